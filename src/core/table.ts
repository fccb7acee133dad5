/** The records of one kind during a pass: copied when the first one changes; what is equal stays the same object. */
import type { Key } from '../api/names.ts';
import { sameValue } from './same-value.ts';

export class Table<T extends object> {
  readonly #base: ReadonlyMap<Key, T>;
  /** Whatever in it is not of the base was made here, and nobody else has it to write to. */
  #copy: Map<Key, T> | undefined;
  /** Keys that were put or deleted while they were as they came in; some of them more than once. */
  readonly #touched: Key[] = [];
  #version = 0;
  /** The record that was made last by adding members to another one. */
  #sample: T | undefined;

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
  forEach(visit: (record: T, key: Key) => void): void {
    (this.#copy ?? this.#base).forEach(visit);
  }

  records(): Iterable<T> {
    return (this.#copy ?? this.#base).values();
  }

  put(key: Key, record: T): void {
    const current = this.get(key);
    // A copy: who has the record may have it elsewhere too, and has given it a class of its own perhaps (see `withNew`).
    if (!sameValue(current, record)) this.#set(key, current, { ...record });
  }

  /** Puts the record at hand with these members instead: the cheaper way where thousands change. */
  change(key: Key, members: Partial<T>): void {
    const current = this.get(key);
    if (current === undefined || hasMembers(current, members)) return;
    this.#set(key, current, this.#with(current, members));
  }

  /**
   * The last word on each record: members that it is to have besides, undefined for none. `membersFor` is told the record
   * beside what came in, the very same object where nothing changed, and writes nothing to the table meanwhile. What the
   * table itself has made is not made again.
   */
  complete(membersFor: (record: T, before: T | undefined, key: Key) => Partial<T> | undefined): void {
    const isAsItCame = this.#copy === undefined;
    this.forEach((record, key) => {
      const before = isAsItCame ? record : this.#base.get(key);
      const members = membersFor(record, before, key);
      if (members === undefined) return;
      if (record === before) this.change(key, members);
      else this.#finish(key, record, before, members);
    });
  }

  #finish(key: Key, record: T, before: T | undefined, members: Partial<T>): void {
    Object.assign(record, members);
    this.#version += 1;
    if (before !== undefined && sameValue(before, record)) this.#copy?.set(key, before);
  }

  delete(key: Key): void {
    const current = this.get(key);
    if (current !== undefined) this.#set(key, current, undefined);
  }

  /** Grows whenever a record changes. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return (this.#copy ?? this.#base).size;
  }

  isChanged(key: Key): boolean {
    return this.#copy !== undefined && this.#copy.get(key) !== this.#base.get(key);
  }

  get hasChanges(): boolean {
    return this.#touched.some((key) => this.isChanged(key));
  }

  /** In the order of their keys. */
  changes<C>(describe: (before: T | undefined, after: T | undefined, key: Key) => C): readonly C[] {
    const changes: C[] = [];
    let last: Key | undefined;
    for (const key of this.#touched.sort()) {
      const before = this.#base.get(key);
      const after = this.get(key);
      if (key !== last && before !== after) changes.push(describe(before, after, key));
      last = key;
    }
    return changes;
  }

  /** The very map that came in when nothing changed. */
  result(): ReadonlyMap<Key, T> {
    return this.#copy !== undefined && this.hasChanges ? this.#copy : this.#base;
  }

  /** What is again as it came in is the very object that came in. */
  #set(key: Key, current: T | undefined, record: T | undefined): void {
    const before = this.#base.get(key);
    this.#version += 1;
    if (current === before) this.#touched.push(key);
    this.#copy ??= copied(this.#base);
    const isBack = before !== undefined && before !== current && sameValue(before, record);
    const after = isBack ? before : record;
    if (after === undefined) this.#copy.delete(key);
    else this.#copy.set(key, after);
  }

  #with(record: T, members: Partial<T>): T {
    for (const name in members) if (!(name in record)) return this.#withNew(record, members);
    return { ...record, ...members };
  }

  /**
   * A record with members that the one before did not have, in the hidden class that all such records share: the engine
   * gives each object made by a spread with new members a class of its own, which makes thousands of them slow and large.
   * Made over a copy of the one before it where that has the very same members, it costs the least.
   */
  #withNew(record: T, members: Partial<T>): T {
    if (this.#sample !== undefined && hasMembersOf(this.#sample, record, members))
      return Object.assign({ ...this.#sample }, record, members);
    const made = Object.assign({}, record, members);
    this.#sample = countMembers(made) < MANY ? made : { ...made };
    return this.#sample;
  }
}

/** Without a pair for each entry, which a map made from another one costs. */
function copied<T>(map: ReadonlyMap<Key, T>): Map<Key, T> {
  const copy = new Map<Key, T>();
  map.forEach((record, key) => {
    copy.set(key, record);
  });
  return copy;
}

/** Members of an object made by Object.assign from which on the engine makes a dictionary of it when it has not met the like; a copy of a dictionary is none. */
const MANY = 20;

/** Whether it has the members of both, and no other. */
function hasMembersOf<T extends object>(sample: T, record: T, more: Partial<T>): boolean {
  let count = 0;
  for (const name in record) {
    if (!(name in sample)) return false;
    count += 1;
  }
  for (const name in more) {
    if (name in record) continue;
    if (!(name in sample)) return false;
    count += 1;
  }
  return count === countMembers(sample);
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
