/** What one run hands to the next inside one supervisor: only what saves asking again. Losing it costs time, never truth. */

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

/** The entries that were used last. */
export class Recent<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#max && oldest !== undefined) this.#entries.delete(oldest);
  }
}
