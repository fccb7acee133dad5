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
  #changes: readonly RecordChange<T>[] | undefined = [];

  constructor(base: ReadonlyMap<Key, T>) {
    this.#base = base;
  }

  get(key: Key): T | undefined {
    return (this.#copy ?? this.#base).get(key);
  }

  /** Live: while they are gone through, the record at hand may be put or deleted, but no other. */
  entries(): Iterable<readonly [Key, T]> {
    return this.#copy ?? this.#base;
  }

  records(): Iterable<T> {
    return (this.#copy ?? this.#base).values();
  }

  put(key: Key, record: T): void {
    const current = this.get(key);
    if (sameValue(current, record)) return;
    this.#set(key, current, sharing(current, record));
  }

  /** Puts the record at hand with these members instead: the cheaper way where thousands change. */
  change(key: Key, members: Partial<T>): void {
    const current = this.get(key);
    if (current === undefined || hasMembers(current, members)) return;
    // No spread: see `sharing`.
    this.#set(key, current, Object.assign({}, current, members));
  }

  delete(key: Key): void {
    if (this.get(key) !== undefined) this.#writable(key).delete(key);
  }

  get size(): number {
    return (this.#copy ?? this.#base).size;
  }

  isChanged(key: Key): boolean {
    return this.#touched.has(key) && this.get(key) !== this.#base.get(key);
  }

  /** In the order of their keys; empty when everything is as it was. */
  changes(): readonly RecordChange<T>[] {
    this.#changes ??= [...this.#touched]
      .map((key) => ({ key, before: this.#base.get(key), after: this.get(key) }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    return this.#changes;
  }

  /** The very map that came in when nothing changed. */
  result(): ReadonlyMap<Key, T> {
    return this.#copy === undefined || this.changes().length === 0 ? this.#base : this.#copy;
  }

  /** What is again as it came in is the very object that came in. */
  #set(key: Key, current: T | undefined, record: T): void {
    const base = this.#base.get(key);
    const isBack = base !== undefined && base !== current && sameValue(base, record);
    this.#writable(key).set(key, isBack ? base : record);
  }

  #writable(key: Key): Map<Key, T> {
    this.#touched.add(key);
    this.#changes = undefined;
    this.#copy ??= new Map(this.#base);
    return this.#copy;
  }
}

/**
 * A record with members that the one before did not have, in the hidden class that all such records share: the engine
 * gives each object made by a spread with new members a class of its own, which makes thousands of them slow and large.
 */
function sharing<T>(before: T | undefined, record: T): T {
  if (before === undefined || countMembers(before) === countMembers(record)) return record;
  return Object.assign({}, record);
}

function hasMembers<T>(record: T, members: Partial<T>): boolean {
  for (const name in members) if (!sameValue(record[name], members[name])) return false;
  return true;
}

function countMembers(record: unknown): number {
  let count = 0;
  for (const _ in record as object) count += 1;
  return count;
}
