/** The nodes of a task's workflow, as far as they have tasks now. */
import type { Recorded, TaskRecord } from '../api/recorded.ts';

export interface NodeTask {
  readonly path: string;
  readonly task: TaskRecord;
}

/** In the order of the workflow. */
export function nodeTasks({ tasks }: Recorded, of: TaskRecord): readonly NodeTask[] {
  const { workflow } = of.spec;
  if (workflow === undefined) return [];
  const found = new Map<string, TaskRecord>();
  for (const task of tasks.values())
    if (task.project === of.project && task.node?.task === of.name && task.node.generation === of.generation)
      found.set(task.node.path, task);
  return workflow.nodes.flatMap(({ path }) => {
    const task = found.get(path);
    return task === undefined ? [] : [{ path, task }];
  });
}
