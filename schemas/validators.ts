/** Precompiled validators: plain functions without a run-time dependency. */
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { acceptorsOf } from './acceptors.ts';
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

const HEADER = `// @ts-nocheck
/** Validators of the schemas, written by \`npm run generate\`: not edited by hand. */
`;

const FILES: Readonly<Record<string, string>> = { ...KINDS, Settings: SETTINGS };

/** Text of the module that exports one acceptor a kind, and one for the settings: they say whether anything is wrong. */
export async function acceptorsModule(): Promise<string> {
  const schemas = new Map([DEFINITIONS, ...Object.values(FILES)].map((file) => [file, compiled(file)]));
  return HEADER + (await bundled(acceptorsOf({ schemas, exported: FILES })));
}

/** The same for validators, which find everything that is wrong. */
export async function validatorsModule(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of ['x-orca-message', 'x-orca-later', 'x-orca-since'])
    ajv.addKeyword({ keyword, valid: true });
  for (const file of [DEFINITIONS, ...Object.values(FILES)]) ajv.addSchema(compiled(file), file);
  return HEADER + (await bundled(standaloneCode.default(ajv, FILES)));
}

/** Without the texts that only people and editors read. */
function compiled(file: string): Schema {
  const schema = withoutTexts(supported(schemaOf(file), 'refuse'));
  if (!isSchema(schema)) throw new Error(`${file} is no object`);
  return schema;
}

function withoutTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (!isSchema(value)) return value;
  const kept = Object.entries(value).filter(([key, item]) => !isText(key, item));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutTexts(item)]));
}

/** `description` is also the name of a field, whose value is a schema. */
function isText(key: string, item: Json): boolean {
  return (key === 'description' || key === 'title' || key === '$schema') && typeof item === 'string';
}

/** Takes in the few run-time functions of ajv that standalone code requires. */
async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    minify: true,
    lineLimit: 110,
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles.map((file) => file.text).join('');
}
