/** The check `jsonSchema`: a file of the workspace is JSON or YAML that fits the schema. */
import type { CheckOf } from '../../api/desired.ts';
import type { Json } from '../../api/output-value.ts';
import { jsonIn } from '../output-json.ts';
import { readWithin } from '../workspace-file.ts';
import type { ChecksContext, Finding } from './check.ts';

const MAX_BYTES = 4 * 1024 * 1024;

export async function jsonSchemaCheck(
  { file, schema }: CheckOf<'jsonSchema'>,
  { confinement }: ChecksContext,
): Promise<Finding> {
  const read = await readWithin(confinement.workspace, file, MAX_BYTES);
  const parsed = 'problem' in read ? read : await valueIn(file, read.text);
  const { schemaViolation } = await import('../output-schema.ts');
  const problem = 'problem' in parsed ? parsed.problem : schemaViolation(schema, parsed.json);
  return problem === undefined
    ? { passed: true, message: `${file} fits its schema`, output: '' }
    : { passed: false, message: `${file} ${problem}`, output: '' };
}

async function valueIn(
  file: string,
  text: string,
): Promise<{ readonly json: Json } | { readonly problem: string }> {
  if (!/\.ya?ml$/i.test(file)) return jsonIn(text);
  const { yamlIn } = await import('../yaml-json.ts');
  return yamlIn(text);
}
