/** Wakes the loop at fixed times. It only wakes: whether a schedule is due is decided from recorded state. */
import { schedule, validate } from 'node-cron';
import { OrcaError } from '../../api/failure.ts';
import type { Trigger } from '../../reconciler/ports.ts';

export interface CronOptions {
  /** Five or six fields. */
  readonly expression: string;
  /** IANA name, such as `Europe/Vienna`; the machine's own when absent. */
  readonly timeZone?: string | undefined;
}

export function cron({ expression, timeZone }: CronOptions): Trigger {
  if (!validate(expression)) {
    throw new OrcaError({
      kind: 'never',
      reason: 'InvalidManifest',
      message: `"${expression}" is no cron expression; write five fields such as "*/10 * * * *".`,
    });
  }
  return {
    async start(wake) {
      const task = schedule(expression, wake, timeZone === undefined ? {} : { timezone: timeZone });
      return async () => {
        await task.destroy();
      };
    },
  };
}
