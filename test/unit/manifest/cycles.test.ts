/** Dependency cycles: every task on one is found, and none that merely leads to one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cycles } from '../../../src/manifest/cycles.ts';

it('names the shortest way back for each task on a cycle', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'a']],
    ['c', ['d']],
    ['d', ['b']],
    ['before', ['a']],
    ['d2', ['missing']],
  ]);
  expect(cycles(graph)).toEqual(
    new Map([
      ['a', ['a', 'b', 'a']],
      ['b', ['b', 'a', 'b']],
      ['c', ['c', 'd', 'b', 'c']],
      ['d', ['d', 'b', 'c', 'd']],
    ]),
  );
});

it('finds exactly the tasks that can be reached from themselves', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const graph = new Map(
        names.map((name) => [name, pairs.filter(([from]) => from === name).map(([, to]) => to)]),
      );
      const found = cycles(graph);
      expect([...found.keys()]).toEqual(names.filter((name) => reachable(name, graph).has(name)));
      for (const way of found.values())
        for (const [index, key] of way.slice(1).entries()) expect(graph.get(way[index] ?? '')).toContain(key);
    }),
  );
});

function reachable(start: string, graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...(graph.get(start) ?? [])];
  for (const key of pending) {
    if (found.has(key)) continue;
    found.add(key);
    pending.push(...(graph.get(key) ?? []));
  }
  return found;
}
