/** Which ended runs an executor keeps: with the last run of a task, its workspace and HOME would go, and its session. */
import { type Key, keyOf } from '../../api/names.ts';
import type { ObservedExecutor } from '../../api/observed.ts';
import { isRunActive, type Recorded, type RunRecord } from '../../api/recorded.ts';

/**
 * Of each task that may have another run, its latest run that the executor lists, as far as it has ended: it stands for
 * the lineage until the next one is listed. There are no more of them than tasks in progress, in review or to be tried again.
 */
export function lineageHolders({ runs }: ObservedExecutor, next: Recorded): ReadonlySet<Key> {
  const latest = new Map<Key, RunRecord>();
  for (const key of runs.keys()) {
    const run = next.runs.get(key);
    if (run === undefined || !mayGoOn(run, next)) continue;
    const task = keyOf(run.project, run.task);
    const other = latest.get(task);
    if (other === undefined || other.attempt < run.attempt) latest.set(task, run);
  }
  const kept = new Set<Key>();
  for (const run of latest.values()) if (!isRunActive(run)) kept.add(keyOf(run.project, run.name));
  return kept;
}

function mayGoOn(run: RunRecord, { tasks }: Recorded): boolean {
  const task = tasks.get(keyOf(run.project, run.task));
  if (task === undefined || task.uid !== run.uid || task.deletionTimestamp !== undefined) return false;
  return task.phase !== 'Succeeded' && task.phase !== 'Failed' && task.phase !== 'Cancelled';
}
