/** Parameters of a workflow: whether their JSON Schema is one, and what values come to by it. */
import { Ajv, type ValidateFunction } from 'ajv';
import { oneLine } from '../api/sanitize.ts';
import { type Complaint, complaints } from './explanation.ts';
import { violationsOf } from './violation.ts';

export type ParameterSchema = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** By schema as it was written; what is no schema is remembered by what is wrong with it. */
const compiled = new WeakMap<ParameterSchema, ValidateFunction | string>();

/** Undefined: it is a JSON Schema of an object. */
export function schemaProblem(schema: ParameterSchema): string | undefined {
  const validate = validatorOf(schema);
  return typeof validate === 'string' ? validate : undefined;
}

/** The names that a template may use. */
export function parameterNames({ properties }: ParameterSchema): readonly string[] {
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

/** The values with every default filled in, or what is wrong with them, by paths below the parameters. */
export function parametersFrom(
  schema: ParameterSchema,
  given: Parameters,
): { readonly values: Parameters } | { readonly complaints: readonly Complaint[] } {
  const validate = validatorOf(schema);
  // The workflow itself is told so.
  if (typeof validate === 'string') return { complaints: [] };
  const values: Record<string, unknown> = JSON.parse(JSON.stringify(given));
  if (validate(values)) return { values };
  return { complaints: complaints(violationsOf(validate, values)) };
}

function validatorOf(schema: ParameterSchema): ValidateFunction | string {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = compile(schema);
  compiled.set(schema, made);
  return made;
}

/** Strict, so that a misspelt keyword is an error; references lead nowhere but into the schema itself. */
function compile(schema: ParameterSchema): ValidateFunction | string {
  if (schema.type !== undefined && schema.type !== 'object') return 'must be the schema of an object';
  const ajv = new Ajv({ allErrors: true, verbose: true, useDefaults: true, allowUnionTypes: true });
  try {
    return ajv.compile({ type: 'object', additionalProperties: false, ...schema });
  } catch (error) {
    return `is no JSON Schema: ${oneLine(error instanceof Error ? error.message : String(error), 200)}`;
  }
}
