/** Dependency cycles: which tasks can never start, and by which way each waits for itself. */
import { addTo } from '../api/groups.ts';
import type { Key } from '../api/names.ts';

/** Task → the tasks it depends on. */
export type Graph = ReadonlyMap<Key, readonly Key[]>;

/** Beyond this many tasks on cycles, the way is not worked out for the others. */
const MAX_WAYS = 200;

/** Each task that depends on itself, with the shortest way back to it: `[a, b, a]`. */
export function cycles(graph: Graph): ReadonlyMap<Key, readonly Key[]> {
  if (!hasCycle(graph.keys(), (key) => graph.get(key))) return new Map();
  const rest = withoutEnds(graph);
  const found = new Map<Key, readonly Key[]>();
  for (const key of [...rest.keys()].sort()) {
    const way = found.size < MAX_WAYS ? wayBack(key, rest) : [key, key];
    if (way !== undefined) found.set(key, way);
  }
  return found;
}

/**
 * Whether a cycle can be reached from `starts`. Walks down from each, once through each task: it comes upon one that it
 * is below of where there is a cycle.
 */
export function hasCycle(
  starts: Iterable<Key>,
  targetsOf: (key: Key) => readonly Key[] | undefined,
): boolean {
  const states = new Map<Key, 'open' | 'done'>();
  for (const start of starts) {
    const stack = states.has(start) ? [] : [{ key: start, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (top.next === 0) states.set(top.key, 'open');
      const target = targetsOf(top.key)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        states.set(top.key, 'done');
        stack.pop();
      } else if (states.get(target) === 'open') return true;
      else if (!states.has(target)) stack.push({ key: target, next: 0 });
    }
  }
  return false;
}

/** What is left once tasks that wait for nothing, or that nothing waits for, are taken away again and again. */
function withoutEnds(graph: Graph): Graph {
  return withoutLeaves(reversed(withoutLeaves(reversed(graph))));
}

function withoutLeaves(graph: Graph): Graph {
  const waiting = new Map([...graph].map(([key, targets]) => [key, new Set(targets)]));
  const sources = reversed(graph);
  const leaves = [...sources.keys()].filter((key) => (waiting.get(key)?.size ?? 0) === 0);
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    waiting.delete(leaf);
    for (const source of sources.get(leaf) ?? []) {
      const targets = waiting.get(source);
      if (targets?.delete(leaf) && targets.size === 0) leaves.push(source);
    }
  }
  return new Map([...waiting].map(([key, targets]) => [key, [...targets]]));
}

/** Edges turned round; every node that has an edge is a key. */
function reversed(graph: Graph): Graph {
  const turned = new Map<Key, Key[]>();
  for (const [key, targets] of graph) {
    if (targets.length > 0 && !turned.has(key)) turned.set(key, []);
    for (const target of targets) {
      addTo(turned, target, key);
    }
  }
  return turned;
}

function wayBack(start: Key, graph: Graph): readonly Key[] | undefined {
  const from = new Map<Key, Key>();
  const queue = [start];
  for (const key of queue) {
    for (const next of graph.get(key) ?? []) {
      if (next === start) return [...wayTo(key, from, start), start];
      if (from.has(next)) continue;
      from.set(next, key);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(key: Key, from: ReadonlyMap<Key, Key>, start: Key): readonly Key[] {
  const way = [key];
  for (let at = key; at !== start; ) {
    at = from.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
