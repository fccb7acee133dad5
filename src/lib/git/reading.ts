/** Commits, trees and files of a repository, read through whatever reads objects. */
import { OrcaError } from '../../api/failure.ts';
import type { CommitInfo, GitRepository, TreeChange } from './git.ts';
import { commitInfo, DIRECTORY, type GitObject, type TreeEntry, treeEntries } from './objects.ts';
import { changesBetween, entryAt, filesBelow } from './trees.ts';

/** Undefined: the repository has no such object. */
export type ReadObject = (oid: string) => Promise<GitObject | undefined>;

export type Reading = Pick<GitRepository, 'commit' | 'files' | 'changes' | 'blobs' | 'readFile' | 'history'>;

export function repositoryReading(gitDir: string, readObject: ReadObject): Reading {
  async function object(oid: string, type: GitObject['type']): Promise<GitObject> {
    const found = await readObject(oid);
    if (found?.type !== type) throw missingObject(gitDir, oid, type);
    return found;
  }

  async function readTree(oid: string): Promise<readonly TreeEntry[]> {
    return treeEntries((await object(oid, 'tree')).content);
  }

  async function commit(oid: string): Promise<CommitInfo> {
    return commitInfo(oid, (await object(oid, 'commit')).content);
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
      yield* inOrder(oids, async (oid) => ({ oid, content: (await object(oid, 'blob')).content }));
    },
    async readFile(commitOid, path) {
      const found = await entry(commitOid, path);
      if (found === undefined || found.mode === DIRECTORY || found.mode === SUBMODULE) return undefined;
      return (await object(found.oid, 'blob')).content;
    },
    async history(tip, { limit, until }) {
      const commits: CommitInfo[] = [];
      let next: string | undefined = tip;
      while (next !== undefined && next !== until && commits.length < limit) {
        const found: GitObject | undefined = await readObject(next);
        // A parent that is not here lies beyond the border of a shallow copy.
        if (found === undefined && next !== tip) break;
        if (found?.type !== 'commit') throw missingObject(gitDir, next, 'commit');
        const info = commitInfo(next, found.content);
        commits.push(info);
        next = info.parents[0];
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

function missingObject(gitDir: string, oid: string, type: string): OrcaError {
  return new OrcaError({
    kind: 'later',
    reason: 'RepositoryUnreachable',
    message: `${gitDir} has no ${type} ${oid}; fetch it again, or check the repository with git fsck.`,
  });
}
