/** What an agent is: a pure description of a command and of how to read its output. No agent starts anything itself. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { AgentKind } from '../api/desired.ts';
import type { Failure } from '../api/failure.ts';
import type { AgentEvent, RunBrief, Usage } from '../api/run-contract.ts';
import type { Cap } from '../api/spend.ts';
import type { ApiTrouble } from './api-failure.ts';
import type { Heard, Reading } from './heard.ts';
import type { Renderer } from './render.ts';

/** One round: what the agent is told, and the session it continues. */
export interface Round {
  /** One-based. */
  readonly round: number;
  /** Full prompt in round one, feedback after that. */
  readonly prompt: string;
  /** Session of the round before, when the agent has reported one. */
  readonly sessionId?: string;
  /** What the run may still use; absent: no limit. */
  readonly left?: Cap;
}

/** Value of a variable that the agent may be given, a placeholder for a key among them; undefined: not set. */
export type Variables = (name: string) => string | undefined;

/** Where a round takes place. */
export interface Surroundings {
  readonly variables: Variables;
  /** Makes the settings of the agent's program. */
  readonly render: Renderer;
}

/** How to start the agent for one round; the worker adds workspace, HOME, PATH and the sandbox. */
export interface Launch {
  /** An argument `{node}` or `{worker}` stands for the Node program or Orca's worker file; `{home}` in one for HOME. */
  readonly argv: readonly string[];
  readonly stdin: string;
  /** Variables that the agent gets besides the base allow-list. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables to hand on from Orca's own environment. */
  readonly passEnv: readonly string[];
  /** Files of HOME that are written anew before the round, by their path below it. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Exit {
  readonly code: number | undefined;
  readonly signal: string | undefined;
  /** Last part of standard error, capped. */
  readonly stderr: string;
  /** What was wrong with the last answer of the model API, as who forwarded it saw; absent: nothing, or nobody saw. */
  readonly trouble?: ApiTrouble;
}

/** What one round came to. */
export interface RoundResult {
  readonly failure?: Failure;
  readonly summary?: string;
  readonly sessionId?: string;
  readonly usage: Usage;
}

export interface AgentRuntime {
  readonly kind: AgentKind;
  requirements(brief: { readonly spec: RunBrief['pod']['spec'] }): AgentRequirements;
  launch(brief: RunBrief, round: Round, surroundings: Surroundings): Launch;
  /** Events of one line of standard output, after what was heard before it; undefined: the output of the round is over. */
  read(line: string | undefined, heard: Heard): Reading;
  /** Success needs a good terminal event (where the agent has one) and a good exit. */
  conclude(events: readonly AgentEvent[], exit: Exit): RoundResult;
}
