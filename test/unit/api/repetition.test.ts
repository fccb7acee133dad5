import { expect, test } from 'vitest';
import { outputHash, repetitionIn, streakAfter } from '../../../src/api/repetition.ts';

test.each([
  ['a duration', 'Tests ran in 1.23 s', 'Tests ran in 456 ms'],
  ['a glued duration', 'ok (12ms)', 'ok (3.5s)'],
  ['a moment', 'at 2026-01-31T12:00:00.000Z', 'at 2026-02-01 09:15:01'],
  ['a time of day', '[12:00:01] boom', '[23:59:59.123] boom'],
  ['an address in memory', 'object at 0x7f00aa', 'object at 0x10'],
  ['a temporary file', 'wrote /tmp/abc-1/x', 'wrote /tmp/def-22/x'],
])('%s does not make a failure another one', (_, a, b) => {
  expect(outputHash('exited with 1', a)).toBe(outputHash('exited with 1', b));
});

test.each([
  ['3 tests failed', '2 tests failed'],
  ['error in line 12', 'error in line 13'],
  ['expected 5 items', 'expected 6 items'],
  ['5 messages', '6 messages'],
])('"%s" is another failure than "%s"', (a, b) => {
  expect(outputHash('exited with 1', a)).not.toBe(outputHash('exited with 1', b));
});

test('a check that passes in between, or fails otherwise, begins anew', () => {
  const round = (...failed: readonly [string, string][]) => ({
    tree: undefined,
    failed: failed.map(([name, output]) => ({ name, output })),
  });
  const first = streakAfter(undefined, round(['lint', 'x'], ['test', 'y']));
  const second = streakAfter(first, round(['lint', 'x'], ['test', 'z']));
  expect(second.checks).toEqual({ lint: { output: 'x', times: 2 }, test: { output: 'z', times: 1 } });
  expect(repetitionIn(first, second)).toBeUndefined();
  const without = streakAfter(second, round(['test', 'z']));
  expect(streakAfter(without, round(['lint', 'x'])).checks).toEqual({ lint: { output: 'x', times: 1 } });
  expect(repetitionIn(second, streakAfter(second, round(['lint', 'x'])))).toBe(
    'check "lint" failed with the same output 3 times in a row',
  );
});
