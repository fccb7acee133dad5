/** Temporary directories, and whatever else a test file must undo: removed when its last test has ended. */
import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const directories = new Set<string>();
const cleanups: (() => Promise<void> | void)[] = [];

/** An empty directory with its real path, gone after the test file (outside vitest: when the process ends). */
export async function temporaryDirectory(name = 'orca'): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), `${name}-test-`)));
  directories.add(directory);
  return directory;
}

/** Runs after the last test of the file, the last registered first, before temporary directories are removed. */
export function atEnd(cleanup: () => Promise<void> | void): void {
  cleanups.push(cleanup);
}

async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  removeDirectories();
}

function removeDirectories(): void {
  for (const directory of directories) {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
  directories.clear();
}

if (process.env.VITEST === undefined) process.once('exit', removeDirectories);
else afterAll(cleanUp);
