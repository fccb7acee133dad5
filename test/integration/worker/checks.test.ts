/** Checks as a supervisor runs them: on what the run has changed, and in the sandbox. */
import { describe, expect, it } from 'vitest';
import type { Check, CheckOf } from '../../../src/api/desired.ts';
import { tests } from '../../support/checked.ts';
import { type Machine, machine } from '../../support/runs.ts';

function diff(changes: Partial<CheckOf<'diff'>>): Check {
  return { type: 'diff', name: 'diff', deny: [], ...changes };
}

async function messages(here: Machine, script: string, checks: readonly Check[]) {
  const { checks: verdicts } = await here.run(await here.brief(script, { checks, maxCheckRounds: 1 }));
  return verdicts.map(({ passed, message }) => `${passed ? 'passed' : 'failed'}: ${message}`);
}

describe('diff', () => {
  it('counts files and lines that were added, changed and deleted', async () => {
    const here = await machine({ files: { 'a.txt': '1\n2\n3\n', 'b.txt': '1\n', 'c.txt': '1\n' } });
    const script = "printf '1\\n2\\nx\\n' >a.txt; rm b.txt; printf 'n\\nm\\n' >new.txt";
    expect(
      await messages(here, script, [diff({ maxFiles: 3, maxLines: 5 }), diff({ maxFiles: 2, maxLines: 4 })]),
    ).toEqual([
      'passed: 3 files and 5 lines changed',
      'failed: 3 files changed and 2 may (maxFiles); 5 lines changed and 4 may (maxLines)',
    ]);
  });

  it('holds to the globs that may and may not change', async () => {
    const here = await machine({ files: { 'src/a.txt': '1\n' } });
    const script = 'echo 2 >src/a.txt; mkdir -p docs; echo 1 >docs/b.md; echo 1 >src/x.lock';
    const checks = [
      diff({ allow: ['src', 'docs/*.md'] }),
      diff({ allow: ['src'] }),
      diff({ deny: ['**/*.LOCK'] }),
    ];
    expect(await messages(here, script, checks)).toEqual([
      'passed: 3 files and 4 lines changed',
      'failed: these may not change: docs/b.md',
      'failed: these may not change: src/x.lock',
    ]);
  });

  it('is not misled by attributes and settings of the workspace', async () => {
    const here = await machine({ files: { 'a.txt': '1\n' } });
    const script = `printf '* -diff binary\\n' >.gitattributes; git config diff.external true; seq 100 >a.txt
      printf '*.txt\\n' >.git/info/exclude; git update-index --assume-unchanged a.txt`;
    expect(await messages(here, script, [diff({ maxLines: 50 })])).toEqual([
      'failed: 100 lines changed and 50 may (maxLines)',
    ]);
  });

  it('counts what is no text as one line, and nothing as nothing', async () => {
    const here = await machine({ files: { 'a.bin': 'a\0b' } });
    expect(await messages(here, "printf 'a\\0c\\n\\n\\n' >a.bin", [diff({ maxLines: 1 })])).toEqual([
      'passed: 1 file and 1 line changed',
    ]);
    const other = await machine();
    expect(await messages(other, 'true', [diff({ maxFiles: 0, maxLines: 0 })])).toEqual([
      'passed: 0 files and 0 lines changed',
    ]);
  });
});

describe('tests', () => {
  it('run in the sandbox, without any key, and what failed goes back to the agent', async () => {
    const here = await machine({
      env: { PATH: process.env.PATH, ANTHROPIC_API_KEY: 'sk-ant-secret-secret-secret' },
    });
    const script = `cat >a.test.mjs <<END
import { test } from 'node:test';
test('has no key', () => { if (process.env.ANTHROPIC_API_KEY) throw new Error('key'); });
test('round', () => { if ($ORCA_ROUND < 2) throw new Error('too early'); });
END`;
    const brief = await here.brief(script, { checks: [tests('node')] });
    const outcome = await here.run(brief);
    expect(outcome).toMatchObject({
      rounds: 2,
      checks: [{ passed: true, message: 'node: 2 passed', round: 2 }],
    });
    const events = (await here.events(brief)).map(({ event }) => event);
    expect(events).toContainEqual({
      type: 'check',
      verdict: expect.objectContaining({
        passed: false,
        message: 'node exited with 1: 1 passed, 1 failed',
        round: 1,
      }),
    });
    expect(outcome.earlierRounds).toEqual([
      {
        round: 1,
        passed: 0,
        failed: [{ name: 'tests', message: 'node exited with 1: 1 passed, 1 failed' }],
        others: 0,
      },
    ]);
    expect(outcome.changedFiles).toBe(1);
  });
});
