/** The outputs of a run: files that the agent left in the workspace, read as values, or the verdict on why they are none. */
import type { Output } from '../api/desired.ts';
import type { Json, OutputValue, OutputValues } from '../api/output-value.ts';
import { redacted } from '../api/redact.ts';
import { plain } from '../api/sanitize.ts';
import type { ChecksContext, Finding } from './checks/check.ts';
import { type CheckResult, checkResult } from './checks/checks.ts';
import { jsonIn } from './output-json.ts';
import { readWithin } from './workspace-file.ts';

/** Bytes of all outputs of one run together: they are recorded with it. */
const MAX_BYTES = 64 * 1024;

export interface CollectedOutputs {
  /** Of those that are valid. */
  readonly values: OutputValues;
  /** One an output, in their order; none of those that may be left out. */
  readonly results: readonly CheckResult[];
}

/** Nothing that the agent started may still be writing. `mayLack`: earlier ones stand where there is no file. */
export async function collectOutputs(
  outputs: Readonly<Record<string, Output>>,
  context: Pick<ChecksContext, 'confinement' | 'round' | 'emit'> & { readonly mayLack: boolean },
): Promise<CollectedOutputs> {
  const values: Record<string, OutputValue> = {};
  const results: CheckResult[] = [];
  let left = MAX_BYTES;
  for (const [name, output] of Object.entries(outputs)) {
    const read = await readWithin(context.confinement.workspace, output.file, left);
    if ('isMissing' in read && context.mayLack) continue;
    const found = 'problem' in read ? read : await valueIn(output, read.text);
    if (!('problem' in found)) {
      left -= Buffer.byteLength(JSON.stringify(found));
      if (left >= 0) values[name] = found;
    }
    const check = { name: `output ${name}`, type: 'output' } as const;
    const finding = findingOf(output, left < 0 ? { problem: TOO_LARGE } : found);
    const result = checkResult(check, { round: context.round, seconds: 0, finding });
    context.emit({ type: 'check', verdict: result.verdict });
    results.push(result);
  }
  return { values, results };
}

const TOO_LARGE = `is too large: all outputs together may have ${MAX_BYTES / 1024} KiB`;

function findingOf({ file }: Output, found: OutputValue | { readonly problem: string }): Finding {
  if ('problem' in found) return { passed: false, message: `${file} ${found.problem}`, output: '' };
  return { passed: true, message: `${file} is there`, output: '' };
}

async function valueIn(
  { schema }: Output,
  text: string,
): Promise<OutputValue | { readonly problem: string }> {
  if (schema === undefined) return { text: clean(text) };
  const parsed = jsonIn(text);
  if ('problem' in parsed) return parsed;
  const json = cleanJson(parsed.json);
  const { schemaViolation } = await import('./output-schema.ts');
  const violation = schemaViolation(schema, json);
  return violation === undefined ? { json } : { problem: violation };
}

/** Without hidden characters, and without what looks like a secret. */
function clean(text: string): string {
  return redacted(plain(text));
}

function cleanJson(value: Json): Json {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key), cleanJson(item)]));
}
