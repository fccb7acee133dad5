import { describe, expect, test } from 'vitest';
import type { Budget, Check, PodSpec, RootSpec } from '../../src/api/desired.ts';
import type { Usage } from '../../src/api/run-contract.ts';
import { node, pool, project, task, workflowTask } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const FAILED = { kind: 'later', reason: 'AgentFailed', message: 'it broke' } as const;
const EXCEEDED = { kind: 'later', reason: 'BudgetExceeded', message: 'stopped at its cap' } as const;

function used(tokens: number): Usage {
  return { inputTokens: tokens, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };
}

interface World {
  readonly tasks?: readonly string[];
  readonly pod?: Partial<PodSpec>;
  readonly root?: Partial<RootSpec>;
  readonly spec?: Parameters<typeof task>[1];
}

function worldOf(
  budget: Budget,
  { tasks = ['search'], pod = {}, root = {}, spec = {} }: World = {},
): PlannerWorld {
  const world = worldWith({
    projects: [project('app', { budget })],
    pools: [pool('team', { replicas: 4, template: pod })],
    tasks: tasks.map((name) => task(name, { landing: 'none', ...spec })),
    root,
  });
  world.settle();
  return world;
}

function spend(world: PlannerWorld) {
  return world.recorded.projects.get('app')?.spend;
}

describe('what a run reserves', () => {
  test('is what its task may spend, and stands in its brief as its cap', () => {
    const world = worldOf({ tokensPerTask: 1000 }, { tasks: [] });
    world.declare({
      projects: [project('app', { budget: { tokensPerTask: 1000 } })],
      pools: [pool('team')],
      tasks: [task('search')],
    });
    const { effects } = world.pass();
    expect(world.runOf('search').reserved).toEqual({ tokens: 1000 });
    expect(effects.find(({ type }) => type === 'startRun')).toMatchObject({
      brief: { cap: { tokens: 1000 } },
    });
  });

  test('is what is left of the task for its next run, however few runs are kept on record', () => {
    const world = worldOf({ tokensPerTask: 1000 }, { root: { historyLimit: 1 }, spec: { maxRetries: 5 } });
    for (const left of [1000, 700, 400]) {
      expect(world.runOf('search').reserved).toEqual({ tokens: left });
      world.agentEnds('search', { failure: FAILED, usage: used(300) });
      world.settle();
      world.advance(60);
      world.settle();
    }
    expect([world.runOf('search').reserved, world.recorded.runs.size]).toEqual([{ tokens: 100 }, 2]);
  });

  test('is never more than what is left of the day, and others wait for what is reserved, in their order', () => {
    const budget = { tokensPerDay: 1000, tokensPerTask: 400 };
    const world = worldOf(budget, { tasks: ['a', 'b', 'c', 'd'] });
    const phases = () => ['a', 'b', 'c', 'd'].map((name) => world.task(name).phase);
    expect(phases()).toEqual(['Running', 'Running', 'Pending', 'Pending']);
    world.agentEnds('a', { usage: used(300) });
    world.settle();
    expect(phases()).toEqual(['Succeeded', 'Running', 'Pending', 'Pending']);
    world.agentEnds('b', { usage: used(350) });
    world.settle();
    // 350 are left, nobody holds anything: c gets what is left instead of waiting for ever.
    expect([phases(), world.runOf('c').reserved]).toEqual([
      ['Succeeded', 'Succeeded', 'Running', 'Pending'],
      { tokens: 350 },
    ]);
  });

  test('is kept for who waits for it: a task behind that needs less does not overtake', () => {
    const declared = (...names: string[]) => ({
      projects: [project('app', { budget: { tokensPerDay: 1300, tokensPerTask: 600 } })],
      pools: [pool('team', { replicas: 4 })],
      tasks: names.map((name) => task(name, { landing: 'none' })),
    });
    const world = worldWith(declared('small'));
    world.settle();
    world.agentEnds('small', { failure: FAILED, usage: used(300) });
    world.settle();
    world.declare(declared('small', 'a', 'b'));
    world.settle();
    expect([world.task('a').phase, world.task('b').phase]).toEqual(['Running', 'Pending']);
    world.advance(60);
    world.settle();
    // 400 are free: too little for b, enough for what small has left.
    expect([world.task('b').phase, world.task('small').phase]).toEqual(['Pending', 'Pending']);
    world.agentEnds('a', { usage: used(100) });
    world.settle();
    expect([world.task('b').phase, world.task('small').phase]).toEqual(['Running', 'Running']);
  });

  test('without a budget of the task is all that is left of the day, so that runs take turns', () => {
    const world = worldOf({ tokensPerDay: 1000 }, { tasks: ['a', 'b'] });
    expect([world.runOf('a').reserved, world.task('b').phase]).toEqual([{ tokens: 1000 }, 'Pending']);
    world.agentEnds('a', { usage: used(10) });
    world.settle();
    expect(world.runOf('b').reserved).toEqual({ tokens: 990 });
  });

  test('is no more than the agent claude can use at most', () => {
    const spec = { maxCheckRounds: 1 };
    const pod: Partial<PodSpec> = {
      agent: 'claude',
      modelId: 'claude-sonnet-5-5',
      maxTurns: 1,
      maxTokens: 1000,
    };
    const world = worldOf({ usdPerDay: 1000, tokensPerDay: 1e9 }, { spec, pod, tasks: ['a', 'b'] });
    // Three tries of one answer to the longest prompt, all of it written to the cache.
    const worst = { tokens: 3 * 1_001_000, usd: 7.53 };
    expect([world.runOf('a').reserved, world.runOf('b').reserved]).toEqual([worst, worst]);
  });
});

