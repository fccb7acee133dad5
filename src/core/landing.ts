/** From the pushed branch to the pull request, and what becomes of the pull request. */
import { keyOf, taskOfBranch } from '../api/names.ts';
import type { Observed, PullRequest } from '../api/observed.ts';
import type { EffectOutcome } from '../api/plan.ts';
import type { RunRecord, TaskRecord } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { type Draft, taskKey } from './draft.ts';
import { postponed, stopped, succeeded } from './run-endings.ts';
import type { Table } from './table.ts';

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
    return { ...landed, pullRequest: { number: pull.number, url: pull.url } };
  }
  return call === undefined || call.done ? run : postponed(run, call.failure, now);
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

/** The task after what the forge says of its pull request; unknown is not absent. */
export function reviewed(task: TaskRecord, observed: Observed): TaskRecord {
  if (task.result === undefined || task.pullRequest === undefined) return task;
  const pull = pullRequestOf(task, observed);
  switch (pull?.state) {
    case 'merged':
      return {
        ...task,
        phase: 'Succeeded',
        reason: 'Merged',
        message: '',
        result: { ...task.result, merged: true },
      };
    case 'closed':
      return { ...task, phase: 'Cancelled', reason: 'PullRequestClosed', message: '' };
    case 'open':
    case undefined:
      return task;
  }
}

/** The task's pull request as the forge lists it now; undefined when nobody looked, or it is not listed any more. */
export function pullRequestOf(task: TaskRecord, observed: Observed): PullRequest | undefined {
  if (task.result === undefined) return undefined;
  const listed = observed.pullRequests.get(repositoryKey(task.result.repository));
  if (listed?.known !== true) return undefined;
  return listed.value.find((pull) => pull.number === task.pullRequest?.number);
}

/** The task with its pull request based on what its upstream's was based on, once that upstream is merged. */
export function retargeted(task: TaskRecord, tasks: Pick<Table<TaskRecord>, 'get'>): TaskRecord {
  const { result } = task;
  const base = result === undefined ? undefined : taskOfBranch(result.baseBranch);
  if (result === undefined || base === undefined) return task;
  const upstream = tasks.get(keyOf(base.project, base.task))?.result;
  if (upstream?.merged !== true || upstream.branch !== result.baseBranch) return task;
  return { ...task, result: { ...result, baseBranch: upstream.baseBranch } };
}
