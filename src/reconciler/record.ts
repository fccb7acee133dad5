/** Puts a plan on the status branch before anything of it is done: one commit, or none when nothing changed. */
import type { Observed } from '../api/observed.ts';
import type { Change } from '../api/plan.ts';
import type { Recorded } from '../api/recorded.ts';
import { frontPage } from '../core/front-page/front-page.ts';
import { commitMessage } from './commit-message.ts';
import { observations } from './observations.ts';
import type { Ports } from './ports.ts';
import type { Sight } from './sight.ts';

interface Intention {
  readonly next: Recorded;
  /** Empty: nothing to record. */
  readonly changes: readonly Change[];
}

export type Recording =
  | { readonly result: 'saved'; readonly recorded: Recorded; readonly tip: string | undefined }
  | { readonly result: 'conflict' };

/** Afterwards each change is on the branch, and each that no other one tells in the log, or (`conflict`) none of them is anywhere. */
export async function record(ports: Ports, sight: Sight, { next, changes }: Intention): Promise<Recording> {
  const { recorded, now } = sight.observed;
  const base = { recorded, tip: sight.tips.status };
  // Somebody else may act already: of a plan that comes too late nothing is recorded, and nothing done.
  if (!ports.lease.mayAct() || isStale(sight.observed)) return { result: 'conflict' };
  if (changes.length === 0) return { result: 'saved', ...base };

  const saved = await ports.state.save({
    next,
    base,
    message: commitMessage(changes, recorded, next),
    page: frontPage(next),
    observations: observations(sight.observed),
    now,
  });
  if (saved.result === 'conflict') return saved;

  for (const { object, message, toldBy } of changes)
    if (toldBy === undefined) ports.log.info({ object, change: message }, 'Recorded');
  return { result: 'saved', recorded: next, tip: saved.tip };
}

/** A newer holder has recorded something, which the listing of refs was too early to show. */
function isStale({ leaseEpoch = 0, recorded }: Observed): boolean {
  return leaseEpoch < (recorded.header.leaseEpoch ?? 0);
}
