/** Recorded state: what the status branch says. One record an object; equal records are the same object in memory. */
import type { Condition } from './conditions.ts';
import type { Conversation } from './conversation.ts';
import type { Labels, PodSpec, PoolSpec, ProjectSpec, RootSpec, Source, TaskSpec } from './desired.ts';
import type { Failure, FailureKind } from './failure.ts';
import type { TaskIssue } from './issue.ts';
import type { Key } from './names.ts';
import type { OutputValues } from './output-value.ts';
import type { FeedbackItem, PullRequestLink } from './pull-request.ts';
import type { Price } from './rates.ts';
import type { Reason } from './reasons.ts';
import type { Streak } from './repetition.ts';
import type { CheckVerdict, EarlierRound, RunResources, StartingPoint, Usage } from './run-contract.ts';
import type { Cap, LineageSpend, Spend } from './spend.ts';
import type { Timestamp } from './time.ts';

/** Version of the format on the status branch; a higher one is refused. */
export const FORMAT_VERSION = 1;

export interface RecordedObject<Spec> {
  readonly project: string;
  readonly name: string;
  readonly uid: string;
  /** Counts changes of the fields that matter for the work; starts at 1. */
  readonly generation: number;
  readonly labels: Labels;
  readonly source: Source;
  /** Last good spec. */
  readonly spec: Spec;
  readonly specHash: string;
  readonly createdAt: Timestamp;
  /** Since when its manifest, or what made it, is gone or needs it no more; the record stays until everything it brought about is gone too. */
  readonly deletionTimestamp?: Timestamp;
  readonly conditions: readonly Condition[];
}

export interface ProjectRecord extends RecordedObject<ProjectSpec> {
  /** Of the last day (UTC) on which a run of the project ended that had spent something; kept when tasks are deleted. */
  readonly spend?: Spend & { readonly day: string };
}

export interface PoolRecord extends RecordedObject<PoolSpec> {
  readonly templateHash: string;
  readonly readyReplicas: number;
  /** Pods ever created for it; the next one's incarnation is one more, so that no name comes back. */
  readonly podsCreated: number;
}

export type PodPhase = 'Pending' | 'Starting' | 'Ready' | 'Busy' | 'Terminating' | 'Terminated' | 'Failed';

export interface PodRecord extends RecordedObject<PodSpec> {
  /** Absent for a pod that a manifest declares by itself. */
  readonly pool?: { readonly name: string; readonly ordinal: number; readonly incarnation: number };
  readonly templateHash: string;
  readonly phase: PodPhase;
  readonly reason: Reason;
  readonly message: string;
  /** Its agent works by a subscription: what it uses has no price. */
  readonly subscription?: true;
  /** Since when the executor has been silent about this pod; recorded once. */
  readonly silentSince?: Timestamp;
  /** Starts that failed in a row, and when the next one is due. */
  readonly restarts: number;
  readonly restartAt?: Timestamp;
}

export type TaskPhase =
  | 'Pending'
  | 'Scheduled'
  | 'Running'
  | 'InReview'
  | 'Succeeded'
  | 'Failed'
  | 'Cancelled';

