/** Puts objects into a repository's object directory: a few as loose files, many as one pack. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMissing } from './local-failure.ts';
import type { GitObject } from './objects.ts';
import { compressed, packOf } from './pack.ts';

/** Above this a pack costs less to write and to read; below it packs would pile up. */
const MAX_LOOSE = 32;

/** Afterwards every other reader of the repository can see all of them. */
export function storeObjects(objectsDirectory: string, objects: readonly GitObject[]): void {
  if (objects.length > MAX_LOOSE) storePack(objectsDirectory, objects);
  else for (const object of objects) storeLoose(objectsDirectory, object);
}

function storeLoose(objectsDirectory: string, { oid, type, content }: GitObject): void {
  const file = join(objectsDirectory, oid.slice(0, 2), oid.slice(2));
  const header = Buffer.from(`${type} ${content.length}\0`);
  writeWhole(file, compressed(Buffer.concat([header, content])));
}

function storePack(objectsDirectory: string, objects: readonly GitObject[]): void {
  const pack = packOf(objects);
  const name = join(objectsDirectory, 'pack', `pack-${pack.checksum}`);
  // Readers look for the index: it comes last.
  writeWhole(`${name}.pack`, pack.content);
  writeWhole(`${name}.idx`, pack.index);
}

/**
 * The file appears with its whole content or not at all. Synchronous: for small files that takes a third of
 * the time, and the event loop waits for no more than a few dozen of them.
 */
export function writeWhole(file: string, content: Uint8Array | string, mode = 0o444): void {
  // Git's own name for such files: its gc removes what a crash left behind.
  const temporary = join(dirname(file), `tmp_obj_${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(temporary, content, { mode, flag: 'wx' });
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, content, { mode, flag: 'wx' });
  }
  renameSync(temporary, file);
}
