/** Joins settings and adapters for what only reads: the lease, recorded states, the history of passes. */
import { join } from 'node:path';
import { gitConfig } from '../adapters/config/git-config.ts';
import { gitLease } from '../adapters/lease/git-lease.ts';
import { assertOwn } from '../adapters/state/authorship.ts';
import { type Passes, recordedPasses } from '../adapters/state/passes.ts';
import { withChanges } from '../adapters/state/record-tree.ts';
import { statusCommits } from '../adapters/state/status-history.ts';
import { wholeHistory } from '../adapters/state/whole-history.ts';
import type { Desired } from '../api/desired.ts';
import { type Failure, OrcaError } from '../api/failure.ts';
import { EMPTY_RECORDED, type Recorded } from '../api/recorded.ts';
import { redacted } from '../api/redact.ts';
import type { CommitInfo, GitRepository } from '../lib/git/git.ts';
import type { LeaseValue } from '../reconciler/ports.ts';
import { manifests } from './manifests.ts';
import { type OpenedConfig, openConfig } from './open-config.ts';
import type { Settings } from './settings.ts';
import { secretValues } from './wire.ts';

/** Who holds the lease, or gave it back; undefined: nobody that is known. */
export async function leaseIn(
  config: Pick<OpenedConfig, 'repository' | 'remote'>,
): Promise<LeaseValue | undefined> {
  return (await gitLease(config).read())?.value;
}

/** The state that a commit of the status branch records, whoever wrote it. */
export function recordedAt(repository: GitRepository, tip: string): Promise<Recorded> {
  return withChanges(repository, { tip: undefined, recorded: EMPTY_RECORDED }, tip);
}

/** That somebody else has written the last commit of the status branch, so that nothing is dispatched. */
export async function strangerAt(
  repository: GitRepository,
  { tip, branch }: { readonly tip: string; readonly branch: string },
): Promise<Failure | undefined> {
  try {
    await assertOwn(repository, { tip, since: undefined, branch, archived: async () => undefined });
    return undefined;
  } catch (error) {
    if (error instanceof OrcaError) return error.failure;
    throw error;
  }
}

/** What the manifests at the tip declare; undefined: there is no commit yet. */
export async function declaredIn(settings: Settings, config: OpenedConfig): Promise<Desired | undefined> {
  const { git, repository, remote, url, branch, root, tip } = config;
  if (tip === undefined) return undefined;
  const { config: source } = gitConfig({
    ...{ git, repository, remote, url, branch, statusBranch: root.statusBranch, path: settings.path },
    ...{ manifests, cacheDirectory: settings.cacheDirectory },
  });
  return source.read(tip);
}

/** What it takes to make the plan of a recorded pass again. */
export interface PassReader extends Passes {
  /** Newest first. */
  commits(): AsyncIterable<CommitInfo>;
  /** The desired state of a config commit. */
  desiredAt(commit: string): Promise<Desired>;
  close(): Promise<void>;
}

/** Reads the whole history of the status branch; from a remote into a repository of its own, since others are shallow. */
export async function openPasses(settings: Settings): Promise<PassReader> {
  const config = await openConfig(settings);
  const { repository, tips } = await wholeHistory({
    ...config,
    statusBranch: config.root.statusBranch,
    at: join(settings.stateDirectory, 'history.git'),
  });
  const secrets = secretValues(settings);
  const { config: source } = gitConfig({
    ...{ git: config.git, repository, url: config.url, branch: config.branch, path: settings.path },
    ...{ statusBranch: config.root.statusBranch, manifests },
    cacheDirectory: join(settings.cacheDirectory, 'replay'),
  });
  return {
    ...recordedPasses(repository, (text) => redacted(text, secrets)),
    commits: () => statusCommits(repository, tips),
    desiredAt: (commit) => source.read(commit),
    async close() {
      await repository.close();
      if (repository !== config.repository) await config.repository.close();
    },
  };
}
