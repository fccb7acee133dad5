/** What a deleted object or an abandoned result leaves in the world, how it is taken away, and when its record may go. */
import { type Key, keyOf } from '../../api/names.ts';
import type { Observed } from '../../api/observed.ts';
import type { Effect } from '../../api/plan.ts';
import { isRunActive, type ProjectRecord, type RunRecord, type TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { strayBranch } from '../adoption/strays.ts';
import { type Draft, runKey } from '../draft.ts';
import { dropTerminated } from '../pods/pods.ts';
import { ownerOf } from '../workflows/node-tasks.ts';
import { isAbandoned, repositoryAt } from './targets.ts';
import { isInProgress } from './tasks.ts';

/** Nothing is left (`done`), or what takes the rest away; none of both: the world could not be read. */
export interface Leftovers {
  readonly isDone: boolean;
  readonly effects: readonly Effect[];
}

/**
 * Pull request and branch of a task whose manifest is gone or that has no use for them any more. The pull request is closed unless the project says
 * otherwise; its branch is deleted only while its tip is the commit that Orca pushed last: commits of others stay.
 */
export function leftoversOf(
  task: TaskRecord,
  project: ProjectRecord | undefined,
  observed: Observed,
): Leftovers {
  const { result } = task;
  if (result === undefined) return strayLeftovers(task, project, observed);
  const listed = observed.pullRequests.get(repositoryKey(result.repository));
  const repository = repositoryAt(observed, result.repository);
  if (listed?.known !== true || repository?.known !== true) return { isDone: false, effects: [] };
  const open = listed.value.filter((pull) => pull.headBranch === result.branch && pull.state === 'open');
  if (open.length > 0 && project?.spec.pullRequests.closeOnPrune === false)
    return { isDone: true, effects: [] };
  const closings = open.map(
    ({ number }): Effect => ({
      type: 'closePullRequest',
      repository: result.repository,
      number,
      comment: `${causeOf(task)}, so Orca closes this pull request.`,
    }),
  );
  const isOurs = repository.value.branches.get(result.branch) === result.headCommit;
  const deletions: readonly Effect[] = isOurs
    ? [
        {
          type: 'deleteBranch',
          repository: result.repository,
          branch: result.branch,
          expectedTip: result.headCommit,
        },
      ]
    : [];
  const effects = [...closings, ...deletions];
  return { isDone: effects.length === 0, effects };
}

function strayLeftovers(task: TaskRecord, project: ProjectRecord | undefined, observed: Observed): Leftovers {
  const stray = strayBranch(task, project, observed);
  if (stray === 'unseen' || stray === 'unreadable') return { isDone: false, effects: [] };
  return { isDone: stray === undefined, effects: stray === undefined ? [] : [stray] };
}

function causeOf({ project, name, scheduledBy, deletionTimestamp }: TaskRecord): string {
  if (deletionTimestamp === undefined) return `Task ${project}/${name} sends its result elsewhere now`;
  if (scheduledBy === undefined) return `The manifest of task ${project}/${name} was deleted`;
  return `Task ${project}/${name} was given up or the schedule of ${project}/${scheduledBy} was deleted`;
}

/** Afterwards the records of deleted objects are gone as far as nothing of them is left in the world. */
export function prune(draft: Draft): void {
  pruneTasks(draft);
  pruneResults(draft);
  dropTerminated(draft);
  const inUse = new Set<Key>();
  for (const pod of draft.pods.records()) if (pod.pool) inUse.add(keyOf(pod.project, pod.pool.name));
  for (const [key, pool] of draft.pools.entries())
    if (pool.deletionTimestamp !== undefined && !inUse.has(key)) draft.pools.delete(key);
  pruneProjects(draft);
}

function pruneTasks(draft: Draft): void {
  const deleted = new Map<Key, TaskRecord>();
  draft.tasks.forEach((task, key) => {
    if (task.deletionTimestamp !== undefined) deleted.set(key, task);
  });
  if (deleted.size === 0) return;
  const remaining = new Set<Key>();
  for (const [key, run] of draft.runs.entries()) {
    const task = keyOf(run.project, run.task);
    if (!deleted.has(task)) continue;
    if (isGone(run, draft.observed)) draft.runs.delete(key);
    else remaining.add(task);
  }
  // A task stays until everything that its schedule or its workflow made is gone.
  const parentsLast = [...deleted].sort(([, a], [, b]) => rank(a) - rank(b));
  for (const [key, task] of parentsLast) {
    if (remaining.has(key)) continue;
    if ((task.spec.schedule ?? task.spec.workflow) !== undefined && isOwner(task, draft)) continue;
    const { isDone } = leftoversOf(task, draft.projects.get(task.project), draft.observed);
    if (isDone && task.kept === undefined) draft.tasks.delete(key);
  }
}

function rank(task: TaskRecord): number {
  if (task.node !== undefined) return 0;
  return task.scheduledBy === undefined ? 2 : 1;
}

function isOwner({ project, name }: TaskRecord, draft: Draft): boolean {
  for (const task of draft.tasks.records())
    if (ownerOf(task) === name && task.project === project) return true;
  return false;
}

/** A task that sends its result elsewhere begins there as if it had none, once nothing of the old one is left. */
function pruneResults(draft: Draft): void {
  const { configTarget } = draft.observed;
  draft.tasks.forEach((task, key) => {
    if (task.result === undefined) return;
    const project = draft.projects.get(task.project);
    if (!isAbandoned(task, project, configTarget) || isInProgress(draft, task)) return;
    if (!leftoversOf(task, project, draft.observed).isDone) return;
    const { result: _result, pullRequest: _pullRequest, conversation: _conversation, ...rest } = task;
    draft.tasks.put(key, rest);
  });
}

/** Ended, and forgotten by its executor; what another host still lists is that host's to forget. */
function isGone(run: RunRecord, { executor }: Observed): boolean {
  if (isRunActive(run)) return false;
  if (!executor.known) return false;
  return executor.value.host !== run.host || !executor.value.runs.has(runKey(run));
}

function pruneProjects(draft: Draft): void {
  const deleted = [...draft.projects.entries()].filter(
    ([, project]) => project.deletionTimestamp !== undefined,
  );
  if (deleted.length === 0) return;
  const inUse = new Set<string>();
  for (const table of [draft.tasks, draft.pools, draft.pods, draft.runs])
    for (const record of table.records()) inUse.add(record.project);
  for (const [key] of deleted) if (!inUse.has(key)) draft.projects.delete(key);
}
