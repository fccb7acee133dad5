/** What a pass sees: the glance it begins with, and the whole picture with what had to be asked for it. */
import type { Failure, Known } from '../api/failure.ts';
import type { Observed, ObservedExecutor } from '../api/observed.ts';
import type { Tips } from './ports.ts';

export interface Glance {
  readonly now: number;
  readonly tips: Tips;
  readonly executor: Known<ObservedExecutor>;
  /** This host is about to go. */
  readonly draining?: true;
}

export interface Sight {
  readonly tips: Tips;
  readonly observed: Observed;
  readonly asked: ReadonlyMap<string, Asked>;
}

export interface Asked {
  /** When the question is due again, in milliseconds since the epoch. */
  readonly dueAt: number;
  /** Failures in a row, and the last of them; it stands for the answer until `dueAt`. */
  readonly failures: number;
  readonly failure?: Failure;
}
