/** One run, one step further: what the executor shows of it becomes its record. */
import type { Failure } from '../../api/failure.ts';
import type { Observed, ObservedExecutor } from '../../api/observed.ts';
import type { Reason } from '../../api/reasons.ts';
import { isRunOnPod, type RunRecord, type TaskRecord } from '../../api/recorded.ts';
import { redacted } from '../../api/redact.ts';
import type { AgentOutcome } from '../../api/run-contract.ts';
import { capped, oneLine, plain } from '../../api/sanitize.ts';
import { type Draft, runKey, taskKey } from '../draft.ts';
import { type Calls, callsOf } from '../effect-outcomes.ts';
import { charge } from './charge.ts';
import { advancedKeeping, hasToEnd, interrupted } from './keeping.ts';
import { advancedLanding, isOvertaken } from './landing.ts';
import { advancedPublishing } from './publishing.ts';
import { dueAgain, failed, postponed, settled, stopped, succeeded, VANISHED } from './run-endings.ts';
import { givenUpAt, heard, isHeard, unheard } from './unheard.ts';

/** Characters of what an agent was told and of what it said that the record keeps. */
const MAX_TEXT = 4000;

/**
 * Afterwards each active run says what is known of it. A run whose executor is silent, or that belongs to another host,
 * stays as it is until it was waited for long enough.
 */
export function advanceRuns(draft: Draft): void {
  const calls = callsOf(draft.observed);
  const { desired, recorded } = draft.observed;
  const isEdited = desired.known && desired.value.commit !== recorded.header.configCommit;
  for (const run of draft.activeRuns()) {
    const task = draft.tasks.get(taskKey(run));
    const stopReason = run.stopReason ?? stopReasonFor(run, task, draft.observed);
    const due = isEdited ? dueAgain(run) : run;
    const told: RunRecord = stopReason === undefined ? due : { ...due, stopReason };
    const next = advanced(told, task, { draft, calls });
    if (isRunOnPod(run) && !isRunOnPod(next)) charge(draft, run, next);
    else draft.runs.put(runKey(run), next);
  }
}

function stopReasonFor(run: RunRecord, task: TaskRecord | undefined, observed: Observed): Reason | undefined {
  if (task === undefined || task.uid !== run.uid || task.deletionTimestamp !== undefined) return 'Pruned';
  if (task.generation !== run.generation) return 'Superseded';
  if (isOvertaken(task, observed)) return 'Superseded';
  if (task.conversation?.stoppedBy !== undefined) return 'Cancelled';
  if (isRunOnPod(run) && isHeard(run, observed) && observed.now > givenUpAt(heard(run), observed))
    return 'TimedOut';
  return hasToEnd(run, observed) ? 'Interrupted' : undefined;
}

interface World {
  readonly draft: Draft;
  readonly calls: Calls;
}

function advanced(run: RunRecord, task: TaskRecord | undefined, { draft, calls }: World): RunRecord {
  if (run.phase === 'Landing') return advancedLanding(run, { draft, call: calls.ensurePullRequest(run) });
  const { executor, now } = draft.observed;
  if (!executor.known || !isHeard(run, draft.observed)) return unheard(run, draft.observed);
  return advancedHere(heard(run), task, { executor: executor.value, now, calls });
}

interface Executing {
  readonly executor: ObservedExecutor;
  readonly now: number;
}

/** A run whose executor says what became of it. */
function advancedHere(
  run: RunRecord,
  task: TaskRecord | undefined,
  { executor, now, calls }: Executing & Pick<World, 'calls'>,
): RunRecord {
  if (run.phase === 'Publishing')
    return advancedPublishing(run, {
      executor,
      now,
      call: calls.publishRun(run),
      isNode: task?.spec.landing === 'commit',
    });
  if (run.phase === 'Keeping') return advancedKeeping(run, { executor, now, call: calls.keepWork(run) });
  const call = calls.startRun(run);
  if (call !== undefined && !call.done && run.phase === 'Scheduled' && run.stopReason === undefined)
    return isOverBefore(call.failure)
      ? { ...failed(run, call.failure, now), tries: run.tries + 1 }
      : postponed(run, call.failure, now);
  return advancedWork(run, task, { executor, now });
}

/** Whether a start that failed so is not tried again: a run without anybody to begin it is lost like one that vanished later. */
function isOverBefore({ kind, reason }: Failure): boolean {
  return kind === 'never' || reason === VANISHED.reason;
}

