/** A repository without the git program: objects by isomorphic-git, refs as files, remotes over HTTP. */
import { join } from 'node:path';
import { OrcaError } from '../../api/failure.ts';
import { writeCommit } from './commit-writer.ts';
import type { BegunPush, GitRepository, Remote } from './git.ts';
import { fetchOverHttp } from './http-fetch.ts';
import { httpPush } from './http-push.ts';
import { type IsomorphicObjects, isomorphicObjects } from './isomorphic-objects.ts';
import { type FetchedTo, keepRef, keptTips } from './keep-refs.ts';
import { localFailure, onDisk } from './local-failure.ts';
import { localRefs } from './local-refs.ts';
import { type Objects, type ReadObject, repositoryReading, typedObjects } from './reading.ts';
import { readHead, readRef, readRefs, swapRef } from './ref-files.ts';
import { type CheckedRemote, checkedRemote, shownUrl } from './remote.ts';
import { listOverHttp } from './smart-http.ts';

export function isomorphicRepository(gitDir: string, checked: CheckHttp): GitRepository {
  const store = isomorphicObjects(gitDir);
  const readObject: ReadObject = (oid) => onDisk(gitDir, () => store.read(oid));
  const objects = typedObjects(gitDir, readObject);
  async function beginPush(remote: Remote): Promise<BegunPush> {
    const { refs, push } = await httpPush(await checked(remote));
    return {
      refs,
      async push(updates) {
        const result = await push({ readObject, limit: MAX_PUSH }, updates);
        if (result !== 'tooLarge') return result;
        throw localFailure(gitDir, `a push of more than ${MAX_PUSH} objects needs the git program on PATH`);
      },
    };
  }

  const refs: GitRepository['refs'] = (...prefixes) =>
    onDisk(gitDir, () => localRefs(gitDir, prefixes, readObject));

  return {
    gitDir,
    ...repositoryReading(objects),
    refs,
    head: () => onDisk(gitDir, () => readHead(gitDir)),
    updateRef: (update) => onDisk(gitDir, () => swapRef(gitDir, update)),
    async write(commit) {
      return (await onDisk(gitDir, () => writeCommit(commit, objects, join(gitDir, 'objects')))).commit;
    },
    isAncestor: (ancestor, descendant) => isReachable(objects, ancestor, descendant),
    fetch: (remote, names, options = {}) =>
      onDisk(gitDir, async () => {
        const from = await checked(remote);
        const { commitIfPresent } = objects;
        const kept = await keptTips({ refs, commitIfPresent }, from, names, options);
        return kept ?? fetchRefs({ gitDir, store, commitIfPresent }, from, { ...options, refs: names });
      }),
    push: async (remote, updates) => (await beginPush(remote)).push(updates),
    beginPush,
    // Repacking needs the git program; without it the repository only grows.
    maintain: async () => undefined,
    async close() {
      store.forget();
    },
  };
}

/** They are held in memory. */
const MAX_PUSH = 100_000;

export type CheckHttp = (remote: Remote) => Promise<CheckedRemote>;

/** Refuses what only the git program can talk to. */
export async function httpRemote(remote: Remote, timeLimit: number | undefined): Promise<CheckedRemote> {
  const checked = await checkedRemote(remote, timeLimit);
  if (checked.transport === 'http') return checked;
  throw new OrcaError({
    kind: 'never',
    reason: 'RepositoryUnreachable',
    message: `${shownUrl(remote.url)} needs the git program (2.30 or newer) on PATH; without it Orca speaks HTTP only.`,
  });
}

async function isReachable(objects: Objects, ancestor: string, descendant: string): Promise<boolean> {
  // Grows while it is walked.
  const seen = new Set([descendant]);
  await objects.commit(descendant);
  for (const oid of seen) {
    if (oid === ancestor) return true;
    const commit = await objects.commitIfPresent(oid);
    for (const parent of commit?.parents ?? []) seen.add(parent);
  }
  return false;
}

interface Fetched extends Pick<FetchedTo, 'commitIfPresent'> {
  readonly gitDir: string;
  readonly store: IsomorphicObjects;
}

async function fetchRefs(
  { gitDir, store, commitIfPresent }: Fetched,
  remote: CheckedRemote,
  { refs, depth }: { readonly refs: readonly string[]; readonly depth?: number },
): Promise<ReadonlyMap<string, string>> {
  const there = (await listOverHttp(remote, refs)).refs;
  const tips = new Map([...there].filter(([ref]) => refs.includes(ref)));
  const kept = readRefs(gitDir, 'refs/');
  // Of a tip that is here, there may be more history to be had.
  const isDeeper = depth !== undefined && depth > 1;
  const wants: string[] = [];
  const lost = new Set<string>();
  for (const [ref, oid] of tips) {
    const isKept = kept.get(keepRef(remote, ref)) === oid;
    if (isKept && (await commitIfPresent(oid)) === undefined) lost.add(oid);
    if (!isKept || isDeeper || lost.has(oid)) wants.push(oid);
  }
  if (wants.length > 0) {
    await fetchOverHttp(gitDir, remote, {
      wants: [...new Set(wants)],
      haves: [...new Set(kept.values())].filter((oid) => !lost.has(oid)),
      depth,
    });
    store.forget();
  }
  for (const [ref, oid] of tips) keep(gitDir, keepRef(remote, ref), oid);
  return tips;
}

/** Another process may keep another tip at the same time: either will do. */
function keep(gitDir: string, ref: string, to: string): void {
  swapRef(gitDir, { ref, to, expected: readRef(gitDir, ref) });
}
