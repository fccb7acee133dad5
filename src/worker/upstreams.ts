/** The commit that work starts from: the base with unmerged upstream branches merged in, the same one every time. */
import { OrcaError } from '../api/failure.ts';
import { ORCA_IDENTITY } from '../api/names.ts';
import type { StartingPoint } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import type { StageGit } from './stage-git.ts';

/** Files that a message names. */
const NAMED_FILES = 5;

/** Continues from the branch's own tip where it has one; else merges the upstreams into the base in their order. */
export async function startCommitOf(start: StartingPoint, git: StageGit): Promise<string> {
  if (start.expectedTip !== undefined) return start.expectedTip;
  let current = start.baseCommit;
  const merged: string[] = [];
  for (const upstream of start.upstreams) {
    current = await withMerged(current, { upstream, start, merged }, git);
    merged.push(upstream.branch);
  }
  return current;
}

interface Merge {
  readonly upstream: StartingPoint['upstreams'][number];
  readonly start: StartingPoint;
  /** Branches that are in already. */
  readonly merged: readonly string[];
}

async function withMerged(current: string, merge: Merge, git: StageGit): Promise<string> {
  const { upstream, start } = merge;
  const base = await git.run(['merge-base', current, upstream.commit]);
  const common = base.stdout.toString('utf8').trim();
  if (common === upstream.commit) return current;
  if (common === current) return upstream.commit;
  const tree = await mergedTree(current, merge, git);
  const doing = `merge ${upstream.branch}`;
  const times = await git.text(doing, ['show', '--no-patch', '--format=%ct', current, upstream.commit, '--']);
  const time = `${Math.max(...times.trim().split('\n').map(Number))} +0000`;
  const message = `Merge ${upstream.branch} into ${start.branch}\n`;
  const commit = await git.text(
    doing,
    ['commit-tree', tree, '-p', current, '-p', upstream.commit, '-F', '-'],
    { stdin: message, env: identityEnvironment(time) },
  );
  return commit.trim();
}

async function mergedTree(current: string, merge: Merge, git: StageGit): Promise<string> {
  const { upstream, start, merged } = merge;
  const finished = await git.run([
    'merge-tree',
    '--write-tree',
    '-z',
    '--name-only',
    '--no-messages',
    '--allow-unrelated-histories',
    current,
    upstream.commit,
  ]);
  const [tree = '', ...files] = finished.stdout.toString('utf8').split('\0').filter(Boolean);
  if (finished.by === 'exit' && finished.code === 0) return tree;
  if (finished.code === 1) throw conflict(upstream.branch, [start.baseBranch, ...merged], files);
  const message = `Could not merge ${upstream.branch}: ${oneLine(finished.stderr, 200)} (git 2.38 or newer is needed)`;
  throw new OrcaError({ kind: 'never', reason: 'PrepareFailed', message });
}

function conflict(branch: string, others: readonly string[], files: readonly string[]): OrcaError {
  const named = files.slice(0, NAMED_FILES).join(', ');
  const more = files.length > NAMED_FILES ? ` and ${files.length - NAMED_FILES} more` : '';
  const message = `${branch} conflicts with ${others.join(', ')} in ${named}${more}; merge one of them, or settle the conflict on its branch`;
  return new OrcaError({ kind: 'never', reason: 'UpstreamsConflict', message });
}

/** Author and committer of a commit that Orca makes; `time` as Git reads it: `<seconds> +0000`. */
export function identityEnvironment(time: string): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: ORCA_IDENTITY.name,
    GIT_AUTHOR_EMAIL: ORCA_IDENTITY.email,
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_NAME: ORCA_IDENTITY.name,
    GIT_COMMITTER_EMAIL: ORCA_IDENTITY.email,
    GIT_COMMITTER_DATE: time,
  };
}
