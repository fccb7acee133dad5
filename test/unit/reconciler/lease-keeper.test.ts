/** Who keeps the lease, on a ref in memory whose answers get lost: what it believes, and when it stops believing it. */
import { expect, test } from 'vitest';
import { OrcaError } from '../../../src/api/failure.ts';
import { leaseKeeper } from '../../../src/reconciler/lease-keeper.ts';
import type { Lease, LeaseRef, LeaseTip, LeaseValue } from '../../../src/reconciler/ports.ts';
import { memoryWorld } from '../../support/memory-ports.ts';

const TTL = 60_000;

/** What becomes of a swap: it happens, or only its answer, or both get lost. */
type Network = 'works' | 'losesAnswers' | 'losesAll';

class World {
  there: LeaseTip | undefined;
  network: Network = 'works';
  recordedEpoch = 0;
  alive = '';
  now = 1_000_000;
  private readonly values = new Map<string, LeaseValue>();

  readonly ref: LeaseRef = {
    read: async () => this.there,
    write: async (value) => {
      const tip = JSON.stringify(value);
      this.values.set(tip, value);
      return tip;
    },
    swap: async (tip, expected) => {
      const isHit = this.there?.tip === expected;
      if (isHit && this.network !== 'losesAll') this.there = { tip, value: this.values.get(tip) };
      if (this.network !== 'works') throw new OrcaError(CUT);
      return isHit ? 'swapped' : 'conflict';
    },
    isSeenAlive: ({ process }) => process === this.alive,
  };

  /** A process on a state directory of its own; its clock is wrong. */
  open(directory: string, process = directory): Lease {
    return leaseKeeper({
      ref: this.ref,
      me: { holder: directory, directory, process, life: LIFE, ttlSeconds: TTL / 1000 },
      now: () => ({ least: this.now, most: this.now + 3_600_000 * directory.length }),
      log: memoryWorld().ports.log,
    });
  }

  hold(lease: Lease) {
    return lease.hold(this.there?.tip, async () => this.recordedEpoch);
  }
}

const CUT = { kind: 'later', reason: 'RepositoryUnreachable', message: 'It does not answer.' } as const;
const LIFE = { pid: 1, startTime: '1', bootId: 'boot' };

test('one holds, the other stands by, and takes over a TTL after the last sign of life under a higher epoch', async () => {
  const world = new World();
  const [mine, yours] = [world.open('mine'), world.open('yours')];
  expect(await world.hold(mine)).toEqual({ held: true, epoch: 1 });
  const standby = { held: false, holder: 'mine', epoch: 1, isAlive: false, lookAgainIn: TTL / 6 };
  expect(await world.hold(yours)).toEqual(standby);

  world.now += TTL / 3;
  expect(await world.hold(mine)).toEqual({ held: true, epoch: 1 });
  expect(await world.hold(yours)).toEqual({ ...standby, isAlive: true });
  for (let waited = 0; waited < TTL - 1; waited += TTL / 6) {
    expect(await world.hold(yours)).toMatchObject({ held: false });
    world.now += TTL / 6;
  }
  expect({ mine: mine.mayAct(), yours: yours.mayAct() }).toEqual({ mine: false, yours: false });
  expect(await world.hold(yours)).toEqual({ held: true, epoch: 2 });
  expect({ mine: mine.mayAct(), yours: yours.mayAct() }).toEqual({ mine: false, yours: true });
  expect(await world.hold(mine)).toMatchObject({ held: false, holder: 'yours', epoch: 2 });
});

test('a holder that was stopped goes on under its epoch when nobody else took over', async () => {
  const world = new World();
  const mine = world.open('mine');
  await world.hold(mine);
  world.now += 10 * TTL;
  expect(mine.mayAct()).toBe(false);
  expect(await world.hold(mine)).toEqual({ held: true, epoch: 1 });
  expect(mine.mayAct()).toBe(true);
});

test('a renewal whose answer was lost counts once it is seen, from when it was sent', async () => {
  const world = new World();
  const mine = world.open('mine');
  await world.hold(mine);
  world.network = 'losesAnswers';
  world.now += TTL / 2;
  expect(await world.hold(mine)).toEqual({ held: true, epoch: 1 });
  world.network = 'works';
  world.now += TTL / 2;
  expect(mine.mayAct()).toBe(false);
  await mine.hold(world.there?.tip, async () => 0);
  expect(mine.mayAct()).toBe(true);
});

test('a renewal that did not happen keeps nobody alive', async () => {
  const world = new World();
  const mine = world.open('mine');
  await world.hold(mine);
  world.network = 'losesAll';
  world.now += TTL / 2;
  expect(await world.hold(mine)).toEqual({ held: true, epoch: 1 });
  expect(mine.mayAct()).toBe(true);
  world.now += TTL / 2;
  expect(mine.mayAct()).toBe(false);
  await expect(world.hold(mine)).rejects.toThrow('It does not answer.');
});

test('what was given back is free at once, under the same epoch', async () => {
  const world = new World();
  const [mine, yours] = [world.open('mine'), world.open('yours')];
  await world.hold(mine);
  await mine.release();
  expect(mine.mayAct()).toBe(false);
  expect(await world.hold(yours)).toEqual({ held: true, epoch: 1 });
});

test('the next process on a state directory goes on at once, under the same epoch', async () => {
  const world = new World();
  await world.hold(world.open('mine', 'killed'));
  expect(await world.hold(world.open('mine', 'next'))).toEqual({ held: true, epoch: 1 });
});

test.each([
  ['a deleted ref', undefined],
  ['something else on the ref', { tip: 'f'.repeat(40), value: undefined }],
] as const)('with %s the epoch is higher than all that was recorded', async (_, there) => {
  const world = new World();
  world.recordedEpoch = 7;
  world.there = there;
  const mine = world.open('mine');
  for (let waited = 0; waited < TTL && !(await world.hold(mine)).held; waited += TTL / 6)
    world.now += TTL / 6;
  expect(await world.hold(mine)).toEqual({ held: true, epoch: 8 });
});

test('a listing that is older than the last renewal takes nothing away', async () => {
  const world = new World();
  const mine = world.open('mine');
  await world.hold(mine);
  const older = world.there?.tip;
  world.now += TTL / 3;
  await world.hold(mine);
  expect(world.there?.tip).not.toBe(older);
  expect(await mine.hold(older, async () => 0)).toEqual({ held: true, epoch: 1 });
});

test('a holder on the same machine is seen alive at the first look', async () => {
  const world = new World();
  await world.hold(world.open('mine'));
  world.alive = 'mine';
  expect(await world.hold(world.open('yours'))).toMatchObject({ held: false, isAlive: true });
});

test('the epoch of the next pass is foretold without touching the ref', async () => {
  const world = new World();
  const [mine, yours] = [world.open('mine'), world.open('yours')];
  const foresee = (lease: Lease) => lease.foresee(world.there?.tip, async () => world.recordedEpoch);
  world.recordedEpoch = 4;
  expect(await foresee(mine)).toBe(5);
  expect(world.there).toBeUndefined();
  await world.hold(mine);
  const { there } = world;
  expect([await foresee(mine), await foresee(yours)]).toEqual([5, 5]);
  expect(world.there).toBe(there);
});
