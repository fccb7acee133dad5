/** The agent stage of a run: sandbox and key proxy stand while agent and checks work in rounds. */
import { copyFile, stat, utimes } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { firstPrompt, instructionsFor, withConflicts, withUnfinished } from '../agents/prompt.ts';
import { runtimeFor } from '../agents/registry.ts';
import { byDefault, type Renderer } from '../agents/render.ts';
import type { AgentKind } from '../api/desired.ts';
import { OrcaError } from '../api/failure.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { type Lineage, stateDirOf } from '../lib/run-directory.ts';
import { restoreHome } from './agent-home.ts';
import { restoreAgentSettings } from './agent-settings.ts';
import { Bill } from './bill.ts';
import type { Confinement } from './confinement.ts';
import type { Critic } from './critic.ts';
import type { EventLog } from './event-log.ts';
import type { KeyProxyOptions } from './key-proxy.ts';
import { LIMITS } from './limits.ts';
import { modelApiOf } from './model-apis.ts';
import type { Prepared } from './prepare.ts';
import { sampled } from './resources.ts';
import { resultOf } from './result.ts';
import { type RoundsResult, runRounds } from './rounds.ts';
import type { RunContext } from './run-context.ts';
import { sandbox } from './sandbox.ts';
import { type StageGit, stageGit } from './stage-git.ts';
import { workspaceChange } from './workspace-change.ts';

export interface AgentStage {
  readonly lineage: Lineage;
  readonly prepared: Prepared;
  readonly events: EventLog;
}

export async function workOnTask(context: RunContext, stage: AgentStage): Promise<RoundsResult> {
  const { input, signal, programs, clock } = context;
  const { conflicts, isContinued, startCommit } = stage.prepared;
  const tree = () => treeNow(context, stage);
  const render = await rendererFor(context.brief);
  const change = workspaceChange({ git: gitOf(context, stage, input.gitEnv), startCommit, tree });
  const done = await soFar(context, stage);
  const known = { ...(await withPrompt(context.brief)), ...(done === undefined ? {} : { workSoFar: done }) };
  const asked = withConflicts(known, conflicts, render);
  const prompted = isContinued
    ? withUnfinished(asked, await change.patch(LIMITS.keptPatchBytes), render)
    : asked;
  const brief = {
    ...prompted,
    told: firstPrompt(prompted, render),
    instructions: instructionsFor(prompted, render),
  };
  const { confinement, resources } = sampled(confinementFor(context, stage));
  const bill = new Bill(brief);
  const critic = await criticFor(context, bill);
  const { agent } = brief.pod.spec;
  const api = modelApiOf(agent);
  const proxy = api === undefined ? undefined : await keyProxy({ api, real: input.env, bill });
  try {
    const result = await runRounds({
      brief,
      conflicts,
      render,
      runtime: runtimeFor(agent),
      confinement,
      change,
      ...(critic === undefined ? {} : { critic }),
      programs,
      env: (name) => proxy?.env[name] ?? input.env[name],
      ...(proxy === undefined ? {} : { trouble: proxy.trouble }),
      ...(OBEYS_REPOSITORY.has(agent) ? { beforeRound: () => restoreSettings(context, stage) } : {}),
      emit: stage.events.emit,
      tree,
      signal,
      deadline: clock.now() + brief.timeoutSeconds * 1000,
      limits: { maxOutputBytes: LIMITS.outputBytes },
      clock,
    });
    const used = resources();
    const seen = used === undefined ? result : { ...result, resources: used };
    return proxy === undefined ? seen : bill.over(seen);
  } finally {
    await proxy?.close();
  }
}

/** Loaded where the run takes up what was said on its pull request: few do. */
async function soFar(context: RunContext, stage: AgentStage): Promise<string | undefined> {
  if (context.brief.asks === undefined) return undefined;
  const { workSoFar } = await import('./work-so-far.ts');
  return workSoFar(context.brief, gitOf(context, stage, context.input.gitEnv));
}

/** Agents that read settings and instructions of the repository by themselves. */
const OBEYS_REPOSITORY: ReadonlySet<AgentKind> = new Set(['claude-code', 'codex', 'gemini']);

