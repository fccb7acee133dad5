/** The forge that any Git repository can have: pull requests as data on one of its refs, heads and bases read live. */
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import { diffText } from '../../lib/git/merging.ts';
import { inheritedEnvironment } from '../../lib/git/run-git.ts';
import type { Forge } from '../../reconciler/ports.ts';
import { type Book, type Books, type LocalForgeOptions, localBooks, refused } from './local-book.ts';
import { ensured, pullRequestOf } from './local-ensure.ts';
import { deleteHead, type MergeOptions, merged } from './local-merge.ts';
import type { PullRecord } from './local-record.ts';

/** A pull request with everything that the local forge knows of it. */
interface LocalPullRequest extends PullRecord {
  /** `<repository>#<number>`. */
  readonly url: string;
}

/** What people do with pull requests of the local forge: `orca pr`. */
export interface LocalForgeCommands {
  /** All of them, whatever their head, the newest first. */
  pulls(url: string): Promise<readonly LocalPullRequest[]>;
  show(url: string, number: number): Promise<LocalPullRequest>;
  /** Unified diff as Git has it; what prints it on a terminal removes control characters. */
  diff(url: string, number: number): Promise<string>;
  /** Adds a merge commit to the base; a checkout of the base moves along, and must be clean. */
  merge(url: string, number: number, options?: MergeOptions): Promise<MergedPullRequest>;
  comment(
    url: string,
    number: number,
    comment: { readonly author: string; readonly body: string },
  ): Promise<LocalPullRequest>;
}

interface MergedPullRequest {
  readonly pullRequest: LocalPullRequest;
  /** `kept` also when its deletion was asked for but it went on or is checked out. */
  readonly branch: 'deleted' | 'kept';
}

/** Ended ones that a listing shows, the last to end first. */
const ENDED_LISTED = 100;

export function localForge(options: LocalForgeOptions): Forge & LocalForgeCommands {
  const books = localBooks(options);
  return { ...forge(books, options), ...commands(books, options) };
}

function forge(books: Books, options: LocalForgeOptions): Forge {
  return {
    list: (url) =>
      books.read(url, async ({ current }) => {
        const own = [...current.values()].filter((record) => record.headBranch.startsWith('orca/'));
        const open = own.filter((record) => record.state === 'open');
        const ended = own.filter((record) => record.state !== 'open').sort(lastEndedFirst);
        return [...open, ...ended.slice(0, ENDED_LISTED)].map((record) => pullRequestOf(record, url));
      }),

    ensure: (wanted) => books.change(wanted.repository, (book) => ensured(book, wanted, options)),

    close: (url, number, comment) =>
      books.change(url, async ({ current }) => {
        const record = current.get(number);
        if (record === undefined || record.state !== 'open')
          return { records: [], answer: undefined, message: '' };
        const now = timestamp(options.now());
        const said = { author: 'orca', body: redacted(comment, options.secrets), createdAt: now };
        const comments = [...record.comments, said];
        const closed = { ...record, comments, state: 'closed', endedAt: now, updatedAt: now } as const;
        return { records: [closed], answer: undefined, message: `Close #${number}` };
      }),
  };
}

function commands(books: Books, options: LocalForgeOptions): LocalForgeCommands {
  const show = (url: string, number: number) =>
    books.read(url, async (book) => shown(recordIn(book, number), url));
  return {
    show,
    pulls: (url) =>
      books.read(url, async ({ current }) =>
        [...current.values()].reverse().map((record) => shown(record, url)),
      ),

    diff: (url, number) =>
      books.read(url, async (book) => {
        const record = recordIn(book, number);
        // What a pull request that has ended was about may be reachable from its base alone.
        await book.source.bring(book.refsOf([record.headBranch, record.baseBranch]));
        const live = record.state === 'open' ? book.branch(record.baseBranch) : undefined;
        const place = { gitDir: book.source.repository.gitDir, env: inheritedEnvironment(options.env) };
        return diffText(place, live ?? record.baseCommit, record.headCommit);
      }),

    async merge(url, number, mergeOptions = {}) {
      const mergeCommit = await merged(books, options, { ...mergeOptions, url, number });
      const record = await books.change(url, async (book) => {
        const now = timestamp(options.now());
        const before = recordIn(book, number);
        const ended = { state: 'merged', mergeCommit, endedAt: now, updatedAt: now } as const;
        const after: PullRecord = { ...before, ...ended };
        return { records: [after], answer: after, message: `Merge #${number}` };
      });
      const branch =
        mergeOptions.deleteBranch === undefined
          ? 'kept'
          : await books.read(url, (book) => deleteHead(book, options, record));
      return { pullRequest: shown(record, url), branch };
    },

    comment: (url, number, { author, body }) =>
      books.change(url, async (book) => {
        const now = timestamp(options.now());
        const record = recordIn(book, number);
        const said = { author: oneLine(author), body: redacted(body, options.secrets), createdAt: now };
        const after = { ...record, comments: [...record.comments, said], updatedAt: now };
        return { records: [after], answer: shown(after, url), message: `Comment on #${number}` };
      }),
  };
}

function recordIn({ current, url }: Book, number: number): PullRecord {
  const record = current.get(number);
  if (record === undefined) throw refused(`${url} has no pull request #${number}: see \`orca pr list\``);
  return record;
}

function lastEndedFirst(a: PullRecord, b: PullRecord): number {
  return (b.endedAt ?? '').localeCompare(a.endedAt ?? '') || b.number - a.number;
}

function shown(record: PullRecord, url: string): LocalPullRequest {
  return { ...record, url: `${url}#${record.number}` };
}
