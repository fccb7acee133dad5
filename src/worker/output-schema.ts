/** Holds what an agent wrote to the schema of its output, without being able to be hung by it. Loaded where there is a schema. */
import { runInNewContext } from 'node:vm';
import { Ajv } from 'ajv';
import type { JsonSchema } from '../api/desired.ts';
import type { Json } from '../api/output-value.ts';

/** Milliseconds that a value may take to be checked: patterns can be written so that matching never ends. */
const MAX_TIME = 1000;

/** What is wrong in the first place that does not fit the schema; undefined: nothing. */
export function schemaViolation(schema: JsonSchema, value: Json): string | undefined {
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
  const violations = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`.trim());
  return `does not fit its schema: ${violations.join(', ')}`;
}
