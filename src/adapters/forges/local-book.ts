/** All pull requests of one repository: read with what its branches say now, changed by compare-and-swap of their ref. */
import { OrcaError } from '../../api/failure.ts';
import { ORCA_IDENTITY, PULLS_REF } from '../../api/names.ts';
import { timestamp } from '../../api/time.ts';
import { isCleanMerge } from '../../lib/git/merging.ts';
import { inheritedEnvironment } from '../../lib/git/run-git.ts';
import { numberOfPath, type PullRecord, parsedRecord, recordPath, recordText } from './local-record.ts';
import {
  HEADS,
  hasCommit,
  type LocalSource,
  type Refs,
  type SourceOptions,
  withSource,
} from './local-source.ts';

export interface LocalForgeOptions extends SourceOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Environment of this process: PATH for git, and all of it for the user's own checkout. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Values that must not get into a pull request. */
  readonly secrets?: readonly string[];
}

/** One reading of the book. */
export interface Book {
  readonly url: string;
  readonly source: LocalSource;
  /** Tip of the ref that keeps the records. */
  readonly tip: string | undefined;
  /** The refs of these branches, of those that are there. */
  refsOf(branches: readonly string[]): Refs;
  /** What was written, by number. */
  readonly written: ReadonlyMap<number, PullRecord>;
  /** What is true: heads are live, and what pushes have ended is ended. */
  readonly current: ReadonlyMap<number, PullRecord>;
  branch(name: string): string | undefined;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Whether the commit can be merged into the branch; undefined: there is no such branch. */
  isMergeable(headCommit: string, baseBranch: string): Promise<boolean | undefined>;
}

/** What a change makes of the book: records to write, and what to answer. */
export interface BookChange<T> {
  readonly records: readonly PullRecord[];
  readonly answer: T;
  /** Subject of the commit. */
  readonly message: string;
}

export interface Books {
  read<T>(url: string, use: (book: Book) => Promise<T>): Promise<T>;
  /** `decide` is called again on the newer book when somebody else wrote first. */
  change<T>(url: string, decide: (book: Book) => Promise<BookChange<T>>): Promise<T>;
}

const TRIES = 20;
const REMEMBERED = 10_000;

export function refused(message: string): OrcaError {
  return new OrcaError({ kind: 'never', reason: 'ForgeRefused', message });
}

export function localBooks(options: LocalForgeOptions): Books {
  const memory: Memory = { records: new Map(), ancestry: new Map(), mergeable: new Map() };
  return {
    read: (url, use) =>
      withSource(options, url, async (source) => use(await readBook(url, source, { ...options, memory }))),
    change: (url, decide) =>
      withSource(options, url, async (source) => {
        for (let tried = 0; tried < TRIES; tried += 1) {
          const book = await readBook(url, source, { ...options, memory });
          const { records, answer, message } = await decide(book);
          if ((await write(book, { records, message, now: options.now() })) === 'updated') return answer;
        }
        throw new OrcaError({
          kind: 'later',
          reason: 'ForgeUnavailable',
          message: `The pull requests of ${url} were written by others ${TRIES} times in a row`,
        });
      }),
  };
}

/** What need not be asked twice: records by blob, ancestry by pair of commits. Neither ever changes. */
interface Memory {
  readonly records: Map<string, PullRecord>;
  readonly ancestry: Map<string, boolean>;
  readonly mergeable: Map<string, boolean>;
}

interface Reading extends Pick<LocalForgeOptions, 'env'> {
  readonly memory: Memory;
  readonly now: () => number;
}

async function readBook(url: string, source: LocalSource, reading: Reading): Promise<Book> {
  const listed = await source.refs();
  const tip = (await source.bring(only(listed, [PULLS_REF]))).get(PULLS_REF);
  const written = tip === undefined ? new Map() : await recordsAt(tip, url, { source, ...reading });
  const refs = new Map([...listed, ...(await source.bring(branchesOf(written.values(), listed)))]);
  const facts: Facts = {
    branch: (name) => refs.get(`${HEADS}${name}`),
    isAncestor: (ancestor, descendant) => isAncestor(source, reading.memory, { ancestor, descendant }),
  };
  const current = new Map<number, PullRecord>();
  for (const [number, record] of written)
    current.set(number, await currentRecord(record, facts, reading.now));
  return {
    url,
    source,
    tip,
    written,
    current,
    refsOf: (names) =>
      only(
        refs,
        names.map((name) => HEADS + name),
      ),
    ...facts,
    async isMergeable(head, baseBranch) {
      const base = facts.branch(baseBranch);
      return base === undefined ? undefined : isMergeable(source, reading, { base, head });
    },
  };
}

