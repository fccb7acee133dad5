/** The world's failures: what they are called, whether trying again helps. Kinds are chosen where a failure happens. */
import type { Reason } from './reasons.ts';

/**
 * - `later`: the same call may succeed; retried with exponential backoff.
 * - `waiting`: on something else that will wake us; looked at again at the next pass.
 * - `never`: needs a person; the object is `Stalled`.
 */
export type FailureKind = 'later' | 'waiting' | 'never';

/** A failure as data, as it travels in observations, outcomes and records. */
export interface Failure {
  readonly kind: FailureKind;
  readonly reason: Reason;
  /** One sentence: what failed, where, and what to do. Already redacted. */
  readonly message: string;
}

/** What was read, or why it could not be: unknown is not absent. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly failure: Failure };

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function unknown<T>(failure: Failure): Known<T> {
  return { known: false, failure };
}

/** A failure of the world outside, thrown by adapters and lib; anything else that is thrown is a bug of Orca's. */
export class OrcaError extends Error {
  readonly reason: Reason;
  readonly kind: FailureKind;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.name = 'OrcaError';
    this.reason = failure.reason;
    this.kind = failure.kind;
  }

  get failure(): Failure {
    return { kind: this.kind, reason: this.reason, message: this.message };
  }
}
