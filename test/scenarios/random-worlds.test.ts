/** Whatever the world does in whatever order: the invariants hold after each pass, and once it calms down it settles. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DesiredTask } from '../../src/api/desired.ts';
import { EMPTY_RECORDED } from '../../src/api/recorded.ts';
import { plan } from '../../src/core/plan.ts';
import { type Declared, pool, project, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const SILENCE = { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' } as const;

type Step =
  | { readonly do: 'pass' | 'killedPass' | 'hostLost' | 'silence' | 'speak' | 'forgeDown' | 'forgeUp' }
  | { readonly do: 'statusDeleted' }
  | { readonly do: 'advance'; readonly seconds: number }
  | { readonly do: 'agentEnds'; readonly task: number; readonly how: 'well' | 'badly' | 'lost' | 'empty' }
  | {
      readonly do: 'publishEnds';
      readonly task: number;
      readonly how: 'well' | 'badly' | 'lost' | 'lost pushed';
    }
  | { readonly do: 'merge' | 'close'; readonly task: number }
  | {
      readonly do: 'declare';
      readonly tasks: readonly number[];
      readonly replicas: number;
      readonly prompt: number;
    };

const TASKS = 4;
const anyTask = fc.nat(TASKS - 1);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'pass' } as const) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...(['killedPass', 'hostLost', 'silence', 'speak', 'forgeDown', 'forgeUp'] as const))
      .map((step) => ({ do: step })),
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
      task: anyTask,
      how: fc.constantFrom(
        'well' as const,
        'well' as const,
        'badly' as const,
        'lost' as const,
        'empty' as const,
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('publishEnds' as const),
      task: anyTask,
      how: fc.constantFrom('well' as const, 'badly' as const, 'lost' as const, 'lost pushed' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('merge' as const, 'close' as const), task: anyTask }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('declare' as const),
      tasks: fc.subarray([0, 1, 2, 3]),
      replicas: fc.nat(3),
      prompt: fc.nat(2),
    }),
  },
);

function declared(step: Extract<Step, { do: 'declare' }>): Declared {
  const tasks: DesiredTask[] = step.tasks.map((index) =>
    task(`task-${index}`, {
      prompt: `Prompt ${step.prompt}`,
      dependsOn: index > 0 && step.tasks.includes(index - 1) ? [`task-${index - 1}`] : [],
      landing: index === 3 ? 'none' : 'pullRequest',
    }),
  );
  const template = { maxConcurrency: 2, maxTurns: 10 + step.prompt };
  return { projects: [project('app')], pools: [pool('team', { replicas: step.replicas, template })], tasks };
}

function take(world: PlannerWorld, step: Step): void {
  const runs = (index: number) => {
    const found = world.recorded.tasks.get(`app/task-${index}`);
    return found?.run === undefined ? undefined : world.runs.get(`app/${found.run}`);
  };
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
    case 'agentEnds': {
      const run = runs(step.task);
      if (run?.agent?.state !== 'running') return;
      if (step.how === 'lost') world.runs.set(run.run, { run: run.run, agent: { state: 'lost' } });
      else if (step.how === 'well') world.agentEnds(`task-${step.task}`);
      else if (step.how === 'empty') world.agentEnds(`task-${step.task}`, { changedFiles: 0 });
      else
        world.agentEnds(`task-${step.task}`, {
          failure: { kind: 'later', reason: 'ChecksFailed', message: 'a check failed' },
        });
      return;
    }
    case 'publishEnds':
      if (runs(step.task)?.publish?.state !== 'running') return;
      if (step.how === 'lost' || step.how === 'lost pushed')
        world.publishDies(`task-${step.task}`, step.how === 'lost pushed');
      else
        world.publishEnds(
          `task-${step.task}`,
          step.how === 'well' ? {} : { failure: { ...SILENCE, reason: 'PublishFailed' } },
        );
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
  const world = worldWith(declared({ do: 'declare', tasks: [0, 1, 2, 3], replicas: 2, prompt: 0 }));
  for (const step of steps) take(world, step);
  world.executorFailure = undefined;
  world.forgeFailure = undefined;
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

test('a status branch that is deleted at any moment brings no second pull request, and the world settles', () => {
  fc.assert(
    fc.property(fc.array(anyStepOrLoss, { minLength: 10, maxLength: 60 }), (steps) => {
      const world = leftAlone(steps);
      const open = world.pulls.filter(({ state }) => state === 'open').map(({ headBranch }) => headBranch);
      expect(open).toEqual([...new Set(open)]);
    }),
    { numRuns: 30 },
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
      const world = worldWith(declared({ do: 'declare', tasks: [0, 1, 2, 3], replicas: 2, prompt: 0 }));
      for (const step of steps) take(world, step);
      world.executorFailure = undefined;
      world.forgeFailure = undefined;
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
        open: world.pulls.filter(({ state }) => state === 'open'),
      }).toEqual({ records: [], runs: [], branches: ['main'], open: [] });
    }),
    { numRuns: 50 },
  );
}, 120_000);

test('the order in which records and observations come in does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const world = worldWith(declared({ do: 'declare', tasks: [0, 1, 2, 3], replicas: 3, prompt: 0 }));
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
