/** HTTP for Git in process: kept-alive connections, time limits, no credentials to another origin. */
import * as http from 'node:http';
import * as https from 'node:https';
import type { CheckedRemote } from './remote.ts';
import { unreachable } from './remote-failure.ts';

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export interface HttpResponse {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const IDLE_TIMEOUT = 30_000;
const MAX_REDIRECTS = 3;
const agents = {
  http: new http.Agent({ keepAlive: true, maxFreeSockets: 4 }),
  https: new https.Agent({ keepAlive: true, maxFreeSockets: 4 }),
};

/** Rejects with OrcaError when there is no whole answer; an answer of any status is one. */
export async function exchange(
  remote: CheckedRemote,
  request: HttpRequest,
  redirects = MAX_REDIRECTS,
): Promise<HttpResponse> {
  const response = await answered(remote, request);
  const { location } = response.headers;
  if (response.status < 300 || response.status >= 400 || location === undefined) return response;
  const target = new URL(location, request.url);
  if (target.origin !== new URL(request.url).origin || redirects === 0) {
    throw unreachable(
      remote.url,
      'never',
      `redirects to ${target.origin}${target.pathname}; use that address instead`,
    );
  }
  return exchange(remote, { ...request, url: target.href }, redirects - 1);
}

/** Asks once more when the server had closed the kept-alive connection; a push is never repeated. */
async function answered(remote: CheckedRemote, request: HttpRequest): Promise<HttpResponse> {
  const attempt = await send(remote, request);
  if ('status' in attempt) return attempt;
  const again = attempt.stale ? await send(remote, request) : attempt;
  if ('status' in again) return again;
  throw unreachable(remote.url, 'later', `can not be reached (${codeOf(again.error)})`, again.error);
}

interface NoAnswer {
  readonly error: Error;
  /** The connection was an old one, so the server may never have seen the request. */
  readonly stale: boolean;
}

function send(remote: CheckedRemote, request: HttpRequest): Promise<HttpResponse | NoAnswer> {
  const url = new URL(request.url);
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  const isPush = url.pathname.endsWith('/git-receive-pack');
  const { body } = request;
  return new Promise((resolve) => {
    const sent = (scheme === 'https' ? https : http).request(url, {
      method: request.method,
      agent: isPush ? false : agents[scheme],
      timeout: IDLE_TIMEOUT,
      headers: {
        'user-agent': 'git/orca',
        ...request.headers,
        ...authorization(remote),
        ...(body === undefined ? {} : { 'content-length': String(body.length) }),
      },
    });
    const stop = () => sent.destroy(new TimeLimit('no answer in time'));
    const limit = setTimeout(stop, remote.timeLimit);
    const fail = (error: Error) => resolve({ error, stale: sent.reusedSocket && !isPush });
    sent.once('timeout', stop);
    sent.once('close', () => clearTimeout(limit));
    sent.once('error', fail);
    sent.once('response', (response) =>
      receive(response).then((whole) => resolve({ url: url.href, ...whole }), fail),
    );
    sent.end(body);
  });
}

class TimeLimit extends Error {
  readonly code = 'ETIMEDOUT';
}

async function receive(response: http.IncomingMessage): Promise<Omit<HttpResponse, 'url'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

function authorization({ credentials }: CheckedRemote): Record<string, string> {
  if (credentials?.type !== 'token') return {};
  const pair = Buffer.from(`${credentials.username}:${credentials.token}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'no answer';
}
