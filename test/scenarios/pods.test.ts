import { describe, expect, test } from 'vitest';
import { unknown } from '../../src/api/failure.ts';
import { pod, pool, task } from '../support/declarations.ts';
import { worldWith } from '../support/planner-world.ts';

const MISSING = {
  kind: 'never',
  reason: 'AgentMissing',
  message: 'the program agent was not found',
} as const;
const SILENT = { kind: 'later', reason: 'ExecutorLost', message: 'no answer' } as const;

describe('a pool', () => {
  test('has as many pods as replicas, scales up and down, idle pods first', () => {
    const world = worldWith({ pools: [pool('team', { replicas: 3 })], tasks: [task('search')] });
    world.settle();
    expect(world.podPhases()).toEqual(['Busy', 'Ready', 'Ready']);
    world.declare({ pools: [pool('team', { replicas: 1 })], tasks: [task('search')] });
    world.settle();
    expect(world.podPhases()).toEqual(['Busy']);
    world.declare({ pools: [pool('team', { replicas: 4 })], tasks: [task('search')] });
    world.settle();
    expect(world.podPhases()).toEqual(['Busy', 'Ready', 'Ready', 'Ready']);
    expect([...world.recorded.pods.values()].map((each) => each.pool?.ordinal).sort()).toEqual([0, 1, 2, 3]);
  });

  test('replaces its pods when the template changes; a busy one drains first', () => {
    const world = worldWith({ pools: [pool('team', { replicas: 2 })], tasks: [task('search')] });
    world.settle();
    const busy = world.runOf('search').pod;
    const next = {
      pools: [pool('team', { replicas: 2, template: { maxTurns: 7 } })],
      tasks: [task('search')],
    };
    world.declare(next);
    world.settle();
    expect(world.recorded.pods.get(`app/${busy}`)?.phase).toBe('Terminating');
    expect(world.state('search')).toBe('Running/Running');
    world.agentEnds('search');
    world.settle();
    expect([...world.recorded.pods.values()].map(({ phase, spec }) => [phase, spec.maxTurns])).toEqual([
      ['Ready', 7],
      ['Ready', 7],
    ]);
  });

  test('keeps its good pods while those of a new template cannot start', () => {
    const world = worldWith({ pools: [pool('team', { replicas: 4 })] });
    world.settle();
    const [good] = [...world.observed().probes.keys()];
    world.probe = (key) => (key === good ? { known: true, value: 'ready' } : unknown(MISSING));
    world.declare({ pools: [pool('team', { replicas: 4, template: { command: ['other'] } })] });
    world.settle();
    expect(world.podPhases()).toEqual(['Failed', 'Ready', 'Ready', 'Ready']);
  });
});

