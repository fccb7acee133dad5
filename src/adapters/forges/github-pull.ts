/** Pull requests as GitHub's REST API shows them, read into Orca's terms. */
import type { PullRequest } from '../../api/pull-request.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';

interface User {
  readonly login: string;
}

/** What Orca reads of a pull request; listings and single answers both have it. */
export interface GitHubPull {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly updated_at: string;
  readonly title: string;
  readonly draft?: boolean | undefined;
  readonly body: string | null;
  readonly user?: User | null | undefined;
  readonly auto_merge?: { readonly enabled_by: User | null } | null | undefined;
  readonly labels: readonly { readonly name: string }[];
  readonly assignees?: readonly User[] | null | undefined;
  readonly requested_reviewers?: readonly User[] | null | undefined;
  readonly requested_teams?: readonly { readonly slug: string }[] | null | undefined;
  /** The repository of the head is null once the fork is gone. */
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly id: number } | null;
  };
  readonly base: { readonly ref: string; readonly repo: { readonly id: number } };
}

export function pullRequestOf(pull: GitHubPull): PullRequest {
  return {
    number: pull.number,
    url: pull.html_url,
    headBranch: pull.head.ref,
    headCommit: pull.head.sha,
    baseBranch: pull.base.ref,
    body: pull.body ?? '',
    updatedAt: pull.updated_at,
    ...(pull.state === 'open' && isArmed(pull) ? { isArmed: true } : {}),
    state: pull.state === 'open' ? 'open' : pull.merged_at === null ? 'closed' : 'merged',
  };
}

/** Whether it has auto-merge of whoever opened it. */
export function isArmed({ user, auto_merge }: Pick<GitHubPull, 'user' | 'auto_merge'>): boolean {
  return auto_merge?.enabled_by != null && auto_merge.enabled_by.login === user?.login;
}

/** Open ones, and the hundred ended ones that changed last; heads of this repository only, no fork's. */
export async function listPulls(client: GitHubClient, at: GitHubAddress): Promise<readonly GitHubPull[]> {
  const { owner, repo } = at;
  const what = `list the pull requests of ${owner}/${repo}`;
  const open = await client.call(what, (octokit) =>
    octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 }),
  );
  const ended = await client.call(what, (octokit) =>
    octokit.rest.pulls.list({
      owner,
      repo,
      state: 'closed',
      sort: 'updated',
      direction: 'desc',
      per_page: 100,
    }),
  );
  return [...open, ...ended.data].filter(isOwn);
}

/** Every pull request that this branch of the repository is the head of, the newest first. */
export async function pullsWithHead(
  client: GitHubClient,
  at: GitHubAddress,
  branch: string,
): Promise<readonly GitHubPull[]> {
  const { owner, repo } = at;
  const pulls = await client.call(`look for pull requests of ${branch} in ${owner}/${repo}`, (octokit) =>
    octokit.paginate(octokit.rest.pulls.list, {
      owner,
      repo,
      head: `${owner}:${branch}`,
      state: 'all',
      per_page: 100,
    }),
  );
  return pulls.filter((pull) => isOwn(pull) && pull.head.ref === branch);
}

/** A fork may name its branch as Orca would; its pull request is a stranger's all the same. */
function isOwn(pull: GitHubPull): boolean {
  return pull.head.repo !== null && pull.head.repo.id === pull.base.repo.id;
}
