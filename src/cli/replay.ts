/** A recorded pass planned again from what Git holds of it: its parent's state, its config commit, its observations. */
import { known } from '../api/failure.ts';
import type { Change, EffectCall } from '../api/plan.ts';
import { plan } from '../core/plan.ts';
import type { CommitInfo } from '../lib/git/git.ts';
import { configCommitIn, observedFrom } from '../reconciler/observations.ts';
import type { PassReader } from './wire-reading.ts';

/** Where the record of an object is not what the plan made again says. */
export interface Difference {
  readonly path: string;
  readonly field?: string;
  readonly recorded: unknown;
  readonly recomputed: unknown;
}

export type Replay =
  | { readonly result: 'noPass'; readonly commit: string; readonly why: string }
  | {
      readonly result: 'same' | 'different';
      readonly commit: string;
      readonly changes: readonly Change[];
      readonly effects: readonly EffectCall[];
      readonly differences: readonly Difference[];
    };

/** Throws OrcaError when the commit, or the config commit that it was planned from, can't be read. */
export async function replayOf(commit: CommitInfo, passes: PassReader): Promise<Replay> {
  const pass = await passes.at(commit);
  if (pass.type === 'other') return { result: 'noPass', commit: commit.oid, why: pass.why };
  const wanted = configCommitIn(pass.observation);
  const desired = wanted.known ? known(await passes.desiredAt(wanted.value)) : wanted;
  const { next, changes, effects } = plan(observedFrom(pass.observation, { recorded: pass.before, desired }));
  const differences = pass.differences(next);
  const result = differences.length === 0 ? 'same' : 'different';
  return { result, commit: commit.oid, changes, effects, differences };
}
