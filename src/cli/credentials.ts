/** Which credential goes to which host, and to no other. */
import { hostOf, isLoopback, transportOf } from '../api/repository.ts';
import type { Credentials, Remote } from '../lib/git/git.ts';
import type { CredentialSettings } from './credential-settings.ts';

/** The repositories that credentials were given for. */
export interface CredentialScope {
  readonly configUrl: string;
  /** Base URL of the forge's API, from orca.yaml. */
  readonly forgeApiUrl?: string;
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
): Remote['credentials'] {
  switch (transportOf(url)) {
    case 'local':
      return undefined;
    case 'ssh':
      return sshCredentials(settings);
    case 'http':
      return mayCarryToken(url, scope) ? tokenFor(url, settings, scope) : undefined;
  }
}

/** Whoever listens on the way reads a token sent over plain HTTP: only what a person chose outside manifests gets one. */
function mayCarryToken(url: string, { configUrl, forgeApiUrl = '' }: CredentialScope): boolean {
  if (/^https:/i.test(url) || isLoopback(url)) return true;
  return [configUrl, forgeApiUrl].some((chosen) => /^http:/i.test(chosen) && hostOf(chosen) === hostOf(url));
}

function sshCredentials({ sshKey, sshKnownHosts }: CredentialSettings): Credentials | undefined {
  if (sshKey === undefined) return undefined;
  return {
    type: 'sshKey',
    keyFile: sshKey,
    ...(sshKnownHosts === undefined ? {} : { knownHostsFile: sshKnownHosts }),
  };
}

function tokenFor(url: string, settings: CredentialSettings, scope: CredentialScope): Remote['credentials'] {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  if (settings.gitToken !== undefined && [hostOf(scope.configUrl), ...settings.gitHosts].includes(host))
    return { type: 'token', username: settings.gitUsername, token: settings.gitToken };
  if (!isGithubHost(host, settings, scope)) return undefined;
  if (settings.githubApp !== undefined) return () => appCredentials(url, settings, scope);
  return settings.githubToken === undefined ? undefined : withToken(settings.githubToken);
}

function withToken(token: string): Credentials {
  return { type: 'token', username: 'x-access-token', token };
}

/** Of the installation that has this repository; they end within the hour. */
async function appCredentials(
  url: string,
  settings: CredentialSettings,
  { forgeApiUrl }: CredentialScope,
): Promise<Credentials> {
  const isForge = forgeApiUrl !== undefined && hostOf(forgeApiUrl) === hostOf(url);
  const { gitTokenFor } = await import('./wire-tokens.ts');
  return withToken(await gitTokenFor(url, settings, isForge ? forgeApiUrl : settings.githubApiUrl));
}

export function isGithubHost(host: string, settings: CredentialSettings, scope: CredentialScope): boolean {
  return settings.githubHosts.includes(host) || host === hostOf(scope.forgeApiUrl ?? '');
}
