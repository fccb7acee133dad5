/** What one run hands to the next inside one supervisor: only what saves asking again. Losing it costs time, never truth. */

export interface WorkerMemory {
  /** What mirrors were filled with, or are being filled with. */
  readonly mirrors: Map<string, Promise<void>>;
}

export function newMemory(): WorkerMemory {
  return { mirrors: new Map() };
}

/** Entries that a map keeps at most. */
const MAX_ENTRIES = 1000;

/** Sets an entry; the oldest goes where there are too many. */
export function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MAX_ENTRIES && oldest !== undefined) map.delete(oldest);
}
