/** What Orca says on pull requests on GitHub: each thing once, by a mark that GitHub does not show. */
import { shortHash } from '../../api/hash.ts';
import type { Answer } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { capped } from '../../api/sanitize.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';

/** GitHub's limit, in characters, less what the mark takes. */
const LONGEST_BODY = 65_000;

/** Whether Orca wrote it, whoever it acts as. */
export function isOwnText(body: string): boolean {
  return body.includes('<!-- orca:');
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
  const comments = await commentsOf(place);
  if (comments.some(({ body }) => body.includes(mark))) return;
  await client.call(`comment on ${at.owner}/${at.repo}#${number}`, (octokit) =>
    octokit.rest.issues.createComment({
      ...{ owner: at.owner, repo: at.repo, issue_number: number },
      body: marked(redacted(text, client.secrets), mark),
      request: { retries: 0 },
    }),
  );
}

/** Answers that are not there yet: to a comment on a line on its thread, to anything else as a comment. */
export async function ensureAnswers(place: Place, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return;
  const isThread = ({ to }: Answer) => threadOf(to) !== undefined;
  const threads = answers.some(isThread) ? await threadsOf(place) : [];
  const comments = answers.every(isThread) && threads.length > 0 ? [] : await commentsOf(place);
  const said = [...threads, ...comments].map(({ body }) => body).join('\n');
  for (const answer of answers) {
    if (said.includes(markOf(answer))) continue;
    const on = threads.find(({ id }) => id === threadOf(answer.to));
    await (on === undefined ? comment(place, answer) : reply(place, on.thread, answer));
  }
}

function markOf({ to }: Answer): string {
  return `<!-- orca:answer ${shortHash([to], 16)} -->`;
}

function threadOf(id: string): number | undefined {
  const [, comment] = /^thread-(\d+)$/.exec(id) ?? [];
  return comment === undefined ? undefined : Number(comment);
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

async function commentsOf({ client, at, number }: Place): Promise<readonly { readonly body: string }[]> {
  const { owner, repo } = at;
  const comments = await client.call(`read the comments of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 }),
  );
  return comments.map(({ body = '' }) => ({ body }));
}

interface ThreadComment {
  readonly id: number;
  /** The comment that began the thread: GitHub takes replies to that one only. */
  readonly thread: number;
  readonly body: string;
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
  return comments.map(({ id, in_reply_to_id, body }) => ({ id, thread: in_reply_to_id ?? id, body }));
}
