/** Joins settings and adapters for what people see of the config repository on GitHub, and for reviewing its changes. */
import { join } from 'node:path';
import { gitConfig } from '../adapters/config/git-config.ts';
import { isOnGithub } from '../adapters/forges/by-repository.ts';
import { addressServedBy, type GitHubAddress } from '../adapters/forges/github-address.ts';
import type { GitHubServer } from '../adapters/forges/github-client.ts';
import type { WorkflowRun } from '../adapters/forges/github-workflows.ts';
import type { ConfigForge, Issues, Log } from '../reconciler/ports.ts';
import { manifests } from './manifests.ts';
import type { OpenedConfig } from './open-config.ts';
import { openReviewer, type Reviewer } from './review.ts';
import type { Settings } from './settings.ts';
import { forgeChoice, type Wiring } from './wire.ts';
import { githubServerFor } from './wire-tokens.ts';

/** Whether the config repository is on GitHub, and there is a token to write there. */
export function hasConfigForge(settings: Settings, config: OpenedConfig): boolean {
  return hasIssues(settings, config, config.url);
}

/** Of a repository that has one. */
export async function configForge(settings: Settings, config: OpenedConfig, log: Log): Promise<ConfigForge> {
  const { url, branch } = config;
  const server = await serverFor(settings, config, log);
  const { githubConfig } = await import('../adapters/forges/github-config.ts');
  const at = addressServedBy(url, server.host);
  return githubConfig({ client: server.at(at), at, branch });
}

/** Whether the repository is on GitHub, and there is a token to write there. */
export function hasIssues(settings: Settings, config: OpenedConfig, url: string): boolean {
  const { githubToken, githubApp } = settings.credentials;
  const mayWrite = githubToken !== undefined || githubApp !== undefined;
  return mayWrite && isOnGithub(url, forgeChoice(settings, config));
}

export async function issuesOf(settings: Settings, config: OpenedConfig, log: Log): Promise<Issues> {
  const server = await serverFor(settings, config, log);
  const { githubIssues } = await import('../adapters/forges/github-issues.ts');
  return githubIssues((url) => {
    const at = addressServedBy(url, server.host);
    return { client: server.at(at), at };
  });
}

function serverFor({ credentials }: Settings, { root }: OpenedConfig, log: Log): Promise<GitHubServer> {
  return githubServerFor(credentials, root.forge.apiUrl ?? credentials.githubApiUrl, log);
}

/** Starts a workflow with the token of the job, which may do so; an App would need a permission more. */
export async function startWorkflow(
  { credentials }: Pick<Settings, 'credentials'>,
  at: Pick<GitHubAddress, 'owner' | 'repo'>,
  run: WorkflowRun,
  log: Log,
): Promise<void> {
  const { githubApp: _app, ...own } = credentials;
  const server = await githubServerFor(
    own.githubToken === undefined ? credentials : own,
    credentials.githubApiUrl,
    log,
  );
  const { dispatchWorkflow } = await import('../adapters/forges/github-workflows.ts');
  await dispatchWorkflow(server.at(at), at, run);
}

/** What it reads is kept apart from what passes read. */
export function reviewerFor(
  settings: Settings,
  { config, ports }: Pick<Wiring, 'config' | 'ports'>,
): Promise<Reviewer> {
  const { git, url, branch, root } = config;
  return openReviewer({
    config,
    ports,
    path: settings.path,
    stateDirectory: settings.stateDirectory,
    sourceIn: (repository) =>
      gitConfig({
        ...{ git, repository, url, branch, statusBranch: root.statusBranch, path: settings.path, manifests },
        cacheDirectory: join(settings.cacheDirectory, 'proposals'),
      }).config,
  });
}
