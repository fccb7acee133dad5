/** Decides what shall be recorded next, step by step over one draft. Nothing here knows of effects. */
import type { Observed } from '../api/observed.ts';
import type { Change } from '../api/plan.ts';
import type { Recorded } from '../api/recorded.ts';
import { changesOf } from './changes.ts';
import { dispatch } from './dispatch.ts';
import { draftOf, recordedOf } from './draft.ts';
import { headerFor } from './header.ts';
import { dropHistory } from './history.ts';
import { probePods, settlePods } from './pods.ts';
import { reconcilePools } from './pools.ts';
import { prune } from './prune.ts';
import { advanceRuns } from './runs.ts';
import { summarize } from './summarize.ts';
import { takeOver } from './take-over.ts';
import { advanceTasks } from './tasks.ts';
import { wakeAt } from './wake.ts';

export interface Decision {
  readonly next: Recorded;
  readonly changes: readonly Change[];
  readonly wakeAt: number | undefined;
}

/** Records that stay as they are stay the same objects; `changes` is empty exactly when `next` is what was recorded. */
export function decide(observed: Observed): Decision {
  const draft = draftOf(observed);
  draft.header = headerFor(observed);
  takeOver(draft);
  advanceRuns(draft);
  advanceTasks(draft);
  reconcilePools(draft);
  probePods(draft);
  const isBlind = dispatch(draft);
  settlePods(draft);
  dropHistory(draft);
  prune(draft);
  summarize(draft);
  return { next: recordedOf(draft), changes: changesOf(draft), wakeAt: wakeAt(draft, isBlind) };
}
