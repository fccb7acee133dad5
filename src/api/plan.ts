/** A plan: what to record next, what is missing from the world for that to be true, when to look again. */
import type { Failure } from './failure.ts';
import type { Key } from './names.ts';
import type { Answer, PullRequest, WantedMerge } from './pull-request.ts';
import type { Recorded } from './recorded.ts';
import type { RunBrief } from './run-contract.ts';

/** One recorded transition, in the words of the commit and of the log. */
export interface Change {
  /** `devtask/<project>/<name>` and the like. */
  readonly object: string;
  /** `Pending → Scheduled on dev-team-1a2b3c4d`. */
  readonly message: string;
  /** The object whose change in the same plan tells people as much: a run's task. */
  readonly toldBy?: string;
}

/** The pull request that shall exist; found again by its head branch. */
export interface WantedPullRequest {
  readonly repository: string;
  readonly headBranch: string;
  readonly headCommit: string;
  readonly baseBranch: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
}

/** What the body of a pull request is made of. */
export interface PullRequestText {
  /** What its template knows, safe to stand in Markdown. */
  readonly variables: Readonly<Record<string, string>>;
  /** Stands below, whatever the template says. */
  readonly footer: string;
  /** Own text of the config repository; absent: Orca's. */
  readonly template?: string;
}

export interface PlannedPullRequest extends Omit<WantedPullRequest, 'body'> {
  readonly text: PullRequestText;
}

/** Named for the state it brings about; each may be repeated. */
export type Effect =
  | { readonly type: 'startRun'; readonly run: Key; readonly brief: RunBrief }
  | { readonly type: 'publishRun'; readonly run: Key; readonly brief: RunBrief; readonly resultTree: string }
  /** `keepsWork`: what the agent has done so far becomes the result tree of its outcome. */
  | { readonly type: 'stopRun'; readonly run: Key; readonly keepsWork?: true }
  | { readonly type: 'keepWork'; readonly run: Key; readonly brief: RunBrief; readonly resultTree: string }
  | { readonly type: 'removeRun'; readonly run: Key }
  | { readonly type: 'ensurePullRequest'; readonly run: Key; readonly pullRequest: PlannedPullRequest }
  | {
      readonly type: 'answerFeedback';
      readonly repository: string;
      readonly number: number;
      readonly answers: readonly Answer[];
    }
  | ({ readonly type: 'mergePullRequest' } & WantedMerge)
  | { readonly type: 'withdrawMerge'; readonly repository: string; readonly number: number }
  /** `number` of an issue; `about` names what it is told, once. */
  | {
      readonly type: 'tellIssue';
      readonly task: Key;
      readonly repository: string;
      readonly number: number;
      readonly about: string;
      readonly text: string;
    }
  | {
      readonly type: 'closePullRequest';
      readonly repository: string;
      readonly number: number;
      readonly comment: string;
    }
  | {
      readonly type: 'deleteKept';
      readonly repository: string;
      readonly ref: string;
      readonly expectedTip: string;
    }
  | {
      readonly type: 'deleteBranch';
      readonly repository: string;
      readonly branch: string;
      readonly expectedTip: string;
    };

/** An effect as it is remembered: the brief is left out, since it can be made again from records. */
export type EffectCall = WithoutBrief<Effect>;
type WithoutBrief<E> = E extends { readonly brief: unknown } ? Omit<E, 'brief'> : E;

export type EffectOutcome =
  | { readonly done: true; readonly pullRequest?: PullRequest }
  | { readonly done: false; readonly failure: Failure };

export interface Plan {
  readonly next: Recorded;
  /** Empty: nothing to record. */
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  /** Milliseconds since the epoch at which something changes by itself; undefined: nothing will. */
  readonly wakeAt?: number;
}
