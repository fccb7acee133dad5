/** What people said about a pull request on GitHub: reviews, comments on lines, comments; of those with write access only. */
import { type Activity, type FeedbackItem, isCommand } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine, quoted } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import type { GitHubAddress } from './github-address.ts';
import { answeredIn, isOwnText } from './github-answers.ts';
import type { GitHubClient } from './github-client.ts';
import type { Writers } from './github-writers.ts';

/** Characters of one text that an agent may get to see. */
const MAX_TEXT = 8000;

/** All that was said up to some moment; what of it counts depends on the head. */
export interface Talk {
  readonly feedback: readonly FeedbackItem[];
  /** The latest judgement of each person with write access. */
  readonly verdicts: readonly Verdict[];
}

interface Verdict {
  readonly login: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED';
  readonly commit: string | null;
}

interface User {
  readonly login: string;
  readonly type: string;
}

/** What reviews and both kinds of comments have in common. */
interface Said {
  readonly id: number;
  readonly user: User | null;
  readonly body?: string | null | undefined;
  readonly html_url: string;
}

interface Review extends Said {
  readonly state: string;
  readonly commit_id: string | null;
  /** Absent while it is being written. */
  readonly submitted_at?: string | undefined;
}

/** Reads all pages, or throws. */
export async function readTalk(
  client: GitHubClient,
  at: GitHubAddress,
  { number, writers }: { readonly number: number; readonly writers: Writers },
): Promise<Talk> {
  const { owner, repo } = at;
  const page = { owner, repo, per_page: 100 };
  const what = `read what was said about ${owner}/${repo}#${number}`;
  const [reviews, threads, comments] = await client.call(what, async (octokit) => [
    await octokit.paginate(octokit.rest.pulls.listReviews, { ...page, pull_number: number }),
    await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...page, pull_number: number }),
    await octokit.paginate(octokit.rest.issues.listComments, { ...page, issue_number: number }),
  ]);
  const submitted = reviews.filter((review) => review.submitted_at !== undefined);
  const mayWrite = await writers.among([...submitted, ...threads, ...comments].flatMap(peopleIn));
  const isHeard = ({ user, body }: Said) =>
    user !== null && mayWrite.has(user.login) && !isOwnText(body ?? '');
  const feedback = [
    ...submitted
      .filter((review) => isHeard(review) && review.state !== 'APPROVED')
      .map((review) => ({
        ...itemOf('review', review, review.submitted_at ?? ''),
        ...(review.commit_id === null ? {} : { headCommit: review.commit_id }),
      })),
    ...threads.filter(isHeard).map((comment) => ({
      ...itemOf('thread', comment, comment.created_at),
      path: oneLine(comment.path),
      ...placeOf(comment),
      headCommit: comment.original_commit_id ?? comment.commit_id,
    })),
    ...comments.filter(isHeard).map((comment) => itemOf('comment', comment, comment.created_at)),
  ];
  const isOwn = ({ user }: Said) => user !== null && (user.type === 'Bot' || mayWrite.has(user.login));
  const isAnswered = answeredIn([...threads, ...comments].filter(isOwn).map(({ body }) => body ?? ''));
  return {
    feedback: feedback.flatMap((item) => {
      if (item.text === '') return [];
      if (!isAnswered(item.id)) return [item];
      return isCommand(item.text) ? [{ ...item, isAnswered: true as const }] : [];
    }),
    verdicts: verdictsOf(submitted.filter(({ user }) => user !== null && mayWrite.has(user.login))),
  };
}

function isBot({ type, login }: User): boolean {
  return type !== 'User' || login.endsWith('[bot]');
}

function peopleIn({ user }: { readonly user: User | null }): readonly string[] {
  return user === null || isBot(user) ? [] : [user.login];
}

function itemOf(type: FeedbackItem['type'], said: Said, at: string): FeedbackItem {
  return {
    id: `${type}-${said.id}`,
    type,
    author: said.user?.login ?? '',
    at: timestamp(Date.parse(at)),
    text: quoted(redacted(said.body ?? ''), MAX_TEXT).trim(),
    url: said.html_url,
  };
}

/** A line that the diff no longer has is told by where it was. */
function placeOf(comment: {
  readonly line?: number | null | undefined;
  readonly original_line?: number | null | undefined;
}): { readonly line?: number } {
  const line = comment.line ?? comment.original_line ?? undefined;
  return line === undefined ? {} : { line };
}

/** Reviews come oldest first; a comment takes no judgement back, a dismissal does. */
function verdictsOf(reviews: readonly Review[]): readonly Verdict[] {
  const latest = new Map<string, Verdict | undefined>();
  for (const { user, state, commit_id } of reviews) {
    if (user === null) continue;
    if (state === 'APPROVED' || state === 'CHANGES_REQUESTED')
      latest.set(user.login, { login: user.login, state, commit: commit_id });
    if (state === 'DISMISSED') latest.set(user.login, undefined);
  }
  return [...latest.values()].filter((verdict) => verdict !== undefined);
}

/** An approval counts for the commit that was seen, an objection until it is taken back. */
export function standingAt(talk: Talk, head: string): Pick<Activity, 'approvals' | 'objections'> {
  const logins = (isOf: (verdict: Verdict) => boolean) =>
    talk.verdicts
      .filter(isOf)
      .map(({ login }) => login)
      .sort();
  return {
    approvals: logins(({ state, commit }) => state === 'APPROVED' && commit === head),
    objections: logins(({ state }) => state === 'CHANGES_REQUESTED'),
  };
}
