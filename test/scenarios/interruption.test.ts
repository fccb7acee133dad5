/** A host that is about to go: its agents are stopped, their work is kept on a ref, and another machine goes on from it. */
import { describe, expect, test } from 'vitest';
import { keptRefFor } from '../../src/api/names.ts';
import { EMPTY_RECORDED } from '../../src/api/recorded.ts';
import { following, pool, task } from '../support/declarations.ts';
import { CONFIG_URL, commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const REF = keptRefFor('app', 'search');

function atWork(spec: Parameters<typeof task>[1] = {}): PlannerWorld {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search', spec)] });
  world.settle();
  world.advance(60);
  expect(world.state('search')).toBe('Running/Running');
  return world;
}

/** From the first pass that knows of it to the last. */
function drain(world: PlannerWorld): void {
  world.isDraining = true;
  world.settle();
  world.keepsEnd();
  world.settle();
}

const kept = (world: PlannerWorld) => world.repository(CONFIG_URL).kept;

test('the next machine goes on from what was kept, on the same base, for the rest of the time', () => {
  const world = atWork();
  const first = world.runOf('search');
  drain(world);

  expect(world.state('search')).toBe('Pending/Interrupted');
  expect(world.task('search')).toMatchObject({
    retries: 0,
    lostRuns: 0,
    interruptions: { count: 1, seconds: 60 },
    kept: { repository: CONFIG_URL, generation: 1 },
  });
  expect(world.runOf('search')).toMatchObject({ phase: 'Cancelled', reason: 'Interrupted' });

  world.branches.set('main', commitOf('somebody went on'));
  world.moveTo('host-2');
  const effects = world.pass().effects;
  const start = effects.find((effect) => effect.type === 'startRun');
  expect(start).toMatchObject({
    brief: {
      attempt: 2,
      timeoutSeconds: world.task('search').spec.timeoutSeconds - 60,
      start: { ...first.start, kept: { ref: REF, commit: commitOf(`unfinished ${first.name}`) } },
    },
  });
  expect(kept(world).size).toBe(1);

  world.land('search');
  expect(world.state('search')).toBe('InReview/InReview');
  expect(kept(world).size).toBe(0);
  expect(world.task('search')).not.toHaveProperty('kept');
  expect(world.task('search')).not.toHaveProperty('interruptions');
});

test('what an interrupted round had taken of its time shortens none after a stop', () => {
  const world = worldWith({ projects: [following({})], pools: [pool('team')], tasks: [task('search')] });
  world.land('search');
  world.say('search', { id: 'comment-1' });
  world.settle();
  world.advance(60);
  drain(world);
  world.say('search', { id: 'comment-2', text: '/orca stop' });
  world.settle();
  expect(world.state('search')).toBe('InReview/StoppedOnRequest');
  expect(world.task('search')).not.toHaveProperty('interruptions');
  world.moveTo('host-2');
  world.advance(60);
  world.say('search', { id: 'comment-3', text: '/orca retry' });
  const starts = [world.pass(), world.pass(), world.pass()].flatMap(({ effects }) => effects);
  expect(starts.find(({ type }) => type === 'startRun')).toMatchObject({
    brief: { timeoutSeconds: world.task('search').spec.timeoutSeconds },
  });
});

test('nothing is begun, and what is being published is let end', () => {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
  world.isDraining = true;
  world.settle();
  expect(world.done).toEqual([]);
  world.isDraining = false;
  world.settle();
  world.agentEnds('search');
  world.settle();
  world.isDraining = true;
  world.settle();
  world.publishEnds('search');
  world.settle();
  expect(world.state('search')).toBe('InReview/InReview');
});

test('an agent that ends well in that moment has ended well', () => {
  const world = atWork();
  world.isDraining = true;
  world.pass({ killed: true });
  world.agentEnds('search');
  world.settle();
  expect(world.runOf('search').phase).toBe('Publishing');
});

test.each([['lands nothing', { landing: 'none' }]] as const)('a task that %s starts anew', (_what, spec) => {
  const world = atWork(spec);
  drain(world);
  expect(world.state('search')).toBe('Pending/Interrupted');
  expect(world.done.filter((each) => each.startsWith('keepWork'))).toEqual([]);
  world.moveTo('host-2');
  world.settle();
  expect(world.runOf('search').start).not.toHaveProperty('kept');
});

test('work that the policy refuses is not kept, and the record says why', () => {
  const world = atWork();
  world.isDraining = true;
  world.settle();
  const run = `app/${world.runOf('search').name}`;
  const failure = { kind: 'never', reason: 'PublishRefused', message: '.env holds a secret' } as const;
  const seen = world.runs.get(run);
  world.runs.set(run, {
    run,
    ...seen,
    publish: { state: 'exited', outcome: { finishedAt: '2026-01-31T12:02:00.000Z', failure } },
  });
  world.settle();
  expect(world.task('search')).toMatchObject({
    phase: 'Pending',
    reason: 'Interrupted',
    message: 'its work was not kept: .env holds a secret',
  });
  world.moveTo('host-2');
  world.settle();
  expect(world.runOf('search').start).not.toHaveProperty('kept');
});

test.each([
  ['the agent is stopped', 1, false],
  ['the work is pushed', 2, false],
  ['the end is recorded', 2, true],
])('a machine that dies before %s is not waited for', (_when, passes, isPushed) => {
  const world = atWork();
  const first = world.runOf('search').name;
  world.isDraining = true;
  for (let pass = 0; pass < passes; pass += 1) world.pass();
  if (isPushed) world.keepsEnd();
  world.moveTo('host-2');
  world.settle();
  expect(world.state('search')).toBe('Running/Running');
  expect(world.runOf('search').name).not.toBe(first);
  expect(world.runOf('search').start.kept).toEqual(
    isPushed ? { ref: REF, commit: commitOf(`unfinished ${first}`) } : undefined,
  );
  world.land('search');
  expect(world.state('search')).toBe('InReview/InReview');
  expect(kept(world).size).toBe(0);
});

test('a deleted manifest takes the kept work with it', () => {
  const world = atWork();
  drain(world);
  expect(kept(world).size).toBe(1);
  world.moveTo('host-2');
  world.declare({ pools: [pool('team')] });
  world.settle();
  expect(kept(world).size).toBe(0);
  expect(world.recorded.tasks.size).toBe(0);
});

test('what is kept of a status branch that is lost is taken away', () => {
  const world = atWork();
  drain(world);
  world.recorded = EMPTY_RECORDED;
  world.outcomes = [];
  world.moveTo('host-2');
  world.settle();
  expect(world.runOf('search').start).not.toHaveProperty('kept');
  world.land('search');
  expect(kept(world).size).toBe(0);
});

test('another generation begins anew', () => {
  const world = atWork();
  drain(world);
  world.moveTo('host-2');
  world.declare({ pools: [pool('team')], tasks: [task('search', { prompt: 'Otherwise' })] });
  world.settle();
  expect(world.runOf('search')).toMatchObject({ generation: 2 });
  expect(world.runOf('search').start).not.toHaveProperty('kept');
  world.land('search');
  expect(kept(world).size).toBe(0);
});

test('a branch that moved meanwhile is started from as it is', () => {
  const world = atWork();
  drain(world);
  world.moveTo('host-2');
  world.branches.set('orca/app/search', commitOf('a person helps'));
  world.settle();
  expect(world.runOf('search').start).toMatchObject({ expectedTip: commitOf('a person helps') });
  expect(world.runOf('search').start).not.toHaveProperty('kept');
});

test('a run that is lost is made again from what was kept', () => {
  const world = atWork();
  drain(world);
  world.moveTo('host-2');
  world.settle();
  const { start } = world.runOf('search');
  world.runs.clear();
  world.settle();
  world.advance(120);
  world.settle();
  expect(world.task('search')).toMatchObject({ lostRuns: 1, interruptions: { count: 1 } });
  expect(world.runOf('search').attempt).toBe(3);
  expect(world.runOf('search').start).toEqual(start);
});

test('the time of interrupted runs counts as one', () => {
  const world = atWork({ timeoutSeconds: 100, maxRetries: 1 });
  drain(world);
  world.moveTo('host-2');
  world.settle();
  world.advance(60);
  drain(world);
  expect(world.task('search')).toMatchObject({
    phase: 'Pending',
    reason: 'RetryBackoff',
    retries: 1,
    message: 'its interrupted runs have taken all of timeoutSeconds together',
  });
  expect(world.task('search')).not.toHaveProperty('interruptions');
});

test('interruptions come to an end', () => {
  const world = atWork({ maxRetries: 0, timeoutSeconds: 86_400 });
  for (let host = 2; world.task('search').phase !== 'Failed' && host < 40; host += 1) {
    drain(world);
    world.moveTo(`host-${host}`);
    world.settle();
    world.advance(1);
  }
  expect(world.task('search')).toMatchObject({ phase: 'Failed', reason: 'Interrupted', attempts: 20 });
  expect(kept(world).size).toBe(0);
});

describe('a run that takes up what was said', () => {
  function takingUp(): PlannerWorld {
    const world = worldWith({ projects: [following({})], pools: [pool('team')], tasks: [task('search')] });
    world.land('search');
    world.advance(60);
    world.say('search', { id: 'thread-7', type: 'thread', text: 'Call it find' });
    world.settle();
    world.advance(60);
    expect(world.state('search')).toBe('Running/TakingUpFeedback');
    return world;
  }

  test('goes on elsewhere with the same words, and answers them once', () => {
    const world = takingUp();
    const { asks, start } = world.runOf('search');
    drain(world);
    expect(world.state('search')).toBe('Pending/Interrupted');
    world.moveTo('host-2');
    world.settle();
    expect(world.state('search')).toBe('Running/TakingUpFeedback');
    expect(world.runOf('search')).toMatchObject({ asks, answering: true, attempt: 3 });
    expect(world.runOf('search').start).toMatchObject({ expectedTip: start.expectedTip, kept: { ref: REF } });
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect([...(world.answers.get('thread-7') ?? [])]).toHaveLength(1);
    expect(world.task('search')).toMatchObject({ attempts: 3, retries: 0 });
    expect(kept(world).size).toBe(0);
  });

  test('is not made again where somebody says /orca stop meanwhile', () => {
    const world = takingUp();
    world.isDraining = true;
    world.settle();
    world.say('search', { id: 'comment-9', text: '/orca stop' });
    world.advance(120);
    world.settle();
    world.keepsEnd();
    world.settle();
    world.moveTo('host-2');
    world.settle();
    world.advance(120);
    world.settle();
    expect(world.state('search')).toBe('InReview/StoppedOnRequest');
    expect(world.task('search').attempts).toBe(2);
    expect(kept(world).size).toBe(0);
  });
});
