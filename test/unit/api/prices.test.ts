import { expect, test } from 'vitest';
import { MODEL_ALIASES } from '../../../src/api/models.ts';
import { costOf, dearest, priceOf } from '../../../src/api/prices.ts';
import { isPassed, leftOf, lower, plus, spendText, tokensText, usdText } from '../../../src/api/spend.ts';

const USAGE = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };

function price(model: string) {
  const found = priceOf(model);
  if (found === undefined) throw new Error(`no price of ${model}`);
  return found;
}

test('every built-in alias stands for a model that has a price', () => {
  expect(Object.values(MODEL_ALIASES).filter((id) => priceOf(id) === undefined)).toEqual([]);
});

test('a price is that of orca.yaml, else of the table with its date, else unknown', () => {
  const own = { input: 1, output: 2, cacheRead: 3, cacheWrite: 4 };
  expect(priceOf('claude-opus-5-5', { 'claude-opus-5-5': own })).toEqual({ ...own, source: 'orca.yaml' });
  expect(priceOf('claude-opus-5-5')).toEqual({
    ...{ input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 },
    source: '2026-11-25',
  });
  expect(priceOf('claude-haiku-4-5-20251001')).toEqual(priceOf('claude-haiku-4-5'));
  expect([priceOf('house-1'), priceOf(undefined), priceOf('constructor')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a cost is the sum of each kind of token at its rate, to the millionth', () => {
  const usage = {
    ...USAGE,
    inputTokens: 1000,
    outputTokens: 500,
    cacheReadTokens: 10_000,
    cacheWriteTokens: 100,
  };
  expect(costOf(usage, price('claude-sonnet-5-5'))).toBe(0.00825);
  expect(costOf({ ...USAGE, cacheReadTokens: 1 }, price('claude-haiku-5-5'))).toBe(0.000001);
  expect(costOf(USAGE, price('claude-opus-5'))).toBe(0);
});

test('a long prompt makes the whole request dearer where the price says so', () => {
  const haiku = price('claude-haiku-5-5');
  expect(costOf({ ...USAGE, inputTokens: 100_000 }, haiku)).toBe(0.01);
  expect(costOf({ ...USAGE, inputTokens: 50_000, cacheReadTokens: 50_001 }, haiku)).toBe(0.027501);
  expect(dearest(haiku)).toEqual({ input: 0.625, output: 2.5 });
});

test('amounts are added, compared and told in both units', () => {
  expect(plus({ tokens: 1, usd: 0.1 }, { tokens: Number.MAX_SAFE_INTEGER, usd: 0.2 })).toEqual({
    tokens: Number.MAX_SAFE_INTEGER,
    usd: 0.3,
  });
  expect(leftOf({ usd: 1 }, { tokens: 5, usd: 0.9 })).toEqual({ usd: 0.1 });
  expect(lower({ tokens: 5 }, { tokens: 6, usd: 1 })).toEqual({ tokens: 5, usd: 1 });
  expect([
    isPassed({ tokens: 5 }, { tokens: 5, usd: 9 }),
    isPassed({ usd: 8 }, { tokens: 5, usd: 9 }),
  ]).toEqual([false, true]);
  expect([usdText(0), usdText(1.5), usdText(0.0012), usdText(0.000001)]).toEqual([
    ...['$0.00', '$1.50', '$0.0012', '$0.000001'],
  ]);
  expect([tokensText(1_234_567), spendText({ tokens: 12, usd: 0 })]).toEqual([
    '1,234,567 tokens',
    '12 tokens',
  ]);
});
