/** Lines of a cache file: whatever their sizes they come back, and nothing damaged does. */
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { lineOf, readLines } from '../../../src/adapters/config/cache-lines.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let file: string;

beforeEach(async () => {
  file = join(await temporaryDirectory('cache'), 'lines');
});

function contents() {
  const { lines, isTorn } = readLines(file);
  expect(isTorn).toBe(false);
  return lines.map(({ head, bodies }) => [head, bodies]);
}

test('lines come back whole, wherever the chunks end in which the file is read', () => {
  const chunk = 256 * 1024;
  // Around one and two chunks, where each boundary of a line meets one of a chunk.
  const size = fc.oneof(fc.nat(40), fc.integer({ min: chunk - 30, max: chunk + 30 }), fc.nat(2 * chunk));
  const written = fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(written, (sizes) => {
      const texts = sizes.map(([head, bodies]) => ['h'.repeat(head), `ü${'b'.repeat(bodies)}`] as const);
      writeFileSync(file, Buffer.concat(texts.map(([head, bodies]) => lineOf(head, Buffer.from(bodies)))));
      const { lines, isTorn } = readLines(file);
      const read = lines.map(({ head, bodies }, index) => {
        const length = Buffer.byteLength(texts[index]?.[1] ?? '');
        return [head, bodies.text(0, 2) + bodies.text(2, length)];
      });
      expect(isTorn).toBe(false);
      expect(read).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('bodies are those of the file that was read, whatever takes its place', () => {
  writeFileSync(file, lineOf('old', Buffer.from('old bodies')));
  const [read] = readLines(file).lines;
  writeFileSync(`${file}.new`, lineOf('new', Buffer.from('new bodies')));
  renameSync(`${file}.new`, file);
  expect(read?.bodies.text(0, 10)).toBe('old bodies');
  rmSync(file);
  expect(read?.bodies.text(4, 10)).toBe('bodies');
});

test('no byte of a line can be another one', () => {
  const line = lineOf('{"head":1}', Buffer.from('[1,2]'));
  writeFileSync(file, line);
  expect(contents()).toHaveLength(1);
  for (const [at, byte] of line.subarray(0, -1).entries()) {
    const damaged = Buffer.from(line);
    damaged[at] = byte ^ 1;
    writeFileSync(file, damaged);
    expect(() => contents()).toThrow();
  }
});

test('a line without its end is told, and makes one with what comes after it', () => {
  const line = lineOf('head', Buffer.from('bodies'));
  writeFileSync(file, Buffer.concat([line, line.subarray(0, -1)]));
  const { lines, isTorn } = readLines(file);
  expect([lines.length, isTorn]).toEqual([1, true]);
  writeFileSync(file, line.subarray(0, -4));
  appendFileSync(file, line);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
  expect(() => readLines(file)).toThrow('no line of the cache');
});