export interface TaskRecord extends RecordedObject<TaskSpec> {
  /** Recorded by `orca run`, without a manifest. */
  readonly ephemeral: boolean;
  /** The task in its project whose schedule made this one; it goes with that task. */
  readonly scheduledBy?: string;
  /** The task in its project whose workflow has this one as a node, and of which generation of it. */
  readonly node?: { readonly task: string; readonly path: string; readonly generation: number };
  /** Where all nodes of its workflow start from; while they, or the run that joins them, are at work. */
  readonly nodesStart?: StartingPoint;
  /** The values that its nodes take from outside, as they were when the nodes began; as long as nodesStart is there. */
  readonly inputs?: OutputValues;
  /** The minute of the last firing, and of the one that is due next; of a task with a schedule. */
  readonly lastScheduleTime?: Timestamp;
  readonly nextScheduleTime?: Timestamp;
  /** Hash of the fields whose change makes a new generation. */
  readonly workHash: string;
  readonly phase: TaskPhase;
  readonly reason: Reason;
  readonly message: string;
  /** Value of the annotation orca.dev/rerun that was last acted on. */
  readonly rerun?: string;
  /** Runs of this generation that were made again because agent or checks failed; never more than maxRetries. */
  readonly retries: number;
  /** Runs of this generation that were made again because they were lost with their executor. */
  readonly lostRuns: number;
  /** All runs ever recorded for this uid; the next run's attempt is one more. */
  readonly attempts: number;
  /** By all runs of this generation that have ended; kept when their records are dropped. */
  readonly spent?: LineageSpend;
  /** How the rounds of this generation have failed up to now. */
  readonly streak?: Streak;
  /** Runs of this generation in a row that ended since their host was about to go, and what their agents have taken of timeoutSeconds. */
  readonly interruptions?: { readonly count: number; readonly seconds: number };
  /** There is, or is about to be, unfinished work of this generation on the task's ref in that repository; until it is taken away. */
  readonly kept?: { readonly repository: string; readonly generation: number };
  readonly retryAt?: Timestamp;
  /** Since when it waits for a pod; absent while it waits for something else, or has one. */
  readonly queuedAt?: Timestamp;
  /** The run in progress, or the last one. */
  readonly run?: string;
  /** Pod of the run in progress, or of the last one. */
  readonly pod?: string;
  readonly pullRequest?: PullRequestLink;
  /** The issue that its manifest says it was made from. */
  readonly issue?: TaskIssue;
  /** The work of this generation has landed: it runs only to have the base merged into its branch. */
  readonly catchingUp?: true;
  /** The work of this generation has landed: it runs for what was said on its pull request. */
  readonly answering?: true;
  readonly conversation?: Conversation;
  /** Branch on the target repository and its last commit that Orca pushed. */
  readonly result?: {
    readonly repository: string;
    readonly branch: string;
    readonly baseBranch: string;
    readonly headCommit: string;
    /** Of one that was found on its branch: when the work of that commit was done. */
    readonly committedAt?: Timestamp;
    /** Set when the pull request was merged: the next run starts anew from the base. */
    readonly merged?: true;
    /** Branches of upstreams that it was merged from, as far as they are not in the base; where there is one, it is the base. */
    readonly upstreams?: readonly string[];
    /** Last commits of upstreams that were merged since: the base is still to be merged into the branch. */
    readonly behind?: readonly string[];
  };
  /** Outputs of the run that landed last, of this generation. */
  readonly outputs?: OutputValues;
  readonly finishedAt?: Timestamp;
}

/**
 * `Scheduled`: recorded, to be started. `Running`: seen by the executor. `Publishing`: the agent stage ended well and
 * its verdicts are recorded. `Landing`: pushed, the pull request is to be ensured. `Keeping`: its agent was interrupted,
 * and what it has done is pushed for the next run to go on from. The rest are final.
 */
export type RunPhase =
  | 'Scheduled'
  | 'Running'
  | 'Publishing'
  | 'Landing'
  | 'Keeping'
  | 'Succeeded'
  | 'Failed'
  | 'Cancelled';

