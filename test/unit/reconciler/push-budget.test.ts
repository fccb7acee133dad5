/** The token bucket of status pushes. */
import { expect, test } from 'vitest';
import { pushBudget } from '../../../src/reconciler/push-budget.ts';

test('a burst goes at once, then one push each ten seconds', () => {
  const budget = pushBudget(6);
  let now = 1_000_000;
  const pushedAt: number[] = [];
  while (pushedAt.length < 10) {
    now += budget.wait(now);
    budget.spend(now);
    pushedAt.push(now - 1_000_000);
  }
  expect(pushedAt).toEqual([0, 0, 0, 0, 0, 0, 10_000, 20_000, 30_000, 40_000]);
});

test('a rest fills it again, to one burst and no more', () => {
  const budget = pushBudget(6);
  for (let push = 0; push < 6; push += 1) budget.spend(0);
  expect(budget.wait(0)).toBe(10_000);
  for (let push = 0; push < 6; push += 1) {
    expect(budget.wait(3_600_000)).toBe(0);
    budget.spend(3_600_000);
  }
  expect(budget.wait(3_600_000)).toBe(10_000);
});

test('without a limit nothing waits', () => {
  const budget = pushBudget(undefined);
  budget.spend(0);
  expect(budget.wait(0)).toBe(0);
});
