/** Asks for a supervisor when no more files can be opened, then when one more can be, and prints what is told. */
import { closeSync, openSync } from 'node:fs';
import { supervisors } from '../../src/adapters/executors/process/supervisors.ts';
import { OrcaError } from '../../src/api/failure.ts';
import { hasCode } from '../../src/lib/errno.ts';
import { runDirectory } from '../../src/lib/run-directory.ts';

const stateDir = process.argv[2] ?? '';
const crew = supervisors({ node: process.execPath, workerFile: '/nowhere', env: {}, stateDir });
const input = { remote: { url: '/nowhere' }, gitEnv: {}, home: undefined, privateFiles: [] };

const open = everything();
const told = [await failure()];
closeSync(open.pop() ?? -1);
told.push(await failure());
for (const descriptor of open) closeSync(descriptor);
process.stdout.write(JSON.stringify(told));

function everything(): number[] {
  const open: number[] = [];
  try {
    for (;;) open.push(openSync('/dev/null', 'r'));
  } catch (error) {
    if (!hasCode(error, 'EMFILE')) throw error;
    return open;
  }
}

async function failure(): Promise<unknown> {
  try {
    const stage = { ...input, hasBubblewrap: false, env: {}, secrets: [] };
    return await crew.take('agent', runDirectory(stateDir, 'demo/greet'), stage, 'shared');
  } catch (error) {
    return error instanceof OrcaError ? error.failure : String(error);
  }
}
