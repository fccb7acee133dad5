/** From the pushed branch to the pull request, and what becomes of the pull request. */
import type { Observed } from '../../api/observed.ts';
import type { EffectOutcome } from '../../api/plan.ts';
import type { PullRequest } from '../../api/pull-request.ts';
import type { RunRecord, TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { millis, type Timestamp } from '../../api/time.ts';
import { type Draft, taskKey } from '../draft.ts';
import { conversationOver } from '../review/rounds.ts';
import { postponed, stopped, succeeded } from './run-endings.ts';

interface Landing {
  readonly draft: Draft;
  /** What became of the call that ensures the pull request, when it was made in the pass before. */
  readonly call: EffectOutcome | undefined;
}

/** No host is needed any more: the branch is pushed, and whoever plans can have the pull request opened. */
export function advancedLanding(run: RunRecord, { draft, call }: Landing): RunRecord {
  const { now } = draft.observed;
  if (run.stopReason !== undefined) return stopped(run, now);
  const base = draft.tasks.get(taskKey(run))?.result?.baseBranch ?? run.start.baseBranch;
  const pull = call?.done === true ? call.pullRequest : landedPullRequest(draft.observed, run, base);
  if (pull !== undefined) {
    const landed = succeeded(run, 'InReview', now);
    const pullRequest = { number: pull.number, url: pull.url };
    const landedAt = pull.updatedAt === undefined ? {} : { landedAt: pull.updatedAt };
    return { ...landed, pullRequest, ...landedAt };
  }
  return call === undefined || call.done ? run : postponed(run, call.failure, now);
}

/** When the forge had what was pushed last; undefined: it may have more by now than anybody knows to have been shown. */
export function landedAtOf({
  landedAt,
  finishedAt,
  headCommit,
  pullRequest,
}: RunRecord): Timestamp | undefined {
  return headCommit !== undefined && pullRequest === undefined ? undefined : (landedAt ?? finishedAt);
}

/** The pull request that proposes exactly this run's result, when the forge lists one. */
function landedPullRequest(observed: Observed, run: RunRecord, base: string): PullRequest | undefined {
  const listed = observed.pullRequests.get(repositoryKey(run.start.repository));
  if (listed?.known !== true) return undefined;
  return listed.value.find(
    (pull) =>
      pull.headBranch === run.start.branch &&
      pull.headCommit === run.headCommit &&
      (pull.state !== 'open' ||
        (pull.baseBranch === base && (pull.body === undefined || pull.body.includes(run.name)))),
  );
}

/** Whether the work of its generation has landed, and it runs, or is about to, on account of its pull request alone. */
export function isFollowUp({ catchingUp, answering }: Pick<TaskRecord, 'catchingUp' | 'answering'>): boolean {
  return catchingUp === true || answering === true;
}

/** Whether it was stopped on request, and left a pull request that a person has yet to end. */
export function isStoppedOpen({ phase, reason, pullRequest, result }: TaskRecord): boolean {
  if (pullRequest === undefined || result === undefined || result.merged) return false;
  return phase === 'Cancelled' && reason === 'StoppedOnRequest';
}

/** Whether what the forge says of the task's pull request matters: it is in review, or was closed and may be opened again. */
export function hasOpenEnd(task: TaskRecord): boolean {
  if (task.phase === 'Pending') return isFollowUp(task);
  if (isStoppedOpen(task)) return true;
  return task.phase === 'InReview' || (task.phase === 'Cancelled' && task.reason === 'PullRequestClosed');
}

/** Milliseconds for which a forge is asked about a closed pull request on account of that alone. */
const SECOND_THOUGHTS = 86_400_000;

/** Whether the forge is to be asked about the task's pull request. */
export function isWatched(task: TaskRecord, now: number): boolean {
  if (task.result === undefined) return false;
  if (isStoppedOpen(task)) return true;
  if (!hasOpenEnd(task) && !isSpokenOf(task)) return false;
  return task.finishedAt === undefined || now - millis(task.finishedAt) < SECOND_THOUGHTS;
}

/** Whether what people say on its pull request is heard: also while it runs, and when it failed. */
export function isSpokenOf({ phase, pullRequest, result }: TaskRecord): boolean {
  return phase !== 'Succeeded' && pullRequest !== undefined && result !== undefined && !result.merged;
}

/** Whether a task that waits for its next run has a pull request from before, which that run is to continue. */
function isPassedOn(task: TaskRecord): boolean {
  return task.phase === 'Pending' && !isFollowUp(task) && isSpokenOf(task);
}

/** A waiting task whose pull request was merged meanwhile: its next run starts anew from the base. */
export function mergedMeanwhile(task: TaskRecord, observed: Observed): TaskRecord {
  if (!isPassedOn(task) || task.result === undefined) return task;
  if (pullRequestOf(task, observed)?.state !== 'merged') return task;
  const { pullRequest: _pullRequest, ...rest } = conversationOver(task, 'merged');
  return { ...rest, result: { ...task.result, merged: true } };
}

/** The task after what the forge says of its pull request; unknown is not absent. */
export function reviewed(task: TaskRecord, { observed, at }: Pick<Draft, 'observed' | 'at'>): TaskRecord {
  if (task.result === undefined || task.pullRequest === undefined) return task;
  const pull = pullRequestOf(task, observed);
  if (pull === undefined) return task;
  const ended = pull.state === 'open' ? task : conversationOver(task, pull.state);
  const { finishedAt = at, catchingUp: _catchingUp, answering: _answering, ...rest } = ended;
  switch (pull.state) {
    case 'merged': {
      const result = { ...task.result, merged: true } as const;
      return { ...rest, phase: 'Succeeded', reason: 'Merged', message: '', result, finishedAt };
    }
    case 'closed':
      return { ...rest, phase: 'Cancelled', reason: 'PullRequestClosed', message: '', finishedAt };
    case 'open':
      return task.phase === 'InReview' || task.phase === 'Pending' || isStoppedOpen(task)
        ? task
        : { ...rest, phase: 'InReview', reason: 'InReview', message: '' };
  }
}

/** The task's pull request as the forge lists it now; undefined when nobody looked, or it is not listed any more. */
export function pullRequestOf(task: TaskRecord, observed: Observed): PullRequest | undefined {
  if (task.result === undefined) return undefined;
  const listed = observed.pullRequests.get(repositoryKey(task.result.repository));
  if (listed?.known !== true) return undefined;
  return task.pullRequest && byNumber(listed.value).get(task.pullRequest.number);
}

/** Remembered for as long as the listing: as many tasks as it has entries may ask. */
const numbered = new WeakMap<readonly PullRequest[], ReadonlyMap<number, PullRequest>>();

function byNumber(pulls: readonly PullRequest[]): ReadonlyMap<number, PullRequest> {
  const known = numbered.get(pulls);
  if (known !== undefined) return known;
  const made = new Map(pulls.map((pull) => [pull.number, pull]));
  numbered.set(pulls, made);
  return made;
}

/** Whether the forge says that a pull request whose branch is being worked on is merged or closed meanwhile. */
export function isOvertaken(task: TaskRecord, observed: Observed): boolean {
  const pull = isFollowUp(task) ? pullRequestOf(task, observed) : undefined;
  return pull !== undefined && pull.state !== 'open';
}
