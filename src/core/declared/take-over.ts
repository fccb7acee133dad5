/** Takes manifests over into records: what is new, what changed, what is gone. Nothing is deleted here, only marked. */
import type { Desired, DesiredObject } from '../../api/desired.ts';
import type { Key } from '../../api/names.ts';
import { isDeclared } from '../../api/origin.ts';
import type { RecordedObject } from '../../api/recorded.ts';
import type { Timestamp } from '../../api/time.ts';
import type { Draft } from '../draft.ts';
import type { Table } from '../table.ts';
import { declaredObject } from './declared-object.ts';
import { poolFrom, standalonePodFrom } from './declared-pods.ts';
import { hasNewAnnotations, taskFrom } from './declared-tasks.ts';

/** How objects of one kind are taken over. */
interface Takeover<D, R extends object> {
  readonly table: Table<R>;
  readonly declared: ReadonlyMap<Key, D>;
  readonly invalidFiles: Desired['invalidFiles'];
  readonly at: Timestamp;
  /** The record of what is declared; `record` is the one there was. */
  readonly from: (declared: D, record: R | undefined) => R;
  /** True when something besides spec, labels and file asks for an update. */
  readonly isAsking?: (declared: D, record: R) => boolean;
  /** True for a record that no manifest has to declare. */
  readonly isUndeclared?: (record: R) => boolean;
}

/**
 * Afterwards each declared object has a record with the declared spec, and each record whose manifest is gone has a
 * deletionTimestamp. Where the config could not be read, nothing changes; where a file has errors, its objects stay.
 */
export function takeOver(draft: Draft): void {
  const { desired } = draft.observed;
  if (!desired.known) return;
  const { commit, invalidFiles, projects, pools, pods, tasks } = desired.value;
  const { at } = draft;
  const birth = { commit, at };
  takeOverKind({
    table: draft.projects,
    declared: projects,
    from: (declared, record) => ({
      ...declaredObject('Project', birth, { declared, record }),
      ...(record?.spend === undefined ? {} : { spend: record.spend }),
    }),
    invalidFiles,
    at,
  });
  takeOverKind({
    table: draft.pools,
    declared: pools,
    from: (d, r) => poolFrom(d, r, birth),
    invalidFiles,
    at,
  });
  takeOverKind({
    table: draft.pods,
    declared: pods,
    from: (declared, record) => standalonePodFrom(declared, record, birth),
    isUndeclared: (record) => record.pool !== undefined,
    invalidFiles,
    at,
  });
  takeOverKind({
    table: draft.tasks,
    declared: tasks,
    from: (d, record) => taskFrom(d, record, { ...birth, project: draft.projects.get(d.project) }),
    isAsking: hasNewAnnotations,
    isUndeclared: (record) => !isDeclared(record),
    invalidFiles,
    at,
  });
}

/**
 * Afterwards each object whose manifest was deleted and created again, without a pass between, is being deleted: what is
 * declared under its name is another one, taken over once nothing is left of it. Returns whether there is any.
 */
export function giveWay(draft: Draft): boolean {
  const { desired, recorded, recreated } = draft.observed;
  if (!desired.known || recreated?.since !== recorded.header.configCommit) return false;
  const { tasks, pools = [], pods = [] } = recreated;
  mark(
    draft.tasks,
    tasks.filter((key) => desired.value.tasks.has(key)),
    draft.at,
  );
  mark(
    draft.pools,
    pools.filter((key) => desired.value.pools.has(key)),
    draft.at,
  );
  mark(
    draft.pods,
    pods.filter((key) => desired.value.pods.has(key)),
    draft.at,
  );
  return true;
}

function mark<R extends RecordedObject<unknown>>(table: Table<R>, keys: readonly Key[], at: Timestamp): void {
  for (const key of keys) {
    const record = table.get(key);
    if (record !== undefined) table.put(key, { deletionTimestamp: at, ...record });
  }
}

function takeOverKind<D extends DesiredObject<unknown>, R extends RecordedObject<unknown>>(
  kind: Takeover<D, R>,
): void {
  const { table, declared } = kind;
  const before = table.size;
  let found = 0;
  declared.forEach((object, key) => {
    const record = table.get(key);
    if (record !== undefined) found += 1;
    // What is being deleted is taken over again only when nothing of it is left.
    if (record?.deletionTimestamp !== undefined) return;
    if (record === undefined || isNew(object, record) || kind.isAsking?.(object, record))
      table.put(key, kind.from(object, record));
  });
  if (found === before) return;
  table.forEach((record, key) => {
    if (declared.has(key) || record.deletionTimestamp !== undefined) return;
    if (kind.isUndeclared?.(record) || kind.invalidFiles.has(record.source.file)) return;
    table.put(key, { ...record, deletionTimestamp: kind.at });
  });
}

/** A document that only moved within its file is not new: its line is for people, and not worth a commit. */
function isNew(declared: DesiredObject<unknown>, record: RecordedObject<unknown>): boolean {
  return declared.specHash !== record.specHash || declared.source.file !== record.source.file;
}
