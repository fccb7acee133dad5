/** The model key stays outside: what the agent holds is worth nothing elsewhere, and the proxy goes to one place only. */
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type KeyProxy, startKeyProxy } from '../../../src/worker/key-proxy.ts';

let upstream: Server;
let proxy: KeyProxy;
const seen: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];

beforeAll(async () => {
  upstream = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    seen.push({ url: incoming.url, headers: incoming.headers, body });
    outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'x-answer': 'yes' });
    outgoing.write('data: 1\n\n');
    outgoing.end('data: 2\n\n');
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const address = upstream.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const started = await startKeyProxy({
    ANTHROPIC_API_KEY: 'the-real-key',
    ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}/base/`,
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
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text });
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
  ['dots that leave the base path', '/v1/%2e%2e/../admin', '', 403],
])('refuses %s', async (_what, path, key, status) => {
  const count = seen.length;
  const placeholder = proxy.env.ANTHROPIC_API_KEY ?? '';
  const headers = key === undefined ? {} : { 'x-api-key': key === '' ? placeholder : key };
  expect((await call(path, headers)).status).toBe(status);
  expect(seen).toHaveLength(count);
});

it('is not needed without a key', async () => {
  expect(await startKeyProxy({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' })).toBeUndefined();
});
