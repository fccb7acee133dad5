/** Reads a run's event stream, and follows it until the agent stage has ended. */
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { TimedEvent } from '../../../api/run-contract.ts';
import { hasCode } from '../../../lib/errno.ts';
import type { RunDirectory } from '../../../lib/run-directory.ts';
import { isStageAlive } from './stopping.ts';

/** Milliseconds between two looks at a stream that has nothing new. */
const LOOK_AGAIN = 150;
const CHUNK = 256 * 1024;
const NOTHING = Buffer.alloc(0);

/** A run without events gives none; those of a run that was forgotten lately are still there. */
export async function* runEvents(
  directory: RunDirectory,
  { from, follow }: { readonly from: number; readonly follow: boolean },
): AsyncIterable<TimedEvent> {
  let line = 0;
  let rest = Buffer.alloc(0);
  for (let position = 0; ; ) {
    // Asked before reading: what a supervisor wrote before it ended is still read.
    const isLast = !follow || !isStageAlive(directory.stages.agent);
    for (;;) {
      // Forgotten meanwhile: the same bytes are kept elsewhere.
      const chunk =
        (await readAt(directory.events, position)) ??
        (await readAt(directory.keptEvents, position)) ??
        NOTHING;
      if (chunk.length === 0) break;
      position += chunk.length;
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        if (line++ >= from) yield eventOf(rest.toString('utf8', 0, end));
        rest = rest.subarray(end + 1);
      }
    }
    if (isLast) return;
    await delay(LOOK_AGAIN);
  }
}

/** Undefined: there is no such file. */
async function readAt(file: string, position: number): Promise<Buffer | undefined> {
  try {
    const handle = await open(file);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
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
