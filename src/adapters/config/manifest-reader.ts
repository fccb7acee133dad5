/** Desired state of one commit after the other: only files that differ are read and parsed. */
import { join } from 'node:path';
import type { Desired } from '../../api/desired.ts';
import { OrcaError } from '../../api/failure.ts';
import { shortHash } from '../../api/hash.ts';
import { MAX_MANIFEST_BYTES, type ParsedFile } from '../../api/manifest-file.ts';
import type { Problem } from '../../api/problem.ts';
import { SETTINGS_FILE } from '../../api/settings.ts';
import { templateAt } from '../../api/templates.ts';
import type { GitRepository, TreeChange, TreeFile } from '../../lib/git/git.ts';
import { desiredCache } from './desired-cache.ts';

/** How files become desired state; the rules are the manifest room's. */
export interface Manifests {
  /** Names everything besides path and text that decides how a file parses; what was read by another is not used. */
  readonly version: string;
  /** `template`: of a template, its path below the folder of templates. */
  parse(file: { readonly path: string; readonly text: string; readonly template?: string }): ParsedFile;
  assemble(read: ReadFiles): Desired;
  /** The state after changes to a state in which nothing is wrong; undefined: more than they must be looked at. */
  step(previous: Desired, changed: ChangedFiles): Desired | undefined;
}

interface Read {
  readonly commit: string;
  /** Path and text of orca.yaml, when there is one. */
  readonly settings: { readonly path: string; readonly text: string } | undefined;
}

export interface ReadFiles extends Read {
  /** In the order of paths; unchanged files are the same objects as the last time where they were kept. */
  readonly files: readonly ParsedFile[];
  /** What was assembled the last time; equal objects keep their identity. */
  readonly previous: Desired | undefined;
}

export interface ChangedFiles extends Read {
  /** In the order of paths. */
  readonly changes: readonly { readonly from: ParsedFile | undefined; readonly to: ParsedFile | undefined }[];
}

export interface ReaderOptions {
  readonly repository: GitRepository;
  /** Folder that holds the manifests; '' is the root. */
  readonly path: string;
  readonly manifests: Manifests;
  readonly cacheDirectory: string;
}

export interface ManifestReader {
  /** Commit of the last state read. */
  readonly commit: string | undefined;
  /** Reads a commit whose objects are in the repository. */
  read(commit: string): Promise<Desired>;
  /** The same without going on from it. The first one costs all files, the next one what differs, until what is read is glimpsed. */
  glimpse(commit: string): Promise<Desired>;
}

const decoder = new TextDecoder();

/** What was read of some files. */
interface Found {
  /** By path, in the order of paths, without those that hold nothing of Orca's. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** Text of orca.yaml, where it is one of them. */
  readonly settings: string | undefined;
}

interface Last {
  readonly desired: Desired;
  /** What it was made of; undefined for a state from the cache: with the first change after a restart, all files are read. */
  readonly found: Kept | undefined;
}

interface Kept {
  readonly settings: string | undefined;
  /** Of a state with problems alone, which takes all files to mend: those of a sound one would be most of the memory. */
  readonly files: Found['files'] | undefined;
}

export function manifestReader(options: ReaderOptions): ManifestReader {
  const { repository, path, manifests, cacheDirectory } = options;
  const cache = desiredCache(
    join(cacheDirectory, `desired-${shortHash([manifests.version, path], 16)}.jsonl`),
  );
  let last: Last | undefined;
  /** What was glimpsed last: a state is stepped from once. */
  let aside: Last | undefined;

  async function read(commit: string): Promise<Desired> {
    last ??= await cached();
    if (last?.desired.commit === commit) return last.desired;
    const next = (await changed(last, commit)) ?? (await anew(commit));
    await cache.store(next.desired, last?.desired);
    last = next;
    return next.desired;
  }

  async function glimpse(commit: string): Promise<Desired> {
    last ??= await cached();
    const before = aside;
    aside = undefined;
    if (last?.desired.commit === commit) return last.desired;
    const seen = (await changed(before, commit)) ?? (await anew(commit));
    aside = seen;
    return seen.desired;
  }

  async function cached(): Promise<Last | undefined> {
    const desired = await cache.load();
    return desired && { desired, found: undefined };
  }

  async function anew(commit: string): Promise<Last> {
    return assembled(commit, await contents(await repository.files(commit, path), options));
  }

  /** Undefined: the difference from the last state can't be told, or does not tell everything. */
  async function changed(before: Last | undefined, commit: string): Promise<Last | undefined> {
    if (before?.found === undefined) return undefined;
    const { desired, found } = before;
    try {
      const changes = await repository.changes(desired.commit, commit, path);
      const to = await contents(sideOf(changes, 'to'), options);
      const isOther = changes.some((change) => change.path === settingsPath(path));
      const settings = isOther ? to.settings : found.settings;
      if (found.files !== undefined)
        return assembled(commit, { files: merged(found.files, changes, to.files), settings });
      const from = await contents(sideOf(changes, 'from'), options);
      const next = manifests.step(desired, {
        commit,
        changes: changes.map(({ path: file }) => ({ from: from.files.get(file), to: to.files.get(file) })),
        settings: settingsFile(settings, path),
      });
      return next && { desired: next, found: { settings, files: undefined } };
    } catch (error) {
      if (error instanceof OrcaError) return undefined;
      throw error;
    }
  }

  function assembled(commit: string, { files, settings }: Found): Last {
    const desired = manifests.assemble({
      commit,
      files: [...files.values()],
      settings: settingsFile(settings, path),
      previous: last?.desired,
    });
    return { desired, found: { settings, files: desired.problems.length > 0 ? files : undefined } };
  }

  return {
    get commit() {
      return last?.desired.commit;
    },
    read,
    glimpse,
  };
}

