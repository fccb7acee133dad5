/** The commits of a workflow's branch: one a node, in a line, the same ones every time. */
import { OrcaError } from '../api/failure.ts';
import { redacted } from '../api/redact.ts';
import type { JoinedNode, RunBrief } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { nodeTrailer, trailerLines } from '../api/trailers.ts';
import type { StageGit } from './stage-git.ts';
import { identityEnvironment, startCommitOf } from './upstreams.ts';

export interface Joining {
  readonly brief: RunBrief;
  /** Each behind those it depends on. */
  readonly nodes: readonly JoinedNode[];
  /** Commit that the line begins on. */
  readonly start: string;
}

export interface Joined {
  readonly commit: string;
  readonly tree: string;
}

/**
 * Each node's work, which is what differs between the commit it started from and its own, is laid over what stands
 * already by a merge of three trees. A node whose work stands already adds no commit.
 */
export async function joined({ brief, nodes, start }: Joining, git: StageGit): Promise<Joined> {
  let line: Joined = { commit: start, tree: await treeOf(start, git) };
  const before: Work[] = [];
  for (const node of nodes) {
    const { branch, baseBranch, baseCommit, upstreams } = node;
    const { repository } = brief.start;
    const from = await startCommitOf({ repository, branch, baseBranch, baseCommit, upstreams }, git);
    const work = { node, from };
    const tree = await laidOver(line, { work, before }, git);
    if (tree !== line.tree)
      line = { tree, commit: await commitOf(tree, { node, parent: line.commit, brief }, git) };
    before.push(work);
  }
  return line;
}

interface Work {
  readonly node: JoinedNode;
  /** Commit that the node started from. */
  readonly from: string;
}

async function laidOver(
  { tree }: Joined,
  { work: { node, from }, before }: { readonly work: Work; readonly before: readonly Work[] },
  git: StageGit,
): Promise<string> {
  // As two commits upon one, since only newer Gits can be told the base of a merge.
  const [ours, theirs] = await Promise.all(
    [tree, await treeOf(node.commit, git)].map((side) => sideOf(side, from, git)),
  );
  const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours ?? '', theirs ?? ''];
  const finished = await git.run(args);
  const [merged = '', ...files] = finished.stdout.toString('utf8').split('\0').filter(Boolean);
  if (finished.by === 'exit' && finished.code === 0) return merged;
  if (finished.by === 'exit' && finished.code === 1) throw await conflict(node, { files, before }, git);
  const message = `Could not join node ${node.path}: ${oneLine(finished.stderr, 200)} (git 2.38 or newer is needed)`;
  throw new OrcaError({ kind: 'never', reason: 'PrepareFailed', message });
}

async function sideOf(tree: string, parent: string, git: StageGit): Promise<string> {
  const commit = await git.text('join the nodes', ['commit-tree', tree, '-p', parent, '-m', 'side'], {
    env: identityEnvironment('@0 +0000'),
  });
  return commit.trim();
}

/** Names the nodes before it that changed the same files. */
async function conflict(
  node: JoinedNode,
  { files, before }: { readonly files: readonly string[]; readonly before: readonly Work[] },
  git: StageGit,
): Promise<OrcaError> {
  const others: string[] = [];
  for (const { node: other, from } of before) {
    const args = ['diff-tree', '-r', '-z', '--name-only', from, other.commit];
    const changed = (await git.text('compare the nodes', args)).split('\0');
    if (files.some((file) => changed.includes(file))) others.push(other.path);
  }
  const named = files.slice(0, 5).map((file) => oneLine(file, 80));
  const more = files.length > named.length ? ` and ${files.length - named.length} more` : '';
  const message = `node ${node.path} conflicts with ${others.join(', ') || 'the base'} in ${named.join(', ')}${more}; let one of them depend on the other`;
  return new OrcaError({ kind: 'never', reason: 'UpstreamsConflict', message });
}

interface Commit {
  readonly node: JoinedNode;
  readonly parent: string;
  readonly brief: RunBrief;
}

/** As the node's own commit says it, with the name of the whole task, and at its time. */
async function commitOf(tree: string, { node, parent, brief }: Commit, git: StageGit): Promise<string> {
  const doing = `commit the work of node ${node.path}`;
  const time = (await git.text(doing, ['show', '--no-patch', '--format=%ct', node.commit, '--'])).trim();
  const { project, task, uid, generation, workHash, start } = brief;
  const { run, attempt, configCommit } = node;
  const trailers = trailerLines({
    ...{ project, task, uid, run, generation, attempt, configCommit },
    agent: oneLine(node.agent),
    ...(workHash === undefined ? {} : { workHash }),
    baseBranch: start.baseBranch,
  });
  const subject = `${node.path}: ${oneLine(redacted(node.prompt), 72)}`;
  const stdin = `${subject}\n\n${trailers}${nodeTrailer(node.path)}`;
  const env = identityEnvironment(`${time} +0000`);
  const commit = await git.text(doing, ['commit-tree', tree, '-p', parent, '-F', '-'], { stdin, env });
  return commit.trim();
}

async function treeOf(commit: string, git: StageGit): Promise<string> {
  return (await git.text('read a commit', ['rev-parse', '--verify', `${commit}^{tree}`])).trim();
}
