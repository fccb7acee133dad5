/** Copies transcripts of runs that have ended to the branch that keeps them: beside the passes, many at a time. */
import { OrcaError } from '../../api/failure.ts';
import type { Key } from '../../api/names.ts';
import type { TimedEvent } from '../../api/run-contract.ts';
import type { Chore, Log } from '../../reconciler/ports.ts';
import type { TranscriptBranch } from './git-transcripts.ts';
import { type Transcript, transcriptOf } from './transcript.ts';

/** Where runs say things. */
export interface TranscriptSource {
  /** Runs of this machine whose agent stage has ended and whose transcript was not said to be copied. */
  uncopied(): Promise<readonly Key[]>;
  output(run: Key, options: { readonly from: number; readonly follow: boolean }): AsyncIterable<TimedEvent>;
  /** Not to be named again. */
  copied(run: Key): Promise<void>;
}

export interface CopyingOptions {
  readonly source: TranscriptSource;
  readonly branch: TranscriptBranch;
  readonly secrets: readonly string[];
  /** Milliseconds between two copies while passes are made. */
  readonly interval: number;
  /** Milliseconds since some moment, which nobody sets. */
  readonly stopwatch: { now(): number };
  readonly log: Log;
}

/** Of one transcript. */
const MAX_BYTES = 512 * 1024;
/** Transcripts of one commit. */
const AT_ONCE = 100;

/** A process that dies between copy and mark makes the same copy again. */
export function transcriptCopying(options: CopyingOptions): Chore {
  const { source, branch, secrets, stopwatch, log } = options;
  let due = stopwatch.now() + options.interval;
  let work: Promise<void> = Promise.resolve();
  let told: string | undefined;

  async function copySome(): Promise<number> {
    const runs = (await source.uncopied()).slice(0, AT_ONCE);
    const transcripts = new Map<Key, Transcript>();
    for (const run of runs) {
      const events = source.output(run, { from: 0, follow: false });
      const transcript = await transcriptOf(events, { maxBytes: MAX_BYTES, secrets });
      if (transcript !== undefined) transcripts.set(run, transcript);
    }
    if (transcripts.size > 0) await branch.keep(transcripts);
    for (const run of runs) await source.copied(run);
    return runs.length;
  }

  async function copy(): Promise<void> {
    try {
      while ((await copySome()) === AT_ONCE);
      told = undefined;
    } catch (error) {
      const message = error instanceof OrcaError ? error.message : 'by a bug';
      if (message === told) return;
      told = message;
      const fields = error instanceof OrcaError ? error.failure : { err: error };
      log.warn(fields, 'Transcripts could not be copied; they stay on this machine and it is tried again');
    }
  }

  return {
    afterPass() {
      if (stopwatch.now() < due) return;
      due = stopwatch.now() + options.interval;
      work = work.then(copy);
    },
    async finish() {
      work = work.then(copy);
      await work;
    },
  };
}
