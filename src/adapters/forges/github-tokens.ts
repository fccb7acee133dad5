/** Tokens for one GitHub: one that was given, or those of an App, made for each installation and made anew before they end. */
import type { GitHubAddress } from './github-address.ts';

/** The repository that is asked for: Apps have a token for each account that installed them. */
export type At = Pick<GitHubAddress, 'owner' | 'repo'>;

export interface GitHubTokens {
  /** For API calls and for Git, good for some minutes at least. Throws OrcaError. */
  tokenFor(at: At): Promise<string>;
  /** GitHub did not take this one: whether the next may be another. */
  refused(token: string): boolean;
  /** Every value that must not come out. */
  secrets(): readonly string[];
}

export function givenToken(token: string): GitHubTokens {
  return { tokenFor: async () => token, refused: () => false, secrets: () => [token] };
}
