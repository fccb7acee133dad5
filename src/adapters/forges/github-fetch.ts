/** How requests go out: with a time limit, conditional where the answer is known, and the quota read from each answer. */

/** What GitHub says is left of the hour's requests. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since the epoch, by GitHub's clock. */
  readonly resetAt: number;
}

interface Answer {
  readonly etag: string;
  readonly body: string;
  readonly headers: Headers;
}

/** Characters of all answers that are kept; one listing of a hundred pull requests has two million. */
const MAX_KEPT = 32_000_000;

export interface ConditionalFetch {
  fetchFor(heard: (quota: Quota) => void): typeof fetch;
  /** How answers so far were counted. */
  readonly tally: { readonly counted: number; readonly notModified: number };
}

/**
 * What did not change since it was last read is answered with 304, which GitHub does not count, and taken from memory, which
 * all tokens share.
 */
export function conditionalFetch(timeout: number): ConditionalFetch {
  const answers = new Map<string, Answer>();
  const tally = { counted: 0, notModified: 0 };
  const fetchFor: ConditionalFetch['fetchFor'] = (heard) =>
    async function fetchIfChanged(input, init) {
      const url = String(input);
      const read = init?.method === undefined || init.method === 'GET';
      const known = read ? answers.get(url) : undefined;
      const headers = new Headers(init?.headers);
      if (known !== undefined) headers.set('if-none-match', known.etag);
      const response = await fetch(input, { ...init, headers, signal: AbortSignal.timeout(timeout) });
      const quota = quotaIn(response.headers);
      if (quota !== undefined) heard(quota);
      if (response.status === 304) tally.notModified += 1;
      else tally.counted += 1;
      if (known !== undefined && response.status === 304)
        return answerFrom(url, known.body, { status: 200, headers: known.headers });
      const etag = response.headers.get('etag');
      if (!read || etag === null || !response.ok) return response;
      const body = await response.text();
      answers.delete(url);
      answers.set(url, { etag, body, headers: response.headers });
      forgetOldest(answers);
      return answerFrom(url, body, { status: response.status, headers: response.headers });
    };
  return { fetchFor, tally };
}

/** Octokit pages by the address of the answer, which a response made by hand lacks. */
function answerFrom(url: string, body: string, init: ResponseInit): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: url });
}

function forgetOldest(answers: Map<string, Answer>): void {
  let kept = [...answers.values()].reduce((sum, { body }) => sum + body.length, 0);
  for (const [url, { body }] of answers) {
    if (kept <= MAX_KEPT) return;
    answers.delete(url);
    kept -= body.length;
  }
}

/** Of REST; GraphQL has a quota of its own. */
function quotaIn(headers: Headers): Quota | undefined {
  if ((headers.get('x-ratelimit-resource') ?? 'core') !== 'core') return undefined;
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
  );
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  return [limit, remaining, reset].every(Number.isFinite)
    ? { limit, remaining, resetAt: reset * 1000 }
    : undefined;
}
