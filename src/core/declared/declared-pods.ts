/** Records of pools, and of pods that a manifest declares by themselves. */
import type { DesiredPod, DesiredPool } from '../../api/desired.ts';
import { valueHash } from '../../api/hash.ts';
import type { PodRecord, PoolRecord } from '../../api/recorded.ts';
import { type Birth, declaredObject } from './declared-object.ts';

export function poolFrom(declared: DesiredPool, record: PoolRecord | undefined, birth: Birth): PoolRecord {
  return {
    ...declaredObject('AgentPool', birth, { declared, record }),
    templateHash: valueHash([declared.spec.podLabels, declared.spec.template]),
    readyReplicas: record?.readyReplicas ?? 0,
    podsCreated: record?.podsCreated ?? 0,
  };
}

/** A pod of its own takes a new spec at once; runs in progress keep the one they started with. */
export function standalonePodFrom(
  declared: DesiredPod,
  record: PodRecord | undefined,
  birth: Birth,
): PodRecord {
  return {
    ...(record ?? NEW_POD),
    ...declaredObject('AgentPod', birth, { declared, record }),
    templateHash: valueHash([declared.labels, declared.spec]),
  };
}

/** How a pod begins. */
export const NEW_POD = {
  phase: 'Pending',
  reason: 'Starting',
  message: 'the pod waits for its executor',
  restarts: 0,
} as const;
