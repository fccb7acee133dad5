/** Observations of any size for measuring the plan: tasks that all wait for a pod, and a world with nothing to do. */
import { known } from '../../src/api/failure.ts';
import type { Key } from '../../src/api/names.ts';
import type { Observed } from '../../src/api/observed.ts';
import { probeKey } from '../../src/api/probe.ts';
import { EMPTY_RECORDED, type Recorded, type RunRecord, type TaskRecord } from '../../src/api/recorded.ts';
import { repositoryKey } from '../../src/api/repository.ts';
import { timestamp } from '../../src/api/time.ts';
import { neededProbes, neededPullRequests, neededRepositories } from '../../src/core/needs.ts';
import { plan } from '../../src/core/plan.ts';
import { type Declared, desiredState, pool, task } from '../support/declarations.ts';

const CONFIG = { url: '/srv/git/config.git', branch: 'main' };
const NOON = Date.parse('2026-01-31T12:00:00.000Z');
const COMMIT = '1'.repeat(40);

/** So many recorded tasks and so many ready pods, each with so many slots. */
export function waitingTasks(tasks: number, pods: number, slots: number): Observed {
  const declared = {
    pools: [pool('agents', { replicas: pods, template: { maxConcurrency: slots } })],
    tasks: Array.from({ length: tasks }, (_, index) => task(`task-${index}`, { priority: index % 10 })),
  };
  const recorded = plan(observation({ ...declared, root: { suspend: true } }, EMPTY_RECORDED)).next;
  return observation(declared, read(recorded));
}

/** So many declared objects, a twentieth of them pods; every task has landed with its first run, and nothing is to be done. */
export function settledWorld(objects: number): Observed {
  const pods = Math.ceil(objects / 20);
  const waiting = waitingTasks(objects - pods, pods, 20);
  const { next } = plan(waiting);
  const landed: Recorded = {
    ...next,
    tasks: new Map([...next.tasks].map(([key, each]) => [key, landedTask(each)])),
    runs: new Map([...next.runs].map(([key, each]) => [key, landedRun(each)])),
  };
  return { ...waiting, recorded: read(plan({ ...waiting, recorded: landed }).next) };
}

/** The state as a new process reads it. */
function read({ header, projects, pools, pods, tasks, runs }: Recorded): Recorded {
  return {
    header,
    projects: copied(projects),
    pools: copied(pools),
    pods: copied(pods),
    tasks: copied(tasks),
    runs: copied(runs),
  };
}

function copied<T>(table: ReadonlyMap<Key, T>): ReadonlyMap<Key, T> {
  return new Map([...table].map(([key, record]) => [key, JSON.parse(JSON.stringify(record)) as T]));
}

function observation(declared: Declared, recorded: Recorded): Observed {
  const before = { now: NOON, desired: known(desiredState(declared)), configTarget: CONFIG, recorded };
  const repository = known({ defaultBranch: 'main', branches: new Map([['main', COMMIT]]) });
  return {
    ...before,
    executor: known({ host: 'host', runs: new Map(), isolation: 'confined' }),
    probes: new Map(neededProbes(before).map((spec) => [probeKey(spec), known('ready')])),
    repositories: new Map(neededRepositories(before).map((url) => [repositoryKey(url), repository])),
    pullRequests: new Map(neededPullRequests(before).map((url) => [repositoryKey(url), known([])])),
    adoptable: new Map(),
    prompts: new Map(),
    outcomes: [],
  };
}

function landedTask(record: TaskRecord): TaskRecord {
  const { url: repository, branch: baseBranch } = CONFIG;
  const branch = `orca/${record.project}/${record.name}`;
  return {
    ...record,
    phase: 'Succeeded',
    reason: 'Merged',
    message: '',
    result: { repository, branch, baseBranch, headCommit: COMMIT, merged: true },
    pullRequest: { number: 1, url: 'https://forge.example.com/app/pull/1' },
    finishedAt: timestamp(NOON),
  };
}

function landedRun(record: RunRecord): RunRecord {
  const at = timestamp(NOON);
  return {
    ...record,
    phase: 'Succeeded',
    reason: 'InReview',
    message: '',
    headCommit: COMMIT,
    startedAt: at,
    finishedAt: at,
  };
}
