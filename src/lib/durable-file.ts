/** Files that are there whole or not at all, whatever dies while they are written. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { hasCode } from './errno.ts';

/** Replaces the file in one step, after its content has reached the disk: it is there after a loss of power too. Mode 0600. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const { temporary, descriptor } = openBeside(file, content);
  try {
    await synced(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}

/**
 * Creates the file in one step with its content; `false` when it exists already, which is then left as it is. After a loss
 * of power it may be empty. Synchronous: the few calls take a tenth of the time that waiting for each would.
 */
export function createFile(file: string, content: string): boolean {
  const { temporary, descriptor } = openBeside(file, content);
  closeSync(descriptor);
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const synced = promisify(fsync);

/** Undefined: there is no such file. */
export async function readTextFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

interface Beside {
  readonly temporary: string;
  readonly descriptor: number;
}

function openBeside(file: string, content: string): Beside {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeFileSync(descriptor, content);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  return { temporary, descriptor };
}
