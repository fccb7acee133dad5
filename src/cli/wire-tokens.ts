/** Joins credentials and GitHub: its tokens and the one client that everything of this process asks it with. */
import type { Abilities, Ability } from '../adapters/forges/github-abilities.ts';
import { addressServedBy } from '../adapters/forges/github-address.ts';
import type { GitHubServer } from '../adapters/forges/github-client.ts';
import { type GitHubTokens, givenToken } from '../adapters/forges/github-tokens.ts';
import { OrcaError } from '../api/failure.ts';
import { hostOf, isLoopback } from '../api/repository.ts';
import type { Log } from '../reconciler/ports.ts';
import type { CredentialSettings } from './credential-settings.ts';

const USER_AGENT = 'orca';

/** By the address of the API: who shares a token shares its end, and who shares a client shares its limits. */
interface Shared {
  readonly tokens: Map<string, Promise<GitHubTokens>>;
  readonly servers: Map<string, Promise<GitHubServer>>;
}
const shared = new WeakMap<CredentialSettings, Shared>();

function sharedOf(credentials: CredentialSettings): Shared {
  const known = shared.get(credentials) ?? { tokens: new Map(), servers: new Map() };
  shared.set(credentials, known);
  return known;
}

/** Throws AuthenticationFailed when there is no credential for GitHub. */
export function githubServerFor(
  credentials: CredentialSettings,
  apiUrl: string,
  log: Log,
): Promise<GitHubServer> {
  return remembered(sharedOf(credentials).servers, apiUrl, async () => {
    const tokens = await tokensFor(credentials, apiUrl);
    const { githubServer } = await import('../adapters/forges/github-client.ts');
    const pace = isLoopback(apiUrl) ? 'unlimited' : 'advised';
    const { githubRun: ownRun } = credentials;
    return githubServer({ apiUrl, tokens, log, pace, userAgent: USER_AGENT, ownRun });
  });
}

/** What Git says to GitHub for a password. */
export async function gitTokenFor(
  url: string,
  credentials: CredentialSettings,
  apiUrl: string,
): Promise<string> {
  const tokens = await tokensFor(credentials, apiUrl);
  return tokens.tokenFor(addressServedBy(url, hostOf(apiUrl) ?? ''));
}

/** Of the credentials, in a repository on GitHub. */
export async function abilitiesIn(
  url: string,
  { credentials, apiUrl }: { readonly credentials: CredentialSettings; readonly apiUrl: string },
  asked: readonly Ability[],
): Promise<Abilities> {
  const server = await githubServerFor(credentials, apiUrl, SILENT);
  const at = addressServedBy(url, server.host);
  const { abilitiesAt } = await import('../adapters/forges/github-abilities.ts');
  return abilitiesAt(server.at(at), at, asked);
}

const nothing = () => undefined;
const SILENT: Log = { info: nothing, warn: nothing, error: nothing };

function tokensFor(credentials: CredentialSettings, apiUrl: string): Promise<GitHubTokens> {
  return remembered(sharedOf(credentials).tokens, apiUrl, async () => {
    const { githubApp, githubToken } = credentials;
    if (githubApp !== undefined) {
      const { appTokens } = await import('../adapters/forges/github-app.ts');
      return appTokens({ apiUrl, ...githubApp, userAgent: USER_AGENT });
    }
    if (githubToken !== undefined) return givenToken(githubToken);
    throw new OrcaError({
      kind: 'waiting',
      reason: 'AuthenticationFailed',
      message: `There is no token for ${hostOf(apiUrl)}: set GITHUB_TOKEN to one that may write contents and pull requests, or ORCA_GITHUB_APP_ID and its key, and start Orca again.`,
    });
  });
}

/** Made once; a failure is forgotten. */
function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
