/** The status branch deleted: what branches and pull requests tell is taken over, and nothing is done again. */
import { describe, expect, test } from 'vitest';
import { EMPTY_RECORDED } from '../../src/api/recorded.ts';
import { node, pool, project, task, workflowTask } from '../support/declarations.ts';
import { CONFIG_URL, commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const SILENCE = { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' } as const;
const SEARCH = { pools: [pool('team')], tasks: [task('search')] };
/** Another commit of the config branch that asks for the same work. */
const MORE = { ...SEARCH, projects: [project('app', { description: 'Renamed' })] };

function deleteStatusBranch(world: PlannerWorld): void {
  world.recorded = EMPTY_RECORDED;
  world.outcomes = [];
  world.done.length = 0;
}

function landed(): PlannerWorld {
  const world = worldWith(SEARCH);
  world.land('search');
  return world;
}

describe('a task whose result was landed', () => {
  test.each([
    ['open', (_world: PlannerWorld) => undefined, 'InReview/InReview'],
    ['merged', (world: PlannerWorld) => world.merge('search'), 'Succeeded/Merged'],
    ['closed', (world: PlannerWorld) => world.closePull('search'), 'Cancelled/PullRequestClosed'],
  ])('is where its %s pull request is, with the same uid', (_state, turn, state) => {
    const world = landed();
    turn(world);
    const { uid, result, pullRequest, attempts } = world.task('search');
    world.declare(MORE);
    deleteStatusBranch(world);
    world.settle();
    expect(world.state('search')).toBe(state);
    expect(world.task('search')).toMatchObject({ uid, pullRequest, attempts, generation: 1 });
    expect(world.task('search').result).toMatchObject(
      state === 'Succeeded/Merged' ? { ...result, merged: true } : { ...result },
    );
    expect(world.done.filter((effect) => !effect.startsWith('removeRun'))).toEqual([]);
  });

  test.each([
    ['merged', (world: PlannerWorld) => world.merge('search'), 'Succeeded/Merged'],
    ['closed', (world: PlannerWorld) => world.closePull('search'), 'Cancelled/PullRequestClosed'],
  ])('is known by its %s pull request when its branch is gone', (_state, turn, state) => {
    const world = landed();
    turn(world);
    world.branches.delete('orca/app/search');
    deleteStatusBranch(world);
    world.settle();
    expect(world.state('search')).toBe(state);
    expect(world.done.filter((effect) => !effect.startsWith('removeRun'))).toEqual([]);
  });

  test('is left alone where somebody had said so, until a retry', () => {
    const world = landed();
    const stop = { id: 'comment-1', author: 'bob', text: '/orca stop' } as const;
    world.say('search', stop);
    world.settle();
    world.allAreAnswered('search');
    deleteStatusBranch(world);
    world.advance(60);
    world.settle();
    expect(world.task('search')).toMatchObject({ reason: 'StoppedOnRequest', message: 'by bob' });
    world.say('search', { id: 'comment-2', text: 'Rename it' });
    world.settle();
    expect(world.task('search').attempts).toBe(1);
    expect(world.answers.get('comment-1')?.size).toBe(1);
    world.advance(60);
    world.say('search', { id: 'comment-3', text: '/orca retry' });
    world.settle();
    expect(world.state('search')).toBe('Running/TakingUpFeedback');
  });

  test('is not stopped by a word on the generation before the one that has landed since', () => {
    const world = landed();
    world.say('search', { id: 'comment-1', author: 'bob', text: '/orca stop' });
    world.settle();
    world.advance(60);
    world.declare({ pools: [pool('team')], tasks: [task('search', { prompt: 'Do it otherwise' })] });
    world.land('search');
    expect(world.task('search')).toMatchObject({ generation: 2, reason: 'InReview' });
    world.allAreAnswered('search');
    deleteStatusBranch(world);
    world.advance(60);
    world.settle();
    expect(world.task('search')).toMatchObject({ generation: 2, reason: 'InReview' });
    world.say('search', { id: 'comment-2', text: 'Rename it' });
    world.settle();
    expect(world.state('search')).toBe('Running/TakingUpFeedback');
  });

  test('gets the pull request that it had not got yet, and no second one', () => {
    const world = worldWith(SEARCH);
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    deleteStatusBranch(world);
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.done.filter((effect) => !effect.startsWith('removeRun'))).toEqual([
      'ensurePullRequest orca/app/search → main',
    ]);
    deleteStatusBranch(world);
    world.settle();
    expect(world.pulls).toHaveLength(1);
  });

  test('goes on under a new run name when its manifest asks for other work now', () => {
    const world = landed();
    const { uid, run } = world.task('search');
    world.declare({ pools: [pool('team')], tasks: [task('search', { prompt: 'Do it otherwise' })] });
    deleteStatusBranch(world);
    world.settle();
    expect(world.state('search')).toBe('Running/Running');
    expect(world.task('search')).toMatchObject({ uid, generation: 2, attempts: 2 });
    expect(world.task('search').run).not.toBe(run);
    expect(world.runOf('search').start.expectedTip).toBe(commitOf(`result ${run}`));
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.pulls).toHaveLength(1);
  });

  test('is pruned like any other afterwards', () => {
    const world = landed();
    deleteStatusBranch(world);
    world.settle();
    world.declare({ pools: [pool('team')] });
    world.settle();
    expect([...world.branches.keys()]).toEqual(['main']);
    expect(world.pulls.map(({ state }) => state)).toEqual(['closed']);
  });
});

