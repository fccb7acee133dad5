/** What the agent made of the workspace, as a Git tree; the workspace's own `.git` and its configuration are not read. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, OrcaError } from '../api/failure.ts';
import { oneLine } from '../api/sanitize.ts';
import { hasCode } from '../lib/errno.ts';
import { isHandedOn } from './input-files.ts';
import { isUtf8Name, LIMITS, notUtf8, tooLarge, tooMany, tooMuch } from './limits.ts';
import type { StageGit } from './stage-git.ts';

export interface Result {
  /** Absent: there is too much of it to be a result, or what Git can't be told by name. */
  readonly tree?: string;
  readonly changedFiles: number;
  /** Why it can't be published, for what is seen without reading it. */
  readonly refusal?: Failure;
}

const MINUTE = 60_000;

/** `git` is on the supervisor's own Git directory, whose index knows the start commit. */
export async function resultOf(workspace: string, startCommit: string, git: StageGit): Promise<Result> {
  // An ignore file can be written so that matching it never ends.
  const options = { cwd: workspace, env: { GIT_WORK_TREE: workspace }, timeout: MINUTE };
  const listing = await git.text(
    'list what the agent changed',
    ['ls-files', '-z', '--others', '--modified', '--deleted', '--exclude-standard'],
    options,
  );
  const paths = [...new Set(listing.split('\0'))].filter((path) => path !== '' && !isHandedOn(path));
  const found = await Promise.all(paths.map((path) => look(workspace, path)));
  const refusal = refusalOf(found);
  if (refusal !== undefined) return { changedFiles: found.length, refusal };

  await takeOver(found, startCommit, (args, stdin) =>
    git.text('take over what the agent changed', ['update-index', '-z', ...args], { ...options, stdin }),
  );
  const tree = (await git.text('write the result', ['write-tree'])).trim();
  const changed = await git.text('compare the result', [
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    startCommit,
    tree,
  ]);
  return { tree, changedFiles: changed.split('\0').filter(Boolean).length };
}

/** A path as it is now. */
export interface Found {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'directory' | 'gone';
  readonly size: number;
}

/** Brings the index to what the workspace holds at these paths. */
async function takeOver(
  found: readonly Found[],
  startCommit: string,
  updateIndex: (args: readonly string[], stdin: string) => Promise<unknown>,
): Promise<void> {
  const isLeaf = ({ kind }: Found) => kind === 'file' || kind === 'link';
  const leaves = new Set(found.filter(isLeaf).map(({ path }) => path));
  // Where a file or link took the place of a directory, what was below it goes by that.
  const written = [...leaves].filter((path) => !parentsOf(path).some((parent) => leaves.has(parent)));
  const other = found.filter((each) => !isLeaf(each)).map(({ path }) => indexLine(path, startCommit));
  if (other.length > 0) await updateIndex(['--replace', '--index-info'], other.join(''));
  if (written.length > 0)
    await updateIndex(['--add', '--replace', '--stdin'], written.map((path) => `${path}\0`).join(''));
}

/** Takes a path out; one with a slash at its end is a repository of its own and becomes the submodule that publish refuses. */
function indexLine(path: string, anyCommit: string): string {
  return path.endsWith('/') ? `160000 ${anyCommit}\t${path.slice(0, -1)}\0` : `0 ${anyCommit}\t${path}\0`;
}

/** `a/b/c` → `a`, `a/b`. */
function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Before anything is read: thousands of files, or one of gigabytes, are refused for the price of looking at them. */
export function refusalOf(found: readonly Found[]): Failure | undefined {
  if (found.length > LIMITS.files) return tooMany(found.length);
  const nameless = found.find(({ path }) => !isUtf8Name(path));
  if (nameless !== undefined) return notUtf8(nameless.path);
  const large = found.find(({ size }) => size > LIMITS.fileBytes);
  if (large !== undefined) return tooLarge(large.path, large.size);
  const bytes = found.reduce((sum, { size }) => sum + size, 0);
  return bytes > LIMITS.resultBytes ? tooMuch(bytes) : undefined;
}

export async function look(workspace: string, path: string): Promise<Found> {
  const state = await lstat(join(workspace, path)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unseen(path, error);
  });
  if (state === undefined) return { path, kind: 'gone', size: 0 };
  if (state.isDirectory()) return { path, kind: 'directory', size: 0 };
  return state.isFile() ? { path, kind: 'file', size: state.size } : { path, kind: 'link', size: 0 };
}

function unseen(path: string, cause: unknown): OrcaError {
  const message = `Could not look at ${oneLine(path)}, which the agent left locked away or too deep to be named`;
  return new OrcaError({ kind: 'later', reason: 'AgentFailed', message }, { cause });
}
