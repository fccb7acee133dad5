/** A run for what was said on a pull request: in the session where that is still there, else with all that there is to know. */
import { expect, it } from 'vitest';
import type { FeedbackItem } from '../../../src/api/pull-request.ts';
import { stage } from '../../support/agent-stage.ts';
import { startModelServer } from '../../support/model-server.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const ASKS: readonly FeedbackItem[] = [
  {
    id: 'comment-1',
    type: 'comment',
    author: 'ann',
    at: '2026-01-31T12:00:00.000Z',
    text: 'Say hullo',
    url: '',
  },
];
const SPEC = { agent: 'claude', modelId: 'claude-test' } as const;

it('goes on in the session of the run before, and begins anew where that is gone', async () => {
  const server = await startModelServer([
    { blocks: [{ text: 'I greeted.' }] },
    { blocks: [{ text: 'I said hullo.' }] },
    { blocks: [{ text: 'I said hullo, too.' }] },
  ]);
  const env = { ANTHROPIC_API_KEY: 'key', ANTHROPIC_BASE_URL: server.url };
  const root = await temporaryDirectory('lineage');
  const told = () => JSON.stringify(server.requests.at(-1)?.body.messages);

  const first = await stage({ root, spec: SPEC, env });
  const { sessionId = '' } = first.result;
  const brief = { asks: ASKS, sessionId, workSoFar: '+hello' };
  const second = await stage({ root, spec: SPEC, env, brief });
  expect(second.result).toMatchObject({ sessionId, summary: 'I said hullo.' });
  expect(told()).toContain('I greeted.');
  expect(told()).toContain('Say hullo');
  expect(told().match(/Write a greeting/g)).toHaveLength(1);
  expect(told()).not.toContain('+hello');

  const third = await stage({ spec: SPEC, env, brief });
  expect(third.result.summary).toBe('I said hullo, too.');
  expect(told()).not.toContain('I greeted.');
  for (const part of ['Write a greeting', '+hello', 'Say hullo']) expect(told()).toContain(part);
});
