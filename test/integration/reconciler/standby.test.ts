/** Reconcilers that do not hold the lease, or no longer: what they leave alone, and how long they wait. */
import { expect, test } from 'vitest';
import { reconcileOnce, reconcileUntilSettled, serveLoop } from '../../../src/reconciler/loop.ts';
import { NO_MEMORY } from '../../../src/reconciler/memory.ts';
import type { Hold } from '../../../src/reconciler/ports.ts';
import { reconcile } from '../../../src/reconciler/reconcile.ts';
import { desiredFrom, poolManifest, taskManifest } from '../../support/desired-state.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';

const MINE: Hold = { held: true, epoch: 5 };
const SILENT: Hold = { held: false, holder: 'other', epoch: 4, isAlive: false, lookAgainIn: 10_000 };
const ALIVE: Hold = { ...SILENT, isAlive: true };

function worldUnder(hold: Hold): MemoryWorld {
  const world = memoryWorld();
  world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev'), 'task.yaml': taskManifest('hello') }));
  world.hold = hold;
  return world;
}

/** Time that passes at once; `then` happens after so many sleeps. */
function sleeps(after: number, then: () => void) {
  const slept: number[] = [];
  const sleep = async (milliseconds: number, signal: AbortSignal) => {
    if (milliseconds === Number.POSITIVE_INFINITY)
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    slept.push(milliseconds);
    if (slept.length === after) then();
    return undefined;
  };
  return { slept, sleep };
}

const { signal } = new AbortController();

test('who stands by looks and leaves all else alone', async () => {
  const world = worldUnder(ALIVE);
  const pass = await reconcile(world.ports, NO_MEMORY);
  expect(pass).toEqual({ result: 'standingBy', hold: ALIVE, changes: [], memory: NO_MEMORY });
  expect(world.calls.map(({ call }) => call).sort()).toEqual(['list', 'tips']);
});

test('the epoch is recorded before anything is done under it', async () => {
  const world = worldUnder(MINE);
  world.before = (call) => {
    if (call === 'start') expect(world.status.recorded.header.leaseEpoch).toBe(5);
  };
  let { memory } = await reconcile(world.ports, NO_MEMORY);
  for (let passes = 0; passes < 5; passes += 1) memory = (await reconcile(world.ports, memory)).memory;
  expect(world.runs.size).toBe(1);
  expect(world.saves[0]?.message).toContain('lease epoch 5');
  expect(world.saves.filter(({ message }) => message.includes('lease epoch'))).toHaveLength(1);
});

test('a lease that runs out while a pass observes lets it record nothing and do nothing', async () => {
  const world = worldUnder(MINE);
  world.before = (call) => {
    if (call === 'load') world.hold = ALIVE;
  };
  expect(await reconcile(world.ports, NO_MEMORY)).toMatchObject({ result: 'conflict' });
  expect({ saves: world.saves.length, runs: world.runs.size }).toEqual({ saves: 0, runs: 0 });
});

test('a lease that runs out after the save lets nothing be done, and what was not done has no outcome', async () => {
  const world = worldUnder(MINE);
  world.before = (call) => {
    if (call === 'save') world.hold = ALIVE;
  };
  const { changes, memory } = await reconcile(world.ports, NO_MEMORY);
  expect(changes.map(({ object }) => object)).toContainEqual(expect.stringMatching(/^run\//));
  expect({ runs: world.runs.size, outcomes: memory.outcomes }).toEqual({ runs: 0, outcomes: [] });

  world.before = undefined;
  world.hold = { held: true, epoch: 6 };
  await reconcile(world.ports, NO_MEMORY);
  expect(world.runs.size).toBe(1);
});

test('a state that was recorded under a higher epoch is not planned on', async () => {
  const world = worldUnder(MINE);
  await reconcile(world.ports, NO_MEMORY);
  world.hold = { held: true, epoch: 4 };
  expect(await reconcile(world.ports, NO_MEMORY)).toMatchObject({ result: 'conflict', changes: [] });
});

test('reconcile ends when another one makes the passes and is alive', async () => {
  const world = worldUnder(ALIVE);
  const told: Hold[] = [];
  const onHold = (hold: Hold) => void told.push(hold);
  expect(await reconcileUntilSettled(world.ports, { triggers: [], signal, onHold })).toBe('heldElsewhere');
  expect(await reconcileOnce(world.ports, { signal })).toMatchObject({ result: 'standingBy' });
  expect({ told, saves: world.saves.length }).toEqual({ told: [ALIVE], saves: 0 });
});

test('reconcile waits for a holder that shows no sign of life, and goes on when the lease is free', async () => {
  const world = worldUnder(SILENT);
  const { slept, sleep } = sleeps(3, () => {
    world.hold = MINE;
  });
  expect(await reconcileOnce(world.ports, { signal, sleep })).toMatchObject({ result: 'acted', hold: MINE });
  expect(slept).toEqual([10_000, 10_000, 10_000]);
});

test('serve stands by as long as it takes, tells once, and tells when it takes over', async () => {
  const world = worldUnder(SILENT);
  const stop = new AbortController();
  const told: Hold[] = [];
  const { slept, sleep } = sleeps(4, () => {
    world.hold = MINE;
  });
  const end = await serveLoop(world.ports, {
    ...{ triggers: [], signal: stop.signal, sleep },
    onHold: (hold) => void told.push(hold),
    onPass: () => stop.abort(),
  });
  expect({ end, told, slept: slept.slice(0, 4) }).toEqual({
    ...{ end: 'stopped', told: [SILENT, MINE] },
    slept: [10_000, 10_000, 10_000, 10_000],
  });
});
