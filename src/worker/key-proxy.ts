/** Keeps the model key out of the sandbox: the agent gets a placeholder and this proxy, which swaps it on the way out. */
import { randomBytes } from 'node:crypto';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { ApiTrouble } from '../agents/api-failure.ts';
import type { Bill } from './bill.ts';
import type { ModelApi } from './model-apis.ts';

export interface KeyProxy {
  /** What the agent's variables are instead of the real ones. */
  readonly env: Readonly<Record<string, string>>;
  /** What was wrong with the last answer of the API; undefined: nothing, or it is not over. */
  trouble(): ApiTrouble | undefined;
  close(): Promise<void>;
}

export interface KeyProxyOptions {
  readonly api: ModelApi;
  /** The real variables. */
  readonly real: Readonly<Record<string, string>>;
  readonly bill: Bill;
  /** Milliseconds of silence after which the API counts as gone. */
  readonly maxSilence?: number;
}

const MAX_SILENCE = 300_000;
/** Headers of one connection, and those that would carry somebody else's credentials. */
const NOT_FORWARDED = new Set([
  'host',
  // What an answer costs is read on its way: it must not be compressed.
  'accept-encoding',
  'connection',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'te',
  'cookie',
  'x-api-key',
  'authorization',
]);

/**
 * Undefined: there is no key to keep. Listens on loopback, forwards to the model API below the configured base URL and
 * nowhere else, as long as the bill allows.
 */
export async function startKeyProxy(options: KeyProxyOptions): Promise<KeyProxy | undefined> {
  const { api, real } = options;
  const names = Object.keys(api.keys).filter((name) => real[name]);
  if (names.length === 0) return undefined;
  const placeholder = `orca-placeholder-${randomBytes(16).toString('hex')}`;
  const access: Access = {
    ...options,
    upstream: new URL(real[api.baseUrl.name] || api.baseUrl.standard),
    // The first that is set, as the clients themselves choose.
    credentials: api.keys[names[0] ?? '']?.(real[names[0] ?? ''] ?? '') ?? {},
    last: {},
  };
  const server = createServer((incoming, outgoing) => {
    if (isOurs(incoming.headers, placeholder)) void pass(incoming, outgoing, access);
    else refuse(outgoing, 401, 'the key is not the one of this run');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    env: {
      ...Object.fromEntries(names.map((name) => [name, placeholder])),
      [api.baseUrl.name]: `http://127.0.0.1:${port}`,
    },
    trouble: () => access.last.trouble,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Access extends KeyProxyOptions {
  readonly upstream: URL;
  readonly credentials: Readonly<Record<string, string>>;
  /** Of the answer that ended last. */
  readonly last: { trouble?: ApiTrouble | undefined };
}

function isOurs(headers: IncomingHttpHeaders, placeholder: string): boolean {
  const { authorization } = headers;
  return (
    headers['x-api-key'] === placeholder ||
    headers['x-goog-api-key'] === placeholder ||
    authorization === `Bearer ${placeholder}`
  );
}

async function pass(incoming: IncomingMessage, outgoing: ServerResponse, access: Access): Promise<void> {
  const path = incoming.url ?? '/';
  // An absolute address would make this an open proxy; dots would leave the base path.
  if (!path.startsWith('/') || path.startsWith('//') || /(^|\/)\.\.(\/|$)/.test(decoded(path)))
    return refuse(outgoing, 403, 'only paths below the configured base URL are forwarded');
  if (!access.api.paths.test(path)) return refuse(outgoing, 403, 'only the model API is forwarded');
  const answer = await access.bill.request(access.api.answers);
  const refusal = access.bill.refuse();
  if (refusal === undefined && !outgoing.destroyed) return forward({ incoming, outgoing, access, answer });
  answer.end();
  refuse(outgoing, 403, refusal ?? 'nobody waits for the answer any more');
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly access: Access;
  readonly answer: Awaited<ReturnType<Bill['request']>>;
}

function forward({ incoming, outgoing, access, answer }: Exchange): void {
  const { upstream, credentials, last, maxSilence = MAX_SILENCE } = access;
  const send = upstream.protocol === 'http:' ? httpRequest : httpsRequest;
  const onward = send({
    protocol: upstream.protocol,
    hostname: upstream.hostname,
    port: upstream.port,
    method: incoming.method,
    path: `${upstream.pathname.replace(/\/$/, '')}${incoming.url}`,
    headers: { ...forwarded(incoming.headers), ...credentials },
  });
  let status = 0;
  let isLeft = false;
  const over = () => {
    const trouble = answer.end();
    // An agent that hangs up has reasons of its own.
    if (isLeft) return;
    if (status === 0) last.trouble = { type: 'unreachable' };
    else last.trouble = status >= 400 ? { type: 'status', status } : trouble;
  };
  onward.setTimeout(maxSilence, () => {
    if (status === 0) status = 504;
    over();
    refuse(outgoing, 504, `${upstream.host} was silent for ${Math.round(maxSilence / 1000)} s`);
    onward.destroy();
  });
  onward.once('response', (response) => {
    status = response.statusCode ?? 502;
    outgoing.writeHead(status, forwarded(response.headers));
    answer.begin(response.headers);
    response.on('data', (chunk: Buffer) => answer.read(chunk.toString('utf8')));
    // Before the agent sees the end of it: what it asks next comes after this.
    response.once('end', over);
    response.once('close', over);
    response.pipe(outgoing);
    response.once('error', () => {
      over();
      outgoing.destroy();
    });
  });
  onward.once('close', over);
  onward.once('error', () => {
    over();
    refuse(outgoing, 502, `${upstream.host} did not answer`);
  });
  outgoing.once('close', () => {
    isLeft = !outgoing.writableFinished;
    onward.destroy();
  });
  incoming.once('error', () => onward.destroy());
  incoming.pipe(onward);
}

function forwarded(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || NOT_FORWARDED.has(name) ? [] : [[name, value]],
    ),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an encoding at all: nothing hides in it.
    return path;
  }
}

function refuse(outgoing: ServerResponse, status: number, why: string): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const error = { type: 'error', error: { type: 'api_error', message: `Orca's key proxy: ${why}` } };
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(error));
}
