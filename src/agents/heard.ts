/** What an agent has said so far in a run, as far as it decides what its next line means. */
import { type AgentEvent, NO_USAGE, type Usage } from '../api/run-contract.ts';

export interface Heard {
  readonly sessionId?: string;
  /** Usage for which events were made: of the session where the agent sums that up, else of the round. */
  readonly counted: Usage;
  /** The message whose usage was counted last: several lines may be of one. */
  readonly messageId?: string;
  /** What was said last. */
  readonly text: string;
  /** Where text comes in pieces: how much of `text` is in events already. */
  readonly told: number;
}

export interface Reading {
  readonly events: readonly AgentEvent[];
  readonly heard: Heard;
}

export const NOTHING_HEARD: Heard = { counted: NO_USAGE, text: '', told: 0 };
