/** The desired state of the last commit, kept on disk: a restart neither reads nor parses what it knew already. */
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Desired, DesiredObject } from '../../api/desired.ts';
import type { Key } from '../../api/names.ts';
import { type CacheLine, lineOf, readLines } from './cache-lines.ts';
import { CachedObject, CachedObjects, type Columns, written } from './cached-objects.ts';

export interface DesiredCache {
  /** Undefined: there is no cache, or none that can be used. Specs are parsed when they are first looked at. */
  load(): Promise<Desired | undefined>;
  /** Adds what differs from the state before; what can't be kept is read again another time. */
  store(next: Desired, before: Desired | undefined): Promise<void>;
}

const KINDS = ['projects', 'pools', 'pods', 'tasks'] as const;
type Kind = (typeof KINDS)[number];

/** What a line begins with: the commit it starts from (`''`: nothing), the state it leads to, and what differs. */
interface Head extends Pick<Desired, 'commit' | 'root' | 'problems'> {
  readonly from: string;
  readonly invalidFiles: readonly string[];
  readonly gone: readonly (readonly [Kind, Key])[];
  /** How many objects there are of each kind, in the order of KINDS. */
  readonly counts: readonly number[];
  readonly columns: Columns;
}

/** A spec of its own type, as it was written. */
type Objects = Readonly<Record<Kind, Map<Key, DesiredObject<never>>>>;

/** Outdated objects that are kept besides as many as there are. */
const SLACK = 100;

/**
 * Append-only lines, each a JSON head and the bodies as JSON: cost follows the change, and bodies that nobody asks for are neither
 * kept nor parsed. Written anew when half of it is outdated. A line that does not start where the one before ended was written by
 * another process meanwhile and is skipped.
 */
export function desiredCache(file: string): DesiredCache {
  /** Objects in the file that are no longer true; infinite when it can't be added to. */
  let outdated = Number.POSITIVE_INFINITY;

  async function load(): Promise<Desired | undefined> {
    try {
      const { lines, isTorn } = readLines(file);
      const loaded = stateIn(lines);
      outdated = isTorn ? Number.POSITIVE_INFINITY : loaded.outdated;
      return loaded.desired;
    } catch {
      // A cache that is missing or damaged is none: all of it can be had again.
      return undefined;
    }
  }

  async function store(next: Desired, before: Desired | undefined): Promise<void> {
    try {
      const line = lineFrom(before, next);
      outdated += line.size;
      if (before !== undefined && outdated <= sizeOf(next) + SLACK) await appendFile(file, line.bytes);
      else {
        await replace(file, lineFrom(undefined, next).bytes);
        outdated = 0;
      }
    } catch {
      // A cache that can't be written costs time at the next start and nothing else.
      outdated = Number.POSITIVE_INFINITY;
    }
  }

  return { load, store };
}

function sizeOf(desired: Desired): number {
  return KINDS.reduce((sum, kind) => sum + desired[kind].size, 0);
}

interface Line {
  readonly bytes: Buffer;
  /** Objects that it makes outdated at most. */
  readonly size: number;
}

function lineFrom(before: Desired | undefined, next: Desired): Line {
  const gone: Head['gone'][number][] = [];
  const objects: [Key, DesiredObject<unknown>][] = [];
  const counts = KINDS.map((kind) => {
    const known: ReadonlyMap<Key, unknown> = before?.[kind] ?? new Map();
    if (known === next[kind]) return 0;
    const start = objects.length;
    for (const [key, object] of next[kind]) if (known.get(key) !== object) objects.push([key, object]);
    for (const key of known.keys()) if (!next[kind].has(key)) gone.push([kind, key]);
    return objects.length - start;
  });
  const { commit, root, problems } = next;
  const { columns, bodies } = written(objects);
  const invalidFiles = [...next.invalidFiles];
  const head: Head = {
    from: before?.commit ?? '',
    commit,
    root,
    problems,
    invalidFiles,
    gone,
    counts,
    columns,
  };
  return { bytes: lineOf(JSON.stringify(head), bodies), size: gone.length + objects.length };
}

async function replace(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, bytes);
  await rename(temporary, file);
}

function stateIn(lines: readonly CacheLine[]): { desired: Desired | undefined; outdated: number } {
  const maps: Objects = { projects: new Map(), pools: new Map(), pods: new Map(), tasks: new Map() };
  let last: Head | undefined;
  let outdated = 0;
  for (const line of lines) {
    const head: Head = JSON.parse(line.head);
    if (head.from !== (last?.commit ?? '')) continue;
    const objects = new CachedObjects(head.columns, line.bodies);
    if (last !== undefined) outdated += head.gone.length + objects.keys.length;
    last = head;
    for (const [kind, key] of head.gone) maps[kind].delete(key);
    let index = 0;
    for (const [at, kind] of KINDS.entries()) {
      const keys = objects.keys.slice(index, index + (head.counts[at] ?? 0));
      for (const key of keys) {
        maps[kind].set(key, new CachedObject(objects, index));
        index += 1;
      }
    }
  }
  if (last === undefined) return { desired: undefined, outdated: Number.POSITIVE_INFINITY };
  const { commit, root, problems, invalidFiles } = last;
  const ordered = outdated > 0 ? inOrder(maps) : maps;
  return { desired: { commit, root, problems, invalidFiles: new Set(invalidFiles), ...ordered }, outdated };
}

/** As the files have them, whatever was added when. */
function inOrder(maps: Objects): Objects {
  const sorted = (kind: Kind) =>
    new Map(
      [...maps[kind]].sort(([, { source: a }], [, { source: b }]) =>
        a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
      ),
    );
  return {
    projects: sorted('projects'),
    pools: sorted('pools'),
    pods: sorted('pods'),
    tasks: sorted('tasks'),
  };
}
