/** The process that owns stages: takes them as lines of standard input, and ends when no more come and all of its own have ended. */
import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { redacted } from '../api/redact.ts';
import { oneLine } from '../api/sanitize.ts';
import { type RunDirectory, runDirectoryAt, type Stage } from '../lib/run-directory.ts';
import { type Answer, assignmentOf, lineOf } from '../lib/stage-input.ts';
import { newMemory } from './memory.ts';
import type { RunContext } from './run-context.ts';
import { supervise } from './supervise.ts';

export interface SupervisorOptions extends Pick<RunContext, 'programs' | 'clock'> {
  readonly stage: Stage;
  /** Whether one run is all that this process will have. */
  readonly isShared: boolean;
  /** To the executor, if it is still there. */
  tell(line: string): void;
}

export interface Supervisor {
  /** Resolves when the last stage has ended. */
  work(assignments: AsyncIterable<string>): Promise<void>;
  /** Stops the runs that are asked to by their stop files. */
  lookForStops(): void;
  stopAll(): void;
}

interface Charge {
  readonly directory: RunDirectory;
  readonly stop: AbortController;
}

export function supervisor({ stage, isShared, tell, programs, clock }: SupervisorOptions): Supervisor {
  const charges = new Set<Charge>();
  const memory = newMemory();

  async function take(line: string): Promise<void> {
    const { run, input } = assignmentOf(line);
    const charge = { directory: runDirectoryAt(run), stop: new AbortController() };
    const answer = (answered: Answer) => tell(lineOf(answered));
    charges.add(charge);
    try {
      await supervise(stage, {
        directory: charge.directory,
        input,
        isShared,
        onTaken: () => answer({ run, type: 'taken' }),
        signal: charge.stop.signal,
        programs,
        clock,
        memory,
      });
    } catch (error) {
      const bug = error instanceof Error ? error : new Error(String(error));
      const { log } = charge.directory.stages[stage];
      // A disk that is full ends this stage, and no other.
      await appendFile(log, `${redacted(String(bug.stack), input.secrets)}\n`, { mode: 0o600 }).catch(
        () => undefined,
      );
      answer({ run, type: 'failed', why: oneLine(redacted(bug.message, input.secrets), 200) });
    }
    charges.delete(charge);
    answer({ run, type: 'ended' });
  }

  return {
    async work(assignments) {
      const stages = new Set<Promise<void>>();
      for await (const line of assignments) {
        const stage = take(line).finally(() => stages.delete(stage));
        stages.add(stage);
      }
      await Promise.all(stages);
    },
    lookForStops() {
      for (const { directory, stop } of charges) if (existsSync(directory.stop)) stop.abort();
    },
    stopAll() {
      for (const { stop } of charges) stop.abort();
    },
  };
}
