/** The connection to one GitHub, for everything that is asked of it: authentication, pace, bounded waiting, one retry. */
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { OrcaError } from '../../api/failure.ts';
import type { Log } from '../../reconciler/ports.ts';
import type { GitHubAddress } from './github-address.ts';
import { githubFailure, rateLimitOf, refusalOf } from './github-errors.ts';
import { conditionalFetch, type Quota } from './github-fetch.ts';
import type { GitHubTokens } from './github-tokens.ts';

export interface GitHubOptions {
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise server. */
  readonly apiUrl: string;
  readonly tokens: GitHubTokens;
  readonly userAgent: string;
  /** The workflow run that asks. */
  readonly ownRun?: string | undefined;
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

/** One GitHub; its limits are kept by all who ask it together. */
export interface GitHubServer {
  readonly host: string;
  /** The workflow run that asks; undefined: it is none. */
  readonly ownRun: string | undefined;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Answers so far that count: all but 304. */
  counted(): number;
  /** Whether it knows 304: it has given one. */
  isConditional(): boolean;
  /** For calls about one repository, with the token that is meant for it. */
  at(address: Pick<GitHubAddress, 'owner' | 'repo'>): GitHubClient;
}

export interface GitHubClient {
  /** Every value that must not come out. */
  readonly secrets: readonly string[];
  /** Makes a call; what it throws is an OrcaError that says GitHub could not `what`. It may be made again with another token. */
  call<T>(what: string, request: (octokit: Octokit) => Promise<T>): Promise<T>;
  /** Whether so much of the hour's quota is left that one may look around; the rest is kept for writes. */
  hasSpareQuota(): boolean;
}

/** Longer waits are left to the reconciler, which has other things to do meanwhile. Seconds. */
const LONGEST_WAIT = 10;
/** Part of the hour's quota that is kept for writes, and how much of it at least. */
const KEPT_PART = 0.05;
const KEPT_LEAST = 50;
/** Tokens that are remembered at a time, each with its limits. */
const MAX_TOKENS = 50;

/** What one token has: limits are its own. */
interface Line {
  readonly octokit: Octokit;
  quota: Quota | undefined;
  silentUntil: number;
}

export function githubServer(options: GitHubOptions): GitHubServer {
  const { tokens, now = Date.now } = options;
  const { host } = new URL(options.apiUrl);
  const { fetchFor, tally } = conditionalFetch(options.timeout ?? 30_000);
  const lines = new Map<string, Line>();

  function lineOf(token: string): Line {
    const known = lines.get(token);
    if (known !== undefined) return known;
    const heard = (quota: Quota) => {
      line.quota = quota;
    };
    const octokit = octokitFor(options, { host, token, fetch: fetchFor(heard) });
    const line: Line = { octokit, quota: undefined, silentUntil: 0 };
    lines.set(token, line);
    const [oldest] = lines.keys();
    if (lines.size > MAX_TOKENS && oldest !== undefined) lines.delete(oldest);
    return line;
  }

  async function called<T>(
    token: string,
    what: string,
    request: (octokit: Octokit) => Promise<T>,
  ): Promise<T> {
    const line = lineOf(token);
    if (now() < line.silentUntil) throw stillLimited(host, what, line.silentUntil - now());
    try {
      return await request(line.octokit);
    } catch (error) {
      const refusal = refusalOf(error);
      const seconds = refusal === undefined ? undefined : rateLimitOf(refusal, now());
      if (seconds !== undefined) line.silentUntil = now() + seconds * 1000;
      throw githubFailure(error, { what, host, now: now(), secrets: tokens.secrets() });
    }
  }

  return {
    host,
    ownRun: options.ownRun,
    now,
    counted: () => tally.counted,
    isConditional: () => tally.notModified > 0,
    at(address) {
      let latest: Line | undefined;
      return {
        get secrets() {
          return tokens.secrets();
        },
        async call(what, request) {
          const token = await tokens.tokenFor(address);
          latest = lineOf(token);
          try {
            return await called(token, what, request);
          } catch (error) {
            const isRefused = error instanceof OrcaError && error.reason === 'AuthenticationFailed';
            if (!isRefused || !tokens.refused(token)) throw error;
            return called(await tokens.tokenFor(address), what, request);
          }
        },
        hasSpareQuota() {
          const quota = latest?.quota;
          if (quota === undefined || quota.resetAt <= now()) return true;
          return quota.remaining > Math.max(KEPT_LEAST, quota.limit * KEPT_PART);
        },
      };
    },
  };
}

interface Connection {
  readonly host: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

function octokitFor(options: GitHubOptions, { host, token, fetch }: Connection): Octokit {
  const { apiUrl, userAgent, log, pace = 'advised', retryDelay = 1000 } = options;
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
    request: { fetch },
    throttle: pace === 'advised' ? limits : { enabled: false },
    retry: {
      retries: 1,
      retryAfterBaseValue: retryDelay,
      doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451],
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
