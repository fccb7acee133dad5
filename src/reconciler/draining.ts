/** The last part of a loop whose host is about to go: how long it lasts, and when nothing is left to wait for. */
import { isRunActive } from '../api/recorded.ts';
import type { Memory } from './memory.ts';
import type { Ports } from './ports.ts';

/** Milliseconds after which what works here is not waited for any more. */
const GRACE = 120_000;

export class Draining {
  readonly #signal: AbortSignal | undefined;
  readonly #clock: Ports['clock'];
  #endsAt = Number.POSITIVE_INFINITY;

  constructor(signal: AbortSignal | undefined, clock: Ports['clock']) {
    this.#signal = signal;
    this.#clock = clock;
  }

  /** From the first time that this is asked after the signal, the time runs. */
  get isAsked(): boolean {
    if (this.#signal?.aborted !== true) return false;
    if (this.#endsAt === Number.POSITIVE_INFINITY) this.#endsAt = this.#clock.now() + GRACE;
    return true;
  }

  get isTimeUp(): boolean {
    return this.isAsked && this.#clock.now() >= this.#endsAt;
  }

  /** Milliseconds until the time is up. */
  left(now: number): number {
    return this.isAsked ? this.#endsAt - now : Number.POSITIVE_INFINITY;
  }
}

/** Whether all that is recorded can go on elsewhere. A pull request can be opened by anybody. */
export function isDrained({ recorded, executor }: Memory): boolean {
  if (executor?.known !== true) return false;
  const { host } = executor.value;
  for (const run of recorded.runs.values())
    if (isRunActive(run) && run.host === host && run.phase !== 'Landing') return false;
  return true;
}
