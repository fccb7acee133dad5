/** What must hold in random schedules of the lease, as many as it is told. */
import { describe, expect, test } from 'vitest';
import { simulate, TTL } from '../../support/lease-simulation.ts';

export function leaseSchedules(count: number): void {
  describe(`in ${count} random schedules`, () => {
    const verdicts = Array.from({ length: count }, (_, seed) => ({ seed, ...simulate(seed) }));

    test('no two nodes ever believe that they may act, and what was not given back is taken under a higher epoch', () => {
      expect(verdicts.filter(({ clash }) => clash !== undefined).slice(0, 5)).toEqual([]);
      // The schedules are about something.
      expect(verdicts.reduce((sum, { changes }) => sum + changes, 0)).toBeGreaterThan(10 * count);
    });

    test('when the holder has died, another one may act within two TTLs', () => {
      expect(Math.max(...verdicts.map(({ takeover }) => takeover))).toBeLessThan(2 * TTL);
    });
  });
}
