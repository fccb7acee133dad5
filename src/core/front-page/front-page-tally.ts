/** What the front page shows of thousands of objects: gone through once, counted, and only what is shown kept in order. */
import { conditionOf } from '../../api/conditions.ts';
import type { PodRecord, Recorded, TaskPhase, TaskRecord } from '../../api/recorded.ts';
import { byName, compareText, FirstFew } from '../first-few.ts';

export const MAX_ROWS = 50;
const MAX_DONE = 10;

export interface Tally {
  readonly projects: ReadonlyMap<string, ProjectTally>;
  readonly attention: FirstFew<TaskRecord>;
  readonly review: FirstFew<TaskRecord>;
  readonly running: FirstFew<TaskRecord>;
  readonly waiting: FirstFew<TaskRecord>;
  /** The latest first. */
  readonly done: FirstFew<TaskRecord>;
  readonly pods: FirstFew<PodRecord>;
}

export interface ProjectTally {
  readonly phases: Map<TaskPhase, number>;
  readonly tasks: TaskRecord[];
  pods: number;
  readyPods: number;
}

export function tallyOf(recorded: Recorded): Tally {
  const projects = new Map<string, ProjectTally>();
  for (const name of recorded.projects.keys())
    projects.set(name, { phases: new Map(), tasks: [], pods: 0, readyPods: 0 });
  const tally = {
    projects,
    attention: new FirstFew<TaskRecord>(MAX_ROWS, byName),
    review: new FirstFew<TaskRecord>(MAX_ROWS, byName),
    running: new FirstFew<TaskRecord>(MAX_ROWS, byName),
    waiting: new FirstFew<TaskRecord>(MAX_ROWS, byName),
    done: new FirstFew<TaskRecord>(MAX_DONE, latestFirst),
    pods: new FirstFew<PodRecord>(MAX_ROWS, byName),
  };
  for (const task of recorded.tasks.values()) addTask(tally, task);
  for (const pod of recorded.pods.values()) addPod(tally, pod);
  return tally;
}

function addTask(tally: Tally, task: TaskRecord): void {
  const project = tally.projects.get(task.project);
  project?.tasks.push(task);
  project?.phases.set(task.phase, (project.phases.get(task.phase) ?? 0) + 1);
  if (needsAttention(task)) tally.attention.add(task);
  tableOf(tally, task.phase)?.add(task);
}

/** A failed task is among those that need attention, and in no other table. */
function tableOf(tally: Tally, phase: TaskPhase): FirstFew<TaskRecord> | undefined {
  switch (phase) {
    case 'Pending':
      return tally.waiting;
    case 'Scheduled':
    case 'Running':
      return tally.running;
    case 'InReview':
      return tally.review;
    case 'Succeeded':
    case 'Cancelled':
      return tally.done;
    case 'Failed':
      return undefined;
  }
}

function needsAttention({ phase, conditions }: TaskRecord): boolean {
  if (phase === 'Failed') return true;
  return phase !== 'Cancelled' && conditionOf(conditions, 'Stalled')?.status === 'True';
}

function addPod(tally: Tally, pod: PodRecord): void {
  tally.pods.add(pod);
  const project = tally.projects.get(pod.project);
  if (project === undefined) return;
  project.pods += 1;
  if (pod.phase === 'Ready' || pod.phase === 'Busy') project.readyPods += 1;
}

function latestFirst(a: TaskRecord, b: TaskRecord): number {
  return compareText(b.finishedAt ?? '', a.finishedAt ?? '') || byName(a, b);
}
