/** The desired state of the last commit, kept on disk: a restart neither reads nor parses what it knew already. */
import { isAscii } from 'node:buffer';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Desired, DesiredObject, Labels } from '../../api/desired.ts';
import { type Key, keyOf } from '../../api/names.ts';

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
  /** One for each spec that follows. */
  readonly objects: readonly Row[];
}

/** An object without its spec. */
type Row = readonly [
  kind: Kind,
  project: string,
  name: string,
  file: string,
  line: number,
  specHash: string,
  labels: Labels,
  annotations: Labels,
];

/** A spec of its own type, as it was written. */
type Objects = Readonly<Record<Kind, Map<Key, DesiredObject<never>>>>;

/** Outdated objects that are kept besides as many as there are. */
const SLACK = 100;

/**
 * Append-only lines, each a checksum, a JSON head and the specs as JSON, with tabs between them: cost follows the change, and specs
 * that nobody asks for are never parsed. Written anew when half of it is outdated. A line that does not start where the
 * one before ended was written by another process meanwhile and is skipped.
 */
export function desiredCache(file: string): DesiredCache {
  /** Objects in the file that are no longer true; infinite when it can't be added to. */
  let outdated = Number.POSITIVE_INFINITY;

  async function load(): Promise<Desired | undefined> {
    try {
      const { lines, isTorn } = linesOf(await readFile(file));
      const loaded = stateIn(lines);
      outdated = isTorn ? Number.POSITIVE_INFINITY : loaded.outdated;
      return loaded.desired;
    } catch {
      // A cache that is missing or damaged is none: all of it can be had again.
      return undefined;
    }
  }

  async function store(next: Desired, before: Desired | undefined): Promise<void> {
    const line = lineFrom(before, next);
    outdated += line.size;
    try {
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
  const objects: Row[] = [];
  const specs: string[] = [];
  for (const kind of KINDS) {
    const known: ReadonlyMap<Key, unknown> = before?.[kind] ?? new Map();
    if (known === next[kind]) continue;
    for (const [key, object] of next[kind]) {
      if (known.get(key) === object) continue;
      const { project, name, source, specHash, labels, annotations } = object;
      objects.push([kind, project, name, source.file, source.line, specHash, labels, annotations]);
      specs.push(JSON.stringify(object.spec));
    }
    for (const key of known.keys()) if (!next[kind].has(key)) gone.push([kind, key]);
  }
  const { commit, root, problems } = next;
  const invalidFiles = [...next.invalidFiles];
  const head: Head = { from: before?.commit ?? '', commit, root, problems, invalidFiles, gone, objects };
  const text = [JSON.stringify(head), ...specs].join('\t');
  const bytes = Buffer.from(`${NO_CHECKSUM}\t${text}\n`);
  bytes.write(checksum(bytes.subarray(NO_CHECKSUM.length + 1, -1)), 'latin1');
  return { bytes, size: gone.length + objects.length };
}

/** Takes the place of a checksum until there is one. */
const NO_CHECKSUM = '0'.repeat(8);

async function replace(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, bytes);
  await rename(temporary, file);
}

/** What a power cut left in a spec would show only when somebody asks for it. */
function checksum(content: Buffer): string {
  return crc32(content).toString(16).padStart(8, '0');
}

function linesOf(content: Buffer): { readonly lines: readonly Buffer[]; readonly isTorn: boolean } {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
    lines.push(content.subarray(start, end));
    start = end + 1;
  }
  return { lines, isTorn: start < content.length };
}

/** What is plain ASCII need not be decoded. */
function textOf(content: Buffer): string {
  return content.toString(isAscii(content) ? 'latin1' : 'utf8');
}

/** Throws when a line is none. */
function stateIn(lines: readonly Buffer[]): { desired: Desired | undefined; outdated: number } {
  const maps: Objects = { projects: new Map(), pools: new Map(), pods: new Map(), tasks: new Map() };
  let last: Head | undefined;
  let outdated = 0;
  for (const line of lines) {
    const content = line.subarray(NO_CHECKSUM.length + 1);
    if (line.toString('latin1', 0, NO_CHECKSUM.length) !== checksum(content))
      throw new TypeError('no line of the cache');
    const [start = '', ...specs] = textOf(content).split('\t');
    const head: Head = JSON.parse(start);
    if (head.from !== (last?.commit ?? '')) continue;
    if (last !== undefined) outdated += head.gone.length + head.objects.length;
    last = head;
    for (const [kind, key] of head.gone) maps[kind].delete(key);
    for (const [index, row] of head.objects.entries()) {
      const [kind, project, name] = row;
      const key = kind === 'projects' ? name : keyOf(project, name);
      maps[kind].set(key, objectOf<never>(row, specs[index] ?? ''));
    }
  }
  if (last === undefined) return { desired: undefined, outdated: Number.POSITIVE_INFINITY };
  const { commit, root, problems, invalidFiles } = last;
  const ordered = outdated > 0 ? inOrder(maps) : maps;
  return { desired: { commit, root, problems, invalidFiles: new Set(invalidFiles), ...ordered }, outdated };
}

function objectOf<Spec>(row: Row, specText: string): DesiredObject<Spec> {
  const [, project, name, file, line, specHash, labels, annotations] = row;
  let spec: Spec | undefined;
  return {
    project,
    name,
    labels,
    annotations,
    source: { file, line },
    get spec(): Spec {
      const parsed: Spec = spec ?? JSON.parse(specText);
      spec = parsed;
      return parsed;
    },
    specHash,
  };
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
