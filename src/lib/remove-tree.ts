/** Removal of directories that hostile programs filled: nothing in them can make it follow a link or stop half way. */
import { chmod, lstat, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './errno.ts';

/** Bytes below the root from which on a directory is brought up: systems name no path longer than 1024 or 4096. */
const MAX_DEPTH = 500;

/** Removes a file or directory with all that is in it; what is not there is a success. */
export async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'ENOTEMPTY', 'ENAMETOOLONG')) throw error;
    await openUp(path);
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Makes every directory writable for its owner and near enough to be named; links are not followed, names are bytes. */
async function openUp(root: string): Promise<void> {
  const rootLength = Buffer.byteLength(root);
  const left = [Buffer.from(root)];
  for (let path = left.pop(), raised = 0; path !== undefined; path = left.pop()) {
    if (!(await lstat(path)).isDirectory()) continue;
    await chmod(path, 0o700);
    if (path.length > rootLength + MAX_DEPTH) {
      const place = Buffer.from(join(root, `raised-${process.pid}-${raised++}`));
      await rename(path, place);
      path = place;
    }
    for (const name of await readdir(path, { encoding: 'buffer' }))
      left.push(Buffer.concat([path, Buffer.from('/'), name]));
  }
}