async function isMergeable(
  { repository }: LocalSource,
  { memory: { mergeable }, env }: Reading,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<boolean> {
  const key = `${base} ${head}`;
  const known = mergeable.get(key);
  if (known !== undefined) return known;
  const place = { gitDir: repository.gitDir, env: inheritedEnvironment(env) };
  const answer = (await isNearlyOn(repository, { base, head })) || (await isCleanMerge(place, base, head));
  if (mergeable.size >= REMEMBERED) mergeable.clear();
  mergeable.set(key, answer);
  return answer;
}

/** Heads and bases that decide what became of open pull requests. */
function branchesOf(records: Iterable<PullRecord>, listed: Refs): Refs {
  const open = [...records].filter((record) => record.state === 'open');
  const refs = open.flatMap((record) => [record.headBranch, record.baseBranch]).map((name) => HEADS + name);
  return only(listed, refs);
}

function only(refs: Refs, names: readonly string[]): Refs {
  return new Map([...refs].filter(([ref]) => names.includes(ref)));
}

async function recordsAt(
  tip: string,
  url: string,
  { source, memory }: Reading & { readonly source: LocalSource },
): Promise<ReadonlyMap<number, PullRecord>> {
  const files = (await source.repository.files(tip)).filter((file) => numberOfPath(file.path) !== undefined);
  if (memory.records.size > Math.max(REMEMBERED, 2 * files.length)) memory.records.clear();
  const unread = files.filter((file) => !memory.records.has(file.oid));
  const paths = new Map(unread.map((file) => [file.oid, file.path]));
  for await (const { oid, content } of source.repository.blobs([...paths.keys()])) {
    memory.records.set(oid, parsedRecord(new TextDecoder().decode(content), paths.get(oid) ?? '', url));
  }
  const records = files.flatMap((file) => memory.records.get(file.oid) ?? []);
  return new Map(records.sort((a, b) => a.number - b.number).map((record) => [record.number, record]));
}

interface Facts {
  branch(name: string): string | undefined;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
}

/**
 * An open pull request is merged as soon as its base holds its head, or the head it had when it was last written (its
 * branch may have gone on to something new since); and closed when its branch is gone without that.
 */
async function currentRecord(record: PullRecord, facts: Facts, now: () => number): Promise<PullRecord> {
  if (record.state !== 'open') return record;
  const head = facts.branch(record.headBranch);
  const base = facts.branch(record.baseBranch);
  const heads = head === undefined ? [record.headCommit] : [...new Set([head, record.headCommit])];
  for (const headCommit of heads) {
    if (base !== undefined && (await facts.isAncestor(headCommit, base)))
      return { ...record, headCommit, state: 'merged', endedAt: timestamp(now()) };
  }
  if (head === undefined) return { ...record, state: 'closed', endedAt: timestamp(now()) };
  return { ...record, headCommit: head };
}

async function isAncestor(
  { repository }: LocalSource,
  { ancestry }: Memory,
  { ancestor, descendant }: { readonly ancestor: string; readonly descendant: string },
): Promise<boolean> {
  const key = `${ancestor} ${descendant}`;
  const known = ancestry.get(key);
  if (known !== undefined) return known;
  // The descendant's whole history is here: what can't be read is no part of it.
  const answer =
    (await hasCommit(repository, ancestor)) &&
    // Of two commits only one can hold the other.
    !(await isNearlyOn(repository, { base: descendant, head: ancestor })) &&
    (await repository.isAncestor(ancestor, descendant));
  if (ancestry.size >= REMEMBERED) ancestry.clear();
  ancestry.set(key, answer);
  return answer;
}

/** Commits that are looked at before Git is asked, which takes a process each time: a branch has few of its own as a rule. */
const NEAR = 16;

/** Whether `base` is among the nearest first parents of `head`, which merges into it as it is then. Not so says nothing. */
async function isNearlyOn(
  repository: LocalSource['repository'],
  { base, head }: { readonly base: string; readonly head: string },
): Promise<boolean> {
  const near = await repository.history(head, { limit: NEAR, until: base });
  return near.at(-1)?.parents[0] === base;
}

/** Also records what pushes have ended, so that it stays so whatever the branches do later. */
async function write(
  book: Book,
  { records, message, now }: { records: readonly PullRecord[]; message: string; now: number },
): Promise<'updated' | 'conflict'> {
  if (records.length === 0) return 'updated';
  const ended = [...book.current.values()].filter((record) => record.state !== 'open');
  const settled = ended.filter((record) => book.written.get(record.number)?.state === 'open');
  const files = new Map(
    [...settled, ...records].map((record) => [recordPath(record.number), recordText(record)]),
  );
  const commit = await book.source.repository.write({
    parents: book.tip === undefined ? [] : [book.tip],
    files,
    message,
    identity: ORCA_IDENTITY,
    time: Math.floor(now / 1000),
  });
  return book.source.update({ ref: PULLS_REF, to: commit, expected: book.tip });
}
