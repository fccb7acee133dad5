import { expect, test } from 'vitest';
import { sameValue } from '../../../src/core/same-value.ts';
import { backoff } from '../../../src/core/tasks/retry.ts';

test('backoff doubles from one second to a minute, with up to a quarter of jitter from the name', () => {
  const seconds = [1, 2, 4, 8, 16, 32, 60, 60];
  for (const [index, base] of seconds.entries()) {
    const delay = backoff(index + 1, 'search-0a1b2c3d');
    expect(delay).toBeGreaterThanOrEqual(base * 1000);
    expect(delay).toBeLessThanOrEqual(base * 1250);
    expect(backoff(index + 1, 'search-0a1b2c3d')).toBe(delay);
  }
  expect(backoff(1, 'a')).not.toBe(backoff(1, 'b'));
});

test('values are the same whatever the order of members, and undefined is absent', () => {
  expect(sameValue({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1, d: undefined })).toBe(true);
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameValue([1, 2], [1])).toBe(false);
  expect(sameValue([], {})).toBe(false);
});
