import { describe, expect, test } from 'vitest';
import { pool, project, task } from '../support/declarations.ts';
import { commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const FAILED = { kind: 'never', reason: 'AgentFailed', message: 'it gave up' } as const;

function worldOf(tasks: readonly ReturnType<typeof task>[]): PlannerWorld {
  const world = worldWith({ pools: [pool('team', { replicas: 3 })], tasks });
  world.settle();
  return world;
}

const CHAIN = [task('schema'), task('api', { dependsOn: ['schema'] }), task('page', { dependsOn: ['api'] })];

describe('dependencies', () => {
  test('a task waits for its upstream and then starts from its branch, proposed against it', () => {
    const world = worldOf(CHAIN);
    expect(world.task('api')).toMatchObject({
      phase: 'Pending',
      reason: 'WaitingForDependencies',
      message: 'waits for task/app/schema',
    });
    world.land('schema');
    expect(world.runOf('api').start).toEqual({
      repository: '/srv/git/config.git',
      branch: 'orca/app/api',
      baseBranch: 'orca/app/schema',
      baseCommit: commitOf(`result ${world.runOf('schema').name}`),
      upstreams: [],
    });
  });

  test('several unmerged upstreams are merged into the base', () => {
    const world = worldOf([task('one'), task('two'), task('both', { dependsOn: ['two', 'one'] })]);
    world.land('one');
    world.land('two');
    expect(world.runOf('both').start).toMatchObject({
      baseBranch: 'main',
      baseCommit: commitOf('main'),
      upstreams: [
        { branch: 'orca/app/two', commit: commitOf(`result ${world.runOf('two').name}`) },
        { branch: 'orca/app/one', commit: commitOf(`result ${world.runOf('one').name}`) },
      ],
    });
  });

  test('a merged upstream retargets the pull request of its downstream', () => {
    const world = worldOf(CHAIN.slice(0, 2));
    world.land('schema');
    world.land('api');
    expect(world.pulls[1]?.baseBranch).toBe('orca/app/schema');
    world.merge('schema');
    world.settle();
    expect([world.pulls[1]?.baseBranch, world.task('api').result?.baseBranch]).toEqual(['main', 'main']);
  });

  describe('a deleted upstream, whose branch goes with it,', () => {
    const WITHOUT = { pools: [pool('team', { replicas: 3 })], tasks: [task('api')] };

    /** Deleted where its dependent, which goes on without it, has come to. */
    function deletedAfter(...landed: readonly string[]): PlannerWorld {
      const world = worldOf(CHAIN.slice(0, 2));
      for (const name of landed) world.land(name);
      world.declare(WITHOUT);
      world.settle();
      return world;
    }

    function end(world: PlannerWorld): unknown {
      const { state, baseBranch } = world.pulls[1] ?? {};
      return [world.state('api'), state, baseBranch, world.recorded.tasks.size, [...world.branches.keys()]];
    }

    const ENDED = ['InReview/InReview', 'open', 'main', 1, ['main', 'orca/app/api']];

    test('leaves the pull request of its dependent open, on what its own was based on', () => {
      expect(end(deletedAfter('schema', 'api'))).toEqual(ENDED);
    });

    test('leaves a run that started from it the branch until it has landed', () => {
      const world = deletedAfter('schema');
      expect([world.pulls[0]?.state, world.branches.has('orca/app/schema')]).toEqual(['closed', true]);
      world.land('api');
      expect(end(world)).toEqual(ENDED);
    });

    test('leaves open what a new generation has yet to land on', () => {
      const world = worldOf(CHAIN.slice(0, 2));
      world.land('schema');
      world.land('api');
      world.declare({ ...WITHOUT, tasks: [task('api', { prompt: 'Try this', suspend: true })] });
      world.settle();
      expect(end(world)).toEqual(['Pending/Suspended', ...ENDED.slice(1)]);
    });

    test('stands in the way of nobody: all of a chain goes but its last', () => {
      const world = worldOf(CHAIN);
      for (const name of ['schema', 'api', 'page']) world.land(name);
      world.declare({ pools: [pool('team', { replicas: 3 })], tasks: [task('page')] });
      world.settle();
      expect(world.pulls.map(({ state, baseBranch }) => `${state} on ${baseBranch}`)).toEqual([
        'closed on main',
        'closed on orca/app/schema',
        'open on main',
      ]);
      expect([...world.branches.keys()]).toEqual(['main', 'orca/app/page']);
    });
  });

  test('a failed upstream in another project stalls by its name, a suspended one is waited for', () => {
    const elsewhere = { project: 'lib', task: 'schema' };
    const api = task('api');
    const dependent = { ...api, spec: { ...api.spec, dependsOn: [elsewhere] } };
    const declared = (suspend: boolean) => ({
      projects: [project('app'), project('lib')],
      pools: [pool('team', { replicas: 3 }), pool('team', {}, { project: 'lib' })],
      tasks: [
        task('schema', { suspend }, { project: 'lib' }),
        dependent,
        task('page', { dependsOn: ['api'] }),
      ],
    });
    const world = worldWith(declared(true));
    world.settle();
    expect(world.task('api')).toMatchObject({ message: 'waits for task/lib/schema' });
    world.declare(declared(false));
    world.settle();
    world.agentEnds('schema', { failure: FAILED }, 'lib');
    world.settle();
    for (const name of ['api', 'page'])
      expect(world.task(name)).toMatchObject({
        reason: 'DependencyFailed',
        message: 'task/lib/schema failed (AgentFailed)',
      });
  });

  test('a failed upstream stalls its dependents, direct and distant, by its name, until it recovers', () => {
    const world = worldOf(CHAIN);
    world.agentEnds('schema', { failure: FAILED });
    world.settle();
    for (const name of ['api', 'page']) {
      expect(world.task(name)).toMatchObject({
        phase: 'Pending',
        reason: 'DependencyFailed',
        message: 'task/app/schema failed (AgentFailed)',
      });
      expect(world.task(name).conditions[1]).toMatchObject({ type: 'Stalled', reason: 'DependencyFailed' });
    }
    const [schema, ...rest] = CHAIN;
    expect(schema?.name).toBe('schema');
    world.declare({
      pools: [pool('team', { replicas: 3 })],
      tasks: [task('schema', { prompt: 'Try this' }), ...rest],
    });
    world.settle();
    expect([world.state('schema'), world.state('page')]).toEqual([
      'Running/Running',
      'Pending/WaitingForDependencies',
    ]);
    world.land('schema');
    expect(world.state('api')).toBe('Running/Running');
  });
});
