/** Files of a folder by name or glob; no symbolic link leads out of the folder, and `.git` is never looked into. */
import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { hasCode } from './errno.ts';

/** Entries looked at in one walk; a folder made to exhaust the walker ends it. */
const MAX_ENTRIES = 200_000;

export interface Found {
  /** Path relative to the root, with forward slashes. */
  readonly path: string;
  readonly isDirectory: boolean;
}

/** Everything below `root`, parents before children, links as what they are and not followed. */
export async function* walk(
  root: string,
  skip: (found: Found) => boolean = () => false,
): AsyncIterable<Found> {
  const folders = [''];
  let left = MAX_ENTRIES;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const entry of await entriesOf(path.join(root, folder))) {
      if (entry.name === '.git' || left-- <= 0) continue;
      const found = {
        path: folder === '' ? entry.name : `${folder}/${entry.name}`,
        isDirectory: entry.isDirectory(),
      };
      if (skip(found)) continue;
      yield found;
      if (found.isDirectory) folders.push(found.path);
    }
  }
}

/** Whether a path relative to some folder matches a glob; `*` also matches names with a leading dot. */
export function globMatcher(pattern: string): (path: string) => boolean {
  return picomatch(cleaned(pattern), { dot: true });
}

/** Whether a file below `root` matches a path or glob, or is in a folder that matches; empty folders are nothing to Git. */
export async function existsIn(root: string, pattern: string): Promise<boolean> {
  const clean = cleaned(pattern);
  if (!picomatch.scan(clean).isGlob) return isFileOrHoldsOne(root, clean);
  const matches = globMatcher(clean);
  for await (const found of walk(root)) {
    if (matches(found.path) && (await isFileOrHoldsOne(root, found.path))) return true;
  }
  return false;
}

async function isFileOrHoldsOne(root: string, relative: string): Promise<boolean> {
  const real = await realPathWithin(root, relative);
  if (real === undefined) return false;
  const stats = await fs.stat(real);
  if (!stats.isDirectory()) return stats.isFile();
  for await (const found of walk(real)) if (!found.isDirectory) return true;
  return false;
}

/** The path with every link followed, if it exists below the root and outside of `.git`. */
async function realPathWithin(root: string, relative: string): Promise<string | undefined> {
  try {
    const base = await fs.realpath(root);
    const real = await fs.realpath(path.join(base, relative));
    const [first = ''] = path.relative(base, real).split(path.sep);
    return first === '..' || first === '.git' ? undefined : real;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function cleaned(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/\/+$/, '');
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

/** Gone meanwhile, unreadable, or a path made to be too long: nothing is there that counts. */
function isAbsence(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE');
}
