/** A program that can't be started fails its task for good only where trying again is of no use. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { runCommand, startCommand } from '../../../src/lib/subprocess.ts';
import { startFailure } from '../../../src/worker/start-failure.ts';
import { bundleOf } from '../../support/worker-bundle.ts';

it('a program that is not there is missing for good', async () => {
  const { ended } = startCommand(['no-such-program'], { cwd: '/', env: { PATH: '/usr/bin:/bin' } });
  const { by, error } = await ended;
  expect(by).toBe('spawnError');
  expect(startFailure('no-such-program', error)).toEqual({
    kind: 'never',
    reason: 'AgentMissing',
    message:
      'The agent\'s program "no-such-program" could not be started: spawn no-such-program ENOENT; correct spec.command or install it',
  });
});

it('one with an argument that no system takes is told as any other that does not start', async () => {
  const { ended, lines } = startCommand(['sh', '-c', 'x'.repeat(200_000)], { cwd: '/', env: {} });
  for await (const line of lines) expect.unreachable(line);
  const { by, error } = await ended;
  expect(by).toBe('spawnError');
  expect(startFailure('sh', error)).toMatchObject({ kind: 'never', reason: 'AgentMissing' });
  const finished = await runCommand(['sh', '-c', 'x'.repeat(200_000)], { cwd: '/', env: {} });
  expect(finished).toMatchObject({ by: 'spawnError', stdout: Buffer.alloc(0), stderr: '' });
});

it('one that a process has no more files for is tried again, and says nothing', async () => {
  const program = await bundleOf(join(import.meta.dirname, '../../support/crowded-start.ts'));
  const script = `ulimit -n 100; exec "${process.execPath}" "${program}"`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script]);
  expect(JSON.parse(stdout)).toEqual({
    by: 'spawnError',
    lines: [],
    failure: {
      kind: 'later',
      reason: 'AgentFailed',
      message:
        'The agent\'s program "sh" could not be started: spawn sh EMFILE; the machine is out of room for it',
    },
  });
});
