/** Refs of repositories on this machine without a process for it, where Git keeps them as files. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RemoteRefs } from './git.ts';
import type { ReadObject } from './reading.ts';
import { readHead, readRefs } from './ref-files.ts';

/** Not so: a reftable, or a linked worktree whose refs are in another directory. */
export function hasRefFiles(gitDir: string): boolean {
  return (
    existsSync(join(gitDir, 'refs')) &&
    !existsSync(join(gitDir, 'reftable')) &&
    !existsSync(join(gitDir, 'commondir'))
  );
}

/** Whether nothing is told of a ref's moves but the ref itself: Git keeps no log of them. */
export function isUnlogged(gitDir: string, ref: string): boolean {
  return basename(gitDir) !== '.git' && !existsSync(join(gitDir, 'logs', ref));
}

/** Full name → object of the refs whose names begin with one of the prefixes, all without any; tags stand for their commits. */
export async function localRefs(
  gitDir: string,
  prefixes: readonly string[],
  readObject: ReadObject,
): Promise<ReadonlyMap<string, string>> {
  const wanted = prefixes.length === 0 ? ['refs/'] : prefixes;
  const refs = new Map(wanted.flatMap((prefix) => [...readRefs(gitDir, prefix)]));
  for (const [ref, oid] of refs) {
    if (ref.startsWith(TAGS)) refs.set(ref, await peeled(readObject, oid));
  }
  return refs;
}

/** What an annotated tag stands for. */
async function peeled(readObject: ReadObject, oid: string): Promise<string> {
  const object = await readObject(oid);
  if (object?.type !== 'tag') return oid;
  return peeled(
    readObject,
    object.content.toString('latin1', 'object '.length, 'object '.length + oid.length),
  );
}

/** Refs of the repository at this path; undefined: Git has to be asked, as for tags, which stand for something else. */
export function localListing(path: string, prefixes: readonly string[]): RemoteRefs | undefined {
  const gitDir = [join(path, '.git'), path].find((place) => isDirectory(join(place, 'objects')));
  const mayBeTags = (prefix: string) => prefix.startsWith(TAGS) || TAGS.startsWith(prefix);
  const isWithoutTags = prefixes.length > 0 && !prefixes.some(mayBeTags);
  if (gitDir === undefined || !isWithoutTags || !hasRefFiles(gitDir)) return undefined;
  const refs = new Map(prefixes.flatMap((prefix) => [...readRefs(gitDir, prefix)]));
  const head = readHead(gitDir);
  const isBorn = head !== undefined && readRefs(gitDir, `${BRANCHES}${head}`).has(`${BRANCHES}${head}`);
  return { head: isBorn ? head : undefined, refs };
}

const BRANCHES = 'refs/heads/';
const TAGS = 'refs/tags/';

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
