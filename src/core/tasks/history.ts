/** How much of the past stays on the status branch; Git keeps the rest. */
import { addTo } from '../../api/groups.ts';
import { type Key, keyOf } from '../../api/names.ts';
import { isRunActive, type RunRecord, type TaskRecord } from '../../api/recorded.ts';
import { type Draft, runKey } from '../draft.ts';

/** Afterwards each task has at most historyLimit ended runs, each project as many ended tasks without a manifest. */
export function dropHistory(draft: Draft): void {
  if (!draft.runs.hasChanges) return;
  dropEphemeralTasks(draft);
  dropRuns(draft);
}

function dropRuns(draft: Draft): void {
  const { historyLimit } = draft.header.root;
  const byTask = new Map<Key, RunRecord[]>();
  for (const run of draft.runs.records()) {
    if (isRunActive(run)) continue;
    const key = keyOf(run.project, run.task);
    addTo(byTask, key, run);
  }
  for (const [key, runs] of byTask) {
    if (runs.length <= historyLimit) continue;
    const latest = draft.tasks.get(key)?.run;
    const old = runs.sort((a, b) => b.attempt - a.attempt).slice(historyLimit);
    for (const run of old) if (run.name !== latest) draft.runs.delete(runKey(run));
  }
}

/** They are deleted the way a task without its manifest is. */
function dropEphemeralTasks(draft: Draft): void {
  const { historyLimit } = draft.header.root;
  const byProject = new Map<string, TaskRecord[]>();
  for (const task of draft.tasks.records()) {
    if (!task.ephemeral || task.finishedAt === undefined || task.deletionTimestamp !== undefined) continue;
    addTo(byProject, task.project, task);
  }
  for (const tasks of byProject.values()) {
    const old = tasks.sort(byEnd).slice(historyLimit);
    for (const task of old)
      draft.tasks.put(keyOf(task.project, task.name), { ...task, deletionTimestamp: draft.at });
  }
}

/** The latest first. */
function byEnd(a: TaskRecord, b: TaskRecord): number {
  const [left, right] = [`${a.finishedAt} ${a.name}`, `${b.finishedAt} ${b.name}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
