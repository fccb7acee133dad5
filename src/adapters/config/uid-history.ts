/** Whether a uid is that of a task as it is declared now: told from the history of the config branch alone. */
import { MAX_MANIFEST_BYTES, type ParsedFile } from '../../api/manifest-file.ts';
import { DEFAULT_PROJECT, uidFor } from '../../api/names.ts';
import type { CommitInfo, GitRepository, TreeFile } from '../../lib/git/git.ts';
import type { TaskIdentity } from '../../reconciler/ports.ts';

export interface UidHistoryOptions {
  readonly repository: GitRepository;
  /** Folder that holds the manifests; '' is the root. */
  readonly path: string;
  parse(file: { readonly path: string; readonly text: string }): ParsedFile;
  /** Brings so many commits of the branch here; undefined: all of them are here. */
  readonly deepen: ((depth: number) => Promise<void>) | undefined;
}

/** Commits read at a time, and how many more are fetched each time that the border of a shallow copy is met. */
const PAGE = 200;
const DEEPER = 10;
const ALL = 2 ** 31 - 1;

/**
 * The uids that some commit gives, among those from `commit` back along first parents in which the task is declared
 * without a break. Cost follows the changes of the files that declare these tasks, besides one comparison of trees a commit.
 */
export async function recognisedUids(
  options: UidHistoryOptions,
  commit: string,
  tasks: readonly TaskIdentity[],
): Promise<ReadonlySet<string>> {
  const recognised = new Set<string>();
  let open = tasks;
  for await (const { oid, parents } of commitsFrom(options, commit)) {
    open = open.filter(({ project, name, uid }) => {
      if (uidFor('DevTask', project, name, oid) !== uid) return true;
      recognised.add(uid);
      return false;
    });
    const [parent] = parents;
    if (open.length === 0 || parent === undefined) break;
    open = await declaredBefore(options, { tasks: open, parent, commit: oid });
  }
  return recognised;
}

/** First parents, each with its own parent here as well. */
async function* commitsFrom(
  { repository, deepen }: UidHistoryOptions,
  tip: string,
): AsyncIterable<CommitInfo> {
  let next = tip;
  let depth = PAGE;
  for (;;) {
    const page = await repository.history(next, { limit: PAGE });
    const last = page.at(-1);
    if (last === undefined || last.parents.length === 0) {
      yield* page;
      return;
    }
    yield* page.slice(0, -1);
    next = last.oid;
    if (page.length > 1) continue;
    if (deepen === undefined || depth > ALL) return;
    await deepen(Math.min(depth, ALL));
    depth *= DEEPER;
  }
}

interface Step {
  readonly tasks: readonly TaskIdentity[];
  readonly parent: string;
  readonly commit: string;
}

/** Those of the tasks that the parent declares too, each with its file there. */
async function declaredBefore(
  { repository, path, parse }: UidHistoryOptions,
  { tasks, parent, commit }: Step,
): Promise<readonly TaskIdentity[]> {
  const changes = await repository.changes(parent, commit, path);
  const changed = new Map(changes.map((change) => [change.path, change.from]));
  if (!tasks.some(({ file }) => changed.has(file))) return tasks;
  const before: ParsedFile[] = [];
  const sources = [...changed.values()].filter((file): file is TreeFile => isManifest(file));
  let index = 0;
  for await (const { content } of repository.blobs(sources.map(({ oid }) => oid))) {
    const file = sources[index]?.path ?? '';
    index += 1;
    if (content.length <= MAX_MANIFEST_BYTES)
      before.push(parse({ path: file, text: new TextDecoder().decode(content) }));
  }
  return tasks.flatMap((task) => {
    if (!changed.has(task.file)) return [task];
    const declaring = before.find((file) => declares(file, task)) ?? before.find((file) => isBad(file, task));
    return declaring === undefined ? [] : [{ ...task, file: declaring.path }];
  });
}

function isManifest(file: TreeFile | undefined): boolean {
  return file?.mode.startsWith('100') === true && /\.(ya?ml|json)$/i.test(file.path);
}

function declares({ documents, broken }: ParsedFile, { project, name }: TaskIdentity): boolean {
  const isIt = documents.some(
    ({ manifest: { kind, metadata } }) =>
      kind === 'DevTask' && metadata.name === name && (metadata.project ?? DEFAULT_PROJECT) === project,
  );
  return (
    isIt || broken.some((each) => each.kind === 'DevTask' && each.project === project && each.name === name)
  );
}

/** Objects of a file with errors are not taken for deleted. */
function isBad({ path, problems }: ParsedFile, { file }: TaskIdentity): boolean {
  return path === file && problems.length > 0;
}
