/** Who asks for the lease: this host, this state directory, this process. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFile, readTextFile } from '../../lib/durable-file.ts';
import { ownIdentity } from '../../lib/process-identity.ts';
import type { LeaseValue } from '../../reconciler/ports.ts';

/**
 * The directory's name is drawn once and kept in it, bound to the host: only who works on that very directory, under its
 * lock, may take a lease for its own that was not given back. Neither a copy on another host nor an equal path passes.
 */
export async function leaseIdentity(
  stateDir: string,
  host: string,
): Promise<Pick<LeaseValue, 'holder' | 'directory' | 'process' | 'life'>> {
  const directory = `${host}/${await nameOf(stateDir)}`;
  return { holder: host, directory, process: randomUUID(), life: ownIdentity() };
}

async function nameOf(stateDir: string): Promise<string> {
  const file = join(stateDir, 'lease-name');
  const there = await readTextFile(file);
  if (there !== undefined && there !== '') return there.trim();
  // What a loss of power may leave of it.
  if (there === '') await rm(file, { force: true });
  const name = randomUUID();
  // Another process may have drawn one meanwhile.
  return createFile(file, `${name}\n`) ? name : nameOf(stateDir);
}
