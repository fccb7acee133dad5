/** Walks trees by object id: lists files, and compares two trees without reading what is equal. */
import type { TreeChange, TreeFile } from './git.ts';
import { DIRECTORY, type TreeEntry } from './objects.ts';

/** Entries of a tree in Git's order. */
export type ReadTree = (oid: string) => Promise<readonly TreeEntry[]>;

/** All files below a tree, in Git's order; `prefix` ends with a slash or is empty. */
export async function filesBelow(
  readTree: ReadTree,
  oid: string,
  prefix: string,
): Promise<readonly TreeFile[]> {
  const entries = await readTree(oid);
  // Trees are asked for together; a promise for each file would cost more than reading them.
  const folders = entries.filter(({ mode }) => mode === DIRECTORY);
  const below = await Promise.all(
    folders.map((folder) => filesBelow(readTree, folder.oid, `${prefix}${folder.name}/`)),
  );
  const files: TreeFile[] = [];
  for (const { name, mode, oid: own } of entries) {
    if (mode !== DIRECTORY) files.push({ path: prefix + name, mode, oid: own });
    else for (const file of below.shift() ?? []) files.push(file);
  }
  return files;
}

/** What stands at `path` below a tree; an empty path is the tree itself. */
export async function entryAt(
  readTree: ReadTree,
  tree: string,
  path: string,
): Promise<TreeEntry | undefined> {
  let entry: TreeEntry | undefined = { name: '', mode: DIRECTORY, oid: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (entry?.mode !== DIRECTORY) return undefined;
    entry = (await readTree(entry.oid)).find((child) => child.name === name);
  }
  return entry;
}

/** Files that differ between two entries (directories or files) that stand at the same path. */
export async function changesBetween(
  readTree: ReadTree,
  pair: { readonly from: TreeEntry | undefined; readonly to: TreeEntry | undefined },
  path: string,
): Promise<readonly TreeChange[]> {
  const { from, to } = pair;
  if (from?.oid === to?.oid && from?.mode === to?.mode) return [];
  const [older, newer] = await Promise.all([childrenOf(readTree, from), childrenOf(readTree, to)]);
  const prefix = path === '' ? '' : `${path}/`;
  const below = await Promise.all(
    namesOf(older, newer).map((name) =>
      changesBetween(readTree, { from: older.get(name), to: newer.get(name) }, `${prefix}${name}`),
    ),
  );
  const own = fileChange(path, from, to);
  return [...(own === undefined ? [] : [own]), ...below.flat()];
}

async function childrenOf(
  readTree: ReadTree,
  entry: TreeEntry | undefined,
): Promise<ReadonlyMap<string, TreeEntry>> {
  if (entry?.mode !== DIRECTORY) return new Map();
  return new Map((await readTree(entry.oid)).map((child) => [child.name, child]));
}

function namesOf(older: ReadonlyMap<string, TreeEntry>, newer: ReadonlyMap<string, TreeEntry>): string[] {
  const differing = [...newer.values()].filter((entry) => {
    const before = older.get(entry.name);
    return before?.oid !== entry.oid || before.mode !== entry.mode;
  });
  const removed = [...older.keys()].filter((name) => !newer.has(name));
  return [...differing.map((entry) => entry.name), ...removed];
}

function fileChange(
  path: string,
  from: TreeEntry | undefined,
  to: TreeEntry | undefined,
): TreeChange | undefined {
  const older = from === undefined || from.mode === DIRECTORY ? undefined : from;
  const newer = to === undefined || to.mode === DIRECTORY ? undefined : to;
  if (older === undefined && newer === undefined) return undefined;
  return {
    path,
    ...(older === undefined ? {} : { from: { path, mode: older.mode, oid: older.oid } }),
    ...(newer === undefined ? {} : { to: { path, mode: newer.mode, oid: newer.oid } }),
  };
}
