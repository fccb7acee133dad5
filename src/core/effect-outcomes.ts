/** What became of the effects of the pass before, found by the run that they were for. */
import { type Key, keyOf } from '../api/names.ts';
import type { Observed } from '../api/observed.ts';
import type { Effect, EffectOutcome } from '../api/plan.ts';
import type { RunRecord } from '../api/recorded.ts';
import { isDue } from './tasks/retry.ts';

type RunEffect = 'startRun' | 'publishRun' | 'keepWork' | 'ensurePullRequest';

/** The outcome of a run's call of this kind; undefined when none was made, or when a failed one is counted already. */
export type Calls = Readonly<Record<RunEffect, (run: RunRecord) => EffectOutcome | undefined>>;

export function callsOf({ outcomes, now }: Pick<Observed, 'outcomes' | 'now'>): Calls {
  const byRun = new Map<string, EffectOutcome>();
  for (const { effect, outcome } of outcomes) {
    if ('run' in effect) byRun.set(nameOf(effect.type, effect.run), outcome);
  }
  function outcomeOf(type: RunEffect, run: RunRecord): EffectOutcome | undefined {
    const outcome = byRun.get(nameOf(type, keyOf(run.project, run.name)));
    const isCounted = !isDue(run.tryAt, now);
    return outcome !== undefined && !outcome.done && isCounted ? undefined : outcome;
  }
  return {
    startRun: (run) => outcomeOf('startRun', run),
    publishRun: (run) => outcomeOf('publishRun', run),
    keepWork: (run) => outcomeOf('keepWork', run),
    ensurePullRequest: (run) => outcomeOf('ensurePullRequest', run),
  };
}

function nameOf(type: Effect['type'], run: Key): string {
  return `${type} ${run}`;
}
