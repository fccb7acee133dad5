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
import type { Bill } from './bill.ts';

export interface KeyProxy {
  /** What the agent's variables are instead of the real ones. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Variables that hold a key, and the header in which the Messages API client sends it. */
const KEYS = {
  ANTHROPIC_API_KEY: (value: string) => ({ 'x-api-key': value }),
  ANTHROPIC_AUTH_TOKEN: (value: string) => ({ authorization: `Bearer ${value}` }),
} as const;

const DEFAULT_BASE_URL = 'https://api.anthropic.com';
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
 * Undefined: there is no key to keep. Listens on loopback, forwards to the Messages API below the configured base URL and
 * nowhere else, as long as the bill allows.
 */
export async function startKeyProxy(
  real: Readonly<Record<string, string>>,
  bill: Bill,
): Promise<KeyProxy | undefined> {
  const names = (['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'] as const).filter((name) => real[name]);
  if (names.length === 0) return undefined;
  const placeholder = `orca-placeholder-${randomBytes(16).toString('hex')}`;
  const upstream = new URL(real.ANTHROPIC_BASE_URL || DEFAULT_BASE_URL);
  const credentials = Object.assign({}, ...names.map((name) => KEYS[name](real[name] ?? '')));
  const server = createServer((incoming, outgoing) => {
    if (!isOurs(incoming.headers, placeholder))
      return refuse(outgoing, 401, 'the key is not the one of this run');
    const refusal = bill.refuse();
    if (refusal !== undefined) return refuse(outgoing, 403, refusal);
    forward({ incoming, outgoing, upstream, credentials, bill });
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
      ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`,
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isOurs(headers: IncomingHttpHeaders, placeholder: string): boolean {
  return headers['x-api-key'] === placeholder || headers.authorization === `Bearer ${placeholder}`;
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly upstream: URL;
  readonly credentials: Readonly<Record<string, string>>;
  readonly bill: Bill;
}

function forward({ incoming, outgoing, upstream, credentials, bill }: Exchange): void {
  const path = incoming.url ?? '/';
  // An absolute address would make this an open proxy; dots would leave the base path.
  if (!path.startsWith('/') || path.startsWith('//') || /(^|\/)\.\.(\/|$)/.test(decoded(path))) {
    refuse(outgoing, 403, 'only paths below the configured base URL are forwarded');
    return;
  }
  // A batch would be paid for when nobody counts any more.
  if (!/^\/v1\/messages(\/count_tokens)?(\?|$)/.test(path)) {
    refuse(outgoing, 403, 'only the Messages API is forwarded');
    return;
  }
  const answer = bill.request();
  const send = upstream.protocol === 'http:' ? httpRequest : httpsRequest;
  const onward = send({
    protocol: upstream.protocol,
    hostname: upstream.hostname,
    port: upstream.port,
    method: incoming.method,
    path: `${upstream.pathname.replace(/\/$/, '')}${path}`,
    headers: { ...forwarded(incoming.headers), ...credentials },
  });
  onward.once('response', (response) => {
    outgoing.writeHead(response.statusCode ?? 502, forwarded(response.headers));
    answer.begin(response.headers);
    response.on('data', (chunk: Buffer) => answer.read(chunk.toString('utf8')));
    // Before the agent sees the end of it: what it asks next comes after this.
    response.once('end', () => answer.end());
    response.once('close', () => answer.end());
    response.pipe(outgoing);
    response.once('error', () => outgoing.destroy());
  });
  onward.once('close', () => answer.end());
  onward.once('error', () => refuse(outgoing, 502, `${upstream.host} did not answer`));
  outgoing.once('close', () => onward.destroy());
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
