/** What changed between two records, in one sentence: the words of the status commit and of the log. */
import type { Change } from '../api/plan.ts';
import type { Reason } from '../api/reasons.ts';
import type { RecordedObject, RunRecord } from '../api/recorded.ts';
import type { Draft } from './draft.ts';
import { sameValue } from './same-value.ts';
import type { RecordChange, Table } from './table.ts';

/** Empty exactly when the draft is what was recorded before. */
export function changesOf(draft: Draft): readonly Change[] {
  const before = draft.observed.recorded.header;
  const header = sameValue(before, draft.header) ? [] : [headerChange(draft)];
  return [
    ...header,
    ...changesIn('project', draft.projects, objectChange),
    ...changesIn('agentpool', draft.pools, objectChange),
    ...changesIn('agentpod', draft.pods, phaseChange),
    ...changesIn('devtask', draft.tasks, phaseChange),
    ...changesIn('run', draft.runs, runChange),
  ];
}

function headerChange(draft: Draft): Change {
  const { configCommit } = draft.header;
  const isNew = configCommit !== draft.observed.recorded.header.configCommit;
  return {
    object: 'orca',
    message: isNew ? `config commit ${configCommit.slice(0, 12)}` : 'notices changed',
  };
}

function changesIn<T>(
  kind: string,
  table: Table<T>,
  describe: (change: RecordChange<T>) => string,
): readonly Change[] {
  return table.changes().map((change) => ({
    object: kind === 'project' ? `project/${change.key}` : `${kind}/${change.key}`,
    message: describe(change),
  }));
}

function objectChange({ before, after }: RecordChange<RecordedObject<unknown>>): string {
  if (after === undefined) return 'deleted';
  if (before === undefined) return 'created';
  if (after.deletionTimestamp !== before.deletionTimestamp) return 'manifest deleted';
  return after.generation === before.generation ? 'status updated' : `generation ${after.generation}`;
}

interface Phased extends RecordedObject<unknown> {
  readonly phase: string;
  readonly reason: Reason;
  readonly message: string;
}

function phaseChange(change: RecordChange<Phased>): string {
  const { before, after } = change;
  if (after === undefined) return before === undefined ? 'deleted' : `${before.phase} → deleted`;
  const told = after.message === '' ? after.reason : `${after.reason}: ${after.message}`;
  const generation =
    before !== undefined && after.generation !== before.generation ? `generation ${after.generation}, ` : '';
  if (before?.phase !== after.phase)
    return `${generation}${before?.phase ?? 'New'} → ${after.phase} (${told})`;
  if (before.reason !== after.reason || before.message !== after.message)
    return `${generation}${after.phase} (${told})`;
  return generation === '' ? objectChange(change) : `${generation}${after.phase}`;
}

function runChange({ before, after }: RecordChange<RunRecord>): string {
  if (after === undefined) return 'dropped from history';
  const told = after.message === '' ? after.reason : `${after.reason}: ${after.message}`;
  if (before?.phase !== after.phase) return `${before?.phase ?? 'New'} → ${after.phase} (${told})`;
  if (before.stopReason !== after.stopReason) return `${after.phase}, to be stopped (${after.stopReason})`;
  return `${after.phase} (${told})`;
}
