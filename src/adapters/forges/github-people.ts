/** Labels, reviewers and assignees of a pull request on GitHub: what is missing is added, nothing is taken away. */
import { OrcaError } from '../../api/failure.ts';
import type { WantedPullRequest } from '../../api/plan.ts';
import type { Log } from '../../reconciler/ports.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import type { GitHubPull } from './github-pull.ts';

export async function ensureLabels(
  client: GitHubClient,
  at: GitHubAddress,
  pull: GitHubPull,
  wanted: readonly string[],
): Promise<void> {
  const { owner, repo } = at;
  const there = new Set(pull.labels.map((label) => label.name.toLowerCase()));
  const labels = wanted.filter((label) => !there.has(label.toLowerCase()));
  if (labels.length === 0) return;
  await client.call(`label ${owner}/${repo}#${pull.number}`, (octokit) =>
    octokit.rest.issues.addLabels({ owner, repo, issue_number: pull.number, labels }),
  );
}

/** GitHub leaves out, without a word, whom the repository does not let be assigned. */
export async function ensureAssignees(
  client: GitHubClient,
  at: GitHubAddress,
  pull: GitHubPull,
  wanted: readonly string[],
): Promise<void> {
  const { owner, repo } = at;
  const there = new Set((pull.assignees ?? []).map((user) => user.login.toLowerCase()));
  const assignees = wanted.filter((login) => !there.has(login.toLowerCase()));
  if (assignees.length === 0) return;
  await client.call(`assign ${owner}/${repo}#${pull.number}`, (octokit) =>
    octokit.rest.issues.addAssignees({ owner, repo, issue_number: pull.number, assignees }),
  );
}

/**
 * Reviewers are logins or `<organisation>/<team>`. Who was asked or has reviewed is not asked again. One who can't
 * review is logged and does not fail the pull request.
 */
export async function ensureReviewers(
  client: GitHubClient,
  at: GitHubAddress,
  pull: GitHubPull,
  wanted: { readonly reviewers: WantedPullRequest['reviewers']; readonly log: Log },
): Promise<void> {
  const { owner, repo } = at;
  const asked = [
    ...(pull.requested_reviewers ?? []).map((user) => user.login),
    ...(pull.requested_teams ?? []).map((team) => `${owner}/${team.slug}`),
  ];
  const unasked = without(wanted.reviewers, asked);
  if (unasked.length === 0) return;
  const missing = without(unasked, await reviewersSoFar(client, at, pull.number));
  for (const reviewer of missing) {
    const team = /^[^/]+\/(.+)$/.exec(reviewer)?.[1];
    try {
      await client.call(`ask ${reviewer} to review ${owner}/${repo}#${pull.number}`, (octokit) =>
        octokit.rest.pulls.requestReviewers({
          owner,
          repo,
          pull_number: pull.number,
          ...(team === undefined ? { reviewers: [reviewer] } : { team_reviewers: [team] }),
        }),
      );
    } catch (error) {
      if (!(error instanceof OrcaError) || error.kind === 'later') throw error;
      wanted.log.warn({ repository: `${owner}/${repo}`, reviewer, reason: error.reason }, error.message);
    }
  }
}

async function reviewersSoFar(
  client: GitHubClient,
  at: GitHubAddress,
  number: number,
): Promise<readonly string[]> {
  const { owner, repo } = at;
  const reviews = await client.call(`read the reviews of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 }),
  );
  return reviews.flatMap((review) => (review.user === null ? [] : [review.user.login]));
}

/** GitHub's names know no case. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map((name) => name.toLowerCase()));
  return names.filter((name) => !known.has(name.toLowerCase()));
}
