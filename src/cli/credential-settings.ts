/** Which credentials the environment gives, and the hosts they are meant for. */
import { hostOf } from '../api/repository.ts';

/** Secrets and the hosts they are meant for, as the environment names them. */
export interface CredentialSettings {
  readonly githubToken?: string;
  /** Goes before the token. */
  readonly githubApp?: GitHubApp;
  /** Where GitHub's API is unless orca.yaml says otherwise; a workflow on GitHub Enterprise Server names its own. */
  readonly githubApiUrl: string;
  /** The workflow run that this process is a job of. */
  readonly githubRun?: string;
  /** Hosts of GitHub itself or of the GitHub Enterprise server that a workflow runs on. */
  readonly githubHosts: readonly string[];
  readonly gitToken?: string;
  readonly gitUsername: string;
  readonly gitHosts: readonly string[];
  readonly sshKey?: string;
  readonly sshKnownHosts?: string;
}

/** The GitHub App that Orca acts as. */
export interface GitHubApp {
  readonly appId: string;
  /** PEM. */
  readonly privateKey: string;
  /** Where it was read. */
  readonly keyFile?: string;
}

export function credentialSettings(env: Readonly<Record<string, string | undefined>>): CredentialSettings {
  const githubToken = env.GITHUB_TOKEN || env.GH_TOKEN;
  const server = hostOf(env.GITHUB_SERVER_URL ?? '');
  return {
    ...(githubToken ? { githubToken } : {}),
    ...githubApp(env),
    githubApiUrl: env.GITHUB_API_URL || apiOf(env.GITHUB_SERVER_URL || undefined),
    ...(env.GITHUB_RUN_ID ? { githubRun: env.GITHUB_RUN_ID } : {}),
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

function githubApp(env: Readonly<Record<string, string | undefined>>): { readonly githubApp?: GitHubApp } {
  const { ORCA_GITHUB_APP_ID: appId, ORCA_GITHUB_APP_PRIVATE_KEY: key } = env;
  const { ORCA_GITHUB_APP_PRIVATE_KEY_FILE: file } = env;
  // Secret stores that know no lines have them written out.
  if (!appId || !key) return {};
  const privateKey = key.replaceAll('\\n', '\n');
  return { githubApp: { appId, privateKey, ...(file ? { keyFile: file } : {}) } };
}

function apiOf(server: string | undefined): string {
  const isPublic = server === undefined || hostOf(server) === 'github.com';
  return isPublic ? 'https://api.github.com' : `${server.replace(/\/+$/, '')}/api/v3`;
}

/** Files that no agent may see. */
export function privateFilesOf({ sshKey, githubApp }: CredentialSettings): readonly string[] {
  return [sshKey, githubApp?.keyFile].filter((file) => file !== undefined);
}

/** Every secret value, for redaction. */
export function secretsOf(settings: CredentialSettings): readonly string[] {
  const key = settings.githubApp?.privateKey.split('\n').filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line));
  return [settings.githubToken, settings.gitToken, ...(key ?? [])].filter((secret) => secret !== undefined);
}
