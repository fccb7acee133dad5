/** Joins settings and adapters: what reads the status branch, what reconciles, what shows pull requests. The only importer of adapters. */
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { gitConfig } from '../adapters/config/git-config.ts';
import { hostIdentity } from '../adapters/executors/process/host.ts';
import { loginVariables } from '../adapters/executors/process/logins.ts';
import { type ProcessExecutor, processExecutor } from '../adapters/executors/process/process-executor.ts';
import { lockState } from '../adapters/executors/process/state-lock.ts';
import { type ForgeChoice, forgeFor } from '../adapters/forges/by-repository.ts';
import { type LocalForgeCommands, localForge } from '../adapters/forges/local.ts';
import { gitLease } from '../adapters/lease/git-lease.ts';
import { ownClock } from '../adapters/lease/own-clock.ts';
import { leaseIdentity } from '../adapters/lease/own-identity.ts';
import { gitRepositories } from '../adapters/repositories/git-repositories.ts';
import { type GitState, gitState } from '../adapters/state/git-state.ts';
import { transcriptCopying } from '../adapters/transcripts/copying.ts';
import { type TranscriptBranch, transcriptBranch } from '../adapters/transcripts/git-transcripts.ts';
import { cron } from '../adapters/triggers/cron.ts';
import { poll } from '../adapters/triggers/poll.ts';
import { watchRepository } from '../adapters/triggers/watch-repository.ts';
import { runtimeFor } from '../agents/registry.ts';
import type { AgentKind } from '../api/desired.ts';
import { redacted } from '../api/redact.ts';
import { hostOf, isLoopback } from '../api/repository.ts';
import type { Git } from '../lib/git/git.ts';
import { openGit } from '../lib/git/open.ts';
import { removeTree } from '../lib/remove-tree.ts';
import { leaseKeeper } from '../reconciler/lease-keeper.ts';
import type { LoopOptions } from '../reconciler/loop.ts';
import type { Chore, Forge, Log, Ports, Trigger } from '../reconciler/ports.ts';
import { privateFilesOf, secretsOf } from './credential-settings.ts';
import { type CredentialScope, remoteFor } from './credentials.ts';
import { programFiles } from './installation.ts';
import { manifests } from './manifests.ts';
import { type OpenedConfig, openConfig } from './open-config.ts';
import { agentLogins, type Environment, environment, type Settings } from './settings.ts';
import { githubServerFor } from './wire-tokens.ts';

/** Everything that passes need. */
export interface Wiring {
  readonly config: OpenedConfig;
  readonly ports: Ports;
  readonly state: GitState;
  /** How the loop goes here: what wakes it, what pace is fair to where the config repository lives, what is done beside it. */
  readonly loop: Required<Pick<LoopOptions, 'triggers' | 'pushesPerMinute' | 'chores'>>;
  close(): Promise<void>;
}

