/** What the reconciler needs of the world. Adapters implement these; every method may throw OrcaError and nothing else. */
import type { Desired, PodSpec } from '../api/desired.ts';
import type { Known } from '../api/failure.ts';
import type { Key } from '../api/names.ts';
import type { ObservedExecutor, ObservedRepository, Probe } from '../api/observed.ts';
import type { WantedPullRequest } from '../api/plan.ts';
import type { PullRequest } from '../api/pull-request.ts';
import type { Recorded } from '../api/recorded.ts';
import type { RunBrief, TimedEvent } from '../api/run-contract.ts';
import type { RunTrailers } from '../api/trailers.ts';

/** The two tips that a pass starts from, read by one listing of refs. */
export interface Tips {
  /** Unknown: `ConfigEmpty`, or `ConfigUnreadable` when the repository has branches but not the one asked for. */
  readonly config: Known<string>;
  /** Undefined: the status branch does not exist. */
  readonly status: string | undefined;
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

export interface ConfigSource {
  /** Cost follows what changed since the commit read before; objects of unchanged files keep their identity. */
  read(commit: string): Promise<Desired>;
  /**
   * Those of the uids that belong to a commit of the first-parent history in which the task was declared from then on up to
   * `commit` without a break. A task that was deleted and created again has another uid than before.
   */
  recognised(commit: string, tasks: readonly TaskIdentity[]): Promise<ReadonlySet<string>>;
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

export interface Executor {
  list(): Promise<ObservedExecutor>;
  probe(spec: PodSpec): Promise<Probe>;
  /** Prepare and agent stages. Starting what exists, running or ended, is a success and changes nothing. */
  start(brief: RunBrief): Promise<void>;
  /** Publish stage; repeatable in the same way, but a publish that failed with kind `later` is made again. */
  publish(brief: RunBrief, resultTree: string): Promise<void>;
  /** Ends every process of the run; it stays listed. Stopping what is not there is a success. */
  stop(run: Key): Promise<void>;
  /** Forgets the run; called after its outcome is recorded. */
  remove(run: Key): Promise<void>;
  /** Events from line `from` (zero-based) on; with `follow` until the agent stage has ended. */
  output(run: Key, options: { readonly from: number; readonly follow: boolean }): AsyncIterable<TimedEvent>;
}

/** What a run published. */
export interface PublishedResult {
  readonly commit: string;
  readonly trailers: RunTrailers;
}

/** The refs of target repositories. */
export interface Repositories {
  list(url: string): Promise<ObservedRepository>;
  /** By branch, the newest commit that a run published there, as far as there is one among the last before its tip. */
  results(url: string, tips: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, PublishedResult>>;
  /** Succeeds when the branch is gone; fails with BranchModified when its tip is another. */
  deleteBranch(url: string, branch: string, expectedTip: string): Promise<void>;
}

export interface Forge {
  /** Pull requests whose head is below `orca/`, open ones and those that ended lately. */
  list(url: string): Promise<readonly PullRequest[]>;
  /**
   * Adopts the open pull request with this head and brings title, body and base to what is wanted; answers with the ended
   * one that proposed exactly this commit; else opens one. Labels, reviewers and assignees are added, never taken away;
   * draft is chosen at opening.
   */
  ensure(wanted: WantedPullRequest): Promise<PullRequest>;
  /** Closing a closed one is a success; the comment is made once. */
  close(url: string, number: number, comment: string): Promise<void>;
}

/** Wakes the loop; knows nothing of why. Returns how to stop it. */
export interface Trigger {
  start(wake: () => void): Promise<() => Promise<void>>;
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
  readonly executor: Executor;
  readonly repositories: Repositories;
  readonly forge: Forge;
  readonly clock: Clock;
  readonly log: Log;
}
