/** When something that failed is tried again. */
import { shortHash } from '../../api/hash.ts';
import { millis, type Timestamp } from '../../api/time.ts';

const LONGEST_SECONDS = 60;

/** Runs that may be lost with their executor and made again, in one generation. */
export const MAX_LOST_RUNS = 3;

/** Milliseconds that prepare and publish may take besides timeoutSeconds before a silent run counts as lost. */
export const GRACE = 15 * 60_000;

/** Milliseconds between two looks at something that only a person can repair, or that nothing recorded waits for. */
export const SLOW_LOOK = 30_000;

/** Milliseconds until a step is tried again that needs a person; the repair is found without asking for it. */
export const PATIENCE = 600_000;

/** Milliseconds for which CI must be quiet at most (`pullRequests.ciQuietSeconds`). */
export const LONGEST_QUIET = 3_600_000;

/**
 * Whether the moment has come at which something is tried again. One that is further away than anything is put off was
 * recorded by a host whose clock is ahead, and is not waited for.
 */
export function isDue(at: Timestamp | undefined, now: number, longest = PATIENCE): boolean {
  if (at === undefined) return true;
  const left = millis(at) - now;
  return left <= 0 || left > longest;
}

/**
 * Milliseconds after the `tries`-th failure in a row: 1 s, 2 s, 4 s … 60 s, and up to a quarter more, which depends on
 * nothing but the name, so that those that failed together do not come back together.
 */
export function backoff(tries: number, name: string): number {
  const seconds = Math.min(LONGEST_SECONDS, 2 ** Math.min(16, Math.max(0, tries - 1)));
  const jitter = Number.parseInt(shortHash([name, tries]), 16) / 0x1_0000_0000;
  return Math.round(seconds * 1000 * (1 + jitter / 4));
}
