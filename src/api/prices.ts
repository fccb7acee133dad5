/** What models cost: a dated table of list prices, what orca.yaml says over it, and the arithmetic. */
import type { Price, Prices } from './rates.ts';
import type { Usage } from './run-contract.ts';
import { bounded } from './spend.ts';

/**
 * When the table was last compared with https://platform.claude.com/docs/en/about-claude/pricing. OpenAI's and Google's
 * prices are what several others had copied of their pages that month.
 */
export const PRICES_DATE = '2026-11-25';

type Listed = Omit<Price, 'source'>;

/** A cache write of five minutes, which is what Orca asks for, costs a quarter more than input; OpenAI's costs the same. */
function listed(input: number, output: number, cacheRead: number): Listed {
  return { input, output, cacheRead, cacheWrite: input * 1.25 };
}

const HAIKU_5_5: Listed = {
  ...listed(0.1, 0.5, 0.01),
  longPrompt: { ...listed(0.5, 2.5, 0.05), above: 100_000 },
};

/** A prompt of more tokens costs OpenAI's and Google's users more. */
const LONG_GPT = 272_000;
const LONG_GEMINI = 200_000;

function gpt(short: Listed, long: Listed): Listed {
  return { ...short, longPrompt: { ...long, above: LONG_GPT } };
}

/** Its cache fills itself: what is written to it costs what input costs. */
function gemini(input: number, output: number, cacheRead: number): Listed {
  return { input, output, cacheRead, cacheWrite: input };
}

const GEMINI_3_PRO: Listed = {
  ...gemini(2, 12, 0.2),
  longPrompt: { ...gemini(4, 18, 0.4), above: LONG_GEMINI },
};

const TABLE: Readonly<Record<string, Listed>> = {
  'claude-fable-5': listed(10, 50, 1),
  'claude-fable-5-1': listed(10, 50, 0.25),
  'claude-fable-5-2': listed(8, 40, 0.2),
  'claude-haiku-4-5': listed(1, 5, 0.1),
  'claude-haiku-5-5': HAIKU_5_5,
  'claude-mythos-5': listed(10, 50, 1),
  'claude-mythos-5-1': listed(10, 50, 0.25),
  'claude-opus-4-5': listed(5, 25, 0.5),
  'claude-opus-4-6': listed(5, 25, 0.5),
  'claude-opus-4-7': listed(5, 25, 0.5),
  'claude-opus-4-8': listed(5, 25, 0.5),
  'claude-opus-5': listed(5, 25, 0.5),
  'claude-opus-5-5': listed(4, 20, 0.2),
  'claude-sonnet-4-5': listed(3, 15, 0.3),
  'claude-sonnet-4-6': listed(3, 15, 0.3),
  'claude-sonnet-5': listed(2, 10, 0.2),
  'claude-sonnet-5-5': listed(2, 10, 0.1),
  'gemini-2.5-flash': gemini(0.3, 2.5, 0.03),
  'gemini-2.5-flash-lite': gemini(0.1, 0.4, 0.01),
  'gemini-2.5-pro': {
    ...gemini(1.25, 10, 0.125),
    longPrompt: { ...gemini(2.5, 15, 0.25), above: LONG_GEMINI },
  },
  'gemini-3-flash-preview': gemini(0.5, 3, 0.05),
  'gemini-3-pro-preview': GEMINI_3_PRO,
  'gemini-3.1-pro-preview': GEMINI_3_PRO,
  'gemini-3.5-flash': gemini(1.5, 9, 0.15),
  'gpt-5.6-sol': gpt(listed(4, 20, 0.4), listed(8, 30, 0.8)),
  'gpt-5.6-terra': gpt(listed(2, 12, 0.2), listed(4, 18, 0.4)),
  'gpt-6-astra': gpt(listed(10, 50, 1), listed(20, 75, 2)),
  'gpt-6-luna': gpt(listed(0.1, 0.5, 0.01), listed(0.2, 0.75, 0.02)),
  'gpt-6-sol': gpt(listed(2, 10, 0.2), listed(4, 15, 0.4)),
  'gpt-6.1-sol': gpt(listed(2, 10, 0.1), listed(4, 15, 0.2)),
};

/** Undefined: nobody said what the model costs. A snapshot such as `…-20251001` costs what its model costs. */
export function priceOf(modelId: string | undefined, overrides: Prices = {}): Price | undefined {
  if (modelId === undefined) return undefined;
  const own = Object.hasOwn(overrides, modelId) ? overrides[modelId] : undefined;
  if (own !== undefined) return { ...own, source: 'orca.yaml' };
  const name = modelId.replace(/-20\d{6}$/, '');
  const known = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
  return known === undefined ? undefined : { ...known, source: PRICES_DATE };
}

/** USD, to the millionth, never rounded down. `usage` is one request's; of several summed the dearer rate may be taken. */
export function costOf(usage: Usage, price: Price): number {
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage;
  const { longPrompt } = price;
  const prompt = inputTokens + cacheReadTokens + cacheWriteTokens;
  const rates = longPrompt !== undefined && prompt > longPrompt.above ? longPrompt : price;
  const millionths =
    inputTokens * rates.input +
    outputTokens * rates.output +
    cacheReadTokens * rates.cacheRead +
    cacheWriteTokens * rates.cacheWrite;
  // What floating point adds at the twelfth digit is no millionth.
  return Math.ceil(Number(millionths.toPrecision(12))) / 1e6;
}

/** What a token of each kind costs at most, in USD per million. */
export function dearest(price: Price): { readonly input: number; readonly output: number } {
  const { input, cacheRead, cacheWrite, output } = price.longPrompt ?? price;
  return { input: Math.max(input, cacheRead, cacheWrite), output };
}

/** Every token counts, whatever it costs: those read from a cache too. */
export function tokensOf({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: Usage): number {
  return bounded(inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens);
}
