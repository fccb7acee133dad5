/** Why tasks wait for a pod: the refusals behind it, worked out when asked and never recorded. */
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { quotasOf, slotsOf } from './capacity.ts';
import { PREDICATES, type Refusal } from './predicates.ts';
import { refusalsFor } from './scheduler.ts';
import { Table } from './table.ts';

/**
 * Answers for each task of this state, in the order of the predicates: why no pod can take it as the next to be placed.
 * Empty for a task that waits for something else, or for nothing.
 */
export function whyUnplaced(recorded: Recorded): (task: TaskRecord) => readonly Refusal[] {
  let refusals: ((task: TaskRecord) => readonly Refusal[]) | undefined;
  return (task) => {
    if (task.phase !== 'Pending' || task.reason !== 'Unschedulable') return [];
    refusals ??= refusalsIn(recorded);
    return [...refusals(task)].sort(byPredicate);
  };
}

function refusalsIn(recorded: Recorded): (task: TaskRecord) => readonly Refusal[] {
  const state = {
    projects: new Table(recorded.projects),
    pools: new Table(recorded.pools),
    pods: new Table(recorded.pods),
    tasks: new Table(recorded.tasks),
    runs: new Table(recorded.runs),
  };
  return refusalsFor({ slots: slotsOf(state), quotas: quotasOf(state) });
}

function byPredicate(a: Refusal, b: Refusal): number {
  return PREDICATES.indexOf(a.predicate) - PREDICATES.indexOf(b.predicate);
}
