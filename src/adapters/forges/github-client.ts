/** The connection to one GitHub: authentication, pace, bounded waiting, conditional requests, timeouts. */
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { OrcaError } from '../../api/failure.ts';
import type { Log } from '../../reconciler/ports.ts';
import { githubFailure, rateLimitOf, refusalOf } from './github-errors.ts';

export interface GitHubOptions {
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly log: Log;
  /** Milliseconds until an unanswered request is given up; default 30,000. */
  readonly timeout?: number;
  /** `advised` (default): at most one write a second and one notification in three. `unlimited`: for a stand-in. */
  readonly pace?: 'advised' | 'unlimited';
  /** Milliseconds, times the square of the attempt, between two tries of one request; default 1,000. */
  readonly retryDelay?: number;
  /** Milliseconds since the epoch; default: the clock. */
  readonly now?: () => number;
}

export interface GitHubClient {
  readonly secrets: readonly string[];
  /** Makes a call; what it throws is an OrcaError that says GitHub could not `what`. */
  call<T>(what: string, request: (octokit: Octokit) => Promise<T>): Promise<T>;
}

/** Longer waits are left to the reconciler, which has other things to do meanwhile. Seconds. */
const LONGEST_WAIT = 10;

export function githubClient(options: GitHubOptions): GitHubClient {
  const now = options.now ?? Date.now;
  const secrets = [options.token];
  const host = new URL(options.apiUrl).host;
  const octokit = octokitFor(options, host);
  let silentUntil = 0;
  return {
    secrets,
    async call(what, request) {
      if (now() < silentUntil) throw stillLimited(host, what, silentUntil - now());
      try {
        return await request(octokit);
      } catch (error) {
        const refusal = refusalOf(error);
        const seconds = refusal === undefined ? undefined : rateLimitOf(refusal, now());
        if (seconds !== undefined) silentUntil = now() + seconds * 1000;
        throw githubFailure(error, { what, host, now: now(), secrets });
      }
    },
  };
}

function octokitFor(options: GitHubOptions, host: string): Octokit {
  const { apiUrl, token, userAgent, log, timeout = 30_000, pace = 'advised', retryDelay = 1000 } = options;
  const waitFor = (retryAfter: number, _request: unknown, _octokit: unknown, retryCount: number) => {
    log.warn({ host, retryAfter }, 'GitHub limits the rate of requests');
    return retryCount < 1 && retryAfter <= LONGEST_WAIT;
  };
  // Octokit would print to the console; what matters is thrown and logged by the reconciler.
  const nothing = () => undefined;
  const limits = { id: host, onRateLimit: waitFor, onSecondaryRateLimit: waitFor };
  return new (Octokit.plugin(throttling, retry))({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    auth: token,
    userAgent,
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: { fetch: conditionalFetch(timeout) },
    throttle: pace === 'advised' ? limits : { enabled: false },
    retry: {
      retries: 1,
      retryAfterBaseValue: retryDelay,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
    },
  });
}

function stillLimited(host: string, what: string, wait: number): OrcaError {
  return new OrcaError({
    kind: 'later',
    reason: 'ForgeUnavailable',
    message: `GitHub (${host}) could not ${what}: rate limit; it listens again in ${Math.ceil(wait / 1000)} s`,
  });
}

interface Answer {
  readonly etag: string;
  readonly body: string;
  readonly headers: Headers;
}

/** Characters of all answers that are kept; one listing of a hundred pull requests has two million. */
const MAX_KEPT = 32_000_000;

/** What did not change since it was last read is answered with 304, which GitHub does not count, and taken from memory. */
function conditionalFetch(timeout: number): typeof fetch {
  const answers = new Map<string, Answer>();
  return async function fetchIfChanged(input, init) {
    const url = String(input);
    const read = init?.method === undefined || init.method === 'GET';
    const known = read ? answers.get(url) : undefined;
    const headers = new Headers(init?.headers);
    if (known !== undefined) headers.set('if-none-match', known.etag);
    const response = await fetch(input, { ...init, headers, signal: AbortSignal.timeout(timeout) });
    if (known !== undefined && response.status === 304)
      return new Response(known.body, { status: 200, headers: known.headers });
    const etag = response.headers.get('etag');
    if (!read || etag === null || !response.ok) return response;
    const body = await response.text();
    answers.delete(url);
    answers.set(url, { etag, body, headers: response.headers });
    forgetOldest(answers);
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

function forgetOldest(answers: Map<string, Answer>): void {
  let kept = [...answers.values()].reduce((sum, { body }) => sum + body.length, 0);
  for (const [url, { body }] of answers) {
    if (kept <= MAX_KEPT) return;
    answers.delete(url);
    kept -= body.length;
  }
}
