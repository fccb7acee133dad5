/** Whose token it is and what it may do: people, fine-grained tokens, workflows, installations of an App that expire. */
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { type Answer, type Call, created, type Fields, isRecord, notFound, ok, refused } from './exchange.ts';

type Level = 'read' | 'write';
export type Permissions = Readonly<Record<string, Level>>;

export interface Identity {
  readonly login: string;
  readonly kind: 'classic' | 'fine-grained' | 'actions' | 'installation' | 'app';
  /** Of a classic token. */
  readonly scopes?: readonly string[];
  /** Of all others; undefined: everything. */
  readonly permissions?: Permissions;
  /** `<owner>/<repository>`; undefined: all. */
  readonly repositories?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

export interface StandInApp {
  readonly id: number;
  /** PEM. */
  readonly privateKey: string;
  readonly login: string;
  /** Tokens that were made for its installation, oldest first. */
  readonly issued: readonly string[];
  /** GitHub takes none of them any more. */
  revoke(): void;
}

export interface AppOptions {
  readonly permissions?: Permissions;
  readonly repositories?: readonly string[];
  /** Milliseconds that an installation's token is good for; default: an hour. */
  readonly lifetime?: number;
}

export interface Tokens {
  issue(identity: Identity): string;
  app(options?: AppOptions): StandInApp;
  /** Undefined: no such token, or no longer. */
  identityOf(token: string): Identity | undefined;
  /** What Apps ask about themselves. */
  area(call: Call, identity: Identity): Answer | undefined;
}

const LIFETIME = 3_600_000;
const APP_PERMISSIONS: Permissions = {
  ...{ metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'write' },
  ...{ checks: 'write', statuses: 'write', actions: 'read' },
};

interface App extends StandInApp {
  readonly publicKey: string;
  readonly options: AppOptions;
  readonly installation: number;
}

export function tokens(now: () => number): Tokens {
  const known = new Map<string, Identity>();
  const apps: App[] = [];
  let count = 0;

  function issue(identity: Identity): string {
    count += 1;
    const token = `${identity.kind === 'installation' ? 'ghs' : 'ghp'}-stand-in-${identity.login}-${count}`;
    known.set(token, identity);
    return token;
  }

  function appOf(jwt: string): App | undefined {
    const [head = '', claims = '', signature = ''] = jwt.split('.');
    const payload: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}');
    if (!isRecord(payload)) return undefined;
    const app = apps.find(({ id }) => String(id) === String(payload.iss));
    const [from, until, seconds] = [Number(payload.iat), Number(payload.exp), Date.now() / 1000];
    if (app === undefined || from > seconds || until < seconds || until - from > 600) return undefined;
    const signed = Buffer.from(`${head}.${claims}`);
    const isGood = verify(
      'sha256',
      signed,
      createPublicKey(app.publicKey),
      Buffer.from(signature, 'base64url'),
    );
    return isGood ? app : undefined;
  }

  function installed(app: App): Fields {
    return { id: app.installation, app_id: app.id, permissions: app.options.permissions ?? APP_PERMISSIONS };
  }

