/** Owns one stage of one run from its claim to its outcome; outlives the process that started it. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { redacted } from '../api/redact.ts';
import { type AgentOutcome, NO_USAGE, type PublishOutcome } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { timestamp } from '../api/time.ts';
import { killMarked, markOf, RUN_MARK } from '../lib/marked-processes.ts';
import { ownIdentity } from '../lib/process-identity.ts';
import {
  bellOf,
  claimStage,
  type RunDirectory,
  readAgentOutcome,
  readBrief,
  type Stage,
  stateDirOf,
  writeOutcome,
} from '../lib/run-directory.ts';
import type { StageInput } from '../lib/stage-input.ts';
import type { RunContext } from './run-context.ts';

export interface Supervision extends Pick<RunContext, 'programs' | 'clock' | 'memory'> {
  readonly directory: RunDirectory;
  readonly input: StageInput;
  /** Whether this process has stages of other runs. */
  readonly isShared: boolean;
  /** Called when the stage has somebody: this supervisor, or one that has forestalled it. */
  onTaken(): void;
  /** Aborted when the stage shall be stopped. */
  readonly signal: AbortSignal;
}

/** A bug of ours ends the stage with an outcome too; its stack goes to the stage's log. */
export async function supervise(stage: Stage, supervision: Supervision): Promise<void> {
  const { directory, input } = supervision;
  const clock = steadyClock(supervision.clock.now());
  const files = directory.stages[stage];
  const brief = readBrief(directory);
  if (brief === undefined) throw new Error(`${directory.brief} is not there`);

  const isClaimed = claimStage(files, {
    ...ownIdentity(),
    startedAt: timestamp(clock.now()),
    uptime: uptime(),
    ...(supervision.isShared ? { isShared: true } : {}),
  });
  supervision.onTaken();
  if (!isClaimed) return;

  // The request may be older than this process.
  const signal = existsSync(directory.stop) ? AbortSignal.abort() : supervision.signal;
  const context: RunContext = { ...supervision, clock, brief, signal };
  try {
    const outcome = stage === 'agent' ? await runOf(context) : await publishOf(context);
    await writeOutcome(files, outcome, input.secrets);
  } catch (error) {
    const bug = error instanceof Error ? error : new Error(String(error));
    await appendFile(files.log, `${redacted(String(bug.stack), input.secrets)}\n`, { mode: 0o600 });
    // An outcome says that nothing of the run lives any more.
    await killMarked(RUN_MARK, markOf(directory));
    await writeOutcome(files, brokenOff(stage, bug, clock.now()), input.secrets);
  }
  ring(stateDirOf(directory.path));
}

/** Goes on from a moment (milliseconds since the epoch) whatever becomes of the machine's clock: a run lasts as long as it lasts. */
function steadyClock(start: number) {
  const begun = performance.now();
  return { now: () => start + performance.now() - begun };
}

/** Wakes the reconciler; one that misses it looks by itself before long. Touching a file that is there costs next to nothing. */
function ring(stateDir: string): void {
  const bell = bellOf(stateDir);
  const now = Date.now() / 1000;
  if (existsSync(bell)) utimesSync(bell, now, now);
  else {
    mkdirSync(dirname(bell), { recursive: true, mode: 0o700 });
    writeFileSync(bell, '', { mode: 0o600 });
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
  const agent = readAgentOutcome(context.directory);
  if (agent === undefined) throw new Error(`${context.directory.path} has no outcome to publish`);
  const { publish } = await import('./publish.ts');
  return publish({ ...context, agent });
}
