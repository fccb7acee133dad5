/** Observed state: one frozen picture of the world, the only input of a plan. */
import type { Desired } from './desired.ts';
import type { Known } from './failure.ts';
import type { Key } from './names.ts';
import type { EffectCall, EffectOutcome } from './plan.ts';
import type { PullRequest } from './pull-request.ts';
import type { Recorded } from './recorded.ts';
import type { AgentOutcome, PublishOutcome } from './run-contract.ts';
import type { Timestamp } from './time.ts';
import type { RunTrailers } from './trailers.ts';

/** `lost`: it was started, its supervisor is gone, and it left no outcome. */
export type StageState<Outcome> =
  | { readonly state: 'running'; readonly startedAt: string }
  | { readonly state: 'exited'; readonly outcome: Outcome }
  | { readonly state: 'lost' };

/** A run as the executor knows it; it forgets none until told to remove it. */
export interface ObservedRun {
  readonly run: Key;
  readonly agent?: StageState<AgentOutcome>;
  readonly publish?: StageState<PublishOutcome>;
}

export interface ObservedExecutor {
  /** Identity of this host and state directory. */
  readonly host: string;
  readonly runs: ReadonlyMap<Key, ObservedRun>;
  /** Whether agents run confined (bubblewrap) on this machine. */
  readonly isolation: 'confined' | 'unconfined';
}

/** Answer of a probe: what can be started, with its version where that is known, else `ready`; or what is missing. */
export type Probe = Known<string> & {
  /** Its agent works by a subscription. */
  readonly isSubscription?: true;
};

/** What the remote of a target repository lists. */
export interface ObservedRepository {
  /** Branch that HEAD names. */
  readonly defaultBranch: string;
  /** Branch name → commit, of the branches asked for: bases and everything below `orca/`. */
  readonly branches: ReadonlyMap<string, string>;
  /** Ref → commit, of the work that is kept of interrupted runs; absent: none. */
  readonly kept?: ReadonlyMap<string, string>;
}

/** A result that no record knows of, as its trailers tell it; the uid in them is proved to be that of the declared task. */
export interface Adoptable extends RunTrailers {
  readonly repository: string;
  readonly branch: string;
  /** The newest commit of the run; people may have gone on from it. */
  readonly headCommit: string;
  /** When the work of that was done; absent: its branch is gone. */
  readonly committedAt?: Timestamp;
}

/** SHA-256 of a rendered prompt. */
export type PromptHash = string;

export interface Observed {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Epoch of the lease that is held; absent where a plan is made to be looked at only. */
  readonly leaseEpoch?: number;
  /** This host is about to go: what works here is to be interrupted, and nothing is begun. */
  readonly draining?: true;
  readonly desired: Known<Desired>;
  /** Config repository as a target: its URL and config branch. */
  readonly configTarget: { readonly url: string; readonly branch: string };
  readonly recorded: Recorded;
  readonly executor: Known<ObservedExecutor>;
  /** Keyed by probeKey(spec). A pod whose probe was not made this time is absent. */
  readonly probes: ReadonlyMap<string, Probe>;
  /** Keyed by repositoryKey(url); those not needed this time are absent. */
  readonly repositories: ReadonlyMap<string, Known<ObservedRepository>>;
  /** Pull requests with a head below `orca/`, keyed by repositoryKey(url); absent: not asked this time. */
  readonly pullRequests: ReadonlyMap<string, Known<readonly PullRequest[]>>;
  /** Results that tasks without any run may take over, by the key of the task; empty unless there is something to ask. */
  readonly adoptable: ReadonlyMap<Key, Known<Adoptable>>;
  /** What the prompts that may be needed come to, keyed by promptKey; absent: not asked this time. */
  readonly prompts: ReadonlyMap<string, Known<PromptHash>>;
  /**
   * Keys of objects that were declared at the config commit `since`, but in some commit after it were not: what is declared
   * under these names now is another object. Absent: none, or it could not be told.
   */
  readonly recreated?: {
    readonly since: string;
    readonly tasks: readonly Key[];
    readonly pools?: readonly Key[];
    readonly pods?: readonly Key[];
  };
  /** What became of the effects of the pass before, in this process. */
  readonly outcomes: readonly { readonly effect: EffectCall; readonly outcome: EffectOutcome }[];
}
