/** Where a run's work starts: base commit, upstream branches, and the tip of the branch it continues. */
import { branchFor, keyOf, runName } from '../../api/names.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import type { StartingPoint } from '../../api/run-contract.ts';
import { mayMeetItself } from '../adoption/claims.ts';
import type { Draft } from '../draft.ts';
import { isFollowUp } from '../runs/landing.ts';
import { hasBegun, nodeStart } from '../workflows/node-tasks.ts';
import { startConflict } from '../workflows/start-conflict.ts';
import { type Hold, unmergedUpstreams } from './dependencies.ts';
import { continued } from './kept.ts';
import { isAbandoned, type RepositoryLookup, targetFor } from './targets.ts';

/** `unobserved`: nobody listed the repository this time; the next pass does. */
export type Start = { readonly start: StartingPoint } | { readonly hold: Hold } | 'unobserved';

export function startFor(task: TaskRecord, draft: Draft, repositories: RepositoryLookup): Start {
  const anew = startAnew(task, draft, repositories);
  if (task.kept === undefined || anew === 'unobserved' || 'hold' in anew) return anew;
  return { start: continued(anew.start, task, draft) };
}

function startAnew(task: TaskRecord, draft: Draft, repositories: RepositoryLookup): Start {
  if (task.node !== undefined) return startForNode(task, task.node, { draft, repositories });
  const project = draft.projects.get(task.project);
  const { configTarget } = draft.observed;
  if (isAbandoned(task, project, configTarget)) return { hold: LEAVING };
  const target = targetFor(task, project, configTarget);
  const repository = repositories(target.url);
  if (repository === undefined) return 'unobserved';
  if (!repository.known) return { hold: repository.failure };
  const { branches, defaultBranch } = repository.value;
  const branch = branchFor(task.project, task.name);
  const tip = branches.get(branch);
  if (task.result?.merged === true && task.result.branch === branch && tip === task.result.headCommit)
    return { hold: { reason: 'Progressing', message: 'the merged branch is being deleted' } };
  const unknownResult = task.spec.landing === 'pullRequest' ? unknownOf(task, target.url, draft) : undefined;
  if (unknownResult !== undefined && !mayContinue(task)) return { hold: unknownResult };
  if (tip !== undefined && !mayContinue(task)) return { hold: strange(branch, target.url) };
  if (isOnOwnBranch(task, branch)) return onOwnBranch(task, { url: target.url, branches });
  const base = target.branch ?? defaultBranch;
  const baseCommit = branches.get(base);
  if (baseCommit === undefined) return { hold: missing(base, target.url) };
  // Written out: a spread with new members costs ten times as much.
  const plainStart = { repository: target.url, branch, baseBranch: base, baseCommit, upstreams: NONE };
  const onBase = tip === undefined ? plainStart : { ...plainStart, expectedTip: tip };
  // Most tasks have no upstreams, and there may be thousands of them.
  if (task.spec.dependsOn.length === 0) return { start: onBase };
  const upstreams = unmergedUpstreams(task, target.url, draft.tasks).map((upstream) => ({
    branch: upstream.branch,
    commit: branches.get(upstream.branch),
  }));
  const present = upstreams.flatMap(({ branch: name, commit }) =>
    commit === undefined ? [] : [{ branch: name, commit }],
  );
  // Gone without a word of the forge: merged and deleted between two looks, most likely.
  if (present.length < upstreams.length) {
    const message = 'waits for the forge to say what became of the branch of an upstream';
    return { hold: { reason: 'WaitingForDependencies', message } };
  }
  const [only] = present;
  if (only !== undefined && present.length === 1)
    return { start: { ...onBase, baseBranch: only.branch, baseCommit: only.commit } };
  return { start: { ...onBase, upstreams: present } };
}

const NONE: StartingPoint['upstreams'] = [];

