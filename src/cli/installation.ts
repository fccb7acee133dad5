/** Where this program is installed, and how a person calls it from here. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fields } from './fields.ts';

/** The folder with package.json, schemas, templates and example-repo. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOwnPackage(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package folder of Orca was not found above its own code');
    folder = parent;
  }
  return folder;
}

function isOwnPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  return fields(JSON.parse(readFileSync(file, 'utf8'))).name === '@orca-gitops/orca';
}

/** The built programs: this one, and the worker that runs stages. */
function programFile(name: 'orca' | 'orca-worker'): string {
  return join(packageRoot(), 'dist', `${name}.js`);
}

/** How a stage is started. */
export function programFiles(): { readonly node: string; readonly workerFile: string } {
  return { node: process.execPath, workerFile: programFile('orca-worker') };
}

/** `orca` where PATH leads to this very program, else what can be typed instead. */
export function callName(path: string | undefined): string {
  const own = programFile('orca');
  for (const name of ['orca', 'orcactl'])
    if ((path ?? '').split(delimiter).some((folder) => isSameFile(join(folder, name), own))) return name;
  return /\s/.test(own) ? `node '${own}'` : `node ${own}`;
}

function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}
