/** A GitHub on loopback: the emulator's REST API and real bare repositories over smart HTTP, on one origin. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createEmulator } from 'emulate';
import { allowEverything, backend } from '../git-server.ts';
import { type BareRepository, bareRepository, type Files } from '../repositories.ts';
import { atEnd, temporaryDirectory } from '../temporary.ts';
import type { ReportedJob } from './checks.ts';
import { type Answer, type Call, type Fields, isRecord, notFound } from './exchange.ts';
import { GITHUB_LIMITS, gate, type LimitCounts, type Limits } from './limits.ts';
import type { BranchRules } from './merging.ts';
import { type RepositoryBridge, type Role, repositoryBridge } from './repository.ts';
import { type AppOptions, type Identity, refusalFor, type StandInApp, tokens } from './tokens.ts';

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
  /** What the limits saw since the start. */
  readonly counts: LimitCounts;
  forget(): void;
  fail(fault: Fault): void;
  /** Milliseconds since the epoch, by its clock. */
  now(): number;
  /** Moves its clock ahead, by which tokens expire, limits are lifted and things are dated. Milliseconds. */
  pass(time: number): void;
  /** A further token, with what it may do. */
  issue(identity: Identity): string;
  app(options?: AppOptions): StandInApp;
  /** A repository of `acme`, with a first commit on main. */
  repository(name: string): StandInRepository;
  /** Calls the API as one of the users; rejects on 4xx and 5xx. No limit counts it. */
  api(user: string, method: string, path: string, body?: unknown): Promise<unknown>;
  /** The same straight from the emulator, without the bridge's rules: for bulk. */
  raw(user: string, method: string, path: string, body?: unknown): Promise<Answer>;
}

export interface StandInRepository {
  readonly url: string;
  readonly bare: BareRepository;
  protect(rules: BranchRules): void;
  /** A job of GitHub Actions says how a commit did; returns the id of its check run. */
  report(commit: string, job: ReportedJob): number;
  /** GitHub Actions has started a workflow for a commit, of which nothing shows; ended by what is returned. */
  start(commit: string, run?: number): () => void;
  readonly dispatched: readonly Call[];
}

export interface StandInOptions {
  readonly limits?: Partial<Limits>;
  /** Default: true, as GitHub has it. */
  readonly hasEtags?: boolean;
  readonly hasGraphql?: boolean;
}

