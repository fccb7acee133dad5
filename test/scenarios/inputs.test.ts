import { describe, expect, test } from 'vitest';
import { conditionOf } from '../../src/api/conditions.ts';
import type { TaskSpec } from '../../src/api/desired.ts';
import { type Failure, known, unknown } from '../../src/api/failure.ts';
import type { OutputValues } from '../../src/api/output-value.ts';
import { pool, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const OUTPUTS: NonNullable<TaskSpec['outputs']> = { api: { file: 'api.json', schema: true } };
const FIRST: OutputValues = { api: { json: { version: 1 } } };
const SECOND: OutputValues = { api: { json: { version: 2 } } };
const LACKS: Failure = {
  kind: 'waiting',
  reason: 'PromptInvalid',
  message: "The prompt can't be made of the inputs: it asks for inputs.api.title, which is not there",
};
const INPUTS = { api: { project: 'app', task: 'design', output: 'api' } };

type Words = Partial<Omit<TaskSpec, 'dependsOn'>>;

function declared(design: Words = {}, implement: Words = {}) {
  return {
    pools: [pool('team', { replicas: 3 })],
    tasks: [
      task('design', { outputs: OUTPUTS, ...design }),
      task('implement', {
        prompt: 'Implement {{inputs.api.version}}',
        dependsOn: ['design'],
        inputs: INPUTS,
        ...implement,
      }),
    ],
  };
}

function worldOf(design?: Words): PlannerWorld {
  const world = worldWith(declared(design));
  world.settle();
  return world;
}

function lands(world: PlannerWorld, name: string, outputs: OutputValues): void {
  world.agentEnds(name, { outputs });
  world.settle();
  world.publishEnds(name);
  world.settle();
}

describe('inputs', () => {
  test('are taken from the upstream that landed, recorded with the run, and part of its brief', () => {
    const world = worldOf();
    expect(world.state('implement')).toBe('Pending/WaitingForDependencies');
    lands(world, 'design', FIRST);
    expect(world.task('design').outputs).toEqual(FIRST);
    expect(world.state('implement')).toBe('Running/Running');
    expect(world.runOf('implement').inputs).toEqual(FIRST);
  });

  test('come from tasks that land nothing, and from those that found nothing to change', () => {
    const silent = worldOf({ landing: 'none' });
    silent.agentEnds('design', { outputs: FIRST });
    silent.settle();
    expect([silent.state('design'), silent.runOf('implement').inputs]).toEqual([
      'Succeeded/Completed',
      FIRST,
    ]);

    const still = worldOf();
    const checks = [
      { name: 'output api', type: 'output', passed: true, round: 1, message: '', seconds: 0 } as const,
    ];
    still.agentEnds('design', { outputs: FIRST, changedFiles: 0, checks });
    still.settle();
    expect([still.state('design'), still.runOf('implement').inputs]).toEqual(['Succeeded/NoChanges', FIRST]);
  });

  test('that the upstream did not leave stall the task before anything is spent', () => {
    const world = worldOf();
    lands(world, 'design', {});
    expect(world.task('implement')).toMatchObject({
      phase: 'Pending',
      reason: 'InputMissing',
      message: 'task/app/design left no output api, which is taken as api; have it run again',
      attempts: 0,
    });
    expect(conditionOf(world.task('implement').conditions, 'Stalled')?.reason).toBe('InputMissing');
    expect(world.done.filter((effect) => effect.startsWith('startRun app/implement'))).toEqual([]);
  });

  test('that lack what the prompt asks for stall the task until prompt or upstream is mended', () => {
    const world = worldOf();
    world.prompt = ({ template }) => (template.includes('title') ? unknown(LACKS) : known('hash'));
    world.declare(declared({}, { prompt: '{{inputs.api.title}}' }));
    world.settle();
    lands(world, 'design', FIRST);
    expect(world.task('implement')).toMatchObject({ phase: 'Pending', ...told(LACKS), attempts: 0 });
    expect(conditionOf(world.task('implement').conditions, 'Stalled')?.reason).toBe('PromptInvalid');
    world.declare(declared());
    world.settle();
    expect(world.state('implement')).toBe('Running/Running');
  });

  test('that change are taken up by a task that waits, and rerun none that landed', () => {
    const world = worldOf();
    lands(world, 'design', FIRST);
    lands(world, 'implement', {});
    expect(world.state('implement')).toBe('InReview/InReview');
    world.declare(declared({ prompt: 'Design it again' }));
    world.settle();
    expect(world.task('design').outputs).toBeUndefined();
    lands(world, 'design', SECOND);
    expect(world.task('design').outputs).toEqual(SECOND);
    expect([world.state('implement'), world.runOf('implement').inputs]).toEqual(['InReview/InReview', FIRST]);
    world.declare(declared({ prompt: 'Design it again' }, { prompt: 'Implement it again: {{inputs.api}}' }));
    world.settle();
    expect(world.runOf('implement').inputs).toEqual(SECOND);
  });

  test('of a run stay what they were, however often its brief is asked for', () => {
    const world = worldOf();
    lands(world, 'design', FIRST);
    const started = world.runOf('implement');
    world.declare(declared({ prompt: 'Design it again' }));
    world.settle();
    expect(world.runOf('implement')).toEqual(started);
  });

  test('that are too large together are refused', () => {
    const world = worldOf();
    lands(world, 'design', { api: { text: 'a'.repeat(300_000) } });
    expect(world.task('implement')).toMatchObject({ phase: 'Pending', reason: 'PromptInvalid' });
  });
});

function told({ reason, message }: Failure) {
  return { reason, message };
}

describe('upstreams that conflict', () => {
  const CONFLICT: Failure = {
    kind: 'never',
    reason: 'UpstreamsConflict',
    message: 'orca/app/two conflicts with main, orca/app/one in a.txt',
  };

  function conflicting(): PlannerWorld {
    const world = worldWith({
      pools: [pool('team', { replicas: 3 })],
      tasks: [task('one'), task('two'), task('both', { dependsOn: ['one', 'two'], maxRetries: 0 })],
    });
    world.land('one');
    world.land('two');
    world.agentEnds('both', { failure: CONFLICT, rounds: 0 });
    world.settle();
    return world;
  }

  test('stall the task, which spends no retry and asks nobody again while they stand still', () => {
    const world = conflicting();
    expect(world.task('both')).toMatchObject({
      phase: 'Pending',
      ...told(CONFLICT),
      retries: 0,
      attempts: 1,
    });
    expect(conditionOf(world.task('both').conditions, 'Stalled')?.reason).toBe('UpstreamsConflict');
    world.advance(3600);
    world.settle();
    expect(world.task('both').attempts).toBe(1);
  });

  test('let it start when one of their branches moves, and when one of them is merged', () => {
    const moved = conflicting();
    moved.branches.set('orca/app/two', 'f'.repeat(40));
    moved.settle();
    expect([moved.state('both'), moved.task('both').attempts]).toEqual(['Running/Running', 2]);

    const merged = conflicting();
    merged.merge('one');
    merged.advance(60);
    merged.settle();
    expect(merged.state('both')).toBe('Running/Running');
    expect(merged.runOf('both').start).toMatchObject({ baseBranch: 'orca/app/two', upstreams: [] });
  });

  test('are looked at again now and then, since nothing else tells when they move', () => {
    const world = conflicting();
    const { wakeAt } = world.pass();
    expect(wakeAt).toBeLessThanOrEqual(world.now + 60_000);
  });
});
