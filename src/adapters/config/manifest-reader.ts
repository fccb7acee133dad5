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
  /** Names everything besides path and text that decides how a file parses; parsed files of another are not used. */
  readonly version: string;
  /** `template`: of a template, its path below the folder of templates. */
  parse(file: { readonly path: string; readonly text: string; readonly template?: string }): ParsedFile;
  assemble(read: ReadFiles): Desired;
}

export interface ReadFiles {
  readonly commit: string;
  /** In the order of paths; unchanged files are the same objects as the last time. */
  readonly files: readonly ParsedFile[];
  /** Path and text of orca.yaml, when there is one. */
  readonly settings: { readonly path: string; readonly text: string } | undefined;
  /** What was assembled the last time; equal objects keep their identity. */
  readonly previous: Desired | undefined;
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
}

const decoder = new TextDecoder();

/** One file of the config repository. */
interface Entry {
  readonly oid: string;
  /** Absent: it holds nothing of Orca's. */
  readonly parsed?: ParsedFile;
  /** Of the settings file alone. */
  readonly text?: string;
}

type Files = ReadonlyMap<string, Entry>;

interface Last {
  readonly desired: Desired;
  /** Undefined for a state from the cache: with the first change after a restart, all files are read. */
  readonly files: Files | undefined;
}

interface Differences {
  readonly base: Files | undefined;
  readonly changes: readonly TreeChange[];
}

export function manifestReader(options: ReaderOptions): ManifestReader {
  const { repository, path, manifests, cacheDirectory } = options;
  const cache = desiredCache(
    join(cacheDirectory, `desired-${shortHash([manifests.version, path], 16)}.jsonl`),
  );
  let last: Last | undefined;

  async function read(commit: string): Promise<Desired> {
    last ??= await cached();
    if (last?.desired.commit === commit) return last.desired;
    const { base, changes } = await differences(last, commit);
    const relevant = changes.filter(
      ({ path: file }) => isManifestName(file) || templateAt(file, path) !== undefined,
    );
    const files = merged(base, await entries(relevant));
    const desired = assembled(commit, files);
    await cache.store(desired, last?.desired);
    last = { desired, files };
    return desired;
  }

  async function cached(): Promise<Last | undefined> {
    const desired = await cache.load();
    return desired === undefined ? undefined : { desired, files: undefined };
  }

  function assembled(commit: string, files: Files): Desired {
    const file = settingsPath(path);
    const text = files.get(file)?.text;
    return manifests.assemble({
      commit,
      files: parsedOf(files),
      settings: text === undefined ? undefined : { path: file, text },
      previous: last?.desired,
    });
  }

  /** What differs from `before`, or everything when that is not there or its commit is gone. */
  async function differences(before: Last | undefined, commit: string): Promise<Differences> {
    if (before?.files === undefined) {
      const files = await repository.files(commit, path);
      return { base: undefined, changes: files.map((to) => ({ path: to.path, to })) };
    }
    try {
      const changes = await repository.changes(before.desired.commit, commit, path);
      return { base: before.files, changes };
    } catch (error) {
      if (error instanceof OrcaError) return differences(undefined, commit);
      throw error;
    }
  }

  /** The changed files; undefined for those that are gone. */
  async function entries(changes: readonly TreeChange[]): Promise<Map<string, Entry | undefined>> {
    const found = new Map<string, Entry | undefined>();
    const readable: TreeFile[] = [];
    for (const { path: file, to } of changes) {
      found.set(file, to === undefined ? undefined : notAFile(to));
      if (to !== undefined && isFile(to)) readable.push(to);
    }
    let index = 0;
    for await (const { content } of repository.blobs(readable.map(({ oid }) => oid))) {
      const file = readable[index];
      index += 1;
      if (file === undefined) break;
      found.set(file.path, entryOf(file, content, options));
    }
    return found;
  }

  return {
    get commit() {
      return last?.desired.commit;
    },
    read,
  };
}

function settingsPath(path: string): string {
  return path === '' ? SETTINGS_FILE : `${path}/${SETTINGS_FILE}`;
}

function entryOf(file: TreeFile, content: Uint8Array, { path, manifests }: ReaderOptions): Entry {
  const { oid } = file;
  if (content.length > MAX_MANIFEST_BYTES) return tooLarge(file, content);
  const text = decoder.decode(content);
  if (file.path === settingsPath(path)) return { oid, text };
  const template = templateAt(file.path, path);
  const parsed = cutLoose(
    manifests.parse({ path: file.path, text, ...(template === undefined ? {} : { template }) }),
  );
  const { documents, broken, problems } = parsed;
  const isOurs = documents.length + broken.length + problems.length > 0 || parsed.template !== undefined;
  return isOurs ? { oid, parsed } : { oid };
}

/** A copy without slack in which no string is a part of the file's text: thousands of them take half the memory. */
function cutLoose(parsed: ParsedFile): ParsedFile {
  return JSON.parse(JSON.stringify(parsed));
}

function parsedOf(files: Files): readonly ParsedFile[] {
  const all: ParsedFile[] = [];
  for (const { parsed } of files.values()) if (parsed !== undefined) all.push(parsed);
  return all;
}

/** In the order of their paths, whatever was read first: the same commit gives the same state. */
function merged(base: Files | undefined, changed: ReadonlyMap<string, Entry | undefined>): Files {
  const files = new Map(base);
  for (const [file, entry] of changed) {
    if (entry === undefined) files.delete(file);
    else files.set(file, entry);
  }
  const isAdded =
    base !== undefined && [...changed].some(([file, entry]) => entry !== undefined && !base.has(file));
  return isAdded ? new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) : files;
}

/** Whether a file may hold manifests. */
export function isManifestName(file: string): boolean {
  return /\.(ya?ml|json)$/i.test(file);
}

function isFile({ mode }: TreeFile): boolean {
  return mode === '100644' || mode === '100755';
}

function notAFile({ path, oid, mode }: TreeFile): Entry {
  const what = mode === '160000' ? 'a submodule' : 'a symbolic link';
  return refused(path, oid, {
    message: `this is ${what}, and is not followed`,
    hint: 'commit the manifest itself',
  });
}

/** Other large files, such as lock files, are none of Orca's business. */
function tooLarge({ path, oid }: TreeFile, content: Uint8Array): Entry {
  if (!Buffer.from(content.buffer, content.byteOffset, content.length).includes('orca.dev')) return { oid };
  return refused(path, oid, { message: 'is larger than 1 MiB', hint: 'split it into several files' });
}

function refused(path: string, oid: string, problem: Omit<Problem, 'file'>): Entry {
  return { oid, parsed: { path, documents: [], broken: [], problems: [{ file: path, ...problem }] } };
}
