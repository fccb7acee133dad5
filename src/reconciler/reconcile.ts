/** One pass: observe, plan, record, act. What a pass cannot know, it leaves as it is. */
import { plan } from '../core/plan.ts';
import { act } from './act.ts';
import { isUnchanged, type Memory, observe } from './observe.ts';
import type { Ports } from './ports.ts';
import { record } from './record.ts';

export interface Pass {
  /**
   * `unchanged`: nothing was there to look at. `settled`: nothing to record and nothing to do. `acted`: something was
   * recorded or done. `conflict`: somebody else recorded first and the plan was thrown away.
   */
  readonly result: 'unchanged' | 'settled' | 'acted' | 'conflict';
  /** What the next pass starts from; a process that lost it starts from Git alone. */
  readonly memory: Memory;
  /** Milliseconds since the epoch at which to look again without being woken. */
  readonly wakeAt: number | undefined;
}

/** Throws OrcaError when config or status branch cannot be read at all; the loop backs off and nothing has changed. */
export async function reconcile(ports: Ports, memory: Memory): Promise<Pass> {
  const sight = await observe(ports, memory);
  if (isUnchanged(sight, memory)) return { result: 'unchanged', memory: sight.memory, wakeAt: memory.wakeAt };

  const { next, changes, effects, wakeAt } = plan(sight.observed);

  const saved = await record(ports, sight, { next, changes });
  if (saved.result === 'conflict')
    return { result: 'conflict', memory: saved.memory, wakeAt: sight.observed.now };

  const outcomes = await act(ports, effects);

  const result = changes.length > 0 || effects.length > 0 ? 'acted' : 'settled';
  return { result, memory: { ...saved.memory, outcomes, wakeAt }, wakeAt };
}
