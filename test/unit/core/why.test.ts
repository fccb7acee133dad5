import { expect, test } from 'vitest';
import { REASONS } from '../../../src/api/reasons.ts';
import { remedyFor } from '../../../src/core/scheduling/remedies.ts';
import { waits } from '../../../src/core/scheduling/why.ts';
import { pod, pool, project, task } from '../../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../../support/planner-world.ts';

const NAMES = ['a', 'b', 'c'];

/** `<task> <place in the queue>: <refusals>` of every pending task. */
function told(world: PlannerWorld): readonly string[] {
  world.settle();
  const wait = waits(world.recorded, world.now);
  return [...world.recorded.tasks.values()]
    .filter(({ phase }) => phase === 'Pending')
    .map((waiting) => {
      const { refusals, place } = wait(waiting);
      const lines = refusals.map(({ predicate, detail, pods }) => `${predicate} ${pods} ${detail}`);
      return `${waiting.name} ${place === undefined ? '-' : `${place.at}/${place.of}`}: ${lines.join(', ')}`;
    });
}

function remedies(world: PlannerWorld): Readonly<Record<string, string | undefined>> {
  world.settle();
  const wait = waits(world.recorded, world.now);
  const tasks = [...world.recorded.tasks.values()];
  return Object.fromEntries(tasks.map((each) => [each.name, remedyFor(each, wait(each).refusals)]));
}

test('a task that waits for a pod is explained by the pods that refuse it, predicate by predicate', () => {
  const pods = [pod('one'), pod('two'), pod('writer', { capabilities: ['docs'] })];
  const tasks = ['a', 'b', 'c', 'd'].map((name) => task(name, { priority: name === 'd' ? 1 : 0 }));
  const refusals = 'PodMatchesCapability 1 without capability code, PodHasCapacity 2 at capacity';
  expect(told(worldWith({ pods, tasks }))).toEqual([`b 1/2: ${refusals}`, `c 2/2: ${refusals}`]);
});

test('a task that its project has no quota for is explained by the quota alone', () => {
  const projects = [project('app', { limits: { maxConcurrentRuns: 2 } })];
  const pods = [pod('one', { maxConcurrency: 4 })];
  const world = worldWith({ projects, pods, tasks: NAMES.map((name) => task(name)) });
  expect(told(world)).toEqual([
    'c 1/1: ProjectHasQuota 0 limits.maxConcurrentRuns of the project is reached',
  ]);
});

test('a task that waits for something else is told of pods only when none would take it afterwards', () => {
  const after = (capability: string) => ({ dependsOn: ['a'], requiredCapabilities: [capability] });
  const tasks = [task('a'), task('b', after('code')), task('c', after('review'))];
  expect(told(worldWith({ pods: [pod('one')], tasks }))).toEqual([
    'b -: ',
    'c -: PodMatchesCapability 1 without capability review',
  ]);
});

test('every waiting task is told what to do, or that nothing has to be done', () => {
  const limits = { maxConcurrentRuns: 1, maxOpenPullRequests: 1 };
  const world = worldWith({
    projects: ['app', 'full', 'idle', 'empty', 'lame'].map((name) =>
      project(name, { suspend: name === 'idle', limits: name === 'full' ? limits : {} }),
    ),
    pods: [pod('one'), pod('one', { maxConcurrency: 9 }, { project: 'full' })],
    pools: [pool('team', { suspend: true }, { project: 'lame' })],
    tasks: [
      task('runs', { priority: 1 }),
      task('room'),
      task('odd', { requiredCapabilities: ['telepathy'] }),
      task('after', { dependsOn: ['runs'] }),
      task('later', { notBefore: '2026-02-01T00:00:00.000Z' }),
      task('first', { priority: 1 }, { project: 'full' }),
      task('pulls', {}, { project: 'full' }),
      task('runs-only', { landing: 'none' }, { project: 'full' }),
      task('asleep', {}, { project: 'idle' }),
      task('alone', {}, { project: 'empty' }),
      task('limping', {}, { project: 'lame' }),
    ],
  });
  expect(remedies(world)).toMatchObject({
    runs: undefined,
    room: expect.stringContaining('more `replicas`'),
    odd: expect.stringContaining('Give a pool what the task asks for'),
    after: expect.stringContaining('when they have landed'),
    later: expect.stringContaining('`notBefore`'),
    pulls: expect.stringContaining('raise `limits.maxOpenPullRequests`'),
    'runs-only': expect.stringContaining('`limits.maxConcurrentRuns`'),
    asleep: expect.stringContaining('Remove that `suspend: true`'),
    alone: 'Declare an AgentPool in project empty.',
    limping: expect.stringContaining('resume their pool'),
  });
});

test('a reason that nobody wrote a remedy for is told by its own sentence', () => {
  const world = worldWith({ pods: [pod('one')], tasks: [task('a')] });
  world.settle();
  const waiting = { ...world.task('a'), phase: 'Pending', reason: 'UpstreamsConflict' } as const;
  expect(remedyFor(waiting, [])).toBe(REASONS.UpstreamsConflict);
});

test('a task that waits for budget is explained by the budget alone', () => {
  const projects = [project('app', { budget: { tokensPerDay: 1000, tokensPerTask: 600 } })];
  const pods = [pod('one', { maxConcurrency: 4 })];
  const world = worldWith({ projects, pods, tasks: NAMES.map((name) => task(name)) });
  const waiting = 'BudgetAllows 0 what is left of the budget for this day is reserved by runs in progress';
  expect(told(world)).toEqual([`b 1/2: ${waiting}`, `c 2/2: ${waiting}`]);
  expect(remedies(world).c).toContain('`budget`');
});

test('what a task that has expired needs is told of it, and of the one that waits for it', () => {
  const tasks = [
    task('brief', { expires: '2026-01-31T13:00:00.000Z' }),
    task('behind', { dependsOn: ['brief'] }),
  ];
  const world = worldWith({ tasks });
  world.settle();
  world.advance(3600);
  expect(remedies(world)).toEqual({
    brief: 'A later `expires` lets it start.',
    behind: expect.stringContaining('one that has expired needs a later `expires`'),
  });
});
