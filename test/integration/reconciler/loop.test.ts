/** The loop: when it makes a pass, when it waits, how it ends. Time is the test's. */
import { describe, expect, test } from 'vitest';
import { type FailureKind, OrcaError } from '../../../src/api/failure.ts';
import type { IssueTrigger } from '../../../src/api/issue.ts';
import { timestamp } from '../../../src/api/time.ts';
import type { Sleep } from '../../../src/reconciler/bell.ts';
import {
  type LoopOptions,
  reconcileOnce,
  reconcileUntilSettled,
  serveLoop,
} from '../../../src/reconciler/loop.ts';
import type { Trigger } from '../../../src/reconciler/ports.ts';
import { desiredState, pool, project } from '../../support/declarations.ts';
import { desiredFrom, poolManifest, taskManifest } from '../../support/desired-state.ts';
import { choresOf, issueWith, memoryGitHub } from '../../support/memory-github.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';

const FOREVER = 24 * 3600 * 1000;

/** A timer that goes with the world's clock, but is not set when that is: a sleep lasts until the test has let so much time pass. */
class Time {
  readonly sleep: Sleep;
  readonly #world: MemoryWorld;
  #passed = 0;
  readonly #sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();

  constructor(world: MemoryWorld) {
    this.#world = world;
    this.sleep = (milliseconds, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          this.#sleepers.delete(sleeper);
          resolve();
        };
        const sleeper = { until: this.#passed + milliseconds, wake };
        this.#sleepers.add(sleeper);
        if (signal.aborted) wake();
        else signal.addEventListener('abort', wake, { once: true });
      });
  }

  /** Moves the clock so far, from one end of a sleep to the next. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#passed + milliseconds;
    await quiet();
    for (;;) {
      const next = [...this.#sleepers].sort((a, b) => a.until - b.until)[0];
      if (next === undefined || next.until > end) break;
      this.#moveTo(Math.max(this.#passed, next.until));
      next.wake();
      await quiet();
    }
    this.#moveTo(end);
  }

  #moveTo(passed: number): void {
    this.#world.now += passed - this.#passed;
    this.#passed = passed;
  }
}

/** Until everything that can go on without time has gone on. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

interface Loop {
  readonly world: MemoryWorld;
  readonly time: Time;
  ring(): void;
  stop(): void;
  readonly ended: Promise<string>;
}

type Start = typeof serveLoop;

function running(world: MemoryWorld, start: Start = serveLoop, options: Partial<LoopOptions> = {}): Loop {
  const time = new Time(world);
  const stopping = new AbortController();
  let wake = () => {
    throw new Error('the trigger was not started');
  };
  const trigger: Trigger = {
    async start(ring) {
      wake = ring as () => never;
      return async () => {
        world.log.push({ level: 'test', message: 'trigger stopped', fields: {} });
      };
    },
  };
  const ended = start(world.ports, {
    triggers: [trigger],
    signal: stopping.signal,
    sleep: time.sleep,
    ...options,
  });
  return { world, time, ring: () => wake(), stop: () => stopping.abort(), ended };
}

/** A pool of one pod, and tasks; nothing that runs when there are none. */
function worldWith(...tasks: string[]): MemoryWorld {
  const world = memoryWorld();
  const files = tasks.map((name) => [`${name}.yaml`, taskManifest(name)]);
  world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev'), ...Object.fromEntries(files) }));
  return world;
}

/** A project that is asked for something by an issue. */
function asked(declareBy: IssueTrigger['declareBy'], options: Partial<LoopOptions> = {}): Loop {
  const world = memoryWorld();
  const github = memoryGitHub(world);
  const issueTriggers = [{ label: 'orca', declareBy, requiredCapabilities: [], priority: 0 }];
  const { commit: _, ...declared } = desiredState({
    projects: [project('app', { issueTriggers })],
    pools: [pool('team')],
  });
  world.commit(declared);
  github.open.push(issueWith(7));
  const chores = choresOf({ ...world.ports, ...github.ports });
  return running(world, serveLoop, { chores, ...options });
}

/** A task at work on a host that was just asked to go; what its run did is being pushed. */
async function drained() {
  const world = memoryWorld();
  const task = taskManifest('hello', 'landing: pullRequest');
  world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev'), 'hello.yaml': task }));
  const drain = new AbortController();
  const loop = running(world, reconcileUntilSettled, { drain: drain.signal, pushesPerMinute: 1 });
  await loop.time.pass(300_000);
  const [run = ''] = world.started;
  drain.abort();
  await loop.time.pass(200);
  expect(world.status.recorded.runs.get(run)?.phase).toBe('Keeping');
  return { ...loop, run };
}

