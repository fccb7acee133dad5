/** The effects: whatever is missing from the observed world for the recorded state to be true, and nothing else. */
import { keyOf } from '../api/names.ts';
import type { Observed, ObservedExecutor, ObservedRun } from '../api/observed.ts';
import type { Effect } from '../api/plan.ts';
import { isRunActive, type Recorded, type RunRecord, type TaskRecord } from '../api/recorded.ts';
import { mayMeetItself } from './adoption/claims.ts';
import { activeRuns, runKey, runOf } from './draft.ts';
import { inOrder } from './effect-order.ts';
import { answerEffect } from './review/following.ts';
import { tellEffect } from './review/issue-news.ts';
import { mergeEffect, withdrawEffect } from './review/merging.ts';
import { briefFor } from './runs/brief.ts';
import { isKeepDue } from './runs/keeping.ts';
import { isSpokenOf, pullRequestOf } from './runs/landing.ts';
import { awaitedRuns } from './runs/orphans.ts';
import { wantedPullRequest } from './runs/pull-request-text.ts';
import { sameValue } from './same-value.ts';
import { withoutUsed } from './tasks/in-use.ts';
import { keptLeavings } from './tasks/kept.ts';
import { lineageHolders } from './tasks/lineage.ts';
import { leftoversOf } from './tasks/prune.ts';
import { isDue } from './tasks/retry.ts';
import { isAbandoned, repositoryAt } from './tasks/targets.ts';

/** In an order that frees before it takes; an effect that failed in the pass before rests for this one. */
export function effectsFor(observed: Observed, next: Recorded): readonly Effect[] {
  const active = activeRuns(next);
  const dueRuns = active.filter((run) => isDue(run.tryAt, observed.now));
  const effects = [
    ...executorEffects(observed, next, dueRuns),
    ...landingEffects(next, dueRuns),
    ...taskEffects(observed, next),
  ];
  const resting = observed.outcomes.filter(({ outcome }) => !outcome.done).map(({ effect }) => effect);
  const due = effects.filter(
    (effect) => hasOwnBackoff(effect) || !resting.some((failed) => sameValue(failed, effect)),
  );
  return inOrder(due, next);
}

/** Failed tries of these are recorded on the run or the task, with the moment of the next one. */
function hasOwnBackoff({ type }: Effect): boolean {
  return RECORDED_TRIES.includes(type);
}

const RECORDED_TRIES: readonly Effect['type'][] = [
  'startRun',
  'publishRun',
  'keepWork',
  'ensurePullRequest',
  'mergePullRequest',
];

/** Runs that shall be on this host but are not, and runs on this host that shall not be. */
function executorEffects(
  { executor }: Observed,
  next: Recorded,
  due: readonly RunRecord[],
): readonly Effect[] {
  if (!executor.known) return [];
  const missing = due
    .filter((run) => run.host === executor.value.host)
    .flatMap((run) => missingStage(run, next, executor.value));
  const kept = lineageHolders(executor.value, next);
  const awaited = awaitedRuns(executor.value, next);
  const surplus = [...executor.value.runs.values()].flatMap((seen) =>
    awaited.has(seen.run) ? [] : surplusOf(seen, next.runs.get(seen.run), kept.has(seen.run)),
  );
  return [...missing, ...surplus];
}

function missingStage(run: RunRecord, next: Recorded, executor: ObservedExecutor): readonly Effect[] {
  const seen = executor.runs.get(runKey(run));
  if (run.phase === 'Keeping') return missingKeep(run, next, seen);
  const isPublish = run.phase === 'Publishing' && run.resultTree !== undefined && isPublishDue(run, seen);
  const isStart = run.phase === 'Scheduled' && run.stopReason === undefined && seen?.agent === undefined;
  if (!isPublish && !isStart) return [];
  const brief = briefFor(run, next);
  if (brief === undefined) return [];
  if (isStart) return [{ type: 'startRun', run: runKey(run), brief }];
  return run.resultTree === undefined
    ? []
    : [{ type: 'publishRun', run: runKey(run), brief, resultTree: run.resultTree }];
}

function missingKeep(run: RunRecord, next: Recorded, seen: ObservedRun | undefined): readonly Effect[] {
  const { resultTree } = run;
  const brief = briefFor(run, next);
  if (brief === undefined || resultTree === undefined || !isKeepDue(run, seen)) return [];
  return [{ type: 'keepWork', run: runKey(run), brief, resultTree }];
}

/** The publish stage has not begun, was lost, or failed in the way that was counted already. */
function isPublishDue(run: RunRecord, seen: ObservedRun | undefined): boolean {
  const stage = seen?.publish;
  if (stage?.state === 'lost') return true;
  if (run.stopReason !== undefined) return false;
  if (stage === undefined) return seen !== undefined;
  return stage.state === 'exited' && stage.outcome.finishedAt === run.failedAt;
}

