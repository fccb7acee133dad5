/** Reads a run's event stream, and follows it until the agent stage has ended. */
import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { TimedEvent } from '../../../api/run-contract.ts';
import { hasCode } from '../../../lib/errno.ts';
import type { RunDirectory } from '../../../lib/run-directory.ts';
import { isStageAlive } from './stopping.ts';

/** Milliseconds between two looks at a stream that has nothing new. */
const LOOK_AGAIN = 150;
const CHUNK = 64 * 1024;
const NOTHING = Buffer.alloc(0);

/** A run without events gives none; those of a run that was forgotten lately are still there. */
export async function* runEvents(
  directory: RunDirectory,
  { from, follow }: { readonly from: number; readonly follow: boolean },
): AsyncIterable<TimedEvent> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let line = 0;
  let rest = NOTHING;
  for (let position = 0; ; ) {
    // Asked before reading: what a supervisor wrote before it ended is still read.
    const isLast = !follow || !isStageAlive(directory.stages.agent);
    for (;;) {
      // Forgotten meanwhile: the same bytes are kept elsewhere.
      const chunk =
        readAt(directory.events, position, buffer) ??
        readAt(directory.keptEvents, position, buffer) ??
        NOTHING;
      position += chunk.length;
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        if (line++ >= from) yield eventOf(rest.toString('utf8', 0, end));
        rest = rest.subarray(end + 1);
      }
      if (chunk.length < CHUNK) break;
    }
    if (isLast) return;
    await delay(LOOK_AGAIN);
  }
}

/** What the buffer has room for, without waiting for it; undefined: there is no such file. */
function readAt(file: string, position: number, buffer: Buffer): Buffer | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, position));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Written by our own supervisor, a line at a time. */
function eventOf(line: string): TimedEvent {
  return JSON.parse(line) as TimedEvent;
}
