/** What people and Orca say on a pull request of the local forge: comments and reviews, answers, and how it all stands. */
import { type Activity, type Answer, type FeedbackItem, isCommand } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine, quoted } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import type { Comment, PullRecord, Review } from './local-record.ts';

/** Characters of one text that an agent may get to see. */
const MAX_TEXT = 8000;

/** Who speaks, with what, and about which place in the diff; anyone who can write the repository is trusted. */
export interface Saying {
  readonly author: string;
  readonly body: string;
  readonly path?: string;
  readonly line?: number;
}

interface At {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly secrets?: readonly string[] | undefined;
}

export function withComment(record: PullRecord, saying: Saying, at: At): PullRecord {
  const comment = { ...said(saying, at), headCommit: record.headCommit };
  return { ...record, comments: [...record.comments, comment], updatedAt: comment.createdAt };
}

export function withReview(
  record: PullRecord,
  { verdict, ...saying }: Saying & Pick<Review, 'verdict'>,
  at: At,
): PullRecord {
  const review = { ...said(saying, at), headCommit: record.headCommit, verdict };
  return { ...record, reviews: [...(record.reviews ?? []), review], updatedAt: review.createdAt };
}

/** With a comment of Orca's own. */
export function withOwnComment(record: PullRecord, body: string, at: At): PullRecord {
  const comment: Comment = { ...said({ author: 'orca', body }, at), isOwn: true };
  return { ...record, comments: [...record.comments, comment], updatedAt: comment.createdAt };
}

/** With those of the answers that are not there yet; the same record when all are. */
export function withAnswers(record: PullRecord, answers: readonly Answer[], at: At): PullRecord {
  const given = new Set(record.comments.flatMap(({ answers: to }) => to ?? []));
  const missing = answers.filter(({ to }) => !given.has(to));
  if (missing.length === 0) return record;
  const comments = missing.map(({ to, text }): Comment => {
    const { path, line } = placeOf(record, to);
    const about = { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
    return { ...said({ author: 'orca', body: text, ...about }, at), isOwn: true, answers: to };
  });
  return { ...record, comments: [...record.comments, ...comments], updatedAt: timestamp(at.now) };
}

function placeOf(record: PullRecord, id: string): Pick<Comment, 'path' | 'line'> {
  return record.comments.find((_, index) => idOf('thread', record, index) === id) ?? {};
}

function said({ author, body, path, line }: Saying, { now, secrets }: At): Comment {
  return {
    author: oneLine(author),
    body: redacted(body, secrets),
    createdAt: timestamp(now),
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
  };
}

/** Nothing reports on commits here: `ci` is `none`. `isMergeable` undefined: it can't be told. */
export function activityOf(record: PullRecord, url: string, isMergeable: boolean | undefined): Activity {
  const latest = new Map<string, Review>();
  for (const review of record.reviews ?? [])
    if (review.verdict !== 'comment') latest.set(review.author, review);
  const reviews = [...latest.values()];
  const authors = (verdict: Review['verdict'], isOf: (review: Review) => boolean) =>
    reviews
      .filter((review) => review.verdict === verdict && isOf(review))
      .map(({ author }) => author)
      .sort();
  return {
    ci: 'none',
    approvals: authors('approve', ({ headCommit }) => headCommit === record.headCommit),
    objections: authors('requestChanges', () => true),
    ...(isMergeable === undefined ? {} : { isMergeable }),
    isDraft: record.draft,
    feedback: feedbackOn(record, `${url}#${record.number}`),
  };
}

/** What Orca has answered is done with, whoever remembers it. */
function feedbackOn(record: PullRecord, url: string): readonly FeedbackItem[] {
  const answered = new Set(record.comments.flatMap(({ answers }) => answers ?? []));
  const comments = record.comments.map((comment, index) => {
    const type = comment.path === undefined ? 'comment' : 'thread';
    return { ...itemOf(comment, url), type, id: idOf(type, record, index), isOwn: comment.isOwn } as const;
  });
  const reviews = (record.reviews ?? []).map((review, index) => {
    const isOwn = review.verdict === 'approve' ? true : undefined;
    return { ...itemOf(review, url), type: 'review', id: idOf('review', record, index), isOwn } as const;
  });
  return [...comments, ...reviews]
    .filter(({ id, isOwn, text }) => {
      const isOpen = isOwn === undefined && text !== '';
      return isOpen && (!answered.has(id) || isCommand(text));
    })
    .map(({ isOwn: _, ...item }) => ({
      ...item,
      ...(answered.has(item.id) ? { isAnswered: true as const } : {}),
    }))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

function idOf(type: FeedbackItem['type'], { number }: PullRecord, index: number): string {
  return `${type}-${number}-${index + 1}`;
}

function itemOf(comment: Comment, url: string): Omit<FeedbackItem, 'id' | 'type'> {
  const { author, body, createdAt, path, line, headCommit } = comment;
  return {
    author,
    at: createdAt,
    text: quoted(redacted(body), MAX_TEXT).trim(),
    ...(path === undefined ? {} : { path: oneLine(path) }),
    ...(line === undefined ? {} : { line }),
    url,
    ...(headCommit === undefined ? {} : { headCommit }),
  };
}
