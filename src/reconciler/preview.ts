/** What the next pass would record and do if it were made now; nothing is recorded, done or remembered. */
import type { Observed } from '../api/observed.ts';
import type { Plan } from '../api/plan.ts';
import { plan } from '../core/plan.ts';
import { look } from './look.ts';
import { NO_MEMORY } from './memory.ts';
import { observe } from './observe.ts';
import type { Ports } from './ports.ts';
import { recordedEpoch } from './recorded-epoch.ts';

export interface Preview {
  readonly observed: Observed;
  readonly plan: Plan;
}

/** Asks what `reconcileOnce` would ask, and plans as it would. Throws as a pass does. */
export async function preview(ports: Ports): Promise<Preview> {
  const glance = await look(ports);
  const epoch = await ports.lease.foresee(glance.tips.lease, () => recordedEpoch(ports, glance));
  const { observed } = await observe(ports, NO_MEMORY, glance, epoch);
  return { observed, plan: plan(observed) };
}
