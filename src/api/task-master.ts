/** Where Task Master keeps its tasks and their documents, and where a run finds those of its task. */
import type { TaskMaster } from './desired.ts';

/** The documents of one task; the first is there for every one. */
export const TASK_DOCUMENTS = ['task.md', 'acceptance-criteria.md', 'architecture.md'] as const;

/** Folder of the workspace that holds the documents of the run's task. */
export const TASK_FOLDER = '.orca/task';

export function tasksFile({ workingDirectory }: TaskMaster): string {
  return within(workingDirectory, '.taskmaster/tasks/tasks.json');
}

/** `task`: number, or a pattern. */
export function documentsFolder({ workingDirectory }: TaskMaster, task: number | string): string {
  return within(workingDirectory, `.taskmaster/docs/task-${task}`);
}

function within(folder: string | undefined, path: string): string {
  return folder === undefined ? path : `${folder}/${path}`;
}
