/** The worker as a person gets it: one bundle, built from the sources once a test process. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryDirectory } from './temporary.ts';

let bundle: Promise<string> | undefined;

/** Path of `orca-worker.js`. */
export function workerBundle(): Promise<string> {
  bundle ??= bundled();
  return bundle;
}

async function bundled(): Promise<string> {
  const outdir = await temporaryDirectory('worker');
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/worker/orca-worker.ts')],
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
  return join(outdir, 'orca-worker.mjs');
}
