/** Samples what the commands of a run use of the machine, from outside of their sandbox. */
import type { RunResources } from '../api/run-contract.ts';
import { usageOfTree } from '../lib/process-usage.ts';
import type { Subprocess } from '../lib/subprocess.ts';
import type { Confinement } from './confinement.ts';

/** Milliseconds until the first sample; each pause is twice as long as the one before, up to the last. */
const FIRST = 100;
const LAST = 1000;

export interface Sampled {
  readonly confinement: Confinement;
  /** Undefined: nothing lived long enough to be seen. */
  resources(): RunResources | undefined;
}

/** The confinement with an eye on all that is started in it. */
export function sampled(confinement: Confinement): Sampled {
  let cpuSeconds = 0;
  let peakMemoryBytes = 0;

  function watch({ pid, ended }: Subprocess): void {
    if (pid === undefined) return;
    let isOver = false;
    let counted = 0;
    let pause = FIRST;
    let timer = setTimeout(look, pause);
    void ended.finally(() => {
      isOver = true;
      clearTimeout(timer);
    });
    async function look(): Promise<void> {
      // What can't be looked at is not told, and ends no run.
      const usage = await usageOfTree(pid ?? 0).catch(() => undefined);
      if (usage !== undefined) {
        // A process that ends unseen takes its time along: the sum never goes back.
        cpuSeconds += Math.max(0, usage.cpuSeconds - counted);
        counted = Math.max(counted, usage.cpuSeconds);
        peakMemoryBytes = Math.max(peakMemoryBytes, usage.memoryBytes);
      }
      pause = Math.min(LAST, pause * 2);
      if (!isOver) timer = setTimeout(look, pause);
    }
  }

  return {
    confinement: {
      ...confinement,
      start(command) {
        const child = confinement.start(command);
        watch(child);
        return child;
      },
    },
    resources: () =>
      peakMemoryBytes === 0 ? undefined : { cpuSeconds: Math.round(cpuSeconds * 100) / 100, peakMemoryBytes },
  };
}
