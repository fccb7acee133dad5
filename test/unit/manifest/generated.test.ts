/** What is made from the schemas is what the schemas say, and the schemas themselves are whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { generated } from '../../../schemas/generate.ts';
import { DEFINITIONS, isSchema, type Json, schemaOf } from '../../../schemas/supported.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILES = ['project', 'agentpool', 'agentpod', 'devtask', 'workflow', 'manifest', 'orca'].map(
  (name) => `${name}.json`,
);

describe('the generated files', () => {
  it('are those that npm run generate writes', async () => {
    const texts = Object.entries(await generated());
    const stale = texts.filter(([path, text]) => readFileSync(join(ROOT, path), 'utf8') !== text);
    expect(stale.map(([path]) => `${path} is stale: npm run generate`)).toEqual([]);
  }, 60_000);
});

describe('the schemas', () => {
  it('are valid for an editor as they stand', () => {
    const ajv = new Ajv({ strict: false });
    for (const file of [DEFINITIONS, ...FILES]) ajv.addSchema(schemaOf(file), file);
    for (const file of FILES) expect(ajv.getSchema(file)).toBeTypeOf('function');
  });

  it('describe every field', () => {
    const mute = [DEFINITIONS, ...FILES].flatMap((file) => undescribed(schemaOf(file), file));
    expect(mute).toEqual([]);
  });

  it('say of every field that comes later that it is not supported yet', () => {
    const silent = [DEFINITIONS, ...FILES].flatMap((file) => silentLater(schemaOf(file), file));
    expect(silent).toEqual([]);
  });
});

describe('the patterns', () => {
  it('take no longer for a hostile text than for a long one', () => {
    const patterns = [DEFINITIONS, ...FILES].flatMap((file) => patternsIn(schemaOf(file)));
    const texts = ['a', '-', '/', '../', 'a.', ' a', 'a@', 'a:', '[', '\\'].map(
      (piece) => `${piece.repeat(50_000)}!`,
    );
    const before = performance.now();
    for (const pattern of patterns) for (const text of texts) new RegExp(pattern, 'u').test(text);
    expect(patterns.length).toBeGreaterThan(15);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

function patternsIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(patternsIn);
  if (!isSchema(value)) return [];
  const own = typeof value.pattern === 'string' ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

function undescribed(value: Json, path: string): readonly string[] {
  return fieldsBelow(value, path).flatMap(({ field, name }) =>
    isSchema(field) && (typeof field.description === 'string' || field.$ref !== undefined || 'const' in field)
      ? []
      : [name],
  );
}

function silentLater(value: Json, path: string): readonly string[] {
  return fieldsBelow(value, path).flatMap(({ field, name }) =>
    isSchema(field) &&
    field['x-orca-since'] === 'later' &&
    !String(field.description).startsWith('Not supported yet.')
      ? [name]
      : [],
  );
}

function fieldsBelow(value: Json, path: string): readonly { readonly field: Json; readonly name: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsBelow(item, `${path}[]`));
  if (!isSchema(value)) return [];
  const own = isSchema(value.properties) && value.additionalProperties === false ? value.properties : {};
  const fields = Object.entries(own).map(([name, field]) => ({ field, name: `${path}.${name}` }));
  return [...fields, ...Object.entries(value).flatMap(([key, item]) => fieldsBelow(item, `${path}.${key}`))];
}
