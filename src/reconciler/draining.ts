/** The last part of a loop whose host is about to go: how long it lasts, and when nothing is left to wait for. */
import { isRunActive } from '../api/recorded.ts';
import type { Sleep } from './bell.ts';
import type { Memory } from './memory.ts';

/** Milliseconds after which what works here is not waited for any more. */
const GRACE = 120_000;

export interface Draining {
  /** Aborted: this host is about to go. */
  readonly signal: AbortSignal | undefined;
  readonly isAsked: boolean;
  readonly isTimeUp: boolean;
}

/** Time runs by the loop's own timer from when it is asked for, until the loop is `over`; `ring` tells that it is up. */
export function drainingOf(
  signal: AbortSignal | undefined,
  { sleep, over, ring }: { readonly sleep: Sleep; readonly over: AbortSignal; ring(): void },
): Draining {
  let isTimeUp = false;
  const begin = () =>
    void sleep(GRACE, over).then(() => {
      isTimeUp = true;
      ring();
    });
  if (signal?.aborted) begin();
  else signal?.addEventListener('abort', begin, { once: true });
  return {
    signal,
    get isAsked() {
      return signal?.aborted === true;
    },
    get isTimeUp() {
      return isTimeUp;
    },
  };
}

/** Whether all that is recorded can go on elsewhere. A pull request can be opened by anybody. */
export function isDrained({ recorded, executor }: Memory): boolean {
  if (executor?.known !== true) return false;
  const { host } = executor.value;
  for (const run of recorded.runs.values())
    if (isRunActive(run) && run.host === host && run.phase !== 'Landing') return false;
  return true;
}
