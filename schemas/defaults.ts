/** The defaults of the schemas as a value, so that they stand in one place. */
import { DEFINITIONS, isSchema, type Json, KINDS, SETTINGS, schemaOf, supported } from './supported.ts';

const HEADER = '/** Defaults of the schemas, written by `npm run generate`: not edited by hand. */\n';

/** Text of the module with the defaults of each definition that has any, and of the settings. */
export function defaultsModule(): string {
  const named = [DEFINITIONS, ...Object.values(KINDS)].flatMap((file) => {
    const { definitions } = schemaOf(file);
    return isSchema(definitions) ? Object.entries(definitions) : [];
  });
  const entries = [...named, ['settings', schemaOf(SETTINGS)] as const].flatMap(([name, schema]) => {
    const defaults = defaultsOf(supported(schema, 'drop'));
    return defaults === undefined ? [] : [[name, defaults] as const];
  });
  return `${HEADER}export const DEFAULTS = ${JSON.stringify(Object.fromEntries(entries), undefined, 2)} as const;\n`;
}

function defaultsOf(schema: Json): Json | undefined {
  if (!isSchema(schema)) return undefined;
  if (schema.default !== undefined) return schema.default;
  if (!isSchema(schema.properties)) return undefined;
  const entries = Object.entries(schema.properties).flatMap(([name, field]) => {
    const value = defaultsOf(field);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
