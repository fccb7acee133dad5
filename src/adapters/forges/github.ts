/** Pull requests on GitHub or GitHub Enterprise: found by head branch, adopted or opened, brought up to date, closed. */
import { OrcaError } from '../../api/failure.ts';
import type { WantedPullRequest } from '../../api/plan.ts';
import { redacted } from '../../api/redact.ts';
import { capped, oneLine } from '../../api/sanitize.ts';
import type { Forge, Log } from '../../reconciler/ports.ts';
import { addressServedBy, type GitHubAddress } from './github-address.ts';
import { ensureAnswers, ensureComment } from './github-answers.ts';
import type { GitHubClient, GitHubServer } from './github-client.ts';
import { ensureNote } from './github-issues.ts';
import { mergePull, withdrawMerge } from './github-merge.ts';
import { ensureAssignees, ensureLabels, ensureReviewers } from './github-people.ts';
import { type GitHubPull, listPulls, pullRequestOf, pullsWithHead } from './github-pull.ts';
import { GitHubWatch } from './github-watch.ts';

/** GitHub's limits, in characters. */
const LONGEST_BODY = 65_000;
const LONGEST_TITLE = 250;

export function githubForge(server: GitHubServer, log: Log): Forge {
  const reach = (url: string) => {
    const at = addressServedBy(url, server.host);
    return { at, client: server.at(at) };
  };
  const watches = new Map<string, GitHubWatch>();
  function watchOf(at: GitHubAddress): GitHubWatch {
    const name = nameOf(at).toLowerCase();
    const watch = watches.get(name) ?? new GitHubWatch({ server, at, log });
    watches.set(name, watch);
    return watch;
  }
  return {
    async list(url, watched) {
      const { at, client } = reach(url);
      const pulls = (await listPulls(client, at)).filter((pull) => pull.head.ref.startsWith('orca/'));
      const watch = watchOf(at);
      const activities = await watch.activities(pulls, watched);
      return pulls.map((pull) => {
        const activity = activities.get(pull.number);
        return {
          ...pullRequestOf(pull),
          ...(watch.isQueued(pull) ? { isArmed: true } : {}),
          ...(activity === undefined ? {} : { activity }),
        };
      });
    },

    async ensure(wanted) {
      const { at, client } = reach(wanted.repository);
      const text = textOf(wanted, client.secrets);
      const pull = await foundOrOpened(client, at, { ...wanted, ...text });
      if (pull.state !== 'open') return pullRequestOf(pull);
      const current = await ensureText(client, at, pull, { ...text, base: wanted.baseBranch });
      await ensureLabels(client, at, current, wanted.labels);
      await ensureAssignees(client, at, current, wanted.assignees);
      await ensureReviewers(client, at, current, { reviewers: wanted.reviewers, log });
      return pullRequestOf(current);
    },

    async close(url, number, comment) {
      const { at, client } = reach(url);
      const pull = await pullIfThere(client, at, number);
      if (pull === undefined || pull.state !== 'open') return;
      await ensureComment({ client, at, number }, comment);
      await client.call(`close ${nameOf(at)}#${number}`, (octokit) =>
        octokit.rest.pulls.update({ owner: at.owner, repo: at.repo, pull_number: number, state: 'closed' }),
      );
    },

    async answer(url, number, answers) {
      const { at, client } = reach(url);
      await ensureAnswers({ client, at, number }, answers);
    },

    async merge(wanted) {
      const { at, client } = reach(wanted.repository);
      await mergePull(client, at, wanted);
    },

    async withdraw(url, number) {
      const { at, client } = reach(url);
      await withdrawMerge({ client, at, number });
    },

    async tell(url, issue, note) {
      await ensureNote(reach(url), issue, note);
    },
  };
}

/**
 * The pull request for this head: the open one; else the one that proposed exactly this commit and has ended since
 * (what a person decided about it stands); else a new one. An answer that got lost is made good by looking again.
 */
async function foundOrOpened(
  client: GitHubClient,
  at: GitHubAddress,
  wanted: WantedPullRequest,
): Promise<GitHubPull> {
  const before = chosen(await pullsWithHead(client, at, wanted.headBranch), wanted);
  if (before !== undefined) return before;
  try {
    return await opened(client, at, wanted);
  } catch (error) {
    if (!(error instanceof OrcaError)) throw error;
    // Refused as a duplicate, or opened without an answer: either way it is there now.
    const now = chosen(await pullsWithHead(client, at, wanted.headBranch), wanted);
    if (now === undefined) throw error;
    return now;
  }
}

function chosen(pulls: readonly GitHubPull[], wanted: WantedPullRequest): GitHubPull | undefined {
  return (
    pulls.find((pull) => pull.state === 'open') ?? pulls.find((pull) => pull.head.sha === wanted.headCommit)
  );
}

/** Not tried again by itself: a first try that arrived would make the second a duplicate. */
async function opened(
  client: GitHubClient,
  at: GitHubAddress,
  wanted: WantedPullRequest,
): Promise<GitHubPull> {
  const { headBranch: head, baseBranch: base, title, body, draft } = wanted;
  const { owner, repo } = at;
  const answer = await client.call(`open a pull request for ${head} in ${nameOf(at)}`, (octokit) =>
    octokit.rest.pulls.create({ owner, repo, head, base, title, body, draft, request: { retries: 0 } }),
  );
  return answer.data;
}

interface Text {
  readonly title: string;
  readonly body: string;
}

function textOf(wanted: WantedPullRequest, secrets: readonly string[]): Text {
  return {
    title: oneLine(redacted(wanted.title, secrets), LONGEST_TITLE),
    body: capped(redacted(wanted.body, secrets), LONGEST_BODY),
  };
}

/** Draft is chosen at opening only: the REST API can't change it, and a person may have marked it ready since. */
async function ensureText(
  client: GitHubClient,
  at: GitHubAddress,
  pull: GitHubPull,
  wanted: Text & { readonly base: string },
): Promise<GitHubPull> {
  const { title, body, base } = wanted;
  const same = pull.title === title && sameText(pull.body ?? '', body) && pull.base.ref === base;
  if (same) return pull;
  const { owner, repo } = at;
  const answer = await client.call(`update ${nameOf(at)}#${pull.number}`, (octokit) =>
    octokit.rest.pulls.update({ owner, repo, pull_number: pull.number, title, body, base }),
  );
  return answer.data;
}

/** GitHub keeps line ends as the browser sent them. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

/** Undefined only when the repository can be read and has no such pull request. */
async function pullIfThere(
  client: GitHubClient,
  at: GitHubAddress,
  number: number,
): Promise<GitHubPull | undefined> {
  const { owner, repo } = at;
  return client.call(`read ${nameOf(at)}#${number}`, async (octokit) => {
    try {
      return (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data;
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await octokit.rest.repos.get({ owner, repo });
      return undefined;
    }
  });
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404;
}

function nameOf(at: GitHubAddress): string {
  return `${at.owner}/${at.repo}`;
}
