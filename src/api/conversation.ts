/** What the status branch knows of a pull request that is talked about. */
import type { Failure } from './failure.ts';
import type { Activity, Answer, FeedbackItem } from './pull-request.ts';
import type { Timestamp } from './time.ts';

/** What was said on the pull request of a task, and what came of it; there as long as that may matter. */
export interface Conversation {
  /** Pull request that it is about. */
  readonly number: number;
  /** Ids of the items that were taken in, so that each is once; of failed checks those of the latest head. */
  readonly taken: readonly string[];
  /** Items that the run in progress works on or the next one will, the oldest first. */
  readonly waiting?: readonly FeedbackItem[];
  /** For items that are done with; not known to be given. */
  readonly answers?: readonly Answer[];
  /** Runs of this generation by what made them necessary; those that were made again count once. */
  readonly rounds?: { readonly feedback?: number; readonly checks?: number; readonly merges?: number };
  /** The failed checks that the last round was made for. */
  readonly checked?: { readonly headCommit: string; readonly names: readonly string[] };
  /** Of people who approved by a comment. */
  readonly approvals?: readonly { readonly by: string; readonly headCommit: string }[];
  /** Who said `/orca stop`: nothing is done on account of the pull request until somebody says `/orca retry`. */
  readonly stoppedBy?: string;
  /** It was said that a limit of rounds is reached. */
  readonly limitTold?: true;
  /** The commit of the base that was last merged into this head, or could not be. */
  readonly base?: { readonly commit: string; readonly headCommit: string };
  /** What of the forge's picture was taken in last: what is still like that need not be read again. */
  readonly seen?: {
    readonly at: Timestamp;
    readonly headCommit: string;
    readonly ci: Activity['ci'];
    readonly isMergeable?: boolean;
    /** The last run of the task by then. */
    readonly run?: string;
    /** Hash of the policy by which it was looked at. */
    readonly policy: string;
  };
  /** CI of this head passed, last heard of at `ciAt` by the forge's clock, and may have more to report: nothing is merged before. */
  readonly ciQuiet?: { readonly headCommit: string; readonly ciAt: Timestamp; readonly until: Timestamp };
  /** The head that shall be merged; when the forge is asked again; and since it refused: how often, and why. */
  readonly merge?: {
    readonly headCommit: string;
    readonly tries?: number;
    readonly tryAt?: Timestamp;
    readonly refusal?: Failure;
  };
}