/** The stages prepare and agent. A scheduled run that the executor does not list yet is still to be started. */
function advancedWork(run: RunRecord, task: TaskRecord | undefined, { executor, now }: Executing): RunRecord {
  const agent = executor.runs.get(runKey(run))?.agent;
  if (agent === undefined) {
    if (run.stopReason !== undefined) return stopped(run, now);
    return run.phase === 'Scheduled' ? run : failed(run, VANISHED, now);
  }
  switch (agent.state) {
    case 'running': {
      const startedAt = run.startedAt ?? agent.startedAt;
      return { ...settled(run), phase: 'Running', reason: workOf(run), message: '', startedAt };
    }
    case 'lost':
      return run.stopReason === undefined ? failed(run, VANISHED, now) : stopped(run, now);
    case 'exited':
      return concluded(withOutcome(settled(run), agent.outcome), task, { outcome: agent.outcome, now });
  }
}

function workOf({ pod, answering }: RunRecord): Reason {
  if (pod === '') return 'JoiningNodes';
  return answering ? 'TakingUpFeedback' : 'Running';
}

/** The agent stage is over. A run that was to be stopped for its deadline or its host, and ended well after all, has ended well. */
function concluded(
  run: RunRecord,
  task: TaskRecord | undefined,
  { outcome, now }: { outcome: AgentOutcome; now: number },
): RunRecord {
  const { stopReason, ...rest } = run;
  if (stopReason === 'Interrupted' && outcome.failure?.reason === 'Cancelled')
    return interrupted(run, task, { at: outcome.finishedAt, now });
  const endsWithOutcome = stopReason === undefined || stopReason === 'Interrupted';
  if (!endsWithOutcome && (stopReason !== 'TimedOut' || outcome.failure !== undefined))
    return stopped(run, now);
  if (outcome.failure !== undefined) return failed(rest, outcome.failure, now);
  if (run.catchUp)
    return run.resultTree === undefined
      ? succeeded(rest, 'NoChanges', now)
      : { ...rest, phase: 'Publishing', reason: 'Publishing', message: '' };
  if (task?.spec.landing === 'none') return succeeded(rest, 'Completed', now);
  if (run.changedFiles === 0) {
    const isEnough = run.pod === '' || run.asks !== undefined || run.checks.some((check) => check.passed);
    const standing = standingTip(run, task);
    if (standing !== undefined && (task?.pullRequest === undefined || !isEnough))
      return { ...rest, headCommit: standing, phase: 'Landing', reason: 'OpeningPullRequest', message: '' };
    return isEnough ? succeeded(rest, 'NoChanges', now) : failed(rest, NOTHING_DONE, now);
  }
  if (run.resultTree === undefined) return failed(rest, NO_RESULT, now);
  return { ...rest, phase: 'Publishing', reason: 'Publishing', message: '' };
}

/** What an earlier run has pushed and this one leaves as it is, whether or not it was proposed by then: what both make together is no empty change. */
function standingTip({ start }: RunRecord, task: TaskRecord | undefined): string | undefined {
  if (task?.result === undefined || task.node !== undefined) return undefined;
  const { branch, headCommit, merged } = task.result;
  const isIt = merged !== true && branch === start.branch && headCommit === start.expectedTip;
  return isIt ? headCommit : undefined;
}

const NOTHING_DONE = {
  kind: 'never',
  reason: 'NoChanges',
  message: 'the agent changed nothing and no check says that nothing was to be done',
} as const;

const NO_RESULT = {
  kind: 'later',
  reason: 'AgentFailed',
  message: 'the agent stage ended well but left no result tree',
} as const;

function withOutcome(run: RunRecord, outcome: AgentOutcome): RunRecord {
  const { failure: _failure, finishedAt: _finishedAt, streak: _streak, ...rest } = outcome;
  const { checks, summary, asked, ...told } = rest;
  const verdicts = checks.map((verdict) => ({ ...verdict, message: oneLine(redacted(verdict.message)) }));
  const said = {
    ...(summary === undefined ? {} : { summary: textOf(summary) }),
    ...(asked === undefined ? {} : { asked: textOf(asked) }),
  };
  const rounds = told.earlierRounds?.map((round) => ({
    ...round,
    failed: round.failed.map(({ name, message }) => ({ name, message: oneLine(redacted(message)) })),
  }));
  const before = rounds === undefined ? {} : { earlierRounds: rounds };
  return { ...run, ...told, ...said, ...before, checks: verdicts };
}

function textOf(said: string): string {
  return capped(redacted(plain(said)), MAX_TEXT);
}
