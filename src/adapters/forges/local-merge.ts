/** Merging a pull request of the local forge: a merge commit on its base, made without a working tree. */
import { OrcaError } from '../../api/failure.ts';
import { ORCA_IDENTITY } from '../../api/names.ts';
import { fastForward } from '../../lib/git/fast-forward.ts';
import type { Identity } from '../../lib/git/git.ts';
import { mergeCommits, worktreeOn } from '../../lib/git/merging.ts';
import { inheritedEnvironment } from '../../lib/git/run-git.ts';
import { type Book, type Books, type LocalForgeOptions, refused } from './local-book.ts';
import type { PullRecord } from './local-record.ts';
import { HEADS } from './local-source.ts';

export interface MergeOptions {
  /** Author of the merge commit; default: Orca. */
  readonly by?: Identity;
  /** Nothing else may be merged. */
  readonly headCommit?: string;
  /** The branch is kept unless asked. */
  readonly deleteBranch?: true;
}

const TRIES = 5;

/** The merge commit. Throws when it conflicts, is not open, or the checkout of the base has uncommitted changes. */
export async function merged(
  books: Books,
  options: LocalForgeOptions,
  wanted: MergeOptions & { readonly url: string; readonly number: number },
): Promise<string> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const commit = await books.read(wanted.url, (book) => mergeOnce(book, options, wanted));
    if (commit !== undefined) return commit;
  }
  throw new OrcaError({
    kind: 'later',
    reason: 'ForgeUnavailable',
    message: `The base of ${wanted.url}#${wanted.number} moved ${TRIES} times while it was being merged: try again`,
  });
}

/** Undefined: the base moved meanwhile. */
async function mergeOnce(
  book: Book,
  options: LocalForgeOptions,
  { number, headCommit, by = ORCA_IDENTITY }: MergeOptions & { readonly number: number },
): Promise<string | undefined> {
  const { source, url } = book;
  const record = openRecord(book, number);
  if (headCommit !== undefined && headCommit !== record.headCommit)
    throw refused(`${url}#${number} was not merged: it has another head by now`);
  const base = book.branch(record.baseBranch);
  if (base === undefined)
    throw refused(`${url}#${number} can't be merged: its base ${record.baseBranch} is gone`);
  const place = { gitDir: source.repository.gitDir, env: inheritedEnvironment(options.env) };
  const merge = await mergeCommits(place, {
    base,
    head: record.headCommit,
    message: `Merge pull request #${number} from ${record.headBranch}\n\n${record.title}\n`,
    identity: by,
    time: Math.floor(options.now() / 1000),
  });
  if (merge.result === 'conflict') throw conflict(book, record, merge.paths);
  const folder = source.direct ? await worktreeOn(place, record.baseBranch) : undefined;
  if (folder !== undefined) {
    const branch = record.baseBranch;
    const forwarded = await fastForward({ folder, branch, from: base, to: merge.commit, env: options.env });
    return forwarded === 'updated' ? merge.commit : undefined;
  }
  const update = { ref: `${HEADS}${record.baseBranch}`, to: merge.commit, expected: base };
  return (await source.update(update)) === 'updated' ? merge.commit : undefined;
}

function openRecord(book: Book, number: number): PullRecord {
  const record = book.current.get(number);
  if (record === undefined) throw refused(`${book.url} has no pull request #${number}: see \`orca pr list\``);
  if (record.state !== 'open') throw refused(`${book.url}#${number} is ${record.state} already`);
  return record;
}

function conflict(book: Book, record: PullRecord, paths: readonly string[]): OrcaError {
  const { headBranch, baseBranch, number } = record;
  return refused(
    `${book.url}#${number} conflicts with ${baseBranch} in ${paths.join(', ')}: merge ${baseBranch} into ${headBranch}, push it, and try again`,
  );
}

/** Deletes the head branch of a merged pull request, unless it went on, or is checked out somewhere. */
export async function deleteHead(
  book: Book,
  options: LocalForgeOptions,
  record: PullRecord,
): Promise<'deleted' | 'kept'> {
  const { source } = book;
  const place = { gitDir: source.repository.gitDir, env: inheritedEnvironment(options.env) };
  if (book.branch(record.headBranch) !== record.headCommit) return 'kept';
  if (source.direct && (await worktreeOn(place, record.headBranch)) !== undefined) return 'kept';
  const update = { ref: `${HEADS}${record.headBranch}`, to: undefined, expected: record.headCommit };
  return (await source.update(update)) === 'updated' ? 'deleted' : 'kept';
}
