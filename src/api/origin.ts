/** Where the record of a task comes from: a manifest of its own, or what made it. */
import type { TaskRecord } from './recorded.ts';

/** What a record tells of where it comes from; of a task alone it tells anything. */
export type Origin = Partial<Pick<TaskRecord, 'ephemeral' | 'scheduledBy' | 'node'>>;

/** Whether a manifest has to declare the task: it was made by no schedule, no workflow and no command. */
export function isDeclared({ ephemeral, scheduledBy, node }: Origin): boolean {
  return ephemeral !== true && scheduledBy === undefined && node === undefined;
}
