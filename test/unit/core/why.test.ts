import { expect, test } from 'vitest';
import { whyPending } from '../../../src/core/why.ts';
import { pod, task } from '../../support/declarations.ts';
import { worldWith } from '../../support/planner-world.ts';

test('each waiting task is explained with counts that are computed when asked', () => {
  const world = worldWith({
    pods: [pod('one'), pod('two'), pod('writer', { capabilities: ['docs'] })],
    tasks: ['a', 'b', 'c'].map((name) => task(name)),
  });
  world.settle();
  const waiting = ['a', 'b', 'c'].find((name) => world.task(name).phase === 'Pending');
  expect(
    whyPending(world.recorded).map(({ task: key, reason, message, summary }) => ({
      key,
      reason,
      message,
      summary,
    })),
  ).toEqual([
    {
      key: `app/${waiting}`,
      reason: 'Unschedulable',
      message: 'no pod that fits has room now',
      summary: '3 pods: 2 at capacity, 1 without capability code',
    },
  ]);
});
