/** What Orca says on pull requests on GitHub: each thing once, by a mark that GitHub does not show. */
import { OrcaError } from '../../api/failure.ts';
import { shortHash } from '../../api/hash.ts';
import type { Answer } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { capped } from '../../api/sanitize.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { ownAmong } from './github-own.ts';

/** GitHub's limit, in characters, less what the mark takes. */
const LONGEST_BODY = 65_000;

/** Whether Orca wrote it, whoever it acts as. */
export function isOwnText(body: string): boolean {
  return body.includes('<!-- orca:');
}

interface Comment {
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

interface Place {
  readonly client: GitHubClient;
  readonly at: GitHubAddress;
  readonly number: number;
}

/** A comment that says this, unless there is one. */
export async function ensureComment(place: Place, text: string): Promise<void> {
  const { client, at, number } = place;
  const mark = `<!-- orca:comment ${shortHash([number, text])} -->`;
  const said = await ownAmong(place, await commentsOf(place), (body) => lastLineOf(body) === mark);
  if (said.length > 0) return;
  await client.call(`comment on ${at.owner}/${at.repo}#${number}`, (octokit) =>
    octokit.rest.issues.createComment({
      ...{ owner: at.owner, repo: at.repo, issue_number: number },
      body: marked(redacted(text, client.secrets), mark),
      request: { retries: 0 },
    }),
  );
}

/**
 * Answers that are not there yet: to a comment on a line on its thread, to anything else as a comment. One that is refused does
 * not keep the others from being given; it is told only when none of them is to be tried again.
 */
export async function ensureAnswers(place: Place, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return;
  const isThread = ({ to }: Answer) => threadOf(to) !== undefined;
  const threads = answers.some(isThread) ? await threadsOf(place) : [];
  const comments = answers.every(isThread) && threads.length > 0 ? [] : await commentsOf(place);
  const marks = new Set(answers.map(markOf));
  const own = await ownAmong(place, [...threads, ...comments], (body) => marks.has(lastLineOf(body)));
  const isGiven = answeredIn(own.map(({ body }) => body));
  const refusals: OrcaError[] = [];
  for (const answer of answers) {
    if (isGiven(answer.to)) continue;
    const on = threads.find(({ id }) => id === threadOf(answer.to));
    try {
      await (on === undefined ? comment(place, answer) : reply(place, on.thread, answer));
    } catch (error) {
      if (!(error instanceof OrcaError && error.kind === 'never')) throw error;
      refusals.push(error);
    }
  }
  if (refusals[0] !== undefined) throw refusals[0];
}

/** By an item's id, whether one of these comments, all of them of Orca or of people who may write, answers it. */
export function answeredIn(bodies: readonly string[]): (id: string) => boolean {
  const said = new Set(bodies.map(lastLineOf));
  return (id) => said.has(markOf({ to: id }));
}

function markOf({ to }: Pick<Answer, 'to'>): string {
  return `<!-- orca:answer ${shortHash([to], 16)} -->`;
}

function threadOf(id: string): number | undefined {
  const [, comment] = /^thread-(\d+)$/.exec(id) ?? [];
  return comment === undefined ? undefined : Number(comment);
}

/** The mark stands last; whatever an answer quotes comes before. */
function lastLineOf(body: string): string {
  return body.trimEnd().split('\n').at(-1) ?? '';
}

function marked(text: string, mark: string): string {
  return `${capped(text, LONGEST_BODY)}\n\n${mark}`;
}

async function reply({ client, at, number }: Place, thread: number, answer: Answer): Promise<void> {
  await client.call(`answer on ${at.owner}/${at.repo}#${number}`, (octokit) =>
    octokit.rest.pulls.createReplyForReviewComment({
      ...{ owner: at.owner, repo: at.repo, pull_number: number, comment_id: thread },
      body: marked(redacted(answer.text, client.secrets), markOf(answer)),
      request: { retries: 0 },
    }),
  );
}

async function comment({ client, at, number }: Place, answer: Answer): Promise<void> {
  await client.call(`answer on ${at.owner}/${at.repo}#${number}`, (octokit) =>
    octokit.rest.issues.createComment({
      ...{ owner: at.owner, repo: at.repo, issue_number: number },
      body: marked(redacted(answer.text, client.secrets), markOf(answer)),
      request: { retries: 0 },
    }),
  );
}

async function commentsOf({ client, at, number }: Place): Promise<readonly Comment[]> {
  const { owner, repo } = at;
  const comments = await client.call(`read the comments of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 }),
  );
  return comments.map(({ body = '', user }) => ({ body, user }));
}

interface ThreadComment extends Comment {
  readonly id: number;
  /** The comment that began the thread: GitHub takes replies to that one only. */
  readonly thread: number;
}

async function threadsOf({ client, at, number }: Place): Promise<readonly ThreadComment[]> {
  const { owner, repo } = at;
  const comments = await client.call(`read the threads of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.pulls.listReviewComments, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    }),
  );
  return comments.map(({ id, in_reply_to_id, body, user }) => ({
    id,
    thread: in_reply_to_id ?? id,
    body,
    user,
  }));
}
