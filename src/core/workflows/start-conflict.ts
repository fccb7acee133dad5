/** A workflow whose task stands on branches that conflict: it waits, as any task does, until one of them moves. */
import type { TaskRecord } from '../../api/recorded.ts';
import type { StartingPoint } from '../../api/run-contract.ts';
import { type Draft, runOf } from '../draft.ts';
import { sameValue } from '../same-value.ts';
import type { Hold } from '../tasks/dependencies.ts';
import { type Begun, hasBegun, nodeKey } from './node-tasks.ts';

/** Undefined: no node has found that what all of them start from can't be merged. */
export function startConflict(draft: Pick<Draft, 'tasks' | 'runs'>, parent: Begun): Hold | undefined {
  const { baseCommit, upstreams } = parent.nodesStart;
  if (upstreams.length === 0) return undefined;
  for (const { path } of parent.spec.workflow?.nodes ?? []) {
    const node = draft.tasks.get(nodeKey(parent, path));
    const run = node && runOf(draft, node);
    if (run?.reason !== 'UpstreamsConflict' || run.start.baseCommit !== baseCommit) continue;
    if (sameValue(run.start.upstreams, upstreams))
      return { reason: 'UpstreamsConflict', message: run.message };
  }
  return undefined;
}

/** The same for a task that would begin again from where it could not begin before. */
export function knownConflict(draft: Draft, task: TaskRecord, start: StartingPoint): Hold | undefined {
  if (!isWaitingForStart(task) || !sameValue(task.nodesStart, start)) return undefined;
  return startConflict(draft, task);
}

/** Whether its nodes are not to start, since what they would start from conflicts; it has no run of its own yet. */
export function isWaitingForStart(task: TaskRecord): task is Begun {
  return hasBegun(task) && task.phase === 'Pending' && task.run === undefined;
}
