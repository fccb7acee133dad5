/** The event stream of a run on disk: every line redacted, and no more lines than a cap allows. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { AgentEvent, TimedEvent } from '../api/run-contract.ts';
import { timestamp } from '../api/time.ts';
import { redactedJson } from '../lib/run-directory.ts';

export interface EventLog {
  /** Takes events in order; beyond the cap only those that say how the run ended. */
  emit(event: AgentEvent): void;
  /** Throws when not all of it could be written. */
  close(): void;
}

export interface EventLogOptions {
  readonly file: string;
  readonly maxBytes: number;
  /** Values that are replaced wherever they stand. */
  readonly secrets: readonly string[];
  readonly clock: { now(): number };
}

export function eventLog({ file, maxBytes, secrets, clock }: EventLogOptions): EventLog {
  const descriptor = openSync(file, 'a', 0o600);
  // Disk trouble is told when the log is closed, not in the middle of what is told.
  let trouble: unknown;
  let written = 0;
  let isFull = false;

  function write(event: AgentEvent): void {
    const timed: TimedEvent = { at: timestamp(clock.now()), event };
    const line = `${redactedJson(timed, secrets)}\n`;
    written += Buffer.byteLength(line);
    try {
      if (trouble === undefined) writeSync(descriptor, line);
    } catch (error) {
      trouble = error;
    }
  }

  return {
    emit(event) {
      const isEnd = event.type === 'result' || event.type === 'error' || event.type === 'check';
      if (written < maxBytes || isEnd) return write(event);
      if (isFull) return;
      isFull = true;
      const size = Math.floor(maxBytes / (1024 * 1024));
      write({ type: 'text', text: `… events beyond ${size} MiB are left out …` });
    },
    close() {
      closeSync(descriptor);
      if (trouble !== undefined) throw trouble;
    },
  };
}