  return {
    issue,
    app(options = {}) {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      });
      const issued: string[] = [];
      const id = 1000 + apps.length;
      const app: App = {
        ...{ id, privateKey, publicKey, login: 'orca-app[bot]', issued, options, installation: id + 5000 },
        revoke: () => issued.forEach((token) => void known.delete(token)),
      };
      apps.push(app);
      return app;
    },
    identityOf(token) {
      const identity = known.get(token);
      if (identity !== undefined) return (identity.expiresAt ?? Infinity) > now() ? identity : undefined;
      if (token.split('.').length !== 3) return undefined;
      const app = appOf(token);
      return app === undefined ? undefined : { login: app.login, kind: 'app', permissions: { app: 'read' } };
    },
    area(call, identity) {
      if (identity.kind !== 'app') return undefined;
      const app = apps[0];
      const [, fullName] = /^\/repos\/([^/]+\/[^/]+)\/installation$/.exec(call.path) ?? [];
      if (app === undefined) return notFound;
      if (call.path === '/app')
        return ok({ id: app.id, slug: 'orca-app', permissions: installed(app).permissions });
      if (fullName !== undefined)
        return (app.options.repositories ?? [fullName]).includes(fullName) ? ok(installed(app)) : notFound;
      if (call.method !== 'POST' || call.path !== `/app/installations/${app.installation}/access_tokens`)
        return refused(401, 'A JSON web token could not be decoded');
      const expiresAt = now() + (app.options.lifetime ?? LIFETIME);
      const { permissions = APP_PERMISSIONS, repositories } = app.options;
      const token = issue({
        ...{ login: app.login, kind: 'installation', permissions, expiresAt },
        ...(repositories === undefined ? {} : { repositories }),
      });
      (app.issued as string[]).push(token);
      const expires_at = new Date(expiresAt).toISOString().replace(/\.\d+/, '');
      return created({ token, expires_at, permissions, repository_selection: 'selected' });
    },
  };
}

/** What GitHub wants for a request: one of the alternatives. */
const NEEDED: readonly (readonly [RegExp, RegExp, ...(readonly [string, Level])[]])[] = [
  [/^PUT$/, /\/pulls\/\d+\/merge$/, ['contents', 'write']],
  [/^GET$/, /\/collaborators\//, ['metadata', 'read']],
  [/^GET$/, /\/(pulls|issues)(\/|$|\?)/, ['pull_requests', 'read'], ['issues', 'read']],
  [/./, /\/pulls(\/|$)/, ['pull_requests', 'write']],
  [/./, /\/issues(\/|$)/, ['issues', 'write'], ['pull_requests', 'write']],
  [/^GET$/, /\/commits\/[^/]+\/status(es)?$/, ['statuses', 'read']],
  [/^GET$/, /\/check-runs(\/|$)/, ['checks', 'read']],
  [/./, /\/check-runs(\/|$)/, ['checks', 'write']],
  [/./, /\/statuses\//, ['statuses', 'write']],
  [/^GET$/, /\/actions\//, ['actions', 'read']],
  [/./, /\/actions\//, ['actions', 'write']],
  [/./, /\/(dispatches|git\/refs)$/, ['contents', 'write']],
  [/^GET$/, /\/contents\//, ['contents', 'read']],
];

/** GitHub's refusal of what the token may not do; undefined: it may. */
export function refusalFor(identity: Identity, method: string, path: string): Answer | undefined {
  const [, fullName] = /^\/repos\/([^/]+\/[^/]+)/.exec(path) ?? [];
  if (fullName !== undefined && identity.repositories?.includes(fullName) === false) return notFound;
  const { permissions, scopes } = identity;
  const write = method !== 'GET';
  if (scopes !== undefined && !scopes.includes('repo') && fullName !== undefined && write)
    return {
      ...notFound,
      headers: { 'x-oauth-scopes': scopes.join(', '), 'x-accepted-oauth-scopes': 'repo' },
    };
  const [, , ...alternatives] = NEEDED.find(([on, at]) => on.test(method) && at.test(path)) ?? [/./, /./];
  if (permissions === undefined || fullName === undefined || alternatives.length === 0) return undefined;
  if (alternatives.some(([name, level]) => isEnough(permissions[name], level))) return undefined;
  const accepted = alternatives.map(([name, level]) => `${name}=${level}`).join('; ');
  const who = identity.kind === 'fine-grained' ? 'personal access token' : 'integration';
  return {
    ...refused(403, `Resource not accessible by ${who}`),
    headers: { 'x-accepted-github-permissions': accepted },
  };
}

function isEnough(has: Level | undefined, needed: Level): boolean {
  return has === 'write' || has === needed;
}
