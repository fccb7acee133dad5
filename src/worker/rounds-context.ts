/** What the rounds of one agent stage are run with, and what can end them from outside. */
import type { ApiTrouble } from '../agents/api-failure.ts';
import type { Renderer } from '../agents/render.ts';
import type { AgentRuntime } from '../agents/runtime.ts';
import type { Failure } from '../api/failure.ts';
import type { AgentEvent, RunBrief } from '../api/run-contract.ts';
import type { Confinement } from './confinement.ts';
import type { Critic } from './critic.ts';
import type { WorkspaceChange } from './workspace-change.ts';

export interface RoundsContext {
  readonly brief: RunBrief;
  /** Files of the workspace with the markers of conflicts, which the agent has to settle. */
  readonly conflicts?: readonly string[];
  /** How texts are made; by Orca's own templates if left out. */
  readonly render?: Renderer;
  readonly runtime: AgentRuntime;
  readonly confinement: Confinement;
  readonly change: WorkspaceChange;
  /** There where a check asks another model. */
  readonly critic?: Critic;
  /** What `{node}` and `{worker}` of a launch stand for, as the confined process sees them. */
  readonly programs: { readonly node: string; readonly worker: string };
  /** Value of a variable that a launch asks to pass on (a key or its placeholder, a base URL); undefined: not set. */
  env(name: string): string | undefined;
  /** Done before each round, while nothing of the agent runs. */
  beforeRound?(): Promise<void>;
  /** What was wrong with the last answer of the model API in this stage, where somebody forwards them; asked when a round has ended. */
  trouble?(): ApiTrouble | undefined;
  /** Takes events in order, already redacted and capped. */
  emit(event: AgentEvent): void;
  /** What the workspace holds now, as a Git tree; undefined where that can't be told. */
  tree(): Promise<string | undefined>;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch at which the stage is over. */
  readonly deadline: number;
  /** Bytes on standard output and error, all rounds together. */
  readonly limits: { readonly maxOutputBytes: number };
  readonly clock: { now(): number };
}

/** Why the stage is over from outside: stopped on request, or out of time. */
export function interruptionOf(context: RoundsContext): Failure | undefined {
  if (context.signal.aborted)
    return { kind: 'never', reason: 'Cancelled', message: 'The run was stopped on request' };
  if (context.clock.now() < context.deadline) return undefined;
  const message = `The agent and its checks took longer than timeoutSeconds (${context.brief.timeoutSeconds} s); raise it or split the task`;
  return { kind: 'later', reason: 'TimedOut', message };
}
