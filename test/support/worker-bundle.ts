/** Programs of the worker as a person gets them: one bundle each, built from the sources once in a process. */
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { lastingDirectory } from './temporary.ts';

const bundles = new Map<string, Promise<string>>();

/** Path of `orca-worker.js`. */
export function workerBundle(): Promise<string> {
  return bundleOf(join(import.meta.dirname, '../../src/worker/orca-worker.ts'));
}

/** Path of the program whose first file is `entry`. */
export function bundleOf(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? bundled(entry);
  bundles.set(entry, made);
  return made;
}

async function bundled(entry: string): Promise<string> {
  const outdir = await lastingDirectory('worker');
  await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return join(outdir, `${basename(entry, '.ts')}.mjs`);
}
