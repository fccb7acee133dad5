/** Whatever the world does in whatever order: the invariants hold after each pass, and once it calms down it settles. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DesiredTask } from '../../src/api/desired.ts';
import { EMPTY_RECORDED, isRunActive, type RunRecord } from '../../src/api/recorded.ts';
import { plan } from '../../src/core/plan.ts';
import { payerOf } from '../../src/core/workflows/node-tasks.ts';
import { type Declared, node, pool, project, task, workflowTask } from '../support/declarations.ts';
import { CONFIG_URL, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const SILENCE = { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' } as const;

type Step =
  | { readonly do: 'pass' | 'killedPass' | 'hostLost' | 'silence' | 'speak' | 'forgeDown' | 'forgeUp' }
  | { readonly do: 'statusDeleted' }
  | { readonly do: 'drain' | 'stay' | 'move' }
  | { readonly do: 'advance'; readonly seconds: number }
  | {
      readonly do: 'agentEnds';
      /** Which of those at work. */
      readonly run: number;
      readonly how: 'well' | 'badly' | 'lost' | 'empty' | 'conflict';
      readonly tokens: number;
    }
  | {
      readonly do: 'publishEnds';
      readonly run: number;
      readonly how: 'well' | 'badly' | 'lost' | 'lost pushed';
    }
  | { readonly do: 'merge' | 'close'; readonly task: number }
  | { readonly do: 'say'; readonly task: number; readonly text: string; readonly isMergeable: boolean }
  | {
      readonly do: 'declare';
      readonly tasks: readonly number[];
      readonly replicas: number;
      readonly prompt: number;
      /** Whether task 1 runs a workflow, and whether it takes what task 0 leaves. */
      readonly hasWorkflow: boolean;
      readonly takesInputs: boolean;
      /** Whether each task depends on the one before. */
      readonly isStacked: boolean;
    };

const TASKS = 4;
const anyTask = fc.nat(TASKS - 1);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ do: 'pass' } as const) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...(['killedPass', 'hostLost', 'silence', 'speak', 'forgeDown', 'forgeUp'] as const))
      .map((step) => ({ do: step })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...(['drain', 'stay', 'move'] as const)).map((step) => ({ do: step })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('advance' as const),
      seconds: fc.constantFrom(1, 5, 60, 100, 3000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('agentEnds' as const),
      run: fc.nat(5),
      how: fc.constantFrom(...(['well', 'well', 'well', 'badly', 'lost', 'empty', 'conflict'] as const)),
      tokens: fc.constantFrom(0, 40, 400),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('publishEnds' as const),
      run: fc.nat(5),
      how: fc.constantFrom(
        'well' as const,
        'well' as const,
        'badly' as const,
        'lost' as const,
        'lost pushed' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('merge' as const, 'close' as const), task: anyTask }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      task: anyTask,
      text: fc.constantFrom('Rename it', 'LGTM', '/orca stop', '/orca retry', '/orca approve'),
      isMergeable: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('declare' as const),
      tasks: fc.subarray([0, 1, 2, 3]),
      replicas: fc.nat(3),
      prompt: fc.nat(2),
      hasWorkflow: fc.boolean(),
      takesInputs: fc.boolean(),
      isStacked: fc.boolean(),
    }),
  },
);

type Declaration = Extract<Step, { do: 'declare' }>;

/** What every world begins with. */
const FIRST: Declaration = {
  do: 'declare',
  tasks: [0, 1, 2, 3],
  replicas: 2,
  prompt: 0,
  hasWorkflow: true,
  takesInputs: true,
  isStacked: false,
};

/** Tokens that a task may spend, with all its nodes and runs. */
const CAP = 1000;

function declared(step: Declaration): Declared {
  const tasks: DesiredTask[] = step.tasks.map((index) => {
    const isOnOther = step.isStacked && index > 0 && step.tasks.includes(index - 1);
    const dependsOn = isOnOther ? [`task-${index - 1}`] : [];
    const takes = step.takesInputs && index === 1 && dependsOn.length > 0;
    const spec = {
      prompt: `Prompt ${step.prompt}`,
      dependsOn,
      landing: index === 3 ? ('none' as const) : ('pullRequest' as const),
      ...(index === 0 ? { outputs: { value: { file: 'value.txt' } } } : {}),
      ...(takes ? { inputs: { value: { project: 'app', task: 'task-0', output: 'value' } } } : {}),
    };
    return index === 1 && step.hasWorkflow
      ? workflowTask('task-1', nodesOf(step.prompt, takes), spec)
      : task(`task-${index}`, spec);
  });
  const template = { maxConcurrency: 2, maxTurns: 10 + step.prompt };
  return {
    projects: [project('app', { budget: { tokensPerTask: CAP, tokensPerDay: 5 * CAP } })],
    pools: [pool('team', { replicas: step.replicas, template })],
    tasks,
  };
}

