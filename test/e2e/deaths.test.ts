/** The reconciler as a real process that kills itself before and after what it does: the same end, and nothing twice. */
import { expect, it } from 'vitest';
import { dyingWorld } from '../support/dying.ts';
import { expectLanded } from '../support/dying-ends.ts';

const ACTS = ['state.save', 'executor.start', 'executor.publish', 'forge.ensure'];

it('lands everything once, although it died before and after each act', async () => {
  const world = await dyingWorld();
  for (const call of ACTS)
    for (const when of ['before', 'after'] as const)
      expect(await world.die(when, call), `${when} ${call}`).toMatchObject({ code: null });
  await world.live();
  await expectLanded(world);
}, 120_000);
