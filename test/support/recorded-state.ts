/** A small recorded state with one object of each kind, for tests of what keeps and shows it. */
import type { Condition } from '../../src/api/conditions.ts';
import type { PodSpec } from '../../src/api/desired.ts';
import { keyOf } from '../../src/api/names.ts';
import {
  EMPTY_RECORDED,
  type PodRecord,
  type PoolRecord,
  type ProjectRecord,
  type Recorded,
  type RunRecord,
  type TaskRecord,
} from '../../src/api/recorded.ts';
import { NO_USAGE } from '../../src/api/run-contract.ts';

const AT = '2026-01-31T12:00:00.000Z';
const COMMIT = '1111111111111111111111111111111111111111';

const READY: Condition = {
  type: 'Ready',
  status: 'True',
  reason: 'Reconciled',
  message: 'What is recorded matches what is declared.',
  lastTransitionTime: AT,
  observedGeneration: 1,
};

function object(name: string) {
  return {
    project: 'my-app',
    name,
    uid: `uid-of-${name}`,
    generation: 1,
    labels: {},
    source: { file: `my-app/${name}.yaml`, line: 1 },
    specHash: '0123456789abcdef',
    createdAt: AT,
    conditions: [READY],
  };
}

const POD_SPEC: PodSpec = {
  agent: 'command',
  capabilities: ['code'],
  maxConcurrency: 1,
  maxTokens: 8192,
  maxTurns: 50,
  restartPolicy: 'Always',
  executor: 'process',
  command: ['agent'],
  env: [],
  heartbeatSeconds: 90,
};

function projectRecord(name = 'my-app'): ProjectRecord {
  return {
    ...object(name),
    project: name,
    spec: {
      description: 'My Application',
      suspend: false,
      limits: {},
      pullRequests: { draft: false, labels: [], reviewers: [], assignees: [], closeOnPrune: true },
      protectedPaths: [],
      checks: [],
    },
  };
}

function poolRecord(name = 'dev-team'): PoolRecord {
  return {
    ...object(name),
    spec: { replicas: 1, suspend: false, podLabels: { role: 'developer' }, template: POD_SPEC },
    templateHash: 'fedcba98',
    readyReplicas: 1,
    podsCreated: 1,
  };
}

function podRecord(name = 'dev-team-0a1b2c3d'): PodRecord {
  return {
    ...object(name),
    spec: POD_SPEC,
    pool: { name: 'dev-team', ordinal: 0, incarnation: 1 },
    templateHash: 'fedcba98',
    phase: 'Ready',
    reason: 'ProbeSucceeded',
    message: 'The agent of this pod can be started.',
    restarts: 0,
  };
}

export function taskRecord(name = 'implement-search', change: Partial<TaskRecord> = {}): TaskRecord {
  return {
    ...object(name),
    spec: {
      prompt: 'Implement customer search with pagination',
      requiredCapabilities: ['code'],
      podSelector: {},
      priority: 0,
      dependsOn: [],
      checks: [],
      maxCheckRounds: 3,
      maxRetries: 2,
      timeoutSeconds: 1800,
      suspend: false,
      landing: 'pullRequest',
    },
    ephemeral: false,
    workHash: '89abcdef01234567',
    phase: 'Pending',
    reason: 'Unschedulable',
    message: 'No pod can take the task now.',
    retries: 0,
    lostRuns: 0,
    attempts: 0,
    ...change,
  };
}

export function runRecord(task = 'implement-search', change: Partial<RunRecord> = {}): RunRecord {
  return {
    name: `${task}-0a1b2c3d`,
    project: 'my-app',
    task,
    uid: `uid-of-${task}`,
    generation: 1,
    attempt: 1,
    pod: 'dev-team-0a1b2c3d',
    podSpec: POD_SPEC,
    configCommit: COMMIT,
    start: {
      repository: 'https://git.example.com/my-app',
      baseBranch: 'main',
      baseCommit: COMMIT,
      upstreams: [],
      branch: `orca/my-app/${task}`,
    },
    host: 'host-1',
    phase: 'Scheduled',
    reason: 'Scheduled',
    message: 'Scheduled on dev-team-0a1b2c3d.',
    scheduledAt: AT,
    deadline: '2026-01-31T12:40:00.000Z',
    rounds: 0,
    checks: [],
    usage: NO_USAGE,
    changedFiles: 0,
    tries: 0,
    ...change,
  };
}

/** One project, one pool with its pod, and these tasks and runs. */
export function recordedState(
  tasks: readonly TaskRecord[] = [taskRecord()],
  runs: readonly RunRecord[] = [],
): Recorded {
  const pool = poolRecord();
  const pod = podRecord();
  return {
    header: { ...EMPTY_RECORDED.header, configCommit: COMMIT },
    projects: new Map([['my-app', projectRecord()]]),
    pools: new Map([[keyOf(pool.project, pool.name), pool]]),
    pods: new Map([[keyOf(pod.project, pod.name), pod]]),
    tasks: new Map(tasks.map((task) => [keyOf(task.project, task.name), task])),
    runs: new Map(runs.map((run) => [keyOf(run.project, run.name), run])),
  };
}
