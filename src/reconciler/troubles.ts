/** Passes that failed in a row: how many, of what kind, and which of their failures were told already. */
import { type FailureKind, OrcaError } from '../api/failure.ts';
import type { Log } from './ports.ts';

export class Troubles {
  count = 0;
  /** Of the last one; a bug is `never`. */
  kind: FailureKind = 'later';
  private told: string | undefined;
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  add(error: unknown): void {
    this.count += 1;
    this.kind = error instanceof OrcaError ? error.kind : 'never';
  }

  /** Unless it is what was told last. */
  tell(error: unknown): void {
    const message = String(error);
    if (message === this.told) return;
    this.told = message;
    if (error instanceof OrcaError)
      this.log.warn({ reason: error.reason, failure: error.message }, 'A pass failed');
    else this.log.error({ err: error }, 'A pass failed by a bug');
  }

  end(): void {
    if (this.count > 0) this.log.info({ failures: this.count }, 'Passes work again');
    this.count = 0;
    this.told = undefined;
  }
}