/** Every node of a workflow starts from the one place that was recorded for all of them. */
function startForNode(
  task: TaskRecord,
  { task: owner, path }: NonNullable<TaskRecord['node']>,
  { draft, repositories }: { readonly draft: Draft; readonly repositories: RepositoryLookup },
): Start {
  const parent = draft.tasks.get(keyOf(task.project, owner));
  if (parent === undefined || !hasBegun(parent)) return { hold: LEAVING };
  const conflict = startConflict(draft, parent);
  if (conflict !== undefined) return { hold: conflict };
  const url = parent.nodesStart.repository;
  const repository = repositories(url);
  if (repository === undefined) return 'unobserved';
  if (!repository.known) return { hold: repository.failure };
  const branch = branchFor(task.project, task.name);
  const tip = repository.value.branches.get(branch);
  const before = mayMeetItself(task) ? fromBefore(task, tip, draft.observed) : undefined;
  if (before !== undefined) return before;
  // Nothing but an earlier run of this very node has its name, which is a hash of the task and the path.
  const from = nodeStart(parent, path, draft.tasks);
  const own = tip === undefined ? {} : { expectedTip: tip };
  return { start: { repository: url, branch, ...own, ...from } };
}

/**
 * What an earlier life of a node has left, which was made with the status branch that is gone: its run, and its branch.
 * They may stand on another commit than the nodes of now, so they are taken away first. Undefined: there is nothing.
 */
function fromBefore(
  { project, name, uid, generation }: TaskRecord,
  tip: string | undefined,
  { adoptable, executor }: Draft['observed'],
): Start | undefined {
  const run = keyOf(project, runName(name, uid, generation, 1));
  if (executor.known && executor.value.runs.has(run)) return { hold: LEAVING };
  if (tip === undefined) return undefined;
  const found = adoptable.get(keyOf(project, name));
  if (found === undefined) return 'unobserved';
  return { hold: found.known ? LEAVING : found.failure };
}

function isOnOwnBranch(task: TaskRecord, branch: string): boolean {
  const { result } = task;
  const hasResult = result?.branch === branch && result.merged !== true;
  return hasResult && (isFollowUp(task) || result.behind !== undefined);
}

/** From the tip of its own branch, with the base as it is now merged in where that is to be done. */
function onOwnBranch(
  { result, catchingUp }: TaskRecord,
  { url, branches }: { readonly url: string; readonly branches: ReadonlyMap<string, string> },
): Start {
  if (result === undefined) return { hold: OVERTAKEN };
  const { branch, baseBranch, behind } = result;
  const baseCommit = branches.get(baseBranch);
  if (baseCommit === undefined) return { hold: missing(baseBranch, url) };
  const expectedTip = branches.get(branch);
  if (expectedTip === undefined) return { hold: OVERTAKEN };
  const start = { repository: url, branch, baseBranch, baseCommit, upstreams: [], expectedTip };
  if (behind === undefined && !catchingUp) return { start };
  return { start: { ...start, merge: { branch: baseBranch, commit: baseCommit, upstreams: behind ?? [] } } };
}

const OVERTAKEN: Hold = {
  reason: 'Progressing',
  message: 'waits for the forge to say what became of its pull request, whose branch is gone',
};

/**
 * Only work of the same uid is continued. Before a task's first run its branch did not exist, so whatever is on it
 * afterwards was put there during the life of this task: by a run whose outcome was lost, or by somebody who helps it.
 */
function mayContinue(task: TaskRecord): boolean {
  return task.result !== undefined || task.attempts > 0;
}

/** While it can't be told whether the work is done already: by a run whose record went with the status branch. */
function unknownOf(task: TaskRecord, url: string, { observed, header }: Draft): Hold | undefined {
  if (observed.adoptable.size === 0 && header.unseen === undefined) return undefined;
  const found = observed.adoptable.get(keyOf(task.project, task.name));
  if (found?.known === false) return found.failure;
  const key = repositoryKey(url);
  const pulls = observed.pullRequests.get(key);
  if (found !== undefined) return pulls?.known === false ? pulls.failure : UNSEEN;
  if (!header.unseen?.some((unseen) => repositoryKey(unseen) === key)) return undefined;
  return pulls?.known === false ? pulls.failure : UNSEEN;
}

const UNSEEN: Hold = {
  reason: 'Progressing',
  message: 'what earlier runs left in its repository is being looked at',
};

const LEAVING: Hold = {
  reason: 'Progressing',
  message: 'the branch and pull request of the result before are being taken away',
};

function strange(branch: string, url: string): Hold {
  const message = `branch ${branch} of ${url} is there already and not of this task; merge or delete it, or rename the task`;
  return { reason: 'BranchModified', message };
}

function missing(branch: string, url: string): Hold {
  const message = `branch ${branch} does not exist in ${url}; push a first commit to it or name another branch`;
  return { reason: 'BaseBranchMissing', message };
}