/** For passes that record and act: one process at a time on a state directory; throws StateDirectoryBusy. */
export async function openReconciler(settings: Settings, log: Log): Promise<Wiring> {
  const lock = await lockState(settings.stateDirectory);
  try {
    const wiring = await openPorts(settings, log);
    return {
      ...wiring,
      async close() {
        await wiring.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Afterwards nothing is left of the runs of a repository that is about to be made anew; throws StateDirectoryBusy. */
export async function discardState({ stateDirectory }: Settings): Promise<void> {
  const lock = await lockState(stateDirectory);
  lock.release();
  await removeTree(stateDirectory);
}

/** Without the lock on the state directory: for commands that ask, and for those that record beside another Orca. */
export async function openPorts(
  settings: Settings,
  log: Log,
  purpose: 'looking' | 'recording' = 'recording',
): Promise<Wiring> {
  await mkdir(settings.stateDirectory, { recursive: true, mode: 0o700 });
  const stateDir = await realpath(settings.stateDirectory);
  const config = await openConfig(settings);
  const { git, repository, remote, url, branch, root } = config;
  const { statusBranch } = root;
  const scope = scopeOf(config);
  const remoteTo = (to: string) => remoteFor(to, settings.credentials, scope);
  const secrets = secretValues(settings);

  const source = gitConfig({
    ...{ git, repository, remote, url, branch, statusBranch, path: settings.path },
    logsBranch: root.logs.branch,
    manifests,
    cacheDirectory: settings.cacheDirectory,
  });
  const state = gitState({
    git,
    repository,
    remote,
    branch: statusBranch,
    purpose,
    onUpkeepFailure: (error) => log.warn({ err: error }, 'The repository could not be packed'),
    redact: (text) => redacted(text, secrets),
  });
  const executor = processExecutor({
    stateDir,
    ...programFiles(),
    remoteFor: remoteTo,
    configUrl: url,
    privateFiles: privateFilesOf(settings.credentials),
    env: settings.agentEnvironment,
    logins: settings.agentLogins,
    isolation: root.root.isolation,
    requirementsFor: (spec) => runtimeFor(spec.agent).requirements({ spec }),
    clock: Date,
  });
  return {
    config,
    state,
    ports: {
      repository: source.repository,
      config: source.config,
      state,
      lease: leaseKeeper({
        ref: gitLease({ repository, remote }),
        me: { ...(await leaseIdentity(stateDir, hostIdentity(stateDir))), ...root.lease },
        now: ownClock(),
        log,
      }),
      executor,
      repositories: gitRepositories({ git, remoteFor: remoteTo, scratchDir: join(stateDir, 'scratch.git') }),
      forge: forgeOf(settings, config, log),
      clock: Date,
      log,
    },
    loop: {
      triggers: [executor.ended, ...configTriggers(config)],
      pushesPerMinute: remote === undefined || isLoopback(url) ? undefined : PUSHES_PER_MINUTE,
      chores: root.logs.keepRuns === 0 ? [] : [transcriptsOf(config, { executor, secrets, log })],
    },
    async close() {
      await executor.close();
      await state.settled();
      await repository.close();
    },
  };
}

interface TranscriptParts {
  readonly executor: ProcessExecutor;
  readonly secrets: readonly string[];
  readonly log: Log;
}

function transcriptsOf(config: OpenedConfig, { executor, secrets, log }: TranscriptParts): Chore {
  const isNear = config.remote === undefined || isLoopback(config.url);
  return transcriptCopying({
    source: executor,
    branch: transcripts(config),
    secrets,
    interval: isNear ? COPY_HERE : COPY_THERE,
    stopwatch: performance,
    log,
  });
}

/** The branch with copies of what runs said. */
export function transcripts({
  repository,
  remote,
  root,
}: Pick<OpenedConfig, 'repository' | 'remote' | 'root'>): TranscriptBranch {
  return transcriptBranch({ repository, remote, ...root.logs, clock: Date });
}

/** Milliseconds between two copies of transcripts. */
const COPY_HERE = 10_000;
const COPY_THERE = 120_000;

/** What GitHub advises for one repository. */
const PUSHES_PER_MINUTE = 6;

/** Milliseconds between two looks at a repository on this machine, should the operating system forget to tell. */
const LOCAL_RESYNC = 10_000;

function configTriggers({ repository, remote, root }: OpenedConfig): readonly Trigger[] {
  const seen =
    remote === undefined
      ? [watchRepository(repository.gitDir), poll({ interval: LOCAL_RESYNC })]
      : [poll({ interval: root.pollSeconds * 1000 })];
  return root.schedule === undefined ? seen : [...seen, cron({ expression: root.schedule })];
}

function forgeOf(settings: Settings, config: OpenedConfig, log: Log): Forge {
  const { apiUrl } = config.root.forge;
  return forgeFor({
    ...forgeChoice(settings, config),
    local: localForge(localForgeOptions(settings, config.git, scopeOf(config))),
    github: async () => {
      const { githubForge } = await import('../adapters/forges/github.ts');
      const { credentials } = settings;
      return githubForge(await githubServerFor(credentials, apiUrl ?? credentials.githubApiUrl, log), log);
    },
  });
}

/** What decides where pull requests of a repository live. */
export function forgeChoice(
  settings: Settings,
  { root }: Pick<OpenedConfig, 'root'>,
): Pick<ForgeChoice, 'setting' | 'githubHost'> {
  const { type, apiUrl } = root.forge;
  const githubHost = apiUrl === undefined ? settings.githubServer : hostOf(apiUrl);
  return { setting: type, ...(githubHost === undefined ? {} : { githubHost }) };
}

export type LocalForge = Forge & LocalForgeCommands;

/** The built-in forge of any repository that these settings may reach. */
export async function openLocalForge(settings: Settings): Promise<LocalForge> {
  const git = await openGit({ backend: 'auto', env: environment() });
  return localForge(localForgeOptions(settings, git, { configUrl: settings.repository.url }));
}

function localForgeOptions(settings: Settings, git: Git, scope: CredentialScope) {
  return {
    git,
    remoteFor: (url: string) => remoteFor(url, settings.credentials, scope),
    mirrorDir: join(settings.stateDirectory, 'forge'),
    now: Date.now,
    env: environment(),
    secrets: secretValues(settings),
  };
}

function scopeOf({ url, root }: OpenedConfig): CredentialScope {
  const { apiUrl } = root.forge;
  return { configUrl: url, ...(apiUrl === undefined ? {} : { forgeApiUrl: apiUrl }) };
}

/** Every secret that this process holds, for redaction. */
export function secretValues({ credentials, agentEnvironment }: Settings): readonly string[] {
  const { ANTHROPIC_API_KEY: modelKey } = agentEnvironment;
  return [...secretsOf(credentials), ...(modelKey === undefined ? [] : [modelKey])];
}

/** What an agent has for a login of its program on this machine; nothing where the person does not let it. */
export function loginsOf(env: Environment, agent: AgentKind): Environment {
  return loginVariables(agent, { home: env.HOME ?? '', agents: agentLogins(env) }, Date.now());
}
