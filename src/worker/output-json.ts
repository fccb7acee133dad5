/** JSON that an agent wrote, parsed within bounds. */
import type { Json } from '../api/output-value.ts';
import { oneLine } from '../api/sanitize.ts';

/** Lists and objects within each other: whoever walks through the value later does so by recursion. */
const MAX_DEPTH = 32;

export function jsonIn(text: string): { readonly json: Json } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message, 120) : '';
    return { problem: `is no JSON: ${why}` };
  }
  return jsonValue(value);
}

/** A value that was parsed, if it is JSON and can be walked through. */
export function jsonValue(value: unknown): { readonly json: Json } | { readonly problem: string } {
  if (!isDepthWithin(value, MAX_DEPTH)) return { problem: `is more than ${MAX_DEPTH} levels deep` };
  return isJson(value) ? { json: value } : { problem: 'holds a number that is too large' };
}

function isDepthWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isDepthWithin(member, depth - 1));
}

/** JSON has no other numbers, but 1e999 is read as one. */
function isJson(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isJson);
}
