/** Counts of what is in progress, made from run records each time they are asked for. */
import { keyOf } from '../../api/names.ts';
import type { ProjectRecord, TaskRecord } from '../../api/recorded.ts';
import type { Timestamp } from '../../api/time.ts';
import { type Draft, taskKey } from '../draft.ts';
import { priceRefusal } from '../money/budget.ts';
import { type Budgets, budgetsOf } from '../money/budget-ledger.ts';
import { loadOfPods } from '../pods/pools.ts';
import { isStoppedOpen } from '../runs/landing.ts';
import { isRunningNodes } from '../workflows/node-tasks.ts';
import type { Slot } from './predicates.ts';
import { opensPullRequest, type Quota } from './quota.ts';
import type { Places } from './scheduler.ts';

type State = Pick<Draft, 'activeRuns' | 'runs' | 'tasks' | 'pods' | 'pools' | 'projects' | 'header'>;

/** What tasks can be placed on, and within which limits. */
export function placesOf(state: State, at: Timestamp): Required<Places> {
  const budgets = budgetsOf(state.projects.records(), {
    at,
    active: () => state.activeRuns(),
    tasks: state.tasks,
    prices: state.header.root.prices,
  });
  return { slots: slotsOf(state, budgets), quotas: quotasOf(state), budgets };
}

function slotsOf(state: State, { byProject, prices }: Budgets): readonly Slot[] {
  const load = loadOfPods(state);
  return [...state.pods.records()].map((pod) => {
    const pool = pod.pool && state.pools.get(keyOf(pod.project, pod.pool.name));
    return {
      pod,
      active: load.get(keyOf(pod.project, pod.name)) ?? 0,
      isSuspended: pool?.spec.suspend === true,
      refusal: byProject.size === 0 ? undefined : priceRefusal(pod, byProject.get(pod.project), prices),
    };
  });
}

export function countRunsByProject(state: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of state.activeRuns()) counts.set(run.project, (counts.get(run.project) ?? 0) + 1);
  return counts;
}

/** Quotas of the projects that have limits. */
export function quotasOf(state: State): ReadonlyMap<string, Quota> {
  const limited = [...state.projects.records()].filter(hasLimits);
  if (limited.length === 0) return new Map();
  const runs = countRunsByProject(state);
  const pullRequests = openPullRequests(state);
  return new Map(
    limited.map(({ name, spec }) => [
      name,
      {
        maxConcurrentRuns: spec.limits.maxConcurrentRuns,
        maxOpenPullRequests: spec.limits.maxOpenPullRequests,
        runs: runs.get(name) ?? 0,
        pullRequests: pullRequests.get(name) ?? 0,
      },
    ]),
  );
}

function hasLimits({ spec }: ProjectRecord): boolean {
  return spec.limits.maxConcurrentRuns !== undefined || spec.limits.maxOpenPullRequests !== undefined;
}

/** Whether the pull request of the task is merged or closed. */
function hasEnded(task: TaskRecord): boolean {
  const { phase } = task;
  return phase === 'Succeeded' || (phase === 'Cancelled' && !isStoppedOpen(task));
}

/** By project: those in review, those of stopped tasks, those that a run continues, and those that a run or workflow in progress will open. */
function openPullRequests(state: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (project: string) => counts.set(project, (counts.get(project) ?? 0) + 1);
  for (const task of state.tasks.records()) {
    if (task.pullRequest !== undefined && !hasEnded(task)) add(task.project);
    else if (isRunningNodes(task) && opensPullRequest(task)) add(task.project);
  }
  for (const run of state.activeRuns()) {
    const task = state.tasks.get(taskKey(run));
    if (task !== undefined && opensPullRequest(task)) add(run.project);
  }
  return counts;
}
