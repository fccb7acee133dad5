/** GitHub's limits of rates, enforced and counted: the hourly quota, requests at once, points and new content a minute. */
import type { Answer } from './exchange.ts';
import type { Identity } from './tokens.ts';

export interface Limits {
  /** Requests an hour of a token; by kind as GitHub has them. */
  readonly hourly: Readonly<Record<Identity['kind'], number>>;
  readonly concurrent: number;
  /** A read costs one, a write five. */
  readonly pointsPerMinute: number;
  /** Writes that make comments, reviews, pull requests and the like. */
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
}

export const GITHUB_LIMITS: Limits = {
  hourly: { classic: 5000, 'fine-grained': 5000, installation: 15_000, actions: 1000, app: 5000 },
  concurrent: 100,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
};

export interface LimitCounts {
  /** Answers that counted: all but 304. */
  counted: number;
  notModified: number;
  /** Requests that were refused for a limit, by limit. */
  readonly exceeded: Record<keyof Limits, number>;
  /** The most requests at once. */
  concurrent: number;
}

export interface Gate {
  readonly counts: LimitCounts;
  /** A refusal, or undefined; to be called as a request arrives, and `leave` when it is answered. */
  enter(who: Quota, method: string, path: string): Answer | undefined;
  leave(who: Quota, status: number): Readonly<Record<string, string>>;
}

interface Quota {
  /** Whom the hourly quota belongs to. */
  readonly name: string;
  readonly kind: Identity['kind'];
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const CONTENT = /\/(comments|reviews|replies|pulls|issues|check-runs|statuses\/[^/]+|labels|dispatches)$/;

export function gate(limits: Limits, now: () => number): Gate {
  const used = new Map<string, { count: number; reset: number }>();
  const points: { at: number; cost: number }[] = [];
  const contents: number[] = [];
  let inside = 0;
  const exceeded = { hourly: 0, concurrent: 0, pointsPerMinute: 0, contentPerMinute: 0, contentPerHour: 0 };
  const counts: LimitCounts = { counted: 0, notModified: 0, exceeded, concurrent: 0 };

  function quotaOf({ name }: Quota): { count: number; reset: number } {
    const known = used.get(name);
    if (known !== undefined && known.reset > now()) return known;
    const fresh = { count: 0, reset: now() + HOUR };
    used.set(name, fresh);
    return fresh;
  }

  function headers(who: Quota): Readonly<Record<string, string>> {
    const { count, reset } = quotaOf(who);
    const limit = limits.hourly[who.kind];
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - count)),
      'x-ratelimit-used': String(count),
      'x-ratelimit-reset': String(Math.ceil(reset / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  function overran(write: boolean, content: boolean): keyof Limits | undefined {
    while (points[0] !== undefined && points[0].at <= now() - MINUTE) points.shift();
    while (contents[0] !== undefined && contents[0] <= now() - HOUR) contents.shift();
    const spent = points.reduce((sum, { cost }) => sum + cost, 0);
    if (inside > limits.concurrent) return 'concurrent';
    if (spent + (write ? 5 : 1) > limits.pointsPerMinute) return 'pointsPerMinute';
    if (!content) return undefined;
    if (contents.filter((at) => at > now() - MINUTE).length >= limits.contentPerMinute)
      return 'contentPerMinute';
    return contents.length >= limits.contentPerHour ? 'contentPerHour' : undefined;
  }

  return {
    counts,
    enter(who, method, path) {
      inside += 1;
      counts.concurrent = Math.max(counts.concurrent, inside);
      const write = method !== 'GET';
      const content = write && CONTENT.test(path);
      if (quotaOf(who).count >= limits.hourly[who.kind]) {
        exceeded.hourly += 1;
        return { status: 403, body: { message: 'API rate limit exceeded' }, headers: headers(who) };
      }
      const over = overran(write, content);
      if (over !== undefined) {
        exceeded[over] += 1;
        const body = { message: 'You have exceeded a secondary rate limit.' };
        return { status: 403, body, headers: { ...headers(who), 'retry-after': '60' } };
      }
      points.push({ at: now(), cost: write ? 5 : 1 });
      if (content) contents.push(now());
      return undefined;
    },
    leave(who, status) {
      inside -= 1;
      if (status === 304) counts.notModified += 1;
      else {
        counts.counted += 1;
        quotaOf(who).count += 1;
      }
      return headers(who);
    },
  };
}
