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
  /** Whatever was put or deleted. */
  readonly #touched = new Map<Key, Touched<T>>();
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
    if (!sameValue(current, record)) this.#set(key, { current, record: sharing(current, record) });
  }

  /** Puts the record at hand with these members instead: the cheaper way where thousands change. */
  change(key: Key, members: Partial<T>): void {
    const current = this.get(key);
    if (current === undefined || hasMembers(current, members)) return;
    this.#set(key, { current, record: withMembers(current, members), isOwn: true });
  }

  /** The same as the last word on a record: what the table itself has made of it is not made again. */
  complete(key: Key, members: Partial<T>): void {
    const touched = this.#touched.get(key);
    if (touched?.after === undefined || !touched.isOwn) {
      this.change(key, members);
      return;
    }
    Object.assign(touched.after, members);
    this.#changes = undefined;
    if (touched.before === undefined || !sameValue(touched.before, touched.after)) return;
    touched.after = touched.before;
    touched.isOwn = false;
    this.#copy?.set(key, touched.before);
  }

  delete(key: Key): void {
    const current = this.get(key);
    if (current !== undefined) this.#set(key, { current, record: undefined });
  }

  get size(): number {
    return (this.#copy ?? this.#base).size;
  }

  isChanged(key: Key): boolean {
    const touched = this.#touched.get(key);
    return touched !== undefined && touched.after !== touched.before;
  }

  /** In the order of their keys; empty when everything is as it was. */
  changes(): readonly RecordChange<T>[] {
    this.#changes ??= [...this.#touched.values()].filter(({ before, after }) => before !== after).sort(byKey);
    return this.#changes;
  }

  /** The very map that came in when nothing changed. */
  result(): ReadonlyMap<Key, T> {
    return this.#copy === undefined || this.changes().length === 0 ? this.#base : this.#copy;
  }

  /** What is again as it came in is the very object that came in. */
  #set(key: Key, { current, record, isOwn = false }: Setting<T>): void {
    const touched = this.#touched.get(key) ?? { key, before: current, after: current, isOwn };
    this.#touched.set(key, touched);
    const { before } = touched;
    const isBack = before !== undefined && before !== current && sameValue(before, record);
    touched.after = isBack ? before : record;
    touched.isOwn = isOwn && !isBack;
    this.#changes = undefined;
    this.#copy ??= new Map(this.#base);
    if (touched.after === undefined) this.#copy.delete(key);
    else this.#copy.set(key, touched.after);
  }
}

interface Touched<T> {
  readonly key: Key;
  readonly before: T | undefined;
  after: T | undefined;
  /** Whether the table itself has made the record that is there now. */
  isOwn: boolean;
}

interface Setting<T> {
  readonly current: T | undefined;
  /** Undefined: it goes. */
  readonly record: T | undefined;
  readonly isOwn?: boolean;
}

function byKey(a: { readonly key: Key }, b: { readonly key: Key }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
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

/** As for `sharing`: a spread keeps the hidden class only where no member is new; a copy of a dictionary is none. */
function withMembers<T extends object>(record: T, members: Partial<T>): T {
  for (const name in members) if (!(name in record)) return withNewMembers(record, members);
  return { ...record, ...members };
}

function withNewMembers<T extends object>(record: T, members: Partial<T>): T {
  const made = Object.assign({}, record, members);
  return countMembers(made) < MANY ? made : { ...made };
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
