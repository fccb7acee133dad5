/** What reconciler, executor and worker tell each other about one run: the brief, and the outcome of each stage. */
import type { Check, Isolation, Output, PodSpec, TaskMaster, TaskSpec } from './desired.ts';
import type { Failure } from './failure.ts';
import type { OutputValues } from './output-value.ts';
import type { FeedbackItem } from './pull-request.ts';
import type { Price } from './rates.ts';
import type { Streak } from './repetition.ts';
import type { Cap } from './spend.ts';
import type { TemplateTexts } from './templates.ts';
import type { Timestamp } from './time.ts';

/** Tokens and turns of a run so far, summed over its rounds. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly turns: number;
}

export const NO_USAGE: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  turns: 0,
};

/** Where the work starts: the base, then unmerged upstream branches merged into it in this order. */
export interface StartingPoint {
  readonly repository: string;
  /** Branch that the pull request is proposed against. */
  readonly baseBranch: string;
  readonly baseCommit: string;
  readonly upstreams: readonly { readonly branch: string; readonly commit: string }[];
  /** Branch of the result. */
  readonly branch: string;
  /** Tip of `branch` when the run was recorded; undefined: it did not exist. Also where work continues from. */
  readonly expectedTip?: string;
  /** The base as it is now, to be merged into that tip; `upstreams` are last commits of branches that it holds, squashed or not. */
  readonly merge?: {
    readonly branch: string;
    readonly commit: string;
    readonly upstreams: readonly string[];
  };
  /** What an interrupted run had done from here: the workspace begins with the files of this commit, which are not yet part of anything. */
  readonly kept?: { readonly ref: string; readonly commit: string };
}

/** What a node of a workflow gives to the branch of the whole. */
export interface JoinedNode extends Pick<StartingPoint, 'baseBranch' | 'baseCommit' | 'upstreams'> {
  readonly path: string;
  readonly prompt: string;
  /** Where its work is. */
  readonly branch: string;
  readonly commit: string;
  /** The run that made it; what the joined commit says of it must not depend on which attempt joins. */
  readonly run: string;
  readonly attempt: number;
  readonly configCommit: string;
  /** As its commit names it. */
  readonly agent: string;
  /** One line of what its agent said last; empty when it said nothing. */
  readonly summary: string;
}

/** Everything a run needs, written once before it starts; no credentials. */
export interface RunBrief {
  readonly version: 1;
  readonly run: string;
  readonly project: string;
  readonly task: string;
  readonly uid: string;
  readonly generation: number;
  readonly attempt: number;
  readonly configCommit: string;
  /** Hash of the work that is asked for. */
  readonly workHash?: string;
  /** A template where there are inputs. */
  readonly prompt: string;
  /** Undefined: `code`. */
  readonly type?: TaskSpec['type'];
  /** What is asked for, instead of the prompt. */
  readonly taskMaster?: TaskMaster;
  /** What lies in the workspace too. */
  readonly context?: TaskSpec['context'];
  readonly inputs?: OutputValues;
  /** Files that the agent has to leave, by name. */
  readonly outputs?: Readonly<Record<string, Output>>;
  readonly pod: { readonly name: string; readonly spec: PodSpec };
  readonly start: StartingPoint;
  readonly checks: readonly Check[];
  readonly maxCheckRounds: number;
  /** Of the agent stage with all its rounds. */
  readonly timeoutSeconds: number;
  /** The work has landed: the agent is only needed where merging the base conflicts. */
  readonly catchUp?: true;
  /** What people and CI said on the pull request, which this run takes up; untrusted. */
  readonly asks?: readonly FeedbackItem[];
  /** Session of the agent that made what the pull request proposes, to be continued where it is still there. */
  readonly sessionId?: string;
  readonly landing: TaskSpec['landing'];
  readonly protectedPaths: readonly string[];
  readonly isolation: Isolation;
  /** What the model costs, where that is known. */
  readonly price?: Price;
  /** What the models of critics cost, by full id, where that is known. */
  readonly criticPrices?: Readonly<Record<string, Price>>;
  /** What all rounds together may use before the run is stopped. */
  readonly cap?: Cap;
  /** How the rounds of the runs before have failed. */
  readonly streak?: Streak;
  /** What went wrong in the attempt before, to be shown to the agent as data. */
  readonly feedback?: string;
  /** Own texts of the config repository in the place of Orca's. */
  readonly templates?: TemplateTexts;
  /** What the branch holds over its base, as the worker has found it, where `asks` are taken up; untrusted. */
  readonly workSoFar?: string;
  /** The first prompt as the worker has rendered it. */
  readonly told?: string;
  /** Standing instructions besides the prompt, for `CLAUDE.md`, `AGENTS.md` and the like; rendered by the worker, never from the agent's branch. */
  readonly instructions?: string;
  /** Set: the run joins these, and no agent is started. */
  readonly nodes?: readonly JoinedNode[];
  /** What the prompt, a template where there are inputs, knows besides them. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface CheckVerdict {
  readonly name: string;
  /** `output`: whether a declared output is there and valid; `merge`: whether a conflict is settled. */
  readonly type: Check['type'] | 'output' | 'merge';
  readonly passed: boolean;
  /** One-based round of the agent after which the check ran. */
  readonly round: number;
  /** One sentence, capped and redacted. */
  readonly message: string;
  readonly seconds: number;
}

