/** Recorded state as the files of a commit: which files a new state changes, and which records a new commit changes. */
import { type Key, keyOf, type StatusKind, statusObject, statusPath } from '../../api/names.ts';
import { EMPTY_RECORDED, type Recorded, type StateHeader } from '../../api/recorded.ts';
import type { GitRepository, TreeChange } from '../../lib/git/git.ts';
import { HEADER_FILE, type RecordTypes, readHeader, readRecord, unreadable } from './record-file.ts';

interface Named {
  readonly project?: string;
  readonly name: string;
}

/** By its path every record that is not the same object in `base`; undefined for those that are gone. */
export function changedRecords(base: Recorded, next: Recorded): ReadonlyMap<string, object | undefined> {
  const changed = new Map<string, object | undefined>();
  const compare = (kind: StatusKind, from: ReadonlyMap<Key, Named>, to: ReadonlyMap<Key, Named>) => {
    if (from === to) return;
    for (const [key, record] of to) {
      if (from.get(key) !== record) changed.set(pathOf(kind, record), record);
    }
    for (const [key, record] of from) if (!to.has(key)) changed.set(pathOf(kind, record), undefined);
  };
  compare('Project', base.projects, next.projects);
  compare('AgentPool', base.pools, next.pools);
  compare('AgentPod', base.pods, next.pods);
  compare('DevTask', base.tasks, next.tasks);
  compare('Run', base.runs, next.runs);
  return changed;
}

function pathOf(kind: StatusKind, { project, name }: Named): string {
  return statusPath(kind, project ?? name, name);
}

type Drafts = { readonly [K in StatusKind]: Map<Key, RecordTypes[K]> };

/** The state at `tip`: that of `seen` with the changed files read anew. Files that are no records are ignored. */
export async function withChanges(
  repository: GitRepository,
  seen: { readonly tip: string | undefined; readonly recorded: Recorded },
  tip: string,
): Promise<Recorded> {
  const changes = await repository.changes(seen.tip, tip);
  const relevant = changes.filter(({ path }) => path === HEADER_FILE || statusObject(path) !== undefined);
  // The header first: a newer format is refused before its records are looked at.
  relevant.sort((a, b) => Number(b.path === HEADER_FILE) - Number(a.path === HEADER_FILE));
  const texts = await contents(repository, relevant);

  const { recorded } = seen;
  const drafts: Drafts = {
    Project: new Map(recorded.projects),
    AgentPool: new Map(recorded.pools),
    AgentPod: new Map(recorded.pods),
    DevTask: new Map(recorded.tasks),
    Run: new Map(recorded.runs),
  };
  let header: StateHeader = recorded.header;
  for (const [index, { path }] of relevant.entries()) {
    const text = texts[index];
    if (path !== HEADER_FILE) update(drafts, path, text);
    else if (text !== undefined) header = readHeader(text);
    else throw unreadable(HEADER_FILE, 'it is gone');
  }
  if (header === EMPTY_RECORDED.header) throw unreadable(HEADER_FILE, 'there is none');
  const { Project: projects, AgentPool: pools, AgentPod: pods, DevTask: tasks, Run: runs } = drafts;
  return { header, projects, pools, pods, tasks, runs };
}

/** Contents after each change; undefined for a deleted file. */
async function contents(
  repository: GitRepository,
  changes: readonly TreeChange[],
): Promise<readonly (string | undefined)[]> {
  const oids = changes.flatMap(({ to }) => (to === undefined ? [] : [to.oid]));
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  for await (const { oid, content } of repository.blobs(oids)) texts.set(oid, decoder.decode(content));
  return changes.map(({ to }) => (to === undefined ? undefined : texts.get(to.oid)));
}

function update(drafts: Drafts, path: string, text: string | undefined): void {
  const object = statusObject(path);
  if (object === undefined) return;
  const { kind, project, name } = object;
  const key = kind === 'Project' ? name : keyOf(project, name);
  if (text === undefined) {
    drafts[kind].delete(key);
    return;
  }
  switch (kind) {
    case 'Project':
      drafts.Project.set(key, readRecord({ kind, project, name }, path, text));
      return;
    case 'AgentPool':
      drafts.AgentPool.set(key, readRecord({ kind, project, name }, path, text));
      return;
    case 'AgentPod':
      drafts.AgentPod.set(key, readRecord({ kind, project, name }, path, text));
      return;
    case 'DevTask':
      drafts.DevTask.set(key, readRecord({ kind, project, name }, path, text));
      return;
    case 'Run':
      drafts.Run.set(key, readRecord({ kind, project, name }, path, text));
      return;
  }
}
