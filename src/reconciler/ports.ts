/** What the reconciler needs of the world. Adapters implement these; every method may throw OrcaError and nothing else. */
import type { Desired, PodSpec } from '../api/desired.ts';
import type { Known } from '../api/failure.ts';
import type { Issue, Note } from '../api/issue.ts';
import type { Key } from '../api/names.ts';
import type { ObservedExecutor, ObservedRepository, Probe } from '../api/observed.ts';
import type { WantedPullRequest } from '../api/plan.ts';
import type { Problem } from '../api/problem.ts';
import type { Proposal } from '../api/proposal.ts';
import type { Answer, PullRequest, WantedMerge, Watched } from '../api/pull-request.ts';
import type { Recorded } from '../api/recorded.ts';
import type { RunBrief, TimedEvent } from '../api/run-contract.ts';
import type { PublishedResult } from '../api/trailers.ts';
import type { Verdict } from '../api/verdict.ts';

/** The tips that a pass starts from, read by one listing of refs. */
export interface Tips {
  /** Unknown: `ConfigEmpty`, or `ConfigUnreadable` when the repository has branches but not the one asked for. */
  readonly config: Known<string>;
  /** Undefined: the status branch does not exist. */
  readonly status: string | undefined;
  /** The value on the ref of the lease; undefined: nobody ever held it. */
  readonly lease: string | undefined;
}

export interface ConfigRepository {
  /** The config repository as a target: its URL and config branch. */
  readonly target: { readonly url: string; readonly branch: string };
  tips(): Promise<Tips>;
}

/** A declared task, with a uid that somebody claims to be its own. */
export interface TaskIdentity {
  readonly project: string;
  readonly name: string;
  readonly uid: string;
  /** The file that declares it in the commit that is asked about. */
  readonly file: string;
}

/** Keys of objects that are others than before, if they are declared still. */
export interface Recreated {
  readonly tasks: readonly Key[];
  readonly pools: readonly Key[];
  /** Of those that a manifest declares by themselves. */
  readonly pods: readonly Key[];
}

export interface ConfigSource {
  /** Cost follows what changed since the commit read before; objects of unchanged files keep their identity. */
  read(commit: string): Promise<Desired>;
  /**
   * Those of the uids that belong to a commit of the first-parent history in which the task was declared from then on up to
   * `commit` without a break. A task that was deleted and created again has another uid than before.
   */
  recognised(commit: string, tasks: readonly TaskIdentity[]): Promise<ReadonlySet<string>>;
  /**
   * What was declared at `since` and was deleted by a commit between it and `until`. Only first parents count, and only as
   * far back as can be looked cheaply: what can't be told was not deleted.
   */
  recreated(since: string, until: string): Promise<Recreated>;
  /** First parents from the commit back, itself first, at most `limit`; none from `until` on. */
  history(commit: string, options: HistoryOptions): Promise<readonly string[]>;
  /** What is wrong at another commit of the branch; the state that reading goes on from stays as it is. */
  problemsAt(commit: string): Promise<readonly Problem[]>;
}

export interface HistoryOptions {
  readonly limit: number;
  readonly until?: string | undefined;
}

/** What a save puts on the status branch. */
export interface StatusCommit {
  readonly next: Recorded;
  /** The state that `next` was planned from, and the tip it was loaded from. */
  readonly base: { readonly recorded: Recorded; readonly tip: string | undefined };
  /** Subject and body of the commit. */
  readonly message: string;
  /** Front page, README.md. */
  readonly page: string;
  /** observed.json: the observations behind the plan that Git does not hold. */
  readonly observations: unknown;
  /** Milliseconds since the epoch; the time of the commit. */
  readonly now: number;
}

export type SaveResult = { readonly result: 'saved'; readonly tip: string } | { readonly result: 'conflict' };

export interface StateStore {
  /** Refuses a branch that somebody else wrote to (`StatusBranchModified`) and a newer format (`StatusFormatTooNew`). */
  load(tip: string | undefined): Promise<Recorded>;
  /** Compare-and-swap on the tip; records that are the same object as in `base.recorded` are not written. */
  save(commit: StatusCommit): Promise<SaveResult>;
}

