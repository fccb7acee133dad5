/** The order in which pending tasks are placed: priority, then age, fair between projects. */
import type { TaskRecord } from '../api/recorded.ts';

/**
 * Among tasks of one priority a project's turn comes the later, the more runs it has or got before in this very queue;
 * within a project the oldest comes first. `active` counts the runs in progress of each project.
 */
export function queueOrder<T extends { readonly task: TaskRecord }>(
  waiting: readonly T[],
  active: ReadonlyMap<string, number>,
): readonly T[] {
  const turns = new Map<string, number>(active);
  const aged = [...waiting].sort((a, b) => byPriority(a, b) || byAge(a.task, b.task));
  const queued = aged.map((item) => {
    const turn = turns.get(item.task.project) ?? 0;
    turns.set(item.task.project, turn + 1);
    return { item, turn };
  });
  // The sort is stable: at one priority and turn the older task stays first.
  return queued.sort((a, b) => byPriority(a.item, b.item) || a.turn - b.turn).map(({ item }) => item);
}

function byPriority(a: { readonly task: TaskRecord }, b: { readonly task: TaskRecord }): number {
  return b.task.spec.priority - a.task.spec.priority;
}

function byAge(a: TaskRecord, b: TaskRecord): number {
  return text(a.createdAt, b.createdAt) || text(a.project, b.project) || text(a.name, b.name);
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
