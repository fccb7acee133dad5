/** What GitHub's refusals mean: HTTP status and headers → reason and kind. Messages are shown, never read. */
import { OrcaError } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';

/** The answer that Octokit throws; `headers` are absent when there was no answer at all. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** GitHub's own words. */
  readonly words: string;
}

/** Undefined: not an HTTP answer of GitHub's. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!isRecord(error) || typeof error.status !== 'number') return undefined;
  const response = isRecord(error.response) ? error.response : undefined;
  if (response === undefined) return undefined;
  return { status: error.status, headers: textHeaders(response.headers), words: wordsOf(response.data) };
}

/** What GraphQL says when it refuses, which it does with status 200; undefined: another error. */
export function graphqlRefusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError' || !('errors' in error))
    return undefined;
  const errors = Array.isArray(error.errors) ? error.errors : [];
  const words = errors.map((item) => (isRecord(item) ? String(item.message) : ''));
  return oneLine(words.join('; ')) || 'no explanation';
}

/** Whether GraphQL refuses since it knows no such field. */
export function isUnknownField(error: unknown, field: string): boolean {
  if (graphqlRefusalOf(error) === undefined || !isRecord(error) || !Array.isArray(error.errors)) return false;
  return error.errors.some(
    (item) => isRecord(item) && isRecord(item.extensions) && item.extensions.fieldName === field,
  );
}

/** Seconds until GitHub will listen again; undefined: this refusal is not about rates. */
export function rateLimitOf(refusal: Refusal, now: number): number | undefined {
  const { status, headers = {} } = refusal;
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = Number(headers['retry-after']);
  if (Number.isFinite(retryAfter)) return Math.max(1, retryAfter);
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - now / 1000)) : 60;
  }
  return status === 429 ? 60 : undefined;
}

export interface Attempted {
  /** What was tried, to follow "could not": `open a pull request for orca/a/b in o/r`. */
  readonly what: string;
  readonly host: string;
  readonly now: number;
  readonly secrets: readonly string[];
}

/** The failure of a call to GitHub in Orca's terms. */
export function githubFailure(error: unknown, attempted: Attempted): OrcaError {
  if (error instanceof OrcaError) return error;
  const { what, host, secrets } = attempted;
  const fail = (kind: 'later' | 'never', reason: 'ForgeUnavailable' | 'ForgeRefused', why: string) =>
    new OrcaError(
      { kind, reason, message: redacted(`GitHub (${host}) could not ${what}: ${why}`, secrets) },
      { cause: error },
    );
  const refusal = refusalOf(error);
  if (refusal === undefined)
    return fail('later', 'ForgeUnavailable', `it was not reached (${oneLine(textOf(error))})`);
  const { status, words } = refusal;
  const seconds = rateLimitOf(refusal, attempted.now);
  if (seconds !== undefined)
    return fail('later', 'ForgeUnavailable', `rate limit; it listens again in ${seconds} s`);
  if (status === 401) return tokenRefused(host, error);
  if (status === 403)
    return fail(
      'never',
      'ForgeRefused',
      `the token lacks a permission, ${neededBy(refusal)} (403: ${words})`,
    );
  if (status === 404)
    return fail(
      'never',
      'ForgeRefused',
      'no such thing, or the token may not see it (404); check URL and token',
    );
  if (status === 408 || status === 409 || status === 425 || status >= 500)
    return fail('later', 'ForgeUnavailable', `it answered ${status}`);
  return fail('never', 'ForgeRefused', `it answered ${status}: ${words}`);
}

function tokenRefused(host: string, cause: unknown): OrcaError {
  return new OrcaError(
    {
      kind: 'never',
      reason: 'AuthenticationFailed',
      message: `GitHub (${host}) refused the token (401): it is wrong, expired or revoked; give Orca a valid one`,
    },
    { cause },
  );
}

/** GitHub names what would have been enough, for fine-grained and for classic tokens. */
function neededBy(refusal: Refusal): string {
  const { headers = {} } = refusal;
  const signOn = headers['x-github-sso'];
  if (signOn) return `it must be authorised for single sign-on: ${oneLine(signOn)}`;
  const permissions = headers['x-accepted-github-permissions'];
  if (permissions) return `it needs ${oneLine(permissions)}`;
  const scopes = headers['x-accepted-oauth-scopes'];
  if (scopes) return `it needs one of the scopes ${oneLine(scopes)}`;
  return 'it needs "Pull requests" and "Issues" read and write, or the scope repo';
}

function wordsOf(data: unknown): string {
  if (!isRecord(data)) return 'no explanation';
  const errors = Array.isArray(data.errors) ? data.errors : [];
  const details = errors.map((item) => (isRecord(item) ? (item.message ?? item.code) : item));
  const words = [data.message, ...details].filter((text) => typeof text === 'string');
  return words.length === 0 ? 'no explanation' : oneLine(words.join('; '));
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function textHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (!isRecord(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
