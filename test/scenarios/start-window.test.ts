/** Tasks with notBefore and expires, and tasks that wait for a merge or for a task of another project. */
import { describe, expect, it } from 'vitest';
import { pool, project, task } from '../support/declarations.ts';
import { commitOf, NOON, worldWith } from '../support/planner-world.ts';

const TEAM = pool('team');
const ONE = '2026-01-31T13:00:00.000Z';

describe('notBefore', () => {
  it('keeps a task waiting until it comes, and wakes for it', () => {
    const world = worldWith({ pools: [TEAM], tasks: [task('late', { notBefore: ONE })] });
    world.settle();
    expect([world.state('late'), world.task('late').message]).toEqual([
      'Pending/NotYetDue',
      `starts at ${ONE} or later`,
    ]);
    expect(world.pass().wakeAt).toBe(NOON + 3_600_000);
    world.advance(3600);
    world.settle();
    expect(world.state('late')).toBe('Running/Running');
  });
});

describe('expires', () => {
  it('cancels a task that has not started by then, and wakes for it', () => {
    const world = worldWith({ tasks: [task('brief', { expires: ONE })] });
    world.settle();
    expect(world.pass().wakeAt).toBe(NOON + 3_600_000);
    world.advance(3600);
    world.settle();
    expect(world.task('brief')).toMatchObject({
      phase: 'Cancelled',
      reason: 'Expired',
      message: `had not started by ${ONE}`,
      finishedAt: ONE,
    });
  });

  it('lets a task that the manifest gives more time wait again', () => {
    const world = worldWith({ tasks: [task('brief', { expires: ONE })] });
    world.settle();
    world.advance(3600);
    world.settle();
    world.declare({ pools: [TEAM], tasks: [task('brief')] });
    world.settle();
    expect(world.state('brief')).toBe('Running/Running');
  });

  it('leaves what has started alone, with its retries', () => {
    const world = worldWith({ pools: [TEAM], tasks: [task('brief', { expires: ONE })] });
    world.settle();
    world.advance(3600);
    world.agentEnds('brief', { failure: { kind: 'later', reason: 'AgentFailed', message: 'it failed' } });
    world.settle();
    expect(world.state('brief')).toBe('Pending/RetryBackoff');
  });
});

describe('a dependency', () => {
  it('until Merged waits for the merge, and the work starts from the base', () => {
    const dependsOn = [{ project: 'app', task: 'base', until: 'Merged' } as const];
    const world = worldWith({
      pools: [TEAM],
      tasks: [task('base'), { ...task('user'), spec: { ...task('user').spec, dependsOn } }],
    });
    world.land('base');
    expect([world.state('user'), world.task('user').message]).toEqual([
      'Pending/WaitingForDependencies',
      'waits for task/app/base to be merged',
    ]);
    world.merge('base');
    world.settle();
    expect(world.runOf('user').start).toMatchObject({
      baseBranch: 'main',
      baseCommit: commitOf('main'),
      upstreams: [],
    });
  });

  it('on a task of another project waits for it, and the work starts from its branch', () => {
    const projects = [project('app'), project('library')];
    const pools = [TEAM, pool('team', {}, { project: 'library' })];
    const user = task('user');
    const dependsOn = [{ project: 'library', task: 'base' }];
    const base = task('base', {}, { project: 'library' });
    const world = worldWith({
      projects,
      pools,
      tasks: [base, { ...user, spec: { ...user.spec, dependsOn } }],
    });
    world.settle();
    expect(world.task('user').message).toBe('waits for task/library/base');
    const run = world.recorded.tasks.get('library/base')?.run;
    expect(run).toBeDefined();
  });
});