/** What the ref of the lease says. Values of one process differ from those of every other. */
export interface LeaseValue {
  /** Host and state directory, as runs name them. */
  readonly holder: string;
  /** A random name of the state directory, and one of the process. */
  readonly directory: string;
  readonly process: string;
  /** The very process on its machine. */
  readonly life: { readonly pid: number; readonly startTime: string; readonly bootId: string };
  /** Rises whenever the lease is taken from somebody who has not given it back. */
  readonly epoch: number;
  /** Differs from renewal to renewal. */
  readonly turn: number;
  /** Seconds that the holder keeps the lease without a sign of life. */
  readonly ttlSeconds: number;
  /** Given back at a clean stop: nobody acts under it any more. */
  readonly released: boolean;
}

export interface LeaseTip {
  readonly tip: string;
  /** Undefined: nothing that Orca writes. */
  readonly value: LeaseValue | undefined;
}

/** The ref of the lease in the config repository. */
export interface LeaseRef {
  /** Undefined: there is none. */
  read(): Promise<LeaseTip | undefined>;
  /** What the ref would have to be to say this; the ref stays as it is. */
  write(value: LeaseValue): Promise<string>;
  /** Compare-and-swap. Throws OrcaError when it is not known what became of it; it may happen even later then. */
  swap(to: string, expected: string | undefined): Promise<'swapped' | 'conflict'>;
  /** Whether the process is seen alive on this very machine; false says nothing. */
  isSeenAlive(value: LeaseValue): boolean;
}

/** Whether this process holds the lease, or who else. */
export type Hold =
  | { readonly held: true; readonly epoch: number }
  | {
      readonly held: false;
      /** Undefined: not known. */
      readonly holder: string | undefined;
      readonly epoch: number | undefined;
      /** Whether the holder has shown a sign of life to this process. */
      readonly isAlive: boolean;
      /** Milliseconds after which to look again. */
      readonly lookAgainIn: number;
    };

/** The right to record and to act, of one reconciler at a time. */
export interface Lease {
  /**
   * Takes the lease if it is free, renews it when that is due. `listed`: the value that a listing just showed;
   * `recordedEpoch`: the highest epoch that the status branch tells of, asked only where the lease is taken.
   */
  hold(listed: string | undefined, recordedEpoch: () => Promise<number>): Promise<Hold>;
  /** The epoch that the next pass will have, whoever makes it; undefined: not known. Nothing is taken or renewed. */
  foresee(listed: string | undefined, recordedEpoch: () => Promise<number>): Promise<number | undefined>;
  /** To be asked right before each save and each effect: whether nobody else can have taken over by now. */
  mayAct(): boolean;
  /** Gives the lease back, when nothing is under way any more; a failure only lets the others wait for its end. */
  release(): Promise<void>;
}

export interface Executor {
  list(): Promise<ObservedExecutor>;
  probe(spec: PodSpec): Promise<Probe>;
  /** Prepare and agent stages. Starting what exists, running or ended, is a success and changes nothing. */
  start(brief: RunBrief): Promise<void>;
  /** Publish stage; repeatable in the same way, but a publish that failed with kind `later` is made again. */
  publish(brief: RunBrief, resultTree: string): Promise<void>;
  /**
   * Pushes an unfinished result to the ref of kept work, as far as the publish policy lets it; listed as its publish
   * stage, and repeatable like it.
   */
  keep(brief: RunBrief, resultTree: string): Promise<void>;
  /**
   * Ends every process of the run; it stays listed. Stopping what is not there is a success. `kept`: the outcome of an agent stage has
   * the tree of what was done so far.
   */
  stop(run: Key, work?: 'discarded' | 'kept'): Promise<void>;
  /** Forgets the run; called after its outcome is recorded. */
  remove(run: Key): Promise<void>;
  /** Events from line `from` (zero-based) on; with `follow` until the agent stage has ended. */
  output(run: Key, options: { readonly from: number; readonly follow: boolean }): AsyncIterable<TimedEvent>;
}

