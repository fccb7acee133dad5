/** JSON that an agent wrote: parsed within bounds, and held to the schema of its output without being able to hang us. */
import { runInNewContext } from 'node:vm';
import type { JsonSchema } from '../api/desired.ts';
import type { Json } from '../api/output-value.ts';
import { oneLine } from '../api/sanitize.ts';

/** Lists and objects within each other: whoever walks through the value later does so by recursion. */
const MAX_DEPTH = 32;
/** Milliseconds that a value may take to be checked: patterns can be written so that matching never ends. */
const MAX_TIME = 1000;

export function jsonIn(text: string): { readonly json: Json } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message, 120) : '';
    return { problem: `is no JSON: ${why}` };
  }
  if (!isDepthWithin(value, MAX_DEPTH)) return { problem: `is more than ${MAX_DEPTH} levels deep` };
  return isJson(value) ? { json: value } : { problem: 'holds a number that is too large' };
}

/** What the first violation of the schema is; undefined: there is none. */
export async function schemaViolation(schema: JsonSchema, value: Json): Promise<string | undefined> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ strict: false, validateSchema: false, logger: false });
  const validate = ajv.compile(schema);
  try {
    const isValid: unknown = runInNewContext(
      'check()',
      { check: () => validate(value) },
      { timeout: MAX_TIME },
    );
    if (isValid === true) return undefined;
  } catch {
    return `takes longer than ${MAX_TIME / 1000} s to be held to its schema`;
  }
  return `does not fit its schema: ${ajv.errorsText(validate.errors, { dataVar: '' })}`;
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
