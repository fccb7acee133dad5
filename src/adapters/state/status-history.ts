/** Every commit that the status branch has or had: from its tip back to its root, then what was archived, newest first. */
import type { CommitInfo, GitRepository } from '../../lib/git/git.ts';

/** Below it lie the tips of the histories that were replaced, numbered from 1. */
export const ARCHIVE_REFS = 'refs/orca/archive/';

const PAGE = 200;

/** `tips`: of the branch, then of its archives; what several of them reach comes once. */
export async function* statusCommits(
  repository: GitRepository,
  tips: readonly string[],
): AsyncIterable<CommitInfo> {
  const met = new Set<string>();
  for (const tip of tips) {
    let from: string | undefined = tip;
    while (from !== undefined && !met.has(from)) {
      const page: readonly CommitInfo[] = await repository.history(from, { limit: PAGE });
      for (const commit of page) {
        if (met.has(commit.oid)) break;
        met.add(commit.oid);
        yield commit;
      }
      from = page.at(-1)?.parents[0];
    }
  }
}

/** Values of the archive refs, the newest first. */
export function archivedTips(refs: ReadonlyMap<string, string>): readonly string[] {
  return [...refs]
    .map(([ref, oid]) => ({ number: archiveNumber(ref), oid }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number)
    .map(({ oid }) => oid);
}

/** 0: it is no archive of Orca's. */
export function archiveNumber(ref: string): number {
  const digits = ref.startsWith(ARCHIVE_REFS) ? ref.slice(ARCHIVE_REFS.length) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
}
