/** Failures of what is done beside the passes, each told once in a row. */
import { OrcaError } from '../api/failure.ts';
import type { Log } from './ports.ts';

/** Undefined: it worked, and the next failure is told whatever it is. `what` is constant: `An issue was not taken up`. */
export function toldOnce(log: Log, what: string): (error: unknown) => void {
  let told: string | undefined;
  return (error) => {
    const message = error === undefined ? undefined : String(error);
    if (message === told) return;
    told = message;
    if (error instanceof OrcaError) log.warn({ reason: error.reason, failure: error.message }, what);
    else if (error !== undefined) log.error({ err: error }, `${what} by a bug`);
  };
}
