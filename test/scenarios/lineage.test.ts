import { describe, expect, test } from 'vitest';
import { pool, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const CRASHED = { kind: 'later', reason: 'AgentFailed', message: 'the agent crashed' } as const;

function worldOfOne(): PlannerWorld {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
  world.settle();
  return world;
}

function listed(world: PlannerWorld): readonly string[] {
  return [...world.runs.keys()].map((key) => key.slice('app/'.length));
}

describe('the last run of a task stays with its executor', () => {
  test('while its pull request is in review, and goes when that is merged', () => {
    const world = worldOfOne();
    const { name } = world.runOf('search');
    world.land('search');
    expect(listed(world)).toEqual([name]);
    world.merge('search');
    world.settle();
    expect(listed(world)).toEqual([]);
  });

  test('while the task is to be tried again, until the next run is listed, whenever the process dies', () => {
    const world = worldOfOne();
    const first = world.runOf('search').name;
    world.agentEnds('search', { failure: CRASHED });
    world.settle();
    expect([world.state('search'), listed(world)]).toEqual(['Pending/RetryBackoff', [first]]);
    world.advance(60);
    world.pass({ killed: true });
    const second = world.runOf('search').name;
    expect(listed(world)).toEqual([first]);
    world.pass();
    expect(listed(world)).toEqual([first, second]);
    world.settle();
    expect(listed(world)).toEqual([second]);
  });

  test('but no longer than the task may go on', () => {
    const world = worldOfOne();
    world.agentEnds('search', { failure: { ...CRASHED, kind: 'never' } });
    world.settle();
    expect([world.state('search'), listed(world)]).toEqual(['Failed/AgentFailed', []]);
  });
});
