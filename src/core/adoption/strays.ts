/** Results that nobody has recorded: pushed by a machine of which nothing was heard again, for a task that is deleted since. */
import { branchFor, keyOf } from '../../api/names.ts';
import type { Observed } from '../../api/observed.ts';
import type { Effect } from '../../api/plan.ts';
import type { ProjectRecord, Recorded, TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { targetFor } from '../tasks/targets.ts';

type Project = Pick<ProjectRecord, 'spec'> | undefined;

/** URL of the repository in which a deleted task that has begun may have left more than its record knows. */
export function strayRepository(
  task: TaskRecord,
  project: Project,
  config: Observed['configTarget'],
): string | undefined {
  const { deletionTimestamp, result, attempts, spec } = task;
  if (deletionTimestamp === undefined || result !== undefined || attempts === 0) return undefined;
  if (spec.landing === 'none') return undefined;
  return targetFor(task, project, config).url;
}

/** URLs of all of them. */
export function strayRepositories(
  { tasks, projects }: Recorded,
  config: Observed['configTarget'],
): readonly string[] {
  const urls = new Map<string, string>();
  for (const task of tasks.values()) {
    const url = strayRepository(task, projects.get(task.project), config);
    if (url !== undefined) urls.set(repositoryKey(url), url);
  }
  return [...urls.values()];
}

/** Undefined: there is nothing, or nothing of Orca's. `unseen`: nobody has looked yet. `unreadable`: nobody could. */
export function strayBranch(
  task: TaskRecord,
  project: Project,
  observed: Pick<Observed, 'repositories' | 'adoptable' | 'configTarget'>,
): Effect | 'unseen' | 'unreadable' | undefined {
  const url = strayRepository(task, project, observed.configTarget);
  if (url === undefined) return undefined;
  const repository = observed.repositories.get(repositoryKey(url));
  if (repository === undefined) return 'unseen';
  // A repository that is gone holds nobody up.
  if (!repository.known) return repository.failure.kind === 'never' ? undefined : 'unreadable';
  const branch = branchFor(task.project, task.name);
  const tip = repository.value.branches.get(branch);
  if (tip === undefined) return undefined;
  const found = observed.adoptable.get(keyOf(task.project, task.name));
  if (found === undefined) return 'unseen';
  if (!found.known) return found.failure.reason === 'BranchModified' ? undefined : 'unreadable';
  return { type: 'deleteBranch', repository: url, branch, expectedTip: tip };
}
