/** The checks against a real workspace. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import { runChecks } from '../../../src/worker/checks/checks.ts';
import type { Confinement } from '../../../src/worker/confinement.ts';
import { plainConfinement } from '../../support/confinement.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let outside: string;
let confinement: Confinement;

beforeEach(async () => {
  outside = await temporaryDirectory('checks');
  confinement = await plainConfinement(outside);
});

/** Verdicts without name, type, round and duration, and what was printed. */
async function outcome(...checks: readonly Check[]) {
  const results = await runChecks(checks, {
    confinement,
    round: 1,
    signal: new AbortController().signal,
    deadline: Date.now() + 30_000,
    clock: Date,
    emit: () => undefined,
  });
  return results.map(({ verdict, output }) => ({ passed: verdict.passed, message: verdict.message, output }));
}

function files(...paths: readonly string[]): Check {
  return { type: 'fileExists', name: 'files', paths };
}

function command(run: string, timeoutSeconds = 10): Check {
  return { type: 'command', name: 'command', run, timeoutSeconds };
}

describe('fileExists', () => {
  it('wants a match for each path and glob, and names those without', async () => {
    await mkdir(join(confinement.workspace, 'docs/.hidden'), { recursive: true });
    await writeFile(join(confinement.workspace, 'docs/.hidden/a.md'), '');
    expect(await outcome(files('docs/**/*.md', './docs', 'docs/'))).toEqual([
      { passed: true, message: '3 paths exist', output: '' },
    ]);
    await mkdir(join(confinement.workspace, 'empty'));
    expect(await outcome(files('docs', 'README.md', '*.txt', 'empty'))).toEqual([
      {
        passed: false,
        message: 'nothing in the workspace matches "README.md", "*.txt", "empty"',
        output: '',
      },
    ]);
  });

  it('follows no link out of the workspace and does not look into .git', async () => {
    await writeFile(join(outside, 'secret.txt'), '');
    await mkdir(join(confinement.workspace, '.git'));
    await writeFile(join(confinement.workspace, '.git/config'), '');
    await symlink(outside, join(confinement.workspace, 'link'));
    await symlink(join(outside, 'secret.txt'), join(confinement.workspace, 'secret.txt'));
    await symlink('self', join(confinement.workspace, 'self'));
    const paths = [
      'link/secret.txt',
      'secret.txt',
      '*.txt',
      '**/secret.txt',
      '../secret.txt',
      '.git/*',
      '.git/config',
      'self',
      'a\0b',
      '/etc',
    ];
    for (const path of paths) expect(await outcome(files(path)), path).toMatchObject([{ passed: false }]);
  });
});

describe('command', () => {
  it('passes with exit code 0, in the workspace', async () => {
    expect(await outcome(command('pwd'))).toEqual([
      { passed: true, message: '`pwd` exited with 0', output: `${confinement.workspace}\n` },
    ]);
  });

  it('fails with any other, and returns both outputs', async () => {
    expect(await outcome(command('echo out; echo err >&2; exit 4'))).toEqual([
      { passed: false, message: '`echo out; echo err >&2; exit 4` exited with 4', output: 'out\nerr\n' },
    ]);
  });

  it('fails when it hangs, dies or prints without end', async () => {
    expect(await outcome(command('sleep 600', 0.2), command('kill -9 $$'))).toEqual([
      { passed: false, message: '`sleep 600` did not end within 0.2 s', output: '' },
      { passed: false, message: '`kill -9 $$` was ended by SIGKILL', output: '' },
    ]);
    const [flood] = await outcome(
      command('yes "a line that is long enough to get there soon, as a test has no time to lose"'),
    );
    expect([flood?.passed, flood?.message.slice(-24), flood?.output.length]).toEqual([
      false,
      'printed more than 50 MiB',
      65536,
    ]);
  });

  it('redacts what looks like a secret', async () => {
    const key = `sk-ant-${'a'.repeat(20)}`;
    const [result] = await outcome(command(`echo ${key}; exit 1`));
    expect(result).toEqual({
      passed: false,
      message: '`echo [redacted]; exit 1` exited with 1',
      output: '[redacted]\n',
    });
  });
});
