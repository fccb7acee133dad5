/** The inside of a run, read from top to bottom: prepare → agent ⇄ checks → result; or, of a workflow, its nodes joined.
 * Publish is a stage of its own. */
import { existsSync } from 'node:fs';
import { type Failure, OrcaError } from '../api/failure.ts';
import { type AgentOutcome, NO_USAGE, type RunBrief } from '../api/run-contract.ts';
import { timestamp } from '../api/time.ts';
import { killMarked, LINEAGE_MARK, markOf } from '../lib/marked-processes.ts';
import { lock, type ProcessLock } from '../lib/process-lock.ts';
import { isStoppedToKeep, KEEPING_TIME, lineageOf, stateDirOf } from '../lib/run-directory.ts';
import { workOnTask } from './agent-stage.ts';
import { type EventLog, eventLog } from './event-log.ts';
import { join as joinNodes } from './join.ts';
import { LIMITS } from './limits.ts';
import { type Prepared, prepare } from './prepare.ts';
import { quickResult } from './quick-result.ts';
import { type Result, resultOf } from './result.ts';
import type { RunContext } from './run-context.ts';
import { stageGit } from './stage-git.ts';

/** Never throws for what the world, the agent or a check does: the outcome says it. In a sandbox nothing the agent started lives on. */
export async function run(context: RunContext): Promise<AgentOutcome> {
  const { directory, input, clock } = context;
  const startedAt = timestamp(clock.now());
  const events = eventLog({
    file: directory.events,
    maxBytes: LIMITS.eventBytes,
    secrets: input.secrets,
    clock,
  });
  let outcome: Worked;
  try {
    outcome = await worked(context, events);
    if (outcome.failure !== undefined) events.emit({ type: 'error', failure: outcome.failure });
  } finally {
    events.close();
  }
  return { startedAt, ...outcome, finishedAt: timestamp(clock.now()) };
}

type Worked = Omit<AgentOutcome, 'startedAt' | 'finishedAt'>;

async function worked(context: RunContext, events: EventLog): Promise<Worked> {
  const { brief, directory, signal } = context;
  const lineage = lineageOf(stateDirOf(directory.path), brief.uid);
  let outcome: Worked = { rounds: 0, checks: [], usage: NO_USAGE, changedFiles: 0 };
  let held: ProcessLock | undefined;
  try {
    // One run at a time in a workspace; and nothing that outlived the supervisor of an earlier one.
    held = await lock(lineage.lock, signal, directory.brief);
    if (existsSync(lineage.workspace)) await killMarked(LINEAGE_MARK, markOf(lineage));

    if (brief.nodes !== undefined) return { ...outcome, ...(await joinNodes(context, brief.nodes)) };
    const prepared = await prepare({ ...context, ...context.input, lineage });
    outcome = { ...outcome, startCommit: prepared.startCommit };

    const isOnlyMerge = brief.catchUp === true && prepared.conflicts.length === 0;
    if (!isOnlyMerge) outcome = { ...outcome, ...(await workOnTask(context, { lineage, prepared, events })) };

    const result = await resultIn(lineage.workspace, prepared, { ...context, signal: patient(context) });
    const isUpToDate = isOnlyMerge && prepared.startCommit === brief.start.expectedTip;
    const part = isUpToDate ? {} : resultPart(result, brief);
    return { ...part, ...outcome, changedFiles: result.changedFiles };
  } catch (error) {
    return { failure: failureOf(error, signal), ...outcome };
  } finally {
    held?.release();
  }
}

/** What was done is looked at also when the run was stopped for it to be kept. */
function patient({ directory, signal }: RunContext): AbortSignal {
  return signal.aborted && isStoppedToKeep(directory) ? AbortSignal.timeout(KEEPING_TIME) : signal;
}

async function resultIn(
  workspace: string,
  { laid, startCommit, ownGit }: Prepared,
  { brief, input, signal }: RunContext,
): Promise<Result> {
  // Publish reads from it.
  if (brief.landing !== 'none') ownGit();
  const quick = laid && (await quickResult(workspace, laid, ownGit));
  if (quick !== undefined) return quick;
  const git = stageGit({ gitDir: ownGit(), gitEnv: input.gitEnv, signal, reason: 'AgentFailed' });
  return resultOf(workspace, startCommit, git);
}

/** What can't be published is a failure only where something shall be. */
function resultPart(
  { tree, refusal }: Result,
  { landing }: RunBrief,
): Pick<AgentOutcome, 'resultTree' | 'failure'> {
  if (refusal !== undefined) return landing === 'none' ? {} : { failure: refusal };
  return tree === undefined ? {} : { resultTree: tree };
}

/** A failure of the world as it is; anything else is a bug of ours and ends the supervisor with its stack. */
function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted)
    return { kind: 'never', reason: 'Cancelled', message: 'The run was stopped on request' };
  if (error instanceof OrcaError) return error.failure;
  throw error;
}