export interface RunRecord {
  readonly name: string;
  readonly project: string;
  readonly task: string;
  readonly uid: string;
  readonly generation: number;
  readonly attempt: number;
  /** Empty for a run that joins the nodes of a workflow: it needs none. */
  readonly pod: string;
  readonly podSpec: PodSpec;
  readonly configCommit: string;
  readonly start: StartingPoint;
  /** It only merges the base into the branch; its agent is needed where that conflicts. */
  readonly catchUp?: true;
  /** The work of its generation had landed: it runs for what was said on the pull request. */
  readonly answering?: true;
  /** What was said on the pull request, as far as this run takes it up; recorded before it starts. */
  readonly asks?: readonly FeedbackItem[];
  /** What the agent said of the work that had landed before. */
  readonly earlier?: string;
  /** When the forge had the pull request with this result, by its own clock where it tells. */
  readonly landedAt?: Timestamp;
  /** Identity of the executor's host and state directory; another host's run is unknown until that was waited for long enough. */
  readonly host: string;
  readonly phase: RunPhase;
  readonly reason: Reason;
  readonly message: string;
  /** Of a failed run, or of the failed call that a step waits for: whether trying again helps. */
  readonly failureKind?: FailureKind;
  readonly scheduledAt: Timestamp;
  readonly startedAt?: Timestamp;
  readonly finishedAt?: Timestamp;
  /** When its agent was interrupted. */
  readonly interruptedAt?: Timestamp;
  /** After which it is stopped by its host, whose clock this is. */
  readonly deadline: Timestamp;
  /** Of a run that cannot be heard: the host that waits for it, and since when by the clock of that host. */
  readonly awaited?: { readonly by: string; readonly since: Timestamp };
  /** Why it shall be stopped; it stays active until the executor shows that nothing of it runs any more. */
  readonly stopReason?: Reason;
  readonly rounds: number;
  readonly checks: readonly CheckVerdict[];
  /** The rounds before the one that `checks` speak of. */
  readonly earlierRounds?: readonly EarlierRound[];
  readonly usage: Usage;
  /** What its model cost when it was scheduled; absent: no price was known. */
  readonly price?: Price;
  /** The same of its critics' models, by full id. */
  readonly criticPrices?: Readonly<Record<string, Price>>;
  /** Taken from the budgets before it starts, and its cap; given back when `charged` is recorded. Absent: no budget. */
  readonly reserved?: Cap;
  /** USD: its usage at its price. */
  readonly cost?: number;
  /** The agent has reported no usage at all. */
  readonly unmetered?: true;
  readonly resources?: RunResources;
  /** What counts against the budgets, once: its usage, or what was reserved where nobody knows how much it used. */
  readonly charged?: Spend;
  readonly promptHash?: string;
  /** The task as its agent got it, where the prompt takes values; capped and redacted. */
  readonly asked?: string;
  /** Until its agent reports one, of a run on landed work: the session that it continues. */
  readonly sessionId?: string;
  readonly summary?: string;
  readonly startCommit?: string;
  readonly resultTree?: string;
  readonly changedFiles: number;
  /** The values that it was given, as they were when it was scheduled, and those that it left. */
  readonly inputs?: OutputValues;
  readonly outputs?: OutputValues;
  readonly headCommit?: string;
  readonly pullRequest?: PullRequestLink;
  /** Failed calls to executor or forge in a row for the step that is due, and when it is tried again; of a run that is over: for the step that was never begun. */
  readonly tries: number;
  readonly tryAt?: Timestamp;
  /** `finishedAt` of the publish stage whose failure was counted last, so that it is counted once. */
  readonly failedAt?: Timestamp;
}

/** What belongs to no object. */
export interface StateHeader {
  readonly formatVersion: number;
  /** Config commit that this state was planned from. */
  readonly configCommit: string;
  /** Epoch of the lease that this state was recorded under; absent before the first one. */
  readonly leaseEpoch?: number;
  /** Last good settings, in force also while the config cannot be read. */
  readonly root: RootSpec;
  readonly problems: readonly string[];
  /** What stops or hampers all of it: isolation missing, suspended, config unreadable. */
  readonly notices: readonly Failure[];
  /**
   * Target repositories, by URL, that were not seen with their pull requests since the status branch was made anew:
   * nothing is dispatched to them, since what it would do may be done.
   */
  readonly unseen?: readonly string[];
}

export interface Recorded {
  readonly header: StateHeader;
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  readonly pools: ReadonlyMap<Key, PoolRecord>;
  readonly pods: ReadonlyMap<Key, PodRecord>;
  readonly tasks: ReadonlyMap<Key, TaskRecord>;
  readonly runs: ReadonlyMap<Key, RunRecord>;
}

export const EMPTY_RECORDED: Recorded = {
  header: {
    formatVersion: FORMAT_VERSION,
    configCommit: '',
    root: { suspend: false, historyLimit: 10, forgePollSeconds: 60, isolation: 'preferred' },
    problems: [],
    notices: [],
  },
  projects: new Map(),
  pools: new Map(),
  pods: new Map(),
  tasks: new Map(),
  runs: new Map(),
};

export function isRunActive({ phase }: RunRecord): boolean {
  return phase !== 'Succeeded' && phase !== 'Failed' && phase !== 'Cancelled';
}

/** Whether the run occupies its pod: publishing and landing need no agent. */
export function isRunOnPod(run: RunRecord): boolean {
  return run.pod !== '' && isRunAtWork(run);
}

/** Whether its agent stage is still to end. */
export function isRunAtWork({ phase }: RunRecord): boolean {
  return phase === 'Scheduled' || phase === 'Running';
}
