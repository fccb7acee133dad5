/** Finds the Git directory of an ordinary repository without a spawn; what is not ordinary is for the git program to tell. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a repository is: a linked worktree shares the objects of another Git directory. */
export interface Place {
  readonly gitDir: string;
  readonly objectsDirectory: string;
}

/**
 * Of the repository at this very path, bare or with a working tree. Undefined for linked worktrees, for what has
 * extensions or an owner that git might not trust, and for what is no repository at all.
 */
export function plainPlace(path: string): Place | undefined {
  try {
    const root = realpathSync(path);
    const inside = join(root, '.git');
    const gitDir = existsSync(inside) ? inside : root;
    if (!isOwn(root) || !isOwn(gitDir) || !isPlain(gitDir)) return undefined;
    return { gitDir, objectsDirectory: join(gitDir, 'objects') };
  } catch {
    return undefined;
  }
}

function isOwn(path: string): boolean {
  return statSync(path).uid === process.geteuid?.();
}

function isPlain(gitDir: string): boolean {
  const isThere = ['objects', 'refs'].every((name) => statSync(join(gitDir, name)).isDirectory());
  if (!isThere || existsSync(join(gitDir, 'commondir'))) return false;
  if (!/^(?:ref: refs\/|[0-9a-f]{40}\n)/.test(readFileSync(join(gitDir, 'HEAD'), 'utf8'))) return false;
  return !/^\s*\[\s*(?:extensions|include)/im.test(readFileSync(join(gitDir, 'config'), 'utf8'));
}
