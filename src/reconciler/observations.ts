/** observed.json: what a plan was made from and Git does not hold. With both commits it repeats the plan. */
import type { Observed } from '../api/observed.ts';
import type { Effect } from '../api/plan.ts';

/** A JSON value; maps become objects by key. Briefs are left out: they follow from the run's record. */
export function observations(observed: Observed): unknown {
  const { executor } = observed;
  return {
    now: observed.now,
    configTarget: observed.configTarget,
    executor: executor.known
      ? { known: true, value: { ...executor.value, runs: Object.fromEntries(executor.value.runs) } }
      : executor,
    probes: Object.fromEntries(observed.probes),
    repositories: Object.fromEntries(
      [...observed.repositories].map(([key, listed]) => [
        key,
        listed.known
          ? { known: true, value: { ...listed.value, branches: Object.fromEntries(listed.value.branches) } }
          : listed,
      ]),
    ),
    pullRequests: Object.fromEntries(observed.pullRequests),
    outcomes: observed.outcomes.map(({ effect, outcome }) => ({ effect: withoutBrief(effect), outcome })),
  };
}

function withoutBrief(effect: Effect): object {
  if (effect.type !== 'startRun' && effect.type !== 'publishRun') return effect;
  const { brief: _, ...rest } = effect;
  return rest;
}
