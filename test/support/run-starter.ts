/** A process that starts one run and then waits to be killed, for tests of what outlives it. */
import { text } from 'node:stream/consumers';
import { processExecutor } from '../../src/adapters/executors/process/process-executor.ts';

const { stateDir, workerFile, brief } = JSON.parse(await text(process.stdin));
const executor = processExecutor({
  stateDir,
  workerFile,
  node: process.execPath,
  configUrl: '/nowhere',
  remoteFor: (url) => ({ url }),
  env: { PATH: process.env.PATH, HOME: process.env.HOME },
  isolation: 'none',
  requirementsFor: () => ({ programs: [], env: [] }),
  clock: Date,
});
await executor.start(brief);
process.stdout.write('started\n');
setInterval(() => undefined, 1000);
