/** Tasks that run a workflow: nodes side by side, one result, whatever fails, is edited or is killed on the way. */
import { beforeEach, describe, expect, test } from 'vitest';
import { conditionOf } from '../../src/api/conditions.ts';
import type { TaskRecord } from '../../src/api/recorded.ts';
import { node, pool, project, task, workflowTask } from '../support/declarations.ts';
import { commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const TEAM = pool('team', { replicas: 4 });
const DIAMOND = [
  node('plan'),
  node('server', { dependsOn: ['plan'] }),
  node('client/page', { dependsOn: ['plan'] }),
  node('ship', { dependsOn: ['server', 'client/page'] }),
];

/** The tasks of the nodes that are there now, by path. */
function nodes(world: PlannerWorld): ReadonlyMap<string, TaskRecord> {
  const found = [...world.recorded.tasks.values()].flatMap((each) =>
    each.node === undefined || each.deletionTimestamp !== undefined ? [] : [[each.node.path, each] as const],
  );
  return new Map(found);
}

function nameOf(world: PlannerWorld, path: string): string {
  const found = nodes(world).get(path);
  if (found === undefined) throw new Error(`no node ${path}`);
  return found.name;
}

function states(world: PlannerWorld): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...nodes(world)].map(([path, { phase, reason }]) => [path, `${phase}/${reason}`]),
  );
}

/** The node's agent ends and its commit is pushed. */
function land(world: PlannerWorld, path: string): void {
  world.land(nameOf(world, path));
}

