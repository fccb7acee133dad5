/** Precompiled validators: plain functions without a run-time dependency. */
import { Ajv, type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { acceptorsOf } from './acceptors.ts';
import { DEFINITIONS, isSchema, type Json, KINDS, SETTINGS, schemaOf, supported } from './supported.ts';

const HEADER = `// @ts-nocheck
/** Validators of the schemas, written by \`npm run generate\`: not edited by hand. */
`;

/** Text of the module that exports one validator a kind, and one for the settings: they find everything that is wrong. */
export function validatorsModule(): Promise<string> {
  return moduleOf({ allErrors: true, verbose: true });
}

/** The same for validators that only say whether anything is wrong: a third as long, so that starting up stays cheap. */
export function acceptorsModule(): Promise<string> {
  return moduleOf({}, acceptorsOf);
}

async function moduleOf(options: Options, made = (code: string) => code): Promise<string> {
  const ajv = new Ajv({
    ...options,
    messages: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of ['x-orca-message', 'x-orca-later', 'x-orca-since'])
    ajv.addKeyword({ keyword, valid: true });
  for (const file of [DEFINITIONS, SETTINGS, ...Object.values(KINDS)]) ajv.addSchema(compiled(file), file);
  const code = standaloneCode.default(ajv, { ...KINDS, Settings: SETTINGS });
  return HEADER + (await bundled(made(code)));
}

/** Without the texts that only people and editors read. */
function compiled(file: string): object {
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
