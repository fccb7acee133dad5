/** Effects: their order, their failures, and how many at a time. */
import { expect, test } from 'vitest';
import { OrcaError } from '../../../src/api/failure.ts';
import type { Effect } from '../../../src/api/plan.ts';
import type { RunBrief } from '../../../src/api/run-contract.ts';
import { act } from '../../../src/reconciler/act.ts';
import { type Call, memoryWorld } from '../../support/memory-ports.ts';
import { runRecord } from '../../support/recorded-state.ts';

function briefOf(run: string): RunBrief {
  const record = runRecord();
  return {
    version: 1,
    run,
    project: 'my-app',
    task: run.slice(0, -9),
    uid: record.uid,
    generation: 1,
    attempt: 1,
    configCommit: record.configCommit,
    prompt: 'Do it',
    pod: { name: record.pod, spec: record.podSpec },
    start: record.start,
    checks: [],
    maxCheckRounds: 3,
    timeoutSeconds: 60,
    landing: 'none',
    protectedPaths: [],
    isolation: 'none',
  };
}

function start(run: string): Effect {
  return { type: 'startRun', run: `my-app/${run}`, brief: briefOf(run) };
}

function stop(run: string): Effect {
  return { type: 'stopRun', run: `my-app/${run}` };
}

const UNREACHABLE = {
  kind: 'later',
  reason: 'RepositoryUnreachable',
  message: 'It does not answer.',
} as const;

test('effects on one lineage happen one after the other, in the order of the plan', async () => {
  const world = memoryWorld();
  const begun: Call[] = [];
  const ended: Call[] = [];
  world.before = async (call) => {
    begun.push(call);
    await new Promise((resolve) => setImmediate(resolve));
    ended.push(call);
    expect(ended).toEqual(begun);
  };
  const effects = [stop('a-11111111'), start('a-22222222')];
  expect(await act(world.ports, effects)).toEqual(
    effects.map((effect) => ({ effect, outcome: { done: true } })),
  );
  expect(ended).toEqual(['stop', 'start']);
});

test('nothing is started where the stop before it failed', async () => {
  const world = memoryWorld();
  world.before = (call) => {
    if (call === 'stop') throw new OrcaError(UNREACHABLE);
  };
  const outcomes = await act(world.ports, [stop('a-11111111'), start('a-22222222'), start('b-11111111')]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    { done: false, failure: UNREACHABLE },
    { done: false, failure: UNREACHABLE },
    { done: true },
  ]);
  expect(world.calls.map(({ what }) => what).sort()).toEqual(['b-11111111', 'my-app/a-11111111']);
});

test('a bug in one effect is logged with its stack, and stops no other', async () => {
  const world = memoryWorld();
  const bug = new TypeError('x is not a function');
  world.before = (_, what) => {
    if (what === 'a-11111111') throw bug;
  };
  const outcomes = await act(world.ports, [start('a-11111111'), start('b-11111111')]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    {
      done: false,
      failure: {
        kind: 'later',
        reason: 'InternalError',
        message: 'Orca failed at startRun of lineage my-app/a; its log has the stack.',
      },
    },
    { done: true },
  ]);
  expect(world.log).toEqual([
    {
      level: 'error',
      message: 'An effect failed by a bug',
      fields: { effect: 'startRun', lane: 'lineage my-app/a', err: bug },
    },
  ]);
});

test('many lineages are worked at once, but not all', async () => {
  const world = memoryWorld();
  let inProgress = 0;
  let most = 0;
  world.before = async (call: Call) => {
    if (call !== 'start') return;
    inProgress += 1;
    most = Math.max(most, inProgress);
    await new Promise((resolve) => setImmediate(resolve));
    inProgress -= 1;
  };
  const effects = Array.from({ length: 100 }, (_, index) => start(`t${index}-11111111`));
  expect((await act(world.ports, effects)).every(({ outcome }) => outcome.done)).toBe(true);
  expect(most).toBe(16);
});
