/** Which machine and which state directory on it: runs of another one are unknown here. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { shortHash } from '../../../api/hash.ts';
import { hasCode } from '../../../lib/errno.ts';

export function hostIdentity(stateDir: string): string {
  return `${hostname().split('.')[0]}-${shortHash([machineId(), stateDir])}`;
}

function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES')) return hostname();
    throw error;
  }
}
