/** What `describe` says of money, in every combination of what was spent and what may be. */
import { expect, it } from 'vitest';
import type { Budget, Check } from '../../../src/api/desired.ts';
import type { ProjectRecord, RunRecord, TaskRecord } from '../../../src/api/recorded.ts';
import { capText, projectMoney, runMoney, spentToday, taskMoney, worstCost } from '../../../src/cli/money.ts';
import { runBrief } from '../../support/briefs.ts';
import { recordedState, runRecord, taskRecord } from '../../support/recorded-state.ts';

const NOON = Date.parse('2026-01-31T12:00:00Z');

function projectWith(budget: Budget | undefined, spend?: ProjectRecord['spend']): ProjectRecord {
  const [project] = recordedState().projects.values();
  if (project === undefined) throw new Error('there is no project');
  return {
    ...project,
    spec: { ...project.spec, ...(budget === undefined ? {} : { budget }) },
    ...(spend === undefined ? {} : { spend }),
  };
}

const TODAY = { day: '2026-01-31', tokens: 3400, usd: 1.2 };

it.each<[string, Budget | undefined, ProjectRecord['spend'], string | undefined]>([
  ['nothing spent, nothing limited', undefined, undefined, undefined],
  ['nothing spent of a budget', { usdPerDay: 20 }, undefined, '0 tokens of $20.00'],
  ['spent without a budget', undefined, TODAY, '$1.20, 3,400 tokens'],
  ['spent of dollars', { usdPerDay: 20 }, TODAY, '$1.20, 3,400 tokens of $20.00'],
  ['spent of tokens', { tokensPerDay: 5000 }, { ...TODAY, usd: 0 }, '3,400 tokens of 5,000 tokens'],
  ['spent on another day', { usdPerDay: 20 }, { ...TODAY, day: '2026-01-30' }, '0 tokens of $20.00'],
  ['a budget of tasks alone', { usdPerTask: 5 }, undefined, undefined],
])('a project: %s', (_, budget, spend, told) => {
  expect(spentToday(projectWith(budget, spend), NOON)).toBe(told);
});

it('tells the budget of a task beside what the day has cost', () => {
  const project = projectWith({ usdPerTask: 5, tokensPerTask: 1000 }, TODAY);
  expect(projectMoney(project, NOON)).toEqual([
    ['Spent today (UTC)', '$1.20, 3,400 tokens'],
    ['Budget of a task', '$5.00, 1,000 tokens'],
  ]);
});

it.each<[TaskRecord['spent'], Budget | undefined, readonly (string | undefined)[]]>([
  [undefined, undefined, ['Budget', undefined]],
  [undefined, { usdPerTask: 5 }, ['Budget', '$5.00']],
  [
    { tokens: 100, usd: 0.5, seconds: 12, rounds: 1 },
    { usdPerTask: 5 },
    ['Spent', '$0.50, 100 tokens of $5.00, 12s in 1 round'],
  ],
  [{ tokens: 100, usd: 0, seconds: 0, rounds: 2 }, undefined, ['Spent', '100 tokens, 0s in 2 rounds']],
])('a task that spent %j of %j', (spent, budget, field) => {
  const task = taskRecord('search', spent === undefined ? {} : { spent });
  expect(taskMoney(task, projectWith(budget))).toEqual([field]);
});

it('a run tells what was reserved for it, what it cost and what was charged', () => {
  const none = (run: RunRecord) => runMoney(run).filter(([, value]) => value !== undefined);
  expect(none(runRecord())).toEqual([]);
  const price = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75, source: '2026-01' };
  const change = { price, cost: 0.0006, reserved: { usd: 1 }, charged: { tokens: 120, usd: 0.0006 } };
  expect(none(runRecord('search', change))).toEqual([
    ['Cost', '$0.0006, at prices of 2026-01'],
    ['Reserved', '$1.00'],
    ['Charged', '$0.0006, 120 tokens'],
  ]);
});

it('a limit is told in the units that it has', () => {
  expect([
    capText({}),
    capText({ usd: 2 }),
    capText({ tokens: 10 }),
    capText({ usd: 2, tokens: 10 }),
  ]).toEqual([undefined, '$2.00', '10 tokens', '$2.00, 10 tokens']);
});

it('a run can cost what its agent and each of its critics can use, as far as all have a price', () => {
  const PRICE = { input: 1, output: 10, cacheRead: 0, cacheWrite: 0, source: 'test' };
  const critic: Check = {
    ...({ type: 'critic', name: 'judge', model: 'opus', modelId: 'big' } as const),
    instructions: '',
    passScore: 7,
  };
  const spec = { agent: 'claude', modelId: 'small', maxTurns: 2, maxTokens: 1000 } as const;
  const alone = { maxCheckRounds: 3, price: PRICE, checks: [] };
  // 3 rounds of 2 answers, each begun 3 times at most, with a million tokens to read.
  const agent = { tokens: 18 * 1_001_000, usd: 18 * 1.01 };
  expect(worstCost(runBrief(alone, spec))).toEqual(agent);
  const criticPrices = { big: { ...PRICE, input: 5, output: 50 } };
  // One verdict a round.
  const both = { tokens: agent.tokens + 9 * 1_008_192, usd: agent.usd + 9 * (5 + 0.4096) };
  const judged = { ...alone, checks: [critic], criticPrices };
  const worst = worstCost(runBrief(judged, spec));
  expect(worst?.tokens).toBe(both.tokens);
  expect(worst?.usd).toBeCloseTo(both.usd, 6);
  expect(worstCost(runBrief({ ...judged, cap: { usd: 2 } }, spec))).toEqual({ tokens: both.tokens, usd: 2 });
  expect(worstCost(runBrief({ ...judged, criticPrices: {} }, spec))).toEqual({ tokens: both.tokens });
  expect(worstCost(runBrief(judged, { agent: 'command' }))).toBeUndefined();
});
