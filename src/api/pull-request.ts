/** A pull request as a forge lists it. */

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly headBranch: string;
  readonly headCommit: string;
  readonly baseBranch: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Description as the forge has it; tells whether it is the one of the latest run. */
  readonly body?: string;
}