function nodesOf(prompt: number, takes: boolean) {
  const inputs = takes ? { inputs: { value: { input: 'value' } } } : {};
  return [
    node('a', { prompt: `Prompt ${prompt}`, outputs: { made: { file: 'made.txt' } }, ...inputs }),
    node('b'),
    node('c', { dependsOn: ['a', 'b'], inputs: { made: { node: 'a', output: 'made' } } }),
  ];
}

/** The record of one of the runs of which this stage is at work, in the order of their names. */
function atWork(world: PlannerWorld, stage: 'agent' | 'publish', index: number): RunRecord | undefined {
  const keys = [...world.runs].flatMap(([key, run]) => (run[stage]?.state === 'running' ? [key] : []));
  return world.recorded.runs.get(keys.sort()[index % Math.max(1, keys.length)] ?? '');
}

function endAgent(
  world: PlannerWorld,
  { run: index, how, tokens }: Extract<Step, { do: 'agentEnds' }>,
): void {
  const run = atWork(world, 'agent', index);
  const task = run && world.recorded.tasks.get(`app/${run.task}`);
  if (run === undefined || task?.run !== run.name) return;
  const key = `app/${run.name}`;
  // A run is stopped at its cap, and the one that joins nodes has no agent.
  const used = run.pod === '' ? 0 : Math.min(tokens, run.reserved?.tokens ?? tokens);
  const usage = { inputTokens: used, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };
  const names = Object.keys(task.spec.outputs ?? {});
  const outputs = Object.fromEntries(names.map((name) => [name, { text: `${name} of ${run.name}` }]));
  switch (how) {
    case 'lost':
      world.runs.set(key, { run: key, agent: { state: 'lost' } });
      return;
    case 'well':
      world.agentEnds(run.task, { usage, ...(names.length === 0 ? {} : { outputs }) });
      return;
    case 'empty':
      world.agentEnds(run.task, { usage, changedFiles: 0 });
      return;
    case 'badly':
      world.agentEnds(run.task, {
        usage,
        failure: { kind: 'later', reason: 'ChecksFailed', message: 'a check failed' },
      });
      return;
    case 'conflict':
      if (run.start.upstreams.length === 0) return;
      world.agentEnds(run.task, {
        failure: { kind: 'never', reason: 'UpstreamsConflict', message: 'one conflicts with another' },
      });
  }
}

function endPublish(world: PlannerWorld, step: Extract<Step, { do: 'publishEnds' }>): void {
  const run = atWork(world, 'publish', step.run);
  if (run === undefined || world.recorded.tasks.get(`app/${run.task}`)?.run !== run.name) return;
  if (step.how === 'lost' || step.how === 'lost pushed')
    world.publishDies(run.task, step.how === 'lost pushed');
  else
    world.publishEnds(
      run.task,
      step.how === 'well' ? {} : { failure: { ...SILENCE, reason: 'PublishFailed' } },
    );
}

/** No task has spent and reserved more than it may, nodes and all. */
function checkBudgets({ recorded }: PlannerWorld): void {
  const sums = new Map<string, number>();
  for (const run of recorded.runs.values()) {
    const task = recorded.tasks.get(`app/${run.task}`);
    if (task === undefined || task.uid !== run.uid || !isRunActive(run) || run.charged !== undefined)
      continue;
    if (run.generation !== task.generation) continue;
    const payer = payerOf(task, recorded.tasks);
    const before = sums.get(payer.name) ?? payer.spent?.tokens ?? 0;
    sums.set(payer.name, before + (run.reserved?.tokens ?? 0));
  }
  for (const [name, sum] of sums) expect(sum, `what ${name} may spend`).toBeLessThanOrEqual(CAP);
}

function take(world: PlannerWorld, step: Step): void {
  switch (step.do) {
    case 'pass':
      world.pass();
      return;
    case 'killedPass':
      world.pass({ killed: true });
      return;
    case 'hostLost':
      world.runs.clear();
      return;
    case 'statusDeleted':
      world.recorded = EMPTY_RECORDED;
      world.outcomes = [];
      return;
    case 'drain':
    case 'stay':
      world.isDraining = step.do === 'drain';
      return;
    case 'move':
      world.moveTo(`${world.host}+`);
      return;
    case 'silence':
      world.executorFailure = SILENCE;
      return;
    case 'speak':
      world.executorFailure = undefined;
      return;
    case 'forgeDown':
      world.forgeFailure = SILENCE;
      return;
    case 'forgeUp':
      world.forgeFailure = undefined;
      return;
    case 'advance':
      world.advance(step.seconds);
      return;
    case 'declare':
      // No commit comes twice, and with it no uid.
      world.declare({ ...declared(step), root: { historyLimit: 10 + world.history.length } });
      return;
    case 'agentEnds':
      endAgent(world, step);
      return;
    case 'publishEnds':
      endPublish(world, step);
      return;
    case 'say':
      world.say(`task-${step.task}`, { id: `comment-${world.history.length}-${step.text}`, text: step.text });
      world.stands(`task-${step.task}`, { isMergeable: step.isMergeable });
      return;
    case 'merge':
    case 'close':
      if (
        !world.pulls.some(
          ({ headBranch, state }) => state === 'open' && headBranch === `orca/app/task-${step.task}`,
        )
      )
        return;
      if (world.recorded.tasks.get(`app/task-${step.task}`)?.pullRequest === undefined) return;
      if (step.do === 'merge') world.merge(`task-${step.task}`);
      else world.closePull(`task-${step.task}`);
  }
}

