/** What one pass hands to the next inside one process: only what saves asking again. Losing it costs time, never truth. */
import type { Known } from '../api/failure.ts';
import type { Observed, ObservedExecutor } from '../api/observed.ts';
import { EMPTY_RECORDED, type Recorded } from '../api/recorded.ts';
import type { Tips } from './ports.ts';
import type { Asked, Sight } from './sight.ts';

export interface Memory {
  /** Of the picture that it was made from, in milliseconds since the epoch; undefined before the first. */
  readonly now: number | undefined;
  /** The tips that the last plan was made from, the status tip after its save; undefined before the first. */
  readonly tips: Tips | undefined;
  readonly recorded: Recorded;
  readonly executor: Known<ObservedExecutor> | undefined;
  /** Whether it was made for a host that is about to go. */
  readonly draining?: true;
  /** What became of the effects of the last plan. */
  readonly outcomes: Observed['outcomes'];
  /** Milliseconds since the epoch at which to look again without being woken. */
  readonly wakeAt: number | undefined;
  /** Questions to the world that are not put at each pass, by name. */
  readonly asked: ReadonlyMap<string, Asked>;
}

export const NO_MEMORY: Memory = {
  now: undefined,
  tips: undefined,
  recorded: EMPTY_RECORDED,
  executor: undefined,
  outcomes: [],
  wakeAt: undefined,
  asked: new Map(),
};

interface Afterwards {
  readonly tip: string | undefined;
  readonly recorded: Recorded;
  readonly outcomes: Observed['outcomes'];
  readonly wakeAt: number | undefined;
}

/** The memory after a pass that planned from `sight`. */
export function remembered(sight: Sight, after: Afterwards): Memory {
  const due = [after.wakeAt, ...[...sight.asked.values()].map((asked) => asked.dueAt)];
  const times = due.filter((time) => time !== undefined);
  return {
    now: sight.observed.now,
    tips: { ...sight.tips, status: after.tip },
    recorded: after.recorded,
    executor: sight.observed.executor,
    ...(sight.observed.draining ? { draining: true } : {}),
    outcomes: after.outcomes,
    wakeAt: times.length === 0 ? undefined : Math.min(...times),
    asked: sight.asked,
  };
}

/** What is still worth remembering: once somebody has set the clock back, no moment that was remembered may be waited for. */
export function believed(memory: Memory, now: number): Memory {
  if (memory.now === undefined || now >= memory.now) return memory;
  return { ...memory, wakeAt: now, asked: new Map() };
}

/** Milliseconds until it is time to look again without being woken, whatever became of the clock since. */
export function restAfter({ now, wakeAt }: Memory, present: number): number {
  return wakeAt === undefined ? Number.POSITIVE_INFINITY : wakeAt - Math.max(present, now ?? present);
}

/** Milliseconds to wait after so many failures in a row: none, 1 s, 2 s, 4 s … 60 s. */
export function backoff(failures: number): number {
  return failures <= 0 ? 0 : Math.min(60_000, 1000 * 2 ** (failures - 1));
}
