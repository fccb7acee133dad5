/** Why a task has no place, in the words of its record. */
import { timestamp } from '../../api/time.ts';
import { nextDay } from '../money/budget.ts';
import type { Hold } from '../tasks/dependencies.ts';
import type { Refusal } from './predicates.ts';

/** What comes and goes with runs is not told apart here, so that waiting causes no commits: `orca why` says it when asked. */
export function unschedulable(refusals: readonly Refusal[], now: number): Hold {
  const budget = refusals.filter(({ predicate }) => predicate === 'BudgetAllows');
  if (budget.some(({ pods, isLasting }) => pods === 0 && isLasting)) {
    const message = `the project's budget for this day is spent; goes on at ${timestamp(nextDay(now))}`;
    return { reason: 'BudgetExhausted', message };
  }
  const waits = refusals.some(({ predicate }) => COMES_AND_GOES.has(predicate));
  if (budget.length > 0 && !waits && budget.every(({ isLasting }) => isLasting))
    return { reason: 'PriceUnknown', message: unpriced(budget) };
  return { reason: 'Unschedulable', message: lackOf(refusals) };
}

const COMES_AND_GOES: ReadonlySet<Refusal['predicate']> = new Set([
  'PodIsReady',
  'PodHasCapacity',
  'ProjectHasQuota',
]);

function unpriced(refusals: readonly Refusal[]): string {
  return `the project has a budget in dollars and all pods that fit are ${detailsOf(refusals)}: give the model's price in orca.yaml (prices), or use budgets in tokens`;
}

function lackOf(refusals: readonly Refusal[]): string {
  const own = refusals.filter(({ predicate }) => predicate !== 'PodInSameProject');
  if (own.length === 0) return 'the project has no pods';
  const quota = own.find(({ predicate }) => predicate === 'ProjectHasQuota');
  if (quota?.isLasting) return quota.detail;
  const isBusy = own.some(({ predicate }) => predicate === 'PodHasCapacity' || predicate === 'BudgetAllows');
  if (quota !== undefined || isBusy)
    return 'waits for room on a pod that fits, within the limits of its project';
  const unready = own.filter(({ predicate }) => predicate === 'PodIsReady');
  if (unready.length === 0) return `no pod fits: all are ${detailsOf(own)}`;
  // Pods that could never take the task are left out: these are what it waits for.
  const isLasting = unready.every((refusal) => refusal.isLasting);
  return `no pod that fits is ready${isLasting ? `: all are ${detailsOf(unready)}` : ' yet'}`;
}

function detailsOf(refusals: readonly Refusal[]): string {
  const details = refusals.map(({ detail }) => detail).sort();
  return [...new Set(details)].join(' or ');
}
