/** Paths that a model names, confined to the workspace: no `..`, no link out of it, and no writing below `.git`. */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../lib/errno.ts';
import { ToolError } from './tool.ts';

/** Real path of something to be read; it need not exist. */
export function readablePath(root: string, named: string): Promise<string> {
  return confined(root, named);
}

/** Real path of something to be written; it and folders above it need not exist. */
export async function writablePath(root: string, named: string): Promise<string> {
  const real = await confined(root, named);
  const parts = path.relative(root, real).split(path.sep);
  if (parts[0] === '') throw new ToolError('the path names the workspace itself; name a file in it');
  // A case-insensitive file system takes .GIT for .git, and HFS+ ignores some characters; 8.3 names stand for it too.
  if (
    parts.some((part) =>
      /^(?:\.git|git~\d+)$/i.test(part.normalize('NFKC').replace(/[\u200c-\u200f\u2060-\u206f\ufeff]/g, '')),
    )
  )
    throw new ToolError(`${named} is inside .git, which only Orca writes to`);
  return real;
}

async function confined(root: string, named: string): Promise<string> {
  if (named === '' || named.includes('\0')) throw new ToolError('the path is empty or holds a NUL character');
  const absolute = path.resolve(root, named);
  if (!isWithin(root, absolute)) throw new ToolError(outside(named));
  const real = await resolved(absolute, named);
  if (!isWithin(root, real)) throw new ToolError(outside(named));
  return real;
}

/** The path with every link followed; the part that does not exist is kept as it is named. */
async function resolved(absolute: string, named: string): Promise<string> {
  try {
    return await realpath(absolute);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      if (await isLink(absolute))
        throw new ToolError(`${named} is a symbolic link to nothing; remove it first`);
      return path.join(await resolved(path.dirname(absolute), named), path.basename(absolute));
    }
    if (hasCode(error, 'ENOTDIR')) throw new ToolError(`${named} goes through a file as if it were a folder`);
    if (hasCode(error, 'ELOOP', 'ENAMETOOLONG', 'EACCES')) throw new ToolError(`${named} cannot be resolved`);
    throw error;
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

function isWithin(root: string, absolute: string): boolean {
  return absolute === root || absolute.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

function outside(named: string): string {
  return `${named} is outside of the workspace; use a path relative to it`;
}
