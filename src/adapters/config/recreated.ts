/** Which tasks were deleted and created again between two config commits, although both of them declare them. */
import type { ParsedFile } from '../../api/manifest-file.ts';
import { DEFAULT_PROJECT, type Key, keyOf } from '../../api/names.ts';
import type { CommitInfo, GitRepository, TreeFile } from '../../lib/git/git.ts';
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

/** Cost follows the files that changed in between; nothing where one commit leads to the other. */
export async function recreatedTasks(span: Span): Promise<readonly Key[]> {
  const found = new Set<Key>();
  for (const { oid } of span.between.slice(1)) for (const key of await missingAt(oid, span)) found.add(key);
  return [...found].sort();
}

/** Tasks that `since` declares and `commit` does not. A file with errors has lost none of its tasks. */
async function missingAt(commit: string, span: Span): Promise<readonly Key[]> {
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
  const there = new Set(after.flatMap(tasksIn));
  return before
    .filter(({ path }) => !isBroken.has(path))
    .flatMap(tasksIn)
    .filter((key) => !there.has(key));
}

async function parsedFiles(span: Span, files: readonly TreeFile[]): Promise<readonly ParsedFile[]> {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder();
  for await (const { oid, content } of span.repository.blobs(files.map(({ oid }) => oid)))
    texts.set(oid, decoder.decode(content));
  return files.map(({ path, oid }) => span.parse({ path, text: texts.get(oid) ?? '' }));
}

function tasksIn({ documents }: ParsedFile): readonly Key[] {
  return documents.flatMap(({ manifest }) => {
    if (manifest.kind !== 'DevTask') return [];
    const { project = DEFAULT_PROJECT, name } = manifest.metadata;
    return [keyOf(project, name)];
  });
}