/** The world after these steps and six hours in which nothing else happens. */
function leftAlone(steps: readonly Step[]): PlannerWorld {
  const world = worldWith(declared(FIRST));
  for (const step of steps) {
    take(world, step);
    checkBudgets(world);
  }
  world.executorFailure = undefined;
  world.forgeFailure = undefined;
  world.isDraining = false;
  for (let hours = 0; hours < 6; hours += 1) {
    world.settle();
    world.advance(3600);
  }
  return world;
}

const anyStepOrLoss: fc.Arbitrary<Step> = fc.oneof(
  { weight: 24, arbitrary: anyStep },
  { weight: 1, arbitrary: fc.constant({ do: 'statusDeleted' } as const) },
);

/** A node whose earlier life has left kept work, made anew and started in one plan. */
const KEPT_OF_A_NODE: Step[] = [
  { do: 'pass' },
  { do: 'drain' },
  { do: 'pass' },
  { do: 'pass' },
  { do: 'publishEnds', run: 1, how: 'well' },
  { do: 'statusDeleted' },
  { do: 'publishEnds', run: 0, how: 'well' },
  { do: 'agentEnds', run: 0, how: 'well', tokens: 0 },
  { do: 'advance', seconds: 1 },
  { do: 'pass' },
];

test('a status branch that is deleted at any moment brings no second pull request, and the world settles', () => {
  fc.assert(
    fc.property(fc.array(anyStepOrLoss, { minLength: 10, maxLength: 60 }), (steps) => {
      const world = leftAlone(steps);
      const open = world.pulls.filter(({ state }) => state === 'open').map(({ headBranch }) => headBranch);
      expect(open).toEqual([...new Set(open)]);
    }),
    { numRuns: 30, examples: [[KEPT_OF_A_NODE]] },
  );
}, 60_000);

test('the invariants hold in every random world, and each settles once it is left alone', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 5, maxLength: 60 }), (steps) => {
      const world = leftAlone(steps);
      world.settle();
      for (const [pod, most] of world.busiest) expect(most, `runs on ${pod}`).toBeLessThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a deleted manifest leaves nothing behind, wherever its task was', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const world = worldWith(declared(FIRST));
      for (const step of steps) take(world, step);
      world.executorFailure = undefined;
      world.forgeFailure = undefined;
      world.isDraining = false;
      world.declare({ projects: [] });
      do {
        world.settle();
        world.advance(7200);
        world.settle();
      } while (world.publishesEnd());
      expect({
        records: [
          ...world.recorded.tasks.keys(),
          ...world.recorded.runs.keys(),
          ...world.recorded.pods.keys(),
          ...world.recorded.projects.keys(),
        ],
        runs: [...world.runs.keys()],
        branches: [...world.branches.keys()],
        kept: [...world.repository(CONFIG_URL).kept.keys()],
        open: world.pulls.filter(({ state }) => state === 'open'),
      }).toEqual({ records: [], runs: [], branches: ['main'], kept: [], open: [] });
    }),
    { numRuns: 50 },
  );
}, 120_000);

test('the order in which records and observations come in does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const world = worldWith(declared({ ...FIRST, replicas: 3 }));
      for (const step of steps) take(world, step);
      const observed = world.observed();
      const reversed = <K, V>(map: ReadonlyMap<K, V>) => new Map([...map].reverse());
      const { recorded, desired, executor } = observed;
      const shuffled = {
        ...observed,
        recorded: {
          header: recorded.header,
          projects: reversed(recorded.projects),
          pools: reversed(recorded.pools),
          pods: reversed(recorded.pods),
          tasks: reversed(recorded.tasks),
          runs: reversed(recorded.runs),
        },
        desired: desired.known
          ? { known: true as const, value: { ...desired.value, tasks: reversed(desired.value.tasks) } }
          : desired,
        executor: executor.known
          ? { known: true as const, value: { ...executor.value, runs: reversed(executor.value.runs) } }
          : executor,
      };
      const [a, b] = [plan(observed), plan(shuffled)];
      expect({ ...b, next: sorted(b.next) }).toEqual({ ...a, next: sorted(a.next) });
    }),
    { numRuns: 60 },
  );
}, 120_000);

function sorted(state: object): unknown {
  return Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name,
      value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value,
    ]),
  );
}
