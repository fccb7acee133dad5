/** The JSON Schema of an output: which keywords it may use, and what its members are as far as it says so. */
import type { Complaint } from './explanation.ts';
import { type FieldPath, isMapping } from './field-path.ts';
import { suggestionHint } from './suggestion.ts';

/** What stands behind a keyword. */
type Operand = 'any' | 'text' | 'texts' | 'number' | 'count' | 'boolean' | 'types' | 'list' | Nesting;
type Nesting = 'schema' | 'schemas' | 'members';

const KEYWORDS: Readonly<Record<string, Operand>> = {
  $schema: 'text',
  $comment: 'text',
  title: 'text',
  description: 'text',
  default: 'any',
  examples: 'list',
  type: 'types',
  enum: 'list',
  const: 'any',
  properties: 'members',
  required: 'texts',
  additionalProperties: 'schema',
  propertyNames: 'schema',
  minProperties: 'count',
  maxProperties: 'count',
  items: 'schema',
  minItems: 'count',
  maxItems: 'count',
  uniqueItems: 'boolean',
  minLength: 'count',
  maxLength: 'count',
  pattern: 'text',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  not: 'schema',
};

const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
/** Schemas within schemas. */
const MAX_DEPTH = 16;

/** What is wrong with the schema that stands at `path` of a manifest. */
export function schemaComplaints(schema: unknown, path: FieldPath, depth = 0): readonly Complaint[] {
  if (typeof schema === 'boolean') return [];
  if (!isMapping(schema)) return [wrong(path, 'must be a JSON Schema: a mapping, true or false')];
  if (depth >= MAX_DEPTH) return [wrong(path, `is a schema more than ${MAX_DEPTH} deep`)];
  return Object.entries(schema).flatMap(([keyword, operand]) => {
    const kind = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    const here = [...path, keyword];
    if (kind === undefined) return [unknownKeyword(here, keyword)];
    if (kind === 'schema') return schemaComplaints(operand, here, depth + 1);
    if (kind === 'schemas' && Array.isArray(operand) && operand.length > 0)
      return operand.flatMap((each, index) => schemaComplaints(each, [...here, index], depth + 1));
    if (kind === 'members' && isMapping(operand))
      return Object.entries(operand).flatMap(([name, each]) =>
        schemaComplaints(each, [...here, name], depth + 1),
      );
    return isOperand(kind, operand) && (keyword !== 'pattern' || isPattern(operand))
      ? []
      : [wrong(here, `must be ${NAMES[kind]}`)];
  });
}

const NAMES: Readonly<Record<Operand, string>> = {
  any: 'a value',
  text: 'a text, and a regular expression where it is a pattern',
  texts: 'a list of texts',
  number: 'a number',
  count: 'a whole number from 0',
  boolean: 'true or false',
  types: `one of ${TYPES.join(', ')}, or a list of them`,
  list: 'a list that is not empty',
  schema: 'a JSON Schema',
  schemas: 'a list of JSON Schemas',
  members: 'a mapping of JSON Schemas',
};

function isOperand(kind: Operand, value: unknown): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && isEachOnce(value) && value.every((item) => typeof item === 'string');
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'boolean':
      return typeof value === 'boolean';
    case 'types': {
      const types: readonly unknown[] = Array.isArray(value) ? value : [value];
      return (
        types.length > 0 && isEachOnce(types) && types.every((type) => TYPES.some((known) => known === type))
      );
    }
    case 'list':
      return Array.isArray(value) && value.length > 0;
    case 'schema':
    case 'schemas':
    case 'members':
      return false;
  }
}

function isEachOnce(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function isPattern(value: unknown): boolean {
  try {
    new RegExp(String(value), 'u');
    return true;
  } catch {
    return false;
  }
}

function unknownKeyword(path: FieldPath, keyword: string): Complaint {
  const hint = suggestionHint(keyword, Object.keys(KEYWORDS));
  const message = `"${keyword}" is no keyword that such a schema can have`;
  return { path, about: 'key', message, ...(hint === undefined ? {} : { hint }) };
}

function wrong(path: FieldPath, message: string): Complaint {
  return { path, about: 'value', message };
}

/** The first of these members that no value of the schema has, as far as the schema says so by itself. */
export function impossibleMember(schema: unknown, members: readonly string[]): string | undefined {
  const [first, ...rest] = members;
  if (first === undefined || !isMapping(schema)) return undefined;
  const { type, properties, additionalProperties, items } = schema;
  if (type === 'array') return /^\d+$/.test(first) ? impossibleMember(items, rest) : first;
  if (typeof type === 'string' && type !== 'object') return first;
  const known = isMapping(properties) && Object.hasOwn(properties, first) ? properties[first] : undefined;
  if (known !== undefined) return impossibleMember(known, rest);
  return type === 'object' && additionalProperties === false ? first : undefined;
}
