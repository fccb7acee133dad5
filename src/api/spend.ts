/** Amounts of tokens and dollars: what was spent, what may be. */

/** `usd` is 0 where nothing has a price. */
export interface Spend {
  readonly tokens: number;
  readonly usd: number;
}

/** What may be spent at most; a member that is not there sets no limit. */
export interface Cap {
  readonly tokens?: number;
  readonly usd?: number;
}

/** Of the longest verdict of a critic. */
export const CRITIC_TOKENS = 8192;

export const NOTHING: Spend = { tokens: 0, usd: 0 };

export function plus(a: Spend, b: Spend): Spend {
  return { tokens: bounded(a.tokens + b.tokens), usd: toMillionth(a.usd + b.usd) };
}

/** What is left of a cap after this much; negative when it was passed. */
export function leftOf(cap: Cap, { tokens, usd }: Spend): Cap {
  return {
    ...(cap.tokens === undefined ? {} : { tokens: cap.tokens - tokens }),
    ...(cap.usd === undefined ? {} : { usd: toMillionth(cap.usd - usd) }),
  };
}

/** The lower one of each. */
export function lower(a: Cap, b: Cap): Cap {
  const tokens = Math.min(a.tokens ?? Number.POSITIVE_INFINITY, b.tokens ?? Number.POSITIVE_INFINITY);
  const usd = Math.min(a.usd ?? Number.POSITIVE_INFINITY, b.usd ?? Number.POSITIVE_INFINITY);
  return { ...(Number.isFinite(tokens) ? { tokens } : {}), ...(Number.isFinite(usd) ? { usd } : {}) };
}

/** More was spent than the cap allows. */
export function isPassed(cap: Cap, { tokens, usd }: Spend): boolean {
  return (cap.tokens !== undefined && tokens > cap.tokens) || (cap.usd !== undefined && usd > cap.usd);
}

/** Nothing more may be spent. */
export function isReached(cap: Cap, { tokens, usd }: Spend): boolean {
  return (cap.tokens !== undefined && tokens >= cap.tokens) || (cap.usd !== undefined && usd >= cap.usd);
}

/** `$1.25`, `$0.0004`: cents, and as many digits more as it takes to show that it is not nothing. */
export function usdText(usd: number): string {
  const digits = usd === 0 || Math.abs(usd) >= 0.01 ? 2 : Math.abs(usd) >= 0.0001 ? 4 : 6;
  return `$${usd.toFixed(digits)}`;
}

/** `12,345 tokens`. */
export function tokensText(tokens: number): string {
  return `${String(tokens).replace(/\B(?=(\d{3})+$)/g, ',')} tokens`;
}

/** Tokens, and dollars where there are any. */
export function spendText({ tokens, usd }: Spend): string {
  return usd === 0 ? tokensText(tokens) : `${usdText(usd)}, ${tokensText(tokens)}`;
}

/** Sums of absurd claims stay numbers that JSON can hold. */
export function bounded(tokens: number): number {
  return Math.min(tokens, Number.MAX_SAFE_INTEGER);
}

function toMillionth(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}

/** What a lineage has used. */
export interface LineageSpend extends Spend {
  /** Of the agent stage. */
  readonly seconds: number;
  readonly rounds: number;
}
