import { describe, expect, test } from 'vitest';
import type { PodRecord, TaskRecord } from '../../../src/api/recorded.ts';
import { timestamp } from '../../../src/api/time.ts';
import { queueOrder } from '../../../src/core/scheduling/queue.ts';
import { type Places, place, refusalsFor, type Waiting } from '../../../src/core/scheduling/scheduler.ts';
import { recordedState, taskRecord } from '../../support/recorded-state.ts';

const NO_QUOTAS = new Map<string, never>();

function podOf(
  name: string,
  spec: Partial<PodRecord['spec']> = {},
  rest: Partial<PodRecord> = {},
): PodRecord {
  const [sample] = recordedState().pods.values();
  if (sample === undefined) throw new Error('the sample state has no pod');
  const { pool: _pool, ...record } = { ...sample, name };
  return { ...record, ...rest, spec: { ...record.spec, ...spec } };
}

function taskOf(
  name: string,
  spec: Partial<TaskRecord['spec']> = {},
  rest: Partial<TaskRecord> = {},
): TaskRecord {
  const record = taskRecord(name);
  return { ...record, ...rest, spec: { ...record.spec, ...spec } };
}

function placesOf(pods: readonly PodRecord[], active = 0): Places {
  return { slots: pods.map((pod) => ({ pod, active, isSuspended: false })), quotas: NO_QUOTAS };
}

/** Of each task in the order of the queue: its pod, or why it has none. */
function told(queue: readonly Waiting[], places: Places): readonly string[] {
  const { placed, refused } = place(queue, places);
  const texts = new Map<Waiting, string>(placed.map(({ item, pod }) => [item, pod.name]));
  for (const { items, refusals } of refused)
    for (const item of items)
      texts.set(item, refusals.map(({ pods, detail }) => `${pods} ${detail}`).join(', '));
  return queue.map((item) => texts.get(item) ?? 'nothing');
}

