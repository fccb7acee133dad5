/** The base as it is now, merged into the tip of a branch whose upstreams were merged into that base, squashed or not. */
import { OrcaError } from '../api/failure.ts';
import type { StartingPoint } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import type { StageGit } from './stage-git.ts';
import { identityEnvironment } from './upstreams.ts';

export interface MergedBase {
  /** The tip itself where it holds the base already; else a merge commit, with the markers of conflicts in its files. */
  readonly commit: string;
  /** Paths. */
  readonly conflicts: readonly string[];
}

/** Made again with the same commits it gives the same one. `tip` is the branch's own. */
export async function mergedBase(
  { branch, merge }: Pick<StartingPoint, 'branch'> & { readonly merge: NonNullable<StartingPoint['merge']> },
  tip: string,
  git: StageGit,
): Promise<MergedBase> {
  if (await isAncestor(merge.commit, tip, git)) return { commit: tip, conflicts: [] };
  const theirs = await withUpstreams(merge, git);
  const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages'];
  const merging = await git.run([...args, '--allow-unrelated-histories', tip, theirs]);
  const [tree = '', ...conflicts] = merging.stdout.toString('utf8').split('\0').filter(Boolean);
  if (merging.by !== 'exit' || (merging.code !== 0 && merging.code !== 1) || tree === '') {
    const message = `Could not merge ${merge.branch}: ${oneLine(merging.stderr, 200)} (git 2.38 or newer is needed)`;
    throw new OrcaError({ kind: 'never', reason: 'PrepareFailed', message });
  }
  const message = `Merge ${merge.branch} into ${branch}\n`;
  const commit = await committed({ tree, parents: [tip, merge.commit], message }, git);
  return { commit, conflicts: merging.code === 0 ? [] : [...new Set(conflicts)] };
}

/**
 * What was squashed is not in the base's history, so that both sides would seem to have made the same change: a commit
 * with the base's files that has those branches for parents says where the two have parted.
 */
async function withUpstreams(
  { commit, upstreams }: NonNullable<StartingPoint['merge']>,
  git: StageGit,
): Promise<string> {
  const missing: string[] = [];
  for (const upstream of upstreams) {
    const isHere = (await git.run(['cat-file', '-e', `${upstream}^{commit}`])).code === 0;
    if (isHere && !(await isAncestor(upstream, commit, git))) missing.push(upstream);
  }
  if (missing.length === 0) return commit;
  const tree = (await git.text('read the base', ['rev-parse', `${commit}^{tree}`])).trim();
  return committed({ tree, parents: [commit, ...missing], message: 'Squashed upstreams\n' }, git);
}

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

async function committed({ tree, parents, message }: Commit, git: StageGit): Promise<string> {
  const doing = 'merge the base';
  const times = await git.text(doing, ['show', '--no-patch', '--format=%ct', ...parents, '--']);
  const time = `${Math.max(...times.trim().split('\n').map(Number))} +0000`;
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'];
  return (await git.text(doing, args, { stdin: message, env: identityEnvironment(time) })).trim();
}

async function isAncestor(commit: string, of: string, git: StageGit): Promise<boolean> {
  return (await git.run(['merge-base', '--is-ancestor', commit, of])).code === 0;
}
