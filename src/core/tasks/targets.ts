/** Which repository and branch a task's result is proposed against, and what the remote says of it. */
import type { Known } from '../../api/failure.ts';
import type { Observed, ObservedRepository } from '../../api/observed.ts';
import type { ProjectRecord, TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';

/** `branch` undefined: the one that the remote's HEAD names. */
export interface WantedTarget {
  readonly url: string;
  readonly branch: string | undefined;
}

/** The task's own repository, else the project's, else the config repository; the task may name another branch of it. */
export function targetFor(
  task: Pick<TaskRecord, 'spec'>,
  project: Pick<ProjectRecord, 'spec'> | undefined,
  config: Observed['configTarget'],
): WantedTarget {
  const { url, branch } = task.spec.repository ?? project?.spec.repository ?? config;
  return { url, branch: task.spec.branch ?? branch };
}

/** Whether the task has no use for its result any more: its next run goes to another repository, or lands nothing,
 * or it is a node whose commit is on another branch. */
export function isAbandoned(
  task: TaskRecord,
  project: Pick<ProjectRecord, 'spec'> | undefined,
  config: Observed['configTarget'],
): boolean {
  if (task.result === undefined) return false;
  if (task.node !== undefined && task.reason === 'Joined') return true;
  if (task.phase !== 'Pending') return false;
  if (task.spec.landing === 'none') return true;
  return repositoryKey(task.result.repository) !== repositoryKey(targetFor(task, project, config).url);
}

/** What is observed of a repository; undefined: nobody looked this time. */
export type RepositoryLookup = (url: string) => Known<ObservedRepository> | undefined;

/** Remembers the answers: thousands of tasks share a few repositories. */
export function repositoryLookup(observed: Pick<Observed, 'repositories'>): RepositoryLookup {
  const answers = new Map<string, Known<ObservedRepository> | undefined>();
  return (url) => {
    if (!answers.has(url)) answers.set(url, repositoryAt(observed, url));
    return answers.get(url);
  };
}

/** Undefined: nobody looked this time. */
export function repositoryAt(
  observed: Pick<Observed, 'repositories'>,
  url: string,
): Known<ObservedRepository> | undefined {
  return observed.repositories.get(repositoryKey(url));
}
