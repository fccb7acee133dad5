/** docs/manifests.md: the field reference, written from the descriptions of the schemas. */
import {
  DEFINITIONS,
  isLater,
  isSchema,
  type Json,
  KINDS,
  type Schema,
  SETTINGS,
  schemaOf,
} from './supported.ts';

const INTRODUCTION = `# Manifests and settings

Written by \`npm run generate\` from [schemas/](../schemas); change the descriptions there.

Manifests are YAML or JSON files anywhere below the config path, several documents a file. Files without
\`apiVersion: ${'orca.dev/v1alpha1'}\` are ignored. For completion and checks in an editor, make this the first line of a file:

\`\`\`yaml
# yaml-language-server: $schema=<path to Orca>/schemas/manifest.json
\`\`\`

\`orca validate\` names file, line, column and field of every error. A file with an error is not taken over: what it
declared before stays in force until the file is right again. A file over 1 MiB is refused.

YAML is read by the core schema of YAML 1.2: \`yes\`, \`no\`, \`on\` and \`off\` are texts, \`010\` is ten, dates are texts,
\`<<\` is no merge key, a key that stands twice is an error. Anchors and aliases may be used, within bounds.

Rules across files: an object is declared once; its project is declared, or is \`default\`; each task of \`dependsOn\` and
\`inputs\` is declared, with the output that is taken; no task depends on itself by any way; a workflow that is named is
declared in the same project, no workflow stands inside of itself, and tasks give a workflow the parameters that its schema
asks for. A file whose project or workflow has errors waits for it. [Workflows](workflows.md) have a page of their own.
`;

/** Text of the reference. */
export function referencePage(): string {
  const kinds = Object.entries(KINDS);
  const sections = kinds.map(([kind, file]) => section(kind, schemaOf(file)));
  return [INTRODUCTION, ...sections, section('orca.yaml', schemaOf(SETTINGS))].join('\n');
}

function section(title: string, schema: Schema): string {
  const rows = fieldRows(schema, { path: '', home: schema });
  return [
    `## ${title}`,
    '',
    text(schema.description),
    '',
    '| field | type | default | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

interface Position {
  readonly path: string;
  /** The file that local references are resolved in. */
  readonly home: Schema;
}

function fieldRows(schema: Schema, { path, home }: Position): readonly string[] {
  if (!isSchema(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([name, written]) => {
    const field = resolved(written, home);
    const here = { path: path === '' ? name : `${path}.${name}`, home: field.home };
    const row = `| \`${here.path}\`${required.includes(name) ? ' *' : ''} | ${typeOf(field.schema, field.home)} | ${defaultOf(field.schema)} | ${cell(text(field.schema.description))} |`;
    return isLater(field.schema) ? [row] : [row, ...nestedRows(field.schema, here)];
  });
}

function nestedRows(schema: Schema, { path, home }: Position): readonly string[] {
  const items = schema.items === undefined ? undefined : resolved(schema.items, home);
  if (items !== undefined) return fieldRows(items.schema, { path: `${path}[]`, home: items.home });
  if (isSchema(schema.additionalProperties)) {
    const members = resolved(schema.additionalProperties, home);
    return fieldRows(members.schema, { path: `${path}.<name>`, home: members.home });
  }
  return fieldRows(schema, { path, home });
}

/** The schema that a reference names, with what stands beside the reference laid over it. */
function resolved(schema: Json, home: Schema): { readonly schema: Schema; readonly home: Schema } {
  if (!isSchema(schema)) throw new Error('a field has no schema');
  if (typeof schema.$ref !== 'string') return { schema, home };
  const [file, pointer = ''] = schema.$ref.split('#');
  const target = file === '' ? home : schemaOf(file ?? DEFINITIONS);
  const name = pointer.split('/').at(-1) ?? '';
  const found = isSchema(target.definitions) ? target.definitions[name] : undefined;
  if (!isSchema(found)) throw new Error(`${schema.$ref} is not defined`);
  return { schema: { ...found, ...schema }, home: target };
}

function typeOf(schema: Schema, home: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (Array.isArray(schema.enum)) {
    const later = Array.isArray(schema['x-orca-later']) ? schema['x-orca-later'] : [];
    const values = schema.enum.map((value) => `\`${value}\`${later.includes(value) ? ' (not yet)' : ''}`);
    return values.join(', ');
  }
  if (schema.items !== undefined) return `list of ${typeOf(resolved(schema.items, home).schema, home)}`;
  if (schema.type === 'integer') return `whole number${rangeOf(schema)}`;
  if (Array.isArray(schema.type)) return schema.type.map(typeName).join(' or ');
  if (isSchema(schema.additionalProperties)) return 'map';
  return typeName(schema.type);
}

function typeName(type: Json | undefined): string {
  if (type === 'string') return 'text';
  if (type === 'boolean') return '`true`, `false`';
  return type === 'integer' ? 'whole number' : text(type);
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (minimum === undefined && maximum === undefined) return '';
  return maximum === undefined ? ` from ${minimum}` : ` ${minimum}–${maximum}`;
}

function defaultOf(schema: Schema): string {
  return schema.default === undefined || schema.default === '' ? '' : `\`${String(schema.default)}\``;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function cell(value: string): string {
  return value.replaceAll('|', '\\|');
}
