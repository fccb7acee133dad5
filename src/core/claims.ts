/** Results that no record knows of: which tasks may take one over, and what has to be seen before anything is dispatched. */
import type { DesiredTask } from '../api/desired.ts';
import { branchFor, type Key } from '../api/names.ts';
import type { Observed } from '../api/observed.ts';
import type { PullRequest } from '../api/pull-request.ts';
import type { TaskRecord } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { repositoryLookup, targetFor } from './targets.ts';

type Wanted = Pick<Observed, 'desired' | 'recorded' | 'configTarget'>;

/** Something with the name of a task's result, of which its record knows nothing. */
export interface Claim {
  readonly key: Key;
  readonly task: DesiredTask;
  readonly repository: string;
  readonly branch: string;
  /** Tip of the branch; absent: the branch is gone, and `pull` is what ended with it. */
  readonly tip?: string;
  readonly pull?: PullRequest;
}

/** URLs of the repositories in which results may lie that were recorded on a status branch that is gone. */
export function unseenRepositories({ desired, recorded, configTarget }: Wanted): readonly string[] {
  const { configCommit, unseen = [] } = recorded.header;
  if (configCommit !== '' || !desired.known) return unseen;
  const urls = new Map<string, string>();
  for (const task of desired.value.tasks.values()) {
    if (!mayHaveResult(task)) continue;
    const { url } = targetFor(task, desired.value.projects.get(task.project), configTarget);
    if (!urls.has(repositoryKey(url))) urls.set(repositoryKey(url), url);
  }
  return [...urls.values()].sort();
}

/** What declared tasks without any run of their own may take over, in the order of the manifests. */
export function claimsIn(
  observed: Wanted & Pick<Observed, 'repositories' | 'pullRequests'>,
): readonly Claim[] {
  const { desired, recorded, configTarget } = observed;
  const unseen = new Set(unseenRepositories(observed).map(repositoryKey));
  if (!desired.known || (unseen.size === 0 && !hasResults(observed))) return [];
  const repositories = repositoryLookup(observed);
  const claims: Claim[] = [];
  for (const [key, task] of desired.value.tasks) {
    if (!isUntouched(recorded.tasks.get(key)) || !mayHaveResult(task)) continue;
    const project = desired.value.projects.get(task.project) ?? recorded.projects.get(task.project);
    const { url } = targetFor(task, project, configTarget);
    const seen = repositories(url);
    if (seen?.known !== true) continue;
    const branch = branchFor(task.project, task.name);
    const tip = seen.value.branches.get(branch);
    const pull =
      tip === undefined && unseen.has(repositoryKey(url)) ? lastPull(observed, url, branch) : undefined;
    const claim = { key, task, repository: url, branch };
    if (tip !== undefined) claims.push({ ...claim, tip });
    else if (pull !== undefined) claims.push({ ...claim, pull });
  }
  return claims;
}

/** Whether nothing was ever done for the task, as far as is recorded. */
export function isUntouched(task: TaskRecord | undefined): boolean {
  if (task === undefined) return true;
  return task.attempts === 0 && task.result === undefined && task.deletionTimestamp === undefined;
}

function mayHaveResult({ spec }: DesiredTask): boolean {
  return spec.landing === 'pullRequest' && spec.schedule === undefined;
}

function hasResults({ repositories }: Pick<Observed, 'repositories'>): boolean {
  for (const seen of repositories.values()) {
    if (!seen.known) continue;
    for (const branch of seen.value.branches.keys()) if (branch.startsWith('orca/')) return true;
  }
  return false;
}

function lastPull(
  { pullRequests }: Pick<Observed, 'pullRequests'>,
  url: string,
  branch: string,
): PullRequest | undefined {
  const listed = pullRequests.get(repositoryKey(url));
  if (listed?.known !== true) return undefined;
  return latest(listed.value.filter((pull) => pull.headBranch === branch));
}

export function latest(pulls: readonly PullRequest[]): PullRequest | undefined {
  return pulls.reduce<PullRequest | undefined>(
    (last, pull) => (last === undefined || pull.number > last.number ? pull : last),
    undefined,
  );
}