describe('a task with a workflow', () => {
  let world: PlannerWorld;
  beforeEach(() => {
    world = worldWith({ pools: [TEAM], tasks: [workflowTask('users', DIAMOND)] });
    world.settle();
  });

  test('has a task for each node, and starts those that depend on nothing', () => {
    expect(world.state('users')).toBe('Running/RunningNodes');
    expect(states(world)).toEqual({
      plan: 'Running/Running',
      server: 'Pending/WaitingForDependencies',
      'client/page': 'Pending/WaitingForDependencies',
      ship: 'Pending/WaitingForDependencies',
    });
    expect(nameOf(world, 'client/page')).toMatch(/^users-client-page-[0-9a-f]{8}$/);
  });

  test('runs nodes side by side from the commit of the one they depend on, and merges where two meet', () => {
    land(world, 'plan');
    expect(states(world)).toMatchObject({ server: 'Running/Running', 'client/page': 'Running/Running' });
    const plan = nodes(world).get('plan')?.result;
    expect(world.runOf(nameOf(world, 'server')).start).toEqual({
      repository: '/srv/git/config.git',
      branch: `orca/app/${nameOf(world, 'server')}`,
      baseBranch: 'main',
      baseCommit: commitOf('main'),
      upstreams: [{ branch: plan?.branch, commit: plan?.headCommit }],
    });
    land(world, 'server');
    land(world, 'client/page');
    expect(world.runOf(nameOf(world, 'ship')).start.upstreams.map(({ branch }) => branch)).toEqual([
      `orca/app/${nameOf(world, 'server')}`,
      `orca/app/${nameOf(world, 'client/page')}`,
    ]);
  });

  test('joins all nodes without a pod, opens one pull request, and takes the branches of its nodes away', () => {
    for (const path of ['plan', 'server', 'client/page', 'ship']) land(world, path);
    expect(world.state('users')).toBe('Running/JoiningNodes');
    const run = world.runOf('users');
    expect([run.pod, run.start.branch, run.start.baseCommit]).toEqual([
      '',
      'orca/app/users',
      commitOf('main'),
    ]);
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
    expect(world.pulls.map(({ headBranch, baseBranch }) => [headBranch, baseBranch])).toEqual([
      ['orca/app/users', 'main'],
    ]);
    expect(Object.values(states(world))).toEqual(Array(4).fill('Succeeded/Joined'));
    expect([...world.branches.keys()].sort()).toEqual(['main', 'orca/app/users']);
    world.merge('users');
    world.settle();
    expect(world.state('users')).toBe('Succeeded/Merged');
  });

  test('starts all nodes from one commit, however the base moves meanwhile', () => {
    world.branches.set('main', commitOf('main, later'));
    land(world, 'plan');
    expect(world.runOf(nameOf(world, 'server')).start.baseCommit).toBe(commitOf('main'));
  });

  test('fails with the node that failed, starts no other, and stops those at work', () => {
    land(world, 'plan');
    world.agentEnds(nameOf(world, 'server'), {
      failure: { kind: 'never', reason: 'AgentFailed', message: 'it gave up' },
    });
    world.settle();
    expect(world.task('users')).toMatchObject({
      phase: 'Failed',
      reason: 'NodeFailed',
      message: 'node server failed (AgentFailed): it gave up',
    });
    expect(states(world)).toEqual({
      plan: 'Succeeded/Completed',
      server: 'Failed/AgentFailed',
      'client/page': 'Cancelled/Cancelled',
      ship: 'Cancelled/Cancelled',
    });
    expect([...world.runs.values()].filter(({ agent }) => agent?.state === 'running')).toEqual([]);
    expect(world.done).not.toContain(expect.stringContaining('ensurePullRequest'));
  });

  test('tries a node again by itself, and no other', () => {
    land(world, 'plan');
    world.agentEnds(nameOf(world, 'server'), {
      failure: { kind: 'later', reason: 'AgentFailed', message: 'try again' },
    });
    world.settle();
    expect(states(world)).toMatchObject({ server: 'Pending/RetryBackoff', 'client/page': 'Running/Running' });
    world.advance(5);
    world.settle();
    expect(nodes(world).get('server')).toMatchObject({ phase: 'Running', retries: 1 });
    expect(nodes(world).get('plan')).toMatchObject({ attempts: 1 });
    expect(world.state('users')).toBe('Running/RunningNodes');
  });

  test('takes over from those before it what a node that changed nothing leaves', () => {
    land(world, 'plan');
    const passed = {
      name: 'check',
      type: 'command',
      passed: true,
      round: 1,
      message: '',
      seconds: 1,
    } as const;
    world.agentEnds(nameOf(world, 'server'), { changedFiles: 0, checks: [passed] });
    world.settle();
    land(world, 'client/page');
    expect(states(world)).toMatchObject({ server: 'Succeeded/NoChanges', ship: 'Running/Running' });
    expect(world.runOf(nameOf(world, 'ship')).start.upstreams.map(({ branch }) => branch)).toEqual([
      `orca/app/${nameOf(world, 'client/page')}`,
      `orca/app/${nameOf(world, 'plan')}`,
    ]);
  });

  test('begins anew when it is edited, and what it had made before goes', () => {
    land(world, 'plan');
    const old = [...nodes(world).values()].map(({ name }) => name);
    const edited = DIAMOND.map((each) => (each.path === 'ship' ? node('ship', { prompt: 'Ship it' }) : each));
    world.declare({ pools: [TEAM], tasks: [workflowTask('users', edited)] });
    world.settle();
    expect(world.task('users')).toMatchObject({ generation: 2, phase: 'Running', reason: 'RunningNodes' });
    expect(old.filter((name) => world.recorded.tasks.has(`app/${name}`))).toEqual([]);
    expect([...world.branches.keys()]).toEqual(['main']);
    expect(states(world)).toMatchObject({ plan: 'Running/Running', ship: 'Running/Running' });
  });

  test('goes with everything it made when its manifest is deleted', () => {
    land(world, 'plan');
    world.declare({ pools: [TEAM] });
    world.settle();
    expect([...world.recorded.tasks.keys()]).toEqual([]);
    expect([...world.recorded.runs.keys()]).toEqual([]);
    expect([...world.runs.keys()]).toEqual([]);
    expect([...world.branches.keys()]).toEqual(['main']);
  });

  test('suspended, starts no more nodes; its nodes have its priority', () => {
    const declared = workflowTask('users', DIAMOND, { suspend: true, priority: 7 });
    world.declare({ pools: [TEAM], tasks: [declared] });
    land(world, 'plan');
    expect(world.task('users').generation).toBe(1);
    expect(states(world)).toMatchObject({ server: 'Pending/Suspended', 'client/page': 'Pending/Suspended' });
    expect(nodes(world).get('server')?.spec.priority).toBe(7);
  });

  test('goes on where it was after each death of the reconciler, and starts no run twice', () => {
    const other = worldWith({ pools: [TEAM], tasks: [workflowTask('users', DIAMOND)] });
    for (let turn = 0; turn < 40 && other.recorded.tasks.get('app/users')?.phase !== 'InReview'; turn += 1) {
      other.pass({ killed: true });
      other.pass({ killed: true });
      other.pass();
      for (const [key, { agent }] of other.runs) {
        const run = other.recorded.runs.get(key);
        if (agent?.state === 'running' && run !== undefined) other.agentEnds(run.task);
      }
      other.publishesEnd();
    }
    expect(other.state('users')).toBe('InReview/InReview');
    const started = other.done.filter((each) => each.startsWith('startRun'));
    expect([started.length, new Set(started).size]).toEqual([5, 5]);
    expect([...nodes(other).values()].map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1]);
    expect(other.pulls).toHaveLength(1);
  });
});

