/** What must be true at the end of a world whose Orca was killed again and again. */
import { expect } from 'vitest';
import type { DyingWorld } from './dying.ts';
import type { Orca } from './orca.ts';
import { processesOf } from './processes.ts';

/** One run of each task, one pull request of each branch, one commit of each run, and no process left. */
export async function expectLanded({ user, target, started }: DyingWorld): Promise<void> {
  expect(await pullsOf(user)).toEqual(['orca/shop/first open', 'orca/shop/second open']);
  expect(started().map(taskOf).sort()).toEqual(['first', 'report', 'second']);
  expect(await target.subjects('main..orca/shop/first')).toEqual(['first: Do first']);
  expect(await target.subjects('orca/shop/first..orca/shop/second')).toEqual(['second: Do second']);
  expect(processesOf(user)).toEqual([]);
}

/**
 * Nothing of what was pruned: no branch, no open pull request, no process. The status branch was deleted meanwhile: what lands
 * nothing has left no trace elsewhere, and ran again.
 */
export async function expectPruned({ user, target, started }: DyingWorld): Promise<void> {
  expect(await pullsOf(user)).toEqual(['orca/shop/first closed', 'orca/shop/second closed']);
  expect(Object.keys(await target.refs()).filter((ref) => ref.startsWith('refs/heads/'))).toEqual([
    'refs/heads/main',
  ]);
  expect(started().map(taskOf).sort()).toEqual(['first', 'held', 'report', 'report', 'second']);
  expect(processesOf(user)).toEqual([]);
}

/** `<head branch> <state>` of every pull request that was ever opened. */
export async function pullsOf(user: Orca): Promise<readonly string[]> {
  const { stdout } = await user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
  const listed = JSON.parse(stdout) as { headBranch: string; state: string }[];
  return listed.map(({ headBranch, state }) => `${headBranch} ${state}`).sort();
}

function taskOf(run: string): string {
  return run.slice(0, run.lastIndexOf('-'));
}
