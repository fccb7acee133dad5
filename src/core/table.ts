/** The records of one kind during a pass: copied when the first one changes; what is equal stays the same object. */
import type { Key } from '../api/names.ts';
import { sameValue } from './same-value.ts';

export interface RecordChange<T> {
  readonly key: Key;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export class Table<T> {
  readonly #base: ReadonlyMap<Key, T>;
  #copy: Map<Key, T> | undefined;
  readonly #touched = new Set<Key>();

  constructor(base: ReadonlyMap<Key, T>) {
    this.#base = base;
  }

  get(key: Key): T | undefined {
    return (this.#copy ?? this.#base).get(key);
  }

  /** A snapshot that later changes leave alone, to be iterated while records are put. */
  entries(): readonly (readonly [Key, T])[] {
    return [...(this.#copy ?? this.#base)];
  }

  /** Live view; not to be iterated while records are put. */
  records(): IterableIterator<T> {
    return (this.#copy ?? this.#base).values();
  }

  put(key: Key, record: T): void {
    if (sameValue(this.get(key), record)) return;
    const base = this.#base.get(key);
    this.#writable(key).set(key, base !== undefined && sameValue(base, record) ? base : record);
  }

  delete(key: Key): void {
    if (this.get(key) !== undefined) this.#writable(key).delete(key);
  }

  /** In the order of their keys; empty when everything is as it was. */
  changes(): readonly RecordChange<T>[] {
    return [...this.#touched]
      .sort()
      .map((key) => ({ key, before: this.#base.get(key), after: this.get(key) }))
      .filter(({ before, after }) => before !== after);
  }

  /** The very map that came in when nothing changed. */
  result(): ReadonlyMap<Key, T> {
    return this.#copy === undefined || this.changes().length === 0 ? this.#base : this.#copy;
  }

  #writable(key: Key): Map<Key, T> {
    this.#touched.add(key);
    this.#copy ??= new Map(this.#base);
    return this.#copy;
  }
}
