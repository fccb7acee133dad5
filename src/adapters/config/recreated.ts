/** Which objects were deleted and created again between two config commits, although both of them declare them. */
import type { ParsedFile } from '../../api/manifest-file.ts';
import { DEFAULT_PROJECT, type Key, keyOf } from '../../api/names.ts';
import type { CommitInfo, GitRepository, TreeFile } from '../../lib/git/git.ts';
import type { Recreated } from '../../reconciler/ports.ts';
import { isManifestName } from './manifest-reader.ts';

/** Commits that are looked back over at most. */
export const LOOK_BACK = 50;

interface Span {
  readonly repository: GitRepository;
  /** Folder that holds the manifests. */
  readonly path: string;
  readonly since: string;
  /** First parents of the later commit, newest first, down to the child of `since`. */
  readonly between: readonly CommitInfo[];
  parse(file: { readonly path: string; readonly text: string }): ParsedFile;
}

/** The kinds of objects that have an identity of their own and that runs or pods belong to. */
const KINDS = { DevTask: 'tasks', AgentPool: 'pools', AgentPod: 'pods' } as const;
type Kind = keyof typeof KINDS;

interface Identified {
  readonly kind: Kind;
  readonly key: Key;
}

/** Cost follows the files that changed in between; nothing where one commit leads to the other. */
export async function recreatedObjects(span: Span): Promise<Recreated> {
  const found: Record<(typeof KINDS)[Kind], Set<Key>> = {
    tasks: new Set(),
    pools: new Set(),
    pods: new Set(),
  };
  for (const { oid } of span.between.slice(1))
    for (const { kind, key } of await missingAt(oid, span)) found[KINDS[kind]].add(key);
  return { tasks: [...found.tasks].sort(), pools: [...found.pools].sort(), pods: [...found.pods].sort() };
}

/** Objects that `since` declares and `commit` does not. A file with errors has lost none of its own. */
async function missingAt(commit: string, span: Span): Promise<readonly Identified[]> {
  const changes = await span.repository.changes(span.since, commit, span.path);
  const relevant = changes.filter(({ path }) => isManifestName(path));
  const before = await parsedFiles(
    span,
    relevant.flatMap(({ from }) => from ?? []),
  );
  const after = await parsedFiles(
    span,
    relevant.flatMap(({ to }) => to ?? []),
  );
  const isBroken = new Set(after.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
  const there = new Set(after.flatMap(objectsIn).map(({ kind, key }) => `${kind} ${key}`));
  return before
    .filter(({ path }) => !isBroken.has(path))
    .flatMap(objectsIn)
    .filter(({ kind, key }) => !there.has(`${kind} ${key}`));
}

async function parsedFiles(span: Span, files: readonly TreeFile[]): Promise<readonly ParsedFile[]> {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder();
  for await (const { oid, content } of span.repository.blobs(files.map(({ oid }) => oid)))
    texts.set(oid, decoder.decode(content));
  return files.map(({ path, oid }) => span.parse({ path, text: texts.get(oid) ?? '' }));
}

function objectsIn({ documents }: ParsedFile): readonly Identified[] {
  return documents.flatMap(({ manifest: { kind, metadata } }) => {
    if (!isKind(kind)) return [];
    const { name } = metadata;
    const project = 'project' in metadata ? metadata.project : undefined;
    return [{ kind, key: keyOf(project ?? DEFAULT_PROJECT, name) }];
  });
}

function isKind(kind: string): kind is Kind {
  return kind in KINDS;
}
