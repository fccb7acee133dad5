/** A launch made concrete: its arguments filled in, its environment built from what it names, its files written. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from '../agents/runtime.ts';
import { hasCode } from '../lib/errno.ts';
import type { RoundsContext } from './rounds-context.ts';

export function environment(launch: Launch, context: RoundsContext): Record<string, string> {
  const passed = launch.passEnv.flatMap((name) => {
    const value = context.env(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), ...launch.env, ORCA_WORKSPACE: context.confinement.workspace };
}

export function filledIn(part: string, { programs, confinement }: RoundsContext): string {
  if (part === '{node}') return programs.node;
  if (part === '{worker}') return programs.worker;
  return part.startsWith('{home}/') ? part.replace('{home}', confinement.home) : part;
}

/** Nothing of the agent runs now; what it left in the way, a link out of HOME for one, goes. */
export async function writeFiles({ files = {} }: Launch, { confinement }: RoundsContext): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const parts = file.split('/');
    for (const [index] of parts.slice(0, -1).entries())
      await ensureDirectory(join(confinement.home, ...parts.slice(0, index + 1)));
    const path = join(confinement.home, file);
    await fs.rm(path, { force: true, recursive: true });
    await fs.writeFile(path, text, { flag: 'wx', mode: 0o600 });
  }
}

async function ensureDirectory(path: string): Promise<void> {
  const state = await fs.lstat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (state?.isDirectory()) return;
  await fs.rm(path, { force: true });
  await fs.mkdir(path, { mode: 0o700 });
}
