/** Brings the conditions of everything that changed, and of everything whose manifest turned bad or good, up to date. */
import { type Condition, conditionOf } from '../api/conditions.ts';
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

/** Afterwards the conditions of each record say what the record says. */
export function summarize(draft: Draft): void {
  const { desired } = draft.observed;
  const read = desired.known ? desired.value : undefined;
  summarizeTable(draft, {
    complete: (membersFor) => draft.projects.complete(membersFor),
    declared: read?.projects,
    verdict: projectVerdict,
  });
  summarizeTable(draft, {
    complete: (membersFor) => draft.pools.complete(membersFor),
    declared: read?.pools,
    verdict: poolVerdict,
  });
  summarizeTable(draft, {
    complete: (membersFor) => draft.pods.complete(membersFor),
    declared: read?.pods,
    verdict: podVerdict,
  });
  summarizeTable(draft, {
    complete: (membersFor) => draft.tasks.complete(membersFor),
    declared: read?.tasks,
    verdict: taskVerdict,
  });
}

/** The conditions that a record is to have; undefined: those it has. */
type ConditionsFor<R> = (record: R, before: R | undefined, key: Key) => Conditioned | undefined;
type Conditioned = Pick<RecordedObject<unknown>, 'conditions'>;

interface Kind<R extends object> {
  complete(membersFor: ConditionsFor<R>): void;
  /** Undefined: the config could not be read. */
  readonly declared: ReadonlyMap<Key, unknown> | undefined;
  readonly verdict: (record: R) => Verdict;
}

function summarizeTable<R extends RecordedObject<unknown>>(draft: Draft, kind: Kind<R>): void {
  const { complete, verdict } = kind;
  const isInvalidNow = invalidity(draft, kind);
  const alike = new Map<string, Said>();
  complete((record, before, key) => {
    const isInvalid = isInvalidNow(record, key);
    if (record === before && record.conditions.length > 0 && isInvalid === wasInvalid(record))
      return undefined;
    const said = { object: record, verdict: verdict(record), isInvalid };
    const known = alike.get(said.verdict.message);
    if (known !== undefined && isAlike(known, said)) return known.after;
    const conditions = conditionsFor(record, said.verdict, { at: draft.at, isInvalid });
    const after = { conditions };
    alike.set(said.verdict.message, { ...said, before: record.conditions, after });
    return after;
  });
}

/** What was said of an object; thousands that wait for the same share their conditions. */
interface Said {
  readonly object: RecordedObject<unknown>;
  readonly verdict: Verdict;
  readonly isInvalid: boolean;
  /** Conditions that the object had. */
  readonly before: readonly Condition[];
  readonly after: Conditioned;
}

/** Whether what was said of the one is to be said of the other. */
function isAlike(
  known: Said,
  { object, verdict, isInvalid }: Pick<Said, 'object' | 'verdict' | 'isInvalid'>,
): boolean {
  return (
    !known.isInvalid &&
    !isInvalid &&
    known.verdict.message === verdict.message &&
    known.verdict.reason === verdict.reason &&
    known.verdict.ready === verdict.ready &&
    known.verdict.progress === verdict.progress &&
    known.object.generation === object.generation &&
    isSameSince(known.before, object.conditions)
  );
}

function isSameSince(a: readonly Condition[], b: readonly Condition[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((condition, index) => {
      const { type, status, lastTransitionTime } = condition;
      const other = b[index];
      return (
        other?.type === type && other.status === status && other.lastTransitionTime === lastTransitionTime
      );
    })
  );
}

/** As long as the config can't be read, nothing is known to be repaired. */
function invalidity<R extends RecordedObject<unknown>>(
  { observed: { desired } }: Draft,
  { declared }: Kind<R>,
): (record: R, key: Key) => boolean {
  if (!desired.known || declared === undefined) return wasInvalid;
  const { invalidFiles } = desired.value;
  if (invalidFiles.size === 0) return () => false;
  return ({ deletionTimestamp, source }, key) =>
    deletionTimestamp === undefined && invalidFiles.has(source.file) && !declared.has(key);
}

function wasInvalid(record: RecordedObject<unknown>): boolean {
  return conditionOf(record.conditions, 'Stalled')?.reason === 'InvalidManifest';
}
