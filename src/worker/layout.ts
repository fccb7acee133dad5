/** A small tree as files: taken from a workspace that Git has laid out, laid out again without Git, and compared with what became of it. */
import {
  type BigIntStats,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { newObject } from '../lib/git/objects.ts';
import { type IndexEntry, indexEntries, LINK, PROGRAM, withStats } from './git-index.ts';
import { isHandedOn } from './input-files.ts';
import { treesOf } from './tree-objects.ts';

/** What Git has checked out of one commit. */
export interface Layout {
  /** Git's index of it. */
  readonly index: Buffer;
  readonly files: readonly LaidFile[];
  /** Its trees, the root as the last one. */
  readonly trees: readonly string[];
  /** Paths of directories, each after the one it is in. */
  readonly directories: readonly string[];
}

interface LaidFile extends IndexEntry {
  readonly content: Buffer;
}

/** One layout in one workspace. */
export interface Laid {
  readonly layout: Layout;
  /** Of the files, in their order. */
  readonly stats: readonly BigIntStats[];
  /** Nanoseconds since the epoch from which on a change leaves another time on its file. */
  readonly settledAt: bigint;
}

/** Larger ones are left to Git, which is faster then. */
const MAX_FILES = 300;
const MAX_BYTES = 2 * 1024 * 1024;
/** Nanoseconds within which two changes of a file may leave the same time on it: a tick of the slowest clocks, and some. */
const TICK = 20_000_000n;

/** Undefined: it is not small, or holds more than files and links. Nothing has been at work in the workspace yet. */
export function layoutIn(workspace: string, index: Buffer): Laid | undefined {
  const entries = indexEntries(index, MAX_FILES);
  if (entries === undefined) return undefined;
  const files: LaidFile[] = [];
  let left = MAX_BYTES;
  for (const entry of entries) {
    const content = left < 0 ? undefined : contentAt(join(workspace, entry.path), entry);
    if (content === undefined) return undefined;
    files.push({ ...entry, content });
    left -= content.length;
  }
  if (left < 0) return undefined;
  const directories = [...new Set(entries.flatMap(({ path }) => parentsOf(path)))].sort();
  const trees = treesOf(entries).map(({ oid }) => oid);
  return laid({ index, files, trees, directories }, workspace);
}

/** Lays it out in an empty workspace; the index that knows the new files comes back. */
export function layOut(layout: Layout, workspace: string): { readonly laid: Laid; readonly index: Buffer } {
  for (const directory of layout.directories) mkdirSync(join(workspace, directory));
  for (const { path, mode, content } of layout.files) {
    const file = join(workspace, path);
    if (mode === LINK) symlinkSync(content, file);
    else writeFileSync(file, content, { mode: mode === PROGRAM ? 0o777 : 0o666, flag: 'wx' });
  }
  const now = laid(layout, workspace);
  return { laid: now, index: withStats(layout.index, now.stats) };
}

function laid(layout: Layout, workspace: string): Laid {
  const stats = layout.files.map(({ path }) => lstatSync(join(workspace, path), { bigint: true }));
  return { layout, stats, settledAt: BigInt(Date.now()) * 1_000_000n - TICK };
}

/** Paths of a workspace that are not as they were laid out. */
export interface Changes {
  /** New, or other than before; a file or a link, not reached through a link. */
  readonly there: readonly string[];
  readonly gone: readonly string[];
}

/** What became of the files. Undefined: only Git can tell, by its rules for names and for what to ignore. */
export function changesIn({ layout, stats, settledAt }: Laid, workspace: string): Changes | undefined {
  const known = new Set(layout.files.map(pathOf));
  const there = filesIn(workspace, '', new Set([...known, ...layout.directories]));
  if (there === undefined) return undefined;
  const present = new Set(there);
  const added = there.filter((path) => !known.has(path) && !isHandedOn(path));
  const isIgnoring = layout.files.some(({ path }) => path.endsWith('.gitignore'));
  if (isIgnoring && added.length > 0) return undefined;

  const changed = layout.files.filter((file, index) => {
    if (!present.has(file.path)) return false;
    const before = stats[index];
    const path = join(workspace, file.path);
    const now = lstatSync(path, { bigint: true });
    if (before === undefined || !isSame(before, now)) return true;
    return now.ctimeNs >= settledAt && contentAt(path, file) === undefined;
  });
  const gone = layout.files.filter(({ path }) => !present.has(path));
  return { there: [...added, ...changed.map(pathOf)], gone: gone.map(pathOf) };
}

function pathOf({ path }: IndexEntry): string {
  return path;
}

/** Names that mean nothing to Git on any system; all others are left to its own judgement. */
const PLAIN_NAME = /^(?!\.git|git~)[\w.@+=,() -]*[\w@+=,()-]$/i;
/** Of a workspace that is looked through here: the files of a layout, and more than a result may add. */
const MAX_FOUND = 2 * MAX_FILES + 600;

/**
 * Files and links in the directories themselves, links not followed; `judged`: paths that Git has checked out. Undefined: too
 * many, or something else is there.
 */
function filesIn(workspace: string, below: string, judged: ReadonlySet<string>): string[] | undefined {
  const files: string[] = [];
  for (const entry of readdirSync(join(workspace, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (path === '.git') continue;
    if (!judged.has(path) && !PLAIN_NAME.test(entry.name)) return undefined;
    const inside = entry.isDirectory() ? filesIn(workspace, path, judged) : [path];
    if (inside === undefined || !(entry.isDirectory() || entry.isFile() || entry.isSymbolicLink()))
      return undefined;
    files.push(...inside);
    if (files.length > MAX_FOUND) return undefined;
  }
  return files;
}

function isSame(before: BigIntStats, now: BigIntStats): boolean {
  const fields = ['ctimeNs', 'mtimeNs', 'ino', 'dev', 'size', 'mode'] as const;
  return fields.every((field) => before[field] === now[field]);
}

/** Undefined: it is not what the entry says. */
function contentAt(file: string, { mode, oid }: IndexEntry): Buffer | undefined {
  try {
    const content = mode === LINK ? readlinkSync(file, 'buffer') : readFileSync(file);
    return newObject('blob', content).oid === oid ? content : undefined;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** `a/b/c` → `a`, `a/b`. */
function parentsOf(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [...parentsOf(parent), parent];
}
