/** Checks as written to checks as they are run: defaults filled in, each with a name of its own. Fields are in alphabetical order. */
import type { Check } from '../api/desired.ts';
import type { WrittenCheck } from '../api/manifests.generated.ts';
import { DEFAULT_MODEL, type ModelAliases, modelIdFor } from '../api/models.ts';
import { DEFAULTS } from './defaults.generated.ts';

/** Those of the project (`before`), then those of the task. */
export function checkSpecs(
  written: readonly WrittenCheck[] = [],
  { aliases, before = [] }: { readonly aliases: ModelAliases; readonly before?: readonly Check[] },
): readonly Check[] {
  const own = written.map((check) => checkSpec(check, aliases));
  return uniquelyNamed(before.length === 0 ? own : [...before, ...own]);
}

/** A manifest that was accepted has exactly one of them. */
function checkSpec(written: WrittenCheck, aliases: ModelAliases): Check {
  const { name, fileExists, command, tests, jsonSchema, diff, critic } = written;
  const defaults = DEFAULTS.check;
  if (fileExists !== undefined)
    return { name: name ?? 'fileExists', paths: fileExists.paths, type: 'fileExists' };
  if (tests !== undefined) {
    const { runner = defaults.tests.runner } = tests;
    return {
      args: tests.args ?? [],
      minPassed: tests.minPassed ?? defaults.tests.minPassed,
      name: name ?? (runner === 'auto' ? 'tests' : `tests: ${runner}`),
      runner,
      timeoutSeconds: tests.timeoutSeconds ?? defaults.tests.timeoutSeconds,
      type: 'tests',
    };
  }
  if (jsonSchema !== undefined) {
    const { file, schema } = jsonSchema;
    return { file, name: name ?? `jsonSchema: ${firstLine(file)}`, schema, type: 'jsonSchema' };
  }
  if (diff !== undefined) {
    const { allow, deny = [], maxFiles, maxLines } = diff;
    return {
      ...(allow === undefined ? {} : { allow }),
      deny,
      ...(maxFiles === undefined ? {} : { maxFiles }),
      ...(maxLines === undefined ? {} : { maxLines }),
      name: name ?? 'diff',
      type: 'diff',
    };
  }
  if (critic !== undefined) {
    const { instructions, model = DEFAULT_MODEL, passScore = defaults.critic.passScore } = critic;
    const modelId = modelIdFor(model, aliases);
    return { instructions, model, modelId, name: name ?? 'critic', passScore, type: 'critic' };
  }
  const run = command?.run ?? '';
  const timeoutSeconds = command?.timeoutSeconds ?? defaults.command.timeoutSeconds;
  return { name: name ?? `command: ${firstLine(run)}`, run, timeoutSeconds, type: 'command' };
}

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** Verdicts are told apart by name: the second of two alike is numbered. */
function uniquelyNamed(checks: readonly Check[]): readonly Check[] {
  if (checks.length < 2) return checks;
  const used = new Set<string>();
  return checks.map((each) => {
    let name = each.name;
    for (let count = 2; used.has(name); count += 1) name = `${each.name} (${count})`;
    used.add(name);
    return name === each.name ? each : { ...each, name };
  });
}
