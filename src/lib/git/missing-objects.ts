/** Which objects somebody lacks who has some commits: new commits, and of their trees what their parents' have not. */
import type { CommitInfo } from './git.ts';
import { commitInfo, DIRECTORY, type GitObject, type TreeEntry, treeEntries } from './objects.ts';
import { type ReadObject, typedObjects } from './reading.ts';

const SUBMODULE = '160000';

/** Commits behind `tips` that `known` don't reach, with their trees and blobs; undefined when more than `limit`. */
export async function missingObjects(
  { readObject, limit }: { readonly readObject: ReadObject; readonly limit: number },
  tips: readonly string[],
  known: readonly string[],
): Promise<readonly GitObject[] | undefined> {
  const objects = typedObjects('the repository', readObject);
  const found = new Map<string, GitObject>();

  /** Those found and those being read. */
  let count = 0;

  async function add(oid: string): Promise<GitObject | undefined> {
    const object = await readObject(oid);
    if (object !== undefined) found.set(oid, object);
    return object;
  }

  async function addTree(oid: string, before: string | undefined): Promise<void> {
    if (oid === before || found.has(oid)) return;
    const [older, newer] = await Promise.all([entriesOf(before), entriesOf(oid), add(oid)]);
    const olderByName = new Map(older.map((entry) => [entry.name, entry]));
    const changed = newer.filter(
      (entry) => entry.oid !== olderByName.get(entry.name)?.oid && entry.mode !== SUBMODULE,
    );
    count += changed.length;
    // Asked for together: one answer at a time would wait for the reader a thousand times.
    if (count <= limit)
      await Promise.all(changed.map((entry) => addEntry(entry, olderByName.get(entry.name))));
  }

  async function entriesOf(tree: string | undefined): Promise<readonly TreeEntry[]> {
    return tree === undefined ? [] : treeEntries(await objects.tree(tree));
  }

  async function addEntry(entry: TreeEntry, before: TreeEntry | undefined): Promise<void> {
    if (found.has(entry.oid)) return;
    if (entry.mode !== DIRECTORY) await add(entry.oid);
    else await addTree(entry.oid, before?.mode === DIRECTORY ? before.oid : undefined);
  }

  /** A commit without a parent may have the tree of one that is known: then none of it is missing. */
  async function treeLike(tree: string): Promise<string | undefined> {
    for (const oid of known) if ((await objects.commitIfPresent(oid))?.tree === tree) return tree;
    return undefined;
  }

  const commits = await missingCommits({ readObject, limit }, tips, known);
  if (commits.length > limit) return undefined;
  for (const commit of commits) {
    count += 2;
    await add(commit.oid);
    const [parent] = commit.parents;
    const before =
      parent === undefined ? await treeLike(commit.tree) : (await objects.commitIfPresent(parent))?.tree;
    await addTree(commit.tree, before);
    if (count > limit) return undefined;
  }
  return [...found.values()];
}

/** Walks both sides newest first, so that the cost follows the distance between them and not the history. */
async function missingCommits(
  { readObject, limit }: { readonly readObject: ReadObject; readonly limit: number },
  tips: readonly string[],
  known: readonly string[],
): Promise<readonly CommitInfo[]> {
  const reached = new Map<string, 'wanted' | 'known'>();
  const queue: CommitInfo[] = [];
  const result: CommitInfo[] = [];

  async function reach(oid: string, as: 'wanted' | 'known'): Promise<void> {
    const before = reached.get(oid);
    if (before === as || before === 'known') return;
    reached.set(oid, as);
    const object = await readObject(oid);
    // Beyond the border of a shallow copy, or a tip of the other side that was never fetched.
    if (object?.type !== 'commit') return;
    queue.push(commitInfo(oid, object.content));
  }

  for (const oid of known) await reach(oid, 'known');
  for (const oid of tips) await reach(oid, 'wanted');
  while (queue.some(({ oid }) => reached.get(oid) === 'wanted') && result.length <= limit) {
    queue.sort((a, b) => a.time - b.time);
    const next = queue.pop();
    if (next === undefined) break;
    const as = reached.get(next.oid) ?? 'known';
    if (as === 'wanted') result.push(next);
    for (const parent of next.parents) await reach(parent, as);
  }
  return result.filter(({ oid }) => reached.get(oid) === 'wanted');
}
