/** Budgets: what a day and a task may spend, what a run can use at most, and whether its model has a price. */
import type { Budget, Check } from '../../api/desired.ts';
import { dearest, priceOf } from '../../api/prices.ts';
import type { Price, Prices } from '../../api/rates.ts';
import type { PodRecord, ProjectRecord, TaskRecord } from '../../api/recorded.ts';
import {
  type Cap,
  CRITIC_TOKENS,
  isReached,
  NOTHING,
  type Spend,
  tokensText,
  usdText,
} from '../../api/spend.ts';
import { millis, timestamp } from '../../api/time.ts';
import type { Refusal } from '../scheduling/predicates.ts';

/** Tokens of the longest prompt that a model takes today. */
const CONTEXT_WINDOW = 1_000_000;
/** Times that one answer may be begun: it may break off twice. */
const TRIES_OF_ANSWER = 3;
/** The part of a budget that is not worth starting a run for, and counts as spent. */
const DUST = 0.01;
const DAY = 86_400_000;

/** `2026-01-31`, in UTC. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** Milliseconds since the epoch at which the next day (UTC) begins. */
export function nextDay(now: number): number {
  return millis(`${dayOf(timestamp(now))}T00:00:00.000Z`) + DAY;
}

/** What counts against the budget of this day. A clock that was set back makes nothing unspent. */
export function spentOn(day: string, { spend }: Pick<ProjectRecord, 'spend'>): Spend {
  return spend === undefined || spend.day < day ? NOTHING : spend;
}

/** What all runs of a project may spend in one day. */
export function dayCap({ tokensPerDay, usdPerDay }: Budget): Cap {
  return capOf(tokensPerDay, usdPerDay);
}

/** What one task may spend, with all the runs of one generation. */
export function taskCap({ tokensPerTask, usdPerTask }: Budget): Cap {
  return capOf(tokensPerTask, usdPerTask);
}

/** Whether the task has nothing left that would be worth a run. */
export function isTaskSpent(task: TaskRecord, budget: Budget | undefined): boolean {
  return budget !== undefined && isSpent(taskCap(budget), task.spent ?? NOTHING);
}

/** `budget.usdPerTask ($5.00) is spent`, of a task of which isTaskSpent is true. */
export function taskSpentText(task: TaskRecord, budget: Budget): string {
  const { tokens, usd } = taskCap(budget);
  const isUsd = usd !== undefined && isSpent({ usd }, task.spent ?? NOTHING);
  return isUsd
    ? `budget.usdPerTask (${usdText(usd)}) is spent`
    : `budget.tokensPerTask (${tokensText(tokens ?? 0)}) is spent`;
}

/** Of a budget without limits nothing is ever spent. */
export function isSpent(cap: Cap, spent: Spend): boolean {
  const { tokens, usd } = cap;
  return isReached(capOf(tokens && tokens * (1 - DUST), usd && usd * (1 - DUST)), spent);
}

export interface RunShape {
  readonly spec: Pick<PodRecord['spec'], 'agent' | 'modelId' | 'maxTurns' | 'maxTokens'>;
  readonly rounds: number;
  readonly checks: readonly Check[];
  /** Of a model by its full id; undefined: not known. */
  priceOf(model: string | undefined): Price | undefined;
}

/** What a run with its critics can use at most; undefined for an agent that is a program: nobody can tell. */
export function worstCaseOf({ spec, rounds, checks, priceOf }: RunShape): Cap | undefined {
  if (spec.agent !== 'claude') return undefined;
  const critics = checks.flatMap((check) => (check.type === 'critic' ? [check.modelId] : []));
  const asked = [
    worstOf(rounds * spec.maxTurns, spec.maxTokens, priceOf(spec.modelId)),
    ...critics.map((model) => worstOf(rounds, CRITIC_TOKENS, priceOf(model))),
  ];
  const usd = asked.map((each) => each.usd);
  return capOf(
    asked.reduce((sum, each) => sum + each.tokens, 0),
    usd.every((each) => each !== undefined) ? usd.reduce((sum, each) => sum + each, 0) : undefined,
  );
}

/** `tokens` of each answer at most. */
function worstOf(answers: number, tokens: number, price: Price | undefined) {
  const tries = answers * TRIES_OF_ANSWER;
  const rates = price && dearest(price);
  return {
    tokens: tries * (CONTEXT_WINDOW + tokens),
    usd: rates && Math.ceil(tries * (CONTEXT_WINDOW * rates.input + tokens * rates.output)) / 1e6,
  };
}

/** Why a pod takes nothing of a project with a budget in dollars; undefined: what its model costs is known, and one on a subscription has a limit that holds. */
export function priceRefusal(
  { spec, subscription }: Pick<PodRecord, 'spec' | 'subscription'>,
  budget: Budget | undefined,
  prices: Prices | undefined,
): Omit<Refusal, 'pods'> | undefined {
  if (budget?.usdPerDay === undefined && budget?.usdPerTask === undefined) return undefined;
  const { tokensPerDay, tokensPerTask } = budget;
  if (subscription === true && tokensPerDay === undefined && tokensPerTask === undefined)
    return {
      predicate: 'BudgetAllows',
      detail: 'on a subscription without a budget in tokens',
      isLasting: true,
    };
  if (priceOf(spec.modelId, prices) !== undefined) return undefined;
  const what = spec.modelId === undefined ? 'with no model that has a price' : `of unpriced ${spec.modelId}`;
  return { predicate: 'BudgetAllows', detail: what, isLasting: true };
}

/** A member that is undefined is left out. */
export function capOf(tokens: number | undefined, usd: number | undefined): Cap {
  return { ...(tokens === undefined ? {} : { tokens }), ...(usd === undefined ? {} : { usd }) };
}
