/** observed.json: what a plan was made from and Git does not hold. With both commits it repeats the plan. */
import type { Observed, ObservedExecutor, ObservedRun } from '../api/observed.ts';
import type { Effect } from '../api/plan.ts';
import { isRunActive, type Recorded } from '../api/recorded.ts';

/**
 * A JSON value; maps become objects by key. What is recorded already is left out: briefs, and the outcomes of runs that
 * have ended, of which a plan only asks whether they are listed.
 */
export function observations(observed: Observed): unknown {
  const { executor } = observed;
  return {
    now: observed.now,
    configTarget: observed.configTarget,
    executor: executor.known
      ? { known: true, value: { ...executor.value, runs: runsOf(executor.value, observed.recorded) } }
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

function runsOf({ runs }: ObservedExecutor, recorded: Recorded): object {
  return Object.fromEntries(
    [...runs].map(([key, seen]) => {
      const run = recorded.runs.get(key);
      return [key, run === undefined || isRunActive(run) ? seen : withoutOutcomes(seen)];
    }),
  );
}

function withoutOutcomes({ run, agent, publish }: ObservedRun): object {
  return {
    run,
    ...(agent && { agent: { state: agent.state } }),
    ...(publish && { publish: { state: publish.state } }),
  };
}

function withoutBrief(effect: Effect): object {
  if (effect.type !== 'startRun' && effect.type !== 'publishRun') return effect;
  const { brief: _, ...rest } = effect;
  return rest;
}
