/** The next recorded state while it is being decided: one table a kind, and the questions that several steps ask. */
import { type Key, keyOf } from '../api/names.ts';
import type { Observed } from '../api/observed.ts';
import {
  isRunActive,
  type PodRecord,
  type PoolRecord,
  type ProjectRecord,
  type Recorded,
  type RunRecord,
  type StateHeader,
  type TaskRecord,
} from '../api/recorded.ts';
import { type Timestamp, timestamp } from '../api/time.ts';
import { sameValue } from './same-value.ts';
import { Table } from './table.ts';

/** A recorded state as tables. */
export interface Tables {
  header: StateHeader;
  readonly projects: Table<ProjectRecord>;
  readonly pools: Table<PoolRecord>;
  readonly pods: Table<PodRecord>;
  readonly tasks: Table<TaskRecord>;
  readonly runs: Table<RunRecord>;
  /** Worked out once for as long as neither tasks nor runs change: many steps ask. */
  activeRuns(): readonly RunRecord[];
}

export interface Draft extends Tables {
  readonly observed: Observed;
  /** The moment of this pass. */
  readonly at: Timestamp;
}

export function draftOf(observed: Observed): Draft {
  return { observed, at: timestamp(observed.now), ...tablesOf(observed.recorded) };
}

export function tablesOf(recorded: Recorded): Tables {
  const tasks = new Table(recorded.tasks);
  const runs = new Table(recorded.runs);
  let known: { readonly version: number; readonly active: readonly RunRecord[] } | undefined;
  return {
    header: recorded.header,
    projects: new Table(recorded.projects),
    pools: new Table(recorded.pools),
    pods: new Table(recorded.pods),
    tasks,
    runs,
    activeRuns() {
      const version = tasks.version + runs.version;
      if (known?.version !== version) known = { version, active: activeRuns({ tasks, runs }) };
      return known.active;
    },
  };
}

/** The very state that came in when nothing changed. */
export function recordedOf(draft: Draft): Recorded {
  const before = draft.observed.recorded;
  const next: Recorded = {
    header: sameValue(before.header, draft.header) ? before.header : draft.header,
    projects: draft.projects.result(),
    pools: draft.pools.result(),
    pods: draft.pods.result(),
    tasks: draft.tasks.result(),
    runs: draft.runs.result(),
  };
  const kept =
    next.header === before.header &&
    next.projects === before.projects &&
    next.pools === before.pools &&
    next.pods === before.pods &&
    next.tasks === before.tasks &&
    next.runs === before.runs;
  return kept ? before : next;
}

/** The run that a task names; a run in progress is always named by its task. */
export function runOf(state: Pick<RunsByTask, 'runs'>, task: TaskRecord): RunRecord | undefined {
  return task.run === undefined ? undefined : state.runs.get(keyOf(task.project, task.run));
}

/** As much of a state as it takes to find runs by their tasks. */
export interface RunsByTask {
  readonly runs: { get(key: Key): RunRecord | undefined };
  readonly tasks: { forEach(visit: (task: TaskRecord) => void): void };
}

/** Found by way of the tasks that may have one, so that the cost does not grow with what is over. */
export function activeRuns(state: RunsByTask): readonly RunRecord[] {
  const active: RunRecord[] = [];
  state.tasks.forEach((task) => {
    if (task.run === undefined) return;
    if (task.phase !== 'Running' && task.phase !== 'Scheduled' && task.phase !== 'Pending') return;
    const run = runOf(state, task);
    if (run !== undefined && isRunActive(run)) active.push(run);
  });
  return active;
}

export function runKey(run: RunRecord): Key {
  return keyOf(run.project, run.name);
}

export function taskKey(run: RunRecord): Key {
  return keyOf(run.project, run.task);
}
