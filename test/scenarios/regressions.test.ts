/** What Orca's ancestor got wrong when it was run, as far as the planner decides it; each stays right here. */
import { expect, test } from 'vitest';
import { pool, project, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

function namesOfPhase(world: PlannerWorld, phase: string): readonly string[] {
  return [...world.recorded.tasks.values()].filter((each) => each.phase === phase).map(({ name }) => name);
}

test('a burst of 30 tasks is spread over ten pods, never more than maxConcurrency on one, and all of it ends', () => {
  const tasks = Array.from({ length: 30 }, (_, index) => task(`task-${index}`, { landing: 'none' }));
  const world = worldWith({
    pools: [pool('team', { replicas: 10, template: { maxConcurrency: 2 } })],
    tasks,
  });
  world.settle();
  expect(namesOfPhase(world, 'Running')).toHaveLength(20);
  for (let round = 0; round < 2; round += 1) {
    for (const name of namesOfPhase(world, 'Running')) world.agentEnds(name);
    world.settle();
  }
  expect([...world.busiest.values()]).toEqual(Array.from({ length: 10 }, () => 2));
  expect(namesOfPhase(world, 'Succeeded')).toHaveLength(30);
  expect(world.podPhases()).toEqual(Array.from({ length: 10 }, () => 'Ready'));
});

test('a pod that answers lives on, idle or at work, however long nobody sends it a heartbeat', () => {
  const world = worldWith({ pools: [pool('team', { replicas: 2 })], tasks: [task('long')] });
  world.settle();
  for (const seconds of [91, 900, 600]) {
    world.advance(seconds);
    world.settle();
  }
  expect(world.podPhases()).toEqual(['Busy', 'Ready']);
  expect([world.state('long'), world.runs.size]).toEqual(['Running/Running', 1]);
});

test('a manifest that is applied again, or committed with other comments, keeps all that is recorded of it', () => {
  const declared = { pools: [pool('team')], tasks: [task('search')] };
  const world = worldWith(declared);
  world.land('search');
  const { tasks, pools, pods, runs } = world.recorded;
  world.declare({ ...declared, root: { forgePollSeconds: 61 } });
  world.settle();
  expect(world.recorded).toMatchObject({ tasks, pools, pods, runs });
});

test('the slot of a running task that is deleted goes to the next', () => {
  const [first, second] = [task('first', { priority: 1 }), task('second')];
  const world = worldWith({ pools: [pool('team')], tasks: [first, second] });
  world.settle();
  expect(namesOfPhase(world, 'Running')).toEqual(['first']);
  world.declare({ pools: [pool('team')], tasks: [second] });
  world.settle();
  expect(namesOfPhase(world, 'Running')).toEqual(['second']);
});

test('a task that always fails starts maxRetries times more, each after its backoff, and holds nobody up', () => {
  const world = worldWith({ pools: [pool('team')], tasks: [task('bad', { maxRetries: 3, priority: 9 })] });
  const starts: number[] = [];
  for (let tick = 0; tick < 600; tick += 1) {
    world.pass();
    if (world.task('bad').phase === 'Running' && world.done.length > starts.length) starts.push(world.now);
    if (world.task('bad').phase === 'Running')
      world.agentEnds('bad', { failure: { kind: 'later', reason: 'AgentFailed', message: 'exit code 1' } });
    world.advance(0.05);
    if (tick === 300)
      world.declare({
        pools: [pool('team')],
        tasks: [task('bad', { maxRetries: 3, priority: 9 }), task('good')],
      });
  }
  const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
  expect(gaps.map((gap) => gap >= 1000)).toEqual([true, true, true]);
  expect(namesOfPhase(world, 'Failed')).toEqual(['bad']);
  expect(namesOfPhase(world, 'Running')).toEqual(['good']);
});

test('a task that waits for room is written once, whichever of pods and limits is full at the moment', () => {
  const tasks = Array.from({ length: 6 }, (_, index) =>
    task(`task-${index}`, { landing: 'none', priority: 6 - index }),
  );
  const limited = project('app', { limits: { maxConcurrentRuns: 2 } });
  const world = worldWith({ projects: [limited], pools: [pool('team', { replicas: 3 })], tasks });
  world.settle();
  const waiting = world.task('task-5');
  expect([waiting.phase, waiting.reason]).toEqual(['Pending', 'Unschedulable']);

  world.declare({ projects: [limited], pools: [pool('team', { replicas: 1 })], tasks });
  for (let ended = 0; ended < 4; ended += 1) {
    world.settle();
    expect(world.task('task-5')).toBe(waiting);
    world.agentEnds(namesOfPhase(world, 'Running')[0] ?? '');
  }
});
