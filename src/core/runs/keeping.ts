/** A run whose host is about to go: its agent is stopped, and what it has done is pushed for the next run to go on from. */
import type { Failure } from '../../api/failure.ts';
import type { Observed, ObservedExecutor, ObservedRun } from '../../api/observed.ts';
import type { EffectOutcome } from '../../api/plan.ts';
import { isRunAtWork, type RunRecord, type TaskRecord } from '../../api/recorded.ts';
import type { PublishOutcome } from '../../api/run-contract.ts';
import type { Timestamp } from '../../api/time.ts';
import { runKey } from '../draft.ts';
import { afterLoss, atWork, postponed, stopped } from './run-endings.ts';
import { isHeard } from './unheard.ts';

/** Whether the run has to end before its host goes. What is being pushed already is let end. */
export function hasToEnd(run: RunRecord, observed: Observed): boolean {
  return observed.draining === true && isRunAtWork(run) && isHeard(run, observed);
}

/** The agent of the run has ended on that account. */
export function interrupted(
  run: RunRecord,
  task: TaskRecord | undefined,
  { at, now }: { readonly at: Timestamp; readonly now: number },
): RunRecord {
  const ended: RunRecord = { ...run, interruptedAt: at };
  if (!hasWork(ended, task)) return stopped(ended, now);
  return { ...ended, phase: 'Keeping', reason: 'Interrupted', message: 'what it has done is being kept' };
}

/** Merging is made again from the start; what lands nothing leaves nothing that could be scanned; nobody goes on from other work. */
function hasWork(run: RunRecord, task: TaskRecord | undefined): boolean {
  if (task === undefined || task.uid !== run.uid || task.generation !== run.generation) return false;
  if (task.spec.landing === 'none') return false;
  if (run.pod === '' || run.catchUp || run.start.merge !== undefined) return false;
  return run.resultTree !== undefined && run.changedFiles > 0;
}

interface Keeping {
  readonly executor: ObservedExecutor;
  readonly now: number;
  /** What became of the call that starts the stage, when it was made in the pass before. */
  readonly call: EffectOutcome | undefined;
}

/** Work that may not be kept is given up, and the record says why. */
export function advancedKeeping(run: RunRecord, { executor, now, call }: Keeping): RunRecord {
  const seen = executor.runs.get(runKey(run));
  if (seen === undefined) return stopped(run, now);
  const stage = seen.publish;
  if (stage?.state === 'running') return atWork(run, 'Interrupted');
  if (stage?.state === 'exited') return concluded(run, stage.outcome, now);
  if (call !== undefined && !call.done)
    return call.failure.kind === 'never' ? unkept(run, call.failure, now) : postponed(run, call.failure, now);
  return stage === undefined ? run : afterLoss(run, { call, now });
}

function concluded(run: RunRecord, { failure, finishedAt }: PublishOutcome, now: number): RunRecord {
  if (failure === undefined) return stopped(run, now);
  if (run.failedAt === finishedAt) return run;
  if (failure.kind === 'never') return unkept(run, failure, now);
  return { ...postponed(run, failure, now), failedAt: finishedAt };
}

function unkept(run: RunRecord, { message }: Failure, now: number): RunRecord {
  return { ...stopped(run, now), message: `its work was not kept: ${message}` };
}

/** The stage has not begun, was lost, or failed in the way that was counted already. */
export function isKeepDue(run: RunRecord, seen: ObservedRun | undefined): boolean {
  if (seen === undefined) return false;
  const stage = seen.publish;
  if (stage === undefined || stage.state === 'lost') return true;
  return stage.state === 'exited' && stage.outcome.finishedAt === run.failedAt;
}
