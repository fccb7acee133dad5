/** A pull request as the local forge keeps it: one JSON file a number on `refs/orca/pulls`, written and parsed here. */
import { OrcaError } from '../../api/failure.ts';
import { stableJson } from '../../api/hash.ts';
import { PULLS_REF } from '../../api/names.ts';
import type { Timestamp } from '../../api/time.ts';

export interface Comment {
  readonly author: string;
  readonly body: string;
  readonly createdAt: Timestamp;
  /** Head of the pull request when it was made. */
  readonly headCommit?: string;
  /** What it is about, when it is about a place in the diff. */
  readonly path?: string;
  readonly line?: number;
  /** It is Orca's; with the id of the item that it answers. */
  readonly isOwn?: true;
  readonly answers?: string;
}

export interface Review extends Comment {
  readonly verdict: 'approve' | 'requestChanges' | 'comment';
  readonly headCommit: string;
}

export interface PullRecord {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly headBranch: string;
  /** Tip of the head branch when this was last written; while it is open the branch itself says. */
  readonly headCommit: string;
  readonly baseBranch: string;
  /** Tip of the base branch when this was last written while open: what its diff is against once it has ended. */
  readonly baseCommit: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  /** Only ever added to: the place of each is its number. */
  readonly comments: readonly Comment[];
  readonly reviews?: readonly Review[];
  readonly state: 'open' | 'merged' | 'closed';
  /** Made by `orca pr merge`. */
  readonly mergeCommit?: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly endedAt?: Timestamp;
}

export function recordPath(number: number): string {
  return `${number}.json`;
}

/** Undefined: the path is no pull request's. */
export function numberOfPath(path: string): number | undefined {
  const digits = /^([1-9]\d{0,8})\.json$/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function recordText(record: PullRecord): string {
  return `${stableJson(record, 2)}\n`;
}

/** Anyone who may push can write the ref, so nothing about the text is taken for granted. */
export function parsedRecord(text: string, path: string, url: string): PullRecord {
  const value = parsedJson(text);
  if (isPullRecord(value) && recordPath(value.number) === path) return value;
  throw new OrcaError({
    kind: 'never',
    reason: 'ForgeRefused',
    message: `${path} on ${PULLS_REF} of ${url} is no pull request that Orca wrote: restore it from the history of that ref`,
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Check = (value: unknown) => boolean;

const FIELDS: Readonly<Record<keyof PullRecord, Check>> = {
  number: Number.isSafeInteger,
  title: isText,
  body: isText,
  headBranch: isBranch,
  headCommit: isCommit,
  baseBranch: isBranch,
  baseCommit: isCommit,
  draft: (value) => typeof value === 'boolean',
  labels: (value) => isListOf(value, isText),
  reviewers: (value) => isListOf(value, isText),
  assignees: (value) => isListOf(value, isText),
  comments: (value) => isListOf(value, isComment),
  reviews: (value) => value === undefined || isListOf(value, isReview),
  state: (value) => value === 'open' || value === 'merged' || value === 'closed',
  mergeCommit: (value) => value === undefined || isCommit(value),
  createdAt: isText,
  updatedAt: isText,
  endedAt: (value) => value === undefined || isText(value),
};

function isPullRecord(value: unknown): value is PullRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(FIELDS).every(([name, check]) => check(fields.get(name)));
}

const COMMENT_FIELDS: Readonly<Record<keyof Comment, Check>> = {
  author: isText,
  body: isText,
  createdAt: isText,
  headCommit: (value) => value === undefined || isCommit(value),
  path: (value) => value === undefined || isText(value),
  line: (value) => value === undefined || Number.isSafeInteger(value),
  isOwn: (value) => value === undefined || value === true,
  answers: (value) => value === undefined || isText(value),
};

function isComment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(COMMENT_FIELDS).every(([name, check]) => check(fields.get(name)));
}

function isReview(value: unknown): boolean {
  if (!isComment(value)) return false;
  const { verdict, headCommit } = value as Partial<Review>;
  return isCommit(headCommit) && ['approve', 'requestChanges', 'comment'].includes(verdict ?? '');
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isBranch(value: unknown): boolean {
  return typeof value === 'string' && /^[^\s-][^\s]*$/.test(value);
}

function isCommit(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}

function isListOf(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.every(check);
}
