/** A task follows its run and its pull request; what a failed run costs it is decided here. */
import { isRunActive, type RunRecord, type TaskRecord } from '../../api/recorded.ts';
import { type Timestamp, timestamp } from '../../api/time.ts';
import { type Draft, runOf } from '../draft.ts';
import { isTaskSpent, taskSpentText } from '../money/budget.ts';
import { withBaseTried } from '../review/conflicts.ts';
import { followed } from '../review/following.ts';
import { answered, roundOver, withdrawn } from '../review/rounds.ts';
import { hasOpenEnd, isFollowUp, isSpokenOf, mergedMeanwhile, reviewed } from '../runs/landing.ts';
import { isRunningNodes, payerOf } from '../workflows/node-tasks.ts';
import {
  caughtUp,
  leftBehind,
  movedOff,
  resultFrom,
  retargeted,
  sentAfterBase,
  upToDate,
} from './catching-up.ts';
import { endOfPatience, interruptionsAfter, withKept } from './kept.ts';
import { backoff, MAX_LOST_RUNS, SLOW_LOOK } from './retry.ts';

/** Afterwards each task that is not waiting says what its run and its pull request say. */
export function advanceTasks(draft: Draft): void {
  draft.tasks.forEach((task, key) => {
    if (isFollowing(task)) draft.tasks.put(key, followed(advanced(task, draft), draft));
  });
  draft.tasks.forEach((task, key) => {
    if (task.result === undefined || task.phase === 'Succeeded') return;
    const moved = movedOff(task, draft);
    const next = mayStandOnOthers(moved) ? sentAfterBase(retargeted(moved, draft.tasks)) : moved;
    if (next !== task) draft.tasks.put(key, next);
  });
}

/** A node starts from what was recorded for its whole workflow, whatever is merged meanwhile. */
function mayStandOnOthers({ phase, catchingUp, node }: TaskRecord): boolean {
  if (node !== undefined) return false;
  return phase === 'InReview' || phase === 'Running' || catchingUp === true;
}

function isFollowing(task: TaskRecord): boolean {
  if (isRunningNodes(task)) return false;
  if (task.conversation !== undefined || (isSpokenOf(task) && task.phase !== 'Pending')) return true;
  if (task.phase === 'Scheduled' || task.phase === 'Running' || hasOpenEnd(task)) return true;
  return task.phase === 'Pending' && task.run !== undefined;
}

function advanced(task: TaskRecord, draft: Draft): TaskRecord {
  const run = runOf(draft, task);
  const pushed = run === undefined ? task : withKept(withResult(task, run), run);
  if (hasOpenEnd(task)) return reviewed(pushed, draft);
  if (task.phase === 'Pending') return mergedMeanwhile(pushed, draft.observed);
  if (isOver(task)) return task;
  const after = afterRun(pushed, run, draft);
  if (after.phase === 'InReview') return reviewed(after, draft);
  return isOver(after) ? { ...after, finishedAt: draft.at } : after;
}

function isOver(task: TaskRecord): boolean {
  return task.phase === 'Succeeded' || task.phase === 'Failed' || task.phase === 'Cancelled';
}

/** What a run pushed belongs to the task, however the run ended. */
function withResult(task: TaskRecord, run: RunRecord): TaskRecord {
  const { headCommit } = run;
  if (headCommit === undefined || headCommit === task.result?.headCommit) return task;
  return { ...task, result: resultFrom(run, headCommit, task.result) };
}

function afterRun(task: TaskRecord, run: RunRecord | undefined, draft: Draft): TaskRecord {
  if (run === undefined) return waiting(task, 'the record of its run is gone');
  const told = { ...task, reason: run.reason, message: run.message };
  switch (run.phase) {
    case 'Scheduled':
      return { ...told, phase: 'Scheduled' };
    case 'Running':
    case 'Publishing':
    case 'Landing':
    case 'Keeping':
      return { ...told, phase: 'Running' };
    case 'Succeeded':
      return afterEnd(uninterrupted(told), run);
    case 'Failed':
      return afterFailure(told, run, draft);
    case 'Cancelled':
      if (run.reason === 'Interrupted') return afterInterruption(told, run, draft);
      return afterCancel(task, run, draft.at);
  }
}

/** The run ended well. */
function afterEnd(task: TaskRecord, run: RunRecord): TaskRecord {
  if (task.catchingUp) return withBaseTried(caughtUp(upToDate(task, run)), run);
  if (task.answering)
    return answered(withNewOutputs(roundOver(afterSuccess(task, run), IN_REVIEW), run), run);
  return answered(withOutputs(afterSuccess(task, run), run), run);
}

const IN_REVIEW = { reason: 'InReview', message: '' } as const;

