/** What a task waits for, and which of its upstreams' branches its work starts from. */
import type { Dependency } from '../../api/desired.ts';
import { addTo } from '../../api/groups.ts';
import { type Key, keyOf } from '../../api/names.ts';
import type { Reason } from '../../api/reasons.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import type { RunsByTask } from '../draft.ts';

/** Why a task may not start yet. */
export interface Hold {
  readonly reason: Reason;
  readonly message: string;
}

export interface TaskLookup {
  get(key: Key): TaskRecord | undefined;
}

/** Landed: in review, merged, or succeeded without a pull request. Merged: as landed, and nothing is in review. */
function isMet({ until }: Dependency, upstream: TaskRecord): boolean {
  return upstream.phase === 'Succeeded' || (until !== 'Merged' && upstream.phase === 'InReview');
}

/** Undefined: everything the task depends on has landed. `causes` as causesOfStall gives them. */
export function dependencyHold(
  task: TaskRecord,
  tasks: TaskLookup,
  causes: ReadonlyMap<Key, TaskRecord>,
): Hold | undefined {
  if (task.spec.dependsOn.length === 0) return undefined;
  const cause = causes.get(keyOf(task.project, task.name));
  if (cause !== undefined) {
    const verb = cause.phase === 'Failed' ? 'failed' : 'was cancelled';
    return { reason: 'DependencyFailed', message: `${nameOf(cause)} ${verb} (${cause.reason})` };
  }
  const open = task.spec.dependsOn.filter((dependency) => {
    const upstream = tasks.get(keyOf(dependency.project, dependency.task));
    return upstream === undefined || upstream.deletionTimestamp !== undefined || !isMet(dependency, upstream);
  });
  if (open.length === 0) return undefined;
  const names = open.map(({ project, task: name, until }) => {
    const named = nameOf({ project, name });
    return until === 'Merged' ? `${named} to be merged` : named;
  });
  return { reason: 'WaitingForDependencies', message: `waits for ${names.join(', ')}` };
}

/** The failed or cancelled task that each pending task waits for in vain, directly or by way of others. */
export function causesOfStall(tasks: RunsByTask['tasks']): ReadonlyMap<Key, TaskRecord> {
  const broken: TaskRecord[] = [];
  const dependents = new Map<Key, TaskRecord[]>();
  tasks.forEach((task) => {
    if (task.phase === 'Failed' || task.phase === 'Cancelled') broken.push(task);
    if (task.phase !== 'Pending') return;
    for (const dependency of task.spec.dependsOn) {
      const upstream = keyOf(dependency.project, dependency.task);
      addTo(dependents, upstream, task);
    }
  });
  const causes = new Map<Key, TaskRecord>();
  const reached = broken.sort(byKey).map((task) => ({ task, cause: task }));
  for (const { task, cause } of reached) {
    for (const dependent of (dependents.get(keyOf(task.project, task.name)) ?? []).sort(byKey)) {
      const key = keyOf(dependent.project, dependent.name);
      if (causes.has(key)) continue;
      causes.set(key, cause);
      reached.push({ task: dependent, cause });
    }
  }
  return causes;
}

/** Upstreams in review in the same repository: their branches are not in its base yet. */
export function unmergedUpstreams(
  task: TaskRecord,
  repository: string,
  tasks: TaskLookup,
): readonly { readonly branch: string; readonly headCommit: string }[] {
  return task.spec.dependsOn.flatMap((dependency) => {
    const upstream = tasks.get(keyOf(dependency.project, dependency.task));
    if (upstream?.phase !== 'InReview' || upstream.result === undefined) return [];
    const isHere = repositoryKey(upstream.result.repository) === repositoryKey(repository);
    return isHere ? [upstream.result] : [];
  });
}

function nameOf(task: { readonly project: string; readonly name: string }): string {
  return `task/${task.project}/${task.name}`;
}

function byKey(a: TaskRecord, b: TaskRecord): number {
  const [left, right] = [keyOf(a.project, a.name), keyOf(b.project, b.name)];
  return left < right ? -1 : left > right ? 1 : 0;
}
