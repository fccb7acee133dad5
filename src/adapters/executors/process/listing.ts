/** What the run directories say: running, ended with its outcome, or lost. Reads only, and ended outcomes only once. */
import { readdir, rm } from 'node:fs/promises';
import { uptime as machineUptime } from 'node:os';
import { join } from 'node:path';
import { type Key, keyOf } from '../../../api/names.ts';
import type { ObservedRun, StageState } from '../../../api/observed.ts';
import type { AgentOutcome, PublishOutcome } from '../../../api/run-contract.ts';
import { millis, type Timestamp, timestamp } from '../../../api/time.ts';
import { hasCode } from '../../../lib/errno.ts';
import { isAlive } from '../../../lib/process-identity.ts';
import {
  type Claim,
  type RunDirectory,
  readAgentOutcome,
  readClaim,
  readPublishOutcome,
  runDirectory,
  runsDirectory,
  type StageFiles,
} from '../../../lib/run-directory.ts';

export interface RunListing {
  read(): Promise<ReadonlyMap<Key, ObservedRun>>;
  /** Makes a publish that has ended, or was lost, one that was never made. */
  forgetPublish(directory: RunDirectory): Promise<void>;
  forget(directory: RunDirectory): void;
}

export function runListing(stateDir: string, clock: { now(): number }): RunListing {
  const agents = new Map<string, AgentOutcome>();
  const publishes = new Map<string, PublishOutcome>();
  let directories: ReadonlyMap<Key, RunDirectory> = new Map();

  function observed(run: Key, directory: RunDirectory): ObservedRun {
    const { stages } = directory;
    const now = clock.now();
    const agent = stateOf(stages.agent, { ended: agents, read: () => readAgentOutcome(directory), now });
    const publish = stateOf(stages.publish, {
      ended: publishes,
      read: () => readPublishOutcome(directory),
      now,
    });
    return {
      run,
      ...(agent === undefined ? {} : { agent }),
      ...(publish === undefined ? {} : { publish }),
    };
  }

  return {
    async read() {
      const runs = await runKeys(stateDir);
      directories = new Map(
        runs.map((run) => [run, directories.get(run) ?? runDirectory(stateDir, run)] as const),
      );
      return new Map([...directories].map(([run, directory]) => [run, observed(run, directory)]));
    },
    async forgetPublish(directory) {
      const { claim, outcome } = directory.stages.publish;
      publishes.delete(outcome);
      await rm(claim, { force: true });
      await rm(outcome, { force: true });
    },
    forget({ stages }) {
      agents.delete(stages.agent.outcome);
      publishes.delete(stages.publish.outcome);
    },
  };
}

interface Looking<Outcome> {
  /** Outcomes that were read already, by their files. */
  readonly ended: Map<string, Outcome>;
  read(): Outcome | undefined;
  readonly now: number;
}

/** Undefined: nobody has claimed the stage, so it is still to be started. */
function stateOf<Outcome>(
  files: StageFiles,
  { ended, read, now }: Looking<Outcome>,
): StageState<Outcome> | undefined {
  const cached = ended.get(files.outcome);
  if (cached !== undefined) return { state: 'exited', outcome: cached };
  const claim = readClaim(files);
  // In this order: a supervisor that ends between the two looks has left its outcome.
  const lives = claim !== undefined && isAlive(claim);
  const outcome = read();
  if (outcome !== undefined) {
    ended.set(files.outcome, outcome);
    return { state: 'exited', outcome };
  }
  if (claim === undefined) return undefined;
  return lives ? { state: 'running', startedAt: startOf(claim, now) } : { state: 'lost' };
}

/** Milliseconds by which two ways of telling the time may differ before the clock has been set. */
const CLOCK_TOLERANCE = 60_000;

/** By the clock as it goes now, which may have been set since. */
function startOf({ startedAt, uptime }: Claim, now: number): Timestamp {
  const start = now - (machineUptime() - uptime) * 1000;
  return Math.abs(start - millis(startedAt)) > CLOCK_TOLERANCE ? timestamp(start) : startedAt;
}

async function runKeys(stateDir: string): Promise<readonly Key[]> {
  const root = runsDirectory(stateDir);
  const keys = (await names(root)).map(async (project) =>
    (await names(join(root, project))).map((run) => keyOf(project, run)),
  );
  return (await Promise.all(keys)).flat();
}

async function names(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
