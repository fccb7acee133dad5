/** Why a task is where it is: what is recorded, and the counts behind it, worked out when asked. */
import { keyOf } from '../api/names.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { age, millis, timestamp } from '../api/time.ts';
import { awaitedUntil } from '../core/runs/unheard.ts';
import type { Refusal } from '../core/scheduling/predicates.ts';
import { remedyFor } from '../core/scheduling/remedies.ts';
import { type Wait, waits } from '../core/scheduling/why.ts';
import { itemLine } from './feedback-fields.ts';
import { nodeTasks } from './workflow-nodes.ts';

export interface Explanation {
  /** `Pending (Unschedulable): no pod that fits is ready yet`. */
  readonly state: string;
  /** What it waits for, one line each. */
  readonly details: readonly string[];
  /** By predicate, for a task that waits for a pod, or for which there would be none afterwards. */
  readonly refusals: readonly Refusal[];
  /** What a person can do about it, for a task that waits. */
  readonly remedy: string | undefined;
}

/** Explains tasks of this state; the counts are worked out once for all of them. */
export function explanations(recorded: Recorded, now: number): (task: TaskRecord) => Explanation {
  const waitOf = waits(recorded, now);
  return (task) => {
    const { phase, reason, message } = task;
    const wait = waitOf(task);
    return {
      state: `${phase} (${reason})${message === '' ? '' : `: ${message}`}`,
      refusals: wait.refusals,
      remedy: remedyFor(task, wait.refusals),
      details: [
        ...manifestLines(recorded, task),
        ...missedLines(recorded, task),
        ...upstreamLines(recorded, task),
        ...(task.conversation?.waiting ?? []).map((item) => `to be taken up: ${itemLine(item)}`),
        ...firingLines(recorded, task),
        ...nodeLines(recorded, task),
        ...retryLines(task, now),
        ...placeLines(task, wait, now),
        ...refusalLines(wait),
      ],
    };
  };
}

/** That what stands in its manifest is not what it goes by, and what is wrong there. */
function manifestLines({ header }: Recorded, { conditions, source }: TaskRecord): readonly string[] {
  const invalid = conditions.find(({ reason, status }) => reason === 'InvalidManifest' && status === 'True');
  if (invalid === undefined) return [];
  const own = header.problems.filter((problem) => problem.startsWith(`${source.file}:`));
  return [invalid.message, ...own.map((problem) => `  ${problem}`)];
}

/** That its run is on a host that nobody hears, and for how long that is waited for. */
function missedLines({ runs }: Recorded, task: TaskRecord): readonly string[] {
  const run = task.run === undefined ? undefined : runs.get(keyOf(task.project, task.run));
  const until = run && awaitedUntil(run);
  if (run?.awaited === undefined || until === undefined) return [];
  const { host, name, awaited } = run;
  return [
    `run ${name} is on ${host}, not heard of by ${awaited.by} since ${awaited.since}`,
    `unless ${host} takes the lease before, it is given up at ${timestamp(until)}`,
  ];
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

/** What it fired is where the work is. */
function firingLines({ tasks }: Recorded, { project, name, spec }: TaskRecord): readonly string[] {
  if (spec.schedule === undefined) return [];
  const { cron, timeZone } = spec.schedule;
  const fired = [...tasks.values()].filter((task) => task.scheduledBy === name && task.project === project);
  const lines = fired.map((task) => `fired task ${task.name}: ${task.phase} (${task.reason})`);
  return [`schedule ${cron} in ${timeZone}`, ...lines.sort().reverse()];
}

/** Of a task that runs a workflow, where each node is. */
function nodeLines(recorded: Recorded, task: TaskRecord): readonly string[] {
  if (task.phase === 'InReview' || task.phase === 'Succeeded') return [];
  return nodeTasks(recorded, task).map(({ path, task: { name, phase, reason, message } }) => {
    const why = message === '' ? '' : `: ${message}`;
    return `node ${path}, task ${name}: ${phase} (${reason})${why}`;
  });
}

function retryLines({ phase, retryAt, retries, spec }: TaskRecord, now: number): readonly string[] {
  if (phase !== 'Pending' || retryAt === undefined) return [];
  const wait = millis(retryAt) - now;
  return [`retry ${retries} of ${spec.maxRetries} ${wait <= 0 ? 'is due' : `in ${age(wait)}`}`];
}

function placeLines({ queuedAt, spec }: TaskRecord, { place }: Wait, now: number): readonly string[] {
  if (place === undefined) return [];
  const waited = queuedAt === undefined ? '' : `, in it for ${age(now - millis(queuedAt))}`;
  return [`place ${place.at} of ${place.of} in the queue of its project${waited}, priority ${spec.priority}`];
}

function refusalLines({ refusals, place }: Wait): readonly string[] {
  if (refusals.length === 0) return [];
  const pods = refusals.reduce((sum, refusal) => sum + refusal.pods, 0);
  const looked = `${pods === 1 ? '1 pod was' : `${pods} pods were`} looked at`;
  return [
    place === undefined ? `no pod would take it afterwards, ${looked}:` : `${looked}:`,
    ...refusals.map(
      ({ predicate, detail, pods: count }) => `  ${predicate}: ${count > 0 ? `${count} ` : ''}${detail}`,
    ),
  ];
}
