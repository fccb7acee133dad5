/** The tip of the status branch that any process with this repository read or wrote last: how a rewrite shows after a restart. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface SeenTip {
  get(): Promise<string | undefined>;
  set(tip: string | undefined): Promise<void>;
}

/** A file inside the Git directory, so that it goes when the repository does. */
export function seenTip(gitDir: string, branch: string): SeenTip {
  const file = join(gitDir, 'orca', `seen-${encodeURIComponent(branch)}`);
  let seen: { readonly tip: string | undefined } | undefined;

  async function get(): Promise<string | undefined> {
    seen ??= { tip: await read(file) };
    return seen.tip;
  }

  async function set(tip: string | undefined): Promise<void> {
    if ((await get()) === tip) return;
    if (tip === undefined) await rm(file, { force: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.${process.pid}`, `${tip}\n`);
      await rename(`${file}.${process.pid}`, file);
    }
    seen = { tip };
  }

  return { get, set };
}

async function read(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return /^[0-9a-f]{40}$/.exec(text.trim())?.[0];
}
