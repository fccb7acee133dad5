/** What `ensure` makes of the book: the wanted pull request adopted, opened or brought up to date. */
import { stableJson } from '../../api/hash.ts';
import type { WantedPullRequest } from '../../api/plan.ts';
import type { PullRequest } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { capped, oneLine } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import { type Book, type BookChange, type LocalForgeOptions, refused } from './local-book.ts';
import type { PullRecord } from './local-record.ts';

/** As on GitHub, in characters. */
const LONGEST_BODY = 65_000;

export async function ensured(
  book: Book,
  wanted: WantedPullRequest,
  options: LocalForgeOptions,
): Promise<BookChange<PullRequest>> {
  const clean = cleaned(wanted, options.secrets);
  const known = existing(book, clean);
  if (known !== undefined && known.state !== 'open') return unchanged(book, known);
  const commits = await proposed(book, clean);
  return known === undefined
    ? opened(book, clean, { ...commits, now: options.now() })
    : updated(book, known, { wanted: clean, ...commits, now: options.now() });
}

/** The open one with this head; else the one that proposed exactly this commit and has ended since. */
function existing({ current }: Book, wanted: WantedPullRequest): PullRecord | undefined {
  const same = [...current.values()].reverse().filter((record) => record.headBranch === wanted.headBranch);
  return (
    same.find((record) => record.state === 'open') ??
    same.find((record) => record.headCommit === wanted.headCommit)
  );
}

interface Commits {
  readonly headCommit: string;
  readonly baseCommit: string;
}

/** Refuses what there is nothing to propose for, as GitHub does. */
async function proposed(book: Book, wanted: WantedPullRequest): Promise<Commits> {
  const { headBranch, baseBranch, repository } = wanted;
  await book.source.bring(book.refsOf([headBranch, baseBranch]));
  const headCommit = book.branch(headBranch);
  const baseCommit = book.branch(baseBranch);
  const missing = headCommit === undefined ? headBranch : baseCommit === undefined ? baseBranch : undefined;
  if (headCommit === undefined || baseCommit === undefined)
    throw refused(`${repository} has no branch ${missing}: a pull request needs its head and its base`);
  if (await book.isAncestor(headCommit, baseCommit))
    throw refused(
      `${headBranch} in ${repository} has no commit that ${baseBranch} lacks: nothing to propose`,
    );
  return { headCommit, baseCommit };
}

function opened(
  book: Book,
  wanted: WantedPullRequest,
  { headCommit, baseCommit, now }: Commits & { readonly now: number },
): BookChange<PullRequest> {
  const number = Math.max(0, ...book.written.keys()) + 1;
  const { title, body, headBranch, baseBranch, draft, labels, reviewers, assignees } = wanted;
  const at = timestamp(now);
  const record: PullRecord = {
    ...{ number, title, body, headBranch, headCommit, baseBranch, baseCommit, draft },
    ...{ labels, reviewers, assignees, comments: [], state: 'open', createdAt: at, updatedAt: at },
  };
  return { records: [record], answer: pullRequestOf(record, book.url), message: `Open #${number}: ${title}` };
}

function updated(
  book: Book,
  known: PullRecord,
  { wanted, now, ...commits }: Commits & { readonly wanted: WantedPullRequest; readonly now: number },
): BookChange<PullRequest> {
  const { title, body, baseBranch } = wanted;
  const people = {
    labels: union(known.labels, wanted.labels),
    reviewers: union(known.reviewers, wanted.reviewers),
    assignees: union(known.assignees, wanted.assignees),
  };
  // The base moves often and matters only once the pull request ends: it is not worth a commit.
  const base = baseBranch === known.baseBranch ? {} : { baseCommit: commits.baseCommit };
  const record: PullRecord = {
    ...known,
    ...{ title, body, baseBranch, headCommit: commits.headCommit },
    ...people,
    ...base,
  };
  if (stableJson(record) === stableJson(book.written.get(known.number))) return unchanged(book, known);
  const after = { ...record, updatedAt: timestamp(now) };
  return {
    records: [after],
    answer: pullRequestOf(after, book.url),
    message: `Update #${known.number}: ${title}`,
  };
}

function unchanged(book: Book, record: PullRecord): BookChange<PullRequest> {
  return { records: [], answer: pullRequestOf(record, book.url), message: '' };
}

function union(there: readonly string[], wanted: readonly string[]): readonly string[] {
  return [...new Set([...there, ...wanted])];
}

function cleaned(wanted: WantedPullRequest, secrets: readonly string[] = []): WantedPullRequest {
  return {
    ...wanted,
    title: oneLine(redacted(wanted.title, secrets)),
    body: capped(redacted(wanted.body, secrets), LONGEST_BODY),
  };
}

export function pullRequestOf(record: PullRecord, url: string): PullRequest {
  const { number, headBranch, headCommit, baseBranch, body, state, updatedAt } = record;
  return { number, url: `${url}#${number}`, headBranch, headCommit, baseBranch, body, state, updatedAt };
}
