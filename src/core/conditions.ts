/** The conditions Ready, Reconciling and Stalled of every kind, computed in this one place from what is recorded. */
import { type Condition, type ConditionStatus, type ConditionType, conditionOf } from '../api/conditions.ts';
import { isDeclared } from '../api/origin.ts';
import { REASONS, type Reason } from '../api/reasons.ts';
import type { PodRecord, PoolRecord, RecordedObject, TaskRecord } from '../api/recorded.ts';
import type { Timestamp } from '../api/time.ts';

/** What is said of an object; Reconciling and Stalled follow kstatus: present only when they are true, never both. */
export interface Verdict {
  readonly ready: ConditionStatus;
  readonly reason: Reason;
  readonly message: string;
  readonly progress: 'settled' | 'reconciling' | 'stalled';
}

interface Saying {
  readonly at: Timestamp;
  /** The file that declares the object has errors; its last good spec is in force. */
  readonly isInvalid: boolean;
}

/** `lastTransitionTime` moves only when a condition's status does. */
export function conditionsFor(
  object: RecordedObject<unknown>,
  verdict: Verdict,
  { at, isInvalid }: Saying,
): readonly Condition[] {
  const { reason, message } = verdict;
  const said = (type: ConditionType, status: ConditionStatus, why = { reason, message }): Condition => {
    const before = conditionOf(object.conditions, type);
    return {
      type,
      status,
      reason: why.reason,
      message: why.message === '' ? REASONS[why.reason] : why.message,
      lastTransitionTime: before?.status === status ? before.lastTransitionTime : at,
      observedGeneration: object.generation,
    };
  };
  const ready = said('Ready', verdict.ready);
  if (isInvalid) {
    const remedy = `${object.source.file} has errors; the last good spec stays in force until they are repaired`;
    return [ready, said('Stalled', 'True', { reason: 'InvalidManifest', message: remedy })];
  }
  if (verdict.progress === 'settled') return [ready];
  return [ready, said(verdict.progress === 'stalled' ? 'Stalled' : 'Reconciling', 'True')];
}

export function projectVerdict(project: RecordedObject<{ readonly suspend: boolean }>): Verdict {
  if (project.deletionTimestamp !== undefined) return deleting;
  if (project.spec.suspend)
    return { ready: 'True', reason: 'Suspended', message: 'takes no new runs', progress: 'settled' };
  return { ready: 'True', reason: 'Reconciled', message: '', progress: 'settled' };
}

export function poolVerdict(pool: PoolRecord): Verdict {
  if (pool.deletionTimestamp !== undefined) return deleting;
  if (pool.readyReplicas >= pool.spec.replicas) {
    const reason = pool.spec.suspend ? 'Suspended' : 'PodsReady';
    return { ready: 'True', reason, message: '', progress: 'settled' };
  }
  return { ready: 'False', reason: 'PodsNotReady', message: '', progress: 'reconciling' };
}

export function podVerdict(pod: PodRecord): Verdict {
  const { reason, message } = pod;
  if (pod.silentSince !== undefined) return { ready: 'Unknown', reason, message, progress: 'reconciling' };
  switch (pod.phase) {
    case 'Ready':
    case 'Busy':
      return { ready: 'True', reason, message, progress: 'settled' };
    case 'Failed':
      return { ready: 'False', reason, message, progress: 'stalled' };
    case 'Pending':
    case 'Starting':
    case 'Terminating':
    case 'Terminated':
      return { ready: 'False', reason, message, progress: 'reconciling' };
  }
}

export function taskVerdict(task: TaskRecord): Verdict {
  if (task.deletionTimestamp !== undefined) return isDeclared(task) ? deleting : givenUp;
  const { reason, message } = task;
  switch (task.phase) {
    case 'InReview':
    case 'Succeeded':
      return { ready: 'True', reason, message, progress: 'settled' };
    case 'Failed':
    case 'Cancelled':
      return { ready: 'False', reason, message, progress: 'stalled' };
    case 'Pending':
      return { ready: 'False', reason, message, progress: waitingProgress(reason) };
    case 'Scheduled':
    case 'Running':
      return { ready: 'False', reason, message, progress: stepProgress(reason) };
  }
}

function waitingProgress(reason: Reason): Verdict['progress'] {
  if (reason === 'Suspended' || reason === 'WaitingForSchedule') return 'settled';
  const isBranchInTheWay = reason === 'BaseBranchMissing' || reason === 'BranchModified';
  const isUnaffordable = reason === 'BudgetExceeded' || reason === 'PriceUnknown';
  const isUnusable =
    reason === 'InputMissing' ||
    reason === 'PromptInvalid' ||
    reason === 'TemplateInvalid' ||
    reason === 'UpstreamsConflict';
  const isUpstream = reason === 'DependencyFailed' || isUnusable;
  const needsPerson = isUpstream || isBranchInTheWay || isUnaffordable || isRefused(reason);
  return needsPerson ? 'stalled' : 'reconciling';
}

/** A run whose due step was refused for good keeps its phase; a person has to do something. */
function stepProgress(reason: Reason): Verdict['progress'] {
  return isRefused(reason) ? 'stalled' : 'reconciling';
}

function isRefused(reason: Reason): boolean {
  return reason === 'ForgeRefused' || reason === 'AuthenticationFailed';
}

const deleting: Verdict = {
  ready: 'False',
  reason: 'Pruned',
  message: 'the manifest is gone; what is left is being taken away',
  progress: 'reconciling',
};

const givenUp: Verdict = {
  ...deleting,
  message: 'what made this task needs it no more; what is left is being taken away',
};
