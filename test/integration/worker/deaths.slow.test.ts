/** Supervisors that die before and after every file they make and every program they start, as they are counted in a life without death. */
import { describe, expect, it } from 'vitest';
import { landedDespite } from '../../support/stage-deaths.ts';
import { expectLandedOnce } from '../../support/stage-ends.ts';

describe.each(['agent', 'publish'] as const)('the stage %s', (stage) => {
  it.each(['before', 'after'] as const)(
    'lands the task once, whenever its supervisor dies %s a boundary',
    async (when) => {
      const { boundaries } = await landedDespite();
      expect(boundaries[stage].length).toBeGreaterThan(10);
      for (const [boundary, label] of boundaries[stage].entries())
        expectLandedOnce(
          await landedDespite({ stage, boundary, when }),
          stage,
          `${when} ${boundary}, ${label}`,
        );
    },
    3_600_000,
  );
});
