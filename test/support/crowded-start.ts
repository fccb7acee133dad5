/** Starts a command when no more files can be opened, and prints what is told of it. */
import { openSync } from 'node:fs';
import { hasCode } from '../../src/lib/errno.ts';
import { startCommand } from '../../src/lib/subprocess.ts';
import { startFailure } from '../../src/worker/start-failure.ts';

openEverything();
const command = startCommand(['sh', '-c', 'echo started'], { cwd: '/', env: { PATH: '/usr/bin:/bin' } });
const lines: string[] = [];
for await (const line of command.lines) lines.push(line);
const { by, error } = await command.ended;
process.stdout.write(JSON.stringify({ by, lines, failure: startFailure('sh', error) }));

function openEverything(): void {
  try {
    for (;;) openSync('/dev/null', 'r');
  } catch (error) {
    if (!hasCode(error, 'EMFILE')) throw error;
  }
}
