/** A pull request into the config branch, as its forge lists it. */

export interface Proposal {
  readonly number: number;
  readonly headCommit: string;
  /** Refs of the config repository that may hold the commit, the likeliest first. */
  readonly refs: readonly string[];
}
