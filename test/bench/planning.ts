/** What deciding costs by itself: many pending tasks at once, and a pass over a world that has settled. */
import type { Observed } from '../../src/api/observed.ts';
import type { Recorded } from '../../src/api/recorded.ts';
import type { BenchOptions } from './bench.ts';
import { builtCore } from './built-core.ts';
import { barRow, type Growth, growth, median, timed } from './measure.ts';
import { settledWorld, waitingTasks } from './planned-states.ts';

const TASKS = 10_000;
const PODS = 1000;
const SLOTS = 2;
/** Milliseconds that are allowed, as the baseline of the row. */
const BAR_MS = 100;

/** Plans before the first that counts: the process that serves has made thousands, and its engine has settled by then. */
const BEFORE = 12;

export async function planningRows({ runs, sizes }: BenchOptions) {
  const { plan, frontPage } = await builtCore();
  const waiting = waitingTasks(TASKS, PODS, SLOTS);
  if (plan(waiting).effects.length !== PODS * SLOTS) throw new Error('not every slot was taken');
  const placing = await medianOf(runs, () => plan(waiting));
  const row = barRow(`planning ${TASKS} pending tasks on ${PODS} pods of ${SLOTS} slots`, placing, {
    at: BAR_MS,
  });
  const worlds = sizes.map((size) => ({ size, world: settledWorld(size) }));
  const queues = sizes.map((size) => ({ size, world: waitingTasks(size, Math.ceil(size / 10), SLOTS) }));
  return {
    rows: [row],
    growths: [
      await bySize('planning pending tasks on a tenth as many pods, by tasks', runs, queues, (world) =>
        plan(world),
      ),
      await bySize('a plan with nothing to do, by objects', runs, worlds, (world) => plan(world)),
      await bySize('a plan and its front page after one change, by objects', runs, worlds, (world) =>
        frontPage(plan(withOneChange(world)).next),
      ),
    ],
  };
}

async function bySize(
  measure: string,
  runs: number,
  worlds: readonly { readonly size: number; readonly world: Observed }[],
  work: (world: Observed) => unknown,
): Promise<Growth> {
  const points = [];
  for (const { size, world } of worlds) points.push({ size, ms: await medianOf(runs, () => work(world)) });
  return growth(measure, points);
}

async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = -BEFORE; run < Math.max(runs, 9); run++) {
    const ms = await timed(work);
    if (run >= 0) times.push(ms);
  }
  return median(times);
}

/** A person has asked for one more run. */
function withOneChange(world: Observed): Observed {
  const [first] = world.recorded.tasks;
  if (first === undefined) return world;
  const [key, task] = first;
  const recorded: Recorded = {
    ...world.recorded,
    tasks: new Map(world.recorded.tasks).set(key, { ...task, message: 'changed' }),
  };
  return { ...world, recorded };
}
