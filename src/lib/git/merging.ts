/** Merges and diffs of commits, without an index or a working tree. */
import { OrcaError } from '../../api/failure.ts';
import type { Identity } from './git.ts';
import { saidBy } from './remote-failure.ts';
import { runGit } from './run-git.ts';

export interface GitPlace {
  readonly gitDir: string;
  /** What git inherits: PATH. */
  readonly env: Readonly<Record<string, string>>;
}

export interface WantedMerge {
  /** First and second parent. */
  readonly base: string;
  readonly head: string;
  readonly message: string;
  readonly identity: Identity;
  /** Seconds since the epoch, UTC. */
  readonly time: number;
}

export type Merge =
  | { readonly result: 'merged'; readonly commit: string }
  | { readonly result: 'conflict'; readonly paths: readonly string[] };

/** Whether the two merge without a conflict; touches no ref. Needs git 2.38. */
export async function isCleanMerge(place: GitPlace, base: string, head: string): Promise<boolean> {
  const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', base, head];
  const finished = await runGit({ ...place, args });
  if (finished.code === 0 || finished.code === 1) return finished.code === 0;
  throw failure(place, `could not merge ${head}: ${saidBy(finished)} (merging needs git 2.38 or newer)`);
}

/** Writes the merge commit; touches no ref. Needs git 2.38. */
export async function mergeCommits(place: GitPlace, wanted: WantedMerge): Promise<Merge> {
  const { base, head, identity, message, time } = wanted;
  const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', base, head];
  const finished = await runGit({ ...place, args });
  const [tree = '', ...paths] = finished.stdout.toString('utf8').split('\0').filter(Boolean);
  if (finished.code === 1 && tree !== '') return { result: 'conflict', paths };
  if (finished.code !== 0) {
    throw failure(place, `could not merge ${head}: ${saidBy(finished)} (merging needs git 2.38 or newer)`);
  }
  const date = `${time} +0000`;
  const env = {
    ...place.env,
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: date,
  };
  const parents = ['-p', base, '-p', head];
  const commit = await runGit({
    ...place,
    env,
    args: ['commit-tree', ...parents, '-F', '-', tree],
    stdin: message,
  });
  if (commit.code !== 0) throw failure(place, `could not commit the merge: ${saidBy(commit)}`);
  return { result: 'merged', commit: commit.stdout.toString('utf8').trim() };
}

/** Unified diff of what `head` adds to the point where it left `base`; as in Git, so not safe for a terminal. */
export async function diffText(place: GitPlace, base: string, head: string): Promise<string> {
  const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--src-prefix=a/'];
  const args = ['diff', ...options, '--dst-prefix=b/', `${base}...${head}`, '--'];
  const finished = await runGit({ ...place, args });
  if (finished.by === 'exit' && finished.code === 0) return finished.stdout.toString('utf8');
  throw failure(place, `could not show the changes of ${head}: ${saidBy(finished)}`);
}

/** Working tree that has this branch checked out; undefined when none has. */
export async function worktreeOn(place: GitPlace, branch: string): Promise<string | undefined> {
  const finished = await runGit({ ...place, args: ['worktree', 'list', '--porcelain', '-z'] });
  if (finished.code !== 0) throw failure(place, `could not list working trees: ${saidBy(finished)}`);
  for (const block of finished.stdout.toString('utf8').split('\0\0')) {
    const lines = block.split('\0');
    if (lines.includes('bare') || !lines.includes(`branch refs/heads/${branch}`)) continue;
    return lines.find((line) => line.startsWith('worktree '))?.slice('worktree '.length);
  }
  return undefined;
}

function failure({ gitDir }: GitPlace, why: string): OrcaError {
  return new OrcaError({ kind: 'later', reason: 'RepositoryUnreachable', message: `${gitDir}: git ${why}.` });
}
