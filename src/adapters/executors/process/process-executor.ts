/** The executor on this machine: every stage with a detached supervisor, every run a directory, nothing kept in memory. */
import { mkdirSync, rmSync } from 'node:fs';
import type { AgentRequirements } from '../../../api/agent-requirements.ts';
import type { AgentKind, Isolation, PodSpec } from '../../../api/desired.ts';
import { type Key, keptRefFor, keyOf } from '../../../api/names.ts';
import type { RunBrief } from '../../../api/run-contract.ts';
import type { Remote } from '../../../lib/git/git.ts';
import { settledRemote } from '../../../lib/git/remote.ts';
import { inheritedEnvironment } from '../../../lib/git/run-git.ts';
import {
  type RunDirectory,
  readBrief,
  readClaim,
  readPublishOutcome,
  runDirectory,
  writeBrief,
} from '../../../lib/run-directory.ts';
import type { StageInput } from '../../../lib/stage-input.ts';
import type { Executor, Trigger } from '../../../reconciler/ports.ts';
import { agentVariables, criticVariables, secretsAmong } from './agent-variables.ts';
import { hostIdentity } from './host.ts';
import { runListing } from './listing.ts';
import { loginVariables } from './logins.ts';
import { runEvents } from './output.ts';
import { machineProbe } from './probe.ts';
import { forgetRun, sweeping } from './removal.ts';
import { isStageAlive, isUnfinished, stopRun } from './stopping.ts';
import { supervisors } from './supervisors.ts';
import { markCopied, uncopiedTranscripts } from './transcripts.ts';
import { outcomeTrigger } from './watch.ts';

export interface ProcessExecutorOptions {
  /** Absolute, with links resolved; held by `lockState`. */
  readonly stateDir: string;
  /** Bundle of the worker, and the Node program that runs it. */
  readonly workerFile: string;
  readonly node: string;
  /** The repository with the credentials that a stage may use: `prepare` reads, `publish` writes. */
  remoteFor(url: string, access: 'read' | 'write'): Remote;
  /** The config repository, which holds the documents of tasks unless they name another. */
  readonly configUrl: string;
  /** Files with credentials that no agent may see, wherever they lie. */
  readonly privateFiles?: readonly string[];
  /** Orca's own environment; agents get from it only what their kind and pod name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Logins that agents may use; absent: none. */
  readonly logins?: readonly AgentKind[];
  readonly isolation: Isolation;
  requirementsFor(spec: PodSpec): AgentRequirements;
  readonly clock: { now(): number };
}

export interface ProcessExecutor extends Executor {
  /** Wakes when a stage has ended, or its supervisor. */
  readonly ended: Trigger;
  /** No stage is started any more; those that work go on. What was removed is gone afterwards. */
  close(): Promise<void>;
  /** Runs whose agent stage has ended and whose transcript was not said to be copied. */
  uncopied(): Promise<readonly Key[]>;
  copied(run: Key): Promise<void>;
}