describe('what a run has spent', () => {
  test('is charged once, to its task and to the day, when the agent stage ends', () => {
    const world = worldOf({ tokensPerDay: 1000 }, { spec: { landing: 'pullRequest' } });
    world.agentEnds('search', { usage: used(120) });
    world.pass();
    expect(world.runOf('search')).toMatchObject({ phase: 'Publishing', charged: { tokens: 120, usd: 0 } });
    world.settle();
    world.publishEnds('search');
    world.settle();
    expect(spend(world)).toEqual({ day: '2026-01-31', tokens: 120, usd: 0 });
    expect(world.task('search').spent).toMatchObject({ tokens: 120, rounds: 1 });
  });

  test.each([
    ['before anything is done of what was recorded', true],
    ['after it', false],
  ])('is charged once also when the process dies %s, at every pass', (_, killed) => {
    const world = worldOf({ tokensPerDay: 1000 }, { tasks: ['a', 'b'] });
    const pass = () => {
      world.pass({ killed });
      world.outcomes = [];
    };
    for (const name of ['a', 'b']) {
      for (let passes = 0; passes < 4; passes += 1) pass();
      world.settle();
      world.agentEnds(name, { usage: used(100) });
      for (let passes = 0; passes < 4; passes += 1) pass();
    }
    expect(spend(world)).toMatchObject({ tokens: 200 });
  });

  test('counts at what was reserved where a run was lost, or its agent told nothing', () => {
    const lost = worldOf({ tokensPerDay: 1000, tokensPerTask: 400 });
    lost.runs.clear();
    lost.settle();
    expect([lost.state('search'), spend(lost)?.tokens]).toEqual(['Failed/BudgetExceeded', 400]);

    const silent = worldOf({ tokensPerDay: 1000, tokensPerTask: 400 });
    silent.agentEnds('search', { usage: used(0), unmetered: true });
    silent.settle();
    expect([silent.state('search'), spend(silent)?.tokens]).toEqual(['Succeeded/Completed', 400]);
  });

  test('is nothing where the run was never started', () => {
    const world = worldOf({ tokensPerDay: 1000 }, { tasks: [] });
    world.declare({
      projects: [project('app', { budget: { tokensPerDay: 1000 } })],
      pools: [pool('team')],
      tasks: [task('search')],
    });
    world.pass({ killed: true });
    world.declare({ projects: [project('app', { budget: { tokensPerDay: 1000 } })], pools: [pool('team')] });
    world.settle();
    expect([world.recorded.tasks.size, spend(world)]).toEqual([0, undefined]);
  });

  test('stays spent for the day when the task is deleted, and what was reserved is free', () => {
    const budget = { tokensPerDay: 1000 };
    const world = worldOf(budget, { tasks: ['a', 'b'] });
    world.declare({
      projects: [project('app', { budget })],
      pools: [pool('team')],
      tasks: [task('b', { landing: 'none' })],
    });
    world.pass();
    world.runs.set(`app/${world.runOf('a').name}`, endedWith(world, 'a', 250));
    world.settle();
    expect([world.recorded.tasks.has('app/a'), spend(world)?.tokens]).toEqual([false, 250]);
    expect(world.runOf('b').reserved).toEqual({ tokens: 750 });
  });

  test('costs what the model cost when the run was scheduled, with overrides of orca.yaml', () => {
    const prices = { 'house-1': { input: 2, output: 8, cacheRead: 1, cacheWrite: 2 } };
    const pod: Partial<PodSpec> = { modelId: 'house-1' };
    const world = worldOf({ usdPerDay: 10, usdPerTask: 4 }, { pod, root: { prices } });
    expect(world.runOf('search')).toMatchObject({ price: { source: 'orca.yaml' }, reserved: { usd: 4 } });
    world.agentEnds('search', { usage: used(500_000) });
    world.settle();
    expect([spend(world)?.usd, world.task('search').spent?.usd]).toEqual([1, 1]);
  });
});

