/** Places pending tasks on pods. Tasks and pods that decide alike are looked at once, as a class. */
import { addTo } from '../../api/groups.ts';
import { stableJson } from '../../api/hash.ts';
import type { PodRecord, TaskRecord } from '../../api/recorded.ts';
import type { Cap } from '../../api/spend.ts';
import { BudgetLedger, type Budgets, NO_BUDGETS } from '../money/budget-ledger.ts';
import { type PodClass, podClasses } from '../pods/pod-class.ts';
import { sameValue } from '../same-value.ts';
import { mismatch, modelOf, type Refusal, type Slot } from './predicates.ts';
import { type Quota, QuotaLedger } from './quota.ts';
import { capabilityMatch, modelPreference } from './scores.ts';
import { mixed, spread } from './spread.ts';

/** Where tasks go, and why the others of the queue don't. */
export interface Placements<T extends Waiting = Waiting> {
  /** In the order of the queue. */
  readonly placed: readonly Placed<T>[];
  readonly refused: readonly Refused<T>[];
}

export interface Placed<T extends Waiting = Waiting> {
  readonly item: T;
  readonly pod: PodRecord;
  readonly cap: Cap;
}

/** Tasks that decide alike are told together why: there may be thousands. */
export interface Refused<T extends Waiting = Waiting> {
  readonly items: readonly T[];
  readonly refusals: readonly Refusal[];
}

export interface Waiting {
  readonly task: TaskRecord;
}

export interface Places {
  readonly slots: readonly Slot[];
  readonly quotas: ReadonlyMap<string, Quota>;
  readonly budgets?: Budgets;
}

/**
 * Each task in the order of the queue:
 * 1. the pods that fit and are of use (predicates), 2. the project's quota and its budget for the day, 3. of those with
 * room the best class by its scores, 4. what the budgets allow a run on it, 5. one of its least loaded pods, chosen by
 * the task's name, so that no pod gets all the work.
 * A task without a place takes nothing from those behind it, but for the budget that it waits for. What lasts is told
 * before what comes and goes with runs, so that the refusals of a waiting task say the same from pass to pass.
 */
export function place<T extends Waiting>(queue: readonly T[], places: Places): Placements<T> {
  const classes = new TaskClasses(places.slots, podsAskedFor(queue));
  const quotas = new QuotaLedger(places.quotas);
  const budgets = new BudgetLedger(places.budgets ?? NO_BUDGETS);
  const placed: Placed<T>[] = [];
  const refused = new Refusals<T>();
  for (const item of queue) {
    const { task } = item;
    const of = classes.of(task);
    const limit = of.hasProspects ? (quotas.refusal(task) ?? budgets.refusal(task)) : undefined;
    if (limit !== undefined || of.isExhausted) {
      refused.add(item, limit ?? of);
      continue;
    }
    const seed = spread(`${task.uid} ${task.attempts}`);
    const best = of.best(seed);
    if (best === undefined) {
      refused.add(item, of);
      continue;
    }
    const offer = budgets.offer(task, best.sample);
    if ('refusals' in offer) {
      if (offer.isFirst) budgets.queue(task);
      refused.add(item, offer.refusals);
      continue;
    }
    quotas.spend(task);
    budgets.take(task, offer.cap);
    placed.push({ item, pod: best.take(seed), cap: offer.cap });
  }
  return { placed, refused: refused.all() };
}

/** By their names. */
function podsAskedFor(queue: readonly Waiting[]): ReadonlySet<string> {
  const pods = new Set<string>();
  for (const { task } of queue) if (task.spec.pod !== undefined) pods.add(task.spec.pod);
  return pods;
}

/** Those without a place by what says why; a class of tasks tells that when everything has its place. */
class Refusals<T> {
  readonly #items = new Map<TaskClass | readonly Refusal[], T[]>();

  add(item: T, by: TaskClass | readonly Refusal[]): void {
    addTo(this.#items, by, item);
  }

  all(): readonly { readonly items: readonly T[]; readonly refusals: readonly Refusal[] }[] {
    return [...this.#items].map(([by, items]) => ({
      items,
      refusals: by instanceof TaskClass ? by.refusals() : by,
    }));
  }
}

const NONE: readonly Refusal[] = [];