export function processExecutor(options: ProcessExecutorOptions): ProcessExecutor {
  const { stateDir, env, isolation } = options;
  const given = environments(options);
  const probing = { envFor: given.environment, path: env.PATH ?? '', stopwatch: performance };
  const machine = machineProbe({ ...options, ...probing });
  const listing = runListing(stateDir, options.clock);
  const gitEnv = inheritedEnvironment(env);
  const crew = supervisors(options);
  const bell = outcomeTrigger(stateDir);
  const sweep = sweeping(stateDir);
  const directoryOf = (run: Key) => runDirectory(stateDir, run);

  async function launch(stage: 'agent' | 'publish', brief: RunBrief, push: Push = {}): Promise<void> {
    const [variables, criticEnv] = [given.variables(brief.pod.spec), criticVariables(brief.checks, env)];
    const remotes = await remotesFor(stage, brief, options);
    const input = {
      ...remotes,
      gitEnv,
      home: env.HOME,
      privateFiles: options.privateFiles ?? [],
      hasBubblewrap: await machine.hasBubblewrap(),
      ...(stage === 'agent' ? { env: variables, criticEnv } : { env: {} }),
      secrets: secretsAmong({ ...variables, ...criticEnv }, Object.values(remotes), brief.pod.spec),
      ...push,
    };
    // A run that takes its supervisor down with it does so to others once.
    const how = stage === 'agent' && brief.attempt === 1 ? 'shared' : 'alone';
    await crew.take(stage, directoryOf(keyOf(brief.project, brief.run)), input, how);
  }

  async function push(brief: RunBrief, what: Push): Promise<void> {
    const directory = directoryOf(keyOf(brief.project, brief.run));
    if (isStageAlive(directory.stages.publish)) return;
    const outcome = readPublishOutcome(directory);
    if (outcome !== undefined && outcome.failure?.kind !== 'later') return;
    await listing.forgetPublish(directory);
    // It was meant for the agent stage, which has ended.
    if (what.keptRef !== undefined) rmSync(directory.stop, { force: true });
    await launch('publish', brief, what);
  }

  return {
    ended: {
      start(wake) {
        crew.onEnd(wake);
        return bell.start(wake);
      },
    },
    async close() {
      await crew.close();
      await sweep.finish();
    },
    probe: machine.probe,
    async list() {
      const [runs, hasBubblewrap] = await Promise.all([listing.read(), machine.hasBubblewrap()]);
      const isolated = isolation !== 'none' && hasBubblewrap ? 'confined' : 'unconfined';
      return { host: hostIdentity(stateDir), runs, isolation: isolated };
    },
    async start(brief) {
      const directory = directoryOf(keyOf(brief.project, brief.run));
      registerRun(directory, brief);
      if (readClaim(directory.stages.agent) === undefined) await launch('agent', brief);
    },
    publish: (brief, resultTree) => push(brief, { resultTree }),
    keep: (brief, resultTree) => push(brief, { resultTree, keptRef: keptRefFor(brief.project, brief.task) }),
    stop: (run, work) => stopRun(directoryOf(run), work),
    async remove(run) {
      if (isUnfinished(directoryOf(run))) await stopRun(directoryOf(run));
      forgetRun(stateDir, directoryOf(run));
      listing.forget(directoryOf(run));
      sweep.ask();
    },
    output: (run, range) => runEvents(directoryOf(run), range),
    uncopied: () => uncopiedTranscripts(stateDir),
    copied: (run) => markCopied(stateDir, run),
  };
}

/** What the publish stage pushes, and where to if not to the run's branch. */
type Push = Pick<StageInput, 'resultTree' | 'keptRef'>;

/** What an agent may be given: Orca's environment, before a login; and the variables of it that it is given. */
function environments({ env, logins = [], clock, requirementsFor }: ProcessExecutorOptions) {
  const environment = ({ agent }: PodSpec): Readonly<Record<string, string | undefined>> => ({
    ...loginVariables(agent, { home: env.HOME ?? '', agents: logins }, clock.now()),
    ...env,
  });
  return {
    environment,
    variables: (spec: PodSpec) => agentVariables(spec, requirementsFor(spec), environment(spec)),
  };
}

/** The repositories that a stage may use. A task of type `docs` has its documents in its workspace. */
async function remotesFor(
  stage: 'agent' | 'publish',
  { start, taskMaster, type, context }: RunBrief,
  { remoteFor, configUrl }: ProcessExecutorOptions,
): Promise<Pick<StageInput, 'remote' | 'documents' | 'config'>> {
  if (stage === 'publish') return { remote: await settledRemote(remoteFor(start.repository, 'write')) };
  const remote = await settledRemote(remoteFor(start.repository, 'read'));
  const readable = (url: string) => settledRemote(remoteFor(url, 'read'));
  const hasDocuments = taskMaster !== undefined && type !== 'docs';
  return {
    remote,
    ...(hasDocuments ? { documents: await readable(taskMaster.repository ?? configUrl) } : {}),
    ...(context === undefined || context.files.length === 0 ? {} : { config: await readable(configUrl) }),
  };
}

/** The directory is the record that the run was started; a crash before its brief is made good here. In one step, as forgetting is. */
function registerRun(directory: RunDirectory, brief: RunBrief): void {
  mkdirSync(directory.path, { recursive: true, mode: 0o700 });
  if (readBrief(directory) !== undefined) return;
  rmSync(directory.brief, { force: true });
  writeBrief(directory, brief);
}
