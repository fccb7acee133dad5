import { describe, expect, test } from 'vitest';
import { millis } from '../../src/api/time.ts';
import { pool, project, task } from '../support/declarations.ts';
import { commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const CHECKS_FAILED = { kind: 'later', reason: 'ChecksFailed', message: 'check lint failed' } as const;
const PASSED = { name: 'lint', type: 'command', passed: true, round: 1, message: 'ok', seconds: 1 } as const;

function worldOfOne(spec: Parameters<typeof task>[1] = {}): PlannerWorld {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search', spec)] });
  world.settle();
  return world;
}

describe('a crash', () => {
  test('between record and act heals: the run is started by the next pass, once', () => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
    world.pass({ killed: true });
    expect([world.state('search'), world.runs.size]).toEqual(['Scheduled/Scheduled', 0]);
    world.settle();
    expect(world.done).toEqual([`startRun app/${world.runOf('search').name}`]);
  });

  test('after the pull request was opened adopts it by its head, base and run', () => {
    const world = worldOfOne();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    world.pass();
    world.outcomes = [];
    world.settle();
    expect([world.state('search'), world.pulls.length]).toEqual(['InReview/InReview', 1]);
  });
});

describe('a run that fails', () => {
  test('is made again after its backoff, maxRetries times, with what went wrong as feedback', () => {
    const world = worldOfOne({ maxRetries: 1 });
    world.agentEnds('search', {
      failure: CHECKS_FAILED,
      checks: [{ ...PASSED, passed: false, message: 'no' }],
    });
    world.settle();
    expect(world.state('search')).toBe('Pending/RetryBackoff');
    world.advance(2);
    const { effects } = world.pass();
    expect(effects.find(({ type }) => type === 'startRun')).toMatchObject({
      brief: {
        attempt: 2,
        feedback: 'The attempt before ended with ChecksFailed: check lint failed\n- check lint: no',
      },
    });
    world.settle();
    world.agentEnds('search', { failure: CHECKS_FAILED });
    world.settle();
    expect([world.state('search'), world.task('search').retries]).toEqual(['Failed/ChecksFailed', 1]);
  });

  test('for good stalls its task at once', () => {
    const world = worldOfOne();
    world.agentEnds('search', {
      failure: { kind: 'never', reason: 'PrepareFailed', message: 'no such base' },
    });
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'Failed', reason: 'PrepareFailed', retries: 0 });
    expect(world.task('search').conditions.map(({ type, reason }) => [type, reason])).toEqual([
      ['Ready', 'PrepareFailed'],
      ['Stalled', 'PrepareFailed'],
    ]);
  });

  test('with its executor costs no retry, and has a ceiling of its own', () => {
    const world = worldOfOne();
    const counts: unknown[] = [];
    for (let lost = 1; lost <= 4; lost += 1) {
      world.runs.clear();
      world.settle();
      counts.push([world.state('search'), world.task('search').lostRuns, world.task('search').retries]);
      world.advance(60);
      world.settle();
    }
    expect(counts).toEqual([
      ['Pending/RetryBackoff', 1, 0],
      ['Pending/RetryBackoff', 2, 0],
      ['Pending/RetryBackoff', 3, 0],
      ['Failed/ExecutorLost', 3, 0],
    ]);
  });

  test('is lost when nobody could begin it, and says why', () => {
    const message = 'The supervisor of search ended before it began';
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
    world.refuse = ({ type }) =>
      type === 'startRun' ? { kind: 'later', reason: 'ExecutorLost', message } : undefined;
    world.settle();
    expect([world.state('search'), world.task('search').lostRuns]).toEqual(['Pending/RetryBackoff', 1]);
    // Long enough for an upgrade of what is installed there.
    for (const seconds of [30, 60, 120]) {
      world.advance(seconds - 1);
      world.settle();
      expect(world.state('search')).toBe('Pending/RetryBackoff');
      world.advance(1);
      world.settle();
    }
    expect(world.state('search')).toBe('Failed/ExecutorLost');
    expect(world.runOf('search')).toMatchObject({ phase: 'Failed', message });
  });

  test('on another host is unknown for as long as it may take, then lost', () => {
    const world = worldOfOne();
    world.host = 'host-2';
    world.runs.clear();
    world.settle();
    world.advance(2700);
    world.settle();
    expect(world.state('search')).toBe('Running/Running');
    world.advance(1);
    world.settle();
    expect(world.state('search')).toBe('Pending/RetryBackoff');
  });

  test('past its deadline is stopped, and fails when it is gone', () => {
    const world = worldOfOne({ maxRetries: 0 });
    world.advance(1800 + 901);
    const { effects } = world.pass();
    expect(effects.map(({ type }) => type)).toEqual(['stopRun']);
    expect(world.runOf('search')).toMatchObject({ phase: 'Running', stopReason: 'TimedOut' });
    world.settle();
    expect(world.state('search')).toBe('Failed/TimedOut');
  });
});

