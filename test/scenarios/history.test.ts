import { describe, expect, test } from 'vitest';
import { ephemeralTask } from '../../src/core/declared/declared-tasks.ts';
import { pool, task } from '../support/declarations.ts';
import { NOON, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const CRASHED = { kind: 'later', reason: 'AgentFailed', message: 'the agent crashed' } as const;

function fails(world: PlannerWorld, name: string): void {
  world.settle();
  world.agentEnds(name, { failure: CRASHED });
  world.settle();
  world.advance(120);
}

function withEphemeral(world: PlannerWorld, name: string): void {
  const { spec } = task(name, { landing: 'none' });
  const at = new Date(NOON).toISOString();
  const made = ephemeralTask({ project: 'app', name, spec, configCommit: 'c'.repeat(40), at });
  world.recorded = {
    ...world.recorded,
    tasks: new Map(world.recorded.tasks).set(`app/${name}`, made),
  };
}

describe('history', () => {
  test('keeps as many ended runs of a task as historyLimit says, the latest ones', () => {
    const root = { historyLimit: 2 };
    const world = worldWith({ pools: [pool('team')], tasks: [task('search', { maxRetries: 5 })], root });
    for (let attempt = 1; attempt <= 4; attempt += 1) fails(world, 'search');
    world.settle();
    const attempts = [...world.recorded.runs.values()].map(({ attempt, phase }) => `${attempt} ${phase}`);
    expect(attempts).toEqual(['3 Failed', '4 Failed', '5 Running']);
    expect(world.task('search').attempts).toBe(5);
  });

  test('keeps the run that a task names, whatever the limit', () => {
    const world = worldWith({
      pools: [pool('team')],
      tasks: [task('search', { maxRetries: 0 })],
      root: { historyLimit: 0 },
    });
    fails(world, 'search');
    world.settle();
    expect(world.state('search')).toBe('Failed/AgentFailed');
    expect(world.runOf('search').phase).toBe('Failed');
  });

  test('keeps as many ended tasks without a manifest, and drops older ones with their runs', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [], root: { historyLimit: 1 } });
    world.settle();
    for (const name of ['first', 'second', 'third']) {
      withEphemeral(world, name);
      world.settle();
      world.agentEnds(name);
      world.settle();
      world.advance(60);
    }
    world.settle();
    expect([...world.recorded.tasks.keys()]).toEqual(['app/third']);
    expect([...world.recorded.runs.values()].map((run) => run.task)).toEqual(['third']);
    expect(world.runs.size).toBe(0);
  });
});

describe('the header', () => {
  const UNREADABLE = { kind: 'later', reason: 'ConfigUnreadable', message: 'no answer' } as const;

  test('tells what hampers all of it, once for as long as it lasts', () => {
    const world = worldWith({ pools: [pool('team')], root: { suspend: true } });
    world.isolation = 'unconfined';
    world.settle();
    expect(world.recorded.header.notices.map(({ reason }) => reason)).toEqual([
      'Suspended',
      'IsolationMissing',
    ]);
    const { header } = world.recorded;
    world.advance(60);
    world.settle();
    expect(world.recorded.header).toBe(header);
  });

  test('keeps the last good settings and commit while the config cannot be read', () => {
    const world = worldWith({ pools: [pool('team')], root: { historyLimit: 7 } });
    world.settle();
    const { configCommit } = world.recorded.header;
    world.desired = { known: false, failure: UNREADABLE };
    world.settle();
    expect(world.recorded.header).toMatchObject({
      configCommit,
      root: { historyLimit: 7 },
      notices: [UNREADABLE],
    });
  });

  test('keeps the last good settings while orca.yaml has errors, starts nothing, and says that it is for those', () => {
    const world = worldWith({ pools: [pool('team')], root: { historyLimit: 7, isolation: 'none' } });
    world.settle();
    const declared = { pools: [pool('team')], tasks: [task('search')] };
    world.declare({ ...declared, root: { suspend: true, isBroken: true } });
    world.settle();
    expect(world.recorded.header).toMatchObject({
      root: { historyLimit: 7, suspend: true },
      notices: [{ message: 'orca.yaml has errors, and nothing starts until they are repaired.' }],
    });
    expect(world.task('search')).toMatchObject({
      reason: 'Suspended',
      message: 'orca.yaml has errors, and nothing starts until they are repaired',
    });
    world.declare({ ...declared, root: { historyLimit: 8 } });
    world.settle();
    expect([world.recorded.header.root.historyLimit, world.state('search')]).toEqual([8, 'Running/Running']);
  });

  test('says nothing of isolation where none is asked for', () => {
    const world = worldWith({ root: { isolation: 'none' } });
    world.isolation = 'unconfined';
    world.settle();
    expect(world.recorded.header.notices).toEqual([]);
  });
});

test('a task with a branch of its own, but no repository, is based on that branch of the project’s', () => {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search', { branch: 'release' })] });
  world.settle();
  expect(world.state('search')).toBe('Pending/BaseBranchMissing');
  world.branches.set('release', 'f'.repeat(40));
  world.advance(60);
  world.settle();
  expect(world.runOf('search').start).toMatchObject({
    baseBranch: 'release',
    baseCommit: 'f'.repeat(40),
    repository: '/srv/git/config.git',
  });
});
