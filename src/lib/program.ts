/** Where a program is: looked for on PATH as the system would, its relative directories left out; and what it calls itself. */
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

interface Places {
  readonly path: string;
  readonly cwd: string;
}

export function isProgram(name: string, places: Places): boolean {
  return programFile(name, places) !== undefined;
}

/** `name` with a slash in it is a file, relative to `cwd`; undefined: there is no such program. */
export function programFile(name: string, { path, cwd }: Places): string | undefined {
  if (name === '') return undefined;
  const places = name.includes('/')
    ? [resolve(cwd, name)]
    : path
        .split(':')
        .filter(isAbsolute)
        .map((directory) => join(directory, name));
  return places.find(isExecutable);
}

/** Folders above a program in which the package.json of its package is looked for. */
const MAX_FOLDERS = 4;

/** What the package that a program belongs to says; undefined where it belongs to none. Nothing is started. */
export function packageVersion(file: string): string | undefined {
  let folder = dirname(realpathSync(file));
  for (let looked = 0; looked < MAX_FOLDERS; looked++) {
    const version = versionIn(join(folder, 'package.json'));
    if (version !== undefined) return version;
    folder = dirname(folder);
  }
  return undefined;
}

function versionIn(file: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
    return typeof value.version === 'string' ? value.version : undefined;
  } catch {
    // Not there, or nothing that can be read as a package.
    return undefined;
  }
}

function isExecutable(file: string): boolean {
  // Most places on PATH have no such file, and each error would cost more than the look.
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us.
    return false;
  }
}