const OWNER = 'acme';
/** Who is what in every repository; mallory is a stranger. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  [OWNER, 'admin'],
  ['alice', 'write'],
  ['bob', 'maintain'],
  ['trudy', 'triage'],
]);
const USERS = [...ROLES.keys(), 'mallory', 'dependabot[bot]'];
const tokenOf = (user: string) => `token-of-${user}`;

/** Runs until the test file ends. */
export async function githubStandIn(
  repositories: Readonly<Record<string, Files>> = { target: { 'README.md': 'target\n' } },
  options: StandInOptions = {},
): Promise<GitHubStandIn> {
  const root = await temporaryDirectory('github');
  const bares = new Map<string, BareRepository>();
  for (const [name, files] of Object.entries(repositories)) {
    const bare = await bareRepository({ path: join(root, OWNER, `${name}.git`), files });
    await allowEverything(bare.path);
    bares.set(name, bare);
  }
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const limits = gate({ ...GITHUB_LIMITS, ...options.limits }, now);
  const keys = tokens(now);
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

  /** Bots of the platform and of Apps act with the owner's rights there. */
  async function emulated(user: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(emulator.url + path, {
      method,
      headers: {
        authorization: `token ${tokenOf(USERS.includes(user) ? user : OWNER)}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = (await response.text()).replaceAll(emulator.url, origin);
    const link = response.headers.get('link')?.replaceAll(emulator.url, `${origin}/api/v3`);
    const headers = link === undefined ? {} : { link };
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers };
  }

  let lastId = 100;
  const bridges = new Map<string, RepositoryBridge>(
    [...bares].map(([name, bare]) => {
      const fullName = `${OWNER}/${name}`;
      const ask = (...call: [string, string, unknown?]) => emulated(OWNER, ...call);
      const nextId = () => ++lastId;
      return [fullName, repositoryBridge({ fullName, bare, ask, origin, nextId, now, roles: ROLES })];
    }),
  );
  const requests: LoggedRequest[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  async function carriedOut(user: string, method: string, url: string, body: Fields): Promise<Answer> {
    const [path = '', query = ''] = url.split('?');
    const call: Call = { user, method, path, query: new URLSearchParams(query), body };
    const inEmulator = () => emulated(user, method, url, method === 'GET' ? undefined : body);
    const bridge = bridges.get(path.split('/').slice(2, 4).join('/'));
    if (path === '/graphql') return options.hasGraphql === false ? notFound : graphql(call);
    if (bridge === undefined) return inEmulator();
    await bridge.settle();
    return bridge.answer(call, inEmulator);
  }

  async function graphql(call: Call): Promise<Answer> {
    for (const bridge of bridges.values()) {
      await bridge.settle();
      const answer = await bridge.graphql(call);
      if (answer !== undefined) return answer;
    }
    return {
      status: 200,
      body: { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] },
    };
  }

  function faultFor(method: string, path: string): Fault | undefined {
    const found = faults.find(
      ({ fault, left }) => left > 0 && fault.method === method && fault.path.test(path),
    );
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  }

  function identityOf(token: string): Identity | undefined {
    const user = USERS.find((login) => tokenOf(login) === token);
    if (user === undefined) return keys.identityOf(token);
    return { login: user, kind: 'classic', scopes: ['repo', 'workflow'] };
  }

  async function answered(who: Identity | undefined, method: string, path: string, body: Fields) {
    if (who === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    const fault = faultFor(method, path);
    if (fault?.request === 'refused') return fault.answer;
    const call = { user: who.login, method, path, query: new URLSearchParams(), body };
    const answer =
      keys.area(call, who) ??
      (who.kind === 'app' ? notFound : undefined) ??
      refusalFor(who, method, path.split('?')[0] ?? '') ??
      (await carriedOut(who.login, method, path, body));
    return fault?.answer ?? answer;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method = 'GET' } = request;
    const token = tokenIn(request);
    const who = identityOf(token);
    const [, logged = '', job] = /^\/logs\/([^/]+\/[^/]+)\/(\d+)$/.exec(url) ?? [];
    if (job !== undefined) {
      response.end(bridges.get(logged)?.checks.logOf(Number(job)));
      return;
    }
    const [, path] = /^\/api(?:\/v3)?(\/.*)$/.exec(url) ?? [];
    if (path === undefined) {
      if (who !== undefined) return backend(root, request, response);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    const quota = {
      name: who?.kind === 'actions' ? `actions ${path.split('/')[3]}` : token,
      kind: who?.kind ?? 'app',
    } as const;
    const limited = limits.enter(quota, method, path.split('?')[0] ?? '');
    const body = await fieldsOf(request);
    // One request at a time: the emulator's state and the repository's change together.
    const inTurn = turn.then(() => limited ?? answered(who, method, path, body));
    turn = inTurn.catch(() => undefined);
    const answer = await inTurn.catch((error: unknown) => ({
      status: 500,
      body: { message: String(error) },
    }));
    if (answer === 'disconnect') request.socket.destroy();
    const sent = typeof answer === 'string' ? undefined : prepared(request, answer, token);
    const rates = limits.leave(quota, sent?.status ?? 0);
    requests.push({ method, path, body, status: sent?.status ?? 0 });
    if (sent === undefined) return;
    const scopes = who?.scopes === undefined ? {} : { 'x-oauth-scopes': who.scopes.join(', ') };
    response.writeHead(sent.status, { ...rates, ...scopes, ...sent.headers });
    response.end(sent.text);
  }

  /** Text, links and the answer of 304 to who has seen this already; an ETag is of one token, as GitHub has it. */
  function prepared(request: IncomingMessage, answer: Answer, token: string) {
    const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
    const etag = `W/"${createHash('sha256').update(token).update(text).digest('hex')}"`;
    const read = request.method === 'GET' && answer.status === 200 && options.hasEtags !== false;
    const isKnown = read && request.headers['if-none-match'] === etag;
    const headers = Object.entries({ ...(read ? { etag } : {}), ...answer.headers }).map(([name, value]) => [
      name,
      value.replaceAll('{api}', `${origin}/api/v3`).replaceAll('{origin}', origin),
    ]);
    return {
      status: isKnown ? 304 : answer.status,
      text: isKnown ? undefined : text,
      headers: {
        ...{ 'content-type': 'application/json; charset=utf-8', date: new Date(now()).toUTCString() },
        ...Object.fromEntries(headers),
      },
    };
  }

  return {
    origin,
    apiUrl: `${origin}/api/v3`,
    token: tokenOf(OWNER),
    owner: OWNER,
    requests,
    counts: limits.counts,
    forget: () => void requests.splice(0),
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    now,
    pass(time) {
      ahead += time;
    },
    issue: (identity) => keys.issue(identity),
    app: (appOptions) => keys.app(appOptions),
    repository(name) {
      const [bare, bridge] = [bares.get(name), bridges.get(`${OWNER}/${name}`)];
      if (bare === undefined || bridge === undefined)
        throw new Error(`the stand-in has no repository ${name}`);
      return {
        url: `${origin}/${OWNER}/${name}.git`,
        bare,
        protect: (rules) => bridge.protect(rules),
        report: (commit, job) => bridge.checks.report(commit, job),
        start: (commit, run) => bridge.checks.start(commit, run),
        dispatched: bridge.dispatched,
      };
    },
    async raw(user, method, path, body) {
      const answer = await emulated(user, method, path, body);
      for (const bridge of bridges.values()) bridge.stir();
      return answer;
    },
    async api(user, method, path, body) {
      const answer = await carriedOut(user, method, path, isRecord(body) ? body : {});
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      return answer.body;
    },
  };
}

/** The token of a request, for REST or as the password of Git. */
function tokenIn(request: IncomingMessage): string {
  const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ');
  return /^basic$/i.test(scheme) ? (Buffer.from(value, 'base64').toString().split(':')[1] ?? '') : value;
}

async function fieldsOf(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return isRecord(value) ? value : {};
}