function endedWith(world: PlannerWorld, name: string, tokens: number) {
  world.agentEnds(name, { usage: used(tokens) });
  const { project: of, name: run } = world.runOf(name);
  const ended = world.runs.get(`${of}/${run}`);
  if (ended === undefined) throw new Error(`${run} has not ended`);
  return ended;
}

describe('a budget that is spent', () => {
  test('of a day holds the whole project until the next day begins', () => {
    const world = worldOf({ tokensPerDay: 1000 }, { tasks: ['a', 'b'] });
    world.agentEnds('a', { usage: used(1000) });
    world.settle();
    expect(world.task('b')).toMatchObject({
      phase: 'Pending',
      reason: 'BudgetExhausted',
      message: "the project's budget for this day is spent; goes on at 2026-02-01T00:00:00.000Z",
    });
    const { wakeAt } = world.pass();
    expect(wakeAt).toBe(Date.parse('2026-02-01T00:00:00.000Z'));
    world.now = wakeAt ?? 0;
    world.settle();
    expect(world.runOf('b').reserved).toEqual({ tokens: 1000 });
  });

  test('of a day is not unspent by a clock that is set back', () => {
    const world = worldOf({ tokensPerDay: 1000 }, { tasks: ['a', 'b'] });
    world.agentEnds('a', { usage: used(1000) });
    world.settle();
    world.advance(-3 * 86_400);
    world.settle();
    expect(world.state('b')).toBe('Pending/BudgetExhausted');
  });

  test('of a day goes on being filled when the clock is set back', () => {
    const world = worldOf({ tokensPerDay: 1000, tokensPerTask: 400 }, { tasks: ['a', 'b'] });
    world.agentEnds('a', { usage: used(300) });
    world.settle();
    world.advance(-86_400);
    world.agentEnds('b', { usage: used(200) });
    world.settle();
    expect(spend(world)).toEqual({ day: '2026-01-31', tokens: 500, usd: 0 });
  });

  test('of a day goes on when it is raised', () => {
    const world = worldOf({ tokensPerDay: 1000 }, { tasks: ['a', 'b'] });
    world.agentEnds('a', { usage: used(1000) });
    world.settle();
    world.declare({
      projects: [project('app', { budget: { tokensPerDay: 1500 } })],
      pools: [pool('team', { replicas: 4 })],
      tasks: ['a', 'b'].map((name) => task(name, { landing: 'none' })),
    });
    world.settle();
    expect(world.runOf('b').reserved).toEqual({ tokens: 500 });
  });

  test('of a task fails it, and a new generation begins anew', () => {
    const world = worldOf({ tokensPerTask: 1000 });
    world.agentEnds('search', { failure: EXCEEDED, usage: used(1001) });
    world.settle();
    expect(world.task('search')).toMatchObject({
      phase: 'Failed',
      reason: 'BudgetExceeded',
      message: 'budget.tokensPerTask (1,000 tokens) is spent',
      retries: 0,
    });
    world.declare({
      projects: [project('app', { budget: { tokensPerTask: 1000 } })],
      pools: [pool('team')],
      tasks: [task('search', { prompt: 'Do less' })],
    });
    world.settle();
    expect(world.runOf('search').reserved).toEqual({ tokens: 1000 });
  });

  test('of a task that waits stalls it until it is raised', () => {
    const world = worldOf({ tokensPerTask: 1000 });
    world.agentEnds('search', { failure: FAILED, usage: used(600) });
    world.settle();
    const declared = (tokensPerTask: number) => ({
      projects: [project('app', { budget: { tokensPerTask } })],
      pools: [pool('team', { replicas: 4 })],
      tasks: [task('search', { landing: 'none' })],
    });
    world.declare(declared(500));
    world.advance(60);
    world.settle();
    expect(world.task('search').conditions.map(({ type, reason }) => `${type} ${reason}`)).toEqual([
      'Ready BudgetExceeded',
      'Stalled BudgetExceeded',
    ]);
    world.declare(declared(800));
    world.settle();
    expect(world.runOf('search').reserved).toEqual({ tokens: 200 });
  });

  test('of the day stops a run early, and the run after it gets what its task has left', () => {
    const world = worldOf({ tokensPerDay: 100, tokensPerTask: 1000 });
    world.agentEnds('search', { failure: EXCEEDED, usage: used(100) });
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Pending/BudgetExhausted');
    world.advance(86_400);
    world.settle();
    expect([world.runOf('search').reserved, world.task('search').retries]).toEqual([{ tokens: 100 }, 1]);
  });
});

