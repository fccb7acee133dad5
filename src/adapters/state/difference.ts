/** Where two versions of the same status files differ, object by object and field by field. */
import { stableJson } from '../../api/hash.ts';

/** `field` undefined: only one of the two has the file at all. */
export interface Difference {
  readonly path: string;
  readonly field?: string;
  readonly recorded: unknown;
  readonly recomputed: unknown;
}

/** Path → content; undefined: it is deleted. */
type Files = ReadonlyMap<string, string | undefined>;

/** In the order of paths. What was redacted when it was recorded is like whatever it may have been. */
export function differencesIn(recorded: Files, recomputed: Files): readonly Difference[] {
  const paths = [...new Set([...recorded.keys(), ...recomputed.keys()])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [recorded.get(path), recomputed.get(path)];
    if (before === after && recorded.has(path) === recomputed.has(path)) return [];
    if (before === undefined || after === undefined)
      return [{ path, recorded: presence(recorded, path), recomputed: presence(recomputed, path) }];
    return fieldsThatDiffer(path, JSON.parse(before), JSON.parse(after));
  });
}

function presence(files: Files, path: string): string {
  if (!files.has(path)) return 'unchanged';
  return files.get(path) === undefined ? 'deleted' : 'written';
}

function fieldsThatDiffer(path: string, recorded: object, recomputed: object): readonly Difference[] {
  const [before, after] = [new Map(Object.entries(recorded)), new Map(Object.entries(recomputed))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !isLike(before.get(field), after.get(field)))
    .sort()
    .map((field) => ({ path, field, recorded: before.get(field), recomputed: after.get(field) }));
}

const HIDDEN = '[redacted]';

function isLike(recorded: unknown, recomputed: unknown): boolean {
  const [before, after] = [stableJson(recorded), stableJson(recomputed)];
  if (before === after || !before.includes(HIDDEN)) return before === after;
  let at = 0;
  for (const part of before.split(HIDDEN)) {
    const found = after.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
