/** Which test runner a repository uses, told from its files. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunner } from '../../api/desired.ts';
import { readWithin } from '../workspace-file.ts';

const MAX_BYTES = 1024 * 1024;

/** Files that only one runner has, in the order in which they are looked for. */
const MARKS: readonly (readonly [runner: TestRunner, files: readonly string[]])[] = [
  ['vitest', ['vitest.config.ts', 'vitest.config.js', 'vitest.config.mts', 'vitest.config.mjs']],
  ['jest', ['jest.config.js', 'jest.config.ts', 'jest.config.mjs', 'jest.config.cjs', 'jest.config.json']],
  ['go', ['go.mod', 'go.work']],
  ['cargo', ['Cargo.toml']],
  ['pytest', ['pytest.ini', 'pyproject.toml', 'setup.py', 'setup.cfg', 'tox.ini', 'conftest.py']],
];

/** Undefined: nothing in the root of the workspace tells. */
export async function autoRunner(workspace: string): Promise<TestRunner | undefined> {
  const named = await runnerInPackage(workspace);
  if (named !== undefined) return named;
  for (const [runner, files] of MARKS)
    for (const file of files) if (await isThere(join(workspace, file))) return runner;
  return (await isThere(join(workspace, 'package.json'))) ? 'node' : undefined;
}

/** What package.json depends on, or calls in its script `test`. */
async function runnerInPackage(workspace: string): Promise<TestRunner | undefined> {
  const read = await readWithin(workspace, 'package.json', MAX_BYTES);
  const manifest = 'text' in read ? objectIn(read.text) : {};
  const packages = { ...recordIn(manifest.dependencies), ...recordIn(manifest.devDependencies) };
  const { test } = recordIn(manifest.scripts);
  const runners = ['vitest', 'jest'] as const;
  const called = runners.find((name) => typeof test === 'string' && new RegExp(`\\b${name}\\b`).test(test));
  if (called !== undefined) return called;
  if (typeof test === 'string' && /\bnode\b.*\s--test\b/.test(test)) return 'node';
  return runners.find((name) => Object.hasOwn(packages, name));
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordIn(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
