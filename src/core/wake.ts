/** When something changes by itself: the earliest moment at which the next plan could be another one. */
import type { Observed } from '../api/observed.ts';
import { isRunActive, type PodRecord, type RunRecord, type TaskRecord } from '../api/recorded.ts';
import { millis, type Timestamp } from '../api/time.ts';
import type { Draft } from './draft.ts';
import { activeRuns } from './draft.ts';
import { SLOW_LOOK } from './retry.ts';

/** Milliseconds since the epoch; undefined: nothing will. `isBlind`: a repository was needed that nobody had listed. */
export function wakeAt(draft: Draft, isBlind: boolean): number | undefined {
  const { observed } = draft;
  const { now } = observed;
  if (isBlind) return now;
  const moments: number[] = [];
  const slowLook = () => moments.push(now + SLOW_LOOK);
  if (!observed.desired.known || !observed.executor.known) slowLook();
  for (const known of [...observed.repositories.values(), ...observed.pullRequests.values()])
    if (!known.known) slowLook();
  let isWatching = false;
  for (const task of draft.tasks.records()) {
    if (task.deletionTimestamp !== undefined) slowLook();
    if (task.phase === 'InReview') isWatching = true;
    moments.push(...momentsOfTask(task));
  }
  if (isWatching) moments.push(now + draft.header.root.forgePollSeconds * 1000);
  for (const run of activeRuns(draft)) moments.push(...momentsOfRun(run));
  for (const pod of draft.pods.records()) moments.push(...momentsOfPod(pod, observed));
  const due = moments.filter((moment) => moment > now);
  return due.length === 0 ? undefined : due.reduce((a, b) => Math.min(a, b));
}

function momentsOfTask(task: TaskRecord): readonly number[] {
  return task.phase === 'Pending' ? at(task.retryAt) : NONE;
}

function momentsOfRun(run: RunRecord): readonly number[] {
  return isRunActive(run) ? [...at(run.tryAt), millis(run.deadline) + 1] : NONE;
}

/** A failed pod is probed now and then, so that the repair of what was missing is noticed. */
function momentsOfPod(pod: PodRecord, { now }: Observed): readonly number[] {
  if (pod.phase === 'Failed') return [...at(pod.restartAt), now + SLOW_LOOK];
  if (pod.silentSince === undefined) return NONE;
  return [millis(pod.silentSince) + pod.spec.heartbeatSeconds * 1000, now + SLOW_LOOK];
}

const NONE: readonly number[] = [];

function at(moment: Timestamp | undefined): readonly number[] {
  return moment === undefined ? NONE : [millis(moment)];
}
