/** The predicates of the scheduler: each says whether a pod may take a task, and if not, why. */
import type { PodRecord, TaskRecord } from '../../api/recorded.ts';

/** In the order in which they are asked; a pod is counted at the first that refuses it. */
export const PREDICATES = [
  'PodInSameProject',
  'PodMatchesCapability',
  'PodMatchesModel',
  'PodMatchesSelector',
  'PodIsReady',
  'PodHasCapacity',
  'ProjectHasQuota',
  'BudgetAllows',
] as const;

type Predicate = (typeof PREDICATES)[number];

export interface Refusal {
  readonly predicate: Predicate;
  /** Short, for people: `lacks review`. */
  readonly detail: string;
  /** Pods refused so; 0 when it is not about pods. */
  readonly pods: number;
  /** Of those that mostly come and go while runs come and go: this one does not. */
  readonly isLasting?: true;
}

/** Whether it stays until something is mended, declared, merged or resumed. */
export function isLasting({ predicate, isLasting: isMarked }: Refusal): boolean {
  const isTransient =
    predicate === 'PodIsReady' || predicate === 'PodHasCapacity' || predicate === 'ProjectHasQuota';
  return !isTransient || isMarked === true;
}

/** A pod as the scheduler sees it. */
export interface Slot {
  readonly pod: PodRecord;
  /** Runs that occupy it. */
  readonly active: number;
  /** Its pool takes no new runs. */
  readonly isSuspended: boolean;
  /** Why it may take nothing, whatever the task. */
  readonly refusal?: Omit<Refusal, 'pods'> | undefined;
}

/** What matters of a pod for these depends on its class alone: project, labels and spec, or its name where a task asks for it. Undefined: fits. */
export function mismatch(task: TaskRecord, pod: PodRecord): Omit<Refusal, 'pods'> | undefined {
  if (pod.project !== task.project) return { predicate: 'PodInSameProject', detail: 'in other projects' };
  const lacking = task.spec.requiredCapabilities.filter((name) => !pod.spec.capabilities.includes(name));
  if (lacking.length > 0)
    return { predicate: 'PodMatchesCapability', detail: `without capability ${lacking.join(', ')}` };
  const wanted = modelOf(task.spec);
  if (wanted !== undefined && modelOf(pod.spec) !== wanted)
    return { predicate: 'PodMatchesModel', detail: `with another model than ${task.spec.model ?? wanted}` };
  if (task.spec.pod !== undefined && task.spec.pod !== pod.name)
    return { predicate: 'PodMatchesSelector', detail: `other than ${task.spec.pod}` };
  const unmatched = Object.entries(task.spec.podSelector).find(([key, value]) => pod.labels[key] !== value);
  if (unmatched !== undefined)
    return { predicate: 'PodMatchesSelector', detail: `without label ${unmatched[0]}=${unmatched[1]}` };
  return undefined;
}

/** What may change from pass to pass. Undefined: the pod has room now. */
export function obstacle(slot: Slot): Omit<Refusal, 'pods'> | undefined {
  const { pod } = slot;
  if (slot.refusal !== undefined) return slot.refusal;
  if (slot.isSuspended) return { predicate: 'PodIsReady', detail: 'in a suspended pool', isLasting: true };
  if (pod.phase !== 'Ready' && pod.phase !== 'Busy')
    return {
      predicate: 'PodIsReady',
      detail: `${pod.phase} (${pod.reason})`,
      ...(pod.phase === 'Failed' ? { isLasting: true } : {}),
    };
  if (pod.silentSince !== undefined) return { predicate: 'PodIsReady', detail: 'silent (ProbeUnknown)' };
  if (slot.active >= pod.spec.maxConcurrency) return { predicate: 'PodHasCapacity', detail: 'at capacity' };
  return undefined;
}

/** The model a spec asks for: resolved where it is known. */
export function modelOf(spec: { readonly model?: string; readonly modelId?: string }): string | undefined {
  return spec.modelId ?? spec.model;
}
