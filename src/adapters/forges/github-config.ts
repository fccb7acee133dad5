/** The config repository on GitHub: verdicts on its commits, and the plan as a comment on pull requests into its branch. */
import { taskOfBranch } from '../../api/names.ts';
import type { Proposal } from '../../api/proposal.ts';
import { redacted } from '../../api/redact.ts';
import { capped, oneLine } from '../../api/sanitize.ts';
import type { ConfigForge } from '../../reconciler/ports.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { ownAmong } from './github-own.ts';
import { pullsWithHead } from './github-pull.ts';
import { isJudged, verdicts } from './github-verdicts.ts';

export interface GitHubConfigOptions {
  readonly client: GitHubClient;
  readonly at: GitHubAddress;
  /** The config branch. */
  readonly branch: string;
}

/** What GitHub does not show tells Orca's comment from all others. */
const MARK = '<!-- orca:plan -->';
/** GitHub's limit, in characters. */
const LONGEST_BODY = 65_000;

export function githubConfig({ client, at, branch }: GitHubConfigOptions): ConfigForge {
  const { owner, repo } = at;
  const name = `${owner}/${repo}`;
  return {
    async proposals() {
      const pulls = await client.call(`list the pull requests of ${name} into ${branch}`, (octokit) =>
        octokit.paginate(octokit.rest.pulls.list, {
          owner,
          repo,
          base: branch,
          state: 'open',
          per_page: 100,
        }),
      );
      // Results of runs can't change manifests, and there may be hundreds of them.
      return pulls
        .filter((pull) => isFork(pull) || taskOfBranch(pull.head.ref) === undefined)
        .map(proposalOf);
    },

    async proposal(number) {
      const { data } = await client.call(`read ${name}#${number}`, (octokit) =>
        octokit.rest.pulls.get({ owner, repo, pull_number: number }),
      );
      return proposalOf(data);
    },

    judge: verdicts(client, at),
    isJudged: (commit) => isJudged(client, at, commit),

    async propose(head, text) {
      const there = async () => (await pullsWithHead(client, at, head))[0]?.html_url;
      const before = await there();
      if (before !== undefined) return before;
      const said = {
        title: oneLine(redacted(text.title, client.secrets), 250),
        body: capped(redacted(text.body, client.secrets), LONGEST_BODY),
      };
      try {
        const { data } = await client.call(`open a pull request for ${head} in ${name}`, (octokit) =>
          octokit.rest.pulls.create({ owner, repo, head, base: branch, ...said, request: { retries: 0 } }),
        );
        return data.html_url;
      } catch (error) {
        // Opened without an answer, or refused as a duplicate: either way it is there now.
        const now = await there();
        if (now === undefined) throw error;
        return now;
      }
    },

    async comment(number, text, how) {
      const mine = await ownComment(client, at, number);
      if (mine === undefined && how === 'update') return;
      const body = `${MARK}\n${capped(redacted(text, client.secrets), LONGEST_BODY)}`;
      if (mine === undefined)
        await client.call(`comment on ${name}#${number}`, (octokit) =>
          octokit.rest.issues.createComment({
            ...{ owner, repo, issue_number: number, body },
            request: { retries: 0 },
          }),
        );
      else if (mine.body !== body)
        await client.call(`update the comment on ${name}#${number}`, (octokit) =>
          octokit.rest.issues.updateComment({ owner, repo, comment_id: mine.id, body }),
        );
    },
  };
}

/** What is read of a pull request; the head's repository is null once a fork is gone. */
interface Pull {
  readonly number: number;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly id: number } | null;
  };
  readonly base: { readonly repo: { readonly id: number } };
}

function proposalOf(pull: Pull): Proposal {
  const { number, head } = pull;
  const own = isFork(pull) ? [] : [`refs/heads/${head.ref}`];
  return { number, headCommit: head.sha, refs: [`refs/pull/${number}/head`, ...own] };
}

function isFork({ head, base }: Pull): boolean {
  return head.repo?.id !== base.repo.id;
}

async function ownComment(
  client: GitHubClient,
  at: GitHubAddress,
  number: number,
): Promise<{ readonly id: number; readonly body: string } | undefined> {
  const { owner, repo } = at;
  const comments = await client.call(`read the comments of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 }),
  );
  const [mine] = await ownAmong({ client, at }, comments, (body) => body.startsWith(MARK));
  return mine && { id: mine.id, body: (mine.body ?? '').replaceAll('\r\n', '\n') };
}
