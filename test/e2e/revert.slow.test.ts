/** `git revert` of the commit that declared twenty tasks, in the middle of everything. */
import { expect, it } from 'vitest';
import { reverted } from '../support/revert.ts';

it('leaves nothing of twenty tasks but the branch that a person pushed to', async () => {
  const { before, after, exitCode } = await reverted({
    quick: 6,
    endless: 4,
    waiting: 10,
    helped: 'quick-1',
  });
  const landed = [1, 2, 3, 4, 5, 6].map((number) => `orca/shop/quick-${number}`);
  expect(before).toMatchObject({
    phases: { InReview: 6, Running: 4, Pending: 10 },
    pods: 4,
    branches: ['main', ...landed],
    openPulls: landed,
    isWorking: true,
  });
  const branches = ['main', 'orca/shop/quick-1'];
  expect({ after, exitCode }).toEqual({
    after: { phases: {}, pods: 0, recorded: [], branches, openPulls: [], isWorking: false },
    exitCode: 0,
  });
}, 120_000);
