/** TypeScript types of manifests and settings as they are written: what a validator has accepted. */
import { compile } from 'json-schema-to-typescript';
import {
  DEFINITIONS,
  isSchema,
  type Json,
  KINDS,
  type Schema,
  SETTINGS,
  schemaOf,
  supported,
} from './supported.ts';

const HEADER =
  '/** Manifests and settings as written, made from schemas/ by `npm run generate`: not edited by hand. */\n';

/** What others may import; the rest are parts of these. */
const EXPORTED = [
  'PodSpec',
  'McpServer',
  'PoolSpec',
  'ProjectSpec',
  'IssueTrigger',
  'TaskSpec',
  'WorkflowSpec',
  'Node',
  'Check',
  'Dependency',
  'Input',
  'Settings',
  ...Object.keys(KINDS),
];

const ROOTS = { ...KINDS, Settings: SETTINGS };

/** Text of the module with one type a kind, one for the settings, and one for each shared definition. */
export async function typesModule(): Promise<string> {
  const files = [DEFINITIONS, ...Object.values(ROOTS)].map((file) => dropped(file));
  const definitions = Object.assign({}, ...files.map((schema) => schema.definitions));
  const named = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [`written${capitalised(name)}`, schema]),
  );
  const roots = Object.entries(ROOTS).map(([name, file]) => {
    const { definitions: _, title: __, $schema: ___, ...schema } = dropped(file);
    return [`written${name}`, schema];
  });
  const all = local({ ...named, ...Object.fromEntries(roots) });
  const text = await compile(
    { definitions: all as never, oneOf: roots.map(([name]) => ({ $ref: `#/definitions/${name}` })) },
    'Written',
    {
      bannerComment: HEADER,
      ignoreMinAndMaxItems: true,
      cwd: import.meta.dirname,
      style: { singleQuote: true, printWidth: 110 },
    },
  );
  return withoutExports(readonly(text));
}

function dropped(file: string): Schema {
  const schema = supported(schemaOf(file), 'drop');
  if (!isSchema(schema)) throw new Error(`${file} is no object`);
  return schema;
}

/** References as they are in one file, and without the keywords that say nothing about a type. */
function local(value: Json): Json {
  if (Array.isArray(value)) return value.map(local);
  if (!isSchema(value)) return value;
  if (typeof value.$ref === 'string') return { $ref: localReference(value.$ref) };
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (['if', 'then', 'dependencies', 'allOf', 'oneOf'].includes(key)) return [];
    return [[key, local(item)]];
  });
  return Object.fromEntries(entries);
}

function localReference(reference: string): string {
  const name = reference.split('/').at(-1) ?? '';
  return `#/definitions/written${capitalised(name)}`;
}

function readonly(text: string): string {
  return text
    .replace(/^( +)(["\w-]+\??|\[k: string\]): /gm, '$1readonly $2: ')
    .replace(/(\w+|\([^()\n]*\))\[\]/g, 'readonly $1[]');
}

function withoutExports(text: string): string {
  return text
    .replace(/^export type Written =[^;]*;\n/m, '')
    .replace(/^export (type|interface) Written(\w+)/gm, (found, keyword: string, name: string) =>
      EXPORTED.includes(name) ? found : `${keyword} Written${name}`,
    );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
