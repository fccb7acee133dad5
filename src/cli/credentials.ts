/** Which credential goes to which host, and to no other. */
import { hostOf, transportOf } from '../api/repository.ts';
import type { Credentials, Remote } from '../lib/git/git.ts';

/** Secrets and the hosts they are meant for, as the environment names them. */
export interface CredentialSettings {
  readonly githubToken?: string;
  /** Hosts of GitHub itself or of the GitHub Enterprise server that a workflow runs on. */
  readonly githubHosts: readonly string[];
  readonly gitToken?: string;
  readonly gitUsername: string;
  readonly gitHosts: readonly string[];
  readonly sshKey?: string;
  readonly sshKnownHosts?: string;
}

/** The repositories that credentials were given for. */
export interface CredentialScope {
  readonly configUrl: string;
  /** Base URL of the forge's API, from orca.yaml. */
  readonly forgeApiUrl?: string;
}

export function credentialSettings(env: Readonly<Record<string, string | undefined>>): CredentialSettings {
  const githubToken = env.GITHUB_TOKEN || env.GH_TOKEN;
  const server = hostOf(env.GITHUB_SERVER_URL ?? '');
  return {
    ...(githubToken ? { githubToken } : {}),
    githubHosts: ['github.com', ...(server === undefined ? [] : [server])],
    ...(env.ORCA_GIT_TOKEN ? { gitToken: env.ORCA_GIT_TOKEN } : {}),
    gitUsername: env.ORCA_GIT_USERNAME || 'x-access-token',
    gitHosts: (env.ORCA_GIT_HOSTS ?? '')
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
    ...(env.ORCA_SSH_KEY ? { sshKey: env.ORCA_SSH_KEY } : {}),
    ...(env.ORCA_SSH_KNOWN_HOSTS ? { sshKnownHosts: env.ORCA_SSH_KNOWN_HOSTS } : {}),
  };
}

/** The remote with the credential that is meant for its host, or with none. */
export function remoteFor(url: string, settings: CredentialSettings, scope: CredentialScope): Remote {
  const credentials = credentialsFor(url, settings, scope);
  return credentials === undefined ? { url } : { url, credentials };
}

function credentialsFor(
  url: string,
  settings: CredentialSettings,
  scope: CredentialScope,
): Credentials | undefined {
  switch (transportOf(url)) {
    case 'local':
      return undefined;
    case 'ssh':
      return sshCredentials(settings);
    case 'http':
      return mayCarryToken(url, scope) ? tokenFor(hostOf(url), settings, scope) : undefined;
  }
}

/** Whoever listens on the way reads a token sent over plain HTTP: only what a person chose outside manifests gets one. */
function mayCarryToken(url: string, { configUrl, forgeApiUrl = '' }: CredentialScope): boolean {
  if (/^https:/i.test(url) || isLoopback(url)) return true;
  return [configUrl, forgeApiUrl].some((chosen) => /^http:/i.test(chosen) && hostOf(chosen) === hostOf(url));
}

export function isLoopback(url: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(hostOf(url) ?? '');
}

function sshCredentials({ sshKey, sshKnownHosts }: CredentialSettings): Credentials | undefined {
  if (sshKey === undefined) return undefined;
  return {
    type: 'sshKey',
    keyFile: sshKey,
    ...(sshKnownHosts === undefined ? {} : { knownHostsFile: sshKnownHosts }),
  };
}

function tokenFor(
  host: string | undefined,
  settings: CredentialSettings,
  scope: CredentialScope,
): Credentials | undefined {
  if (host === undefined) return undefined;
  if (settings.gitToken !== undefined && [hostOf(scope.configUrl), ...settings.gitHosts].includes(host))
    return { type: 'token', username: settings.gitUsername, token: settings.gitToken };
  if (settings.githubToken !== undefined && isGithubHost(host, settings, scope))
    return { type: 'token', username: 'x-access-token', token: settings.githubToken };
  return undefined;
}

export function isGithubHost(host: string, settings: CredentialSettings, scope: CredentialScope): boolean {
  return settings.githubHosts.includes(host) || host === hostOf(scope.forgeApiUrl ?? '');
}

/** Every secret value, for redaction. */
export function secretsOf(settings: CredentialSettings): readonly string[] {
  return [settings.githubToken, settings.gitToken].filter((secret) => secret !== undefined);
}
