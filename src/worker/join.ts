/** In the place of an agent, for a workflow: what its nodes made becomes one result. Git alone; nothing of the repository runs. */
import type { AgentOutcome, JoinedNode } from '../api/run-contract.ts';
import { removeTree } from '../lib/remove-tree.ts';
import { stateDirOf } from '../lib/run-directory.ts';
import { makeGitDirectory } from './git-directory.ts';
import { joined } from './joining.ts';
import { mirrorWith } from './mirror.ts';
import type { RunContext } from './run-context.ts';
import { stageGit } from './stage-git.ts';
import { startCommitOf } from './upstreams.ts';

/** Throws OrcaError `UpstreamsConflict`, which names both nodes, where two of them can't be put on one branch. */
export async function join(
  { brief, directory, input, signal, memory }: RunContext,
  nodes: readonly JoinedNode[],
): Promise<Pick<AgentOutcome, 'startCommit' | 'resultTree' | 'changedFiles' | 'summary'>> {
  const { gitEnv } = input;
  const more = nodes.map(({ branch, commit }) => ({ branch, commit }));
  const options = { stateDir: stateDirOf(directory.path), gitEnv, signal, memory };
  const mirror = await mirrorWith({ ...brief.start, more }, input.remote, options);
  const start = await startCommitOf(brief.start, mirror.git);
  await removeTree(directory.git);
  makeGitDirectory({ path: directory.git, alternates: mirror.objects, bare: true });
  const git = stageGit({ gitDir: directory.git, gitEnv, signal, reason: 'PrepareFailed' });
  const { tree } = await joined({ brief, nodes, start }, git);
  const listing = await git.text('compare the result', ['diff-tree', '-r', '-z', '--name-only', start, tree]);
  return {
    startCommit: start,
    resultTree: tree,
    changedFiles: listing.split('\0').filter(Boolean).length,
    summary: nodes.map(({ path, summary }) => `- ${path}: ${summary || 'left no summary'}`).join('\n'),
  };
}
