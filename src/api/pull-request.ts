/** A pull request as a forge lists it, what is said about it there, and what Orca says and does in return. */
import type { Timestamp } from './time.ts';

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly headBranch: string;
  readonly headCommit: string;
  readonly baseBranch: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Description as the forge has it; tells whether it is the one of the latest run. */
  readonly body?: string;
  /** When it last changed, by the clock of the forge. */
  readonly updatedAt?: Timestamp;
  /** Of an open one: the forge merges whatever its head is as soon as nothing is missing, since Orca asked for that. */
  readonly isArmed?: true;
  /** Of an open one that is watched; absent: not asked this time, nothing is known to have changed. */
  readonly activity?: Activity;
}

/** What was said about an open pull request and how it stands. */
export interface Activity {
  /** What CI says of the head commit, statuses and check runs together; `pending` while any runs, `none`: nothing has reported. */
  readonly ci: 'none' | 'pending' | 'passed' | 'failed';
  /** When it reported last; absent: it never has, or nobody knows. */
  readonly ciAt?: Timestamp;
  /** Logins of people with write access whose latest review approves the head commit. */
  readonly approvals: readonly string[];
  /** Logins of people with write access whose latest review requests changes. */
  readonly objections: readonly string[];
  /** Whether it can be merged into its base; absent: not known (yet). */
  readonly isMergeable?: boolean;
  readonly isDraft: boolean;
  /** The `updatedAt` up to which this tells everything; absent: more may have been said in the same second. */
  readonly seenAt?: Timestamp;
  /**
   * By people with write access (no bots, never Orca itself), and failed checks of the head commit; by time, then id.
   * Complete, or the listing throws. Approving reviews are left out, reviews without a text of their own, and what Orca has
   * answered, but for commands.
   */
  readonly feedback: readonly FeedbackItem[];
}

export interface FeedbackItem {
  /**
   * The same for ever on this forge, and no other's: `review-81`, `thread-7` (comment 7 on a line of the diff: each one of a
   * thread is an item), `comment-12`, `check-<head commit>-<id>`.
   */
  readonly id: string;
  readonly type: 'review' | 'thread' | 'comment' | 'check';
  /** Login; of a check its name. */
  readonly author: string;
  readonly at: Timestamp;
  /** Sanitised (hidden text stripped), redacted, capped; of a check: trimmed logs and annotations. */
  readonly text: string;
  readonly path?: string;
  readonly line?: number;
  readonly url: string;
  /** Head when it was written, where the forge knows. */
  readonly headCommit?: string;
  /** Of a command: Orca has answered it. */
  readonly isAnswered?: true;
}

/** Whether a text is a command for Orca. */
export function isCommand(text: string): boolean {
  return /^\s*\/orca(?:\s|$)/i.test(text);
}

/** An open pull request that a forge is asked about, and what of it is recorded already. */
export interface Watched {
  readonly headCommit: string;
  /** That of the activity that is recorded; absent: none is. */
  readonly seenAt?: Timestamp;
  /** As recorded with it. */
  readonly ci?: Activity['ci'];
  readonly isMergeable?: boolean;
}

/** What Orca says to an item of feedback. */
export interface Answer {
  /** Id of the item. */
  readonly to: string;
  readonly text: string;
}

/** A pull request that shall be merged as it is now. */
export interface WantedMerge {
  readonly repository: string;
  readonly number: number;
  /** Nothing else may be merged. */
  readonly headCommit: string;
  readonly title: string;
}

export interface PullRequestLink {
  readonly number: number;
  readonly url: string;
}
