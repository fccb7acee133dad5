/** Decides what shall be recorded next, step by step over one draft. Nothing here knows of effects. */
import type { Observed } from '../api/observed.ts';
import type { Change } from '../api/plan.ts';
import type { Recorded } from '../api/recorded.ts';
import { adopt } from './adoption/adoption.ts';
import { changesOf } from './changes.ts';
import { giveWay, takeOver } from './declared/take-over.ts';
import { type Draft, draftOf, recordedOf } from './draft.ts';
import { headerFor } from './header.ts';
import { probePods, settlePods } from './pods/pods.ts';
import { reconcilePools } from './pods/pools.ts';
import { takeInNews } from './review/issue-news.ts';
import { isTakingUpRuns } from './runs/orphans.ts';
import { advanceRuns } from './runs/runs.ts';
import { dispatch } from './scheduling/dispatch.ts';
import { summarize } from './summarize.ts';
import { dropHistory } from './tasks/history.ts';
import { findKept, followKept } from './tasks/kept.ts';
import { prune } from './tasks/prune.ts';
import { dropFirings, fireSchedules } from './tasks/schedules.ts';
import { expireTasks } from './tasks/start-window.ts';
import { advanceTasks } from './tasks/tasks.ts';
import { wakeAt } from './wake.ts';
import { followNodes, hasStuckNode, startWorkflows } from './workflows/workflows.ts';

export interface Decision {
  readonly next: Recorded;
  readonly changes: readonly Change[];
  readonly wakeAt: number | undefined;
}

/** Records that stay as they are stay the same objects; `changes` is empty exactly when `next` is what was recorded. */
export function decide(observed: Observed): Decision {
  const draft = draftOf(observed);
  draft.header = headerFor(observed);
  takeInNews(draft);
  follow(draft);
  const isGivingWay = giveWay(draft);
  followKept(draft);
  prune(draft);
  takeOver(draft);
  adopt(draft);
  follow(draft);
  if (fireSchedules(draft)) follow(draft);
  probePods(draft);
  // A pod that is ready at once lets the rolling replacement go on at once.
  while (reconcilePools(draft)) probePods(draft);
  dropHistory(draft);
  expireTasks(draft);
  dropFirings(draft);
  followKept(draft);
  prune(draft);
  if (isGivingWay) takeOver(draft);
  let isBlind = place(draft);
  while (isTakingUpRuns(draft) || hasStuckNode(draft)) {
    follow(draft);
    isBlind = place(draft);
  }
  settlePods(draft);
  summarize(draft);
  return { next: recordedOf(draft), changes: changesOf(draft), wakeAt: wakeAt(draft, isBlind) };
}

/** Returns whether something could not start only because nobody looked. */
function place(draft: Draft): boolean {
  if (draft.observed.draining) return false;
  const isBlind = startWorkflows(draft);
  // The nodes that began now may have had an earlier life.
  findKept(draft);
  return dispatch(draft) || isBlind;
}

/** Runs after what is seen of them, tasks after their runs: before manifests are taken over, and again for what they change. */
function follow(draft: Draft): void {
  advanceRuns(draft);
  advanceTasks(draft);
  if (!followNodes(draft)) return;
  advanceRuns(draft);
  advanceTasks(draft);
  followNodes(draft);
}