test('a model without a price is not given work under a budget in dollars, until somebody says what it costs', () => {
  const pod: Partial<PodSpec> = { modelId: 'house-1' };
  const world = worldOf({ usdPerDay: 10 }, { pod });
  expect(world.task('search')).toMatchObject({
    reason: 'PriceUnknown',
    message:
      "the project has a budget in dollars and all pods that fit are of unpriced house-1: give the model's price in orca.yaml (prices), or use budgets in tokens",
  });
  expect(world.task('search').conditions.map(({ type }) => type)).toEqual(['Ready', 'Stalled']);
  world.declare({
    projects: [project('app', { budget: { usdPerDay: 10 } })],
    pools: [pool('team', { template: pod })],
    tasks: [task('search')],
    root: { prices: { 'house-1': { input: 1, output: 1, cacheRead: 1, cacheWrite: 1 } } },
  });
  world.settle();
  expect(world.state('search')).toBe('Running/Running');
});

test('a model without a price is what a task is told of also when the day is spent: the next one helps it nothing', () => {
  const world = worldOf({ usdPerDay: 10 }, { pod: { modelId: 'claude-haiku-4-5' } });
  world.agentEnds('search', { usage: used(10_000_000) });
  world.settle();
  world.declare({
    projects: [project('app', { budget: { usdPerDay: 10 } })],
    pools: [pool('team', { template: { modelId: 'house-1' } })],
    tasks: [task('other')],
  });
  world.settle();
  expect(world.state('other')).toBe('Pending/PriceUnknown');
});

