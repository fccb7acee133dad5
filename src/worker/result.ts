/** What the agent made of the workspace, as a Git tree; the workspace's own `.git` and its configuration are not read. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../api/failure.ts';
import { LIMITS, tooLarge, tooMany } from './limits.ts';
import type { StageGit } from './stage-git.ts';

export interface Result {
  /** Absent: there is too much of it to be a result. */
  readonly tree?: string;
  readonly changedFiles: number;
  /** Why it can't be published, for what is seen without reading it. */
  readonly refusal?: Failure;
}

/** `git` is on the supervisor's own Git directory, whose index knows the start commit. */
export async function resultOf(workspace: string, startCommit: string, git: StageGit): Promise<Result> {
  const options = { cwd: workspace, env: { GIT_WORK_TREE: workspace } };
  const listing = await git.text(
    'list what the agent changed',
    ['ls-files', '-z', '--others', '--modified', '--deleted', '--exclude-standard'],
    options,
  );
  const paths = [...new Set(listing.split('\0').filter(Boolean))];
  const refusal = await excessOf(paths, workspace);
  if (refusal !== undefined) return { changedFiles: paths.length, refusal };

  // A directory among them is a repository of its own: entered as the submodule that publish refuses, never looked into.
  const files = paths.filter((path) => !path.endsWith('/'));
  const nested = paths.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1));
  const entries = nested.map((path) => `160000 ${startCommit}\t${path}\0`).join('');
  if (files.length > 0)
    await git.text(
      'take over what the agent changed',
      ['update-index', '-z', '--add', '--remove', '--stdin'],
      {
        ...options,
        stdin: files.map((path) => `${path}\0`).join(''),
      },
    );
  if (nested.length > 0)
    await git.text('take over what the agent changed', ['update-index', '-z', '--index-info'], {
      ...options,
      stdin: entries,
    });
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

/** Before anything is read: thousands of files, or one of gigabytes, are refused for the price of looking at them. */
async function excessOf(paths: readonly string[], workspace: string): Promise<Failure | undefined> {
  if (paths.length > LIMITS.files) return tooMany(paths.length);
  const sizes = await Promise.all(paths.map((path) => sizeOf(join(workspace, path))));
  const large = sizes.findIndex((size) => size > LIMITS.fileBytes);
  return large < 0 ? undefined : tooLarge(paths[large] ?? '', sizes[large] ?? 0);
}

async function sizeOf(file: string): Promise<number> {
  return lstat(file).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
}
