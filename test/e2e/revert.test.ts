/** `git revert` of the commit that declared five tasks, in the middle of everything. */
import { expect, it } from 'vitest';
import { reverted } from '../support/revert.ts';

it('leaves nothing of five tasks', async () => {
  const { before, after, exitCode } = await reverted({ quick: 1, endless: 1, waiting: 3 });
  expect(before).toMatchObject({
    phases: { InReview: 1, Running: 1, Pending: 3 },
    pods: 1,
    branches: ['main', 'orca/shop/quick-1'],
    openPulls: ['orca/shop/quick-1'],
    isWorking: true,
  });
  expect({ after, exitCode }).toEqual({
    after: { phases: {}, pods: 0, recorded: [], branches: ['main'], openPulls: [], isWorking: false },
    exitCode: 0,
  });
}, 60_000);
