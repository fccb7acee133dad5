/** The list of reasons is closed and true: each documented one is used, each used one is documented. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REASONS } from '../../src/api/reasons.ts';

const ROOT = join(import.meta.dirname, '../..');
const code = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'api/reasons.ts')
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n');

it('has no reason that nothing gives', () => {
  expect(Object.keys(REASONS).filter((reason) => !code.includes(`'${reason}'`))).toEqual([]);
});

it('documents each reason with its sentence', () => {
  const page = readFileSync(join(ROOT, 'docs/reasons.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, reason, sentence]) => [
    reason,
    sentence,
  ]);
  expect(documented).toEqual(Object.entries(REASONS));
});
