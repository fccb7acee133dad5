/** Conditions in the Kubernetes sense, and how a new one replaces an old one. */
import type { Reason } from './reasons.ts';
import type { Timestamp } from './time.ts';

export type ConditionType = 'Ready' | 'Reconciling' | 'Stalled';
export type ConditionStatus = 'True' | 'False' | 'Unknown';

export interface Condition {
  readonly type: ConditionType;
  readonly status: ConditionStatus;
  readonly reason: Reason;
  readonly message: string;
  /** When `status` last changed; not touched by a new reason or message. */
  readonly lastTransitionTime: Timestamp;
  readonly observedGeneration: number;
}

export function conditionOf(conditions: readonly Condition[], type: ConditionType): Condition | undefined {
  return conditions.find((condition) => condition.type === type);
}
