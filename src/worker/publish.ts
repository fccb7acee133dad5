/** The last stage: the recorded tree, judged by the policy, committed and pushed. No model and no code of the repository runs. */
import { commitMessage } from '../agents/commit-message.ts';
import { byDefault, type Renderer } from '../agents/render.ts';
import { type Failure, OrcaError } from '../api/failure.ts';
import type { AgentOutcome, PublishOutcome, RunBrief } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { millis, timestamp } from '../api/time.ts';
import { trailerLines } from '../api/trailers.ts';
import { nativeGit } from '../lib/git/native.ts';
import { shownUrl } from '../lib/git/remote.ts';
import type { RunDirectory } from '../lib/run-directory.ts';
import type { StageInput } from '../lib/stage-input.ts';
import { changedFiles } from './changed-files.ts';
import { joined } from './joining.ts';
import { refusalOf } from './policy.ts';
import { type StageGit, stageGit } from './stage-git.ts';
import { identityEnvironment } from './upstreams.ts';

export interface PublishContext {
  readonly brief: RunBrief;
  readonly directory: RunDirectory;
  readonly input: StageInput;
  /** What the agent stage came to. */
  readonly agent: AgentOutcome;
  readonly signal: AbortSignal;
  readonly clock: { now(): number };
}

/** Never throws for what the world does. Made again with the same input it gives the same commit, and nothing new. */
export async function publish(context: PublishContext): Promise<PublishOutcome> {
  const { clock, signal } = context;
  try {
    const headCommit = await published(context);
    return { finishedAt: timestamp(clock.now()), headCommit };
  } catch (error) {
    return { finishedAt: timestamp(clock.now()), failure: failureOf(error, signal) };
  }
}

async function published(context: PublishContext): Promise<string> {
  const { brief, directory, input, agent, signal } = context;
  const tree = input.resultTree ?? agent.resultTree;
  const start = agent.startCommit;
  if (tree === undefined || start === undefined)
    throw failed('never', `Run ${brief.run} left no result to publish`);

  const git = stageGit({ gitDir: directory.git, gitEnv: input.gitEnv, signal, reason: 'PublishFailed' });
  const files = await changedFiles(git, start, tree);
  if (files.length === 0 && !isMerge(brief, start)) throw nothingChanged(brief);
  const refusal = refusalOf(files, { protectedPaths: brief.protectedPaths, secrets: input.secrets });
  if (refusal !== undefined) throw new OrcaError(refusal);

  const commit =
    brief.nodes === undefined
      ? await commitOf({ brief, start, tree, agent }, git)
      : (await joined({ brief, nodes: brief.nodes, start }, git)).commit;
  await push(commit, context);
  return commit;
}

interface Result {
  readonly brief: RunBrief;
  readonly start: string;
  readonly tree: string;
  readonly agent: AgentOutcome;
}

/** Everything in it is recorded already, the time too. */
async function commitOf({ brief, start, tree, agent }: Result, git: StageGit): Promise<string> {
  const time = `${Math.floor(millis(agent.finishedAt) / 1000)} +0000`;
  const parents = parentsOf(brief, start).flatMap((parent) => ['-p', parent]);
  const commit = await git.text('commit the result', ['commit-tree', tree, ...parents, '-F', '-'], {
    stdin: await messageFor(brief, agent),
    env: identityEnvironment(time),
  });
  return commit.trim();
}

/** Whether the start commit is a merge that prepare made for this run alone. */
function isMerge({ start: { merge, expectedTip } }: RunBrief, start: string): boolean {
  return merge !== undefined && start !== expectedTip;
}

/** Such a merge may hold the markers of conflicts, so that the result itself becomes the merge. */
function parentsOf(brief: RunBrief, start: string): readonly string[] {
  const { merge, expectedTip } = brief.start;
  if (!isMerge(brief, start) || merge === undefined || expectedTip === undefined) return [start];
  return [expectedTip, merge.commit];
}

async function messageFor(brief: RunBrief, { summary, asked = brief.prompt }: AgentOutcome): Promise<string> {
  const { project, task, uid, run, generation, attempt, configCommit, workHash, pod, start } = brief;
  const { agent, model } = pod.spec;
  const trailers = trailerLines({
    ...{ project, task, uid, run, generation, attempt, configCommit },
    agent: model === undefined ? agent : `${agent} (${oneLine(model)})`,
    ...(workHash === undefined ? {} : { workHash }),
    baseBranch: start.baseBranch,
  });
  const said = commitMessage({ ...brief, prompt: asked }, summary, await rendererFor(brief));
  return `${said}\n\n${trailers}`;
}

async function rendererFor({ templates }: RunBrief): Promise<Renderer> {
  if (templates?.['commit-message.txt'] === undefined) return byDefault;
  const { rendererOf } = await import('../agents/own-renderer.ts');
  return rendererOf(templates);
}

/** Never over commits that Orca did not make: the branch must be where it was when the run was recorded. What is unfinished goes to its own ref. */
async function push(commit: string, { brief, directory, input }: PublishContext): Promise<void> {
  const { branch, expectedTip } = brief.start;
  const ref = input.keptRef ?? `refs/heads/${branch}`;
  const git = nativeGit({ env: input.gitEnv });
  const tip = (await git.listRemote(input.remote, [ref])).refs.get(ref);
  if (tip === commit) return;
  // Whatever older work is kept, nothing but Orca's own goes on from it.
  const expected = input.keptRef === undefined ? expectedTip : tip;
  if (tip !== expected) throw moved(brief, tip);
  const repository = await git.open(directory.git);
  try {
    const pushed = await repository.push(input.remote, [{ ref, to: commit, expected }]);
    if (pushed === 'conflict') throw moved(brief, undefined);
  } finally {
    await repository.close();
  }
}

function moved({ start }: RunBrief, tip: string | undefined): OrcaError {
  const where = `Branch ${start.branch} of ${shownUrl(start.repository)}`;
  const what =
    tip === undefined ? 'was changed or deleted' : `is at ${tip.slice(0, 12)}, which this run did not make`;
  const message = `${where} ${what}; merge or delete the branch, or ask for another run`;
  return new OrcaError({ kind: 'never', reason: 'BranchModified', message });
}

function nothingChanged({ run }: RunBrief): OrcaError {
  return new OrcaError({
    kind: 'never',
    reason: 'NoChanges',
    message: `Run ${run} changed nothing that could be published`,
  });
}

function failed(kind: Failure['kind'], message: string): OrcaError {
  return new OrcaError({ kind, reason: 'PublishFailed', message });
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted)
    return { kind: 'later', reason: 'Cancelled', message: 'Publishing was stopped on request' };
  if (error instanceof OrcaError) return error.failure;
  throw error;
}
