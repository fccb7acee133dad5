/** Owns one stage of one run from its claim to its outcome; outlives the process that started it. */
import { existsSync } from 'node:fs';
import { redacted } from '../api/redact.ts';
import { type AgentOutcome, NO_USAGE, type PublishOutcome } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { timestamp } from '../api/time.ts';
import { ownIdentity } from '../lib/process-identity.ts';
import {
  claimStage,
  readAgentOutcome,
  readBrief,
  runDirectoryAt,
  type Stage,
  writeOutcome,
} from '../lib/run-directory.ts';
import { CLAIMED, FORESTALLED, stageInputOf } from '../lib/stage-input.ts';
import type { RunContext } from './run-context.ts';

export interface Supervision extends Pick<RunContext, 'programs' | 'clock'> {
  /** The StageInput, as text. */
  stdin(): Promise<string>;
  /** To the executor that waits for the claim. */
  tell(line: string): void;
  /** To the log of the stage. */
  complain(text: string): void;
  /** Aborted when the supervisor is asked to stop. */
  readonly signal: AbortSignal;
}

/** Exit code. A bug of ours ends the stage with an outcome too; its stack goes to the stage's log. */
export async function supervise(stage: Stage, path: string, supervision: Supervision): Promise<number> {
  const { clock } = supervision;
  const directory = runDirectoryAt(path);
  const files = directory.stages[stage];
  const input = stageInputOf(await supervision.stdin());
  const brief = await readBrief(directory);
  if (brief === undefined) throw new Error(`${directory.brief} is not there`);

  const isClaimed = await claimStage(files, { ...ownIdentity(), startedAt: timestamp(clock.now()) });
  supervision.tell(isClaimed ? CLAIMED : FORESTALLED);
  if (!isClaimed) return 0;

  // The request may be older than this process.
  const signal = existsSync(directory.stop) ? AbortSignal.abort() : supervision.signal;
  const context: RunContext = { ...supervision, brief, directory, input, signal };
  try {
    const outcome = stage === 'agent' ? await runOf(context) : await publishOf(context);
    await writeOutcome(files, outcome, input.secrets);
    return 0;
  } catch (error) {
    const bug = error instanceof Error ? error : new Error(String(error));
    supervision.complain(redacted(String(bug.stack), input.secrets));
    await writeOutcome(files, brokenOff(stage, bug, clock.now()), input.secrets);
    return 1;
  }
}

/** What both stages can say when Orca itself has failed. */
function brokenOff(stage: Stage, bug: Error, now: number): AgentOutcome & PublishOutcome {
  const message = `Orca itself failed in the stage ${stage}: ${oneLine(redacted(bug.message), 200)}`;
  return {
    startedAt: timestamp(now),
    finishedAt: timestamp(now),
    failure: { kind: 'later', reason: 'InternalError', message },
    rounds: 0,
    checks: [],
    usage: NO_USAGE,
    // Whatever the agent used is not known any more.
    unmetered: true,
    changedFiles: 0,
  };
}

/** Each stage loads only what it needs. */
async function runOf(context: RunContext): Promise<AgentOutcome> {
  const { run } = await import('./run.ts');
  return run(context);
}

async function publishOf(context: RunContext): Promise<PublishOutcome> {
  const agent = await readAgentOutcome(context.directory);
  if (agent === undefined) throw new Error(`${context.directory.path} has no outcome to publish`);
  const { publish } = await import('./publish.ts');
  return publish({ ...context, agent });
}