/** A run that nobody recorded is one whose record was dropped: its outcome is history. A publish is let end. */
function surplusOf(seen: ObservedRun, run: RunRecord | undefined, isKept: boolean): readonly Effect[] {
  const isOver = run === undefined || !isRunActive(run);
  const isPushing = run?.phase === 'Publishing' || run?.phase === 'Keeping';
  if (!isOver && (run.stopReason === undefined || isPushing)) return [];
  const isWorking = seen.agent?.state === 'running' || seen.publish?.state === 'running';
  const isInterrupted = !isOver && run.stopReason === 'Interrupted';
  if (isWorking) return [{ type: 'stopRun', run: seen.run, ...(isInterrupted ? { keepsWork: true } : {}) }];
  return isOver && !isKept ? [{ type: 'removeRun', run: seen.run }] : [];
}

/** Pull requests of pushed branches, until the forge shows them. */
function landingEffects(next: Recorded, due: readonly RunRecord[]): readonly Effect[] {
  return due
    .filter((run) => run.phase === 'Landing')
    .flatMap((run) => ensureEffect(run, next.tasks.get(keyOf(run.project, run.task)), next));
}

function ensureEffect(run: RunRecord, task: TaskRecord | undefined, next: Recorded): readonly Effect[] {
  const pullRequest = task && wantedPullRequest(run, task, next);
  return pullRequest === undefined ? [] : [{ type: 'ensurePullRequest', run: runKey(run), pullRequest }];
}

/** What deleted tasks and abandoned results leave, merged branches in the way, and pull requests on a merged base. */
function taskEffects(observed: Observed, next: Recorded): readonly Effect[] {
  const effects: Effect[] = [];
  const left: Effect[] = [];
  for (const task of next.tasks.values()) {
    if (mayMeetItself(task)) effects.push(...branchFromBefore(task, observed));
    effects.push(...keptLeavings(task, runOf(next, task), observed));
    if (task.deletionTimestamp !== undefined) left.push(...leavings(task, observed, next));
    if (task.deletionTimestamp !== undefined || task.result === undefined) continue;
    effects.push(...spokenEffects(task, observed, next));
    if (isAbandoned(task, next.projects.get(task.project), observed.configTarget))
      left.push(...leavings(task, observed, next));
    else if (task.result.merged === true && task.phase === 'Pending')
      effects.push(...mergedBranch(task, observed));
    else effects.push(...rebased(task, observed, next));
  }
  return left.length === 0 ? effects : [...effects, ...withoutUsed(left, { observed, next, effects })];
}

function spokenEffects(task: TaskRecord, observed: Observed, next: Recorded): readonly Effect[] {
  const told = tellEffect(task);
  if (task.conversation === undefined && !isSpokenOf(task)) return told;
  const pull = pullRequestOf(task, observed);
  const asked = mergeEffect(task, runOf(next, task), { pull, now: observed.now });
  return [...answerEffect(task), ...asked, ...withdrawEffect(task, pull), ...told];
}

function leavings(task: TaskRecord, observed: Observed, next: Recorded): readonly Effect[] {
  const run = runOf(next, task);
  if (run !== undefined && isRunActive(run)) return [];
  return leftoversOf(task, next.projects.get(task.project), observed).effects;
}

/** Of a node, the branch that an earlier life of it has left; see `startFor`. */
function branchFromBefore({ project, name }: TaskRecord, observed: Observed): readonly Effect[] {
  const found = observed.adoptable.get(keyOf(project, name));
  if (found?.known !== true) return [];
  const { repository: url, branch, headCommit } = found.value;
  const repository = repositoryAt(observed, url);
  if (repository?.known !== true || repository.value.branches.get(branch) !== headCommit) return [];
  return [{ type: 'deleteBranch', repository: url, branch, expectedTip: headCommit }];
}

function mergedBranch({ result }: TaskRecord, observed: Observed): readonly Effect[] {
  if (result?.merged !== true) return [];
  const { repository: url, branch, headCommit } = result;
  const repository = repositoryAt(observed, url);
  if (repository?.known !== true || repository.value.branches.get(branch) !== headCommit) return [];
  return [{ type: 'deleteBranch', repository: url, branch, expectedTip: headCommit }];
}

function rebased(task: TaskRecord, observed: Observed, next: Recorded): readonly Effect[] {
  const pull = pullRequestOf(task, observed);
  if (pull?.state !== 'open' || pull.baseBranch === task.result?.baseBranch) return [];
  const run = runOf(next, task);
  // What lands now brings its pull request along.
  return run === undefined || run.phase === 'Landing' ? [] : ensureEffect(run, task, next);
}
