/** The forge that any Git repository can have: pull requests as data on one of its refs, heads and bases read live. */
import type { PullRequest } from '../../api/pull-request.ts';
import { timestamp } from '../../api/time.ts';
import { diffText } from '../../lib/git/merging.ts';
import { inheritedEnvironment } from '../../lib/git/run-git.ts';
import type { Forge } from '../../reconciler/ports.ts';
import { type Book, type Books, type LocalForgeOptions, localBooks, refused } from './local-book.ts';
import { ensured, pullRequestOf } from './local-ensure.ts';
import { deleteHead, type MergeOptions, merged } from './local-merge.ts';
import type { PullRecord, Review } from './local-record.ts';
import {
  activityOf,
  type Saying,
  withAnswers,
  withComment,
  withOwnComment,
  withReview,
} from './local-talk.ts';

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
  mergeNow(url: string, number: number, options?: MergeOptions): Promise<MergedPullRequest>;
  comment(url: string, number: number, comment: Saying): Promise<LocalPullRequest>;
  /** Of an open one, as it is now. */
  review(url: string, number: number, review: Saying & Pick<Review, 'verdict'>): Promise<LocalPullRequest>;
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
    list: (url, watched) =>
      books.read(url, async (book) => {
        const { current } = book;
        const own = [...current.values()].filter((record) => record.headBranch.startsWith('orca/'));
        const open = own.filter((record) => record.state === 'open');
        const ended = own.filter((record) => record.state !== 'open').sort(lastEndedFirst);
        const pulls = [...open, ...ended.slice(0, ENDED_LISTED)].map((record) => pullRequestOf(record, url));
        return Promise.all(pulls.map((pull) => (watched.has(pull.number) ? withActivity(book, pull) : pull)));
      }),

    ensure: (wanted) => books.change(wanted.repository, (book) => ensured(book, wanted, options)),

    close: (url, number, comment) =>
      books.change(url, async ({ current }) => {
        const record = current.get(number);
        if (record === undefined || record.state !== 'open')
          return { records: [], answer: undefined, message: '' };
        const now = timestamp(options.now());
        const said = withOwnComment(record, comment, { ...options, now: options.now() });
        const closed = { ...said, state: 'closed', endedAt: now, updatedAt: now } as const;
        return { records: [closed], answer: undefined, message: `Close #${number}` };
      }),

    answer: (url, number, answers) =>
      books.change(url, async (book) => {
        const record = recordIn(book, number);
        const after = withAnswers(record, answers, { ...options, now: options.now() });
        return {
          records: after === record ? [] : [after],
          answer: undefined,
          message: `Answer on #${number}`,
        };
      }),

    // Nothing is merged by itself here.
    withdraw: async () => undefined,
    tell: async () => undefined,

    async merge({ repository: url, number, headCommit }) {
      const { state } = await books.read(url, async (book) => recordIn(book, number));
      if (state !== 'merged') await mergeInto(books, options, { url, number, headCommit });
    },
  };
}

async function withActivity(book: Book, pull: PullRequest): Promise<PullRequest> {
  if (pull.state !== 'open') return pull;
  const isMergeable = await book.isMergeable(pull.headCommit, pull.baseBranch);
  return { ...pull, activity: activityOf(recordIn(book, pull.number), book.url, isMergeable) };
}

/** The pull request merged, and recorded as that. */
async function mergeInto(
  books: Books,
  options: LocalForgeOptions,
  wanted: MergeOptions & { readonly url: string; readonly number: number },
): Promise<PullRecord> {
  const { url, number } = wanted;
  const mergeCommit = await merged(books, options, wanted);
  return books.change(url, async (book) => {
    const now = timestamp(options.now());
    const ended = { state: 'merged', mergeCommit, endedAt: now, updatedAt: now } as const;
    const after: PullRecord = { ...recordIn(book, number), ...ended };
    return { records: [after], answer: after, message: `Merge #${number}` };
  });
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

    async mergeNow(url, number, mergeOptions = {}) {
      const record = await mergeInto(books, options, { ...mergeOptions, url, number });
      const branch =
        mergeOptions.deleteBranch === undefined
          ? 'kept'
          : await books.read(url, (book) => deleteHead(book, options, record));
      return { pullRequest: shown(record, url), branch };
    },

    comment: (url, number, comment) =>
      books.change(url, async (book) => {
        const after = withComment(recordIn(book, number), comment, { ...options, now: options.now() });
        return { records: [after], answer: shown(after, url), message: `Comment on #${number}` };
      }),

    review: (url, number, review) =>
      books.change(url, async (book) => {
        const record = recordIn(book, number);
        if (record.state !== 'open') throw refused(`${url}#${number} is ${record.state} already`);
        const after = withReview(record, review, { ...options, now: options.now() });
        return { records: [after], answer: shown(after, url), message: `Review #${number}` };
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