describe('a result', () => {
  test('without changes succeeds when a check passed, and fails without a retry when none did', () => {
    const checked = worldOfOne();
    checked.agentEnds('search', { changedFiles: 0, checks: [PASSED] });
    checked.settle();
    const unchecked = worldOfOne();
    unchecked.agentEnds('search', { changedFiles: 0 });
    unchecked.settle();
    expect([checked.state('search'), unchecked.state('search')]).toEqual([
      'Succeeded/NoChanges',
      'Failed/NoChanges',
    ]);
  });

  test('that lands nothing is complete when its agent is', () => {
    const world = worldOfOne({ landing: 'none' });
    world.agentEnds('search');
    world.settle();
    expect([world.state('search'), world.pulls]).toEqual(['Succeeded/Completed', []]);
  });

  test('that could not be pushed for the moment is pushed again, each failure counted once', () => {
    const world = worldOfOne();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search', { failure: { kind: 'later', reason: 'PublishFailed', message: 'no route' } });
    world.settle();
    expect(world.runOf('search')).toMatchObject({ phase: 'Publishing', reason: 'PublishFailed', tries: 1 });
    world.advance(2);
    world.settle();
    world.publishEnds('search');
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.done.filter((effect) => effect.startsWith('publishRun'))).toHaveLength(2);
  });

  test('whose supervisor of the publish stage is lost is pushed again, after a longer wait each time, and says so', () => {
    const world = worldOfOne();
    world.agentEnds('search');
    world.settle();
    const waits: number[] = [];
    for (const isSeenAtWork of [true, false, true, false]) {
      world.publishDies('search', false);
      world.settle();
      expect(world.state('search')).toBe('Running/ExecutorLost');
      expect(world.task('search').message).toContain('the supervisor of its publish stage ended');
      const wait = millis(world.runOf('search').tryAt ?? '') - world.now;
      waits.push(Math.floor(wait / 1000));
      world.advance(wait / 1000);
      if (isSeenAtWork) world.settle();
      else world.pass();
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    world.settle();
    expect(world.state('search')).toBe('Running/Publishing');
    world.publishEnds('search');
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.done.filter((effect) => effect.startsWith('publishRun'))).toHaveLength(5);
  });

  test('that breaks the publish policy stalls without another attempt', () => {
    const world = worldOfOne();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search', { failure: { kind: 'never', reason: 'PublishRefused', message: '.github' } });
    world.settle();
    expect([world.state('search'), world.task('search').retries]).toEqual(['Failed/PublishRefused', 0]);
  });

  test('keeps its branch while the forge fails, and its task says so when that needs a person', () => {
    const world = worldOfOne();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    world.refuse = (effect) =>
      effect.type === 'ensurePullRequest'
        ? { kind: 'never', reason: 'ForgeRefused', message: 'the token may not open pull requests' }
        : undefined;
    world.settle();
    expect([world.state('search'), world.branches.has('orca/app/search')]).toEqual([
      'Running/ForgeRefused',
      true,
    ]);
    expect(world.task('search').conditions.map(({ type }) => type)).toEqual(['Ready', 'Stalled']);
    expect(world.task('search').message).toBe(
      'the token may not open pull requests; tried again every 10 minutes, and with each new config commit',
    );
    world.refuse = () => undefined;
    world.advance(600);
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
  });

  test('that a person has to help open is opened as soon as there is a new config commit', () => {
    const world = worldOfOne();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    let asked = 0;
    world.refuse = ({ type }) => {
      if (type !== 'ensurePullRequest') return undefined;
      asked += 1;
      return { kind: 'never', reason: 'ForgeRefused', message: 'no such reviewer' };
    };
    world.settle();
    world.advance(30);
    world.settle();
    expect(asked).toBe(1);
    world.refuse = () => undefined;
    world.declare({
      projects: [project('app', { description: 'Mended' })],
      pools: [pool('team')],
      tasks: [task('search')],
    });
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
  });

  test('whose pull request is closed unmerged cancels its task', () => {
    const world = worldOfOne();
    world.land('search');
    world.closePull('search');
    world.settle();
    expect(world.state('search')).toBe('Cancelled/PullRequestClosed');
  });

  test('whose pull request is opened again is in review again', () => {
    const world = worldOfOne();
    world.land('search');
    world.closePull('search');
    world.settle();
    world.reopenPull('search');
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.task('search').finishedAt).toBeUndefined();
    world.merge('search');
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });
});

