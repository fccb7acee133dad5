/** The refs that keep fetched commits: the next fetch need not bring them again, and no gc removes them. */
import { createHash } from 'node:crypto';
import type { CheckedRemote } from './remote.ts';

/** One ref for each ref of each remote; hashed, so that no two names get in each other's way. */
export function keepRef(remote: CheckedRemote, ref: string): string {
  const hash = createHash('sha256').update(`${remote.url}\0${ref}`).digest('hex');
  return `refs/fetched/${hash.slice(0, 32)}`;
}
