/** How a run's record changes when it ends, when a step of it failed, and when that step is well again. */
import type { Failure } from '../../api/failure.ts';
import type { EffectOutcome } from '../../api/plan.ts';
import type { Reason } from '../../api/reasons.ts';
import type { RunRecord } from '../../api/recorded.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import { backoff, isDue, PATIENCE } from '../tasks/retry.ts';

export function succeeded(run: RunRecord, reason: Reason, now: number): RunRecord {
  return final({ ...settled(run), phase: 'Succeeded', reason, message: '' }, now);
}

export function failed(run: RunRecord, failure: Failure, now: number): RunRecord {
  const told = { reason: failure.reason, message: messageOf(failure), failureKind: failure.kind };
  return final({ ...settled(run), phase: 'Failed', ...told }, now);
}

/** The end of a run with a stopReason: a run past its deadline failed, every other was cancelled. */
export function stopped(run: RunRecord, now: number): RunRecord {
  if (run.stopReason === 'TimedOut') return failed(run, OVERDUE, now);
  const reason = run.stopReason ?? 'Cancelled';
  return final({ ...settled(run), phase: 'Cancelled', reason, message: '' }, now);
}

/** A step failed: it is due again after its backoff; one that needs a person is made again now and then, which is told. */
export function postponed(run: RunRecord, failure: Failure, now: number): RunRecord {
  const tries = run.tries + 1;
  const delay = failure.kind === 'never' ? PATIENCE : backoff(tries, run.name);
  return {
    ...run,
    reason: failure.reason,
    message: `${messageOf(failure)}${failure.kind === 'never' ? NOW_AND_THEN : ''}`,
    failureKind: failure.kind,
    tries,
    tryAt: timestamp(now + delay),
  };
}

/** Its publish stage was lost: counted once for each time that it was begun, and made again after its backoff. */
export function afterLoss(
  run: RunRecord,
  { call, now }: { readonly call: EffectOutcome | undefined; readonly now: number },
): RunRecord {
  const isCounted = isLossTold(run) && (call === undefined || !isDue(run.tryAt, now));
  return isCounted ? run : postponed(run, STAGE_LOST, now);
}

/** Its publish stage, which was lost before, is at work: what becomes of it is not counted yet. */
export function atWork(run: RunRecord, reason: Reason): RunRecord {
  if (!isLossTold(run)) return run;
  const { tryAt: _tryAt, failureKind: _kind, ...rest } = run;
  return { ...rest, reason, message: '' };
}

function isLossTold({ reason, tryAt }: RunRecord): boolean {
  return reason === STAGE_LOST.reason && tryAt !== undefined;
}

const NOW_AND_THEN = `; tried again every ${PATIENCE / 60_000} minutes, and with each new config commit`;

/** The run with its next step due at once, where that waits for a person and somebody has done something. */
export function dueAgain(run: RunRecord): RunRecord {
  if (run.failureKind !== 'never') return run;
  const { tryAt: _tryAt, ...rest } = run;
  return rest;
}

/** Without the marks of failed tries. */
export function settled(run: RunRecord): RunRecord {
  const { tryAt: _tryAt, failureKind: _kind, ...rest } = run;
  return { ...rest, tries: 0 };
}

export const VANISHED: Failure = {
  kind: 'later',
  reason: 'ExecutorLost',
  message: 'the run vanished with its executor',
};

const STAGE_LOST: Failure = {
  kind: 'later',
  reason: 'ExecutorLost',
  message: 'the supervisor of its publish stage ended without a word; it is made again',
};

export const SILENT: Failure = {
  kind: 'later',
  reason: 'ExecutorLost',
  message: 'nothing was heard of the run for longer than it may take',
};

const OVERDUE: Failure = {
  kind: 'later',
  reason: 'TimedOut',
  message: 'the run did not end within timeoutSeconds and the time allowed for its other stages',
};

function final({ awaited: _awaited, ...run }: RunRecord, now: number): RunRecord {
  return { ...run, finishedAt: timestamp(now) };
}

function messageOf(failure: Failure): string {
  return oneLine(redacted(failure.message));
}
