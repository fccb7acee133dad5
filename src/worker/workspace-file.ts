/** Single files of a workspace that Orca itself reads or writes, whatever the agent made of the way to them. */
import { constants, promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { OrcaError } from '../api/failure.ts';
import { oneLine } from '../api/sanitize.ts';
import { hasCode } from '../lib/errno.ts';

/** UTF-8 text of a file at a canonical path, or what is wrong with it. No link is followed, and nothing that is no file opened for long. */
export async function readWithin(
  workspace: string,
  file: string,
  maxBytes: number,
): Promise<{ readonly text: string } | { readonly problem: string; readonly isMissing?: true }> {
  const path = join(await fs.realpath(workspace), file);
  try {
    if ((await fs.realpath(path)) !== path) return { problem: 'is a link, or lies behind one' };
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    const handle = await fs.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const state = await handle.stat();
      if (!state.isFile()) return { problem: 'is no file' };
      if (state.size > maxBytes)
        return { problem: `has ${state.size} bytes, and ${maxBytes} are left for it` };
      const bytes = Buffer.alloc(maxBytes + 1);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      if (bytesRead > maxBytes) return { problem: 'grew while it was read' };
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytesRead)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return { problem: 'is not there', isMissing: true };
    if (hasCode(error, 'ELOOP', 'ENXIO', 'EACCES', 'ENAMETOOLONG')) return { problem: 'can not be read' };
    if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) return { problem: 'is no UTF-8 text' };
    throw error;
  }
}

/** Writes a file at a canonical path below directories that are made where they are missing; throws OrcaError where a link is in the way. */
export async function writeWithin(workspace: string, file: string, text: string): Promise<void> {
  if (file.split('/').some((part) => ['', '.', '..'].includes(part)))
    throw new TypeError(`${file} is no canonical path of a file`);
  const root = await fs.realpath(workspace);
  const folder = dirname(join(root, file));
  for (const place of placesTo(root, dirname(file))) {
    const state = await fs.lstat(place).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    if (state === undefined) await fs.mkdir(place);
    else if (!state.isDirectory()) throw inTheWay(place.slice(root.length + 1));
  }
  const path = join(folder, file.slice(file.lastIndexOf('/') + 1));
  await fs.rm(path, { force: true, recursive: true });
  await fs.writeFile(path, text, { flag: 'wx' });
}

/** `a/b` → `<root>/a`, `<root>/a/b`. */
function placesTo(root: string, folder: string): readonly string[] {
  const parts = folder.split('/');
  return parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
}

function inTheWay(place: string): OrcaError {
  const message = `The inputs can't be put into the workspace: ${oneLine(place)} of the repository is no directory; rename it`;
  return new OrcaError({ kind: 'never', reason: 'PrepareFailed', message });
}
