/** A GitHub on loopback: the emulator's REST API and real bare repositories over smart HTTP, on one origin. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createEmulator } from 'emulate';
import { allowEverything, backend } from './git-server.ts';
import { type Answer, type Fields, isRecord, type PullsBridge, pullsBridge } from './github-pulls.ts';
import { type BareRepository, bareRepository, type Files } from './repositories.ts';
import { atEnd, temporaryDirectory } from './temporary.ts';

/** What goes wrong with matching requests. `answer` after `done` is a write whose answer says it failed. */
interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** `refused`: nothing happens. `done`: the request is carried out all the same. */
  readonly request: 'refused' | 'done';
  /** `silence`: the connection stays open without an answer. `disconnect`: it is cut. */
  readonly answer: Answer | 'silence' | 'disconnect';
  /** How many requests it hits; default 1. */
  readonly times?: number;
}

interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Fields;
  /** 0: there was no answer. */
  readonly status: number;
}

export interface GitHubStandIn {
  readonly origin: string;
  /** As of a GitHub Enterprise server: below /api/v3. */
  readonly apiUrl: string;
  /** Of the owner `acme`, who may do everything. */
  readonly token: string;
  readonly owner: string;
  /** Every REST request since the start or `forget`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  forget(): void;
  fail(fault: Fault): void;
  /** A repository of `acme`, with a first commit on main. */
  repository(name: string): StandInRepository;
  /** Calls the API as one of the users acme, alice, mallory; rejects on 4xx and 5xx. */
  api(user: string, method: string, path: string, body?: unknown): Promise<unknown>;
  /** The same straight from the emulator, without the bridge's rules: for bulk. */
  raw(user: string, method: string, path: string, body?: unknown): Promise<Answer>;
}

interface StandInRepository {
  readonly url: string;
  readonly bare: BareRepository;
}

const OWNER = 'acme';
const USERS = [OWNER, 'alice', 'mallory'] as const;
const tokenOf = (user: string) => `token-of-${user}`;

/** Runs until the test file ends. */
export async function githubStandIn(
  repositories: Readonly<Record<string, Files>> = { target: { 'README.md': 'target\n' } },
): Promise<GitHubStandIn> {
  const root = await temporaryDirectory('github');
  const bares = new Map<string, BareRepository>();
  for (const [name, files] of Object.entries(repositories)) {
    const bare = await bareRepository({ path: join(root, OWNER, `${name}.git`), files });
    await allowEverything(bare.path);
    bares.set(name, bare);
  }
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(USERS.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
      github: {
        users: USERS.map((login) => ({ login })),
        repos: [...bares.keys()].map((name) => ({ owner: OWNER, name })),
      },
    },
  });
  atEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await emulator.close();
  });

  async function emulated(user: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(emulator.url + path, {
      method,
      headers: { authorization: `token ${tokenOf(user)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = (await response.text()).replaceAll(emulator.url, origin);
    const link = response.headers.get('link')?.replaceAll(emulator.url, `${origin}/api/v3`);
    const headers = link === undefined ? {} : { link };
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers };
  }

  const bridges = new Map<string, PullsBridge>(
    [...bares].map(([name, bare]) => {
      const fullName = `${OWNER}/${name}`;
      return [fullName, pullsBridge(fullName, bare, (...call) => emulated(OWNER, ...call))];
    }),
  );
  const requests: LoggedRequest[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  async function carriedOut(user: string, method: string, url: string, body: Fields): Promise<Answer> {
    const path = url.split('?')[0] ?? '';
    const bridge = bridges.get(path.split('/').slice(2, 4).join('/'));
    if (bridge === undefined) return emulated(user, method, url, method === 'GET' ? undefined : body);
    await bridge.settle();
    const answer =
      (await bridge.intercept(method, path, body)) ??
      (await emulated(user, method, url, method === 'GET' ? undefined : body));
    return { ...answer, body: bridge.shown(answer.body) };
  }

  function faultFor(method: string, path: string): Fault | undefined {
    const found = faults.find(
      ({ fault, left }) => left > 0 && fault.method === method && fault.path.test(path),
    );
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method = 'GET' } = request;
    const user = userOf(request);
    if (!url.startsWith('/api/v3/')) {
      if (user !== undefined) return backend(root, request, response);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    const path = url.slice('/api/v3'.length);
    const body = await fieldsOf(request);
    // One request at a time: the emulator's state and the repository's change together.
    const answered = turn.then(async () => {
      if (user === undefined) return { status: 401, body: { message: 'Bad credentials' } };
      const fault = faultFor(method, path);
      const done = fault?.request === 'refused' ? undefined : await carriedOut(user, method, path, body);
      return fault?.answer ?? done ?? 'disconnect';
    });
    turn = answered.catch(() => undefined);
    const answer = await answered.catch((error: unknown) => ({
      status: 500,
      body: { message: String(error) },
    }));
    if (answer === 'disconnect') request.socket.destroy();
    const status = typeof answer === 'string' ? 0 : send(request, response, answer);
    requests.push({ method, path, body, status });
  }

  return {
    origin,
    apiUrl: `${origin}/api/v3`,
    token: tokenOf(OWNER),
    owner: OWNER,
    requests,
    forget: () => void requests.splice(0),
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    repository(name) {
      const bare = bares.get(name);
      if (bare === undefined) throw new Error(`the stand-in has no repository ${name}`);
      return { url: `${origin}/${OWNER}/${name}.git`, bare };
    },
    raw: emulated,
    async api(user, method, path, body) {
      const answer = await carriedOut(user, method, path, isRecord(body) ? body : {});
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      return answer.body;
    },
  };
}

/** Who a token (REST) or a password (Git) belongs to. */
function userOf(request: IncomingMessage): string | undefined {
  const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ');
  const token = /^basic$/i.test(scheme) ? Buffer.from(value, 'base64').toString().split(':')[1] : value;
  return USERS.find((user) => tokenOf(user) === token);
}

async function fieldsOf(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return isRecord(value) ? value : {};
}

/** Says with which status. */
function send(request: IncomingMessage, response: ServerResponse, answer: Answer): number {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  const read = request.method === 'GET' && answer.status === 200;
  const status = read && request.headers['if-none-match'] === etag ? 304 : answer.status;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    ...(read ? { etag } : {}),
    ...answer.headers,
  });
  response.end(status === 304 ? undefined : text);
  return status;
}
