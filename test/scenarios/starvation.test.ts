/** Nothing waits for ever behind anything else: urgent streams, poisoned tasks and projects, what fits nowhere. */
import { expect, test } from 'vitest';
import type { DesiredTask } from '../../src/api/desired.ts';
import { keyOf } from '../../src/api/names.ts';
import type { TaskRecord } from '../../src/api/recorded.ts';
import { pool, project, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const FAILURE = { kind: 'later', reason: 'AgentFailed', message: 'exit code 1' } as const;
const GONE = 'https://gone.example.com/app.git';

function named(prefix: string, count: number, change: Parameters<typeof task>[1] = {}, place = {}) {
  return Array.from({ length: count }, (_, index) =>
    task(`${prefix}-${index}`, { landing: 'none', ...change }, place),
  );
}

function tasksOf(world: PlannerWorld, isMeant: (task: TaskRecord) => boolean): readonly TaskRecord[] {
  return [...world.recorded.tasks.values()].filter(isMeant);
}

/** Everything that runs ends, those that are meant with a failure; then a pass. */
function turn(world: PlannerWorld, fails: (task: TaskRecord) => boolean = () => false): void {
  for (const each of tasksOf(world, ({ phase }) => phase === 'Running'))
    world.agentEnds(keyOf(each.project, each.name), fails(each) ? { failure: FAILURE } : {});
  world.settle();
}

/** Turns of two minutes until the tasks that are meant have succeeded; how many that took. */
function turnsUntilDone(
  world: PlannerWorld,
  isMeant: (task: TaskRecord) => boolean,
  fails: (task: TaskRecord) => boolean,
): number {
  world.settle();
  for (let turns = 1; turns <= 60; turns += 1) {
    turn(world, fails);
    if (tasksOf(world, isMeant).every(({ phase }) => phase === 'Succeeded')) return turns;
    world.advance(120);
    world.settle();
  }
  throw new Error('some are still not done');
}

test('a task under a stream of more urgent ones starts when it has waited a minute a point, and is written once', () => {
  const pools = [pool('team')];
  const stream: DesiredTask[] = [task('urgent-0', { priority: 30, landing: 'none' })];
  const low = task('low', { landing: 'none' });
  const world = worldWith({ pools, tasks: [low, ...stream] });
  world.settle();
  const waiting = world.task('low');
  let minutes = 0;
  for (; world.task('low').phase === 'Pending' && minutes < 100; minutes += 1) {
    expect(world.task('low')).toBe(waiting);
    stream.push(task(`urgent-${minutes + 1}`, { priority: 30, landing: 'none' }));
    world.declare({ pools, tasks: [low, ...stream] });
    world.advance(60);
    turn(world);
  }
  expect([minutes, world.state('low')]).toEqual([30, 'Running/Running']);
});

test('who leaves the queue for another reason joins it anew, and an edit or a pass that looks elsewhere costs no place', () => {
  const busy = task('busy', { priority: 9 });
  const declare = (spec: Parameters<typeof task>[1]) =>
    world.declare({ pools: [pool('team')], tasks: [busy, task('patient', spec)] });
  const world = worldWith({ pools: [pool('team')], tasks: [busy, task('patient')] });
  world.settle();
  const { queuedAt } = world.task('patient');
  world.advance(600);
  declare({ prompt: 'Do it differently' });
  world.settle();
  expect(world.task('patient')).toMatchObject({ generation: 2, queuedAt });
  declare({ suspend: true });
  world.settle();
  expect(world.task('patient').queuedAt).toBeUndefined();
  declare({});
  world.settle();
  expect(world.task('patient').queuedAt).toBe('2026-01-31T12:10:00.000Z');
});

test('one poisoned task among 999 good ones costs its own attempts and nobody a turn', () => {
  const isPoisoned = ({ name }: TaskRecord) => name === 'poisoned';
  const tasks = [task('poisoned', { priority: 1000, maxRetries: 3 }), ...named('good', 999)];
  const world = worldWith({
    pools: [pool('team', { replicas: 50, template: { maxConcurrency: 4 } })],
    tasks,
  });
  expect(turnsUntilDone(world, (each) => !isPoisoned(each), isPoisoned)).toBe(6);
  expect(world.task('poisoned')).toMatchObject({ phase: 'Failed', attempts: 4 });
}, 60_000);

test('a poisoned project takes nothing from another, whatever its priorities', () => {
  const isGood = (each: TaskRecord) => each.project === 'app';
  const bad = { project: 'bad' };
  const world = worldWith({
    projects: [project(), project('bad')],
    pools: [pool('team', { replicas: 5 }), pool('team', { replicas: 5 }, bad)],
    tasks: [...named('good', 20), ...named('rotten', 20, { priority: 1000, maxRetries: 1 }, bad)],
  });
  expect(turnsUntilDone(world, isGood, (each) => !isGood(each))).toBe(4);
  for (let turns = 0; turns < 12; turns += 1) {
    world.advance(120);
    turn(world, () => true);
  }
  const rotten = tasksOf(world, (each) => !isGood(each));
  expect(rotten.map(({ phase, attempts }) => `${phase} ${attempts}`)).toEqual(Array(20).fill('Failed 2'));
});

test('tasks of a repository that cannot be reached say so and hold nobody up', () => {
  const cut = { priority: 1000, repository: { url: GONE } };
  const world = worldWith({
    pools: [pool('team', { replicas: 2 })],
    tasks: [...named('cut', 10, cut), ...named('good', 10)],
  });
  world.unreachable.add(GONE);
  expect(
    turnsUntilDone(
      world,
      ({ name }) => name.startsWith('good'),
      () => false,
    ),
  ).toBe(5);
  expect(world.state('cut-0')).toBe('Pending/RepositoryUnreachable');
  world.unreachable.clear();
  expect(
    turnsUntilDone(
      world,
      () => true,
      () => false,
    ),
  ).toBe(5);
});

test('a task that fits no pod waits at the head of the queue and lets everybody pass', () => {
  const never = task('never', { priority: 1000, requiredCapabilities: ['telepathy'] });
  const limited = project('app', { limits: { maxConcurrentRuns: 1 } });
  const world = worldWith({
    projects: [limited],
    pools: [pool('team')],
    tasks: [never, ...named('good', 3)],
  });
  expect(
    turnsUntilDone(
      world,
      ({ name }) => name !== 'never',
      () => false,
    ),
  ).toBe(3);
  expect(world.task('never')).toMatchObject({
    phase: 'Pending',
    message: 'no pod fits: all are without capability telepathy',
  });
});

test('work that only a generalist can do gets it as soon as its turn has come, not when all others are done', () => {
  const pools = [pool('special'), pool('general', { template: { capabilities: ['code', 'review'] } })];
  const review = task('review', { requiredCapabilities: ['review'], landing: 'none' });
  const world = worldWith({ pools, tasks: named('code', 10) });
  world.settle();
  world.advance(60);
  world.declare({ pools, tasks: [...named('code', 10), review] });
  expect(
    turnsUntilDone(
      world,
      ({ name }) => name === 'review',
      () => false,
    ),
  ).toBe(6);
});

test('runs start in turn between projects', () => {
  const small = { project: 'small' };
  const world = worldWith({
    projects: [project(), project('small')],
    pools: [pool('team', { replicas: 9 }), pool('team', {}, small)],
    tasks: [...named('mine', 8), task('urgent', { priority: 5 }), task('tiny', {}, small)],
  });
  world.settle();
  const started = world.done.map((each) => each.replace(/^startRun (.*)-[0-9a-f]{8}$/, '$1'));
  expect(started.slice(0, 3)).toEqual([
    keyOf('app', 'urgent'),
    keyOf('small', 'tiny'),
    keyOf('app', 'mine-0'),
  ]);
});
