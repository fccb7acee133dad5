/** One pass: look, observe, plan, record, act. What a pass cannot know, it leaves as it is. */
import type { Change } from '../api/plan.ts';
import { plan } from '../core/plan.ts';
import { act } from './act.ts';
import { isUnchanged, look } from './look.ts';
import { believed, type Memory, NO_MEMORY, remembered } from './memory.ts';
import { observe } from './observe.ts';
import type { Hold, Ports } from './ports.ts';
import { record } from './record.ts';
import { recordedEpoch } from './recorded-epoch.ts';

export interface Pass {
  /**
   * `unchanged`: nothing was there to look at. `settled`: nothing to record and nothing to do. `acted`: something was
   * recorded or done. `conflict`: somebody else recorded first and the plan was thrown away. `standingBy`: somebody else
   * holds the lease.
   */
  readonly result: 'unchanged' | 'settled' | 'acted' | 'conflict' | 'standingBy';
  readonly hold: Hold;
  /** What was recorded. */
  readonly changes: readonly Change[];
  /** What the next pass starts from, and when it is due; a process that lost it starts from Git alone. */
  readonly memory: Memory;
}

/** What the process that makes a pass says of itself. */
export interface PassOptions {
  /** This host is about to go: what works here is interrupted, and nothing is begun. */
  readonly isDraining?: boolean;
}

/** Throws OrcaError when config repository or status branch cannot be read at all; nothing has changed then. */
export async function reconcile(ports: Ports, last: Memory, options: PassOptions = {}): Promise<Pass> {
  const glance = await look(ports, options.isDraining);
  const memory = believed(last, glance.now);
  const hold = await ports.lease.hold(glance.tips.lease, () => recordedEpoch(ports, glance));
  if (!hold.held) return { result: 'standingBy', hold, changes: [], memory: NO_MEMORY };
  if (isUnchanged(glance, memory)) return { result: 'unchanged', hold, changes: [], memory };

  const sight = await observe(ports, memory, glance, hold.epoch);
  const { next, changes, effects, wakeAt } = plan(sight.observed);

  const saved = await record(ports, sight, { next, changes });
  if (saved.result === 'conflict') return { result: 'conflict', hold, changes: [], memory };

  const outcomes = await act(ports, effects);

  const result = changes.length > 0 || effects.length > 0 ? 'acted' : 'settled';
  return { result, hold, changes, memory: remembered(sight, { ...saved, outcomes, wakeAt }) };
}
