/** The refs that keep fetched commits: the next fetch need not bring them again, and no gc removes them. */
import { createHash } from 'node:crypto';
import type { FetchOptions, GitRepository } from './git.ts';
import type { CheckedRemote } from './remote.ts';

/** One ref for each ref of each remote; hashed, so that no two names get in each other's way. */
export function keepRef(remote: CheckedRemote, ref: string): string {
  const hash = createHash('sha256').update(`${remote.url}\0${ref}`).digest('hex');
  return `refs/fetched/${hash.slice(0, 32)}`;
}

/** A repository with what was fetched to it. */
export interface FetchedTo extends Pick<GitRepository, 'refs'> {
  /** Undefined: it is not there, whatever a ref says. */
  commitIfPresent(oid: string): Promise<unknown>;
}

/** The tips of these refs as they were listed, where each was fetched before and is there. */
export async function keptTips(
  local: FetchedTo,
  remote: CheckedRemote,
  refs: readonly string[],
  { depth, listed }: FetchOptions,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (depth !== 1 || listed === undefined || refs.length === 0) return undefined;
  const kept = await local.refs(...refs.map((ref) => keepRef(remote, ref)));
  const tips = new Map<string, string>();
  for (const ref of refs) {
    const tip = listed.get(ref);
    if (tip === undefined || kept.get(keepRef(remote, ref)) !== tip) return undefined;
    if ((await local.commitIfPresent(tip)) === undefined) return undefined;
    tips.set(ref, tip);
  }
  return tips;
}
