/** How the loop sleeps and is woken: any number of rings before the loop listens are one. */

export interface Bell {
  ring(): void;
  /** Resolves when it rang since the last time it was heard, or at once if it had, or when `until` has passed. */
  heard(until: Promise<void>): Promise<void>;
}

export function createBell(): Bell {
  let hasRung = false;
  let wake = () => {
    hasRung = true;
  };
  return {
    ring: () => {
      hasRung = true;
      wake();
    },
    heard: async (until) => {
      const rung = new Promise<void>((resolve) => {
        wake = resolve;
        if (hasRung) resolve();
      });
      await Promise.race([rung, until]);
      hasRung = false;
    },
  };
}

/** Resolves after so many milliseconds, or as soon as the signal is aborted; never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The longest that a Node timer can wait. */
const MAX_DELAY = 2 ** 31 - 1;

export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer =
      milliseconds === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(done, Math.min(Math.max(0, milliseconds), MAX_DELAY));
    signal.addEventListener('abort', done, { once: true });
  });
}
