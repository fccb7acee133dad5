/** Cron schedules as instants. The only file that knows the cron parser, which is always told from when to look. */
import { CronExpressionParser } from 'cron-parser';

/** Five fields, evaluated on the clocks of a time zone. */
export interface CronSchedule {
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Any instant will do to see whether an expression can be read: the parser must not look at the clock. */
const EPOCH = 0;

export function isCron(cron: string): boolean {
  return nextFiring({ cron, timeZone: 'UTC' }, EPOCH) !== undefined;
}

/** Names that mean the zone of the machine are none: every machine has to decide alike. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const HOUR = 3_600_000;
/** From a moment shortly before clocks are set back the parser may find a time that has passed, or none: then it is asked from later on. */
const STRIDES: readonly number[] = [0, HOUR / 2, HOUR, 2 * HOUR];

/**
 * The first firing after an instant, both in milliseconds since the epoch; undefined when there is none that can be found.
 * A local time that clocks jump over fires once they have jumped; one that comes twice fires the first time only, unless
 * the schedule names every hour.
 */
export function nextFiring(schedule: CronSchedule, after: number): number | undefined {
  for (const stride of STRIDES) {
    const next = parsedNext(schedule, after + stride);
    if (next !== undefined && next > after) return next;
  }
  return undefined;
}

function parsedNext({ cron, timeZone }: CronSchedule, after: number): number | undefined {
  try {
    return CronExpressionParser.parse(cron, { tz: timeZone, currentDate: after }).next().getTime();
  } catch {
    return undefined;
  }
}

/** Looked back over one after the other, so that neither frequent nor rare schedules cost many steps. */
const SPANS: readonly number[] = [3 * HOUR, 48 * HOUR, 62 * 24 * HOUR];

/** The last firing that is not after `now`; `due` is one. */
export function latestFiring(schedule: CronSchedule, due: number, now: number): number {
  for (const span of SPANS) {
    if (now - span <= due) break;
    const last = lastFrom(schedule, now - span, now);
    if (last !== undefined) return last;
  }
  return lastFrom(schedule, due, now) ?? due;
}

function lastFrom(schedule: CronSchedule, after: number, now: number): number | undefined {
  let last: number | undefined;
  let next = nextFiring(schedule, after);
  while (next !== undefined && next <= now) {
    last = next;
    next = nextFiring(schedule, next);
  }
  return last;
}
