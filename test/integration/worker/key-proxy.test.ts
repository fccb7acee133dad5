/** The model key stays outside: what the agent holds is worth nothing elsewhere, and the proxy goes to one place only. */
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AgentKind } from '../../../src/api/desired.ts';
import { NO_USAGE } from '../../../src/api/run-contract.ts';
import { anthropicAnswer } from '../../../src/worker/answers.ts';
import { Bill } from '../../../src/worker/bill.ts';
import { type KeyProxy, startKeyProxy } from '../../../src/worker/key-proxy.ts';
import { type ModelApi, modelApiOf } from '../../../src/worker/model-apis.ts';

const ANTHROPIC = apiOf('claude');

let upstream: Server;
let bill = new Bill({});
/** What the API answers, and as what. */
let answer = { type: 'text/event-stream', text: 'data: 1\n\ndata: 2\n\n' };
let proxy: KeyProxy;
const seen: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];

beforeAll(async () => {
  upstream = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    seen.push({ url: incoming.url, headers: incoming.headers, body });
    outgoing.writeHead(200, { 'content-type': answer.type, 'x-answer': 'yes' });
    outgoing.write(answer.text.slice(0, 9));
    outgoing.end(answer.text.slice(9));
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const address = upstream.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const started = await startKeyProxy({
    api: ANTHROPIC,
    real: { ANTHROPIC_API_KEY: 'the-real-key', ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}/base/` },
    bill,
  });
  if (started === undefined) throw new Error('no proxy was started');
  proxy = started;
});

afterAll(async () => {
  await proxy.close();
  upstream.close();
});

function call(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(proxy.env.ANTHROPIC_BASE_URL ?? '');
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method: 'POST', headers }, async (response) => {
      let text = '';
      try {
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, text });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.once('error', reject);
    outgoing.end('{"hello":1}');
  });
}

it('swaps the placeholder for the key and streams the answer back', async () => {
  const placeholder = proxy.env.ANTHROPIC_API_KEY ?? '';
  expect(placeholder).toMatch(/^orca-placeholder-[0-9a-f]{32}$/);
  expect(await call('/v1/messages?beta=true', { 'x-api-key': placeholder, cookie: 'a=b' })).toEqual({
    status: 200,
    text: 'data: 1\n\ndata: 2\n\n',
  });
  const last = seen.at(-1);
  expect(last).toMatchObject({ url: '/base/v1/messages?beta=true', body: '{"hello":1}' });
  expect(last?.headers).toMatchObject({ 'x-api-key': 'the-real-key' });
  expect(last?.headers.cookie).toBeUndefined();
});

it.each([
  ['no key', '/v1/messages', undefined, 401],
  ['another key', '/v1/messages', 'sk-other', 401],
  ['the address of another host', 'http://example.com/v1/messages', '', 403],
  ['what is paid for later', '/v1/messages/batches', '', 403],
  ['dots that leave the base path', '/v1/%2e%2e/../admin', '', 403],
])('refuses %s', async (_what, path, key, status) => {
  const count = seen.length;
  const placeholder = proxy.env.ANTHROPIC_API_KEY ?? '';
  const headers = key === undefined ? {} : { 'x-api-key': key === '' ? placeholder : key };
  expect((await call(path, headers)).status).toBe(status);
  expect(seen).toHaveLength(count);
});

const USAGE = { input_tokens: 100, output_tokens: 1, cache_read_input_tokens: 10 };
const START = { type: 'message_start', message: { usage: USAGE } };
const TEXT = { type: 'content_block_delta', delta: { text: 'x'.repeat(3000) } };
const END = { type: 'message_delta', usage: { output_tokens: 50 } };

function stream(...events: readonly object[]): typeof answer {
  const lines = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
  return { type: 'text/event-stream', text: lines.join('') };
}

it.each([
  ['a stream', stream(START, TEXT, END), { inputTokens: 100, cacheReadTokens: 10, outputTokens: 50 }],
  ['a stream that breaks off', stream(START, TEXT), { inputTokens: 100, outputTokens: 1004 }],
  [
    'an answer in one piece',
    { type: 'application/json', text: JSON.stringify({ usage: { ...USAGE, output_tokens: 7 } }) },
    { inputTokens: 100, outputTokens: 7 },
  ],
])(
  'counts what %s says was used, whoever asked, and refuses to go on beyond the cap',
  async (_, said, usage) => {
    const earlier = { bill, answer, proxy };
    bill = new Bill({ cap: { tokens: 110 } });
    answer = said;
    const started = await startKeyProxy({
      api: ANTHROPIC,
      real: { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: upstreamUrl() },
      bill,
    });
    if (started === undefined) throw new Error('no proxy was started');
    proxy = started;
    const headers = { 'x-api-key': proxy.env.ANTHROPIC_API_KEY ?? '', 'accept-encoding': 'gzip' };
    const first = await call('/v1/messages', headers);
    const second = await call('/v1/messages', headers);
    const nothing = { rounds: 1, checks: [], usage: NO_USAGE };
    const result = bill.over(nothing);
    await started.close();
    ({ bill, answer, proxy } = earlier);
    expect([first.text, first.status, second.status]).toEqual([said.text, 200, 403]);
    expect(seen.at(-1)?.headers['accept-encoding']).toBeUndefined();
    expect(result).toMatchObject({ usage, failure: { reason: 'BudgetExceeded' } });
  },
);

function apiOf(agent: AgentKind): ModelApi {
  const api = modelApiOf(agent);
  if (api === undefined) throw new Error(`${agent} has no model API`);
  return api;
}

function upstreamUrl(): string {
  const address = upstream.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

it('answers one request at a time where there is a cap, and says what it refused as the end of the run', async () => {
  const capped = new Bill({ cap: { tokens: 10 } });
  const asked = await capped.request(anthropicAnswer);
  let isItsTurn = false;
  const next = capped.request(anthropicAnswer).then(() => {
    isItsTurn = true;
  });
  await new Promise(setImmediate);
  expect(isItsTurn).toBe(false);
  asked.end();
  await next;
  const free = new Bill({});
  await free.request(anthropicAnswer);
  await free.request(anthropicAnswer);

  const spent = new Bill({ cap: { tokens: 10 } });
  const last = await spent.request(anthropicAnswer);
  last.begin({ 'content-type': 'application/json' });
  last.read(JSON.stringify({ usage: { input_tokens: 10 } }));
  last.end();
  expect(spent.refuse()).toContain('reserved for it');
  const failure = { kind: 'never', reason: 'AuthenticationFailed', message: 'HTTP 403' } as const;
  const ended = { rounds: 1, checks: [], usage: NO_USAGE, failure };
  expect(spent.over(ended).failure).toMatchObject({ kind: 'later', reason: 'BudgetExceeded' });
});

it.each([
  ['before it answers', '', { status: 504, trouble: { type: 'status', status: 504 } }],
  ['in the middle of its answer', 'data: 1\n\n', { status: undefined, trouble: { type: 'cut' } }],
])('gives an API up that is silent %s', async (_what, begun, expected) => {
  const hung = createServer((_incoming, outgoing) => {
    if (begun === '') return;
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
    outgoing.write(begun);
  });
  await new Promise<void>((resolve) => hung.listen(0, '127.0.0.1', resolve));
  const address = hung.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const started = await startKeyProxy({
    api: ANTHROPIC,
    real: { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}` },
    bill: new Bill({}),
    maxSilence: 100,
  });
  if (started === undefined) throw new Error('no proxy was started');
  const earlier = proxy;
  proxy = started;
  const asked = call('/v1/messages', { 'x-api-key': proxy.env.ANTHROPIC_API_KEY ?? '' });
  const status = await asked.then((answered) => answered.status).catch(() => undefined);
  expect({ status, trouble: proxy.trouble() }).toEqual(expected);
  proxy = earlier;
  await started.close();
  hung.closeAllConnections();
  hung.close();
});

it('is not needed without a key', async () => {
  expect(
    await startKeyProxy({
      api: ANTHROPIC,
      real: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' },
      bill: new Bill({}),
    }),
  ).toBeUndefined();
});
