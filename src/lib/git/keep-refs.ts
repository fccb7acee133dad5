/** The refs that keep fetched commits: the next fetch need not bring them again, and no gc removes them. */
import { createHash } from 'node:crypto';
import type { FetchOptions, GitRepository } from './git.ts';
import type { CheckedRemote } from './remote.ts';

/** One ref for each ref of each remote; hashed, so that no two names get in each other's way. */
export function keepRef(remote: CheckedRemote, ref: string): string {
  const hash = createHash('sha256').update(`${remote.url}\0${ref}`).digest('hex');
  return `refs/fetched/${hash.slice(0, 32)}`;
}

/** The tips of these refs as they were listed, where all of them were fetched before, with as much history as is asked for. */
export async function keptTips(
  local: Pick<GitRepository, 'refs'>,
  remote: CheckedRemote,
  refs: readonly string[],
  { depth, listed }: FetchOptions,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (depth !== 1 || listed === undefined) return undefined;
  const tips = new Map([...listed].filter(([ref]) => refs.includes(ref)));
  const kept = await local.refs(...[...tips.keys()].map((ref) => keepRef(remote, ref)));
  const areHere = tips.size > 0 && [...tips].every(([ref, tip]) => kept.get(keepRef(remote, ref)) === tip);
  return areHere ? tips : undefined;
}
