/** Commits, trees and files of a repository, read through whatever reads objects. */
import type { CommitInfo, GitRepository, TreeChange } from './git.ts';
import { localFailure } from './local-failure.ts';
import { commitInfo, DIRECTORY, type GitObject, type TreeEntry, treeEntries } from './objects.ts';
import { changesBetween, entryAt, filesBelow } from './trees.ts';

/** Undefined: the repository has no such object. */
export type ReadObject = (oid: string) => Promise<GitObject | undefined>;

/** Objects of a known type; throws when the repository has none such. */
export interface Objects {
  commit(oid: string): Promise<CommitInfo>;
  /** Content of a tree object. */
  tree(oid: string): Promise<Buffer>;
  blob(oid: string): Promise<Buffer>;
  /** Undefined for a commit beyond the border of a shallow copy. */
  commitIfPresent(oid: string): Promise<CommitInfo | undefined>;
}

export function typedObjects(gitDir: string, readObject: ReadObject): Objects {
  async function content(oid: string, type: GitObject['type']): Promise<Buffer> {
    const found = await readObject(oid);
    if (found?.type !== type) {
      throw localFailure(gitDir, `it has no ${type} ${oid}; fetch again, or check it with git fsck`);
    }
    return found.content;
  }
  return {
    commit: async (oid) => commitInfo(oid, await content(oid, 'commit')),
    tree: (oid) => content(oid, 'tree'),
    blob: (oid) => content(oid, 'blob'),
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
    async *blobs(oids) {
      yield* inOrder(oids, async (oid) => ({ oid, content: await objects.blob(oid) }));
    },
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

/** How many objects are asked for ahead of the one being consumed. */
const WINDOW = 512;

async function* inOrder<T>(oids: readonly string[], read: (oid: string) => Promise<T>): AsyncIterable<T> {
  for (let at = 0; at < oids.length; at += WINDOW) {
    yield* await Promise.all(oids.slice(at, at + WINDOW).map(read));
  }
}

function byPath(a: TreeChange, b: TreeChange): number {
  return a.path < b.path ? -1 : 1;
}
