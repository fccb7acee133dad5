/** Why a task is where it is: what is recorded, and the counts behind it, worked out when asked. */
import { keyOf } from '../api/names.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { age, millis } from '../api/time.ts';
import { quotasOf, slotsOf } from '../core/capacity.ts';
import { PREDICATES, type Refusal } from '../core/predicates.ts';
import { place } from '../core/scheduler.ts';
import { Table } from '../core/table.ts';

export interface Explanation {
  /** `Pending (Unschedulable): no pod that fits has room now`. */
  readonly state: string;
  /** What it waits for, one line each. */
  readonly details: readonly string[];
  /** By predicate, for a task that waits for a pod. */
  readonly refusals: readonly Refusal[];
}

export function explanation(recorded: Recorded, task: TaskRecord, now: number): Explanation {
  const { phase, reason, message } = task;
  const state = `${phase} (${reason})${message === '' ? '' : `: ${message}`}`;
  const refusals = phase === 'Pending' ? refusalsOf(recorded, task) : [];
  const isAboutPods = reason === 'Unschedulable';
  return {
    state,
    refusals: isAboutPods ? refusals : [],
    details: [
      ...upstreamLines(recorded, task),
      ...retryLines(task, now),
      ...(isAboutPods ? refusalLines(refusals) : []),
    ],
  };
}

/** What each predicate says about this task alone, with all pods and quotas as they are recorded. */
function refusalsOf(recorded: Recorded, task: TaskRecord): readonly Refusal[] {
  const state = {
    projects: new Table(recorded.projects),
    pools: new Table(recorded.pools),
    pods: new Table(recorded.pods),
    tasks: new Table(recorded.tasks),
    runs: new Table(recorded.runs),
  };
  const [placement] = place([{ task }], { slots: slotsOf(state), quotas: quotasOf(state) });
  return placement === undefined || 'pod' in placement ? [] : placement.refusals;
}

function upstreamLines(recorded: Recorded, task: TaskRecord): readonly string[] {
  if (task.phase !== 'Pending') return [];
  return task.spec.dependsOn.map(({ project, task: name }) => {
    const upstream = recorded.tasks.get(keyOf(project, name));
    const shown = project === task.project ? name : keyOf(project, name);
    if (upstream === undefined) return `needs task ${shown}, which is not recorded`;
    const link = upstream.pullRequest === undefined ? '' : `, ${upstream.pullRequest.url}`;
    return `needs task ${shown}: ${upstream.phase} (${upstream.reason}${link})`;
  });
}

function retryLines({ phase, retryAt, retries, spec }: TaskRecord, now: number): readonly string[] {
  if (phase !== 'Pending' || retryAt === undefined) return [];
  const wait = millis(retryAt) - now;
  return [`retry ${retries} of ${spec.maxRetries} ${wait <= 0 ? 'is due' : `in ${age(wait)}`}`];
}

function refusalLines(refusals: readonly Refusal[]): readonly string[] {
  const pods = refusals.reduce((sum, refusal) => sum + refusal.pods, 0);
  const sorted = [...refusals].sort(
    (a, b) => PREDICATES.indexOf(a.predicate) - PREDICATES.indexOf(b.predicate),
  );
  return [
    `${pods === 1 ? '1 pod was' : `${pods} pods were`} looked at:`,
    ...sorted.map(
      ({ predicate, detail, pods: count }) => `  ${predicate}: ${count > 0 ? `${count} ` : ''}${detail}`,
    ),
  ];
}
