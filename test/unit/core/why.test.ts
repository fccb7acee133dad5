import { expect, test } from 'vitest';
import { timestamp } from '../../../src/api/time.ts';
import { whyUnplaced } from '../../../src/core/why.ts';
import { pod, project, task } from '../../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../../support/planner-world.ts';

const NAMES = ['a', 'b', 'c'];

function refusalsOfWaiting(world: PlannerWorld) {
  world.settle();
  const why = whyUnplaced(world.recorded, timestamp(world.now));
  return NAMES.map((name) => world.task(name))
    .filter(({ phase }) => phase === 'Pending')
    .map((waiting) => why(waiting).map(({ predicate, detail, pods }) => `${predicate}: ${pods} ${detail}`));
}

test('a task that waits for a pod is explained by the pods that refuse it, predicate by predicate', () => {
  const pods = [pod('one'), pod('two'), pod('writer', { capabilities: ['docs'] })];
  const world = worldWith({ pods, tasks: NAMES.map((name) => task(name)) });
  expect(refusalsOfWaiting(world)).toEqual([
    ['PodMatchesCapability: 1 without capability code', 'PodHasCapacity: 2 at capacity'],
  ]);
});

test('a task that its project has no quota for is explained by the quota alone', () => {
  const projects = [project('app', { limits: { maxConcurrentRuns: 2 } })];
  const pods = [pod('one', { maxConcurrency: 4 })];
  const world = worldWith({ projects, pods, tasks: NAMES.map((name) => task(name)) });
  expect(refusalsOfWaiting(world)).toEqual([
    ['ProjectHasQuota: 0 limits.maxConcurrentRuns of the project is reached'],
  ]);
});

test('a task that waits for something else has nothing to do with pods', () => {
  const tasks = NAMES.map((name) => task(name, { dependsOn: name === 'a' ? [] : ['a'] }));
  const world = worldWith({ pods: [pod('one')], tasks });
  expect(refusalsOfWaiting(world)).toEqual([[], []]);
});

test('a task that waits for budget is explained by the budget alone', () => {
  const projects = [project('app', { budget: { tokensPerDay: 1000, tokensPerTask: 600 } })];
  const pods = [pod('one', { maxConcurrency: 4 })];
  const world = worldWith({ projects, pods, tasks: NAMES.map((name) => task(name)) });
  const waits = 'BudgetAllows: 0 what is left of the budget for this day is reserved by runs in progress';
  expect(refusalsOfWaiting(world)).toEqual([[waits], [waits]]);
});
