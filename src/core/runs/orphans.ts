/** Runs on the executor that no record knows, since it went with the status branch: those that a task is about to ask for. */
import { type Key, keyOf, keyParts, runName } from '../../api/names.ts';
import type { ObservedExecutor } from '../../api/observed.ts';
import type { Recorded, TaskRecord } from '../../api/recorded.ts';
import type { Draft } from '../draft.ts';

/** Those that have the name of the next run of a pending task: it will be that run, at work or ended already. */
export function awaitedRuns({ runs }: ObservedExecutor, next: Recorded): ReadonlySet<Key> {
  const orphans = new Set<Key>();
  for (const key of runs.keys()) if (!next.runs.has(key)) orphans.add(key);
  if (orphans.size === 0) return orphans;
  const projects = new Set([...orphans].map((key) => keyParts(key).project));
  const awaited = new Set<Key>();
  for (const task of next.tasks.values()) {
    if (!projects.has(task.project) || !isWaiting(task)) continue;
    const run = keyOf(task.project, runName(task.name, task.uid, task.generation, task.attempts + 1));
    if (orphans.has(run)) awaited.add(run);
  }
  return awaited;
}

/** Nodes, and what joins them, are made again: see `startFor`. */
function isWaiting({ phase, deletionTimestamp, spec, node }: TaskRecord): boolean {
  if (node !== undefined || spec.workflow !== undefined || spec.schedule !== undefined) return false;
  return phase === 'Pending' && deletionTimestamp === undefined;
}

/** Whether a run was scheduled in this plan that the executor has already, or is a stage behind what the executor has. */
export function isTakingUpRuns({ observed: { executor }, runs }: Draft): boolean {
  if (!executor.known) return false;
  for (const [key, { agent, publish }] of executor.value.runs) {
    const run = runs.get(key);
    if (run === undefined || !runs.isChanged(key)) continue;
    if (run.phase === 'Scheduled' && agent !== undefined) return true;
    const hasEnded = publish?.state === 'exited' && publish.outcome.finishedAt !== run.failedAt;
    if (run.phase === 'Publishing' && hasEnded) return true;
  }
  return false;
}
