/** The worker's `claude` command as a program of its own, for tests that start it like the supervisor does. */
import { text } from 'node:stream/consumers';
import { claudeMain } from '../../src/worker/claude/main.ts';

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.exitCode = await claudeMain(await text(process.stdin), {
  write: (line) => process.stdout.write(line),
  env: process.env,
  cwd: process.cwd(),
  signal: stop.signal,
});
