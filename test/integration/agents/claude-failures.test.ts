/** Every way in which a round of the agent claude fails, with its reason and kind. */
import { describe, expect, it } from 'vitest';
import { claude } from '../../../src/agents/claude.ts';
import type { AgentEvent } from '../../../src/api/run-contract.ts';
import { claudeMain } from '../../../src/worker/claude/main.ts';
import { eventsIn } from '../../support/agent-events.ts';
import { DONE, play } from '../../support/claude-round.ts';
import type { Reply } from '../../support/model-server.ts';

function failureOf(events: readonly AgentEvent[]) {
  const error = events.find((event) => event.type === 'error');
  return error && { kind: error.failure.kind, reason: error.failure.reason };
}

describe('a round of the agent claude that fails', () => {
  const refused = (status: number, type: string): Reply => ({ status, type, message: 'no' });

  it.each([
    ['401', [refused(401, 'authentication_error')], 'never', 'AuthenticationFailed', 1],
    ['403', [refused(403, 'permission_error')], 'never', 'AuthenticationFailed', 1],
    ['400', [refused(400, 'invalid_request_error')], 'never', 'ModelRefused', 1],
    ['404', [refused(404, 'not_found_error')], 'never', 'ModelRefused', 1],
    ['429', [refused(429, 'rate_limit_error')], 'later', 'RateLimited', 3],
    ['500', [refused(500, 'api_error')], 'later', 'ModelUnavailable', 3],
    ['529', [refused(529, 'overloaded_error')], 'later', 'ModelUnavailable', 3],
    [
      'a stream that is always cut',
      [{ blocks: [{ text: 'x' }], cutAfter: 2 }],
      'later',
      'ModelUnavailable',
      3,
    ],
    ['a refusal', [{ blocks: [{ text: 'No.' }], stop: 'refusal' }], 'never', 'AgentFailed', 1],
    ['a stop that nobody knows', [{ blocks: [{ text: '?' }], stop: 'nap' }], 'later', 'AgentFailed', 1],
    [
      'a full context window',
      [{ blocks: [{ text: 'x' }], stop: 'model_context_window_exceeded' }],
      'never',
      'TokenLimitReached',
      1,
    ],
    [
      'answers cut at maxTokens',
      [{ blocks: [{ text: 'x' }], stop: 'max_tokens' }],
      'never',
      'TokenLimitReached',
      3,
    ],
    [
      'more than maxTurns',
      [{ blocks: [{ tool: 'list_files', input: {} }] }],
      'never',
      'TokenLimitReached',
      10,
    ],
  ] as const)('says so: %s', async (_what, script, kind, reason, requests) => {
    const { code, events, server } = await play(script);
    expect([code, failureOf(events), server.requests.length]).toEqual([1, { kind, reason }, requests]);
  });

  it('says that there is no key, and asks nobody', async () => {
    const { code, events, server } = await play([DONE], { env: { ANTHROPIC_API_KEY: '' } });
    expect([code, failureOf(events), server.requests.length]).toEqual([
      1,
      { kind: 'never', reason: 'CredentialsMissing' },
      0,
    ]);
  });

  it('says that the API cannot be reached', async () => {
    const { code, events } = await play([DONE], { env: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' } });
    expect([code, failureOf(events)]).toEqual([1, { kind: 'later', reason: 'ModelUnavailable' }]);
  });

  it('refuses an input that is no task', async () => {
    const lines: string[] = [];
    const io = { env: {}, cwd: '/', signal: new AbortController().signal };
    const code = await claudeMain('hello', { ...io, write: (line) => lines.push(line) });
    expect([code, failureOf(eventsIn(claude, lines))]).toEqual([1, { kind: 'never', reason: 'AgentFailed' }]);
  });
});
