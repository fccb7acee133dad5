/** Wakes the loop again and again: for remotes that tell nobody when they change. */
import type { Trigger } from '../../reconciler/ports.ts';

export interface PollOptions {
  /** Milliseconds between two wake-ups, on average. */
  readonly interval: number;
  /** A number from 0 to 1, at random: many daemons on one host must not ask it at the same moment. */
  readonly random?: () => number;
}

/** The interval varies by a tenth to both sides. */
export function poll({ interval, random = Math.random }: PollOptions): Trigger {
  return {
    async start(wake) {
      let timer: NodeJS.Timeout;
      const arm = () => {
        timer = setTimeout(
          () => {
            wake();
            arm();
          },
          interval * (0.9 + 0.2 * random()),
        );
      };
      arm();
      return async () => clearTimeout(timer);
    },
  };
}
