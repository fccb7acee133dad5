/** Files that are there whole or not at all, whatever dies while they are written. */
import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { hasCode } from './errno.ts';

/** Replaces the file in one step, after its content has reached the disk. Mode 0600. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const temporary = await writtenBeside(file, content);
  await rename(temporary, file);
}

/** Creates the file in one step with its content; `false` when it exists already, which is then left as it is. */
export async function createFile(file: string, content: string): Promise<boolean> {
  const temporary = await writtenBeside(file, content);
  try {
    await link(temporary, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Undefined: there is no such file. */
export async function readTextFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

async function writtenBeside(file: string, content: string): Promise<string> {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return temporary;
}