describe('the join', () => {
  const declared = { pools: [TEAM], tasks: [workflowTask('users', [node('a'), node('b')])] };
  let world: PlannerWorld;
  beforeEach(() => {
    world = worldWith(declared);
    world.settle();
    land(world, 'a');
    land(world, 'b');
  });

  test('that finds a conflict fails the task with it', () => {
    world.agentEnds('users', {
      failure: {
        kind: 'never',
        reason: 'UpstreamsConflict',
        message: 'node b conflicts with node a in x.ts',
      },
    });
    world.settle();
    expect(world.task('users')).toMatchObject({ phase: 'Failed', reason: 'UpstreamsConflict' });
  });

  test('that is lost is made again without its nodes', () => {
    world.runs.delete(`app/${world.task('users').run}`);
    world.settle();
    expect(world.state('users')).toBe('Pending/RetryBackoff');
    world.advance(5);
    world.settle();
    expect(world.task('users')).toMatchObject({ phase: 'Running', reason: 'JoiningNodes', attempts: 2 });
    expect([...nodes(world).values()].map(({ attempts }) => attempts)).toEqual([1, 1]);
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
  });

  test('continues on the pull request when the task begins anew', () => {
    world.land('users');
    const tip = world.branches.get('orca/app/users');
    world.declare({
      pools: [TEAM],
      tasks: [workflowTask('users', [node('a', { prompt: 'Again' }), node('b')])],
    });
    world.settle();
    expect(world.runOf(nameOf(world, 'a')).start).toMatchObject({
      baseBranch: 'orca/app/users',
      baseCommit: tip,
      upstreams: [],
    });
    land(world, 'a');
    land(world, 'b');
    world.land('users');
    expect([world.pulls.length, world.pulls[0]?.state, world.state('users')]).toEqual([
      1,
      'open',
      'InReview/InReview',
    ]);
  });
});

