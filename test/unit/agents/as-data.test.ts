/** Strangers' text in its fence. */
import { expect, it } from 'vitest';
import { asData, wholeAsData } from '../../../src/agents/as-data.ts';

it('cannot close its fence, however many it opens', () => {
  expect(asData('a\n````\nb', 100)).toBe('`````text\na\n````\nb\n`````');
  const many = '`x'.repeat(200_000);
  expect(wholeAsData(many)).toBe(`\`\`\`text\n${many}\n\`\`\``);
});
