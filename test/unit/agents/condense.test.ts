/** Condensed events are few, and say the same as all of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { condensed } from '../../../src/agents/condense.ts';
import { runtimeFor } from '../../../src/agents/registry.ts';
import type { AgentEvent } from '../../../src/api/run-contract.ts';

const count = fc.nat(1000);
const word = fc.string({ minLength: 1, maxLength: 5 });
const event: fc.Arbitrary<AgentEvent> = fc.oneof(
  word.map((text): AgentEvent => ({ type: 'text', text })),
  word.map((id): AgentEvent => ({ type: 'session', id })),
  word.map((summary): AgentEvent => ({ type: 'result', summary })),
  word.map((id): AgentEvent => ({ type: 'toolCall', id, name: 'x', input: '' })),
  fc
    .record({
      inputTokens: count,
      outputTokens: count,
      cacheReadTokens: count,
      cacheWriteTokens: count,
      turns: count,
    })
    .map((usage): AgentEvent => ({ type: 'usage', usage })),
);

it('keeps what a conclusion needs', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const few = events.reduce<readonly AgentEvent[]>(condensed, []);
      const { conclude } = runtimeFor('claude');
      const exit = { code: 0, signal: undefined, stderr: '' };
      const all = conclude(events, exit);
      expect(few.length).toBeLessThanOrEqual(24);
      expect(conclude(few, exit)).toEqual(
        events.some(({ type }) => type === 'result') || few.filter(({ type }) => type === 'text').length < 20
          ? all
          : { ...all, summary: conclude(few, exit).summary },
      );
    }),
  );
});
