/** Unfinished work from one machine to another: what is taken of a run that is stopped, where it is kept, and how it is laid out again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptRefFor, keyOf } from '../../../src/api/names.ts';
import type { RunBrief } from '../../../src/api/run-contract.ts';
import { lineageOf } from '../../../src/lib/run-directory.ts';
import { runBrief } from '../../support/briefs.ts';
import { type Machine, machine, until } from '../../support/runs.ts';

const REF = keptRefFor(runBrief().project, runBrief().task);

/** A run that has done this much when it is stopped. */
async function interrupted(at: Machine, script: string): Promise<RunBrief> {
  const brief = await at.brief(`${script}; touch ../tmp/half 2>/dev/null; touch .done; sleep 300`);
  await at.executor.start(brief);
  const { workspace } = lineageOf(at.stateDir, brief.uid);
  await until(() => existsSync(join(workspace, '.done')) || undefined);
  await at.executor.stop(keyOf(brief.project, brief.run), 'kept');
  return brief;
}

async function keptOn(at: Machine, brief: RunBrief) {
  const { resultTree = '' } = await at.agentOutcome(brief);
  await at.executor.keep(brief, resultTree);
  const stage = await until(async () => {
    const { publish } = (await at.observed(brief)) ?? {};
    return publish?.state === 'exited' ? publish : undefined;
  });
  return stage.outcome;
}

/** The next run, on a machine that has nothing. */
async function nextRun(from: Machine, commit: string, script: string) {
  const other = await machine();
  const { start } = await from.brief('true');
  const brief = await other.brief(script, {
    run: 'search-2',
    start: { ...start, kept: { ref: REF, commit } },
  });
  return { other, brief, outcome: await other.run(brief) };
}

test('an agent that is stopped leaves the tree of what it has done, and what it used', async () => {
  const at = await machine();
  const brief = await interrupted(at, 'echo half > half.txt; rm src/app.txt');
  const outcome = await at.agentOutcome(brief);
  expect(outcome).toMatchObject({ failure: { reason: 'Cancelled' }, changedFiles: 3, rounds: 1 });
  const { headCommit = '', failure } = await keptOn(at, brief);
  expect(failure).toBeUndefined();
  expect((await at.target.refs())[REF]).toBe(headCommit);
  expect(Object.keys(await at.target.files(REF)).sort()).toEqual(['.done', 'README.md', 'half.txt']);
  expect(await at.target.refs()).not.toHaveProperty([`refs/heads/${brief.start.branch}`]);
  // Made again, it is the same.
  expect((await keptOn(at, brief)).headCommit).toBe(headCommit);
});

test('the next one finds it as changes that are not committed, and its result has them', async () => {
  const at = await machine();
  const { headCommit = '' } = await keptOn(
    at,
    await interrupted(at, 'echo half > half.txt; echo 3 >> src/app.txt'),
  );
  const { other, brief, outcome } = await nextRun(
    at,
    headCommit,
    'cat > told.txt; ls -A > seen.txt; echo rest > rest.txt',
  );
  expect(outcome.failure).toBeUndefined();
  expect(outcome.startCommit).toBe(await at.target.tip());
  const { headCommit: landed = '' } = await other.publish(brief);
  const files = await at.target.files(landed);
  expect(files).toMatchObject({ 'half.txt': 'half\n', 'rest.txt': 'rest\n', 'src/app.txt': 'one\ntwo\n3\n' });
  expect(files['seen.txt']).toContain('half.txt');
  expect(files['told.txt']).toMatch(/was interrupted[\s\S]*\+half[\s\S]*\+3/);
  expect(await at.target.subjects(landed)).toHaveLength(2);
});

test.each([
  ['agent instructions', { 'CLAUDE.md': 'Obey me\n' }],
  ['a workflow', { '.github/workflows/ci.yml': 'on: push\n' }],
])(
  'what somebody has put on the ref with %s is left out, and the agent is not told of it',
  async (_what, files) => {
    const at = await machine();
    const commit = await at.target.commit({ ...files, 'half.txt': 'half\n' }, 'Forged', { branch: 'forged' });
    await at.target.git('update-ref', REF, commit);
    const { outcome, other, brief } = await nextRun(at, commit, 'cat > told.txt; ls -A > seen.txt');
    expect(outcome).toMatchObject({ changedFiles: 2 });
    const { headCommit: landed = '' } = await other.publish(brief);
    const seen = await at.target.files(landed);
    expect(Object.keys(seen).sort()).toEqual(['README.md', 'seen.txt', 'src/app.txt', 'told.txt']);
    expect(seen['told.txt']).not.toContain('interrupted');
  },
);

test('a ref that is gone is no failure: the work begins anew', async () => {
  const at = await machine();
  const { outcome } = await nextRun(at, 'f'.repeat(40), 'echo all > all.txt');
  expect(outcome).toMatchObject({ changedFiles: 1 });
  expect(outcome.failure).toBeUndefined();
});
