/** A run whose result is being pushed. */
import type { Failure } from '../../api/failure.ts';
import type { ObservedExecutor } from '../../api/observed.ts';
import type { EffectOutcome } from '../../api/plan.ts';
import type { RunRecord } from '../../api/recorded.ts';
import type { PublishOutcome } from '../../api/run-contract.ts';
import { runKey } from '../draft.ts';
import {
  afterLoss,
  atWork,
  failed,
  postponed,
  settled,
  stopped,
  succeeded,
  VANISHED,
} from './run-endings.ts';

interface Publishing {
  readonly executor: ObservedExecutor;
  readonly now: number;
  /** What became of the call that starts the stage, when it was made in the pass before. */
  readonly call: EffectOutcome | undefined;
  /** Whether it is a node of a workflow, which opens no pull request. */
  readonly isNode: boolean;
}

/**
 * It is never given up while its workspace is there: a push that failed for the moment is made again, for ever. A run that
 * shall stop still ends a publish that has begun, one that was lost by making it again: only then it is known whether the
 * branch has a commit of ours, which whatever comes after must continue or delete.
 */
export function advancedPublishing(run: RunRecord, publishing: Publishing): RunRecord {
  const { executor, now, call } = publishing;
  const seen = executor.runs.get(runKey(run));
  if (seen === undefined)
    return run.stopReason === undefined ? failed(run, VANISHED, now) : stopped(run, now);
  const stage = seen.publish;
  if (stage?.state === 'exited') return concluded(run, stage.outcome, publishing);
  if (stage?.state === 'running') return atWork(run, 'Publishing');
  if (run.stopReason !== undefined && stage === undefined) return stopped(run, now);
  if (call !== undefined && !call.done)
    return call.failure.kind === 'never' ? ended(run, call.failure, now) : postponed(run, call.failure, now);
  return stage === undefined ? run : afterLoss(run, { call, now });
}

function concluded(run: RunRecord, outcome: PublishOutcome, { now, isNode }: Publishing): RunRecord {
  const { failure, headCommit, finishedAt } = outcome;
  if (failure === undefined && headCommit !== undefined) {
    const pushed: RunRecord = { ...settled(run), headCommit };
    if (run.stopReason !== undefined) return stopped(pushed, now);
    if (isNode) return succeeded(pushed, 'Completed', now);
    return { ...pushed, phase: 'Landing', reason: 'OpeningPullRequest', message: '' };
  }
  if (run.stopReason !== undefined) return stopped(run, now);
  if (run.failedAt === finishedAt) return run;
  const known = failure ?? NO_HEAD;
  if (known.kind === 'never') return failed(run, known, now);
  return { ...postponed(run, known, now), failedAt: finishedAt };
}

function ended(run: RunRecord, failure: Failure, now: number): RunRecord {
  return run.stopReason === undefined ? failed(run, failure, now) : stopped(run, now);
}

const NO_HEAD = {
  kind: 'later',
  reason: 'PublishFailed',
  message: 'the publish stage ended well but named no commit',
} as const;
