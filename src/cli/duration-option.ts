/** Durations as people write them on the command line: `90s`, `50m`, `1h30m`. */
import { InvalidArgumentError } from 'commander';

const UNITS = { h: 3_600_000, m: 60_000, s: 1000 } as const;
const LONGEST = 7 * 24 * UNITS.h;

/** Milliseconds. */
export function durationOf(text: string): number {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim());
  const [, hours = '0', minutes = '0', seconds = '0'] = parts ?? [];
  const length = Number(hours) * UNITS.h + Number(minutes) * UNITS.m + Number(seconds) * UNITS.s;
  if (length > 0 && length <= LONGEST) return length;
  throw new InvalidArgumentError('It must be a duration such as 90s, 50m or 1h30m, at most 168h.');
}