describe('an edit', () => {
  const edited = { prompt: 'Do it otherwise' };

  function edit(world: PlannerWorld, spec: Parameters<typeof task>[1] = edited, rerun?: string): void {
    const annotations = rerun === undefined ? {} : { annotations: { 'orca.dev/rerun': rerun } };
    world.declare({ pools: [pool('team')], tasks: [task('search', spec, annotations)] });
  }

  test('of a pending task is taken up by it', () => {
    const world = worldWith({ tasks: [task('search')] });
    world.settle();
    edit(world);
    world.settle();
    expect(world.task('search')).toMatchObject({ generation: 2, phase: 'Running', attempts: 1 });
  });

  test('of a running task stops its run before another starts on the same branch', () => {
    const world = worldOfOne();
    const old = world.runOf('search');
    edit(world);
    world.pass();
    expect(world.state('search')).toBe('Pending/Progressing');
    world.settle();
    expect(world.recorded.runs.get(`app/${old.name}`)).toMatchObject({
      phase: 'Cancelled',
      reason: 'Superseded',
    });
    expect(world.runOf('search')).toMatchObject({
      generation: 2,
      phase: 'Running',
      start: { branch: old.start.branch },
    });
    expect(world.done.map((effect) => effect.split(' ')[0])).toEqual([
      'startRun',
      'stopRun',
      'startRun',
      'removeRun',
    ]);
  });

  test('of a landed task continues on its branch and its pull request', () => {
    const world = worldOfOne();
    world.land('search');
    const head = world.task('search').result?.headCommit;
    edit(world);
    world.settle();
    expect(world.runOf('search').start.expectedTip).toBe(head);
    world.land('search');
    expect([world.state('search'), world.pulls.length, world.task('search').generation]).toEqual([
      'InReview/InReview',
      1,
      2,
    ]);
  });

  test('after the merge starts anew from the base, the merged branch out of the way', () => {
    const world = worldOfOne();
    world.land('search');
    world.merge('search');
    world.branches.set('main', commitOf('main with search'));
    world.settle();
    edit(world);
    world.settle();
    expect(world.runOf('search').start).toEqual({
      repository: '/srv/git/config.git',
      branch: 'orca/app/search',
      baseBranch: 'main',
      baseCommit: commitOf('main with search'),
      upstreams: [],
    });
    world.land('search');
    expect(world.pulls.map(({ state }) => state)).toEqual(['merged', 'open']);
  });

  test('of what is not the work changes no generation', () => {
    const world = worldOfOne();
    edit(world, { priority: 7, timeoutSeconds: 60, maxRetries: 5 });
    world.settle();
    expect(world.task('search')).toMatchObject({ generation: 1, phase: 'Running', spec: { priority: 7 } });
  });

  test('of the checks of a project reruns none of its tasks', () => {
    const check = { type: 'fileExists', name: 'readme', paths: ['README.md'] } as const;
    const world = worldOfOne();
    world.declare({
      projects: [project('app', { checks: [check] })],
      pools: [pool('team')],
      tasks: [task('search', { checks: [check] })],
    });
    world.settle();
    expect(world.task('search')).toMatchObject({ generation: 1, spec: { checks: [check] } });
  });

  test('of the rerun annotation asks for another run, each new value for one', () => {
    const world = worldOfOne({ landing: 'none' });
    world.agentEnds('search');
    world.settle();
    edit(world, { landing: 'none' }, 'now');
    world.settle();
    expect(world.task('search')).toMatchObject({ generation: 2, phase: 'Running', rerun: 'now' });
    world.agentEnds('search');
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Completed');
  });

  test('that makes the file invalid keeps the last good spec in force and says so', () => {
    const world = worldOfOne();
    world.declare({ pools: [pool('team')], invalidFiles: ['app/search.yaml'] });
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'Running', generation: 1 });
    expect(world.task('search').conditions[1]).toMatchObject({ type: 'Stalled', reason: 'InvalidManifest' });
    world.declare({ pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    expect(world.task('search').conditions.map(({ type }) => type)).toEqual(['Ready', 'Reconciling']);
  });
});

