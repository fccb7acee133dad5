/** The planner as it is delivered: what runs this benchmark adds to every function a cost that no user pays. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { temporaryDirectory } from '../support/temporary.ts';

export interface BuiltCore {
  readonly plan: typeof import('../../src/core/plan.ts').plan;
  readonly frontPage: typeof import('../../src/core/front-page/front-page.ts').frontPage;
}

export async function builtCore(): Promise<BuiltCore> {
  const outfile = join(await temporaryDirectory('bench'), 'core.mjs');
  const core = join(import.meta.dirname, '../../src/core');
  const contents = `export { plan } from './plan.ts'; export { frontPage } from './front-page/front-page.ts';`;
  await build({
    stdin: { contents, resolveDir: core, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)) as BuiltCore;
}
