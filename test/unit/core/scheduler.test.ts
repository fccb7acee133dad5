import { describe, expect, test } from 'vitest';
import type { PodRecord, TaskRecord } from '../../../src/api/recorded.ts';
import { queueOrder } from '../../../src/core/queue.ts';
import { type Placement, type Places, place } from '../../../src/core/scheduler.ts';
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

function textOf(placement: Placement | undefined): string {
  if (placement === undefined) return 'nothing';
  if ('pod' in placement) return placement.pod.name;
  return placement.refusals.map(({ pods, detail }) => `${pods} ${detail}`).join(', ');
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
    const [placement] = place([{ task: taskOf('search', spec) }], placesOf([pod]));
    expect(textOf(placement)).toBe(text);
  });

  test('counts each pod at the first predicate that refuses it', () => {
    const pods = [podOf('a'), podOf('b'), podOf('c', { capabilities: ['docs'] })];
    const [placement] = place([{ task: taskOf('search') }], placesOf(pods, 1));
    expect(textOf(placement)).toBe('2 at capacity, 1 without capability code');
  });

  test('spreads tasks over all pods, never more than maxConcurrency each', () => {
    const pods = Array.from({ length: 10 }, (_, index) => podOf(`pod-${index}`, { maxConcurrency: 2 }));
    const tasks = Array.from({ length: 30 }, (_, index) => ({ task: taskOf(`task-${index}`) }));
    const counts = new Map<string, number>();
    for (const placement of place(tasks, placesOf(pods)))
      if ('pod' in placement) counts.set(placement.pod.name, (counts.get(placement.pod.name) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array(10).fill(2));
  });

  test('gives single tasks to different pods as time goes by', () => {
    const pods = Array.from({ length: 10 }, (_, index) => podOf(`pod-${index}`));
    const chosen = Array.from({ length: 40 }, (_, index) =>
      textOf(place([{ task: taskOf(`task-${index}`) }], placesOf(pods))[0]),
    );
    expect(new Set(chosen).size).toBeGreaterThan(6);
  });

  test('leaves generalists free for what only they can do', () => {
    const pods = [podOf('generalist', { capabilities: ['code', 'docs', 'test'] }), podOf('specialist')];
    expect(textOf(place([{ task: taskOf('search') }], placesOf(pods))[0])).toBe('specialist');
  });

  test('a task without a place, or that is not admitted, takes nothing from those behind it', () => {
    const queue = ['poisoned', 'held', 'good'].map((name) => ({
      task: taskOf(name, name === 'poisoned' ? { requiredCapabilities: ['none'] } : {}),
    }));
    const placements = place(queue, placesOf([podOf('a')]), ({ task }) => task.name !== 'held');
    expect(placements.map(textOf)).toEqual(['1 without capability none', '', 'a']);
  });
});

describe('the queue', () => {
  const waiting = (name: string, project: string, priority: number, createdAt: string) => ({
    task: taskOf(name, { priority }, { project, createdAt }),
  });

  test('is ordered by priority, then fair between projects, then by age', () => {
    const queue = [
      waiting('a1', 'a', 0, '2026-01-01'),
      waiting('a2', 'a', 0, '2026-01-02'),
      waiting('a3', 'a', 0, '2026-01-03'),
      waiting('b1', 'b', 0, '2026-01-04'),
      waiting('c1', 'c', 0, '2026-01-05'),
      waiting('urgent', 'a', 9, '2026-01-06'),
    ];
    const order = queueOrder(queue, new Map([['c', 2]])).map(({ task }) => task.name);
    expect(order).toEqual(['urgent', 'b1', 'a1', 'a2', 'c1', 'a3']);
  });
});
