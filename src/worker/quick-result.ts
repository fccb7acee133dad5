/** The result of a workspace that was laid out in process: the same that Git makes of it, for the price of what changed. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { storeObjects } from '../lib/git/object-store.ts';
import { type GitObject, newObject } from '../lib/git/objects.ts';
import { FILE, type IndexEntry, LINK, PROGRAM } from './git-index.ts';
import { changesIn, type Laid } from './layout.ts';
import { type Found, look, type Result, refusalOf } from './result.ts';
import { treesOf } from './tree-objects.ts';

/** Undefined: Git has to be asked. `ownGit`: path of the Git directory that the objects of the result go to, asked where there are any. */
export async function quickResult(
  workspace: string,
  laid: Laid,
  ownGit: () => string,
): Promise<Result | undefined> {
  try {
    return await madeResult(workspace, laid, ownGit);
  } catch (error) {
    // Locked away, or changed by somebody meanwhile: Git says what is wrong with it.
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

async function madeResult(workspace: string, laid: Laid, ownGit: () => string): Promise<Result | undefined> {
  const changes = changesIn(laid, workspace);
  if (changes === undefined) return undefined;
  const found = await Promise.all(changes.there.map((path) => look(workspace, path)));
  const gone = changes.gone.map((path): Found => ({ path, kind: 'gone', size: 0 }));
  const refusal = refusalOf([...found, ...gone]);
  if (refusal !== undefined) return { changedFiles: found.length + gone.length, refusal };

  const before = new Map(laid.layout.files.map((file) => [file.path, file]));
  const after = new Map<string, IndexEntry>(before);
  for (const path of changes.gone) after.delete(path);
  const blobs: GitObject[] = [];
  for (const { path, kind } of found) {
    if (kind !== 'file' && kind !== 'link') return undefined;
    const { entry, blob } = taken(workspace, path, kind);
    after.set(path, entry);
    if (entry.oid !== before.get(path)?.oid) blobs.push(blob);
  }
  const trees = treesOf(after.values());
  const known = new Set(laid.layout.trees);
  const objects = [...blobs, ...trees.filter(({ oid }) => !known.has(oid))];
  if (objects.length > 0) storeObjects(join(ownGit(), 'objects'), objects);
  const changed = changes.there.filter((path) => !isSame(before.get(path), after.get(path)));
  return { tree: trees.at(-1)?.oid ?? '', changedFiles: changed.length + gone.length };
}

interface Taken {
  readonly entry: IndexEntry;
  readonly blob: GitObject;
}

function taken(workspace: string, path: string, kind: 'file' | 'link'): Taken {
  const file = join(workspace, path);
  if (kind === 'link') return entryOf(path, LINK, readlinkSync(file, 'buffer'));
  // A link in its place would lead out of the workspace.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const mode = (fstatSync(descriptor).mode & 0o100) === 0 ? FILE : PROGRAM;
    return entryOf(path, mode, readFileSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

function entryOf(path: string, mode: number, content: Buffer): Taken {
  const blob = newObject('blob', content);
  return { entry: { path, mode, oid: blob.oid }, blob };
}

function isSame(before: IndexEntry | undefined, after: IndexEntry | undefined): boolean {
  return before?.oid === after?.oid && before?.mode === after?.mode;
}
