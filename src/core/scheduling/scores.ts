/** The scores of the scheduler, 0–100 each and summed: which of the pods that fit is the best. */
import type { PodRecord, TaskRecord } from '../../api/recorded.ts';
import { modelOf } from './predicates.ts';

/** The share of the pod's slots that is free. */
export function leastLoaded(active: number, maxConcurrency: number): number {
  return maxConcurrency === 0 ? 0 : Math.round(100 * (1 - active / maxConcurrency));
}

/** 100 for a pod that can exactly what is asked; less the more it can besides, so that generalists stay free. */
export function capabilityMatch(task: TaskRecord, pod: PodRecord): number {
  const { length } = pod.spec.capabilities;
  return length === 0 ? 100 : Math.round((100 * task.spec.requiredCapabilities.length) / length);
}

/** 100 for the model that the task names; 50 for any when it names none. */
export function modelPreference(task: TaskRecord, pod: PodRecord): number {
  const wanted = modelOf(task.spec);
  if (wanted === undefined) return 50;
  return wanted === modelOf(pod.spec) ? 100 : 0;
}
