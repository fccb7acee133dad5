/** The tree objects of a list of files. */
import { DIRECTORY, type GitObject, newObject, type TreeEntry, treeContent } from '../lib/git/objects.ts';
import type { IndexEntry } from './git-index.ts';

/** Each after those below it, so that the root is the last one. */
export function treesOf(files: Iterable<IndexEntry>): readonly GitObject[] {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, IndexEntry[]>();
  for (const { path, mode, oid } of files) {
    const slash = path.indexOf('/');
    if (slash < 0) entries.push({ name: bytes(path), mode: mode.toString(8), oid });
    else {
      const name = path.slice(0, slash);
      const folder = folders.get(name) ?? [];
      folders.set(name, folder);
      folder.push({ path: path.slice(slash + 1), mode, oid });
    }
  }
  const below = [...folders].map(([name, inside]) => ({ name, trees: treesOf(inside) }));
  for (const { name, trees } of below)
    entries.push({ name: bytes(name), mode: DIRECTORY, oid: trees.at(-1)?.oid ?? '' });
  return [...below.flatMap(({ trees }) => trees), newObject('tree', treeContent(entries))];
}

/** As trees are written. */
function bytes(name: string): string {
  return Buffer.from(name).toString('latin1');
}
