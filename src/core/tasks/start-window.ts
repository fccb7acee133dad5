/** The window in which a task may start: not before `notBefore`, not from `expires` on. */
import type { TaskRecord } from '../../api/recorded.ts';
import { millis } from '../../api/time.ts';
import { type Draft, runOf } from '../draft.ts';
import type { Hold } from './dependencies.ts';

/** Undefined: it has no `notBefore`, or that has come. */
export function windowHold({ spec: { notBefore } }: TaskRecord, now: number): Hold | undefined {
  if (notBefore === undefined || now >= millis(notBefore)) return undefined;
  return { reason: 'NotYetDue', message: `starts at ${notBefore} or later` };
}

/** Afterwards what has expired is cancelled, and what the manifest gave another date waits again. */
export function expireTasks(draft: Draft): void {
  if (!draft.observed.desired.known) return;
  draft.tasks.forEach((task, key) => {
    if (task.deletionTimestamp !== undefined) return;
    const isExpired = hasExpired(task, draft.observed.now);
    if (isExpired && task.phase === 'Pending' && !hasStarted(task, draft)) {
      const message = `had not started by ${task.spec.expires}`;
      const { retryAt: _retryAt, ...rest } = task;
      draft.tasks.put(key, { ...rest, phase: 'Cancelled', reason: 'Expired', message, finishedAt: draft.at });
    } else if (!isExpired && task.phase === 'Cancelled' && task.reason === 'Expired') {
      const { finishedAt: _finishedAt, ...rest } = task;
      const message = 'the manifest gives it more time';
      draft.tasks.put(key, { ...rest, phase: 'Pending', reason: 'Progressing', message });
    }
  });
}

function hasExpired({ spec: { expires } }: TaskRecord, now: number): boolean {
  return expires !== undefined && now >= millis(expires);
}

/** What has begun goes on with its retries. */
function hasStarted(task: TaskRecord, draft: Draft): boolean {
  return runOf(draft, task)?.generation === task.generation;
}