describe('a pod', () => {
  test('whose agent is missing is Failed with the reason, and Ready when it is there', () => {
    const world = worldWith({ pods: [pod('solo')], tasks: [task('search')] });
    world.probe = () => unknown(MISSING);
    world.settle();
    expect(world.recorded.pods.get('app/solo')).toMatchObject({ phase: 'Failed', reason: 'AgentMissing' });
    expect(world.task('search')).toMatchObject({ phase: 'Pending', reason: 'Unschedulable' });
    world.probe = () => ({ known: true, value: 'ready' });
    world.advance(30);
    world.settle();
    expect([world.podPhases(), world.state('search')]).toEqual([['Busy'], 'Running/Running']);
  });

  test('that is never restarted stays Failed', () => {
    const world = worldWith({ pods: [pod('solo', { restartPolicy: 'Never' })] });
    world.probe = () => unknown(MISSING);
    world.settle();
    world.probe = () => ({ known: true, value: 'ready' });
    world.advance(600);
    world.settle();
    expect(world.podPhases()).toEqual(['Failed']);
  });

  test.each(['Always', 'OnFailure'] as const)(
    'restarted %s is back after its backoff, not before',
    (restartPolicy) => {
      const world = worldWith({ pods: [pod('solo', { restartPolicy })] });
      world.probe = () => unknown(MISSING);
      world.settle();
      const restartAt = world.recorded.pods.get('app/solo')?.restartAt ?? '';
      world.probe = () => ({ known: true, value: 'ready' });
      world.pass();
      expect(world.podPhases()).toEqual(['Failed']);
      expect(Date.parse(restartAt)).toBeGreaterThan(Date.parse('2026-01-31T12:00:00.000Z'));
      world.advance(30);
      world.settle();
      expect([world.podPhases(), world.recorded.pods.get('app/solo')?.restarts]).toEqual([['Ready'], 1]);
    },
  );

  test('is silent once on record, fails after heartbeatSeconds, and its runs stay unknown', () => {
    const world = worldWith({ pods: [pod('solo')], tasks: [task('search')] });
    world.settle();
    world.executorFailure = SILENT;
    world.probe = () => unknown(SILENT);
    world.settle();
    expect(world.recorded.pods.get('app/solo')).toMatchObject({
      phase: 'Busy',
      reason: 'ProbeUnknown',
      silentSince: '2026-01-31T12:00:00.000Z',
    });
    world.advance(60);
    expect(world.pass().changes).toEqual([]);
    world.advance(40);
    world.settle();
    expect([world.podPhases(), world.state('search')]).toEqual([['Failed'], 'Running/Running']);
    world.executorFailure = undefined;
    world.probe = () => ({ known: true, value: 'ready' });
    world.advance(30);
    world.settle();
    expect([world.podPhases(), world.state('search')]).toEqual([['Busy'], 'Running/Running']);
  });

  test('is Failed where isolation is required and there is none', () => {
    const world = worldWith({ pods: [pod('solo')], root: { isolation: 'required' } });
    world.isolation = 'unconfined';
    world.settle();
    expect(world.recorded.pods.get('app/solo')).toMatchObject({
      phase: 'Failed',
      reason: 'IsolationMissing',
    });
  });

  test('that is deleted finishes its run and is gone', () => {
    const world = worldWith({ pods: [pod('solo')], tasks: [task('search', { landing: 'none' })] });
    world.settle();
    world.declare({ tasks: [task('search', { landing: 'none' })] });
    world.settle();
    expect(world.podPhases()).toEqual(['Terminating']);
    world.agentEnds('search');
    world.settle();
    expect([world.podPhases(), world.state('search')]).toEqual([[], 'Succeeded/Completed']);
  });
});

describe('what is deleted and created again before anybody looked', () => {
  const declared = (commit: number) => ({
    pools: [pool('team')],
    pods: [pod('solo', { capabilities: ['review'] })],
    tasks: [task('search')],
    root: { historyLimit: 10 + commit },
  });

  test('is another pool with other pods and another pod; a run on the old ones ends first', () => {
    const world = worldWith(declared(0));
    world.settle();
    const { uid } = world.recorded.pools.get('app/team') ?? {};
    const solo = world.recorded.pods.get('app/solo')?.uid;
    const { pod: busy } = world.task('search');
    world.declare(declared(1));
    world.recreated = { pools: ['app/team'], pods: ['app/solo'] };
    world.settle();
    expect(world.state('search')).toBe('Running/Running');
    expect(world.recorded.pools.get('app/team')).toMatchObject({ uid, deletionTimestamp: expect.anything() });
    expect(world.recorded.pods.get('app/solo')?.uid).not.toBe(solo);

    world.agentEnds('search');
    world.settle();
    const after = world.recorded.pools.get('app/team');
    expect([after?.uid === uid, after?.deletionTimestamp, after?.generation]).toEqual([false, undefined, 1]);
    expect(world.podPhases()).toEqual(['Ready', 'Ready']);
    expect([...world.recorded.pods.keys()]).not.toContain(`app/${busy}`);
  });

  test('stays deleted where it was not created again', () => {
    const world = worldWith(declared(0));
    world.settle();
    world.declare({ ...declared(1), pools: [], pods: [] });
    world.recreated = { pools: ['app/team'], pods: ['app/solo'] };
    world.settle();
    expect(world.recorded.pods.has('app/solo')).toBe(false);
    expect(world.podPhases()).toEqual(['Terminating']);
  });
});
