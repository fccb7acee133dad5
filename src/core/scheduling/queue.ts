/** The order in which pending tasks are placed: fair between projects; within one by priority and by how long they wait. */
import { addTo } from '../../api/groups.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { millis, type Timestamp } from '../../api/time.ts';

/** Milliseconds of waiting that count like one point of priority: nothing waits for ever behind what is more urgent. */
const POINT = 60_000;

export interface QueueMoment {
  /** Milliseconds since the epoch: since when a task waits that has not been in the queue yet. */
  readonly now: number;
  /** Runs in progress of each project. */
  readonly active: ReadonlyMap<string, number>;
}

/**
 * A project's turn comes the later, the more runs it has or got before in this very queue; its priorities have no say in
 * that. Within a project the first is who joined the queue first, a minute earlier for each point of priority: a task is
 * overtaken at most by what joins within as many minutes after it as the other has points more. Then the oldest.
 */
export function queueOrder<T extends { readonly task: TaskRecord }>(
  waiting: readonly T[],
  { now, active }: QueueMoment,
): readonly T[] {
  const joined = joiningTimes(now);
  const ranks = inRanks(waiting, ({ task }) => joined(task.queuedAt) - task.spec.priority * POINT);
  for (const rank of ranks) if (rank.length > 1) rank.sort((a, b) => byAge(a.task, b.task));
  const ranked = ranks.flat();
  // Within one project there are no turns to take.
  if (ranked.every(({ task }) => task.project === ranked[0]?.task.project)) return ranked;
  const turns = new Map<string, number>(active);
  const entries = ranked.map((item) => {
    const turn = turns.get(item.task.project) ?? 0;
    turns.set(item.task.project, turn + 1);
    return { item, turn };
  });
  // The sort is stable: at one turn who is first among all stays first.
  return entries.sort((a, b) => a.turn - b.turn).map(({ item }) => item);
}

/**
 * Groups of the same rank, the caller's own, the lowest first. Thousands that joined in the same pass have a few ranks
 * between them, and to sort those costs next to nothing; where each has its own it costs what a sort of them all does.
 */
function inRanks<T>(items: readonly T[], rankOf: (item: T) => number): T[][] {
  const ranks = new Map<number, T[]>();
  for (const item of items) {
    const rank = rankOf(item);
    addTo(ranks, rank, item);
  }
  return [...ranks].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Thousands joined in the same pass. A time to come is of a clock that was set back, and counts as now. */
function joiningTimes(now: number): (queuedAt: Timestamp | undefined) => number {
  const times = new Map<Timestamp, number>();
  return (queuedAt) => {
    if (queuedAt === undefined) return now;
    const known = times.get(queuedAt);
    if (known !== undefined) return known;
    const at = millis(queuedAt);
    const time = at < now ? at : now;
    times.set(queuedAt, time);
    return time;
  };
}

function byAge(a: TaskRecord, b: TaskRecord): number {
  return text(a.createdAt, b.createdAt) || text(a.project, b.project) || text(a.name, b.name);
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