function afterCancel(task: TaskRecord, { reason, message }: RunRecord, at: Timestamp): TaskRecord {
  const by = task.conversation?.stoppedBy;
  if (by !== undefined && reason === 'Cancelled') return withdrawn(task, by, at);
  if (task.catchingUp) return caughtUp(task);
  return task.answering ? roundOver(task, IN_REVIEW) : { ...task, reason, message, phase: 'Cancelled' };
}

/** A run that found nothing to change leaves the pull request of the run before it in review. */
function afterSuccess(task: TaskRecord, run: RunRecord): TaskRecord {
  if (run.pullRequest !== undefined) return { ...task, phase: 'InReview', pullRequest: run.pullRequest };
  if (run.reason === 'NoChanges' && task.pullRequest !== undefined)
    return { ...task, phase: 'InReview', reason: 'InReview' };
  return { ...task, phase: 'Succeeded' };
}

/** What the run that landed left for other tasks, and nothing of the one before. */
function withOutputs(task: TaskRecord, { outputs }: RunRecord): TaskRecord {
  if (outputs !== undefined) return { ...task, outputs };
  const { outputs: _outputs, ...rest } = task;
  return rest;
}

/** A round leaves those that it made again; of the others those stay that landed before. */
function withNewOutputs(task: TaskRecord, { outputs }: RunRecord): TaskRecord {
  return outputs === undefined ? task : { ...task, outputs: { ...task.outputs, ...outputs } };
}

/** Lost runs and failed ones have ceilings of their own; what needs a person is not made again. */
function afterFailure(task: TaskRecord, run: RunRecord, draft: Draft): TaskRecord {
  // Nothing was spent, and it may heal by itself: dispatch holds the task until one of the branches moves.
  if (run.reason === 'UpstreamsConflict' && run.pod !== '') return { ...task, phase: 'Pending' };
  const failed = givenUp(task, run);
  if (run.failureKind === 'never') return failed;
  const budget = draft.projects.get(task.project)?.spec.budget;
  const payer = payerOf(task, draft.tasks);
  if (budget !== undefined && isTaskSpent(payer, budget)) {
    const last = run.reason === 'BudgetExceeded' ? '' : `; the last run ended with ${run.reason}`;
    if (isFollowUp(task)) return failed;
    return { ...failed, reason: 'BudgetExceeded', message: `${taskSpentText(payer, budget)}${last}` };
  }
  const isLost = run.reason === 'ExecutorLost';
  const spent = isLost ? task.lostRuns : task.retries;
  if (spent >= (isLost ? MAX_LOST_RUNS : task.spec.maxRetries)) return uninterrupted(failed);
  const count = isLost ? { lostRuns: spent + 1 } : { retries: spent + 1 };
  return {
    ...(isLost ? task : uninterrupted(task)),
    ...count,
    phase: 'Pending',
    reason: 'RetryBackoff',
    retryAt: timestamp(draft.observed.now + waitBefore(run, spent + 1)),
  };
}

/** Milliseconds. A host where nobody could begin the run may be in the middle of an upgrade, or need a person. */
function waitBefore(run: RunRecord, tries: number): number {
  const isUnbegun = run.reason === 'ExecutorLost' && run.startedAt === undefined && run.tries > 0;
  return isUnbegun ? SLOW_LOOK * 2 ** (tries - 1) : backoff(tries, run.name);
}

/** It goes on when some host has room for it, from what was kept. */
function afterInterruption(task: TaskRecord, run: RunRecord, draft: Draft): TaskRecord {
  const interruptions = interruptionsAfter(task, run);
  const end = endOfPatience(interruptions, task);
  if (end !== undefined) return afterFailure({ ...task, ...end }, { ...run, ...end }, draft);
  return { ...task, phase: 'Pending', interruptions };
}

/** What its next run may take of time is not less on account of this one. */
function uninterrupted(task: TaskRecord): TaskRecord {
  if (task.interruptions === undefined) return task;
  const { interruptions: _interruptions, ...rest } = task;
  return rest;
}

/** What has landed stays in review, whatever becomes of what was to be done about it. */
function givenUp(task: TaskRecord, run: RunRecord): TaskRecord {
  if (task.catchingUp) return withBaseTried(leftBehind(task, run), run);
  if (task.answering) return answered(roundOver(task, { ...run, reason: 'FeedbackNotMet' }), run);
  return answered({ ...task, phase: 'Failed' }, run);
}

function waiting(task: TaskRecord, message: string): TaskRecord {
  return { ...task, phase: 'Pending', reason: 'Progressing', message };
}

/** Whether a run of the task is still in progress, of this generation or of one before. */
export function isInProgress(draft: Pick<Draft, 'runs'>, task: TaskRecord): boolean {
  const run = runOf(draft, task);
  return run !== undefined && isRunActive(run);
}
