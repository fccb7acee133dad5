/** Runs that cannot be heard, because they are on another host or their executor does not answer: how long one waits for them. */
import type { Observed } from '../../api/observed.ts';
import type { RunRecord } from '../../api/recorded.ts';
import { millis, timestamp } from '../../api/time.ts';
import { runKey } from '../draft.ts';
import { failed, SILENT, stopped } from './run-endings.ts';

/** Milliseconds past its deadline after which a run is given up by whatever clock: longer than clocks are wrong. */
const PATIENCE_WITH_CLOCKS = 24 * 3_600_000;

/** Who waits where the executor does not say which host this is. */
const UNKNOWN_HOST = 'unknown';

export function isHeard(run: RunRecord, { executor }: Pick<Observed, 'executor'>): boolean {
  return executor.known && executor.value.host === run.host;
}

/**
 * The run as it was, or given up. Clocks of two hosts are not compared: a host waits by its own for as long as the run
 * may take, from when it first missed it. Hosts that come and go never wait that long, so there is an end to it.
 */
export function unheard(run: RunRecord, observed: Pick<Observed, 'executor' | 'now'>): RunRecord {
  const { executor, now } = observed;
  // Its host has said that it goes, and what it has kept until then is on a ref.
  if (run.stopReason === 'Interrupted' && executor.known) return stopped(run, now);
  const by = executor.known ? executor.value.host : UNKNOWN_HOST;
  const { awaited } = run;
  const isWaiting = awaited?.by === by && millis(awaited.since) <= now;
  const waiting = { ...run, awaited: isWaiting ? awaited : { by, since: timestamp(now) } };
  return now > givenUpAt(waiting, observed) ? failed(run, SILENT, now) : waiting;
}

/** Milliseconds since the epoch after which nobody waits for the run any more, or its own host stops it. */
export function givenUpAt(run: RunRecord, { executor }: Pick<Observed, 'executor'>): number {
  const awaited = awaitedUntil(run);
  if (awaited !== undefined) return awaited;
  const agent = executor.known ? executor.value.runs.get(runKey(run))?.agent : undefined;
  // The start is told by the clock as it goes now; the deadline was set before somebody put that clock right.
  return agent?.state === 'running' ? millis(agent.startedAt) + allowed(run) : millis(run.deadline);
}

/** The same of a run that is missed; undefined for any other. */
export function awaitedUntil(run: RunRecord): number | undefined {
  const { awaited, deadline } = run;
  if (awaited === undefined) return undefined;
  return Math.min(millis(awaited.since) + allowed(run), millis(deadline) + PATIENCE_WITH_CLOCKS);
}

function allowed({ scheduledAt, deadline }: RunRecord): number {
  return millis(deadline) - millis(scheduledAt);
}

/** Without the marks of the silence. */
export function heard(run: RunRecord): RunRecord {
  if (run.awaited === undefined) return run;
  const { awaited: _awaited, ...rest } = run;
  return rest;
}
