/** Why tasks wait: the refusals and the place in the queue behind it, worked out when asked and never recorded. */
import { type Key, keyOf } from '../../api/names.ts';
import type { Reason } from '../../api/reasons.ts';
import type { Recorded, TaskRecord } from '../../api/recorded.ts';
import { timestamp } from '../../api/time.ts';
import { tablesOf } from '../draft.ts';
import { countRunsByProject, placesOf } from './capacity.ts';
import { isLasting, PREDICATES, type Refusal } from './predicates.ts';
import { queueOrder } from './queue.ts';
import { refusalsFor } from './scheduler.ts';

export interface Wait {
  /** In the order of the predicates. */
  readonly refusals: readonly Refusal[];
  /** Among the tasks of its project that wait for a pod, counted from 1; undefined for a task that is not in the queue. */
  readonly place: { readonly at: number; readonly of: number } | undefined;
}

const NO_WAIT: Wait = { refusals: [], place: undefined };

/**
 * Answers for each task of this state. A task in the queue has the refusals of all pods as it would be placed next; one
 * that waits for something else has them only when no pod would take it afterwards either.
 */
export function waits(recorded: Recorded, now: number): (task: TaskRecord) => Wait {
  let known: Known | undefined;
  return (task) => {
    if (task.phase !== 'Pending') return NO_WAIT;
    known ??= knownOf(recorded, now);
    const refusals = [...known.refusalsFor(task)].sort(byPredicate);
    if (isQueued(task)) return { refusals, place: known.places.get(keyOf(task.project, task.name)) };
    return { refusals: refusals.every(isLasting) ? refusals : [], place: undefined };
  };
}

interface Known {
  readonly refusalsFor: (task: TaskRecord) => readonly Refusal[];
  readonly places: ReadonlyMap<Key, NonNullable<Wait['place']>>;
}

function knownOf(recorded: Recorded, now: number): Known {
  const state = tablesOf(recorded);
  const queued = [...recorded.tasks.values()].filter(isQueued).map((task) => ({ task }));
  const queue = queueOrder(queued, { now, active: countRunsByProject(state) });
  return {
    refusalsFor: refusalsFor(placesOf(state, timestamp(now))),
    places: placesIn(queue.map(({ task }) => task)),
  };
}

function placesIn(queue: readonly TaskRecord[]): Known['places'] {
  const lengths = new Map<string, number>();
  const places = queue.map(({ project, name }) => {
    const at = (lengths.get(project) ?? 0) + 1;
    lengths.set(project, at);
    return { project, key: keyOf(project, name), at };
  });
  return new Map(places.map(({ project, key, at }) => [key, { at, of: lengths.get(project) ?? at }]));
}

const QUEUED: ReadonlySet<Reason> = new Set(['Unschedulable', 'BudgetExhausted', 'PriceUnknown']);

function isQueued({ phase, reason }: TaskRecord): boolean {
  return phase === 'Pending' && QUEUED.has(reason);
}

function byPredicate(a: Refusal, b: Refusal): number {
  return PREDICATES.indexOf(a.predicate) - PREDICATES.indexOf(b.predicate);
}
