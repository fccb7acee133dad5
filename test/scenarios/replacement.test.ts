/** Rolling replacement and scaling in the middle of work, whatever the order: availability, capacity, and an end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unknown } from '../../src/api/failure.ts';
import { probeKey } from '../../src/api/probe.ts';
import { POD, pool, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const MISSING = { kind: 'never', reason: 'AgentMissing', message: 'the program was not found' } as const;
const BROKEN = probeKey({ ...POD, command: ['broken'] });
const TASKS = 8;

/** What a pool is declared as; pods of a template whose program is `broken` never start. */
interface Pool {
  readonly replicas: number;
  readonly program: string;
  readonly maxConcurrency: number;
}

const anyPool: fc.Arbitrary<Pool> = fc.record({
  replicas: fc.nat(8),
  program: fc.constantFrom('one', 'two', 'three', 'broken'),
  maxConcurrency: fc.constantFrom(1, 2),
});

const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.constant('pass' as const) },
  { weight: 3, arbitrary: fc.constant('agentEnds' as const) },
  { weight: 2, arbitrary: anyPool },
);

function declare(world: PlannerWorld, { replicas, program, maxConcurrency }: Pool): void {
  const template = { command: [program], maxConcurrency };
  const tasks = Array.from({ length: TASKS }, (_, index) => task(`task-${index}`, { landing: 'none' }));
  world.declare({ pools: [pool('team', { replicas, template })], tasks });
  world.probe = (key) => (key === BROKEN ? unknown(MISSING) : { known: true, value: 'ready' });
}

/** Pods that take work, or would if they had room. */
function serving(world: PlannerWorld): number {
  return world.podPhases().filter((phase) => phase === 'Ready' || phase === 'Busy').length;
}

function endOne(world: PlannerWorld): void {
  const running = [...world.recorded.tasks.values()].find(({ phase }) => phase === 'Running');
  if (running !== undefined) world.agentEnds(running.name);
}

function settledPool(wanted: Pool): PlannerWorld {
  const world = worldWith({});
  declare(world, wanted);
  world.settle();
  return world;
}

test('no pass takes more pods from work than a quarter of the replicas, whatever else happens meanwhile', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      let wanted: Pool = { replicas: 4, program: 'one', maxConcurrency: 2 };
      const world = settledPool(wanted);
      for (const step of steps) {
        if (step === 'agentEnds') endOne(world);
        else if (step !== 'pass') {
          wanted = step;
          declare(world, wanted);
        }
        const before = serving(world);
        world.pass();
        const allowed = wanted.replicas - Math.max(1, Math.floor(wanted.replicas / 4));
        expect(serving(world), JSON.stringify(wanted)).toBeGreaterThanOrEqual(Math.min(before, allowed));
      }
      for (const [pod, most] of world.busiest) expect(most, pod).toBeLessThanOrEqual(2);
    }),
    { numRuns: 20 },
  );
});

test('left alone with a template that works, every pod is of it, all work is done and nothing is left over', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), anyPool, (steps, last) => {
      const world = settledPool({ replicas: 3, program: 'one', maxConcurrency: 2 });
      for (const step of steps) {
        if (step === 'agentEnds') endOne(world);
        else if (step !== 'pass') declare(world, step);
        world.pass();
      }
      const wanted = { ...last, program: 'final', replicas: last.replicas + 1 };
      declare(world, wanted);
      for (let rounds = 0; rounds < TASKS + 2; rounds += 1) {
        world.settle();
        for (const { name, phase } of world.recorded.tasks.values())
          if (phase === 'Running') world.agentEnds(name);
      }
      world.settle();
      expect(world.podPhases()).toEqual(Array(wanted.replicas).fill('Ready'));
      expect([...world.recorded.pods.values()].every(({ spec }) => spec.command?.[0] === 'final')).toBe(true);
      expect([...world.recorded.tasks.values()].every(({ phase }) => phase === 'Succeeded')).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test('a template that cannot start takes one quarter and no more, and the next good one replaces what is broken at once', () => {
  const world = settledPool({ replicas: 8, program: 'one', maxConcurrency: 2 });
  declare(world, { replicas: 8, program: 'broken', maxConcurrency: 2 });
  for (let passes = 0; passes < 10; passes += 1) {
    world.advance(60);
    endOne(world);
    world.pass();
  }
  expect(serving(world)).toBe(6);
  declare(world, { replicas: 8, program: 'two', maxConcurrency: 2 });
  for (let rounds = 0; rounds < TASKS; rounds += 1) {
    expect(serving(world)).toBeGreaterThanOrEqual(6);
    world.settle();
    endOne(world);
  }
  world.settle();
  expect([...world.recorded.pods.values()].every(({ spec }) => spec.command?.[0] === 'two')).toBe(true);
});
