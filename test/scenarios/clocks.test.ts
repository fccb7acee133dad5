/** Hosts that take turns, each with a clock of its own: one that is wrong by hours changes nothing for the runs of another. */
import { describe, expect, test } from 'vitest';
import { millis, timestamp } from '../../src/api/time.ts';
import { pool, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const HOUR = 3600;
/** How long a run of these tasks may take with all its stages, in seconds. */
const LONGEST = 1800 + 15 * 60;

/** Host 1 runs the task; `own` is what its executor knows, which another host can't see. */
function running() {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
  world.settle();
  const own = new Map(world.runs);
  return { world, own };
}

/** Another host plans; its clock is so many hours ahead of the one before. */
function handOver(world: PlannerWorld, host: string, hours: number): void {
  world.host = host;
  world.runs.clear();
  world.advance(hours * HOUR);
  world.settle();
}

function comeBack(world: PlannerWorld, own: PlannerWorld['runs'], hours: number): void {
  world.host = 'host-1';
  world.runs.clear();
  for (const [key, run] of own) world.runs.set(key, run);
  world.advance(hours * HOUR);
}

describe('a run of another host', () => {
  test.each([[5], [11], [-5], [0]])('is left alone by a clock that is %i hours ahead', (hours) => {
    const { world, own } = running();
    handOver(world, 'host-2', hours);
    world.advance(LONGEST - 1);
    world.settle();
    expect(world.state('search')).toBe('Running/Running');

    comeBack(world, own, -hours);
    world.now -= (LONGEST - 1) * 1000;
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'InReview', attempts: 1, lostRuns: 0 });
    expect(world.runOf('search').awaited).toBeUndefined();
  });

  test.each([[5], [-5]])('is given up by a clock that is %i hours ahead once it has waited', (hours) => {
    const { world } = running();
    handOver(world, 'host-2', hours);
    world.advance(LONGEST + 1);
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'Pending', reason: 'RetryBackoff', lostRuns: 1 });
  });

  test('wakes the pass that gives it up', () => {
    const { world } = running();
    handOver(world, 'host-2', 5);
    expect(world.pass().wakeAt).toBe(world.now + LONGEST * 1000 + 1);
  });

  test('is given up after a day by hosts that come and go', () => {
    const { world } = running();
    for (let hour = 1; hour <= 24; hour += 1) handOver(world, `host-${hour + 1}`, 1);
    expect(world.state('search')).toBe('Running/Running');
    handOver(world, 'host-26', 1);
    expect(world.task('search')).toMatchObject({ phase: 'Pending', lostRuns: 1 });
  });

  test('is recorded as awaited once, and no pass after that has anything to record', () => {
    const { world } = running();
    world.host = 'host-2';
    world.runs.clear();
    expect(world.pass().changes.map(({ object, message }) => [object.split('/')[0], message])).toEqual([
      ['run', 'Running, not heard of by host-2'],
    ]);
    world.advance(60);
    expect(world.pass().changes).toEqual([]);
  });
});

describe('a clock of the own host that is set forward by five hours', () => {
  /** The executor tells the start of what works by the clock as it goes now. */
  function setForward(world: PlannerWorld): void {
    const set = 5 * HOUR * 1000;
    world.advance(5 * HOUR);
    for (const [key, { run, agent }] of world.runs)
      if (agent?.state === 'running') {
        const startedAt = timestamp(millis(agent.startedAt) + set);
        world.runs.set(key, { run, agent: { ...agent, startedAt } });
      }
  }

  test('ends no run that works', () => {
    const { world } = running();
    world.advance(LONGEST - 60);
    setForward(world);
    expect(world.pass().wakeAt).toBe(world.now + 60_000 + 1);
    world.settle();
    expect(world.state('search')).toBe('Running/Running');
  });

  test('leaves it as long as it may take, and no longer', () => {
    const { world } = running();
    setForward(world);
    world.advance(LONGEST + 1);
    world.pass();
    expect(world.runOf('search').stopReason).toBe('TimedOut');
  });
});

test('a run whose executor is silent is unknown for as long as it may take, and heard of again after that', () => {
  const { world } = running();
  world.executorFailure = { kind: 'later', reason: 'ExecutorLost', message: 'no answer' };
  world.settle();
  world.advance(LONGEST - 1);
  world.settle();
  expect(world.task('search').phase).toBe('Running');
  world.executorFailure = undefined;
  world.now -= (LONGEST - 1) * 1000;
  world.settle();
  expect(world.runOf('search')).not.toHaveProperty('awaited');
  expect(world.state('search')).toBe('Running/Running');
});

test('what a host that is hours ahead has put off is not waited for', () => {
  const { world } = running();
  world.agentEnds('search', { failure: { kind: 'later', reason: 'AgentFailed', message: 'no' } });
  world.advance(5 * HOUR);
  world.settle();
  expect(world.state('search')).toBe('Pending/RetryBackoff');
  world.advance(-5 * HOUR);
  world.settle();
  expect(world.task('search')).toMatchObject({ phase: 'Running', attempts: 2 });
});
