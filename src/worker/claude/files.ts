/** Text files of the workspace as tools read and write them: regular files only, sizes capped, no link followed last. */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../lib/errno.ts';
import { ToolError } from './tool.ts';

const MAX_FILE = 5 * 1024 * 1024;

/** `real` comes from readablePath. */
export async function isFolder(real: string): Promise<boolean> {
  try {
    return (await stat(real)).isDirectory();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new ToolError(`${path.basename(real)} does not exist`);
    throw error;
  }
}

/** Undefined: not a text file, or too large. `real` comes from readablePath. */
export async function textIfReadable(real: string, maxSize: number): Promise<string | undefined> {
  const handle = await opened(real);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > maxSize) return undefined;
    return decoded(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** `named` is how the model calls the file. */
export async function textOf(real: string, named: string): Promise<string> {
  const handle = await opened(real, named);
  try {
    refuseUnlessFile(await handle.stat(), named);
    const text = decoded(await handle.readFile());
    if (text === undefined) throw new ToolError(`${named} is no UTF-8 text`);
    return text;
  } finally {
    await handle.close();
  }
}

/** Creates the file and the folders above it, or replaces its content; its mode stays. `real` comes from writablePath. */
export async function writeText(real: string, named: string, text: string): Promise<void> {
  if (Buffer.byteLength(text) > MAX_FILE)
    throw new ToolError(`${named} would be larger than ${MAX_FILE} bytes`);
  await mkdir(path.dirname(real), { recursive: true });
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await opened(real, named, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) throw new ToolError(`${named} is not a regular file`);
    await handle.truncate(0);
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** Without blocking: a named pipe would wait for its other end for ever. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function opened(real: string, named = path.basename(real), flags = READ): Promise<FileHandle> {
  try {
    return await open(real, flags, 0o666);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new ToolError(`${named} does not exist`);
    if (hasCode(error, 'EISDIR')) throw new ToolError(`${named} is a folder`);
    throw error;
  }
}

function refuseUnlessFile(stats: Stats, named: string): void {
  if (stats.isDirectory()) throw new ToolError(`${named} is a folder; use list_files`);
  if (!stats.isFile()) throw new ToolError(`${named} is not a regular file`);
  if (stats.size > MAX_FILE)
    throw new ToolError(
      `${named} has ${stats.size} bytes, more than ${MAX_FILE}; look at parts of it with search_code`,
    );
}

/** Undefined: not UTF-8, which would come back changed when written. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) return undefined;
    throw error;
  }
}
