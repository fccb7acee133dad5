/** Content hashes for names and identities. The only pure file that may import node:crypto. */
import { hash } from 'node:crypto';

/** Lower-case hex SHA-256 of a UTF-8 text. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The first `length` hex digits of the SHA-256 of the parts, joined so that no two lists of parts collide. */
export function shortHash(parts: readonly (string | number)[], length = 8): string {
  return sha256(JSON.stringify(parts)).slice(0, length);
}

/** Hash of a JSON value that does not depend on the order of keys. */
export function valueHash(value: unknown): string {
  return sha256(stableJson(value)).slice(0, 16);
}

/** JSON with keys sorted at every level and `undefined` members left out; `indent` as for JSON.stringify. */
export function stableJson(value: unknown, indent?: number): string {
  return JSON.stringify(isSorted(value) ? value : sorted(value), undefined, indent) ?? 'null';
}

/** Most objects are written in order already, and what is in order need not be copied. */
function isSorted(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSorted);
  if (!isObject(value)) return true;
  let last = '';
  // No lists of keys and values: this is done for each of thousands of specs.
  for (const key in value) {
    if (key < last || !isSorted(value[key])) return false;
    last = key;
  }
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const member = sorted((value as Record<string, unknown>)[key]);
    // A member of that name, not a prototype.
    if (key === '__proto__') Object.defineProperty(result, key, { value: member, enumerable: true });
    else result[key] = member;
  }
  return result;
}
