/** Wakes the loop when a stage of a run has ended: its supervisor writes to the bell. */
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bellOf } from '../../../lib/run-directory.ts';
import type { Trigger } from '../../../reconciler/ports.ts';

export function outcomeTrigger(stateDir: string): Trigger {
  return {
    async start(wake) {
      const directory = dirname(bellOf(stateDir));
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const watcher = watch(directory, () => wake());
      // A watch that is lost costs time until the next look, and nothing else.
      watcher.on('error', () => watcher.close());
      return async () => watcher.close();
    },
  };
}
