/** Finds the Git repository around a folder, and the remote it was cloned from, by reading files alone. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';

export interface LocalRepository {
  /** What Git is opened by: the top of the working tree, or the bare repository itself. */
  readonly path: string;
  readonly bare: boolean;
  /** URL of the remote `origin`, undefined when there is none. */
  readonly origin: string | undefined;
}

/** The nearest repository at or above `folder`. */
export async function repositoryAround(folder: string): Promise<LocalRepository | undefined> {
  const gitDir = await gitDirOf(folder);
  if (gitDir !== undefined) return { path: folder, bare: false, origin: await originOf(gitDir, folder) };
  if (await isBare(folder)) return { path: folder, bare: true, origin: undefined };
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

/** The Git directory with the configuration in it; a worktree's `.git` file leads there by way of `commondir`. */
async function gitDirOf(folder: string): Promise<string | undefined> {
  const dotGit = join(folder, '.git');
  if (await isFolder(dotGit)) return dotGit;
  const link = /^gitdir: (.+)$/m.exec(await textOf(dotGit))?.[1];
  if (link === undefined) return undefined;
  const own = resolve(folder, link.trim());
  const common = (await textOf(join(own, 'commondir'))).trim();
  return common === '' ? own : resolve(own, common);
}

async function isBare(folder: string): Promise<boolean> {
  if (!/^(ref: |[0-9a-f]{40})/.test(await textOf(join(folder, 'HEAD')))) return false;
  return (await isFolder(join(folder, 'objects'))) && (await isFolder(join(folder, 'refs')));
}

async function originOf(gitDir: string, folder: string): Promise<string | undefined> {
  const config = await textOf(join(gitDir, 'config'));
  const section = /^\[remote "origin"\]\s*\n((?:(?!\[).*\n?)*)/m.exec(config)?.[1] ?? '';
  const url = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section)?.[1];
  if (url === undefined) return undefined;
  const isPath = !url.includes(':') && !isAbsolute(url);
  return isPath ? resolve(folder, url) : url;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Content of a small file; empty when it cannot be read, which here means that it is not what was looked for. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
