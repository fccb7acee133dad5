/** The schemas as they hold today: what is marked `x-orca-since: later` is refused, or left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Schema = { readonly [key: string]: Json };

/** Kinds that can be declared, and the file of each one's schema. */
export const KINDS = {
  Project: 'project.json',
  AgentPool: 'agentpool.json',
  AgentPod: 'agentpod.json',
  DevTask: 'devtask.json',
  Workflow: 'workflow.json',
} as const;

export const DEFINITIONS = 'definitions.json';
export const SETTINGS = 'orca.json';

export function schemaOf(file: string): Schema {
  const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
  if (!isSchema(schema)) throw new Error(`${file} is no object`);
  return schema;
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The schema without what comes later. A later field becomes `false` where `later` is `refuse`, so that a validator
 * can tell it from an unknown one, and disappears where it is `drop`; later values leave their enum in both.
 */
export function supported(value: Json, later: 'refuse' | 'drop'): Json {
  if (Array.isArray(value)) return value.map((item) => supported(item, later));
  if (!isSchema(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (key === 'properties' && isSchema(item)) return [[key, supportedFields(item, later)]];
    if (key === 'enum' && Array.isArray(item)) return [[key, supportedValues(item, value['x-orca-later'])]];
    return [[key, supported(item, later)]];
  });
  return Object.fromEntries(entries);
}

export function isLater(schema: Json): boolean {
  return isSchema(schema) && schema['x-orca-since'] === 'later';
}

function supportedFields(fields: Schema, later: 'refuse' | 'drop'): Json {
  const entries = Object.entries(fields).flatMap(([name, field]): [string, Json][] => {
    if (!isLater(field)) return [[name, supported(field, later)]];
    return later === 'refuse' ? [[name, false]] : [];
  });
  return Object.fromEntries(entries);
}

function supportedValues(values: readonly Json[], later: Json | undefined): Json {
  return values.filter((value) => !(Array.isArray(later) && later.includes(value)));
}
