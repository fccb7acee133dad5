/** What the manifests of a commit were parsed to, kept on disk: a restart parses only what changed since. */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ParsedFile } from '../../api/manifest-file.ts';

/** One file of the config repository. */
export interface Entry {
  readonly oid: string;
  /** Absent: it holds nothing of Orca's. */
  readonly parsed?: ParsedFile;
  /** Of the settings file alone. */
  readonly text?: string;
}

export interface Snapshot {
  readonly commit: string;
  readonly files: ReadonlyMap<string, Entry>;
}

/** A line of the file: the commit it starts from (`''`: nothing), the commit it leads to, what differs. */
type Line = readonly [from: string, to: string, changes: readonly Change[]];
/** Without an entry: the file is gone. */
type Change = readonly [path: string, entry?: Entry];

/** Outdated entries that are kept besides as many as there are files. */
const SLACK = 100;

export interface ParseCache {
  /** Undefined: there is no cache, or none that can be used. */
  load(): Promise<Snapshot | undefined>;
  /** Adds what led from the snapshot before to this one; what can't be kept is parsed again another time. */
  store(snapshot: Snapshot, from: string, changed: readonly string[]): Promise<void>;
}

/**
 * Append-only lines of JSON, so that its cost follows the change; written anew when half of it is outdated. A line that
 * does not start where the one before ended was written by another process meanwhile and is skipped.
 */
export function parseCache(file: string): ParseCache {
  let appended = 0;

  async function load(): Promise<Snapshot | undefined> {
    const lines = await read(file);
    const files = new Map<string, Entry>();
    let commit = '';
    for (const [from, to, changes] of lines) {
      if (from !== commit) continue;
      commit = to;
      appended += changes.length;
      for (const [path, entry] of changes) {
        if (entry === undefined) files.delete(path);
        else files.set(path, entry);
      }
    }
    appended -= files.size;
    return commit === '' ? undefined : { commit, files };
  }

  async function store(snapshot: Snapshot, from: string, changed: readonly string[]): Promise<void> {
    appended += changed.length;
    try {
      if (from === '' || appended > snapshot.files.size + SLACK) {
        await replace(file, lineText(['', snapshot.commit, [...snapshot.files]]));
        appended = 0;
      } else {
        const changes = changed.map((path) => changeOf(path, snapshot.files.get(path)));
        await appendFile(file, lineText([from, snapshot.commit, changes]));
      }
    } catch {
      // A cache that can't be written costs time at the next start and nothing else.
      appended = Number.POSITIVE_INFINITY;
    }
  }

  return { load, store };
}

function changeOf(path: string, entry: Entry | undefined): Change {
  return entry === undefined ? [path] : [path, entry];
}

function lineText(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}

/** The whole lines of the file; none when it is missing or damaged, since all of it can be had again. */
async function read(file: string): Promise<readonly Line[]> {
  try {
    const text = await readFile(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n'));
    return whole.split('\n').map((line) => checked(JSON.parse(line)));
  } catch {
    return [];
  }
}

function checked(line: unknown): Line {
  if (!Array.isArray(line)) throw new TypeError('no line of the parse cache');
  const [from, to, changes] = line;
  if (typeof from !== 'string' || typeof to !== 'string' || !Array.isArray(changes))
    throw new TypeError('no line of the parse cache');
  return [from, to, changes];
}