describe('place', () => {
  test.each([
    ['PodInSameProject', podOf('a', {}, { project: 'other' }), {}, '1 in other projects'],
    ['PodMatchesCapability', podOf('a'), { requiredCapabilities: ['review'] }, '1 without capability review'],
    ['PodMatchesModel', podOf('a', { model: 'sonnet' }), { model: 'opus' }, '1 with another model than opus'],
    ['PodMatchesSelector', podOf('a'), { podSelector: { role: 'x' } }, '1 without label role=x'],
    [
      'PodIsReady',
      podOf('a', {}, { phase: 'Failed', reason: 'AgentMissing' }),
      {},
      '1 Failed (AgentMissing)',
    ],
    ['PodHasCapacity', podOf('a', { maxConcurrency: 0 }), {}, '1 at capacity'],
  ] as const)('%s refuses and says why', (_predicate, pod, spec, text) => {
    expect(told([{ task: taskOf('search', spec) }], placesOf([pod]))).toEqual([text]);
  });

  test('gives a task the very pod that it asks for, or none', () => {
    const pods = ['a', 'b', 'c'].map((name) => podOf(name, { maxConcurrency: 2 }));
    const queue = ['c', 'c', 'c', 'd'].map((pod, index) => ({ task: taskOf(`ask-${index}`, { pod }) }));
    expect(told([...queue, { task: taskOf('any') }], placesOf(pods))).toEqual([
      'c',
      'c',
      '2 other than c, 1 at capacity',
      '3 other than d',
      expect.stringMatching(/^[ab]$/),
    ]);
    const [alone] = queue;
    if (alone !== undefined) expect(refusalsFor(placesOf(pods, 2))(alone.task)).toHaveLength(2);
  });

  test('counts each pod at the first predicate that refuses it', () => {
    const pods = [podOf('a'), podOf('b'), podOf('c', { capabilities: ['docs'] })];
    expect(told([{ task: taskOf('search') }], placesOf(pods, 1))).toEqual([
      '2 at capacity, 1 without capability code',
    ]);
  });

  test('spreads tasks over all pods, never more than maxConcurrency each', () => {
    const pods = Array.from({ length: 10 }, (_, index) => podOf(`pod-${index}`, { maxConcurrency: 2 }));
    const tasks = Array.from({ length: 30 }, (_, index) => ({ task: taskOf(`task-${index}`) }));
    const counts = new Map<string, number>();
    for (const { pod } of place(tasks, placesOf(pods)).placed)
      counts.set(pod.name, (counts.get(pod.name) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array(10).fill(2));
  });

  test('gives single tasks to different pods as time goes by', () => {
    const pods = Array.from({ length: 10 }, (_, index) => podOf(`pod-${index}`));
    const chosen = Array.from({ length: 40 }, (_, index) =>
      told([{ task: taskOf(`task-${index}`) }], placesOf(pods)).join(),
    );
    expect(new Set(chosen).size).toBeGreaterThan(6);
  });

  test('leaves generalists free for what only they can do', () => {
    const pods = [podOf('generalist', { capabilities: ['code', 'docs', 'test'] }), podOf('specialist')];
    expect(told([{ task: taskOf('search') }], placesOf(pods))).toEqual(['specialist']);
  });

  test('a task without a place takes nothing from those behind it', () => {
    const queue = ['poisoned', 'good'].map((name) => ({
      task: taskOf(name, name === 'poisoned' ? { requiredCapabilities: ['none'] } : {}),
    }));
    expect(told(queue, placesOf([podOf('a')]))).toEqual(['1 without capability none', 'a']);
  });

  test('tells what lasts before what comes and goes with runs', () => {
    const quota = { maxConcurrentRuns: 1, maxOpenPullRequests: 1, runs: 1, pullRequests: 1 };
    const first = (pod: PodRecord, spec: Partial<TaskRecord['spec']>) => {
      const places = { ...placesOf([pod], 1), quotas: new Map([['my-app', quota]]) };
      return told([{ task: taskOf('search', spec) }], places).join();
    };
    const lame = podOf('a', {}, { phase: 'Failed', reason: 'AgentMissing' });
    expect(first(podOf('a'), { requiredCapabilities: ['none'] })).toBe('1 without capability none');
    expect(first(lame, {})).toBe('1 Failed (AgentMissing)');
    expect(first(podOf('a'), {})).toBe('0 limits.maxOpenPullRequests of the project is reached');
    expect(first(podOf('a'), { landing: 'none' })).toBe(
      '0 limits.maxConcurrentRuns of the project is reached',
    );
  });
});

describe('the queue', () => {
  const MINUTE = 60_000;
  const NOW = Date.parse('2026-01-31T12:00:00.000Z');

  /** `waited` minutes in the queue; undefined: new. */
  function waiting(name: string, { project = 'a', priority = 0, waited = -1 } = {}) {
    const queued = waited < 0 ? {} : { queuedAt: timestamp(NOW - waited * MINUTE) };
    return { task: taskOf(name, { priority }, { project, createdAt: '2026-01-01', ...queued }) };
  }

  function order(queue: readonly { readonly task: TaskRecord }[], active: readonly [string, number][] = []) {
    return queueOrder(queue, { now: NOW, active: new Map(active) }).map(({ task }) => task.name);
  }

  test('goes by turn between projects, within one by priority and then by name', () => {
    const queue = [
      waiting('a1'),
      waiting('a2'),
      waiting('a3'),
      waiting('b1', { project: 'b' }),
      waiting('c1', { project: 'c' }),
      waiting('urgent', { priority: 9 }),
    ];
    expect(order(queue, [['c', 2]])).toEqual(['urgent', 'b1', 'a1', 'a2', 'c1', 'a3']);
  });

  test('a point of priority counts like a minute of waiting', () => {
    const patient = waiting('patient', { waited: 60 });
    expect(order([patient, waiting('new', { priority: 61 })])).toEqual(['new', 'patient']);
    expect(order([patient, waiting('new', { priority: 59 })])).toEqual(['patient', 'new']);
  });

  test('no priority is so high that new tasks go for ever before one that waits', () => {
    const new1000 = waiting('new', { priority: 1000 });
    expect(order([waiting('patient', { waited: 999 }), new1000])).toEqual(['new', 'patient']);
    expect(order([waiting('patient', { waited: 1001 }), new1000])).toEqual(['patient', 'new']);
  });

  test('a project gets no more turns for its priorities, nor for having waited longer', () => {
    const greedy = Array.from({ length: 4 }, (_, index) =>
      waiting(`greedy-${index}`, { project: 'greedy', priority: 1000, waited: 600 }),
    );
    const modest = Array.from({ length: 3 }, (_, index) => waiting(`modest-${index}`, { project: 'modest' }));
    expect(order([...greedy, ...modest], [['greedy', 1]])).toEqual([
      'modest-0',
      'greedy-0',
      'modest-1',
      'greedy-1',
      'modest-2',
      'greedy-2',
      'greedy-3',
    ]);
  });

  test('a clock that was set back makes nobody wait longer than those who join now', () => {
    const ahead = waiting('ahead');
    const queuedAt = timestamp(NOW + 600 * MINUTE);
    const late = { task: { ...ahead.task, queuedAt, createdAt: '2025-12-31' } };
    const broken = { task: { ...ahead.task, name: 'broken', queuedAt: 'soon' } };
    expect(order([waiting('new'), broken, late])).toEqual(['ahead', 'broken', 'new']);
  });
});
