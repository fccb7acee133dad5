/** When something changes by itself: the earliest moment at which the next plan could be another one. */
import type { Observed } from '../api/observed.ts';
import type { PodRecord, RunRecord, TaskRecord } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { millis, type Timestamp } from '../api/time.ts';
import { strayBranch } from './adoption/strays.ts';
import { type Draft, runOf } from './draft.ts';
import { nextDay } from './money/budget.ts';
import { tellEffect } from './review/issue-news.ts';
import { isWatched } from './runs/landing.ts';
import { givenUpAt } from './runs/unheard.ts';
import { isKeptForNothing } from './tasks/kept.ts';
import { SLOW_LOOK } from './tasks/retry.ts';
import { isAbandoned } from './tasks/targets.ts';

/** Milliseconds since the epoch; undefined: nothing will. `isBlind`: a repository was needed that nobody had listed. */
export function wakeAt(draft: Draft, isBlind: boolean): number | undefined {
  const { observed } = draft;
  if (isBlind) return observed.now;
  const alarm = new Alarm(observed.now);
  if (!observed.desired.known || !observed.executor.known) alarm.lookSlowly();
  for (const known of [...observed.repositories.values(), ...observed.pullRequests.values()])
    if (!known.known) alarm.lookSlowly();
  let isWatching = false;
  for (const task of draft.tasks.records()) {
    setForTask(alarm, task);
    const project = draft.projects.get(task.project);
    if (observed.desired.known && strayBranch(task, project, observed) === 'unseen') return observed.now;
    if (isAbandoned(task, project, observed.configTarget)) {
      if (observed.desired.known && !isLookedAt(task, observed)) return observed.now;
      alarm.lookSlowly();
    }
    if (task.kept !== undefined && isKeptForNothing(task, runOf(draft, task))) {
      const isSeen = observed.repositories.has(repositoryKey(task.kept.repository));
      if (observed.desired.known && !isSeen) return observed.now;
      alarm.lookSlowly();
    }
    isWatching ||= isWatched(task, observed.now);
  }
  if (isWatching) alarm.set(observed.now + draft.header.root.forgePollSeconds * 1000);
  for (const run of draft.activeRuns()) setForRun(alarm, run, observed);
  for (const pod of draft.pods.records()) setForPod(alarm, pod);
  return alarm.at;
}

/** Whether this pass has asked what is there of the task's result. */
function isLookedAt({ result }: TaskRecord, { repositories, pullRequests }: Observed): boolean {
  const key = repositoryKey(result?.repository ?? '');
  return repositories.has(key) && pullRequests.has(key);
}

/** The earliest of the moments to come. */
class Alarm {
  at: number | undefined;
  readonly now: number;

  constructor(now: number) {
    this.now = now;
  }

  set(moment: number): void {
    if (moment > this.now && (this.at === undefined || moment < this.at)) this.at = moment;
  }

  setAt(moment: Timestamp | undefined): void {
    if (moment !== undefined) this.set(millis(moment));
  }

  /** For what nothing but looking again tells. */
  lookSlowly(): void {
    this.set(this.now + SLOW_LOOK);
  }
}

function setForTask(alarm: Alarm, task: TaskRecord): void {
  const { deletionTimestamp, phase, reason, retryAt, spec } = task;
  if (deletionTimestamp !== undefined || task.conversation?.answers !== undefined) alarm.lookSlowly();
  if (tellEffect(task).length > 0) alarm.lookSlowly();
  alarm.setAt(task.conversation?.merge?.tryAt);
  alarm.setAt(task.conversation?.ciQuiet?.until);
  if (phase !== 'Pending') return;
  alarm.setAt(retryAt);
  alarm.setAt(task.nextScheduleTime);
  alarm.setAt(spec.notBefore);
  alarm.setAt(spec.expires);
  if (reason === 'BudgetExhausted') alarm.set(nextDay(alarm.now));
  if (reason === 'BaseBranchMissing' || reason === 'BranchModified' || reason === 'UpstreamsConflict')
    alarm.lookSlowly();
}

function setForRun(alarm: Alarm, run: RunRecord, observed: Observed): void {
  alarm.setAt(run.tryAt);
  alarm.set(givenUpAt(run, observed) + 1);
}

/** A failed pod is probed now and then, so that the repair of what was missing is noticed. */
function setForPod(alarm: Alarm, { phase, restartAt, silentSince, spec }: PodRecord): void {
  if (phase === 'Failed') {
    alarm.setAt(restartAt);
    alarm.lookSlowly();
  } else if (silentSince !== undefined) {
    alarm.set(millis(silentSince) + spec.heartbeatSeconds * 1000);
    alarm.lookSlowly();
  }
}