describe('a workflow among other tasks', () => {
  test('waits for the tasks that its task depends on, and starts from their branches', () => {
    const world = worldWith({
      pools: [TEAM],
      tasks: [task('schema'), workflowTask('users', [node('a'), node('b')], { dependsOn: ['schema'] })],
    });
    world.settle();
    expect(world.state('users')).toBe('Pending/WaitingForDependencies');
    world.land('schema');
    expect(world.runOf(nameOf(world, 'a')).start).toMatchObject({
      baseBranch: 'orca/app/schema',
      baseCommit: commitOf(`result ${world.runOf('schema').name}`),
    });
    land(world, 'a');
    land(world, 'b');
    world.land('users');
    expect(world.pulls[1]?.baseBranch).toBe('orca/app/schema');
  });

  test('gets the base merged into its one branch when an upstream is merged while it is in review', () => {
    const declared = {
      pools: [TEAM],
      tasks: [task('schema'), workflowTask('users', [node('a'), node('b')], { dependsOn: ['schema'] })],
    };
    const world = worldWith(declared);
    world.settle();
    world.land('schema');
    for (const path of ['a', 'b']) land(world, path);
    world.land('users');
    const head = world.task('users').result?.headCommit;
    world.merge('schema');
    world.settle();
    expect(world.pulls[1]?.baseBranch).toBe('main');
    expect(world.runOf('users')).toMatchObject({
      catchUp: true,
      start: { expectedTip: head, merge: { branch: 'main' } },
    });
    expect(Object.values(states(world))).toEqual(['Succeeded/Joined', 'Succeeded/Joined']);
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
    expect([world.pulls.length, world.task('users').generation]).toEqual([2, 1]);
    expect([...nodes(world).values()].map(({ attempts }) => attempts)).toEqual([1, 1]);
  });

  test('goes on from where it started when an upstream is merged before it has landed, and then catches up', () => {
    const world = worldWith({
      pools: [TEAM],
      tasks: [
        task('schema'),
        workflowTask('users', [node('a'), node('b', { dependsOn: ['a'] })], { dependsOn: ['schema'] }),
      ],
    });
    world.settle();
    world.land('schema');
    const start = world.task('users').nodesStart;
    land(world, 'a');
    world.merge('schema');
    world.advance(60);
    world.settle();
    expect(world.task('users').nodesStart).toEqual(start);
    land(world, 'b');
    world.land('users');
    world.settle();
    expect(world.task('users').result?.baseBranch).toBe('main');
    expect(world.runOf('users')).toMatchObject({ catchUp: true });
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
  });

  test('lands nothing where its task lands nothing', () => {
    const world = worldWith({
      pools: [TEAM],
      tasks: [
        workflowTask('users', [node('a')], { landing: 'none' }),
        task('after', { dependsOn: ['users'] }),
      ],
    });
    world.settle();
    land(world, 'a');
    expect([world.state('users'), world.state('after')]).toEqual(['Succeeded/Completed', 'Running/Running']);
    expect([...world.branches.keys()]).toEqual(['main']);
  });

  test('is held by the quota of open pull requests as one task', () => {
    const world = worldWith({
      projects: [project('app', { limits: { maxOpenPullRequests: 1 } })],
      pools: [TEAM],
      tasks: [workflowTask('first', [node('a')]), workflowTask('second', [node('a')])],
    });
    world.settle();
    expect([world.state('first'), world.state('second')]).toEqual([
      'Running/RunningNodes',
      'Pending/Unschedulable',
    ]);
  });

  test('is made anew by each firing of a schedule, and goes with it', () => {
    const schedule = {
      cron: '0 * * * *',
      timeZone: 'UTC',
      concurrencyPolicy: 'Forbid',
      historyLimit: 0,
    } as const;
    const world = worldWith({ pools: [TEAM], tasks: [workflowTask('nightly', [node('a')], { schedule })] });
    world.settle();
    world.advance(3600);
    world.settle();
    const fired = [...world.recorded.tasks.values()].find(({ scheduledBy }) => scheduledBy === 'nightly');
    expect(fired).toMatchObject({ phase: 'Running', reason: 'RunningNodes' });
    land(world, 'a');
    world.land(fired?.name ?? '');
    world.merge(fired?.name ?? '');
    world.settle();
    expect([...world.recorded.tasks.keys()]).toEqual(['app/nightly']);
  });
});

