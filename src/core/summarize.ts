/** Brings the conditions of everything that changed, and of everything whose manifest turned bad or good, up to date. */
import { conditionOf } from '../api/conditions.ts';
import type { Key } from '../api/names.ts';
import type { RecordedObject } from '../api/recorded.ts';
import {
  conditionsFor,
  podVerdict,
  poolVerdict,
  projectVerdict,
  taskVerdict,
  type Verdict,
} from './conditions.ts';
import type { Draft } from './draft.ts';
import type { Table } from './table.ts';

/** Afterwards the conditions of each record say what the record says. */
export function summarize(draft: Draft): void {
  const { desired } = draft.observed;
  const read = desired.known ? desired.value : undefined;
  summarizeTable(draft, { table: draft.projects, declared: read?.projects, verdict: projectVerdict });
  summarizeTable(draft, { table: draft.pools, declared: read?.pools, verdict: poolVerdict });
  summarizeTable(draft, { table: draft.pods, declared: read?.pods, verdict: podVerdict });
  summarizeTable(draft, { table: draft.tasks, declared: read?.tasks, verdict: taskVerdict });
}

interface Kind<R> {
  readonly table: Table<R>;
  /** Undefined: the config could not be read. */
  readonly declared: ReadonlyMap<Key, unknown> | undefined;
  readonly verdict: (record: R) => Verdict;
}

function summarizeTable<R extends RecordedObject<unknown>>(draft: Draft, kind: Kind<R>): void {
  const { table, verdict } = kind;
  for (const [key, record] of table.entries()) {
    const isInvalid = isInvalidNow(draft, kind, { key, record });
    const isSaid = record.conditions.length > 0 && isInvalid === wasInvalid(record);
    if (isSaid && !table.isChanged(key)) continue;
    const conditions = conditionsFor(record, verdict(record), { at: draft.at, isInvalid });
    table.put(key, { ...record, conditions });
  }
}

/** As long as the config can't be read, nothing is known to be repaired. */
function isInvalidNow<R extends RecordedObject<unknown>>(
  { observed: { desired } }: Draft,
  { declared }: Kind<R>,
  { key, record }: { readonly key: Key; readonly record: R },
): boolean {
  if (!desired.known || declared === undefined) return wasInvalid(record);
  if (desired.value.invalidFiles.size === 0 || record.deletionTimestamp !== undefined) return false;
  return desired.value.invalidFiles.has(record.source.file) && !declared.has(key);
}

function wasInvalid(record: RecordedObject<unknown>): boolean {
  return conditionOf(record.conditions, 'Stalled')?.reason === 'InvalidManifest';
}
