/** Why tasks wait for a pod: the refusals behind it, worked out when asked and never recorded. */
import type { Reason } from '../api/reasons.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import type { Timestamp } from '../api/time.ts';
import { placesOf } from './capacity.ts';
import { PREDICATES, type Refusal } from './predicates.ts';
import { refusalsFor } from './scheduler.ts';
import { Table } from './table.ts';

/**
 * Answers for each task of this state, in the order of the predicates: why no pod can take it as the next to be placed.
 * Empty for a task that waits for something else, or for nothing.
 */
export function whyUnplaced(recorded: Recorded, at: Timestamp): (task: TaskRecord) => readonly Refusal[] {
  let refusals: ((task: TaskRecord) => readonly Refusal[]) | undefined;
  return (task) => {
    if (task.phase !== 'Pending' || !WAITS_FOR_PLACE.has(task.reason)) return [];
    refusals ??= refusalsIn(recorded, at);
    return [...refusals(task)].sort(byPredicate);
  };
}

const WAITS_FOR_PLACE: ReadonlySet<Reason> = new Set(['Unschedulable', 'BudgetExhausted', 'PriceUnknown']);

function refusalsIn(recorded: Recorded, at: Timestamp): (task: TaskRecord) => readonly Refusal[] {
  const state = {
    header: recorded.header,
    projects: new Table(recorded.projects),
    pools: new Table(recorded.pools),
    pods: new Table(recorded.pods),
    tasks: new Table(recorded.tasks),
    runs: new Table(recorded.runs),
  };
  return refusalsFor(placesOf(state, at));
}

function byPredicate(a: Refusal, b: Refusal): number {
  return PREDICATES.indexOf(a.predicate) - PREDICATES.indexOf(b.predicate);
}
