/** What every kind of check is given, and what it answers. */
import type { Renderer } from '../../agents/render.ts';
import type { Failure } from '../../api/failure.ts';
import type { AgentEvent } from '../../api/run-contract.ts';
import type { Confinement } from '../confinement.ts';
import type { Critic } from '../critic.ts';
import type { WorkspaceChange } from '../workspace-change.ts';

export interface ChecksContext {
  readonly confinement: Confinement;
  readonly change: WorkspaceChange;
  /** What the run was asked to do. */
  readonly task: string;
  /** How texts for a critic are made; by Orca's own templates if left out. */
  readonly render?: Renderer;
  /** There where a check asks another model. */
  readonly critic?: Critic;
  /** One-based round of the agent that is checked. */
  readonly round: number;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch at which the stage is over. */
  readonly deadline: number;
  readonly clock: { now(): number };
  /** Told of each verdict as soon as it is known. */
  emit(event: AgentEvent): void;
}

/** What one kind of check answers; the message names what to correct. */
export interface Finding {
  readonly passed: boolean;
  readonly message: string;
  /** What it printed, for the agent; bounded, not yet made safe. */
  readonly output: string;
  /** The check could not be made, which is nothing that the agent can correct: the run ends with this. */
  readonly failure?: Failure;
}
