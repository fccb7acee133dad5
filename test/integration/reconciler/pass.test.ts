/** One pass on a world in memory: what is recorded, what is done, in which order, and what is asked. */
import { expect, test } from 'vitest';
import { OrcaError } from '../../../src/api/failure.ts';
import { NO_MEMORY, restAfter } from '../../../src/reconciler/memory.ts';
import { type Pass, reconcile } from '../../../src/reconciler/reconcile.ts';
import { desiredFrom, poolManifest, taskManifest } from '../../support/desired-state.ts';
import { type Call, type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';

/** A pool of one pod and one task. */
function smallWorld(): MemoryWorld {
  const world = memoryWorld();
  world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev'), 'task.yaml': taskManifest('hello') }));
  return world;
}

/** Passes until one is settled or unchanged. */
async function settle(world: MemoryWorld, memory = NO_MEMORY): Promise<Pass> {
  let pass = await reconcile(world.ports, memory);
  for (let passes = 0; passes < 20; passes += 1) {
    if (pass.result === 'settled' || pass.result === 'unchanged') return pass;
    pass = await reconcile(world.ports, pass.memory);
  }
  throw new Error('it does not settle');
}

function calls(world: MemoryWorld): readonly Call[] {
  return world.calls.map(({ call }) => call);
}

function phases(world: MemoryWorld): Record<string, string> {
  const { tasks, runs } = world.status.recorded;
  return Object.fromEntries(
    [...tasks, ...runs].map(([key, { phase }]) => [key.replace(/-[0-9a-f]{8}$/, '-run'), phase]),
  );
}

test('a run is recorded before it is started', async () => {
  const world = smallWorld();
  await settle(world);
  expect(phases(world)).toEqual({ 'default/hello': 'Running', 'default/hello-run': 'Running' });
  const order = world.calls.filter(({ call }) => call === 'save' || call === 'start').map(({ call }) => call);
  expect(order.indexOf('start')).toBeGreaterThan(0);
  expect(order.filter((call) => call === 'start')).toHaveLength(1);
});

test('a process that dies between record and act is made up for by the next one', async () => {
  const world = smallWorld();
  const death = new Error('killed');
  world.before = (call) => {
    if (call === 'start') throw death;
  };
  let memory = NO_MEMORY;
  for (let passes = 0; passes < 5 && !calls(world).includes('start'); passes += 1)
    memory = (await reconcile(world.ports, memory)).memory;
  expect(phases(world)['default/hello-run']).toBe('Scheduled');
  expect(world.runs.size).toBe(0);

  world.before = undefined;
  await settle(world, NO_MEMORY);
  expect(phases(world)['default/hello-run']).toBe('Running');
  expect([...world.runs.keys()]).toEqual([...world.status.recorded.runs.keys()]);
});

test('a conflict throws the plan away: nothing of it is done, and the next pass starts from what is there', async () => {
  const world = smallWorld();
  const foreign = 'f'.repeat(40);
  world.before = (call) => {
    if (call === 'save') world.status = { ...world.status, tip: foreign };
  };
  const pass = await reconcile(world.ports, NO_MEMORY);
  expect(pass).toMatchObject({ result: 'conflict', changes: [], memory: NO_MEMORY });
  expect({ saves: world.saves, runs: world.runs.size, log: world.log }).toEqual({
    saves: [],
    runs: 0,
    log: [],
  });

  world.before = undefined;
  await settle(world, pass.memory);
  expect(world.saves[0]?.base.tip).toBe(foreign);
  expect(phases(world)['default/hello']).toBe('Running');
});

test('a pass in an unchanged world costs one listing of refs and one of runs', async () => {
  const world = smallWorld();
  const { memory } = await settle(world);
  world.calls.length = 0;
  const saves = world.saves.length;
  expect(await reconcile(world.ports, memory)).toMatchObject({ result: 'unchanged', changes: [], memory });
  expect([...calls(world)].sort()).toEqual(['list', 'tips']);
  expect(world.saves).toHaveLength(saves);
});

test('a settled world stays as it is for a process that knows nothing', async () => {
  const world = smallWorld();
  await settle(world);
  const { tip } = world.status;
  const pass = await reconcile(world.ports, NO_MEMORY);
  expect(pass.result).toBe('settled');
  expect(world.status.tip).toBe(tip);
});

test('every change is in one commit; the log has it in the same words, and each idea once', async () => {
  const world = smallWorld();
  const { changes } = await reconcile(world.ports, NO_MEMORY);
  expect(changes.length).toBeGreaterThan(1);
  expect(world.saves).toHaveLength(1);
  const [, ...body] = (world.saves[0]?.message ?? '').trim().split('\n').filter(Boolean);
  expect(body).toEqual(changes.map(({ object, message }) => `${object}: ${message}`));
  const told = changes.filter(({ toldBy }) => toldBy === undefined);
  const rest = changes.filter(({ toldBy }) => toldBy !== undefined);
  expect(rest.map(({ object, toldBy }) => [object.split('/')[0], toldBy])).toEqual([
    ['run', 'devtask/default/hello'],
  ]);
  expect(world.log).toEqual(
    told.map(({ object, message }) => ({
      level: 'info',
      message: 'Recorded',
      fields: { object, change: message },
    })),
  );
});

test('what is committed carries the time of the clock and the observations that Git does not hold', async () => {
  const world = smallWorld();
  await reconcile(world.ports, NO_MEMORY);
  const [save] = world.saves;
  expect(save?.now).toBe(world.now);
  expect(save?.observations).toMatchObject({
    now: world.now,
    configTarget: { url: '/config.git', branch: 'main' },
    executor: { known: true, value: { host: 'host-1', runs: {} } },
    outcomes: [],
  });
});

test('an effect that fails is told to the next plan, and tried again when that says so', async () => {
  const world = smallWorld();
  const failure = { kind: 'later', reason: 'RepositoryUnreachable', message: 'It does not answer.' } as const;
  world.before = (call) => {
    if (call === 'start') throw new OrcaError(failure);
  };
  let pass = await reconcile(world.ports, NO_MEMORY);
  while (pass.memory.outcomes.length === 0) pass = await reconcile(world.ports, pass.memory);
  expect(pass.memory.outcomes.map(({ outcome }) => outcome)).toEqual([{ done: false, failure }]);

  const { memory } = await settle(world, pass.memory);
  const [run] = world.status.recorded.runs.values();
  expect(run).toMatchObject({ phase: 'Scheduled', tries: 1 });
  expect(memory.wakeAt).toBeGreaterThan(world.now);

  world.before = undefined;
  world.now = memory.wakeAt ?? 0;
  await settle(world, memory);
  expect(phases(world)['default/hello-run']).toBe('Running');
});

test('a config commit that cannot be read leaves every phase, and is read again after its backoff', async () => {
  const world = smallWorld();
  const { memory } = await settle(world);
  const before = phases(world);
  world.before = (call) => {
    if (call === 'read')
      throw new OrcaError({ kind: 'later', reason: 'ConfigUnreadable', message: 'It does not answer.' });
  };
  world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev'), 'task.yaml': taskManifest('hello') }));
  const blind = await settle(world, memory);
  expect(phases(world)).toEqual(before);
  expect(world.status.recorded.header.notices.map(({ reason }) => reason)).toEqual(['ConfigUnreadable']);
  expect(blind.memory.wakeAt).toBe(world.now + 1000);

  world.before = undefined;
  world.now += 1000;
  await settle(world, blind.memory);
  expect(world.status.recorded.header.notices).toEqual([]);
});

test('a clock that is set back by hours is waited for nowhere', async () => {
  const world = smallWorld();
  const { memory } = await settle(world);
  world.before = (call) => {
    if (call === 'read')
      throw new OrcaError({ kind: 'later', reason: 'ConfigUnreadable', message: 'It does not answer.' });
  };
  world.commit(desiredFrom({ 'pool.yaml': poolManifest('dev'), 'task.yaml': taskManifest('hello') }));
  const blind = await settle(world, memory);
  expect(world.status.recorded.header.notices).toHaveLength(1);

  world.before = undefined;
  world.now -= 5 * 3_600_000;
  expect(restAfter(blind.memory, world.now)).toBe(1000);
  await settle(world, blind.memory);
  expect(world.status.recorded.header.notices).toEqual([]);
});

test('an empty config repository gets no status branch', async () => {
  const world = memoryWorld();
  await expect(reconcile(world.ports, NO_MEMORY)).rejects.toMatchObject({ reason: 'ConfigEmpty' });
  expect(world.saves).toEqual([]);
});

test('a config branch that is gone prunes nothing', async () => {
  const world = smallWorld();
  const { memory } = await settle(world);
  const before = phases(world);
  world.commit(undefined);
  await settle(world, memory);
  expect(phases(world)).toEqual(before);
});

test('an executor that does not answer keeps its runs', async () => {
  const world = smallWorld();
  const { memory } = await settle(world);
  world.before = (call) => {
    if (call === 'list')
      throw new OrcaError({ kind: 'later', reason: 'StateDirectoryBusy', message: 'It is busy.' });
  };
  await settle(world, memory);
  expect(phases(world)).toEqual({ 'default/hello': 'Running', 'default/hello-run': 'Running' });
});