async function restoreSettings(context: RunContext, stage: AgentStage): Promise<void> {
  const { lineage, prepared } = stage;
  const git = gitOf(context, stage, context.input.gitEnv);
  await restoreAgentSettings(lineage.workspace, git, prepared.conflicts);
  await restoreHome(lineage.home);
}

async function rendererFor({ templates }: RunBrief): Promise<Renderer> {
  if (templates === undefined) return byDefault;
  const { rendererOf } = await import('../agents/own-renderer.ts');
  return rendererOf(templates);
}

/** Compiling a template costs as much as half the start of a run, so it is loaded where there is one. */
async function withPrompt(brief: RunBrief): Promise<RunBrief> {
  if (brief.inputs === undefined) return brief;
  const { withRenderedPrompt } = await import('../agents/input-prompt.ts');
  return withRenderedPrompt(brief);
}

/** Undefined: no check asks another model. A missing key is told before the agent has spent anything. */
async function criticFor({ brief, input, signal }: RunContext, bill: Bill): Promise<Critic | undefined> {
  const check = brief.checks.find(({ type }) => type === 'critic');
  if (check === undefined) return undefined;
  const { ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN } = input.criticEnv ?? {};
  if (!ANTHROPIC_API_KEY && !ANTHROPIC_AUTH_TOKEN) throw noKey(check.name);
  const [{ criticWith }, { countedCritic }] = await Promise.all([
    import('./critic.ts'),
    import('./counted-critic.ts'),
  ]);
  return countedCritic(criticWith(input.criticEnv ?? {}, signal), brief, {
    refuse: () => undefined,
    count: (usage, price) => bill.count(usage, price),
  });
}

function noKey(check: string): OrcaError {
  const message = `Check "${check}" asks a model and there is no key: set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN in the environment that orca runs in`;
  return new OrcaError({ kind: 'never', reason: 'CredentialsMissing', message });
}

/** Loaded only for who has a key: its HTTP would be a quarter of what every other run waits for at its start. */
async function keyProxy(options: KeyProxyOptions) {
  const { startKeyProxy } = await import('./key-proxy.ts');
  return startKeyProxy(options);
}

/** In an index of its own: what the result is compared with stays as it is. */
async function treeNow(context: RunContext, stage: AgentStage): Promise<string | undefined> {
  const { input, signal } = context;
  const { lineage, prepared } = stage;
  const index = join(prepared.ownGit(), 'index');
  const scratch = `${index}.round`;
  try {
    await copyFile(index, scratch);
    // What changed within the second in which Git wrote the index is told by the time of the index alone.
    const { atime, mtime } = await stat(index);
    await utimes(scratch, atime, mtime);
    const git = gitOf(context, stage, { ...input.gitEnv, GIT_INDEX_FILE: scratch });
    return (await resultOf(lineage.workspace, prepared.startCommit, git)).tree;
  } catch (error) {
    // A workspace that can't be read is told when the stage ends.
    if (error instanceof OrcaError || signal.aborted) return undefined;
    throw error;
  }
}

function gitOf(
  { signal }: RunContext,
  { prepared }: AgentStage,
  gitEnv: Readonly<Record<string, string>>,
): StageGit {
  return stageGit({ gitDir: prepared.ownGit, gitEnv, signal, reason: 'AgentFailed' });
}

function confinementFor({ brief, directory, input, programs }: RunContext, stage: AgentStage): Confinement {
  const isConfined = brief.isolation !== 'none' && input.hasBubblewrap;
  if (!isConfined && brief.isolation === 'required') throw noIsolation();
  if (!isConfined && brief.isolation === 'preferred')
    stage.events.emit({
      type: 'stderr',
      text: 'No bubblewrap works on this machine: the agent is not confined',
    });
  return sandbox({
    directory,
    lineage: stage.lineage,
    path: input.gitEnv.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    isConfined,
    hidden: [
      stateDirOf(directory.path),
      ...(input.home === undefined ? [] : [input.home]),
      ...input.privateFiles,
    ],
    readable: [
      stage.prepared.mirrorObjects,
      programs.node,
      dirname(programs.worker),
      ...(brief.pod.spec.command ?? []).filter((part) => isAbsolute(part)),
    ],
  });
}

function noIsolation(): OrcaError {
  const message =
    'isolation is required and no bubblewrap works on this machine; install bubblewrap, or set isolation: preferred';
  return new OrcaError({ kind: 'never', reason: 'IsolationMissing', message });
}
