/** What a change of manifests would bring about, told from two rehearsals in a world that is at work. */
import { describe, expect, it } from 'vitest';
import { known } from '../../../src/api/failure.ts';
import { keyOf } from '../../../src/api/names.ts';
import { consequences, type Outlook } from '../../../src/core/review/consequences.ts';
import { NO_MEMORY } from '../../../src/reconciler/memory.ts';
import { reconcile } from '../../../src/reconciler/reconcile.ts';
import { rehearse } from '../../../src/reconciler/rehearse.ts';
import { desiredFrom, poolManifest, taskManifest } from '../../support/desired-state.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';

type Files = Readonly<Record<string, string>>;

/** Two pods; the runs that are started go on running. */
const AT_WORK = {
  'pool.yaml': poolManifest('dev', 2),
  'a.yaml': taskManifest('a'),
  'b.yaml': taskManifest('b'),
};

async function worldAtWork(files: Files): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit(desiredFrom(files));
  for (let passes = 0; passes < 4; passes += 1) await reconcile(world.ports, NO_MEMORY);
  return world;
}

async function outlook(world: MemoryWorld, files: Files): Promise<Outlook> {
  const desired = { ...desiredFrom(files), commit: 'f'.repeat(40) };
  const ports = {
    ...world.ports,
    repository: {
      ...world.ports.repository,
      tips: async () => ({ config: known(desired.commit), status: undefined, lease: undefined }),
    },
    config: { ...world.ports.config, read: async () => desired },
  };
  const { recorded } = world.status;
  const { next, effects } = await rehearse(ports, { recorded, assumed: () => undefined });
  const starts = effects.flatMap((effect) =>
    effect.type === 'startRun'
      ? [[keyOf(effect.brief.project, effect.brief.task), effect.brief] as const]
      : [],
  );
  return { next, starts: new Map(starts) };
}

async function told(world: MemoryWorld, before: Files, after: Files) {
  const without = await outlook(world, before);
  const found = consequences(world.status.recorded, without, await outlook(world, after));
  return found.map(({ task, action }) => `${task} ${action}`);
}

describe('a change of manifests', () => {
  it('brings nothing about where nothing changes', async () => {
    const world = await worldAtWork(AT_WORK);
    expect(world.started).toHaveLength(2);
    expect(await told(world, AT_WORK, AT_WORK)).toEqual([]);
  });

  it('cancels what runs and is gone, runs again what is asked otherwise, and lets new tasks wait for a pod', async () => {
    const world = await worldAtWork(AT_WORK);
    const after = {
      'pool.yaml': AT_WORK['pool.yaml'],
      'b.yaml': taskManifest('b').replace('Do it', 'Something else'),
      'c.yaml': taskManifest('c'),
      'd.yaml': taskManifest('d'),
    };
    expect(await told(world, AT_WORK, after)).toEqual([
      'default/b runAgain',
      'default/a cancel',
      'default/c wait',
      'default/d wait',
    ]);
  });

  it('starts new tasks on pods that are new in it, too', async () => {
    const world = await worldAtWork(AT_WORK);
    const after = { ...AT_WORK, 'pool.yaml': poolManifest('dev', 3), 'c.yaml': taskManifest('c') };
    expect(await told(world, AT_WORK, after)).toEqual(['default/c start']);
  });

  it('is told from the state as it is before anything was recorded, too', async () => {
    const world = memoryWorld();
    expect(await told(world, { 'pool.yaml': AT_WORK['pool.yaml'] }, AT_WORK)).toEqual([
      'default/a start',
      'default/b start',
    ]);
  });

  it('records, starts and asks for nothing but what can be read', async () => {
    const world = await worldAtWork(AT_WORK);
    const { calls, saves, started } = world;
    const before = { saves: saves.length, started: started.length, calls: calls.length };
    await told(world, AT_WORK, {
      ...AT_WORK,
      'pool.yaml': poolManifest('dev', 3),
      'c.yaml': taskManifest('c'),
    });
    expect([saves.length, started.length]).toEqual([before.saves, before.started]);
    const asked = new Set(calls.slice(before.calls).map(({ call }) => call));
    expect([...asked].filter((call) => call !== 'list' && call !== 'repository')).toEqual([]);
  });
});
