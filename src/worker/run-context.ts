/** What the supervisor of one run knows of it. */
import type { RunBrief } from '../api/run-contract.ts';
import type { RunDirectory } from '../lib/run-directory.ts';
import type { StageInput } from '../lib/stage-input.ts';
import type { WorkerMemory } from './memory.ts';

export interface RunContext {
  readonly brief: RunBrief;
  readonly directory: RunDirectory;
  readonly input: StageInput;
  /** Aborted when the run is to be stopped. */
  readonly signal: AbortSignal;
  /** What the agent is started with where it is one of Orca's own. */
  readonly programs: { readonly node: string; readonly worker: string };
  readonly clock: { now(): number };
  readonly memory: WorkerMemory;
}
