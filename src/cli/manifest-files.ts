/** The files of a working tree that may hold manifests. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CommandError, EXIT } from './exit.ts';

/** Path relative to the repository's root → text. */
export type ManifestFiles = ReadonlyMap<string, string>;

export function isManifestFile(path: string): boolean {
  return (
    /\.(ya?ml|json)$/.test(path) &&
    !path.split('/').some((part) => part === 'node_modules' || part.startsWith('.'))
  );
}

/** Manifest files below a folder of a working tree. */
export async function filesInFolder(top: string, path: string): Promise<ManifestFiles> {
  const root = join(top, path);
  if (!(await stat(root).catch(() => undefined))?.isDirectory())
    throw new CommandError(
      `There is no folder ${root}: check the path, or make one with \`orca init\`.`,
      EXIT.failed,
    );
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(top, file).split(sep).join('/');
    if (entry.isFile() && isManifestFile(name)) files.set(name, await readFile(file, 'utf8'));
  }
  return files;
}
