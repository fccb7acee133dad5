/** Places pending tasks on pods. Tasks and pods that decide alike are looked at once, as a class. */
import { shortHash, stableJson } from '../api/hash.ts';
import type { PodRecord, TaskRecord } from '../api/recorded.ts';
import { type PodClass, podClasses } from './pod-class.ts';
import { mismatch, modelOf, type Refusal, type Slot } from './predicates.ts';
import { type Quota, QuotaLedger } from './quota.ts';
import { capabilityMatch, modelPreference } from './scores.ts';

/** A task has a pod, or the refusals that say why it has none; refusals are shared by tasks of a class. */
export type Placement<T extends Waiting = Waiting> =
  | { readonly item: T; readonly pod: PodRecord }
  | { readonly item: T; readonly refusals: readonly Refusal[] };

export interface Waiting {
  readonly task: TaskRecord;
}

export interface Places {
  readonly slots: readonly Slot[];
  readonly quotas: ReadonlyMap<string, Quota>;
}

/**
 * One placement a task, in the order of the queue:
 * 1. the project's quota, 2. the pods that fit (predicates), 3. of those with room the best class by its scores,
 * 4. in it one of the least loaded pods, chosen by the task's name, so that no pod gets all the work.
 * A task without a place takes nothing from those behind it.
 */
export function place<T extends Waiting>(queue: readonly T[], places: Places): readonly Placement<T>[] {
  const pods = podClasses(places.slots);
  const quotas = new QuotaLedger(places.quotas);
  const classes = new Map<string, TaskClass>();
  const placed: { item: T; pod?: PodRecord; refusals?: readonly Refusal[]; of: TaskClass }[] = [];
  for (const item of queue) {
    const { task } = item;
    const key = taskClassKey(task);
    const known = classes.get(key);
    const of = known ?? new TaskClass(task, pods);
    if (known === undefined) classes.set(key, of);
    const refusal = quotas.refusal(task);
    if (refusal !== undefined) {
      placed.push({ item, refusals: refusal, of });
      continue;
    }
    const pod = of.take(task);
    if (pod !== undefined) quotas.spend(task);
    placed.push(pod === undefined ? { item, of } : { item, pod, of });
  }
  // Refusals are told as they are when everything has its place.
  return placed.map(({ item, pod, refusals, of }) =>
    pod === undefined ? { item, refusals: refusals ?? of.refusals() } : { item, pod },
  );
}

/** Why no pod could take the task if it were the next in the queue; empty when one could. */
export function refusalsOf(
  tasks: readonly TaskRecord[],
  places: Places,
): ReadonlyMap<TaskRecord, readonly Refusal[]> {
  const pods = podClasses(places.slots);
  const quotas = new QuotaLedger(places.quotas);
  const classes = new Map<string, TaskClass>();
  const refusals = new Map<TaskRecord, readonly Refusal[]>();
  for (const task of tasks) {
    const key = taskClassKey(task);
    const of = classes.get(key) ?? new TaskClass(task, pods);
    classes.set(key, of);
    refusals.set(task, quotas.refusal(task) ?? (of.hasRoom() ? [] : of.refusals()));
  }
  return refusals;
}

function taskClassKey({ project, spec }: TaskRecord): string {
  const labels = Object.keys(spec.podSelector).length === 0 ? '' : stableJson(spec.podSelector);
  return `${project} ${spec.requiredCapabilities.join(',')} ${modelOf(spec) ?? ''} ${labels}`;
}

/** Tasks that fit the same pods equally well. */
class TaskClass {
  readonly #fitting: { readonly pods: PodClass; readonly score: number }[] = [];
  readonly #mismatches: Refusal[] = [];
  #isExhausted = false;
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
  }

  take(task: TaskRecord): PodRecord | undefined {
    if (this.#isExhausted) return undefined;
    const seed = `${task.uid} ${task.attempts}`;
    let best: { pods: PodClass; score: number; tie?: string } | undefined;
    for (const { pods, score } of this.#fitting) {
      const freedom = pods.freedom();
      if (freedom === undefined) continue;
      const sum = score + freedom;
      if (best === undefined || sum > best.score) best = { pods, score: sum };
      else if (sum === best.score) {
        const [mine, theirs] = [tieBreak(seed, pods), best.tie ?? tieBreak(seed, best.pods)];
        best = mine < theirs ? { pods, score: sum, tie: mine } : { ...best, tie: theirs };
      }
    }
    if (best === undefined) this.#isExhausted = true;
    return best?.pods.take(seed);
  }

  hasRoom(): boolean {
    return this.#fitting.some(({ pods }) => pods.freedom() !== undefined);
  }

  refusals(): readonly Refusal[] {
    this.#refusals ??= summed([
      ...this.#mismatches,
      ...this.#fitting.flatMap(({ pods }) => pods.obstacles()),
    ]);
    return this.#refusals;
  }
}

function tieBreak(seed: string, pods: PodClass): string {
  return shortHash([seed, pods.key]);
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
