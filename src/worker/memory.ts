/** What one run hands to the next inside one supervisor: only what saves asking again. Losing it costs time, never truth. */

import { type CommandStart, keptShells } from '../lib/kept-shells.ts';
import { Recent } from '../lib/recent.ts';
import type { Layout } from './layout.ts';

export interface WorkerMemory {
  /** What mirrors were filled with, or are being filled with. */
  readonly mirrors: Recent<string, Promise<void>>;
  /** By commit; undefined: it is not small, or was not laid out. Never rejects. */
  readonly layouts: Recent<string, Promise<Layout | undefined>>;
  /** How commands without confinement are started where programs are on this PATH; undefined: each from here. */
  startsOn(path: string): CommandStart | undefined;
}

/** `shared`: by many runs, so that what makes the next ones cheaper is worth its cost. */
export function newMemory(company: 'shared' | 'alone' = 'alone'): WorkerMemory {
  const starts = new Map<string, CommandStart>();
  return {
    mirrors: new Recent(1000),
    layouts: new Recent(8),
    startsOn(path) {
      if (company === 'alone') return undefined;
      const start = starts.get(path) ?? keptShells(path);
      starts.set(path, start);
      return start;
    },
  };
}
