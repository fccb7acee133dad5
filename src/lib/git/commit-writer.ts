/** Writes commits from changed files: only the trees along their paths are read and made anew. */
import type { FileContent, NewCommit } from './git.ts';
import { storeObjects } from './object-store.ts';
import {
  assertTreePath,
  DIRECTORY,
  type GitObject,
  newCommitObject,
  newObject,
  type TreeEntry,
  treeContent,
  treeEntries,
} from './objects.ts';
import type { Objects } from './reading.ts';

/** What becomes of one name in a tree. */
type Change =
  | { readonly type: 'write'; readonly content: FileContent }
  | { readonly type: 'delete' }
  | { readonly type: 'folder'; readonly onEmpty: boolean; readonly children: Map<string, Change> };

type Folder = Extract<Change, { type: 'folder' }>;

export interface NewObjects {
  readonly commit: string;
  /** The only parent, where `objects` is all that this lacks at its paths. */
  readonly parent: string | undefined;
  /** Blobs and trees, and the commit as the last one; none where they are many. */
  readonly objects: readonly GitObject[];
}

/** Bytes of objects up to which they are held: what is more is stored as it is made. */
const MAX_HELD = 8 * 1024 * 1024;

/** Writes what a commit needs into an object directory and says what that was; its parents must be readable. */
export async function writeCommit(
  commit: NewCommit,
  objects: Objects,
  objectsDirectory: string,
): Promise<NewObjects> {
  const [first] = await Promise.all(commit.parents.map(objects.commit));
  let held = new Map<string, GitObject>();
  let bytes = 0;
  let isWhole = true;
  const keep = (object: GitObject) => {
    held.set(object.oid, object);
    bytes += object.content.length;
    if (bytes <= MAX_HELD) return;
    storeObjects(objectsDirectory, [...held.values()]);
    held = new Map();
    bytes = 0;
    isWhole = false;
  };
  const made = await commitObject(commit, commit.onTree ?? first?.tree, { readTree: objects.tree, keep });
  keep(made);
  const rest = [...held.values()];
  storeObjects(objectsDirectory, rest);
  const isAll = isWhole && commit.onTree === undefined && commit.parents.length === 1;
  return {
    commit: made.oid,
    parent: isAll ? commit.parents[0] : undefined,
    objects: isWhole ? rest : [],
  };
}

interface ObjectSpace {
  /** Content of a tree object. */
  readTree(oid: string): Promise<Buffer>;
  keep(object: GitObject): void;
}

/** The commit; its trees and blobs are kept as they are made. */
async function commitObject(
  commit: NewCommit,
  parentTree: string | undefined,
  { readTree, keep }: ObjectSpace,
): Promise<GitObject> {
  async function childOf(change: Change, before: TreeEntry | undefined, name: string) {
    if (change.type === 'delete') return undefined;
    if (change.type === 'write') {
      return { name, mode: '100644', oid: stored(newObject('blob', bytesOf(change.content)), before?.oid) };
    }
    const oid = await folderOf(change, before);
    return oid === EMPTY_TREE ? undefined : { name, mode: DIRECTORY, oid };
  }

  async function folderOf(change: Folder, before: TreeEntry | undefined): Promise<string> {
    const entries = await entriesOf(change, before);
    for (const [name, childChange] of change.children) {
      const after = await childOf(childChange, entries.get(name), name);
      if (after === undefined) entries.delete(name);
      else entries.set(name, after);
    }
    return stored(newObject('tree', treeContent(entries.values())), before?.oid);
  }

  async function entriesOf(change: Folder, before: TreeEntry | undefined): Promise<Map<string, TreeEntry>> {
    if (change.onEmpty || before?.mode !== DIRECTORY) return new Map();
    const entries = treeEntries(await readTree(before.oid), 'latin1');
    return new Map(entries.map((entry) => [entry.name, entry]));
  }

  function stored(object: GitObject, before: string | undefined): string {
    if (before !== object.oid) keep(object);
    return object.oid;
  }

  const base = parentTree === undefined ? undefined : { name: '', mode: DIRECTORY, oid: parentTree };
  return newCommitObject(commit, await folderOf(changesOf(commit.files), base));
}

function bytesOf(content: FileContent): Buffer {
  return Buffer.from(typeof content === 'function' ? content() : content);
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function changesOf(files: NewCommit['files']): Folder {
  const root: Folder = { type: 'folder', onEmpty: false, children: new Map() };
  // Deletions first: a file may give way to a folder of its name, and a folder to a file.
  for (const [path, content] of files) if (content === undefined) place(root, path, { type: 'delete' });
  for (const [path, content] of files) {
    if (content === undefined) continue;
    place(root, path, { type: 'write', content });
  }
  return root;
}

function place(root: Folder, path: string, change: Change): void {
  assertTreePath(path);
  const names = path.split('/').map((name) => Buffer.from(name).toString('latin1'));
  const last = names.pop() ?? '';
  let folder = root;
  for (const name of names) {
    const there = folder.children.get(name);
    if (there?.type === 'delete' && change.type === 'delete') return;
    if (there?.type === 'write') throw new Error(`${path} lies below a file that the same commit writes.`);
    const next: Folder =
      there?.type === 'folder'
        ? there
        : { type: 'folder', onEmpty: there?.type === 'delete', children: new Map() };
    folder.children.set(name, next);
    folder = next;
  }
  if (change.type === 'write' && writesBelow(folder.children.get(last))) {
    throw new Error(`${path} is a folder in the same commit.`);
  }
  folder.children.set(last, change);
}

function writesBelow(change: Change | undefined): boolean {
  if (change === undefined || change.type === 'delete') return false;
  return change.type === 'write' || [...change.children.values()].some(writesBelow);
}