/** What the agent and the checks of a run used of their machine, as far as it was seen. */
export interface RunResources {
  readonly cpuSeconds: number;
  /** Of all processes at one moment. */
  readonly peakMemoryBytes: number;
}

/** A round after which checks failed, in short. */
export interface EarlierRound {
  readonly round: number;
  /** Checks that passed. */
  readonly passed: number;
  /** The first few that failed; `others` more did. */
  readonly failed: readonly Pick<CheckVerdict, 'name' | 'message'>[];
  readonly others: number;
}

/** Outcome of prepare and agent, written last and atomically by the supervisor. */
export interface AgentOutcome {
  readonly startedAt: Timestamp;
  readonly finishedAt: Timestamp;
  /** Absent: the agent finished and every check passed. */
  readonly failure?: Failure;
  readonly rounds: number;
  /** Verdicts of the last round. */
  readonly checks: readonly CheckVerdict[];
  /** The rounds before it; absent where there are none. */
  readonly earlierRounds?: readonly EarlierRound[];
  readonly usage: Usage;
  /** USD, of each request at its price; absent where no price is known. */
  readonly cost?: number;
  /** The agent ran and has reported no usage at all. */
  readonly unmetered?: true;
  /** Absent: it was over too soon, or its machine does not tell. */
  readonly resources?: RunResources;
  /** How its last rounds have failed; absent: none did, or no check was asked. */
  readonly streak?: Streak;
  /** SHA-256 of the first prompt as the agent got it. */
  readonly promptHash?: string;
  /** The task of a prompt with inputs as the agent got it, capped; for the pull request. */
  readonly asked?: string;
  readonly sessionId?: string;
  /** Tree of the workspace as publish would commit it; absent when prepare failed. */
  readonly resultTree?: string;
  /** Commit the work started from (base with its upstreams merged). */
  readonly startCommit?: string;
  readonly changedFiles: number;
  /** All that the brief asks for; absent unless the agent finished and every check passed. */
  readonly outputs?: OutputValues;
  /** What the agent said last, capped and redacted; for the pull request. */
  readonly summary?: string;
}

/** Outcome of publish, written last and atomically. */
export interface PublishOutcome {
  readonly finishedAt: Timestamp;
  readonly failure?: Failure;
  /** Tip of the branch after the push. */
  readonly headCommit?: string;
}

/** One line of a run's event stream, the same for every agent. */
export type AgentEvent =
  | { readonly type: 'round'; readonly round: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'toolCall'; readonly id: string; readonly name: string; readonly input: string }
  | { readonly type: 'toolResult'; readonly id: string; readonly isError: boolean; readonly output: string }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'session'; readonly id: string }
  | { readonly type: 'check'; readonly verdict: CheckVerdict }
  | { readonly type: 'stderr'; readonly text: string }
  | { readonly type: 'result'; readonly summary: string }
  | { readonly type: 'error'; readonly failure: Failure };

/** An event with the moment at which the supervisor saw it. */
export interface TimedEvent {
  readonly at: Timestamp;
  readonly event: AgentEvent;
}