/** Why no pod can take a task as the next in the queue; empty when one can. */
export function refusalsFor(places: Places): (task: TaskRecord) => readonly Refusal[] {
  const anywhere = new TaskClasses(places.slots, new Set());
  const quotas = new QuotaLedger(places.quotas);
  const budgets = new BudgetLedger(places.budgets ?? NO_BUDGETS);
  return (task) => {
    const { pod } = task.spec;
    const of = (pod === undefined ? anywhere : new TaskClasses(places.slots, new Set([pod]))).of(task);
    if (!of.hasProspects) return of.refusals();
    const limit = quotas.refusal(task) ?? budgets.refusal(task);
    if (limit !== undefined) return limit;
    const best = of.best(0);
    if (best === undefined) return of.refusals();
    const offer = budgets.offer(task, best.sample);
    return 'refusals' in offer ? offer.refusals : NONE;
  };
}

/** The classes of the tasks at hand, made when the first of each is asked for. */
class TaskClasses {
  readonly #pods: readonly PodClass[];
  readonly #classes = new Map<string, TaskClass>();
  #last: { readonly task: TaskRecord; readonly of: TaskClass } | undefined;

  constructor(slots: readonly Slot[], alone: ReadonlySet<string>) {
    this.#pods = podClasses(slots, alone);
  }

  of(task: TaskRecord): TaskClass {
    // Those that stand together in the queue are mostly alike.
    if (this.#last !== undefined && areAlike(this.#last.task, task)) return this.#last.of;
    const key = taskClassKey(task);
    const of = this.#classes.get(key) ?? new TaskClass(task, this.#pods);
    this.#classes.set(key, of);
    this.#last = { task, of };
    return of;
  }
}

function taskClassKey({ project, spec }: TaskRecord): string {
  const labels = Object.keys(spec.podSelector).length === 0 ? '' : stableJson(spec.podSelector);
  return `${project} ${spec.requiredCapabilities.join(',')} ${modelOf(spec) ?? ''} ${spec.pod ?? ''} ${labels}`;
}

/** Without a key, which takes longer to make than to tell most of those that have the same. */
function areAlike({ project, spec: a }: TaskRecord, { project: other, spec: b }: TaskRecord): boolean {
  return (
    project === other &&
    modelOf(a) === modelOf(b) &&
    a.pod === b.pod &&
    sameValue(a.requiredCapabilities, b.requiredCapabilities) &&
    sameValue(a.podSelector, b.podSelector)
  );
}

/** Tasks that fit the same pods equally well. */
class TaskClass {
  readonly #fitting: { readonly pods: PodClass; readonly score: number }[] = [];
  readonly #mismatches: Refusal[] = [];
  /** Whether there is a pod that fits and works, be it full at the moment. */
  readonly hasProspects: boolean;
  /** Whether it was asked for a pod when none had room: nothing makes room while tasks are placed. */
  isExhausted = false;
  #refusals: readonly Refusal[] | undefined;

  constructor(task: TaskRecord, pods: readonly PodClass[]) {
    for (const candidate of pods) {
      const refusal = mismatch(task, candidate.sample);
      if (refusal !== undefined) this.#mismatches.push({ ...refusal, pods: candidate.size });
      else {
        const score = capabilityMatch(task, candidate.sample) + modelPreference(task, candidate.sample);
        this.#fitting.push({ pods: candidate, score });
      }
    }
    this.hasProspects = this.#fitting.some(({ pods }) => pods.isOfUse);
  }

  /** The best class with room; among equals the task's seed decides. */
  best(seed: number): PodClass | undefined {
    let best: { readonly pods: PodClass; readonly score: number; readonly tie: number } | undefined;
    for (const { pods, score } of this.#fitting) {
      const freedom = pods.freedom();
      if (freedom === undefined) continue;
      const sum = score + freedom;
      const tie = mixed(seed, pods.spread);
      if (best === undefined || sum > best.score || (sum === best.score && tie < best.tie))
        best = { pods, score: sum, tie };
    }
    this.isExhausted = best === undefined;
    return best?.pods;
  }

  refusals(): readonly Refusal[] {
    this.#refusals ??= summed([
      ...this.#mismatches,
      ...this.#fitting.flatMap(({ pods }) => pods.obstacles()),
    ]);
    return this.#refusals;
  }
}

/** One refusal for each predicate and detail, the most frequent first. */
function summed(refusals: readonly Refusal[]): readonly Refusal[] {
  const sums = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const key = `${refusal.predicate} ${refusal.detail}`;
    sums.set(key, { ...refusal, pods: refusal.pods + (sums.get(key)?.pods ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.pods - a.pods || (a.detail < b.detail ? -1 : 1));
}
