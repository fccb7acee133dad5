/** Whether the status branch is still Orca's alone: who made its commits, and whether it was rewritten. */
import { OrcaError } from '../../api/failure.ts';
import { ORCA_IDENTITY, STATUS_TRAILERS } from '../../api/names.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { CommitInfo, GitRepository } from '../../lib/git/git.ts';
import { compactionIn } from './compaction.ts';

/** Commits read at a time when looking back. */
const PAGE = 200;

export interface Range {
  readonly tip: string;
  /** The tip known before; undefined: only the tip itself is looked at. */
  readonly since: string | undefined;
  readonly branch: string;
  /** What an archive ref of the branch's repository names, with its history at hand; undefined: there is none. */
  archived(ref: string): Promise<string | undefined>;
}

/**
 * Throws StatusBranchModified unless every commit since the known tip is Orca's or was accepted by a person. Of all rewrites
 * one is taken: a compaction, proved by an archive that holds the known tip and has the same tree.
 */
export async function assertOwn(repository: GitRepository, range: Range): Promise<void> {
  return assertOwnUpTo(range.tip, repository, range);
}

/** `tip` is that of the range, or one that a compaction stands for. */
async function assertOwnUpTo(tip: string, repository: GitRepository, range: Range): Promise<void> {
  const { since } = range;
  if (tip === since) return;
  if (since === undefined) {
    const commit = await repository.commit(tip);
    if (!isOrcas(commit)) throw modified(range, `has commit ${said(commit)}`);
    return;
  }
  let from: string | undefined = tip;
  while (from !== undefined) {
    const page: readonly CommitInfo[] = await repository.history(from, { limit: PAGE, until: since });
    for (const commit of page) {
      if (!isOrcas(commit)) throw modified(range, `has commit ${said(commit)}`);
      if (commit.parents[0] === since) return;
      // Whoever accepted what is there had not seen what came after.
      if (hasTrailer(commit, 'accepted')) {
        if (await repository.isAncestor(commit.oid, since).catch(() => false)) throw rewritten(range, since);
        return;
      }
      const replaced = await replacedBy(repository, commit, range);
      if (replaced !== undefined) return assertOwnUpTo(replaced, repository, range);
    }
    from = page.length < PAGE ? undefined : page.at(-1)?.parents[0];
  }
  throw rewritten(range, since);
}

/** The message of a commit that accepts `tip`. */
export function acceptance(tip: string): string {
  return `Accept ${short(tip)}\n\nA person decided to go on from this commit, which is not Orca's.\n\n${STATUS_TRAILERS.accepted}: ${tip}\n`;
}

/** The archived tip that a compaction stands for; undefined for any other commit, and for one that has no proof. */
async function replacedBy(
  repository: GitRepository,
  commit: CommitInfo,
  { archived }: Range,
): Promise<string | undefined> {
  const said = compactionIn(commit);
  if (said === undefined || (await archived(said.archive)) !== said.tip) return undefined;
  const { tree } = await repository.commit(said.tip);
  return tree === commit.tree ? said.tip : undefined;
}

/** What a commit of the status branch did that no plan stands behind; undefined for the commit of a pass. */
export function whyNoPass(commit: CommitInfo): string | undefined {
  if (hasTrailer(commit, 'accepted')) return 'it accepts what somebody else left there';
  if (hasTrailer(commit, 'requested')) return 'it records what a command asked for';
  if (hasTrailer(commit, 'compacted')) return 'it stands for the history before it, which was archived';
  return undefined;
}

function hasTrailer({ message }: CommitInfo, trailer: keyof typeof STATUS_TRAILERS): boolean {
  return message.includes(`\n${STATUS_TRAILERS[trailer]}: `);
}

function isOrcas(commit: CommitInfo): boolean {
  return commit.committer.email === ORCA_IDENTITY.email && commit.committer.name === ORCA_IDENTITY.name;
}

function said(commit: CommitInfo): string {
  return `${short(commit.oid)} by ${oneLine(commit.committer.name, 60)} ("${oneLine(commit.message, 60)}"), which is not Orca's`;
}

function short(oid: string): string {
  return oid.slice(0, 12);
}

function rewritten(range: Range, since: string): OrcaError {
  return modified(range, `no longer holds commit ${short(since)}: it was rewritten`);
}

function modified({ tip, since, branch }: Range, what: string): OrcaError {
  const back = since === undefined ? 'put the branch back' : `put the branch back to ${short(since)}`;
  return new OrcaError({
    kind: 'never',
    reason: 'StatusBranchModified',
    message: `The status branch ${branch} ${what}; nothing is dispatched. Look at it with "git log ${branch}", then either take it as it is with "orca reconcile --accept-status ${tip}", or ${back}.`,
  });
}
