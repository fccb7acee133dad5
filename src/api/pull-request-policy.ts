/** How results are proposed, and what becomes of a pull request after that. */

export interface PullRequestPolicy {
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly closeOnPrune: boolean;
  /** Absent in what an older version recorded: nothing is done on account of a pull request then. */
  readonly followUp?: FollowUpPolicy;
}

/** What becomes of a pull request after it was opened. */
export interface FollowUpPolicy {
  readonly merge: 'never' | 'whenGreen';
  readonly requiredApprovals: number;
  readonly ci: 'required' | 'optional';
  /** Seconds without a further report of CI, after which it has passed; absent in what an older version recorded. */
  readonly ciQuietSeconds?: number;
  readonly maxFeedbackRounds: number;
  readonly maxCiRounds: number;
  readonly maxMergeRounds: number;
}
