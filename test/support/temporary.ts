/** Temporary directories, and whatever else a test file must undo: removed when its last test has ended. */
import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Variable with the directory of what lasts; its processes end by a signal, so the one that starts them removes it. */
const LASTING = 'ORCA_TESTS_LASTING';

const directories = new Set<string>();
const cleanups: (() => Promise<void> | void)[] = [];

/** An empty directory with its real path, gone after the test file (outside vitest: when the process ends). */
export async function temporaryDirectory(name = 'orca'): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), `${name}-test-`)));
  directories.add(directory);
  return directory;
}

/** The same, for what a process makes once for all its test files: gone when the last of them has ended. */
export async function lastingDirectory(name: string): Promise<string> {
  const root = process.env[LASTING];
  return root === undefined ? temporaryDirectory(name) : mkdtemp(join(root, `${name}-`));
}

/** Runs after the last test of the file, the last registered first, before temporary directories are removed. */
export function atEnd(cleanup: () => Promise<void> | void): void {
  cleanups.push(cleanup);
}

/** Called by vitest before the first test file; what it returns, after the last. */
export async function setup(): Promise<() => void> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'lasting-test-')));
  process.env[LASTING] = root;
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

/** After each test file; see `clean-up.ts`. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  removeDirectories();
}

function removeDirectories(): void {
  for (const directory of directories) {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
  directories.clear();
}

process.once('exit', removeDirectories);
