/** Results that no record knows of: which tasks may take one over, and what has to be seen before anything is dispatched. */
import type { DesiredTask } from '../../api/desired.ts';
import { type Known, known, unknown } from '../../api/failure.ts';
import { branchFor, type Key } from '../../api/names.ts';
import type { Adoptable, Observed } from '../../api/observed.ts';
import type { PullRequest } from '../../api/pull-request.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { type RepositoryLookup, repositoryLookup, targetFor } from '../tasks/targets.ts';
import { strayRepository } from './strays.ts';

type Wanted = Pick<Observed, 'desired' | 'recorded' | 'configTarget'>;

/** Something with the name of a task's result, of which its record knows nothing. */
export interface Claim {
  readonly key: Key;
  readonly task: Pick<DesiredTask, 'project' | 'name' | 'source'>;
  /** Which the result must be of; absent: of one that the history of the manifests recognises. */
  readonly uid?: string;
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
  return [
    ...claims,
    ...nodeClaims(recorded, repositories),
    ...strayClaims(recorded, configTarget, repositories),
  ];
}

/** Branches that have the names of nodes which have not begun, as far as these are recorded. */
function nodeClaims({ tasks }: Observed['recorded'], repositories: RepositoryLookup): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [key, task] of tasks) {
    if (!mayMeetItself(task)) continue;
    const repository = task.spec.repository?.url ?? '';
    const seen = repositories(repository);
    const branch = branchFor(task.project, task.name);
    const tip = seen?.known === true ? seen.value.branches.get(branch) : undefined;
    if (tip !== undefined) claims.push({ key, task, uid: task.uid, repository, branch, tip });
  }
  return claims;
}

/** Branches that have the names of deleted tasks which have begun, and of which no result was recorded. */
function strayClaims(
  { tasks, projects }: Observed['recorded'],
  config: Observed['configTarget'],
  repositories: RepositoryLookup,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [key, task] of tasks) {
    const repository = strayRepository(task, projects.get(task.project), config);
    if (repository === undefined) continue;
    const seen = repositories(repository);
    const branch = branchFor(task.project, task.name);
    const tip = seen?.known === true ? seen.value.branches.get(branch) : undefined;
    if (tip !== undefined) claims.push({ key, task, uid: task.uid, repository, branch, tip });
  }
  return claims;
}

/** Of a node it is certain what its branch holds: what Orca made last, and nothing on top of it, or somebody else's. */
export function ownResult(claim: Claim, value: Adoptable | undefined): Known<Adoptable> {
  const { uid, tip, branch, repository } = claim;
  if (value !== undefined && value.uid === uid && value.headCommit === tip && value.task === claim.task.name)
    return known(value);
  const message = `branch ${branch} of ${repository} is there already and not of Orca alone; merge or delete it`;
  return unknown({ kind: 'waiting', reason: 'BranchModified', message });
}

/** Whether a run or a branch that has its name can only be there from before the status branch was made anew. */
export function mayMeetItself(task: TaskRecord): boolean {
  return task.node !== undefined && task.phase === 'Pending' && isUntouched(task);
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
