/** Work besides passes that only the holder of the lease may do. */
import { sleep as realSleep } from './bell.ts';
import { HoldWatch } from './hold-watch.ts';
import { type OnceOptions, standbyFor } from './loop.ts';
import type { Hold, Ports } from './ports.ts';
import { recordedEpoch } from './recorded-epoch.ts';

/**
 * Does the work under the lease and gives it back; waits for the lease of somebody who shows no sign of life. Answers who
 * holds it where another one is alive, or had it still when the signal was aborted; the work was not begun then.
 */
export async function underLease<T>(
  { repository, state, lease }: Pick<Ports, 'repository' | 'state' | 'lease'>,
  { signal, onHold, sleep = realSleep }: OnceOptions,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | { readonly elsewhere: Hold & { readonly held: false } }> {
  const watch = new HoldWatch(onHold);
  try {
    for (;;) {
      const tips = await repository.tips();
      const hold = await lease.hold(tips.lease, () => recordedEpoch({ state }, { tips }));
      watch.look(hold);
      if (hold.held) return { done: await work() };
      if (hold.isAlive || signal.aborted) return { elsewhere: hold };
      await sleep(standbyFor(hold), signal);
    }
  } finally {
    await lease.release();
  }
}
