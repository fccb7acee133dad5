/** What one run hands to the next inside one supervisor: only what saves asking again. Losing it costs time, never truth. */
import { Recent } from '../lib/recent.ts';
import type { Layout } from './layout.ts';

export interface WorkerMemory {
  /** What mirrors were filled with, or are being filled with. */
  readonly mirrors: Recent<string, Promise<void>>;
  /** By commit; undefined: it is not small, or was not laid out. Never rejects. */
  readonly layouts: Recent<string, Promise<Layout | undefined>>;
}

export function newMemory(): WorkerMemory {
  return { mirrors: new Recent(1000), layouts: new Recent(8) };
}
