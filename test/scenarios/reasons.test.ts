/** Each reason that a record can carry is carried by one, in a world that brings it about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FailureKind, unknown } from '../../src/api/failure.ts';
import { REASONS, type Reason } from '../../src/api/reasons.ts';
import type { Recorded } from '../../src/api/recorded.ts';
import { type Declared, pod, pool, project, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

type Story = (world: PlannerWorld) => void;

const ONE: Declared = { projects: [project()], pools: [pool('team')], tasks: [task('search')] };
const SCHEDULE = {
  cron: '0 3 * * *',
  timeZone: 'UTC',
  concurrencyPolicy: 'Allow',
  historyLimit: 3,
} as const;

function declaring(declared: Declared): Story {
  return (world) => {
    world.settle();
    world.declare({ ...ONE, ...declared });
    world.settle();
  };
}

function failure(reason: Reason, kind: FailureKind = 'later') {
  return { kind, reason, message: 'it is told here' } as const;
}

function unreadable(reason: Reason): Story {
  return (world) => {
    world.settle();
    world.desired = unknown(failure(reason));
    world.settle();
  };
}

function unreachable(reason: Reason): Story {
  return (world) => {
    world.forgeFailure = failure(reason);
    world.settle();
  };
}

function probed(reason: Reason, kind: FailureKind = 'never'): Story {
  return (world) => {
    world.probe = () => unknown(failure(reason, kind));
    world.settle();
  };
}

function agentFails(reason: Reason, kind: FailureKind = 'never'): Story {
  return (world) => {
    world.settle();
    world.agentEnds('search', { failure: failure(reason, kind) });
    world.settle();
  };
}

function publishFails(reason: Reason): Story {
  return (world) => {
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search', { failure: failure(reason, 'never') });
    world.settle();
  };
}

function refused(type: 'startRun' | 'ensurePullRequest', reason: Reason): Story {
  return (world) => {
    world.refuse = (effect) => (effect.type === type ? failure(reason, 'never') : undefined);
    world.settle();
    if (type === 'startRun') return;
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    world.settle();
  };
}

const landed: Story = (world) => world.land('search');

const STORIES: Partial<Readonly<Record<Reason, Story>>> = {
  InvalidManifest: declaring({ tasks: [], invalidFiles: [task('search').source.file] }),
  Suspended: declaring({ projects: [project('app', { suspend: true })] }),
  ConfigUnreadable: unreadable('ConfigUnreadable'),
  ConfigEmpty: unreadable('ConfigEmpty'),
  RepositoryUnreachable: unreachable('RepositoryUnreachable'),
  AuthenticationFailed: unreachable('AuthenticationFailed'),
  InternalError: refused('startRun', 'InternalError'),
  ForgeUnavailable: refused('ensurePullRequest', 'ForgeUnavailable'),
  ForgeRefused: refused('ensurePullRequest', 'ForgeRefused'),
  Reconciled: landed,
  Progressing: declaring({ tasks: [task('search', { prompt: 'Do it otherwise' })] }),
  PodsReady: landed,
  PodsNotReady: probed('ProbeUnknown', 'later'),
  Starting: (world) => {
    const observed = world.observed.bind(world);
    world.observed = () => ({ ...observed(), probes: new Map() });
    world.settle();
  },
  ProbeSucceeded: landed,
  ProbeUnknown: (world) => {
    world.settle();
    world.probe = () => unknown(failure('ProbeUnknown'));
    world.settle();
  },
  HeartbeatMissed: (world) => {
    world.settle();
    world.probe = () => unknown(failure('ProbeUnknown'));
    world.settle();
    world.advance(100);
    world.settle();
  },
  AgentMissing: probed('AgentMissing'),
  CredentialsMissing: probed('CredentialsMissing'),
  IsolationMissing: (world) => {
    world.isolation = 'unconfined';
    world.settle();
  },
  Draining: declaring({ pools: [] }),
  Unschedulable: declaring({ tasks: [task('review', { requiredCapabilities: ['review'] })] }),
  WaitingForDependencies: declaring({ tasks: [task('search'), task('next', { dependsOn: ['search'] })] }),
  DependencyFailed: (world) => {
    declaring({ tasks: [task('search'), task('next', { dependsOn: ['search'] })] })(world);
    world.agentEnds('search', { failure: failure('AgentFailed', 'never') });
    world.settle();
  },
  UpstreamsConflict: agentFails('UpstreamsConflict'),
  WaitingForSchedule: declaring({ tasks: [task('nightly', { schedule: SCHEDULE })] }),
  TemplateInvalid: declaring({
    projects: [project('app', { templateProblem: 'templates/app/prompt.md.hbs:2: no' })],
    tasks: [task('first')],
  }),
  NotYetDue: declaring({ tasks: [task('later', { notBefore: '2030-01-01T00:00:00.000Z' })] }),
  Expired: declaring({ tasks: [task('late', { expires: '2020-01-01T00:00:00.000Z' })] }),
  RetryBackoff: agentFails('AgentFailed', 'later'),
  BaseBranchMissing: declaring({
    tasks: [task('search'), task('off', { branch: 'none' })],
    pods: [pod('more')],
  }),
  Scheduled: landed,
  Running: landed,
  Publishing: landed,
  OpeningPullRequest: landed,
  InReview: landed,
  Merged: (world) => {
    world.land('search');
    world.merge('search');
    world.settle();
  },
  PullRequestClosed: (world) => {
    world.land('search');
    world.closePull('search');
    world.settle();
  },
  Completed: (world) => {
    declaring({ tasks: [task('search', { landing: 'none' })] })(world);
    world.agentEnds('search');
    world.settle();
  },
  NoChanges: (world) => {
    world.settle();
    world.agentEnds('search', { changedFiles: 0 });
    world.settle();
  },
  PrepareFailed: agentFails('PrepareFailed'),
  AgentFailed: agentFails('AgentFailed'),
  ChecksFailed: agentFails('ChecksFailed'),
  TimedOut: (world) => {
    world.settle();
    world.advance(7200);
    world.settle();
  },
  AgentSilent: agentFails('AgentSilent'),
  OutputTooLarge: agentFails('OutputTooLarge'),
  TokenLimitReached: agentFails('TokenLimitReached'),
  BudgetExhausted: (world) => {
    const tasks = ['first', 'second'].map((name) => task(name, { landing: 'none' }));
    declaring({ projects: [project('app', { budget: { tokensPerDay: 100 } })], tasks })(world);
    const usage = { inputTokens: 100, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };
    world.agentEnds('first', { usage });
    world.settle();
  },
  PriceUnknown: declaring({
    projects: [project('app', { budget: { usdPerDay: 1 } })],
    pools: [pool('team', { replicas: 3 })],
    tasks: [task('first')],
  }),
  BudgetExceeded: agentFails('BudgetExceeded'),
  ExecutorLost: (world) => {
    world.settle();
    world.runs.clear();
    world.settle();
  },
  PublishRefused: publishFails('PublishRefused'),
  BranchModified: publishFails('BranchModified'),
  PublishFailed: publishFails('PublishFailed'),
  MergingBase: (world) => {
    declaring({ tasks: [task('search'), task('next', { dependsOn: ['search'] })] })(world);
    world.land('search');
    world.land('next');
    world.merge('search');
    world.executorFailure = failure('ExecutorLost');
    world.settle();
  },
  Cancelled: agentFails('Cancelled'),
  Superseded: declaring({ tasks: [task('search', { prompt: 'Do it otherwise' })] }),
  Pruned: declaring({ tasks: [] }),
};

/** Reasons of passes that record nothing, and of commands: the tests of the adapters that give them show them. */
const NOT_RECORDED: readonly Reason[] = [
  'StatusBranchModified',
  'StatusFormatTooNew',
  'StatusUnreadable',
  'StateDirectoryBusy',
];

