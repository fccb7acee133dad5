/** The lease as a state machine, in simulated schedules: never two holders, and always one again. */
import { expect, test } from 'vitest';
import { type Fault, simulate } from '../../support/lease-simulation.ts';
import { leaseSchedules } from './lease-schedules.ts';

leaseSchedules(1000);

test.each<Fault>(['countsFromAnswer', 'sleepsUnnoticed', 'keepsEpoch', 'noMargin'])(
  'the schedules would show a lease without its guard: %s',
  (fault) => {
    const seeds = Array.from({ length: 2000 }, (_, seed) => seed);
    expect(seeds.some((seed) => simulate(seed, fault).clash !== undefined)).toBe(true);
  },
);