function sideOf(changes: readonly TreeChange[], side: 'from' | 'to'): readonly TreeFile[] {
  return changes.flatMap((change) => change[side] ?? []);
}

async function contents(all: readonly TreeFile[], options: ReaderOptions): Promise<Found> {
  const { repository, path } = options;
  const relevant = all.filter(
    (file) => isManifestName(file.path) || templateAt(file.path, path) !== undefined,
  );
  // Each has its place before it is read: whatever is read first, the same commit gives the same state.
  const files = new Map(relevant.map((file) => [file.path, isFile(file) ? UNREAD : notAFile(file)]));
  const readable = relevant.filter(isFile);
  let settings: string | undefined;
  let index = 0;
  for await (const { content } of repository.blobs(readable.map(({ oid }) => oid))) {
    const file = readable[index];
    index += 1;
    if (file === undefined) break;
    const isSettings = file.path === settingsPath(path) && content.length <= MAX_MANIFEST_BYTES;
    if (isSettings) settings = decoder.decode(content);
    const parsed = isSettings ? undefined : parsedFile(file, content, options);
    if (parsed === undefined) files.delete(file.path);
    else files.set(file.path, parsed);
  }
  return { files, settings };
}

function settingsFile(text: string | undefined, path: string): Read['settings'] {
  return text === undefined ? undefined : { path: settingsPath(path), text };
}

function settingsPath(path: string): string {
  return path === '' ? SETTINGS_FILE : `${path}/${SETTINGS_FILE}`;
}

/** Stands for a file that is still to be read. */
const UNREAD: ParsedFile = { path: '', documents: [], broken: [], problems: [] };

/** Undefined: it holds nothing of Orca's. */
function parsedFile(
  file: TreeFile,
  content: Uint8Array,
  { path, manifests }: ReaderOptions,
): ParsedFile | undefined {
  if (content.length > MAX_MANIFEST_BYTES) return tooLarge(file, content);
  const text = decoder.decode(content);
  const template = templateAt(file.path, path);
  const parsed = cutLoose(
    manifests.parse({ path: file.path, text, ...(template === undefined ? {} : { template }) }),
  );
  const { documents, broken, problems } = parsed;
  const isOurs = documents.length + broken.length + problems.length > 0 || parsed.template !== undefined;
  return isOurs ? parsed : undefined;
}

/** A copy without slack in which no string is a part of the file's text: thousands of them take half the memory. */
function cutLoose(parsed: ParsedFile): ParsedFile {
  return JSON.parse(JSON.stringify(parsed));
}

/** In the order of their paths, whatever was read first: the same commit gives the same state. */
function merged(
  base: Found['files'],
  changes: readonly TreeChange[],
  changed: Found['files'],
): Found['files'] {
  const files = new Map(base);
  for (const { path } of changes) {
    const file = changed.get(path);
    if (file === undefined) files.delete(path);
    else files.set(path, file);
  }
  const isAdded = [...changed.keys()].some((path) => !base.has(path));
  return isAdded ? new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) : files;
}

/** Whether a file may hold manifests. */
export function isManifestName(file: string): boolean {
  return /\.(ya?ml|json)$/i.test(file);
}

function isFile({ mode }: TreeFile): boolean {
  return mode === '100644' || mode === '100755';
}

function notAFile({ path, mode }: TreeFile): ParsedFile {
  const what = mode === '160000' ? 'a submodule' : 'a symbolic link';
  return refused(path, {
    message: `this is ${what}, and is not followed`,
    hint: 'commit the manifest itself',
  });
}

/** Other large files, such as lock files, are none of Orca's business. */
function tooLarge({ path }: TreeFile, content: Uint8Array): ParsedFile | undefined {
  if (!Buffer.from(content.buffer, content.byteOffset, content.length).includes('orca.dev')) return undefined;
  return refused(path, { message: 'is larger than 1 MiB', hint: 'split it into several files' });
}

function refused(path: string, problem: Omit<Problem, 'file'>): ParsedFile {
  return { path, documents: [], broken: [], problems: [{ file: path, ...problem }] };
}
