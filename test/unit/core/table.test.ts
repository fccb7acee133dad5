import { describe, expect, test } from 'vitest';
import type { Key } from '../../../src/api/names.ts';
import { Table } from '../../../src/core/table.ts';

interface Counted {
  readonly count: number;
  readonly note?: string;
  readonly tags?: readonly string[];
}

const A = 'p/a' as Key;
const B = 'p/b' as Key;
const C = 'p/c' as Key;

function base(): ReadonlyMap<Key, Counted> {
  return new Map([
    [B, { count: 2 }],
    [A, { count: 1 }],
  ]);
}

function changesOf(table: Table<Counted>) {
  const changes = table.changes((before, after, key) => ({ key, before, after }));
  expect(table.hasChanges).toBe(changes.length > 0);
  return changes;
}

function completeOne(table: Table<Counted>, one: Key, members: Partial<Counted>): void {
  table.complete((_record, _before, key) => (key === one ? members : undefined));
}

describe('Table', () => {
  test('gives back the very map, when all is again as it came in', () => {
    const before = base();
    const table = new Table(before);
    table.put(A, { count: 9 });
    table.put(C, { count: 3 });
    table.put(A, { count: 1 });
    table.delete(C);
    table.change(B, { note: 'x' });
    table.put(B, { count: 2 });
    expect(changesOf(table)).toEqual([]);
    expect(table.result()).toBe(before);
  });

  test('tells each change once and in the order of the keys, however often there and back', () => {
    const table = new Table(base());
    for (const count of [5, 2, 6, 2, 7]) table.put(B, { count });
    table.put(C, { count: 3 });
    table.delete(A);
    expect(changesOf(table)).toEqual([
      { key: A, before: { count: 1 }, after: undefined },
      { key: B, before: { count: 2 }, after: { count: 7 } },
      { key: C, before: undefined, after: { count: 3 } },
    ]);
    expect([...table.result().keys()]).toEqual([B, C]);
  });

  test('writes neither to what came in nor to what it was given', () => {
    const before = base();
    const table = new Table(before);
    const given = { count: 9 };
    table.put(A, given);
    completeOne(table, A, { note: 'last word' });
    completeOne(table, B, { note: 'last word' });
    completeOne(table, B, { tags: ['t'] });
    expect(given).toEqual({ count: 9 });
    expect(before).toEqual(base());
    expect(table.get(A)).toEqual({ count: 9, note: 'last word' });
    expect(table.get(B)).toEqual({ count: 2, note: 'last word', tags: ['t'] });
  });

  test('leaves what came in alone, after a last word that brought it back', () => {
    const before = base();
    const table = new Table(before);
    table.change(A, { count: 5 });
    completeOne(table, A, { count: 1 });
    expect(table.get(A)).toBe(before.get(A));
    completeOne(table, A, { note: 'x' });
    expect(before).toEqual(base());
    expect(changesOf(table)).toEqual([{ key: A, before: { count: 1 }, after: { count: 1, note: 'x' } }]);
  });

  test('a record with new members has nothing of the one that had them before it', () => {
    const table = new Table<Counted>(new Map([A, B, C].map((key) => [key, { count: 0 }])));
    table.change(A, { note: 'first', tags: ['of a'] });
    table.change(B, { note: 'second', tags: ['of b'] });
    table.change(C, { note: 'third' });
    expect([A, B, C].map((key) => table.get(key))).toEqual([
      { count: 0, note: 'first', tags: ['of a'] },
      { count: 0, note: 'second', tags: ['of b'] },
      { count: 0, note: 'third' },
    ]);
  });

  test('shows each record beside what came in', () => {
    const table = new Table(base());
    table.put(A, { count: 9 });
    table.put(C, { count: 3 });
    const seen: [Key, number, number | undefined][] = [];
    table.complete((record, before, key) => {
      seen.push([key, record.count, before?.count]);
      return undefined;
    });
    expect(seen).toEqual([
      [B, 2, 2],
      [A, 9, 1],
      [C, 3, undefined],
    ]);
  });
});
