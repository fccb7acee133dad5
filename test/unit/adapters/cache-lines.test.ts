/** Lines of a cache file: whatever their sizes they come back, and nothing damaged does. */
import {
  appendFileSync,
  closeSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { lineOf, readLines } from '../../../src/adapters/config/cache-lines.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let file: string;

beforeEach(async () => {
  file = join(await temporaryDirectory('cache'), 'lines');
});

/** Blocks in which the file is read. */
const BLOCK = 64 * 1024;

test('lines come back whole, wherever the blocks end in which the file is read', () => {
  // Around one and two blocks, where each boundary of a line meets one of a block.
  const size = fc.oneof(fc.nat(40), fc.integer({ min: BLOCK - 30, max: BLOCK + 30 }), fc.nat(2 * BLOCK));
  const sizes = fc.array(fc.tuple(size, size, fc.nat(3 * BLOCK)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sizes, (all) => {
      const texts = all.map(([head, bodies]) => ['ü'.repeat(head), 'b'.repeat(bodies)] as const);
      writeFileSync(file, Buffer.concat(texts.map(([head, bodies]) => lineOf(head, Buffer.from(bodies)))));
      const { lines, isTorn } = readLines(file);
      expect(isTorn).toBe(false);
      expect(lines.map(({ head }) => head)).toEqual(texts.map(([head]) => head));
      for (const [index, [, length, place]] of all.entries()) {
        const middle = Math.min(place, length);
        const { bodies } = lines[index] ?? {};
        expect(bodies?.text(0, middle)).toBe('b'.repeat(middle));
        expect(bodies?.text(middle, length)).toBe('b'.repeat(length - middle));
      }
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
  for (const [at, byte] of line.subarray(0, -1).entries()) {
    const damaged = Buffer.from(line);
    damaged[at] = byte ^ 1;
    writeFileSync(file, damaged);
    // Without one of its tabs it is a line without an end.
    if (byte === '\t'.charCodeAt(0)) expect(readLines(file)).toEqual({ lines: [], isTorn: true });
    else expect(() => readLines(file)).toThrow('no line of the cache');
  }
});

test('bodies that are no longer what was read are refused each time', () => {
  const line = lineOf('head', Buffer.from('[1,2,3]'));
  const said = 'was changed in place';
  for (const change of [
    () => truncateSync(file, line.length - 4),
    () => writeFileSync(file, 'x'.repeat(99)),
  ]) {
    writeFileSync(file, line);
    const [read] = readLines(file).lines;
    change();
    expect(() => read?.bodies.text(0, 7)).toThrow(said);
    expect(() => read?.bodies.text(0, 7)).toThrow(said);
    writeFileSync(file, line);
    expect(read?.bodies.text(0, 7)).toBe('[1,2,3]');
  }
});

test('a line without its end is told, and makes one with what comes after it', () => {
  const line = lineOf('head', Buffer.from('bodies'));
  writeFileSync(file, Buffer.concat([line, line.subarray(0, -1)]));
  const { lines, isTorn } = readLines(file);
  expect([lines.length, isTorn]).toEqual([1, true]);
  writeFileSync(file, line.subarray(0, -4));
  appendFileSync(file, line);
  expect(() => readLines(file)).toThrow('no line of the cache');
});

test('no file stays open that is damaged, or of which nobody has anything any more', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  await turn();
  const before = freeDescriptor();
  writeFileSync(file, 'damaged\n\t\t\n');
  for (let count = 0; count < 10; count += 1) expect(() => readLines(file)).toThrow();
  expect(freeDescriptor()).toBe(before);

  writeFileSync(file, lineOf('head', Buffer.from('bodies')));
  for (let count = 0; count < 10; count += 1) readLines(file);
  await expect
    .poll(async () => {
      collect();
      await turn();
      return freeDescriptor();
    })
    .toBe(before);
});

/** The system gives the lowest one that is free. */
function freeDescriptor(): number {
  const descriptor = openSync('/dev/null', 'r');
  closeSync(descriptor);
  return descriptor;
}