/** The refs of target repositories. */
export interface Repositories {
  list(url: string): Promise<ObservedRepository>;
  /** By branch, the newest commit that a run published there, as far as there is one among the last before its tip. */
  results(url: string, tips: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, PublishedResult>>;
  /** Succeeds when the branch is gone; fails with BranchModified when its tip is another. */
  deleteBranch(url: string, branch: string, expectedTip: string): Promise<void>;
  /** The same with a ref of kept work. */
  deleteKept(url: string, ref: string, expectedTip: string): Promise<void>;
}

export interface Forge {
  /**
   * Pull requests whose head is below `orca/`, open ones and those that ended lately; with their activity those that are
   * `watched`, by number. What a pass was told may be lost with it, so it is told again until it is recorded.
   */
  list(url: string, watched: ReadonlyMap<number, Watched>): Promise<readonly PullRequest[]>;
  /**
   * Adopts the open pull request with this head and brings title, body and base to what is wanted; answers with the ended
   * one that proposed exactly this commit; else opens one. Labels, reviewers and assignees are added, never taken away;
   * draft is chosen at opening.
   */
  ensure(wanted: WantedPullRequest): Promise<PullRequest>;
  /** Closing a closed one is a success; the comment is made once. */
  close(url: string, number: number, comment: string): Promise<void>;
  /** Answers items of feedback, each once whatever is repeated, on the thread where there is one. */
  answer(url: string, number: number, answers: readonly Answer[]): Promise<void>;
  /**
   * By the repository's queue or auto-merge where it has one, else a merge of exactly this head. Merged or queued already is
   * a success; a refusal is a failure, of kind `later` where it may be granted by itself.
   */
  merge(wanted: WantedMerge): Promise<void>;
  /** The pull request is not merged by itself any more on account of what Orca asked for; what a person asked for stands. */
  withdraw(url: string, number: number): Promise<void>;
  /** Says it on an issue, once for what it is about; a forge without issues has nobody to tell. */
  tell(url: string, issue: number, note: Note): Promise<void>;
}

/** The config repository as its forge shows it to people. */
export interface ConfigForge {
  /** Open pull requests into the config branch, without those of results. */
  proposals(): Promise<readonly Proposal[]>;
  proposal(number: number): Promise<Proposal>;
  /** What says the same already is left. */
  judge(commit: string, verdict: Verdict): Promise<void>;
  /** Whether there is a verdict on the commit, whatever it says. */
  isJudged(commit: string): Promise<boolean>;
  /** Brings Orca's one comment with the plan to this text; `update`: only where there is one. */
  comment(number: number, text: string, how: 'ensure' | 'update'): Promise<void>;
  /** The address of the pull request of this branch, open or ended; opens one where there is none. */
  propose(branch: string, text: { readonly title: string; readonly body: string }): Promise<string>;
}

export interface Issues {
  /** Open ones with the label. */
  labelled(url: string, label: string): Promise<readonly Issue[]>;
  /** Login of the person with write access who set the label and has seen the text as it is; undefined: nobody. */
  endorser(url: string, issue: Issue, label: string): Promise<string | undefined>;
  /** Whether Orca has left a note about this on the issue. */
  isNoted(url: string, number: number, about: string): Promise<boolean>;
  /** Leaves one, once. */
  note(url: string, number: number, note: Note): Promise<void>;
}

/** Wakes the loop; knows nothing of why. Returns how to stop it. */
export interface Trigger {
  start(wake: () => void): Promise<() => Promise<void>>;
}

/** What a pass knew when it ended. */
export interface PassEnd {
  readonly tips: Tips | undefined;
  readonly recorded: Recorded;
}

/** Done beside the passes: no decision depends on it, and it may be done late or again. */
export interface Chore {
  /** Called after each pass, under the lease; starts what is due, and never waits or throws. `wake`: for what the next pass is to see. */
  afterPass(end: PassEnd, wake: () => void): void;
  /** Waits for that, before the passes end; true: something is there for another pass. Never throws. */
  settle?(): Promise<boolean>;
  /** Does what may be done without the lease, when no further pass comes; never throws. */
  finish(): Promise<void>;
}

interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Where each recorded change and each failure is told once; pino's shape. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Ports {
  readonly repository: ConfigRepository;
  readonly config: ConfigSource;
  readonly state: StateStore;
  readonly lease: Lease;
  readonly executor: Executor;
  readonly repositories: Repositories;
  readonly forge: Forge;
  readonly clock: Clock;
  readonly log: Log;
}