test('a subscription is given no work under a budget in dollars alone, and some where there is one in tokens', () => {
  const declared = (budget: Budget) => ({
    projects: [project('app', { budget })],
    pools: [pool('team', { template: { modelId: 'claude-sonnet-5-5' } })],
    tasks: [task('search')],
  });
  const world = worldWith(declared({ usdPerDay: 10 }));
  world.probe = () => ({ known: true, value: 'ready', isSubscription: true });
  world.settle();
  expect(world.task('search')).toMatchObject({
    reason: 'PriceUnknown',
    message: expect.stringContaining('all pods that fit are on a subscription without a budget in tokens'),
  });
  world.declare(declared({ usdPerDay: 10, tokensPerTask: 1000 }));
  world.settle();
  expect([world.state('search'), world.runOf('search').reserved?.tokens]).toEqual(['Running/Running', 1000]);
});

test('a key in the place of a subscription makes its pods take work again', () => {
  const world = worldWith({
    projects: [project('app', { budget: { usdPerDay: 10 } })],
    pools: [pool('team', { template: { modelId: 'claude-sonnet-5-5' } })],
    tasks: [task('search')],
  });
  world.probe = () => ({ known: true, value: 'ready', isSubscription: true });
  world.settle();
  expect(world.state('search')).toBe('Pending/PriceUnknown');
  world.probe = () => ({ known: true, value: 'ready' });
  world.advance(60);
  world.settle();
  expect(world.state('search')).toBe('Running/Running');
});

test('a critic without a price is not asked under a budget in dollars, and its price goes with the run', () => {
  const critic = (modelId: string): Check => ({
    type: 'critic',
    name: 'review',
    model: modelId,
    modelId,
    instructions: 'Be fair.',
    passScore: 70,
  });
  const declared = (checks: readonly Check[], budget: Budget) => ({
    projects: [project('app', { budget })],
    pools: [pool('team', { template: { modelId: 'claude-sonnet-5-5' } })],
    tasks: [task('search', { checks })],
  });
  const world = worldWith(declared([critic('house-1')], { usdPerDay: 10 }));
  world.settle();
  expect(world.task('search')).toMatchObject({
    reason: 'PriceUnknown',
    message: expect.stringContaining('a critic asks unpriced house-1'),
  });
  world.declare(declared([critic('claude-opus-5-5')], { usdPerDay: 10 }));
  world.settle();
  expect(Object.keys(world.runOf('search').criticPrices ?? {})).toEqual(['claude-opus-5-5']);
});

test('how rounds have failed is told to the next run, survives a lost one, and is forgotten with its generation', () => {
  const streak = { tree: 'a'.repeat(40), checks: { lint: { output: '0123456789abcdef', times: 2 } } };
  const world = worldOf({}, { root: { historyLimit: 1 } });
  const briefStreak = () => {
    world.advance(60);
    const { effects } = world.pass();
    const started = effects.find((effect) => effect.type === 'startRun');
    world.settle();
    return started?.type === 'startRun' ? started.brief.streak : 'not started';
  };
  world.agentEnds('search', { failure: FAILED, streak });
  world.settle();
  expect(briefStreak()).toEqual(streak);
  world.runs.clear();
  world.settle();
  expect(briefStreak()).toEqual(streak);
  world.declare({ pools: [pool('team')], tasks: [task('search', { prompt: 'Do more' })] });
  world.settle();
  world.advance(60);
  world.settle();
  expect([world.task('search').streak, world.task('search').generation]).toEqual([undefined, 2]);
});

test('a repetition fails the task for good', () => {
  const world = worldOf({});
  world.agentEnds('search', {
    failure: { kind: 'never', reason: 'Repetition', message: 'round in circles' },
  });
  world.settle();
  expect([world.state('search'), world.task('search').retries]).toEqual(['Failed/Repetition', 0]);
});

test('an agent without a model needs a budget in tokens', () => {
  expect(worldOf({ usdPerTask: 1 }).state('search')).toBe('Pending/PriceUnknown');
  expect(worldOf({ tokensPerTask: 1 }).state('search')).toBe('Running/Running');
});

