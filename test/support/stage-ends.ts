/** What must be true of a task whose supervisor died once. */
import { expect } from 'vitest';
import type { StageDeath, StageEnd } from './stage-deaths.ts';

/** One pull request, one commit, no agent of one run started a second time; a death in publish costs no attempt. */
export function expectLandedOnce(end: StageEnd, stage: StageDeath['stage'], what = ''): void {
  const { boundaries: _, rounds, lostRuns, ...landed } = end;
  expect(landed, what).toEqual({
    state: 'InReview/InReview',
    pulls: ['orca/app/search open'],
    kept: [],
    commits: ['search: Do search'],
    content: 'done\n',
  });
  const runs = new Set(rounds);
  for (const run of runs) expect(rounds.filter((each) => each === run).length, what).toBeLessThanOrEqual(2);
  expect(lostRuns, what).toBeLessThanOrEqual(stage === 'agent' ? 1 : 0);
  expect(runs.size, what).toBeLessThanOrEqual(1 + lostRuns);
}