describe('a workflow on upstreams that conflict', () => {
  const CONFLICT = {
    kind: 'never',
    reason: 'UpstreamsConflict',
    message: 'orca/app/two conflicts with main, orca/app/one in a.txt',
  } as const;
  const users = (spec = {}) =>
    workflowTask('users', [node('a'), node('b'), node('c', { dependsOn: ['a'] })], {
      dependsOn: ['one', 'two'],
      ...spec,
    });

  /** Room for one more run only: the other nodes have not begun when the first finds the conflict. */
  function conflicting(pods = 1): PlannerWorld {
    const world = worldWith({
      projects: [project('app', { limits: { maxConcurrentRuns: pods } })],
      pools: [TEAM],
      tasks: [task('one'), task('two'), users()],
    });
    world.settle();
    for (const name of ['one', 'two']) world.land(name);
    for (const path of ['a', 'b'].slice(0, pods))
      world.agentEnds(nameOf(world, path), { failure: CONFLICT, rounds: 0 });
    world.settle();
    return world;
  }

  test.each([[1], [2]])('stalls before %i nodes have spent anything, and asks nobody again', (pods) => {
    const world = conflicting(pods);
    const { reason, message } = CONFLICT;
    expect(world.task('users')).toMatchObject({ phase: 'Pending', reason, message });
    expect(conditionOf(world.task('users').conditions, 'Stalled')?.reason).toBe(reason);
    expect([...nodes(world).values()].map(({ attempts }) => attempts)).toEqual([1, pods - 1, 0]);
    world.advance(3600);
    world.settle();
    expect([...nodes(world).values()].map(({ attempts }) => attempts)).toEqual([1, pods - 1, 0]);
    expect(world.pass().wakeAt).toBeLessThanOrEqual(world.now + 60_000);
  });

  test('begins when one of them moves, with runs of other names, and lands', () => {
    const world = conflicting();
    const before = world.done.filter((each) => each.startsWith('startRun'));
    world.branches.set('orca/app/two', commitOf('a repair'));
    world.settle();
    expect(world.state('users')).toBe('Running/RunningNodes');
    for (const path of ['a', 'b', 'c']) land(world, path);
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
    const started = world.done.filter((each) => each.startsWith('startRun'));
    expect([new Set(started).size, started.length - before.length]).toEqual([started.length, 4]);
  });

  test('begins when one of them is merged, based on the other', () => {
    const world = conflicting();
    world.merge('one');
    world.advance(60);
    world.settle();
    expect(world.state('users')).toBe('Running/RunningNodes');
    expect(world.task('users').nodesStart).toMatchObject({ baseBranch: 'orca/app/two', upstreams: [] });
    expect(world.runOf(nameOf(world, 'a')).start).toMatchObject({ baseBranch: 'orca/app/two' });
  });

  test('suspended meanwhile, says that, and waits for them again when it is resumed', () => {
    const world = conflicting();
    const declared = (suspend: boolean) => ({
      pools: [TEAM],
      tasks: [task('one'), task('two'), users({ suspend })],
    });
    world.declare(declared(true));
    world.settle();
    expect(world.state('users')).toBe('Pending/Suspended');
    world.declare(declared(false));
    world.settle();
    expect(world.state('users')).toBe('Pending/UpstreamsConflict');
  });

  test('goes with its nodes when it is edited, and when it is deleted', () => {
    const world = conflicting();
    const old = [...nodes(world).values()].map(({ name }) => `app/${name}`);
    world.declare({ pools: [TEAM], tasks: [task('one'), task('two'), users({ prompt: 'Otherwise' })] });
    world.settle();
    expect(world.task('users')).toMatchObject({ generation: 2, reason: 'RunningNodes' });
    expect(old.filter((key) => world.recorded.tasks.has(key))).toEqual([]);
    world.declare({ pools: [TEAM], tasks: [task('one'), task('two')] });
    world.settle();
    expect([...world.recorded.tasks.keys()]).toEqual(['app/one', 'app/two']);
  });
});

