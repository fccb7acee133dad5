/** How often the status branch of a hosted remote may be pushed: a burst at once, then a steady trickle. */

export interface PushBudget {
  /** Milliseconds until the next push may be made; 0: now. */
  wait(now: number): number;
  spend(now: number): void;
}

/** A token bucket of `perMinute` tokens that refills evenly; undefined: no limit. */
export function pushBudget(perMinute: number | undefined): PushBudget {
  if (perMinute === undefined) return { wait: () => 0, spend: () => undefined };
  const interval = 60_000 / perMinute;
  let tokens = perMinute;
  let countedAt = Number.NEGATIVE_INFINITY;
  const refill = (now: number) => {
    const gained = Math.max(0, now - countedAt) / interval;
    tokens = Math.min(perMinute, tokens + gained);
    countedAt = now;
  };
  return {
    wait: (now) => {
      refill(now);
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) * interval);
    },
    spend: (now) => {
      refill(now);
      tokens -= 1;
    },
  };
}
