/** The Messages API loop against a scripted model on loopback: tools, sessions, caching, and going on after a break. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../../src/api/run-contract.ts';
import { DONE, play } from '../../support/claude-round.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

describe('a round of the agent claude', () => {
  it('changes files through tools and reports text, calls, results, usage, session and result', async () => {
    const { code, events, workspace, server } = await play([
      {
        blocks: [
          { text: 'I write the file.\nThen I look.' },
          { tool: 'write_file', input: { path: 'src/greeting.txt', content: 'Hello\n' }, id: 'a' },
          { tool: 'read_file', input: { path: 'src/greeting.txt' }, id: 'b' },
        ],
        usage: { cache_creation_input_tokens: 7 },
      },
      { ...DONE, usage: { cache_read_input_tokens: 7 } },
    ]);
    const session = events.find((event) => event.type === 'session');
    expect(code).toBe(0);
    expect(await readFile(join(workspace, 'src/greeting.txt'), 'utf8')).toBe('Hello\n');
    expect(events).toEqual([
      { type: 'session', id: session?.id },
      { type: 'text', text: 'I write the file.' },
      { type: 'text', text: 'Then I look.' },
      {
        type: 'usage',
        usage: { inputTokens: 100, outputTokens: 20, cacheReadTokens: 0, cacheWriteTokens: 7, turns: 1 },
      },
      {
        type: 'toolCall',
        id: 'a',
        name: 'write_file',
        input: '{"path":"src/greeting.txt","content":"Hello\\n"}',
      },
      { type: 'toolResult', id: 'a', isError: false, output: 'Wrote 6 bytes to src/greeting.txt.' },
      { type: 'toolCall', id: 'b', name: 'read_file', input: '{"path":"src/greeting.txt"}' },
      { type: 'toolResult', id: 'b', isError: false, output: 'Hello\n' },
      { type: 'text', text: 'All done.' },
      {
        type: 'usage',
        usage: { inputTokens: 100, outputTokens: 20, cacheReadTokens: 7, cacheWriteTokens: 0, turns: 1 },
      },
      { type: 'result', summary: 'All done.' },
    ]);
    expect(server.requests).toHaveLength(2);
  });

  it('marks tools, system prompt and the last message as cacheable', async () => {
    const { server } = await play([{ blocks: [{ tool: 'list_files', input: {} }] }, DONE]);
    const marked = (value: unknown) => JSON.stringify(value).split('"cache_control"').length - 1;
    const [, second] = server.requests;
    expect(marked(second?.body.system)).toBe(1);
    expect(marked(second?.body.tools)).toBe(1);
    expect(second?.body.messages.map(marked)).toEqual([0, 0, 1]);
  });

  it('offers only the tools of the pod', async () => {
    const { server, events } = await play(
      [{ blocks: [{ tool: 'run_command', input: { command: 'touch x' } }] }, DONE],
      { spec: { tools: ['read_file', 'list_files'] } },
    );
    expect(server.requests[0]?.body.tools.map(({ name }) => name)).toEqual(['read_file', 'list_files']);
    expect(events.find((event) => event.type === 'toolResult')).toMatchObject({ isError: true });
  });

  it('continues its session with feedback', async () => {
    const first = await play([DONE]);
    const sessionId = first.events.find((event) => event.type === 'session')?.id ?? '';
    const second = await play([DONE], {
      root: join(first.home, '..'),
      round: { round: 2, prompt: 'The check failed', sessionId },
    });
    expect(second.events[0]).toEqual({ type: 'session', id: sessionId });
    expect(
      second.server.requests[0]?.body.messages.map(({ role, content }) => [role, content[0]?.text]),
    ).toEqual([
      ['user', 'Do it'],
      ['assistant', 'All done.'],
      ['user', 'The check failed'],
    ]);
  });

  it.each([
    ['is gone', undefined],
    ['is no JSON', '{"version":1,"mess'],
    ['is of another shape', '{"version":1,"messages":[{"role":"system","content":[{}]}]}'],
  ])('starts a new session with the whole task when the file %s', async (_why, content) => {
    const root = await temporaryDirectory('claude');
    await mkdir(join(root, 'home/.orca'), { recursive: true });
    if (content !== undefined) await writeFile(join(root, 'home/.orca/session-old.json'), content);
    const { events, server } = await play([DONE], {
      root,
      round: { round: 2, prompt: 'The check failed', sessionId: 'old' },
    });
    const [message] = server.requests[0]?.body.messages ?? [];
    expect(events[1]).toEqual({
      type: 'text',
      text: 'The session old is gone; a new one gets the whole task.',
    });
    expect(message?.content[0]?.text).toContain('Write a greeting to greeting.txt');
    expect(message?.content[0]?.text).toContain('The check failed');
  });

  it('goes on after an answer that was cut at maxTokens, without running its tools', async () => {
    const { code, server, events } = await play([
      { blocks: [{ tool: 'run_command', input: { command: 'touch cut' }, id: 'a' }], stop: 'max_tokens' },
      DONE,
    ]);
    expect(code).toBe(0);
    expect(events.find((event) => event.type === 'toolResult')).toMatchObject({ id: 'a', isError: true });
    expect(server.requests[1]?.body.messages.at(-1)?.content.map(({ type }) => type)).toEqual([
      'tool_result',
      'text',
    ]);
  });

  it('goes on after pause_turn', async () => {
    const { code, server } = await play([{ blocks: [{ text: 'Wait' }], stop: 'pause_turn' }, DONE]);
    expect([code, server.requests[1]?.body.messages.map(({ role }) => role)]).toEqual([
      0,
      ['user', 'assistant'],
    ]);
  });

  it.each([{}, { cutBy: 'error' }, { cutBy: 'garbage' }] as const)(
    'tries an answer again that broke off: %j',
    async (how) => {
      const { code, events, server } = await play([{ blocks: [{ text: 'Hel' }], cutAfter: 3, ...how }, DONE]);
      const used = (outputTokens: number, turns: number): AgentEvent => ({
        type: 'usage',
        usage: { inputTokens: 100, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0, turns },
      });
      expect([code, server.requests.length]).toEqual([0, 2]);
      expect(events.slice(1)).toEqual([
        { type: 'text', text: 'Hel' },
        used(1, 0),
        { type: 'text', text: 'All done.' },
        used(20, 1),
        { type: 'result', summary: 'All done.' },
      ]);
    },
  );

  it('tells the model about input that does not fit', async () => {
    const { events } = await play([
      {
        blocks: [
          { tool: 'read_file', input: { path: 3 } },
          { tool: 'read_file', input: [] },
          { tool: 'run_command', input: { command: 'true', timeout_seconds: -1 } },
          { tool: 'fly', input: {} },
        ],
      },
      DONE,
    ]);
    const results = events.filter((event) => event.type === 'toolResult');
    expect(results.map(({ isError, output }) => [isError, output])).toEqual([
      [true, '"path" must be given as a string'],
      [true, 'the input must be an object'],
      [true, '"timeout_seconds" must be a whole number from 1 to 600'],
      [
        true,
        'there is no tool "fly"; there are: read_file, write_file, edit_file, list_files, search_code, run_command',
      ],
    ]);
  });

  it.each([
    [{ ANTHROPIC_AUTH_TOKEN: 'token' }, 'Bearer test-key-0123456789'],
    [{ ANTHROPIC_API_KEY: '', ANTHROPIC_AUTH_TOKEN: 'token' }, 'Bearer token'],
  ])('takes the key before the token: %j', async (env, authorization) => {
    const { server } = await play([DONE], { env });
    expect(server.requests[0]?.headers.authorization).toBe(authorization);
  });

  it('gives commands no key', async () => {
    const { events } = await play([{ blocks: [{ tool: 'run_command', input: { command: 'env' } }] }, DONE]);
    const result = events.find((event) => event.type === 'toolResult');
    expect(result?.output).toContain('HOME=');
    expect(result?.output).not.toMatch(/ANTHROPIC|test-key/);
  });
});

describe('a round of the agent claude against aimock', () => {
  it('edits a file with two tools in one answer', async () => {
    const mock = new LLMock({ port: 0, host: '127.0.0.1' });
    const calls = [
      { name: 'write_file', arguments: '{"path":"a.txt","content":"one"}', id: 'toolu_1' },
      { name: 'write_file', arguments: '{"path":"b.txt","content":"two"}', id: 'toolu_2' },
    ];
    mock.on({ hasToolResult: false }, { content: 'Two files.', toolCalls: calls });
    mock.on({ toolCallId: 'toolu_2' }, { content: 'Both are written.' });
    await mock.start();
    atEnd(() => mock.stop());
    const { code, events, workspace } = await play([DONE], { env: { ANTHROPIC_BASE_URL: mock.url } });
    expect([code, events.at(-1)]).toEqual([0, { type: 'result', summary: 'Both are written.' }]);
    expect(await readFile(join(workspace, 'a.txt'), 'utf8')).toBe('one');
    expect(await readFile(join(workspace, 'b.txt'), 'utf8')).toBe('two');
  });
});
