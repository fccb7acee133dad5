/** Each scenario plans through the world that checks the invariants after every pass. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SCENARIOS = join(import.meta.dirname, '../scenarios');
const WORLDS = /from '\.\.\/support\/(planner-world|edited-task|feedback-orders)\.ts'/;

it('has no scenario whose passes nobody checks', async () => {
  const files = (await readdir(SCENARIOS)).filter((file) => file.endsWith('.test.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(SCENARIOS, file), 'utf8')));
  expect(files.filter((_, index) => !WORLDS.test(texts[index] ?? ''))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});
