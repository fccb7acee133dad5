/** Instants as text and as numbers. The only pure file that may name Date, and it never reads the clock. */

/** RFC 3339 in UTC with milliseconds, as Kubernetes writes times: `2026-01-31T12:00:00.000Z`. */
export type Timestamp = string;

/** `millis` is milliseconds since the Unix epoch. */
export function timestamp(millis: number): Timestamp {
  return new Date(millis).toISOString();
}

/** Milliseconds since the Unix epoch; NaN when the text is no instant. */
export function millis(at: Timestamp): number {
  return Date.parse(at);
}

/** An age as kubectl prints it: `45s`, `5m12s`, `3h`, `4d2h`. `span` is milliseconds, negative counts as zero. */
export function age(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1000));
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return withRest(minutes, 'm', seconds % 60, 's');
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 8) return withRest(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return `${hours}h`;
  const days = Math.floor(hours / 24);
  return days < 8 ? withRest(days, 'd', hours % 24, 'h') : `${days}d`;
}

function withRest(whole: number, unit: string, rest: number, restUnit: string): string {
  return rest === 0 ? `${whole}${unit}` : `${whole}${unit}${rest}${restUnit}`;
}
