/** The files of a working tree that may hold manifests. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { TEMPLATE_ENDING } from '../api/templates.ts';
import { CommandError } from './exit.ts';

/** Path relative to the repository's root → text. */
export type ManifestFiles = ReadonlyMap<string, string>;

/** As the reconciler chooses them in a commit. */
export function isManifestFile(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

/** What `orca validate` looks at besides: templates. */
export function isManifestOrTemplate(path: string): boolean {
  return isManifestFile(path) || path.endsWith(TEMPLATE_ENDING);
}

/** Manifest files below a folder of a working tree; other repositories inside it and installed packages are left out. */
export async function filesInFolder(
  top: string,
  path: string,
  isWanted: (path: string) => boolean = isManifestFile,
): Promise<ManifestFiles> {
  const root = join(top, path);
  if (!(await stat(root).catch(() => undefined))?.isDirectory())
    throw new CommandError(`There is no folder ${root}: check the path, or make one with \`orca init\`.`);
  const files = new Map<string, string>();
  for (const file of (await manifestPaths(root, isWanted)).sort())
    files.set(relative(top, file).split(sep).join('/'), await readFile(file, 'utf8'));
  return files;
}

async function manifestPaths(folder: string, isWanted: (path: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`A folder cannot be read (${why}): name the folder of the manifests alone.`);
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !LEFT_OUT.has(entry.name));
  const below = folders.map(async ({ name }) => {
    const inner = join(folder, name);
    return existsSync(join(inner, '.git')) ? [] : manifestPaths(inner, isWanted);
  });
  const own = entries.filter((entry) => entry.isFile() && isWanted(entry.name));
  return [...own.map(({ name }) => join(folder, name)), ...(await Promise.all(below)).flat()];
}

const LEFT_OUT = new Set(['.git', 'node_modules']);
