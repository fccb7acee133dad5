/** Holds src/ to the sizes and names of the house rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'))
  .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').trimEnd().split('\n') }));

it('has no file over 300 lines, and nine of ten at 250 or less', () => {
  expect(files.filter(({ lines }) => lines.length > 300).map(({ file }) => file)).toEqual([]);
  const sizes = files.map(({ lines }) => lines.length).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(250);
});

it('starts each file with a sentence that says what it owns', () => {
  const mute = files.filter(({ lines }) => !lines.find((line) => !line.startsWith('#!'))?.startsWith('/**'));
  expect(mute.map(({ file }) => file)).toEqual([]);
});

it('has no name that says nothing', () => {
  const vague = files.filter(({ file }) =>
    /^(utils?|helpers?|common|manager|service|misc|index)\.ts$/.test(basename(file)),
  );
  expect(vague.map(({ file }) => file)).toEqual([]);
});
