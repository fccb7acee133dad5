import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/api/failure.ts';
import { pool, task } from '../support/declarations.ts';
import { commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const GAVE_UP: Failure = { kind: 'later', reason: 'ChecksFailed', message: 'markers are left in a.txt' };

function declared(api = {}) {
  return {
    pools: [pool('team', { replicas: 3 })],
    tasks: [task('schema'), task('api', { dependsOn: ['schema'], maxRetries: 1, ...api })],
  };
}

/** Two stacked pull requests, the lower of which was merged; the base has moved with it. */
function stacked(): PlannerWorld {
  const world = worldWith(declared());
  world.land('schema');
  world.agentEnds('api', { summary: 'I built it.' });
  world.settle();
  world.publishEnds('api');
  world.settle();
  world.branches.set('main', commitOf('squashed schema'));
  world.merge('schema');
  world.advance(60);
  return world;
}

/** The run ends, having merged without the agent. */
function merges(world: PlannerWorld, name: string): void {
  world.settle();
  world.agentEnds(name, { rounds: 0, changedFiles: 0, checks: [] });
  world.settle();
  world.publishEnds(name);
  world.settle();
}

describe('a result whose upstream is merged', () => {
  test('gets the base merged into its branch, and its pull request on that base', () => {
    const world = stacked();
    const before = world.task('api').result?.headCommit;
    world.settle();
    expect(world.state('api')).toBe('Running/Running');
    expect(world.runOf('api')).toMatchObject({
      catchUp: true,
      start: {
        baseBranch: 'main',
        expectedTip: before,
        upstreams: [],
        merge: {
          branch: 'main',
          commit: commitOf('squashed schema'),
          upstreams: [world.task('schema').result?.headCommit],
        },
      },
    });
    merges(world, 'api');
    expect(world.state('api')).toBe('InReview/InReview');
    expect(world.pulls[1]).toMatchObject({ baseBranch: 'main', state: 'open' });
    expect(world.pulls[1]?.body).toContain(
      'I built it.\n```\n\nSince then `main` was merged into the branch.',
    );
    expect(world.task('api').result).toEqual({
      repository: '/srv/git/config.git',
      branch: 'orca/app/api',
      baseBranch: 'main',
      headCommit: commitOf(`result ${world.runOf('api').name}`),
    });
    expect(world.task('api')).not.toHaveProperty('catchingUp');
    world.advance(3600);
    world.settle();
    expect(world.task('api').attempts).toBe(2);
  });

  test('is in review at once where its branch holds the base already', () => {
    const world = stacked();
    world.settle();
    world.agentEnds('api', { rounds: 0, changedFiles: 0, checks: [], resultTree: undefined } as object);
    const { run } = world.task('api');
    const seen = world.runs.get(`app/${run}`);
    if (seen?.agent?.state !== 'exited') throw new Error('it has not ended');
    const { resultTree: _none, ...outcome } = seen.agent.outcome;
    world.runs.set(seen.run, { run: seen.run, agent: { state: 'exited', outcome } });
    world.settle();
    expect([world.state('api'), world.task('api').result?.behind]).toEqual(['InReview/InReview', undefined]);
    expect(world.pulls[1]?.baseBranch).toBe('main');
  });

  test('is followed while it waits for a pod, and stopped when its own pull request is merged', () => {
    const world = stacked();
    world.declare({ ...declared(), pools: [pool('team', { replicas: 0 })] });
    world.settle();
    expect(world.task('api')).toMatchObject({ phase: 'Pending', catchingUp: true });
    world.merge('api');
    world.advance(60);
    world.settle();
    expect(world.state('api')).toBe('Succeeded/Merged');

    const running = stacked();
    running.settle();
    running.merge('api');
    running.advance(60);
    running.settle();
    expect(running.state('api')).toBe('Succeeded/Merged');
    expect(running.runOf('api')).toMatchObject({ phase: 'Cancelled', reason: 'Superseded' });
    expect(running.task('api')).not.toHaveProperty('catchingUp');
  });

  test('stays in review, and says so, when nobody can settle the conflict', () => {
    const world = stacked();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      world.settle();
      world.agentEnds('api', { failure: GAVE_UP });
      world.settle();
      world.advance(120);
    }
    world.settle();
    expect(world.task('api')).toMatchObject({
      phase: 'InReview',
      reason: 'BaseNotMerged',
      message: GAVE_UP.message,
      retries: 1,
      attempts: 3,
    });
    world.merge('api');
    world.advance(60);
    world.settle();
    expect(world.state('api')).toBe('Succeeded/Merged');
  });

  test('of another generation is worked on with the base merged in', () => {
    const world = stacked();
    world.settle();
    world.declare(declared({ prompt: 'Do it otherwise' }));
    world.settle();
    const run = world.runOf('api');
    expect(run.catchUp).toBeUndefined();
    expect(run.generation).toBe(2);
    expect(run.start.merge).toMatchObject({ branch: 'main', commit: commitOf('squashed schema') });
    world.land('api');
    expect([world.state('api'), world.task('api').result?.behind]).toEqual(['InReview/InReview', undefined]);
  });

  test('catches up one after the other in a chain, each from the base below it', () => {
    const world = worldWith({
      pools: [pool('team', { replicas: 3 })],
      tasks: [task('schema'), task('api', { dependsOn: ['schema'] }), task('page', { dependsOn: ['api'] })],
    });
    for (const name of ['schema', 'api', 'page']) world.land(name);
    world.branches.set('main', commitOf('squashed schema'));
    world.merge('schema');
    world.advance(60);
    merges(world, 'api');
    expect(world.task('page').result).toMatchObject({ baseBranch: 'orca/app/api' });
    expect(world.task('page').attempts).toBe(1);
    world.branches.set('main', commitOf('squashed api'));
    world.merge('api');
    world.advance(60);
    merges(world, 'page');
    expect(world.task('page')).toMatchObject({ phase: 'InReview', result: { baseBranch: 'main' } });
    expect(world.pulls.map(({ baseBranch }) => baseBranch)).toEqual(['main', 'main', 'main']);
  });

  test('of several upstreams catches up with each that is merged', () => {
    const world = worldWith({
      pools: [pool('team', { replicas: 3 })],
      tasks: [task('one'), task('two'), task('both', { dependsOn: ['one', 'two'] })],
    });
    for (const name of ['one', 'two', 'both']) world.land(name);
    expect(world.task('both').result?.upstreams).toEqual(['orca/app/one', 'orca/app/two']);
    world.merge('one');
    world.advance(60);
    world.settle();
    expect(world.runOf('both').start.merge?.upstreams).toEqual([world.task('one').result?.headCommit]);
    merges(world, 'both');
    expect(world.task('both').result).toMatchObject({ baseBranch: 'main', upstreams: ['orca/app/two'] });
    expect(world.task('both').result).not.toHaveProperty('behind');
  });

  test('keeps its outputs, and gives the run the values that the work was made of', () => {
    const inputs = { api: { project: 'app', task: 'schema', output: 'api' } };
    const world = worldWith({
      pools: [pool('team', { replicas: 3 })],
      tasks: [
        task('schema', { outputs: { api: { file: 'a.txt' } } }),
        task('api', { dependsOn: ['schema'], inputs, outputs: { notes: { file: 'b.txt' } } }),
      ],
    });
    world.settle();
    world.agentEnds('schema', { outputs: { api: { text: 'first' } } });
    world.settle();
    world.publishEnds('schema');
    world.settle();
    world.agentEnds('api', { outputs: { notes: { text: 'done' } } });
    world.settle();
    world.publishEnds('api');
    world.settle();
    world.merge('schema');
    world.advance(60);
    world.settle();
    expect(world.runOf('api')).toMatchObject({ catchUp: true, inputs: { api: { text: 'first' } } });
    merges(world, 'api');
    expect(world.task('api')).toMatchObject({ phase: 'InReview', outputs: { notes: { text: 'done' } } });
  });
});