function reasonsOn({ header, projects, pools, pods, tasks, runs }: Recorded): readonly Reason[] {
  const objects = [...projects.values(), ...pools.values(), ...pods.values(), ...tasks.values()];
  return [
    ...header.notices.map(({ reason }) => reason),
    ...objects.flatMap(({ conditions }) => conditions.map(({ reason }) => reason)),
    ...[...runs.values()].flatMap(({ reason, stopReason = reason }) => [reason, stopReason]),
  ];
}

/** The reasons on the records of each pass of a story. */
function reasonsIn(story: Story): ReadonlySet<Reason> {
  const seen = new Set<Reason>();
  const world = worldWith(ONE);
  const pass = world.pass.bind(world);
  world.pass = (options) => {
    const made = pass(options);
    for (const reason of reasonsOn(made.next)) seen.add(reason);
    return made;
  };
  story(world);
  return seen;
}

test.each(Object.entries(STORIES))('%s is on a record', (reason, story) => {
  expect([...reasonsIn(story)]).toContain(reason);
});

const TESTS = join(import.meta.dirname, '..');
const OTHERS = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !import.meta.filename.endsWith(file))
  .map((file) => readFileSync(join(TESTS, file), 'utf8'))
  .join('\n');

test('a reason without a story here is expected by another test, or no record carries it', () => {
  const told = new Set([...Object.keys(STORIES), ...NOT_RECORDED]);
  const untold = Object.keys(REASONS).filter((reason) => !told.has(reason));
  expect(untold.filter((reason) => !OTHERS.includes(reason))).toEqual([]);
});
