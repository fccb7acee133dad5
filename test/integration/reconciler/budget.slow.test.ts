import { expect, test } from 'vitest';
import { STEP, spend } from '../../support/spending.ts';

test('fifty runs with random usage, ten at a time, keep to the budgets of task and day', {
  timeout: 600_000,
}, async () => {
  const budget = { tokensPerDay: 30_000, tokensPerTask: 1500 };
  const { tokens, runs, ends, widest, highest } = await spend({ tasks: 50, pods: 10, budget });
  for (const { reserved, charged } of runs) expect(charged).toBeLessThanOrEqual(reserved + STEP);
  const over = runs.reduce((sum, { reserved, charged }) => sum + Math.max(0, charged - reserved), 0);
  expect([highest <= 30_000 + over, tokens <= 30_000 + over]).toEqual([true, true]);
  expect(tokens).toBe(runs.reduce((sum, { charged }) => sum + charged, 0));
  expect(widest).toBe(10);
  expect([...ends.keys()].sort()).toEqual([
    'Failed/BudgetExceeded',
    'Pending/BudgetExhausted',
    'Succeeded/Completed',
  ]);
});