describe('the budget of a task with a workflow', () => {
  const NODES = [node('a'), node('b'), node('c', { dependsOn: ['a', 'b'] })];

  function workflowWorld(budget: Budget): PlannerWorld {
    const world = worldWith({
      projects: [project('app', { budget })],
      pools: [pool('team', { replicas: 4 })],
      tasks: [workflowTask('users', NODES)],
    });
    world.settle();
    return world;
  }

  function nodeNamed(world: PlannerWorld, path: string) {
    const found = [...world.recorded.tasks.values()].find((each) => each.node?.path === path);
    if (found === undefined) throw new Error(`no node ${path}`);
    return found;
  }

  function ends(world: PlannerWorld, path: string, tokens: number): void {
    const { name } = nodeNamed(world, path);
    world.agentEnds(name, { usage: used(tokens) });
    world.settle();
    world.publishesEnd();
    world.settle();
  }

  test('is one for all nodes: they take turns, each with what is left, and the task says what they spent', () => {
    const world = workflowWorld({ tokensPerTask: 1000 });
    expect(nodeNamed(world, 'b')).toMatchObject({ phase: 'Pending', reason: 'Unschedulable' });
    ends(world, 'a', 300);
    expect(world.runOf(nodeNamed(world, 'b').name).reserved).toEqual({ tokens: 700 });
    ends(world, 'b', 300);
    expect(world.runOf(nodeNamed(world, 'c').name).reserved).toEqual({ tokens: 400 });
    ends(world, 'c', 300);
    expect(world.state('users')).toBe('Running/JoiningNodes');
    expect(world.task('users').spent).toMatchObject({ tokens: 900, rounds: 3 });
    expect(spend(world)).toMatchObject({ tokens: 900 });
  });

  test('holds, whatever nodes, rounds and retries ask for', () => {
    const world = workflowWorld({ tokensPerTask: 1000 });
    const reserved: number[] = [];
    for (let turn = 0; turn < 12 && world.task('users').phase === 'Running'; turn += 1) {
      const active = [...world.recorded.runs.values()].filter(({ finishedAt }) => finishedAt === undefined);
      const spent = world.task('users').spent?.tokens ?? 0;
      reserved.push(spent + active.reduce((sum, run) => sum + (run.reserved?.tokens ?? 0), 0));
      // A run is stopped at its cap.
      for (const run of active) {
        const tokens = Math.min(240, run.reserved?.tokens ?? 0);
        world.agentEnds(run.task, { failure: FAILED, usage: used(tokens) });
      }
      world.settle();
      world.advance(120);
      world.settle();
    }
    expect(Math.max(...reserved)).toBe(1000);
    expect(world.task('users')).toMatchObject({ phase: 'Failed', spent: { tokens: 1000 } });
  });

  test('that is spent fails the task before another node starts', () => {
    const world = workflowWorld({ tokensPerTask: 1000 });
    ends(world, 'a', 1000);
    expect(world.task('users')).toMatchObject({
      phase: 'Failed',
      reason: 'BudgetExceeded',
      message: expect.stringMatching(
        /^node b failed \(BudgetExceeded\): budget\.tokensPerTask \(1,000 tokens\) is spent/,
      ),
    });
    expect(nodeNamed(world, 'b').attempts).toBe(0);
  });

  test('lets other tasks of the project start while its nodes take turns', () => {
    const world = worldWith({
      projects: [project('app', { budget: { tokensPerTask: 1000, tokensPerDay: 5000 } })],
      pools: [pool('team', { replicas: 4 })],
      tasks: [workflowTask('users', NODES), task('search')],
    });
    world.settle();
    expect([world.state('search'), nodeNamed(world, 'b').phase]).toEqual(['Running/Running', 'Pending']);
  });

  test('is whole again for a new generation', () => {
    const world = workflowWorld({ tokensPerTask: 1000 });
    ends(world, 'a', 1000);
    world.declare({
      projects: [project('app', { budget: { tokensPerTask: 1000 } })],
      pools: [pool('team', { replicas: 4 })],
      tasks: [workflowTask('users', NODES, {}, { annotations: { 'orca.dev/rerun': 'now' } })],
    });
    world.settle();
    expect(world.state('users')).toBe('Running/RunningNodes');
    expect(world.runOf(nodeNamed(world, 'a').name).reserved).toEqual({ tokens: 1000 });
  });
});