function looks(world: MemoryWorld): number {
  return world.calls.filter(({ call }) => call === 'tips').length;
}

function failing(world: MemoryWorld, kind: FailureKind): void {
  world.before = (call) => {
    if (call === 'tips')
      throw new OrcaError({ kind, reason: 'ConfigUnreadable', message: 'The remote does not answer.' });
  };
}

describe('serving', () => {
  test('a settled world is left in peace: no look, no plan, no log line, for a day', async () => {
    const loop = running(worldWith());
    await loop.time.pass(60_000);
    const [before, lines] = [looks(loop.world), loop.world.log.length];
    await loop.time.pass(FOREVER);
    expect({ looks: looks(loop.world) - before, lines: loop.world.log.length - lines }).toEqual({
      looks: 0,
      lines: 0,
    });
    loop.stop();
    expect(await loop.ended).toBe('stopped');
  });

  test('a ring makes one look at once, and a hundred rings make one more', async () => {
    const loop = running(worldWith());
    await loop.time.pass(60_000);
    const before = looks(loop.world);
    for (let ring = 0; ring < 100; ring += 1) loop.ring();
    await loop.time.pass(0);
    expect(looks(loop.world) - before).toBe(1);
    await loop.time.pass(60_000);
    expect(looks(loop.world) - before).toBe(1);
    loop.stop();
    await loop.ended;
  });

  test('what a chore has declared is taken up at once', async () => {
    const loop = asked('commit');
    await loop.time.pass(5000);
    expect(loop.world.started).toEqual([expect.stringMatching(/^app\/issue-7-/)]);
    loop.stop();
    await loop.ended;
  });

  test('a chore that has left nothing for a pass asks for none', async () => {
    const [proposing, alone] = [asked('pullRequest'), asked('pullRequest', { chores: [] })];
    for (const { time } of [proposing, alone]) await time.pass(5000);
    expect(looks(proposing.world)).toBe(looks(alone.world));
    for (const { stop, ended } of [proposing, alone]) {
      stop();
      await ended;
    }
  });

  test('a ring in the middle of a pass is heard after it', async () => {
    const loop = running(worldWith());
    await loop.time.pass(60_000);
    let isRung = false;
    loop.world.before = (call) => {
      if (call !== 'tips' || isRung) return;
      isRung = true;
      loop.ring();
    };
    const before = looks(loop.world);
    loop.ring();
    await loop.time.pass(60_000);
    expect(looks(loop.world) - before).toBe(2);
    loop.stop();
    await loop.ended;
  });

  test('a storm of rings makes a look each 20 milliseconds and no more', async () => {
    const loop = running(worldWith());
    await loop.time.pass(60_000);
    loop.world.before = (call) => {
      if (call === 'tips') loop.ring();
    };
    const before = looks(loop.world);
    loop.ring();
    await loop.time.pass(1000);
    expect(looks(loop.world) - before).toBeLessThanOrEqual(52);
    loop.stop();
    await loop.ended;
  });

  test.each([
    [40, 40],
    [4000, 100],
  ])('a pass of %i ms that recorded something is followed by a rest of %i ms', async (length, rest) => {
    const world = worldWith('hello');
    const times: number[] = [];
    world.before = (call) => {
      if (call === 'save' && times.length === 0) world.now += length;
      if ((call === 'save' && times.length === 0) || (call === 'tips' && times.length === 1))
        times.push(world.now);
    };
    const loop = running(world);
    await loop.time.pass(10_000);
    loop.stop();
    await loop.ended;
    const [saved = 0, next = 0] = times;
    expect(next - saved).toBe(rest);
  });

  test('what a plan waits for wakes it at its time', async () => {
    const loop = running(worldWith('hello'));
    await loop.time.pass(60_000);
    const [run] = loop.world.status.recorded.runs.values();
    const deadline = Date.parse(run?.deadline ?? '');
    expect(run?.phase).toBe('Running');
    await loop.time.pass(deadline - loop.world.now - 1);
    const before = loop.world.saves.length;
    await loop.time.pass(1000);
    expect(loop.world.saves.length).toBeGreaterThan(before);
    loop.stop();
    await loop.ended;
  });

  test('a remote that does not answer is asked after 1, 2, 4 … 60 seconds, and told of once', async () => {
    const world = worldWith();
    failing(world, 'later');
    const start = world.now;
    const times: number[] = [];
    const breaks = world.before;
    world.before = (call, what) => {
      if (call === 'tips') times.push((world.now - start) / 1000);
      return breaks?.(call, what);
    };
    const loop = running(world);
    await loop.time.pass(200_000);
    expect(times).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
    expect(world.log).toEqual([
      {
        level: 'warn',
        message: 'A pass failed',
        fields: { reason: 'ConfigUnreadable', failure: 'The remote does not answer.' },
      },
    ]);

    world.before = undefined;
    await loop.time.pass(60_000);
    expect(world.log.map(({ message }) => message)).toContain('Passes work again');
    loop.stop();
    await loop.ended;
  });

  test('rings do not shorten the backoff of what mends itself, but of what a person mends', async () => {
    for (const [kind, expected] of [
      ['later', 0],
      ['never', 1],
    ] as const) {
      const world = worldWith();
      failing(world, kind);
      const loop = running(world);
      await loop.time.pass(16_000);
      const before = looks(world);
      loop.ring();
      await loop.time.pass(2000);
      expect([kind, looks(world) - before]).toEqual([kind, expected]);
      loop.stop();
      await loop.ended;
    }
  });

  test('a bug is logged with its stack, once, and the loop goes on after its backoff', async () => {
    const world = worldWith();
    const bug = new TypeError('x is not a function');
    world.before = (call) => {
      if (call === 'load') throw bug;
    };
    const loop = running(world);
    await loop.time.pass(10_000);
    expect(world.log).toEqual([{ level: 'error', message: 'A pass failed by a bug', fields: { err: bug } }]);
    world.before = undefined;
    await loop.time.pass(60_000);
    expect(world.saves.length).toBeGreaterThan(0);
    loop.stop();
    await loop.ended;
  });

  test('a lost race is run again at once, and with patience when it is lost again and again', async () => {
    const world = worldWith();
    let tries = 0;
    world.before = (call) => {
      if (call !== 'save') return;
      tries += 1;
      world.status = { ...world.status, tip: String(tries).padStart(40, '0') };
    };
    const loop = running(world);
    await loop.time.pass(0);
    expect(tries).toBe(4);
    await loop.time.pass(7000);
    expect(tries).toBe(7);
    loop.stop();
    await loop.ended;
  });

  test('pushes to a hosted remote are a burst and then six a minute, with nothing lost', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `task-${index}`);
    const world = worldWith(...names);
    const pushedAt: number[] = [];
    const start = world.now;
    const loop = running(world, serveLoop, { pushesPerMinute: 6 });
    world.before = (call) => {
      if (call === 'save') pushedAt.push(world.now - start);
      // Each pass finds something new to record.
      const next = names.pop();
      if (call === 'list' && next !== undefined)
        world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev', names.length) }));
    };
    await loop.time.pass(300_000);
    expect(pushedAt.filter((at) => at === 0).length).toBeLessThanOrEqual(6);
    for (let from = 1; from < 240_000; from += 10_000)
      expect(pushedAt.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(6);
    expect(world.status.recorded.header.configCommit).toBe(await configTip(world));
    loop.stop();
    await loop.ended;
  });

  test('asked to stop, it finishes the pass, stops its triggers and starts nothing more', async () => {
    const world = worldWith('hello');
    let save = () => {
      throw new Error('nothing was saved');
    };
    world.before = (call) =>
      call === 'save'
        ? new Promise((resolve) => {
            save = resolve as () => never;
          })
        : undefined;
    const loop = running(world);
    await quiet();
    loop.stop();
    await quiet();
    save();
    expect(await loop.ended).toBe('stopped');
    expect(world.saves).toHaveLength(1);
    expect(world.log.at(-1)?.message).toBe('trigger stopped');
    const calls = world.calls.length;
    await loop.time.pass(FOREVER);
    expect(world.calls).toHaveLength(calls);
  });

  test('a pass that hangs is abandoned ten seconds after the request', async () => {
    const world = worldWith('hello');
    world.before = (call) => (call === 'save' ? new Promise(() => undefined) : undefined);
    const loop = running(world);
    let end: string | undefined;
    void loop.ended.then((how) => {
      end = how;
    });
    await loop.time.pass(1000);
    loop.stop();
    await loop.time.pass(9999);
    expect(end).toBe(undefined);
    await loop.time.pass(1);
    expect(end).toBe('abandoned');
  });
});

