/** Tasks with a schedule, under a clock that only tests move. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/api/desired.ts';
import { unknown } from '../../src/api/failure.ts';
import type { TaskRecord } from '../../src/api/recorded.ts';
import { timestamp } from '../../src/api/time.ts';
import { node, pool, project, task, workflowTask } from '../support/declarations.ts';
import { NOON, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const HOURLY: Schedule = { cron: '0 * * * *', timeZone: 'UTC', concurrencyPolicy: 'Allow', historyLimit: 3 };
const TEAM = pool('team', { replicas: 2 });
const HOUR = 3600;

function nightlyWorld(schedule: Partial<Schedule> = {}, spec: Parameters<typeof task>[1] = {}): PlannerWorld {
  const world = worldWith({ pools: [TEAM] });
  declareNightly(world, schedule, spec);
  world.settle();
  return world;
}

function declareNightly(
  world: PlannerWorld,
  schedule: Partial<Schedule> = {},
  spec: Parameters<typeof task>[1] = {},
): void {
  world.declare({
    pools: [TEAM],
    tasks: [task('nightly', { ...spec, schedule: { ...HOURLY, ...schedule } })],
  });
}

function firings(world: PlannerWorld): readonly TaskRecord[] {
  return [...world.recorded.tasks.values()].filter(({ scheduledBy }) => scheduledBy === 'nightly');
}

function names(world: PlannerWorld): readonly string[] {
  return firings(world).map(({ name }) => name);
}

/** Name of the firing so many hours after noon. */
function at(hours: number): string {
  return `nightly-${NOON / 60_000 + hours * 60}`;
}

function later(world: PlannerWorld, hours: number): void {
  world.advance(hours * HOUR);
  world.settle();
}

describe('a task with a schedule', () => {
  it('waits for its next firing, wakes for it, and never runs itself', () => {
    const world = nightlyWorld();
    expect(world.task('nightly')).toMatchObject({
      phase: 'Pending',
      reason: 'WaitingForSchedule',
      message: 'fires next at 2026-01-31T13:00:00.000Z',
      nextScheduleTime: '2026-01-31T13:00:00.000Z',
      attempts: 0,
    });
    expect(world.task('nightly').conditions.map(({ type, status }) => [type, status])).toEqual([
      ['Ready', 'False'],
    ]);
    expect(world.pass().wakeAt).toBe(NOON + HOUR * 1000);
  });

  it('makes a task at each firing, with its spec but for the schedule', () => {
    const world = nightlyWorld({}, { priority: 7 });
    later(world, 1);
    const { schedule: _, ...spec } = world.task('nightly').spec;
    expect(world.task(at(1))).toMatchObject({ phase: 'Running', spec, scheduledBy: 'nightly' });
    expect(world.task('nightly')).toMatchObject({
      phase: 'Pending',
      lastScheduleTime: '2026-01-31T13:00:00.000Z',
      nextScheduleTime: '2026-01-31T14:00:00.000Z',
    });
    world.land(at(1));
    world.merge(at(1));
    world.settle();
    expect(world.state(at(1))).toBe('Succeeded/Merged');
  });

  it('makes up for the latest of the firings that it missed, and for no other', () => {
    const world = nightlyWorld();
    later(world, 7.5);
    expect(names(world)).toEqual([at(7)]);
    expect(world.task('nightly').nextScheduleTime).toBe(timestamp(NOON + 8 * HOUR * 1000));
  });

  it('makes up for nothing that is later than startingDeadlineSeconds', () => {
    const world = nightlyWorld({ startingDeadlineSeconds: 600 });
    later(world, 7.5);
    expect(names(world)).toEqual([]);
    later(world, 0.6);
    expect(names(world)).toEqual([at(8)]);
  });

  it('fires nothing while it, its project or everything is suspended, and once afterwards', () => {
    const world = nightlyWorld();
    const tasks = [task('nightly', { schedule: HOURLY })];
    const suspended = { pools: [TEAM], projects: [project('app', { suspend: true })], tasks };
    declareNightly(world, {}, { suspend: true });
    later(world, 2);
    expect(world.state('nightly')).toBe('Pending/Suspended');
    world.declare(suspended);
    later(world, 2);
    world.declare({ pools: [TEAM], tasks, root: { suspend: true } });
    later(world, 2);
    expect(names(world)).toEqual([]);
    declareNightly(world);
    world.settle();
    expect(names(world)).toEqual([at(6)]);
  });

  it('takes an edit up at the next firing and leaves what was fired alone', () => {
    const world = nightlyWorld();
    later(world, 1);
    declareNightly(world, {}, { prompt: 'Something else' });
    later(world, 1);
    expect(world.task(at(1))).toMatchObject({ generation: 1, spec: { prompt: 'Do nightly' } });
    expect(world.task(at(2))).toMatchObject({ spec: { prompt: 'Something else' } });
  });

  it('reckons anew when its cron changes', () => {
    const world = nightlyWorld();
    declareNightly(world, { cron: '30 * * * *' });
    world.settle();
    expect(world.task('nightly').nextScheduleTime).toBe('2026-01-31T12:30:00.000Z');
  });

  it('fires nothing again when the clock is set back', () => {
    const world = nightlyWorld();
    later(world, 2);
    later(world, -3);
    declareNightly(world, { cron: '*/30 * * * *' });
    later(world, 1);
    expect(names(world)).toEqual([at(2)]);
    expect(world.task('nightly').nextScheduleTime).toBe('2026-01-31T14:30:00.000Z');
  });
});

