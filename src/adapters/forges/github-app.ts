/** A GitHub App as Orca's identity: its key signs for tokens of the installation that has the repository. */
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { OrcaError } from '../../api/failure.ts';
import { githubFailure, refusalOf } from './github-errors.ts';
import type { At, GitHubTokens } from './github-tokens.ts';

export interface GitHubAppOptions {
  readonly apiUrl: string;
  /** Its number or its client id. */
  readonly appId: string;
  /** PEM. */
  readonly privateKey: string;
  readonly userAgent: string;
  /** Milliseconds until an unanswered request is given up; default 30,000. */
  readonly timeout?: number;
  /** Milliseconds since the epoch; default: the clock. */
  readonly now?: () => number;
}

/** A token that ends sooner is not handed out: a stage may push with it some minutes later. Milliseconds. */
const LEAST_LEFT = 600_000;

// Octokit would print to the console; what matters is thrown.
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

interface AppToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export function appTokens(options: GitHubAppOptions): GitHubTokens {
  const { appId, privateKey, userAgent, timeout = 30_000, now = Date.now } = options;
  const baseUrl = options.apiUrl.replace(/\/+$/, '');
  const { host } = new URL(baseUrl);
  const { request: ask } = new Octokit({
    baseUrl,
    userAgent,
    log: SILENT,
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }),
    },
  });
  const auth = createAppAuth({ appId, privateKey, request: ask });
  const installations = new Map<string, number>();
  const tokens = new Map<number, Promise<AppToken>>();
  const handedOut = new Set<string>();

  async function attempted<T>(what: string, at: At, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const status = refusalOf(error)?.status;
      if (status === 401 || isKeyProblem(error)) throw keyRefused(host, appId, error);
      if (status === 404) throw notInstalled(host, appId, at);
      throw githubFailure(error, { what, host, now: now(), secrets: [privateKey, ...handedOut] });
    }
  }

  async function installationOf(at: At): Promise<number> {
    const name = `${at.owner}/${at.repo}`.toLowerCase();
    const known = installations.get(name);
    if (known !== undefined) return known;
    const { token } = await auth({ type: 'app' });
    const { data } = await ask('GET /repos/{owner}/{repo}/installation', {
      ...{ owner: at.owner, repo: at.repo },
      headers: { authorization: `bearer ${token}` },
    });
    installations.set(name, data.id);
    return data.id;
  }

  async function made(installationId: number): Promise<AppToken> {
    const { token, expiresAt } = await auth({ type: 'installation', installationId, refresh: true });
    handedOut.add(token);
    return { token, expiresAt: Date.parse(expiresAt) };
  }

  /** One that is being made serves all who ask meanwhile. */
  async function tokenOf(installationId: number): Promise<string> {
    const known = tokens.get(installationId);
    const last = await known;
    if (last !== undefined && last.expiresAt - now() >= LEAST_LEFT) return last.token;
    const another = tokens.get(installationId);
    const next = another === undefined || another === known ? made(installationId) : another;
    tokens.set(installationId, next);
    next.catch(() => tokens.get(installationId) === next && tokens.delete(installationId));
    return (await next).token;
  }

  return {
    tokenFor: (at) =>
      attempted(`make a token of the App ${appId} for ${at.owner}/${at.repo}`, at, async () =>
        tokenOf(await installationOf(at)),
      ),
    refused(token) {
      installations.clear();
      if (handedOut.has(token)) tokens.clear();
      return handedOut.has(token);
    },
    secrets: () => [privateKey, ...handedOut],
  };
}

/** Thrown while signing, before anything is asked: it has no answer. */
function isKeyProblem(error: unknown): boolean {
  return error instanceof Error && !(error instanceof OrcaError) && !('status' in error);
}

function keyRefused(host: string, appId: string, cause: unknown): OrcaError {
  const message = `GitHub (${host}) does not take the key of the App ${appId}: check ORCA_GITHUB_APP_ID, the private key, and the clock of this machine`;
  return new OrcaError({ kind: 'never', reason: 'AuthenticationFailed', message }, { cause });
}

function notInstalled(host: string, appId: string, { owner, repo }: At): OrcaError {
  const message = `The App ${appId} may not see ${owner}/${repo} on ${host}: install it for ${owner}, with access to this repository`;
  return new OrcaError({ kind: 'never', reason: 'ForgeRefused', message });
}
