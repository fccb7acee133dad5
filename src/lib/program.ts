/** Whether a program can be started: looked for on PATH as the system would, its relative directories left out. */
import { accessSync, constants } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

/** `name` with a slash in it is a file, relative to `cwd`. */
export function isProgram(
  name: string,
  { path, cwd }: { readonly path: string; readonly cwd: string },
): boolean {
  if (name === '') return false;
  const places = name.includes('/')
    ? [resolve(cwd, name)]
    : path
        .split(':')
        .filter(isAbsolute)
        .map((directory) => join(directory, name));
  return places.some(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us.
    return false;
  }
}
