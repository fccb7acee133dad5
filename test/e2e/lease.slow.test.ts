/** Five reconcilers on one config repository, stopped, killed and cut off at any moment: nothing is done twice and nothing lost. */
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Running, until } from '../support/orca.ts';
import { isHolder, type Member, type Several, several } from '../support/several-orcas.ts';
import { taskManifest } from '../support/task-manifests.ts';

const TTL = 3;
const COUNT = 5;
const ROUNDS = 12;
const TASKS = Array.from({ length: ROUNDS }, (_, index) => `task-${String(index).padStart(2, '0')}`);

interface Served {
  readonly member: Member;
  running: Running;
  /** Resolves when its last mishap is over. */
  mended: Promise<void>;
}

/** One mishap to one of them, which is over before the next but two. */
async function mishap(each: Served, kind: number, longer = TTL * 1000 * (1 + Math.random())): Promise<void> {
  const { member } = each;
  if (kind === 0) {
    each.running.process.kill('SIGSTOP');
    await delay(longer);
    each.running.process.kill('SIGCONT');
  } else if (kind === 1) {
    member.cut(true);
    await delay(longer);
    member.cut(false);
  } else {
    each.running.process.kill('SIGKILL');
    await each.running.ended;
    each.running = member.user.start(['serve']);
  }
}

async function isHome(world: Several): Promise<boolean> {
  const tasks = await world.records('devtasks');
  return tasks.length === TASKS.length && tasks.every(({ phase }) => phase === 'InReview');
}

async function holders(world: Several, all: readonly Served[]): Promise<readonly Served[]> {
  const isHolding = await Promise.all(all.map(({ running }) => isHolder(world, running)));
  return all.filter((_, index) => isHolding[index]);
}

/** Whether the holder has nothing left to do: what other state directories run is not its own. */
async function isIdle(world: Several): Promise<boolean> {
  const lease = await world.lease();
  const [tasks, runs] = [await world.records('devtasks'), await world.records('runs')];
  const elsewhere = runs.filter(({ host }) => host !== lease?.holder).map(({ name }) => name);
  return (
    tasks.length === TASKS.length &&
    tasks.every(({ phase, run }) => phase === 'InReview' || elsewhere.includes(run))
  );
}

describe.each([
  ['on disk', 'disk', []],
  ['over HTTP', 'http', []],
  ['with clocks that are wrong by hours', 'http', [0, 5, -5, 0.5, -11]],
] as const)('%s', (_, over, hours) => {
  it('ends as if one had worked undisturbed', async () => {
    const script = 'sleep 0.3; echo done > $ORCA_TASK.txt';
    const world = await several({ count: COUNT, ttlSeconds: TTL, over, hours, script });
    const all: Served[] = world.members.map((member) => ({
      ...{ member, running: member.user.start(['serve']), mended: Promise.resolve() },
    }));
    // One for sure from which others must take over, once it has recorded something.
    await until(() => world.config.tip('orca-status'));
    const first = await until(async () => (await holders(world, all))[0]);
    await mishap(first, 0, 3 * TTL * 1000);
    for (const task of TASKS) {
      await world.config.commit({ [`${task}.yaml`]: taskManifest(task, { spec: 'timeoutSeconds: 86400' }) });
      await until(() => world.lease());
      const [holder] = Math.random() < 0.3 ? [] : await holders(world, all);
      const victim = holder ?? all[Math.floor(Math.random() * COUNT)];
      const kind = Math.floor(Math.random() * 3);
      if (victim !== undefined) victim.mended = victim.mended.then(() => mishap(victim, kind));
      // Chance is the point here: a mishap between any two steps of a pass.
      await delay(500 + Math.random() * TTL * 1000);
    }
    await Promise.all(all.map(({ mended }) => mended));
    for (const { running } of all) running.process.kill('SIGTERM');
    await Promise.all(all.map(({ running }) => running.ended));

    // Each brings home what its own state directory runs.
    for (const { member } of all) {
      if (await isHome(world)) break;
      const last = member.user.start(['serve']);
      await until(() => isHolder(world, last));
      await until(() => isIdle(world));
      last.process.kill('SIGTERM');
      expect(await last.ended).toBe(0);
    }

    expect((await world.records('devtasks')).map(({ name, phase }) => `${name} ${phase}`).sort()).toEqual(
      TASKS.map((task) => `${task} InReview`),
    );
    expect(await world.heads()).toEqual(TASKS.map((task) => `orca/shop/${task}`));
    const started = [...world.started()].sort();
    expect(started).toEqual([...new Set(started)]);
    expect(started.map((run) => run.slice(0, -9))).toEqual(TASKS);
    const epochs = await world.epochs();
    expect(epochs).toEqual([...new Set(epochs)].toSorted((a, b) => a - b));
    expect(epochs.length).toBeGreaterThan(1);
  }, 480_000);
});
