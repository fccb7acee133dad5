/** The status branch with all of its history at hand; of a remote in a repository of its own, since others are shallow. */
import type { Git, GitRepository, Remote } from '../../lib/git/git.ts';
import { ARCHIVE_REFS, archivedTips } from './status-history.ts';

export interface HistoryOptions {
  readonly git: Git;
  /** The config repository itself when it is on this machine. */
  readonly repository: GitRepository;
  readonly remote: Remote | undefined;
  /** Config branch. */
  readonly branch: string;
  readonly statusBranch: string;
  /** Path of the repository that a remote is fetched into. */
  readonly at: string;
}

/** `tips`: of the branch, then of its archives. */
export async function wholeHistory({
  git,
  repository,
  remote,
  branch,
  statusBranch,
  at,
}: HistoryOptions): Promise<{ readonly repository: GitRepository; readonly tips: readonly string[] }> {
  const status = `refs/heads/${statusBranch}`;
  const tipsIn = (refs: ReadonlyMap<string, string>) => {
    const tip = refs.get(status);
    return [...(tip === undefined ? [] : [tip]), ...archivedTips(refs)];
  };
  if (remote === undefined) return { repository, tips: tipsIn(await repository.refs()) };
  const whole = await git.init(at);
  const archives = await git.listRemote(remote, [ARCHIVE_REFS]);
  const refs = [`refs/heads/${branch}`, status, ...archives.refs.keys()];
  return { repository: whole, tips: tipsIn(await whole.fetch(remote, refs)) };
}