test('what depends on it starts from its branch', () => {
  const both = { pools: [pool('team')], tasks: [task('search'), task('page', { dependsOn: ['search'] })] };
  const world = worldWith(both);
  world.land('search');
  world.land('page');
  deleteStatusBranch(world);
  world.settle();
  expect([world.state('search'), world.state('page')]).toEqual(['InReview/InReview', 'InReview/InReview']);
  expect(world.task('page').result?.baseBranch).toBe('orca/app/search');
  world.merge('search');
  world.advance(120);
  world.settle();
  expect(world.pulls.map(({ baseBranch }) => baseBranch)).toEqual(['main', 'main']);
});

test('a task that was deleted and declared again is no heir of its namesake', () => {
  const world = landed();
  world.declare({ pools: [pool('team')] });
  world.declare({ ...SEARCH, root: { historyLimit: 9 } });
  deleteStatusBranch(world);
  world.settle();
  expect(world.state('search')).toBe('Pending/BranchModified');
  expect(world.task('search').message).toContain('merge or delete it, or rename the task');
  expect(world.done.filter((effect) => !effect.startsWith('removeRun'))).toEqual([]);
});

test('a branch that somebody else made is nobody’s result', () => {
  const world = worldWith(SEARCH);
  world.branches.set('orca/app/search', commitOf('by hand'));
  world.settle();
  expect(world.state('search')).toBe('Pending/BranchModified');
});

describe('while the forge is silent', () => {
  test('nothing is dispatched, and what was done is found once it speaks', () => {
    const world = landed();
    world.merge('search');
    world.branches.delete('orca/app/search');
    deleteStatusBranch(world);
    world.forgeFailure = SILENCE;
    world.settle();
    expect(world.recorded.header.unseen).toEqual([CONFIG_URL]);
    expect(world.state('search')).toBe('Pending/ForgeUnavailable');
    world.forgeFailure = undefined;
    world.advance(60);
    world.settle();
    expect(world.recorded.header.unseen).toBeUndefined();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });

  test('what lands nothing runs', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('report', { landing: 'none' })] });
    world.forgeFailure = SILENCE;
    world.settle();
    expect(world.recorded.header.unseen).toBeUndefined();
  });
});

test('a schedule goes on from now and fires nothing again', () => {
  const schedule = {
    cron: '* * * * *',
    timeZone: 'UTC',
    concurrencyPolicy: 'Allow',
    historyLimit: 3,
  } as const;
  const world = worldWith({ pools: [pool('team')], tasks: [task('nightly', { schedule, landing: 'none' })] });
  world.settle();
  world.advance(65);
  world.settle();
  const fired = [...world.recorded.tasks.keys()];
  expect(fired).toHaveLength(2);
  deleteStatusBranch(world);
  world.settle();
  expect([...world.recorded.tasks.keys()]).toEqual(['app/nightly']);
  world.advance(60);
  world.settle();
  expect([...world.recorded.tasks.keys()]).toHaveLength(2);
  expect([...world.recorded.tasks.keys()]).not.toEqual(fired);
});

test('a run that is still at work is taken over by its name', () => {
  const world = worldWith(SEARCH);
  world.settle();
  const run = world.task('search').run;
  deleteStatusBranch(world);
  world.settle();
  expect(world.task('search').run).toBe(run);
  expect(world.state('search')).toBe('Running/Running');
  expect(world.done).toEqual([]);
});

describe('nodes of a workflow that had not landed', () => {
  const NODES = [node('a'), node('b', { dependsOn: ['a'] })];
  const declared = { pools: [pool('team')], tasks: [workflowTask('users', NODES)] };

  /** Node a has published and b is at work when the status branch goes. */
  function halfDone(): PlannerWorld {
    const world = worldWith(declared);
    world.settle();
    world.land(nodeNamed(world, 'a').name);
    world.recorded = EMPTY_RECORDED;
    world.outcomes = [];
    return world;
  }

  function nodeNamed(world: PlannerWorld, path: string) {
    const found = [...world.recorded.tasks.values()].find((each) => each.node?.path === path);
    if (found === undefined) throw new Error(`no node ${path}`);
    return found;
  }

  test.each([
    ['lost too', true],
    ['there still', false],
  ])('are made again where the machine is %s: what they left is taken away first', (_, isLost) => {
    const world = halfDone();
    if (isLost) world.runs.clear();
    world.branches.set('main', commitOf('main, later'));
    world.done.length = 0;
    world.settle();
    const { name } = nodeNamed(world, 'a');
    const begun = world.done.findIndex((each) => each.startsWith('startRun'));
    const before = world.done.slice(0, begun).map((each) => each.split(' ')[0]);
    expect([...before].sort()).toEqual(isLost ? ['deleteBranch'] : ['deleteBranch', 'removeRun', 'stopRun']);
    expect(world.runOf(name).start).toMatchObject({ baseCommit: commitOf('main, later') });
    expect(world.runOf(name).start.expectedTip).toBeUndefined();
    for (const path of ['a', 'b']) world.land(nodeNamed(world, path).name);
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
    expect([...world.branches.keys()].sort()).toEqual(['main', 'orca/app/users']);
  });

  test('leave a branch that a person went on from, and say so', () => {
    const world = halfDone();
    world.runs.clear();
    const [branch = ''] = [...world.branches.keys()].filter((each) => each !== 'main');
    world.branches.set(branch, commitOf('by a person'));
    world.settle();
    expect(nodeNamed(world, 'a')).toMatchObject({ phase: 'Pending', reason: 'BranchModified' });
    expect(world.branches.get(branch)).toBe(commitOf('by a person'));
    world.branches.delete(branch);
    world.settle();
    expect(nodeNamed(world, 'a').phase).toBe('Running');
  });
});
