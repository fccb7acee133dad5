/** Content hashes for names and identities. The only pure file that may import node:crypto. */
import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 of a UTF-8 text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
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
  if (indent !== undefined) return JSON.stringify(value, sortedKeys, indent) ?? 'null';
  return compactJson(value);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(byKey));
}

/** What JSON.stringify gives for the value with sorted keys, at a quarter of the time: every object is hashed. */
function compactJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(compactJson).join(',')}]`;
  const members: string[] = [];
  for (const [key, member] of Object.entries(value).sort(byKey)) {
    if (member !== undefined && typeof member !== 'function')
      members.push(`${JSON.stringify(key)}:${compactJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
