/** What changed between two records, in one sentence: the words of the status commit and of the log. */
import { isDeclared, type Origin } from '../api/origin.ts';
import type { Change } from '../api/plan.ts';
import type { Reason } from '../api/reasons.ts';
import type { RecordedObject, RunRecord } from '../api/recorded.ts';
import { type Draft, taskKey } from './draft.ts';
import { sameValue } from './same-value.ts';
import type { Table } from './table.ts';

/** Empty exactly when the draft is what was recorded before. */
export function changesOf(draft: Draft): readonly Change[] {
  const before = draft.observed.recorded.header;
  const header: readonly Change[] = sameValue(before, draft.header) ? [] : [headerChange(draft)];
  return header.concat(
    changesIn('project', draft.projects, objectChange),
    changesIn('agentpool', draft.pools, objectChange),
    changesIn('agentpod', draft.pods, sharing(phaseChange)),
    changesIn('devtask', draft.tasks, sharing(phaseChange)),
    runChanges(draft),
  );
}

function headerChange(draft: Draft): Change {
  const { configCommit, leaseEpoch } = draft.header;
  const before = draft.observed.recorded.header;
  const said = [
    ...(configCommit === before.configCommit ? [] : [`config commit ${configCommit.slice(0, 12)}`]),
    ...(leaseEpoch === before.leaseEpoch ? [] : [`lease epoch ${leaseEpoch}`]),
  ];
  return { object: 'orca', message: said.length === 0 ? 'notices changed' : said.join(', ') };
}

function changesIn<T extends object>(
  kind: string,
  table: Table<T>,
  describe: (before: T | undefined, after: T | undefined) => string,
): readonly Change[] {
  return table.changes((before, after, key) => ({
    object: `${kind}/${key}`,
    message: describe(before, after),
  }));
}

type Declared = Origin & RecordedObject<unknown>;

function objectChange(before: Declared | undefined, after: Declared | undefined): string {
  if (after === undefined) return 'deleted';
  if (before === undefined) return 'created';
  if (after.deletionTimestamp !== before.deletionTimestamp)
    return isDeclared(after) ? 'manifest deleted' : 'given up';
  return after.generation === before.generation ? 'status updated' : `generation ${after.generation}`;
}

function runChanges(draft: Draft): readonly Change[] {
  return draft.runs.changes((before, after, key) => {
    const run = after ?? before;
    const object = `run/${key}`;
    const message = runChange(before, after);
    const task = run && taskKey(run);
    const isTold = task !== undefined && draft.tasks.isChanged(task);
    return isTold ? { object, message, toldBy: `devtask/${task}` } : { object, message };
  });
}

interface Phased extends Origin {
  readonly phase: string;
  readonly reason: Reason;
  readonly message: string;
}

/** A record before or after a change. */
type Side = (Phased & RecordedObject<unknown>) | undefined;
type DescribeSides = (before: Side, after: Side) => string;

/** Thousands that begin to wait for the same one after the other share the words for it. */
function sharing(describe: DescribeSides): DescribeSides {
  let last: { readonly before: Side; readonly after: Side; readonly words: string } | undefined;
  return (before, after) => {
    if (last === undefined || !isSameSide(last.before, before) || !isSameSide(last.after, after))
      last = { before, after, words: describe(before, after) };
    return last.words;
  };
}

function isSameSide(a: Side, b: Side): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.phase === b.phase &&
    a.reason === b.reason &&
    a.message === b.message &&
    a.generation === b.generation &&
    a.deletionTimestamp === b.deletionTimestamp &&
    (a.deletionTimestamp === undefined || isDeclared(a) === isDeclared(b))
  );
}

function phaseChange(before: Side, after: Side): string {
  if (after === undefined) return before === undefined ? 'deleted' : `${before.phase} → deleted`;
  const isNewGeneration = before !== undefined && after.generation !== before.generation;
  const generation = isNewGeneration ? `generation ${after.generation}, ` : '';
  if (before?.phase !== after.phase) return `${generation}${transition(before, after)}`;
  if (before.reason !== after.reason || before.message !== after.message)
    return `${generation}${after.phase}${why(after)}`;
  return isNewGeneration ? `${generation}${after.phase}` : objectChange(before, after);
}

function runChange(before: RunRecord | undefined, after: RunRecord | undefined): string {
  if (after === undefined) return 'dropped from history';
  if (before?.phase !== after.phase) return transition(before, after);
  if (before.stopReason !== after.stopReason) return `${after.phase}, to be stopped (${after.stopReason})`;
  if (after.awaited !== undefined && before.awaited?.by !== after.awaited.by)
    return `${after.phase}, not heard of by ${after.awaited.by}`;
  return `${after.phase}${why(after)}`;
}

function transition(before: Phased | undefined, after: Phased): string {
  return `${before?.phase ?? 'New'} → ${after.phase}${why(after)}`;
}

/** The reason is left out where it only repeats the phase. */
function why({ phase, reason, message }: Phased): string {
  if (reason === phase) return message === '' ? '' : ` (${message})`;
  return message === '' ? ` (${reason})` : ` (${reason}: ${message})`;
}
