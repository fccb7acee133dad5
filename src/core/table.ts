/** The records of one kind during a pass: copied when the first one changes; what is equal stays the same object. */
import type { Key } from '../api/names.ts';
import { sameValue } from './same-value.ts';

export interface RecordChange<T> {
  readonly key: Key;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export class Table<T extends object> {
  readonly #base: ReadonlyMap<Key, T>;
  #copy: Map<Key, T> | undefined;
  /** Keys that were put or deleted, each with the record that the table itself has made of it. */
  readonly #touched = new Map<Key, T | undefined>();
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

  /** The same without making a pair of each, where there may be thousands. */
  each(visit: (record: T, key: Key) => void): void {
    (this.#copy ?? this.#base).forEach(visit);
  }

  records(): Iterable<T> {
    return (this.#copy ?? this.#base).values();
  }

  put(key: Key, record: T): void {
    const current = this.get(key);
    if (sameValue(current, record)) return;
    this.#set(key, { current, record: sharing(current, record) });
  }

  /** Puts the record at hand with these members instead: the cheaper way where thousands change. */
  change(key: Key, members: Partial<T>): void {
    const current = this.get(key);
    if (current === undefined || hasMembers(current, members)) return;
    const made = withMembers(current, members);
    this.#set(key, { current, record: made, made });
  }

  /** The same as the last word on a record: what the table itself has made of it is not made again. */
  complete(key: Key, members: Partial<T>): void {
    const current = this.get(key);
    const made = this.#touched.get(key);
    if (made === undefined || made !== current) {
      this.change(key, members);
      return;
    }
    Object.assign(made, members);
    const base = this.#base.get(key);
    if (base !== undefined && sameValue(base, made)) this.#writable(key).set(key, base);
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
    this.#changes ??= [...this.#touched.keys()]
      .sort()
      .map((key) => ({ key, before: this.#base.get(key), after: this.get(key) }))
      .filter(({ before, after }) => before !== after);
    return this.#changes;
  }

  /** The very map that came in when nothing changed. */
  result(): ReadonlyMap<Key, T> {
    return this.#copy === undefined || this.changes().length === 0 ? this.#base : this.#copy;
  }

  /** What is again as it came in is the very object that came in. */
  #set(key: Key, { current, record, made }: Setting<T>): void {
    const base = this.#copy === undefined ? current : this.#base.get(key);
    const isBack = base !== undefined && base !== current && sameValue(base, record);
    this.#writable(key, made).set(key, isBack ? base : record);
  }

  #writable(key: Key, made?: T): Map<Key, T> {
    this.#touched.set(key, made);
    this.#changes = undefined;
    this.#copy ??= new Map(this.#base);
    return this.#copy;
  }
}

interface Setting<T> {
  readonly current: T | undefined;
  readonly record: T;
  /** The record where the table itself has made it. */
  readonly made?: T;
}

/**
 * A record with members that the one before did not have, in the hidden class that all such records share: the engine
 * gives each object made by a spread with new members written out a class of its own, which makes thousands of them slow
 * and large.
 */
function sharing<T extends object>(before: T | undefined, record: T): T {
  if (before === undefined || countMembers(before) === countMembers(record)) return record;
  return { ...record };
}

/** Members of an object made by Object.assign from which on the engine makes a dictionary of it when it has not met the like. */
const MANY = 20;

/** As for `sharing`; a copy of a dictionary is none. */
function withMembers<T extends object>(record: T, members: Partial<T>): T {
  const made = Object.assign({}, record, members);
  for (const name in members) if (!(name in record)) return countMembers(made) < MANY ? made : { ...made };
  return made;
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
