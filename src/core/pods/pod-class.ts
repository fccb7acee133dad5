/** Pods that decide alike, ordered by their load. */
import { addTo } from '../../api/groups.ts';
import { stableJson } from '../../api/hash.ts';
import type { PodRecord } from '../../api/recorded.ts';
import { modelOf, obstacle, type Refusal, type Slot } from '../scheduling/predicates.ts';
import { leastLoaded } from '../scheduling/scores.ts';
import { spread } from '../scheduling/spread.ts';

/**
 * Classes in the order of their keys; the order in which pods come in does not matter. `alone`: names of pods that some
 * task asks for, each a class of its own.
 */
export function podClasses(slots: readonly Slot[], alone: ReadonlySet<string>): readonly PodClass[] {
  const classes = new Map<string, Slot[]>();
  for (const slot of slots) {
    const { name } = slot.pod;
    const key = alone.has(name) ? `${classKey(slot.pod)} ${name}` : classKey(slot.pod);
    addTo(classes, key, slot);
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => new PodClass(key, members));
}

/** Pods of one pool and template are alike; pods of their own are when all that placing looks at is the same. */
function classKey({ project, pool, templateHash, labels, spec }: PodRecord): string {
  if (pool !== undefined) return `${project}/${pool.name} ${templateHash}`;
  return stableJson([project, labels, spec.capabilities, modelOf(spec) ?? '', spec.maxConcurrency]);
}

export class PodClass {
  readonly key: string;
  /** Decides among classes that are equally good. */
  readonly spread: number;
  /** Stands for all of them. */
  readonly sample: PodRecord;
  readonly size: number;
  /** Whether one of them works and may be paid, be it full at the moment. */
  readonly isOfUse: boolean;
  readonly #maxConcurrency: number;
  /** Pods with room, by the number of their runs. */
  readonly #byLoad: PodRecord[][] = [];
  readonly #refused: Refusal[] = [];
  #full = 0;

  constructor(key: string, slots: readonly Slot[]) {
    const sorted = [...slots].sort((a, b) => (a.pod.name < b.pod.name ? -1 : 1));
    const [first] = sorted;
    if (first === undefined) throw new TypeError('a class of pods has at least one pod');
    this.key = key;
    this.spread = spread(key);
    this.sample = first.pod;
    this.size = sorted.length;
    this.#maxConcurrency = first.pod.spec.maxConcurrency;
    for (const slot of sorted) {
      const refusal = obstacle(slot);
      if (refusal === undefined) this.#add(slot.pod, slot.active);
      else this.#refused.push({ ...refusal, pods: 1 });
    }
    this.isOfUse = sorted.length > this.#refused.filter(isUseless).length;
  }

  /** Score LeastLoaded of the freest pod; undefined when none has room. */
  freedom(): number | undefined {
    const load = this.#byLoad.findIndex((pods) => pods.length > 0);
    return load < 0 ? undefined : leastLoaded(load, this.#maxConcurrency);
  }

  /** One of the freest pods, the same for the same seed; afterwards it has one run more. Only asked when there is room. */
  take(seed: number): PodRecord {
    const load = this.#byLoad.findIndex((pods) => pods.length > 0);
    const pods = this.#byLoad[load];
    const index = seed % (pods?.length ?? 1);
    const pod = pods?.[index];
    const last = pods?.pop();
    if (pods === undefined || pod === undefined || last === undefined)
      throw new TypeError(`class ${this.key} has no room`);
    if (last !== pod) pods[index] = last;
    if (load + 1 < this.#maxConcurrency) this.#add(pod, load + 1);
    else this.#full += 1;
    return pod;
  }

  obstacles(): readonly Refusal[] {
    if (this.#full === 0) return this.#refused;
    return [...this.#refused, { predicate: 'PodHasCapacity', detail: 'at capacity', pods: this.#full }];
  }

  #add(pod: PodRecord, load: number): void {
    while (this.#byLoad.length <= load) this.#byLoad.push([]);
    this.#byLoad[load]?.push(pod);
  }
}

/** That a pod is full passes. */
function isUseless({ predicate }: Refusal): boolean {
  return predicate !== 'PodHasCapacity';
}
