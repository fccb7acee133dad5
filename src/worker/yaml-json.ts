/** YAML that an agent wrote, read as the JSON that it stands for, within bounds. Loaded where there is some. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Json } from '../api/output-value.ts';
import { oneLine } from '../api/sanitize.ts';
import { jsonValue } from './output-json.ts';

/** Values after aliases are expanded: a few lines of them can stand for billions. */
const MAX_VALUES = 500_000;

export function yamlIn(text: string): { readonly json: Json } | { readonly problem: string } {
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: `is no YAML: ${oneLine(error.message.split('\n')[0] ?? '', 120)}` };
  }
  if (!isBounded(value)) return { problem: `holds more than ${MAX_VALUES} values` };
  return jsonValue(value);
}

function isBounded(root: unknown): boolean {
  const pending = [root];
  for (let count = 0; pending.length > 0; count += 1) {
    if (count > MAX_VALUES) return false;
    const value = pending.pop();
    if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) pending.push(member);
  }
  return true;
}
