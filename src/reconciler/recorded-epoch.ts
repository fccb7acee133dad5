/** What the status branch tells of the lease. */
import type { Ports } from './ports.ts';
import type { Glance } from './sight.ts';

/** The highest epoch that anybody has recorded and acted under. */
export async function recordedEpoch(
  { state }: Pick<Ports, 'state'>,
  { tips }: Pick<Glance, 'tips'>,
): Promise<number> {
  return (await state.load(tips.status)).header.leaseEpoch ?? 0;
}
