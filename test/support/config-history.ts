/** The history of a config branch as plain values: which uids belong to a task that is declared without a break. */
import type { Desired } from '../../src/api/desired.ts';
import { keyOf, uidFor } from '../../src/api/names.ts';
import type { RunRecord, TaskRecord } from '../../src/api/recorded.ts';
import type { RunTrailers } from '../../src/api/trailers.ts';

/** `history` from the oldest to the newest. */
export function isRecognised(
  history: readonly Desired[],
  { project, name, uid }: { readonly project: string; readonly name: string; readonly uid: string },
): boolean {
  for (const desired of history.toReversed()) {
    if (!desired.tasks.has(keyOf(project, name))) return false;
    if (uidFor('DevTask', project, name, desired.commit) === uid) return true;
  }
  return false;
}

/** As publish writes them. */
export function trailersOf(run: RunRecord, task: TaskRecord | undefined): RunTrailers {
  return {
    project: run.project,
    task: run.task,
    uid: run.uid,
    run: run.name,
    generation: run.generation,
    attempt: run.attempt,
    configCommit: run.configCommit,
    agent: run.podSpec.agent,
    ...(task === undefined ? {} : { workHash: task.workHash }),
    baseBranch: run.start.baseBranch,
  };
}
