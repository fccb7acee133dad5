/** Commits, trees and files of a repository, read through whatever reads objects. */
import type { CommitInfo, GitRepository, TreeChange } from './git.ts';
import { localFailure } from './local-failure.ts';
import { commitInfo, DIRECTORY, type GitObject, type TreeEntry, treeEntries } from './objects.ts';
import { changesBetween, entryAt, filesBelow } from './trees.ts';

/** Undefined: the repository has no such object. */
export type ReadObject = (oid: string) => Promise<GitObject | undefined>;

/** In the order asked for, many at a time. */
export type StreamObjects = (oids: readonly string[]) => AsyncIterable<readonly (GitObject | undefined)[]>;

/** Objects of a known type; throws when the repository has none such. */
export interface Objects {
  commit(oid: string): Promise<CommitInfo>;
  /** Content of a tree object. */
  tree(oid: string): Promise<Buffer>;
  blob(oid: string): Promise<Buffer>;
  blobs: GitRepository['blobs'];
  /** Undefined for a commit beyond the border of a shallow copy. */
  commitIfPresent(oid: string): Promise<CommitInfo | undefined>;
}

export function typedObjects(
  gitDir: string,
  readObject: ReadObject,
  streamObjects: StreamObjects = (oids) => inOrder(oids, readObject),
): Objects {
  function contentOf(found: GitObject | undefined, oid: string, type: GitObject['type']): Buffer {
    if (found?.type === type) return found.content;
    throw localFailure(gitDir, `it has no ${type} ${oid}; fetch again, or check it with git fsck`);
  }
  const content = async (oid: string, type: GitObject['type']) => contentOf(await readObject(oid), oid, type);
  return {
    commit: async (oid) => commitInfo(oid, await content(oid, 'commit')),
    tree: (oid) => content(oid, 'tree'),
    blob: (oid) => content(oid, 'blob'),
    async *blobs(oids) {
      let index = 0;
      for await (const batch of oids.length < MANY ? inOrder(oids, readObject) : streamObjects(oids)) {
        for (const found of batch) {
          const oid = oids[index] ?? '';
          index += 1;
          yield { oid, content: contentOf(found, oid, 'blob') };
        }
      }
      // Whoever has not been given all would take the others for empty.
      if (index !== oids.length) throw localFailure(gitDir, 'git ended before it had given all objects');
    },
    async commitIfPresent(oid) {
      const found = await readObject(oid);
      return found?.type === 'commit' ? commitInfo(oid, found.content) : undefined;
    },
  };
}

export type Reading = Pick<GitRepository, 'commit' | 'files' | 'changes' | 'blobs' | 'readFile' | 'history'>;

export function repositoryReading(objects: Objects): Reading {
  const { commit } = objects;

  async function readTree(oid: string): Promise<readonly TreeEntry[]> {
    return treeEntries(await objects.tree(oid));
  }

  async function entry(commitOid: string, path: string): Promise<TreeEntry | undefined> {
    return entryAt(readTree, (await commit(commitOid)).tree, path);
  }

  return {
    commit,
    async files(commitOid, path = '') {
      const found = await entry(commitOid, path);
      if (found === undefined) return [];
      if (found.mode !== DIRECTORY) return [{ path, mode: found.mode, oid: found.oid }];
      return filesBelow(readTree, found.oid, path === '' ? '' : `${path}/`);
    },
    async changes(from, to, path = '') {
      const [older, newer] = await Promise.all([
        from === undefined ? undefined : entry(from, path),
        entry(to, path),
      ]);
      const changes = await changesBetween(readTree, { from: older, to: newer }, path);
      return [...changes].sort(byPath);
    },
    blobs: objects.blobs,
    async readFile(commitOid, path) {
      const found = await entry(commitOid, path);
      if (found === undefined || found.mode === DIRECTORY || found.mode === SUBMODULE) return undefined;
      return objects.blob(found.oid);
    },
    async history(tip, { limit, until }) {
      const commits: CommitInfo[] = [];
      let next = tip === until || limit < 1 ? undefined : await commit(tip);
      while (next !== undefined) {
        commits.push(next);
        const parent: string | undefined = next.parents[0];
        if (parent === undefined || parent === until || commits.length >= limit) break;
        next = await objects.commitIfPresent(parent);
      }
      return commits;
    },
  };
}

const SUBMODULE = '160000';

/** Objects from which on a stream of their own costs less than asking for each. */
const MANY = 300;

/** How many objects are asked for ahead of the one being consumed. */
const WINDOW = 512;

async function* inOrder(
  oids: readonly string[],
  read: ReadObject,
): AsyncIterable<readonly (GitObject | undefined)[]> {
  for (let at = 0; at < oids.length; at += WINDOW) {
    yield await Promise.all(oids.slice(at, at + WINDOW).map(read));
  }
}

function byPath(a: TreeChange, b: TreeChange): number {
  return a.path < b.path ? -1 : 1;
}