async function configTip(world: MemoryWorld): Promise<string | undefined> {
  const { config } = await world.ports.repository.tips();
  return config.known ? config.value : undefined;
}

describe('reconciling until nothing is left to do', () => {
  test('it ends when the last run has ended', async () => {
    const world = worldWith('hello');
    const loop = running(world, reconcileUntilSettled);
    await loop.time.pass(5000);
    const [run] = world.runs.values();
    expect(run?.agent?.state).toBe('running');
    if (run === undefined) return;
    world.runs.set(run.run, { ...run, agent: { state: 'exited', outcome: outcome(world.now) } });
    loop.ring();
    await loop.time.pass(5000);
    expect(await loop.ended).toBe('done');
    expect([...world.status.recorded.tasks.values()].map(({ phase }) => phase)).toEqual(['Succeeded']);
    expect(world.runs.size).toBe(0);
  });

  test('it does not wait for a task that is to be tried again and that something else holds up', async () => {
    const world = worldWith('hello');
    const loop = running(world, reconcileUntilSettled);
    await loop.time.pass(5000);
    const [run] = world.runs.values();
    if (run === undefined) throw new Error('no run');
    const failure = { kind: 'later', reason: 'AgentFailed', message: 'exit 7' } as const;
    world.runs.set(run.run, {
      ...run,
      agent: { state: 'exited', outcome: { ...outcome(world.now), failure } },
    });
    world.commit(desiredFrom({ 'hello.yaml': taskManifest('hello') }, 'b'.repeat(40)));
    loop.ring();
    await loop.time.pass(60_000);
    expect(await loop.ended).toBe('done');
    expect([...world.status.recorded.tasks.values()]).toMatchObject([
      { phase: 'Pending', reason: 'Unschedulable', retries: 1 },
    ]);
  });

  test('a host that is about to go ends once its run has been interrupted and what it did is kept', async () => {
    const { world, run, ring, ended } = await drained();
    const outcome = { finishedAt: timestamp(world.now), headCommit: '4'.repeat(40) };
    world.runs.set(run, { run, ...world.runs.get(run), publish: { state: 'exited', outcome } });
    ring();
    expect(await ended).toBe('drained');
    expect([...world.status.recorded.tasks.values()]).toMatchObject([
      { phase: 'Pending', reason: 'Interrupted', retries: 0 },
    ]);
    expect(world.started).toEqual([run]);
  });

  test.each([0, 5])(
    'a host that is about to go waits two minutes for what can not be kept, its clock set back %i h',
    async (hours) => {
      const { world, time, ended } = await drained();
      world.now -= hours * 3_600_000;
      let end: string | undefined;
      void ended.then((how) => {
        end = how;
      });
      await time.pass(119_000);
      expect(end).toBeUndefined();
      await time.pass(2000);
      expect(end).toBe('drained');
    },
  );

  test('a failure that trying again does not mend is thrown', async () => {
    const world = worldWith();
    failing(world, 'later');
    const loop = running(world, reconcileUntilSettled);
    const thrown = expect(loop.ended).rejects.toMatchObject({ reason: 'ConfigUnreadable' });
    await loop.time.pass(60_000);
    await thrown;
    expect(looks(world)).toBe(4);
  });

  test('a failure that needs a person is thrown at once', async () => {
    const world = worldWith();
    failing(world, 'never');
    await expect(running(world, reconcileUntilSettled).ended).rejects.toMatchObject({
      reason: 'ConfigUnreadable',
    });
    expect(looks(world)).toBe(1);
  });

  test('once is one pass', async () => {
    const world = worldWith('hello');
    const { result } = await reconcileOnce(world.ports, { signal: new AbortController().signal });
    expect({ result, saves: world.saves.length }).toEqual({ result: 'acted', saves: 1 });
  });
});

function outcome(now: number) {
  const at = new Date(now).toISOString();
  const usage = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };
  const checks = [
    { name: 'there', type: 'fileExists', passed: true, round: 1, message: 'ok', seconds: 0 },
  ] as const;
  return {
    startedAt: at,
    finishedAt: at,
    rounds: 1,
    checks,
    usage,
    resultTree: '2'.repeat(40),
    startCommit: '3'.repeat(40),
    changedFiles: 1,
  };
}
