/** What this machine has besides Node and git. Continuous integration sets CI and must have all of it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program is there; where CI is set, a missing one is an error instead of a skipped test. */
export function hasProgram(name: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const found = folders.some((folder) => existsSync(join(folder, name)));
  if (!found && process.env.CI === 'true')
    throw new Error(`${name} is missing: continuous integration must install it`);
  return found;
}
