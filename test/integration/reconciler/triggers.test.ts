/** What wakes the loop. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cron } from '../../../src/adapters/triggers/cron.ts';
import { poll } from '../../../src/adapters/triggers/poll.ts';
import { watchRepository } from '../../../src/adapters/triggers/watch-repository.ts';
import { bareRepository } from '../../support/repositories.ts';

/** Counts rings, and awaits the next one. */
function bell() {
  let rings = 0;
  let heard = () => {
    rings += 0;
  };
  return {
    ring: () => {
      rings += 1;
      heard();
    },
    next: () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      }),
    rings: () => rings,
  };
}

test('a commit in a local repository rings, packed or loose', async () => {
  const bare = await bareRepository({ files: { 'a.yaml': '' } });
  const { ring, next } = bell();
  const stop = await watchRepository(bare.path).start(ring);
  const first = next();
  await bare.commit({ 'a.yaml': 'a' });
  await first;
  const second = next();
  await bare.git('pack-refs', '--all');
  await second;
  const third = next();
  await bare.commit({ 'a.yaml': 'b' });
  await third;
  await stop();
});

test('the first branch of an empty repository rings', async () => {
  const bare = await bareRepository();
  const { ring, next } = bell();
  const stop = await watchRepository(bare.path).start(ring);
  const rung = next();
  await bare.commit({ 'a.yaml': 'a' });
  await rung;
  await stop();
});

test('a branch in a folder of its own rings', async () => {
  const bare = await bareRepository({ files: { 'a.yaml': '' } });
  const { ring, next } = bell();
  const stop = await watchRepository(bare.path).start(ring);
  const rung = next();
  await bare.commit({ 'a.yaml': 'a' }, 'Work', { branch: 'orca/my-app/task' });
  await rung;
  await stop();
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a poll rings at its interval, give or take a tenth, until it is stopped', async () => {
  const { ring, rings } = bell();
  const chances = [0, 1, 0.5];
  const stop = await poll({ interval: 1000, random: () => chances.shift() ?? 0.5 }).start(ring);
  vi.advanceTimersByTime(899);
  expect(rings()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rings()).toBe(1);
  vi.advanceTimersByTime(1100);
  expect(rings()).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(rings()).toBe(3);
  await stop();
  vi.advanceTimersByTime(10_000);
  expect(rings()).toBe(3);
});

test('a schedule rings at its times, in its time zone', async () => {
  vi.setSystemTime(Date.parse('2026-01-31T12:59:30.000Z'));
  const { ring, rings } = bell();
  const stop = await cron({ expression: '0 14 * * *', timeZone: 'Europe/Vienna' }).start(ring);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(rings()).toBe(0);
  await vi.advanceTimersByTimeAsync(3000);
  expect(rings()).toBe(1);
  await stop();
  await vi.advanceTimersByTimeAsync(24 * 3600 * 1000);
  expect(rings()).toBe(1);
});

test('an expression that is none is refused', () => {
  expect(() => cron({ expression: 'every day' })).toThrow('is no cron expression');
});
