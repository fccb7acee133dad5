/** Removal of directories that hostile programs filled: nothing in them can make it follow a link or stop half way. */
import { randomBytes } from 'node:crypto';
import { lstatSync, opendirSync, unlinkSync } from 'node:fs';
import { chmod, lstat, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './errno.ts';

/** Bytes below the root from which on a directory is brought up: systems name no path longer than 1024 or 4096. */
const MAX_DEPTH = 500;

/** How often a tree is opened up and removed again: the removal that failed may still be at work on what it got into. */
const ATTEMPTS = 5;

/** Removes a file or directory with all that is in it; what is not there is a success. */
export async function removeTree(path: string): Promise<void> {
  const state = lstatSync(path, { throwIfNoEntry: false });
  // Most often asked of a place that nobody has used yet, or of little.
  if (state === undefined || (state.isDirectory() && (await isRemovedAtOnce(path)))) return;
  for (let attempt = 1; ; attempt++) {
    try {
      return await rm(path, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      const isMendable = hasCode(error, 'EACCES', 'EPERM', 'ENOTEMPTY', 'ENAMETOOLONG');
      if (!isMendable || attempt === ATTEMPTS) throw error;
    }
    await openUp(path);
  }
}

/** Entries of a tree up to which they are not waited for one by one: that takes a tenth of the time. */
const FEW = 200;

async function isRemovedAtOnce(root: string): Promise<boolean> {
  const directories = [root];
  try {
    if (removeLeaves(directories) > FEW) return false;
    // The file system takes its time for these, and this process has other things to do.
    for (const directory of directories.reverse()) await rmdir(directory);
    return true;
  } catch (error) {
    // Whatever resists is for who tries again.
    if (error instanceof Error && 'syscall' in error) return false;
    throw error;
  }
}

/** Removes what is no directory, adds directories that are found, and returns how many entries there were, more than FEW when left early. */
function removeLeaves(directories: string[]): number {
  let count = 0;
  for (const directory of directories) {
    const entries = opendirSync(directory);
    try {
      for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
        count += 1;
        if (count > FEW) return count;
        const path = join(directory, entry.name);
        if (entry.isDirectory()) directories.push(path);
        else unlinkSync(path);
      }
    } finally {
      entries.closeSync();
    }
  }
  return count;
}

/** Makes every directory writable for its owner and near enough to be named; links are not followed, names are bytes. */
async function openUp(root: string): Promise<void> {
  const left = [Buffer.from(root)];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const isFar = path.length > Buffer.byteLength(root) + MAX_DEPTH;
    const place = isFar ? Buffer.from(join(root, `raised-${randomBytes(6).toString('hex')}`)) : path;
    try {
      if (!(await lstat(path)).isDirectory()) continue;
      await chmod(path, 0o700);
      if (isFar) await rename(path, place);
      const names = await readdir(place, { encoding: 'buffer' });
      for (const name of names) left.push(Buffer.concat([place, Buffer.from('/'), name]));
    } catch (error) {
      // Removed meanwhile.
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  }
}
