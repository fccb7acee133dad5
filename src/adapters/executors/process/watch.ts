/** Wakes the loop when a stage of a run has ended: its outcome file appears. */
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { Trigger } from '../../../reconciler/ports.ts';

/** Names of runs and projects have no dot; outcome files are all that is looked for below them. */
const OUTCOMES = new Set(['agent.json', 'publish.json']);

export function outcomeTrigger(runs: string): Trigger {
  return {
    async start(wake) {
      await mkdir(runs, { recursive: true, mode: 0o700 });
      const watcher = watch(runs, {
        depth: 2,
        ignoreInitial: true,
        ignored: (path) => path !== runs && basename(path).includes('.') && !OUTCOMES.has(basename(path)),
      });
      watcher.on('add', wake);
      await new Promise<void>((resolve, reject) => {
        watcher.once('ready', resolve);
        watcher.once('error', reject);
      });
      return () => watcher.close();
    },
  };
}
