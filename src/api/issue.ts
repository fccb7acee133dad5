/** Issues of a repository, and what makes tasks of them. */

/** An open one. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** Login. */
  readonly author: string;
  /** When anything about it changed last, as the forge writes it. */
  readonly updatedAt: string;
}

/** Which of them become tasks, and how. */
export interface IssueTrigger {
  readonly label: string;
  readonly declareBy: 'commit' | 'pullRequest';
  /** Undefined: to resolve the issue. */
  readonly prompt?: string;
  readonly requiredCapabilities: readonly string[];
  readonly priority: number;
}
