/** Turns violations of a schema into problems: what is wrong in one sentence, and what to do. */
import { oneLine } from '../api/sanitize.ts';
import { type FieldPath, isMapping } from './field-path.ts';
import { suggestion, suggestionHint } from './suggestion.ts';
import type { Violation } from './violation.ts';

/** A problem without its place in the text. */
export interface Complaint {
  readonly path: FieldPath;
  /** `key`: it is the last key of the path that is wrong, not its value. */
  readonly about: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
}

/** One complaint for each thing to be mended; what merely follows from another one is left out. */
export function complaints(violations: readonly Violation[]): readonly Complaint[] {
  const told = violations.filter((violation) => !isConsequence(violation, violations));
  const all = told.map(complaint);
  const texts = all.map((each) => JSON.stringify([each.path, each.message]));
  return all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function isConsequence(violation: Violation, all: readonly Violation[]): boolean {
  const { keyword, schemaPath, path } = violation;
  if (keyword === 'if' || keyword === 'propertyNames') return true;
  if (/\/oneOf\/\d+\//.test(schemaPath)) return true;
  const here = all.filter((other) => other.path.length >= path.length && startsWith(other.path, path));
  if (keyword === 'enum') return here.some((other) => other.keyword === 'type');
  if (keyword === 'oneOf')
    return here.some(({ keyword: other }) =>
      ['type', 'additionalProperties', 'false schema'].includes(other),
    );
  if (keyword !== 'required') return false;
  const missing = String(violation.params.missingProperty);
  return here.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.path.length === path.length &&
      suggestion(String(other.params.additionalProperty), fieldsOf(other)) === missing,
  );
}

function complaint(violation: Violation): Complaint {
  const { keyword, params, path, schema, value } = violation;
  const own = ownMessage(violation);
  if (own !== undefined) return own;
  switch (keyword) {
    case 'additionalProperties':
      return unknownField(violation, String(params.additionalProperty));
    case 'false schema':
      return { path, about: 'key', message: 'is not supported yet', hint: 'remove it' };
    case 'required':
      return { path, about: 'value', message: `"${params.missingProperty}" is missing`, hint: 'add it' };
    case 'enum':
      return wrongValue(violation);
    case 'type':
      return wrongType(violation);
    case 'oneOf':
      return {
        path,
        about: 'value',
        message: `must hold exactly one of ${requiredOf(schema.oneOf).join(', ')}`,
      };
    case 'uniqueItems':
      return { path, about: 'value', message: `holds ${shown(itemAt(value, params.i))} twice` };
    default:
      return { path, about: 'value', message: bound(violation) };
  }
}

/** The message that the schema itself gives, where it says better what is meant than the keyword can. */
function ownMessage({ keyword, key, path, schema }: Violation): Complaint | undefined {
  const message = schema['x-orca-message'];
  if (typeof message !== 'string' || keyword === 'type' || keyword === 'additionalProperties')
    return undefined;
  if (keyword === 'required' && schema.type !== undefined) return undefined;
  if (key === undefined) return { path, about: 'value', message };
  return { path: [...path, key], about: 'key', message: `the key ${message}` };
}

function unknownField(violation: Violation, name: string): Complaint {
  const hint = suggestionHint(name, fieldsOf(violation));
  return {
    path: [...violation.path, name],
    about: 'key',
    message: `unknown field ${shown(name)}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

function wrongValue({ path, params, schema, value }: Violation): Complaint {
  const allowed = stringsOf(params.allowedValues);
  const isLater = stringsOf(schema['x-orca-later']).some((later) => later === value);
  if (isLater)
    return {
      path,
      about: 'value',
      message: `${shown(value)} is not supported yet`,
      hint: `use ${allowed.join(' or ')}`,
    };
  const nearest = suggestion(String(value), allowed);
  return {
    path,
    about: 'value',
    message: `must be one of ${allowed.join(', ')}, not ${shown(value)}`,
    ...(nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` }),
  };
}

function wrongType({ path, params, value }: Violation): Complaint {
  const wanted = (Array.isArray(params.type) ? params.type : [params.type]).map(String);
  const message = `must be ${wanted.map(typeName).join(' or ')}, not ${valueName(value)}`;
  const hint = typeHint(wanted, value);
  const about = value === null && path.length > 0 ? 'key' : 'value';
  return { path, about, message, ...(hint === undefined ? {} : { hint }) };
}

function typeHint(wanted: readonly string[], value: unknown): string | undefined {
  if (value === null) return 'give it a value or remove the line';
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `put it in quotes: "${value}"`;
  if (typeof value !== 'string') return undefined;
  if (wanted.includes('integer') && /^\d+$/.test(value)) return 'remove the quotes';
  if (wanted.includes('boolean')) return 'write true or false, without quotes';
  return wanted.includes('array') ? `write it as a list: [${oneLine(value, 40)}]` : undefined;
}

/** Sentences for the keywords that bound a number, a text or a list. */
function bound({ keyword, params, value }: Violation): string {
  const limit = Number(params.limit);
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  switch (keyword) {
    case 'minimum':
      return `must be at least ${limit}, not ${shown(value)}`;
    case 'maximum':
      return `must be at most ${limit}, not ${shown(value)}`;
    case 'minLength':
      return 'must not be empty';
    case 'maxLength':
      return `must have at most ${limit} characters, not ${length}`;
    case 'minItems':
      return 'must not be an empty list';
    case 'minProperties':
      return 'must not be empty';
    case 'pattern':
      return `must match the pattern ${oneLine(String(params.pattern), 80)}`;
    case 'maxProperties':
      return `must have at most ${limit} entries`;
    case 'maxItems':
      return `must have at most ${limit} entries, not ${length}`;
    default:
      return `is not valid: ${keyword}`;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function valueName(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? `the text ${shown(value)}` : shown(value);
}

/** A value as it may stand in a message: on one line, short, without hidden characters. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? `"${oneLine(value, 60)}"` : oneLine(JSON.stringify(value) ?? '', 60);
}

function fieldsOf({ schema }: Violation): readonly string[] {
  if (!isMapping(schema.properties)) return [];
  return Object.entries(schema.properties).flatMap(([name, field]) => (field === false ? [] : [name]));
}

function requiredOf(alternatives: unknown): readonly string[] {
  if (!Array.isArray(alternatives)) return [];
  return alternatives.flatMap((each) => (isMapping(each) ? stringsOf(each.required) : []));
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function itemAt(value: unknown, index: unknown): unknown {
  return Array.isArray(value) ? value[Number(index)] : undefined;
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.every((step, index) => path[index] === step);
}