describe('suspend and quotas', () => {
  test.each([
    ['root', { root: { suspend: true } }],
    ['project', { projects: [project('app', { suspend: true })] }],
    ['pool', { pools: [pool('team', { suspend: true })] }],
    ['task', { tasks: [task('search', { suspend: true })] }],
  ])('suspend at the %s stops dispatch', (_where, declared) => {
    const world = worldWith({ pools: [pool('team')], tasks: [task('search')], ...declared });
    world.settle();
    expect([world.task('search').phase, world.runs.size]).toEqual(['Pending', 0]);
    world.declare({ pools: [pool('team')], tasks: [task('search')] });
    world.settle();
    expect(world.task('search').phase).toBe('Running');
  });

  test('maxConcurrentRuns and maxOpenPullRequests hold', () => {
    const tasks = ['one', 'two', 'three'].map((name) => task(name));
    const projects = [project('app', { limits: { maxConcurrentRuns: 2, maxOpenPullRequests: 2 } })];
    const world = worldWith({ projects, pools: [pool('team', { replicas: 5 })], tasks });
    world.settle();
    const running = tasks.filter(({ name }) => world.task(name).phase === 'Running');
    expect(running).toHaveLength(2);
    for (const { name } of running) world.land(name);
    world.settle();
    const waiting = tasks.find(({ name }) => world.task(name).phase === 'Pending');
    expect(world.task(waiting?.name ?? '')).toMatchObject({
      reason: 'Unschedulable',
      message: 'limits.maxOpenPullRequests of the project is reached',
    });
  });

  test('nothing is dispatched while the config cannot be read', () => {
    const world = worldWith({ pools: [pool('team')] });
    world.settle();
    world.declare({ pools: [pool('team')], tasks: [task('search')], root: { suspend: true } });
    world.settle();
    world.desired = {
      known: false,
      failure: { kind: 'later', reason: 'ConfigUnreadable', message: 'the repository is gone' },
    };
    world.settle();
    expect([world.task('search').phase, world.recorded.header.notices.map(({ reason }) => reason)]).toEqual([
      'Pending',
      ['ConfigUnreadable', 'Suspended'],
    ]);
  });
});
