import { describe, expect, test } from 'vitest';
import { KEEPING, pool, project, task } from '../support/declarations.ts';
import { commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

function landed(projects = [project()]): PlannerWorld {
  const world = worldWith({ projects, pools: [pool('team')], tasks: [task('search')] });
  world.land('search');
  return world;
}

describe('a deleted manifest', () => {
  test('stops the run, and the record goes when nothing of it runs any more', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    world.declare({ pools: [pool('team')] });
    world.settle();
    expect([world.recorded.tasks.size, world.recorded.runs.size, world.runs.size]).toEqual([0, 0, 0]);
    expect(world.done.map((effect) => effect.split(' ')[0])).toEqual(['startRun', 'stopRun', 'removeRun']);
  });

  test('keeps the record of a run that another host may still work on, until its deadline', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    world.host = 'host-2';
    world.runs.clear();
    world.declare({ pools: [pool('team')] });
    world.settle();
    expect(world.runOf('search')).toMatchObject({ phase: 'Running', stopReason: 'Pruned' });
    world.advance(1800 + 901);
    world.settle();
    expect([world.recorded.tasks.size, world.recorded.runs.size]).toEqual([0, 0]);
  });

  test('closes the pull request and deletes the branch', () => {
    const world = landed();
    world.declare({});
    world.settle();
    expect([world.pulls[0]?.state, [...world.branches.keys()], world.recorded.tasks.size]).toEqual([
      'closed',
      ['main'],
      0,
    ]);
  });

  test('leaves both where the project says so', () => {
    const world = landed([KEEPING]);
    world.declare({ projects: [KEEPING] });
    world.settle();
    expect([world.pulls[0]?.state, world.branches.size, world.recorded.tasks.size]).toEqual(['open', 2, 0]);
  });

  test('leaves a branch that somebody else committed to', () => {
    const world = landed();
    world.branches.set('orca/app/search', commitOf('by a person'));
    world.declare({});
    world.settle();
    expect([world.pulls[0]?.state, world.branches.has('orca/app/search')]).toEqual(['closed', true]);
  });

  /** Its machine pushed the result and was lost before anybody saw it. */
  function pushedUnseen(): PlannerWorld {
    const world = worldWith({ projects: [project()], pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.publishDies('search', true);
    world.moveTo('host-2');
    return world;
  }

  /** Until the run is given up, and what is left of it is gone. */
  function undo(world: PlannerWorld): void {
    world.declare({});
    world.settle();
    world.advance(1800 + 901);
    world.settle();
  }

  test('deletes a branch that a machine pushed before it was lost, and that nobody has recorded', () => {
    const world = pushedUnseen();
    undo(world);
    expect([[...world.branches.keys()], world.recorded.tasks.size, world.recorded.runs.size]).toEqual([
      ['main'],
      0,
      0,
    ]);
  });

  test('leaves such a branch once somebody else has committed to it, and waits for nobody', () => {
    const world = pushedUnseen();
    world.branches.set('orca/app/search', commitOf('by a person'));
    undo(world);
    expect([world.branches.has('orca/app/search'), world.recorded.tasks.size]).toEqual([true, 0]);
  });

  test('is forgotten although the repository of a result that nobody has recorded is gone', () => {
    const world = pushedUnseen();
    world.forgeFailure = { kind: 'never', reason: 'RepositoryUnreachable', message: 'not found' };
    undo(world);
    expect(world.recorded.tasks.size).toBe(0);
  });

  test('stays recorded, and is tried again, while the forge cannot be reached', () => {
    const world = landed();
    world.forgeFailure = { kind: 'later', reason: 'ForgeUnavailable', message: '502' };
    world.declare({});
    world.settle();
    expect(world.task('search').conditions[0]).toMatchObject({
      type: 'Ready',
      status: 'False',
      reason: 'Pruned',
    });
    world.forgeFailure = undefined;
    world.settle();
    expect([world.recorded.tasks.size, world.branches.size]).toEqual([0, 1]);
  });

  test('lets a push end that has begun, and takes back what it pushed', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.declare({ pools: [pool('team')] });
    world.settle();
    expect(world.runs.size).toBe(1);
    world.publishEnds('search');
    world.settle();
    expect([world.recorded.tasks.size, [...world.branches.keys()], world.runs.size]).toEqual([
      0,
      ['main'],
      0,
    ]);
  });

  test('takes back what a publish pushed that died before it could say so', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.publishDies('search', true);
    world.declare({ pools: [pool('team')] });
    world.settle();
    // The stage is made again: its commit is the same, and it finds it at the tip.
    world.publishEnds('search');
    world.settle();
    expect([world.recorded.tasks.size, [...world.branches.keys()], world.runs.size]).toEqual([
      0,
      ['main'],
      0,
    ]);
  });

  test('leaves a branch that no later task of that name continues', () => {
    const world = landed([KEEPING]);
    world.declare({ projects: [KEEPING] });
    world.settle();
    // Another commit: one that came back would be the same object.
    const root = { historyLimit: 9 };
    world.declare({ projects: [KEEPING], pools: [pool('team')], tasks: [task('search')], root });
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'Pending', reason: 'BranchModified', attempts: 0 });
    expect(world.task('search').conditions[1]).toMatchObject({ type: 'Stalled', reason: 'BranchModified' });
    world.branches.delete('orca/app/search');
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Running/Running');
  });

  test('that comes back at once is another object, once the first is gone', () => {
    const world = landed();
    const { uid } = world.task('search');
    world.declare({ pools: [pool('team')] });
    world.pass();
    world.declare({ pools: [pool('team')], tasks: [task('search')], root: { historyLimit: 3 } });
    world.settle();
    expect(world.task('search').uid).not.toBe(uid);
    expect(world.runOf('search').start.expectedTip).toBeUndefined();
  });

  test('that only moved to another file is not deleted', () => {
    const world = landed();
    world.declare({ pools: [pool('team')], tasks: [task('search', {}, { file: 'elsewhere.yaml' })] });
    world.settle();
    expect(world.task('search')).toMatchObject({
      phase: 'InReview',
      generation: 1,
      source: { file: 'elsewhere.yaml' },
    });
  });
});
