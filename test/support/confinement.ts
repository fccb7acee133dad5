/** A confinement without walls, for tests of what runs inside: own HOME, clean environment, nothing else. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startCommand } from '../../src/lib/subprocess.ts';
import type { Confinement } from '../../src/worker/confinement.ts';

/** `root` gets the folders `workspace` and `home`. */
export async function plainConfinement(
  root: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Confinement> {
  const workspace = join(root, 'workspace');
  const home = join(root, 'home');
  await mkdir(workspace, { recursive: true });
  await mkdir(home, { recursive: true });
  const PATH = process.env.PATH ?? '/usr/bin:/bin';
  const base = { PATH, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', ...variables };
  return {
    workspace,
    home,
    start: ({ argv, env, ...options }) =>
      startCommand(argv, { ...options, cwd: workspace, env: { ...base, ...env } }),
  };
}
