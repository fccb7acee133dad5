/** Checks run against a workspace without walls, and what they said. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Check, CheckOf } from '../../src/api/desired.ts';
import type { ChecksContext } from '../../src/worker/checks/check.ts';
import { runChecks } from '../../src/worker/checks/checks.ts';
import type { Confinement } from '../../src/worker/confinement.ts';

/** Verdicts without name, type, round and duration, and what was printed. */
export async function outcome(
  confinement: Confinement,
  checks: readonly Check[],
  context: Partial<ChecksContext> = {},
) {
  const results = await runChecks(checks, {
    confinement,
    change: { files: async () => [], patch: async () => '' },
    task: '',
    round: 1,
    signal: new AbortController().signal,
    deadline: Date.now() + 240_000,
    clock: Date,
    emit: () => undefined,
    ...context,
  });
  return results.map(({ verdict, output }) => ({ passed: verdict.passed, message: verdict.message, output }));
}

export function tests(
  runner: CheckOf<'tests'>['runner'],
  changes: Partial<CheckOf<'tests'>> = {},
): CheckOf<'tests'> {
  return { type: 'tests', name: 'tests', runner, args: [], minPassed: 1, timeoutSeconds: 200, ...changes };
}

/** Path → text. */
export async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
