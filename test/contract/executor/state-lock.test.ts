/** One Orca at a time on a state directory, whoever died while holding it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockState } from '../../../src/adapters/executors/process/state-lock.ts';
import { identityOf } from '../../../src/lib/process-identity.ts';
import { lock } from '../../../src/lib/process-lock.ts';
import { until } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

/** A process that takes a lock the way `script` does, prints `held` and stays. */
async function holder(script: string): Promise<{ pid: number; kill(): Promise<void>; lines: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trim().split('\n')));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid ?? 0,
    lines,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

describe('the state directory', () => {
  it('refuses a second Orca, names the first, and is free when that one has died', async () => {
    const stateDir = await temporaryDirectory('state');
    const first = await holder(`
      import { lockState } from './src/adapters/executors/process/state-lock.ts';
      await lockState(${JSON.stringify(stateDir)});
      console.log('held');
      setInterval(() => {}, 1000);`);
    await expect(lockState(stateDir)).rejects.toMatchObject({
      kind: 'waiting',
      reason: 'StateDirectoryBusy',
      message: `Another Orca (process ${first.pid}) works on the state directory ${stateDir}; stop it, or give this one a state directory of its own`,
    });
    await first.kill();
    const held = await lockState(stateDir);
    await expect(lockState(stateDir)).rejects.toMatchObject({ reason: 'StateDirectoryBusy' });
    held.release();
    (await lockState(stateDir)).release();
    expect(await readdir(join(stateDir, 'lock'))).toEqual([]);
  });

  it('is not held by a process that only has the pid of the one that died', async () => {
    const stateDir = await temporaryDirectory('state');
    await mkdir(join(stateDir, 'lock'));
    await writeFile(join(stateDir, 'lock', `${process.pid},1,${encodeURIComponent('another boot')}`), '');
    (await lockState(stateDir)).release();
  });
});

describe('a lock', () => {
  it('is held by one of many contenders at a time', async () => {
    const directory = await temporaryDirectory('lock');
    const script = `
      import { lock } from './src/lib/process-lock.ts';
      import { appendFileSync } from 'node:fs';
      for (let turn = 0; turn < 8; turn++) {
        const held = await lock(${JSON.stringify(join(directory, 'lock'))}, new AbortController().signal);
        appendFileSync(${JSON.stringify(join(directory, 'log'))}, 'in ' + process.pid + '\\n');
        await new Promise(setImmediate);
        appendFileSync(${JSON.stringify(join(directory, 'log'))}, 'out ' + process.pid + '\\n');
        held.release();
      }
      console.log('done');`;
    await Promise.all([holder(script), holder(script), holder(script)]);
    const log = (await readFile(join(directory, 'log'), 'utf8')).trim().split('\n');
    expect(log).toHaveLength(48);
    const broken = log.filter((line, index) => index % 2 === 1 && line.slice(4) !== log[index - 1]?.slice(3));
    expect(broken).toEqual([]);
  });

  it('is no longer waited for when the signal says so', async () => {
    const directory = await temporaryDirectory('lock');
    const held = await lock(directory, new AbortController().signal);
    const controller = new AbortController();
    const waiting = lock(directory, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    held.release();
  });
});

it('the remains of a process that nobody has waited for do not count as alive', async () => {
  // The child ends only when its parent is a program that waits for nobody.
  const child = 'until [ "$(cat /proc/$$/comm)" = sleep ]; do :; done';
  const parent = spawn('sh', ['-c', `(${child}) & echo $!; exec sleep 600`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (text) => resolve(Number(text))),
  );
  await until(() => (identityOf(pid) === undefined ? true : undefined));
  expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(' Z ');
  parent.kill('SIGKILL');
});
