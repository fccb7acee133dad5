/** What a merged upstream means for the results that stand on it: another base, which their branches have yet to hold. */
import { keyOf, taskOfBranch } from '../../api/names.ts';
import type { RunRecord, TaskRecord } from '../../api/recorded.ts';
import type { Draft } from '../draft.ts';
import type { Table } from '../table.ts';
import { isAbandoned } from './targets.ts';

type Tasks = Pick<Table<TaskRecord>, 'get'>;
type Result = NonNullable<TaskRecord['result']>;

/** The task with its pull request based on what its upstream's was based on, once that upstream is merged. */
export function retargeted(task: TaskRecord, tasks: Tasks): TaskRecord {
  const { result } = task;
  if (result === undefined) return task;
  const { baseBranch, upstreams = [], behind = [] } = result;
  const merged = [baseBranch, ...upstreams].flatMap((branch) => mergedUpstream(branch, tasks));
  if (merged.length === 0) return task;
  const base = merged.find(({ branch }) => branch === baseBranch)?.baseBranch ?? baseBranch;
  const left = upstreams.filter((branch) => !merged.some((upstream) => upstream.branch === branch));
  const heads = [...new Set([...behind, ...merged.map(({ headCommit }) => headCommit)])];
  const { upstreams: _upstreams, ...rest } = result;
  return {
    ...task,
    result: { ...rest, baseBranch: base, behind: heads, ...(left.length === 0 ? {} : { upstreams: left }) },
  };
}

function mergedUpstream(branch: string, tasks: Tasks): readonly Result[] {
  const named = taskOfBranch(branch);
  const upstream = named && tasks.get(keyOf(named.project, named.task))?.result;
  return upstream?.merged === true && upstream.branch === branch ? [upstream] : [];
}

/**
 * The task with its pull request based on what its upstream's was based on, where that upstream's branch is about to be
 * taken away: a forge closes what is based on a branch that is gone. Its commits stay in the branches that have them.
 */
export function movedOff(task: TaskRecord, draft: Draft): TaskRecord {
  const { result, deletionTimestamp } = task;
  if (result === undefined || result.merged === true || deletionTimestamp !== undefined) return task;
  if (taskOfBranch(result.baseBranch) === undefined) return task;
  const passed = new Set([result.branch]);
  let { baseBranch } = result;
  for (;;) {
    const below = passed.has(baseBranch) ? undefined : leavingResult(baseBranch, draft);
    if (below === undefined) break;
    passed.add(baseBranch);
    baseBranch = below.baseBranch;
  }
  return baseBranch === result.baseBranch ? task : { ...task, result: { ...result, baseBranch } };
}

function leavingResult(branch: string, { tasks, projects, observed }: Draft): Result | undefined {
  const named = taskOfBranch(branch);
  const upstream = named && tasks.get(keyOf(named.project, named.task));
  if (upstream?.result?.branch !== branch) return undefined;
  const project = projects.get(upstream.project);
  const isPruned =
    upstream.deletionTimestamp !== undefined && project?.spec.pullRequests.closeOnPrune !== false;
  return isPruned || isAbandoned(upstream, project, observed.configTarget) ? upstream.result : undefined;
}

/** The task waiting for a run that merges the base, where its branch is behind. */
export function sentAfterBase(task: TaskRecord): TaskRecord {
  if (task.phase !== 'InReview' || task.result?.behind === undefined) return task;
  if (task.conversation?.stoppedBy !== undefined) return task;
  const { behind, baseBranch } = task.result;
  const message =
    behind.length === 0
      ? `it conflicts with ${baseBranch}`
      : `what it stands on was merged into ${baseBranch}`;
  return { ...task, phase: 'Pending', reason: 'MergingBase', message, catchingUp: true };
}

/** The task in review again after its run; what that run did not merge is still to be merged. */
export function caughtUp(task: TaskRecord): TaskRecord {
  const { catchingUp: _catchingUp, retryAt: _retryAt, ...rest } = task;
  return { ...rest, phase: 'InReview', reason: 'InReview', message: '' };
}

/** The same where the base could not be merged: nobody tries again until another upstream is merged. */
export function leftBehind(task: TaskRecord, { message }: Pick<RunRecord, 'message'>): TaskRecord {
  const caught = { ...caughtUp(task), reason: 'BaseNotMerged', message } as const;
  if (caught.result === undefined) return caught;
  const { behind: _behind, ...result } = caught.result;
  return { ...caught, result };
}

/** What a run pushed, as the result of its task. */
export function resultFrom({ start }: RunRecord, headCommit: string, before: Result | undefined): Result {
  const { repository, branch, baseBranch } = start;
  const continued = start.expectedTip === undefined ? undefined : before;
  const upstreams = continued?.upstreams ?? start.upstreams.map((upstream) => upstream.branch);
  const behind = remaining(continued?.behind, start);
  return {
    repository,
    branch,
    baseBranch,
    headCommit,
    ...(upstreams.length === 0 ? {} : { upstreams }),
    ...(behind.length === 0 ? {} : { behind }),
  };
}

/** The result of a task whose run found its branch to hold the base already. */
export function upToDate(task: TaskRecord, { start }: RunRecord): TaskRecord {
  if (task.result?.behind === undefined) return task;
  const left = remaining(task.result.behind, start);
  const { behind: _behind, ...result } = task.result;
  return { ...task, result: left.length === 0 ? result : { ...result, behind: left } };
}

function remaining(behind: readonly string[] = [], { merge }: RunRecord['start']): readonly string[] {
  return behind.filter((commit) => !merge?.upstreams.includes(commit));
}
