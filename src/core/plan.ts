/** The plan: decide what to record next, then see what the world lacks for that to be true. */
import type { Observed } from '../api/observed.ts';
import type { Plan } from '../api/plan.ts';
import { decide } from './decide.ts';
import { effectsFor } from './diff.ts';

/** Deterministic; a plan made from its own `next` and an unchanged world changes nothing and repeats its effects. */
export function plan(observed: Observed): Plan {
  const { next, changes, wakeAt } = decide(observed);
  const effects = effectsFor(observed, next);
  return { next, changes, effects, ...(wakeAt === undefined ? {} : { wakeAt }) };
}