describe('values between nodes', () => {
  const OUTPUTS = { words: { text: 'hello' } } as const;
  const PLAN = node('plan', { landing: 'none', outputs: { words: { file: 'words.txt' } } });
  const BUILD = node('build', {
    dependsOn: ['plan'],
    prompt: 'Say {{inputs.words}} to {{parameters.name}}',
    inputs: { words: { node: 'plan', output: 'words' } },
    parameters: { name: 'you' },
  });
  const declared = {
    pools: [TEAM],
    tasks: [
      workflowTask('users', [PLAN, BUILD], {
        workflow: {
          name: 'flow',
          nodes: [PLAN, BUILD],
          outputs: { said: { node: 'plan', output: 'words' } },
        },
      }),
      task('after', {
        prompt: 'Repeat {{inputs.said}}',
        dependsOn: ['users'],
        inputs: { said: { project: 'app', task: 'users', output: 'said' } },
      }),
    ],
  };

  test('go from node to node, and from the workflow to the tasks behind it', () => {
    const world = worldWith(declared);
    world.settle();
    world.agentEnds(nameOf(world, 'plan'), { outputs: OUTPUTS });
    world.settle();
    expect(world.runOf(nameOf(world, 'build')).inputs).toEqual(OUTPUTS);
    land(world, 'build');
    world.land('users');
    expect(world.task('users').outputs).toEqual({ said: OUTPUTS.words });
    expect(world.runOf('after').inputs).toEqual({ said: OUTPUTS.words });
  });

  test('that can not be had fail the task with the node that lacks them, before it spends anything', () => {
    const world = worldWith(declared);
    world.settle();
    world.agentEnds(nameOf(world, 'plan'));
    world.settle();
    expect(world.task('users')).toMatchObject({ phase: 'Failed', reason: 'NodeFailed' });
    expect(world.task('users').message).toMatch(
      /^node build failed \(InputMissing\): task\/app\/users-plan-/,
    );
    expect(nodes(world).get('build')).toMatchObject({ phase: 'Cancelled', attempts: 0 });
    expect(world.state('after')).toBe('Pending/DependencyFailed');
  });
});

describe('values from outside', () => {
  const API = { api: { text: 'one' } } as const;
  const BUILD = node('build', { prompt: 'Build {{inputs.spec}}', inputs: { spec: { input: 'api' } } });
  const TEST = node('test', {
    dependsOn: ['build'],
    prompt: 'Test {{inputs.spec}}',
    inputs: { spec: { input: 'api' } },
  });

  function worldOf(design: Parameters<typeof task>[1] = {}): PlannerWorld {
    const world = worldWith(declared(design));
    world.settle();
    return world;
  }

  function declared(design: Parameters<typeof task>[1] = {}) {
    const outputs = { api: { file: 'api.txt' } };
    const inputs = { api: { project: 'app', task: 'design', output: 'api' } };
    return {
      pools: [TEAM],
      tasks: [
        task('design', { outputs, ...design }),
        workflowTask('users', [BUILD, TEST], { inputs, dependsOn: ['design'] }),
      ],
    };
  }

  function designs(world: PlannerWorld, outputs: TaskRecord['outputs']): void {
    world.settle();
    world.agentEnds('design', outputs === undefined ? {} : { outputs });
    world.settle();
    world.publishEnds('design');
    world.settle();
  }

  test('reach each node that takes them, as they were when the nodes began', () => {
    const world = worldOf();
    designs(world, API);
    expect(world.runOf(nameOf(world, 'build')).inputs).toEqual({ spec: API.api });
    world.declare(declared({ prompt: 'Design it again' }));
    designs(world, { api: { text: 'two' } });
    expect(world.task('users').generation).toBe(1);
    land(world, 'build');
    expect(world.runOf(nameOf(world, 'test')).inputs).toEqual({ spec: API.api });
    land(world, 'test');
    world.land('users');
    expect(world.state('users')).toBe('InReview/InReview');
    expect(world.task('users').inputs).toBeUndefined();
  });

  test('that are not there hold the task before a node has spent anything, until they are', () => {
    const world = worldOf();
    designs(world, undefined);
    expect(world.task('users')).toMatchObject({ phase: 'Pending', reason: 'InputMissing' });
    expect(nodes(world).size).toBe(0);
    world.declare(declared({ prompt: 'Design it again' }));
    designs(world, API);
    expect(world.state('users')).toBe('Running/RunningNodes');
  });

  test('are taken anew by a new generation', () => {
    const world = worldOf();
    designs(world, API);
    world.declare(declared({ prompt: 'Design it again' }));
    designs(world, { api: { text: 'two' } });
    const { tasks } = declared({ prompt: 'Design it again' });
    world.declare({
      pools: [TEAM],
      tasks: tasks.map((each) =>
        each.name === 'users' ? { ...each, annotations: { 'orca.dev/rerun': 'now' } } : each,
      ),
    });
    world.settle();
    expect(world.runOf(nameOf(world, 'build')).inputs).toEqual({ spec: { text: 'two' } });
  });
});