describe('a schedule that a clock hours ahead took over', () => {
  it('fires by the right clock, once for each moment', () => {
    const world = worldWith({ pools: [TEAM] });
    later(world, 6);
    declareNightly(world);
    world.settle();
    expect(world.task('nightly').nextScheduleTime).toBe('2026-01-31T19:00:00.000Z');
    later(world, -6);
    expect(world.task('nightly').nextScheduleTime).toBe('2026-01-31T13:00:00.000Z');
    for (const hours of [1, 1, 5]) later(world, hours);
    expect(names(world)).toEqual([at(1), at(2), at(7)]);
  });

  it('is silent until then where it has fired by that clock, so that no moment is taken twice', () => {
    const world = worldWith({ pools: [TEAM] });
    later(world, 6);
    declareNightly(world);
    world.settle();
    later(world, 1);
    later(world, -7);
    later(world, 2);
    expect(names(world)).toEqual([at(7)]);
    expect(world.task('nightly').nextScheduleTime).toBe('2026-01-31T20:00:00.000Z');
  });
});

describe('a schedule that comes or goes', () => {
  it('stops the run of a task that ran itself before', () => {
    const world = worldWith({ pools: [TEAM], tasks: [task('nightly')] });
    world.settle();
    const before = world.runOf('nightly').name;
    declareNightly(world);
    world.settle();
    expect(world.done).toContain(`stopRun app/${before}`);
    expect(world.state('nightly')).toBe('Pending/WaitingForSchedule');
  });

  it('leaves a task that runs itself, and what was fired runs on', () => {
    const world = nightlyWorld({}, { timeoutSeconds: 86_400 });
    later(world, 1);
    world.declare({ pools: [TEAM], tasks: [task('nightly')] });
    world.settle();
    expect([world.state('nightly'), world.state(at(1))]).toEqual(['Running/Running', 'Running/Running']);
    expect(world.task('nightly').nextScheduleTime).toBeUndefined();
  });

  it('fires nothing while the config cannot be read, and once afterwards', () => {
    const world = nightlyWorld();
    const { desired } = world;
    world.desired = unknown({ kind: 'later', reason: 'ConfigUnreadable', message: 'no network' });
    later(world, 3);
    expect(names(world)).toEqual([]);
    world.desired = desired;
    world.settle();
    expect(names(world)).toEqual([at(3)]);
  });

  it('goes on firing while the file that declares it has errors', () => {
    const world = nightlyWorld();
    world.declare({ pools: [TEAM], invalidFiles: ['app/nightly.yaml'] });
    later(world, 1);
    expect(names(world)).toEqual([at(1)]);
  });

  it('leaves a declared task alone that has the name of a firing', () => {
    const world = nightlyWorld();
    const own = task(at(1));
    world.declare({ pools: [TEAM], tasks: [task('nightly', { schedule: HOURLY }), own] });
    later(world, 1);
    expect([names(world), world.task(at(1)).spec.prompt]).toEqual([[], own.spec.prompt]);
    expect(world.task('nightly').lastScheduleTime).toBe('2026-01-31T13:00:00.000Z');
  });
});

