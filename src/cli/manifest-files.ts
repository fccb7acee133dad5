/** The files of a working tree that may hold manifests. */
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
export function filesInFolder(
  top: string,
  path: string,
  isWanted: (path: string) => boolean = isManifestFile,
): ManifestFiles {
  const root = join(top, path);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new CommandError(`There is no folder ${root}: check the path, or make one with \`orca init\`.`);
  const files = new Map<string, string>();
  for (const file of manifestPaths(root, isWanted).sort())
    files.set(relative(top, file).split(sep).join('/'), readFileSync(file, 'utf8'));
  return files;
}

function manifestPaths(folder: string, isWanted: (path: string) => boolean): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return isWanted(entry.name) ? [path] : [];
    const isInside = entry.isDirectory() && !LEFT_OUT.has(entry.name) && !existsSync(join(path, '.git'));
    return isInside ? manifestPaths(path, isWanted) : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`A folder cannot be read (${why}): name the folder of the manifests alone.`);
  }
}

const LEFT_OUT = new Set(['.git', 'node_modules']);