describe('concurrencyPolicy', () => {
  it('Allow starts a firing beside the one before', () => {
    const world = nightlyWorld({}, { timeoutSeconds: 86_400 });
    later(world, 1);
    later(world, 1);
    expect(firings(world).map(({ phase }) => phase)).toEqual(['Running', 'Running']);
  });

  it('Forbid waits for the one before to end, then makes up for the latest', () => {
    const world = nightlyWorld({ concurrencyPolicy: 'Forbid' }, { timeoutSeconds: 86_400 });
    later(world, 1);
    later(world, 1);
    later(world, 1);
    expect(names(world)).toEqual([at(1)]);
    expect(world.task('nightly').message).toBe('is due and waits for the firing before it to end');
    world.land(at(1));
    expect(names(world)).toEqual([at(1), at(3)]);
  });

  it('Replace gives the one before up', () => {
    const world = nightlyWorld({ concurrencyPolicy: 'Replace' });
    later(world, 1);
    const before = world.runOf(at(1)).name;
    later(world, 1);
    expect(names(world)).toEqual([at(2)]);
    expect(world.done).toContain(`stopRun app/${before}`);
  });

  it('Replace gives the one before up with the nodes of its workflow, at once and in these words', () => {
    const schedule: Schedule = { ...HOURLY, concurrencyPolicy: 'Replace' };
    const nodes = [node('a', { timeoutSeconds: 86_400 })];
    const world = worldWith({ pools: [TEAM], tasks: [workflowTask('nightly', nodes, { schedule })] });
    world.settle();
    later(world, 1);
    world.advance(HOUR);
    const { changes } = world.pass();
    expect(changes.filter(({ object }) => object.includes(at(1)))).toEqual([
      expect.objectContaining({ object: `devtask/app/${at(1)}`, message: 'given up' }),
      expect.objectContaining({ message: 'given up' }),
      expect.objectContaining({ message: 'Running, to be stopped (Pruned)' }),
    ]);
    expect(world.task(at(1)).conditions.map(({ message }) => message)).toEqual(
      Array(2).fill('what made this task needs it no more; what is left is being taken away'),
    );
    world.settle();
    expect(names(world)).toEqual([at(2)]);
  });
});

describe('the firings', () => {
  it('are kept up to historyLimit once they have ended', () => {
    const world = nightlyWorld({ historyLimit: 2 });
    for (const hour of [1, 2, 3, 4]) {
      later(world, 1);
      world.land(at(hour));
      if (hour < 4) world.merge(at(hour));
      world.settle();
    }
    expect(names(world)).toEqual([at(2), at(3), at(4)]);
  });

  it('go with the task that fired them, and it goes last', () => {
    const world = nightlyWorld();
    later(world, 1);
    world.land(at(1));
    later(world, 1);
    world.declare({ pools: [TEAM] });
    world.settle();
    expect([...world.recorded.tasks.keys()]).toEqual([]);
    expect(world.pulls.map(({ state }) => state)).toEqual(['closed']);
    expect([...world.branches.keys()]).toEqual(['main']);
  });

  it('are not made twice for one minute, whatever is killed and however long it is silent', () => {
    const step = fc.record({ minutes: fc.integer({ min: 0, max: 300 }), killed: fc.boolean() });
    const policy = fc.constantFrom('Allow', 'Forbid', 'Replace' as const);
    const cron = fc.constantFrom('* * * * *', '*/7 * * * *', '0 * * * *', '30 2 * * *');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), policy, cron, (steps, concurrencyPolicy, each) => {
        const world = nightlyWorld({ cron: each, concurrencyPolicy, historyLimit: 1 });
        const uids = new Set<string>();
        let previous = '';
        for (const { minutes, killed } of steps) {
          world.advance(minutes * 60);
          const before = world.recorded;
          world.pass({ killed });
          // The plan that lost the race is thrown away, and made again from what stands.
          if (killed) world.recorded = before;
          world.pass();
          const made = firings(world).filter(({ uid }) => !uids.has(uid));
          expect(made.length).toBeLessThanOrEqual(1);
          for (const { uid, name } of made) {
            expect(name > previous).toBe(true);
            previous = name;
            uids.add(uid);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
