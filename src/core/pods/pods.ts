/** Whether a pod can work: its probe, its executor's heartbeat, its failures and how it comes back from them. */
import { conditionOf } from '../../api/conditions.ts';
import type { PodSpec } from '../../api/desired.ts';
import type { Failure } from '../../api/failure.ts';
import type { Key } from '../../api/names.ts';
import type { Probe } from '../../api/observed.ts';
import { probeKey } from '../../api/probe.ts';
import type { PodRecord } from '../../api/recorded.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';
import { millis, timestamp } from '../../api/time.ts';
import type { Draft } from '../draft.ts';
import { backoff, isDue } from '../tasks/retry.ts';
import { isAvailable, loadOfPods } from './pools.ts';

/** Milliseconds of readiness after which earlier failures no longer count. */
const STEADY = 600_000;

/** Afterwards each pod that stays says whether it can take runs; one that goes is terminating, and gone without runs. */
export function probePods(draft: Draft): void {
  const signs = new Signs(draft);
  for (const [key, pod] of draft.pods.entries()) {
    const after = isLeaving(pod) ? terminating(pod) : probed(pod, signs.of(pod), draft.observed.now);
    if (after !== pod) draft.pods.put(key, after);
  }
  dropTerminated(draft);
}

/** Afterwards no terminating pod is without runs. */
export function dropTerminated(draft: Draft): void {
  let load: ReadonlyMap<Key, number> | undefined;
  for (const [key, pod] of draft.pods.entries()) {
    if (!isLeaving(pod)) continue;
    load ??= loadOfPods(draft);
    if ((load.get(key) ?? 0) === 0) draft.pods.delete(key);
  }
}

function isLeaving(pod: PodRecord): boolean {
  return pod.phase === 'Terminating' || pod.deletionTimestamp !== undefined;
}

/** Afterwards a pod with runs is Busy and one without is Ready, and each pool counts its pods that are one of both. */
export function settlePods(draft: Draft): void {
  const load = loadOfPods(draft);
  const ready = new Map<string, number>();
  for (const [key, pod] of draft.pods.entries()) {
    const isBusy = (load.get(key) ?? 0) > 0;
    if (pod.phase === 'Ready' && isBusy) draft.pods.change(key, { phase: 'Busy' });
    if (pod.phase === 'Busy' && !isBusy) draft.pods.change(key, { phase: 'Ready' });
    if (pod.pool === undefined || !isAvailable(pod)) continue;
    const pool = `${pod.project}/${pod.pool.name}`;
    ready.set(pool, (ready.get(pool) ?? 0) + 1);
  }
  for (const [key, pool] of draft.pools.entries()) {
    const readyReplicas = ready.get(key) ?? 0;
    if (pool.readyReplicas !== readyReplicas) draft.pools.put(key, { ...pool, readyReplicas });
  }
}

function terminating(pod: PodRecord): PodRecord {
  return { ...well(pod), phase: 'Terminating', reason: 'Draining', message: '' };
}

/** What this pass knows of a pod's agent. */
type Sign =
  | { readonly sign: 'ready'; readonly program: string; readonly isSubscription: boolean }
  | { readonly sign: 'heartbeat' }
  | { readonly sign: 'silent'; readonly failure: Failure }
  | { readonly sign: 'missing'; readonly failure: Failure };

/** Pods of one template are probed alike; naming the probe of each of thousands would cost more than the plan. */
class Signs {
  readonly #draft: Draft;
  readonly #ofTemplates = new Map<string, Sign>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  of(pod: PodRecord): Sign {
    if (pod.pool === undefined) return signOf(pod.spec, this.#draft);
    const template = `${pod.project}/${pod.pool.name} ${pod.templateHash}`;
    const sign = this.#ofTemplates.get(template) ?? signOf(pod.spec, this.#draft);
    this.#ofTemplates.set(template, sign);
    return sign;
  }
}

function probed(pod: PodRecord, sign: Sign, now: number): PodRecord {
  switch (sign.sign) {
    case 'ready':
      return recovered(withAccess(pod, sign.isSubscription), sign.program, now);
    case 'heartbeat':
      if (pod.phase === 'Pending')
        return { ...well(pod), phase: 'Starting', reason: 'Starting', message: '' };
      return pod.phase === 'Failed' || pod.silentSince === undefined ? pod : answered(pod, '');
    case 'missing':
      return failed(pod, sign.failure, now);
    case 'silent':
      return silent(pod, sign.failure, now);
  }
}

function signOf(spec: PodSpec, draft: Draft): Sign {
  const { executor, probes } = draft.observed;
  const isUnconfined = executor.known && executor.value.isolation === 'unconfined';
  if (isUnconfined && draft.header.root.isolation === 'required')
    return { sign: 'missing', failure: UNCONFINED };
  const probe: Probe | undefined = probes.get(probeKey(spec));
  if (probe?.known === true) {
    const { value, isSubscription = false } = probe;
    return { sign: 'ready', program: value === 'ready' ? '' : value, isSubscription };
  }
  if (probe !== undefined)
    return { sign: probe.failure.kind === 'never' ? 'missing' : 'silent', failure: probe.failure };
  return executor.known ? { sign: 'heartbeat' } : { sign: 'silent', failure: executor.failure };
}

const UNCONFINED: Failure = {
  kind: 'never',
  reason: 'IsolationMissing',
  message:
    'isolation is required and this machine has none that works; install bubblewrap, then `orca doctor`',
};

function withAccess(pod: PodRecord, isSubscription: boolean): PodRecord {
  if (isSubscription === (pod.subscription ?? false)) return pod;
  const { subscription: _before, ...rest } = pod;
  return isSubscription ? { ...rest, subscription: true } : rest;
}

function recovered(pod: PodRecord, program: string, now: number): PodRecord {
  if (pod.phase === 'Failed') {
    if (pod.spec.restartPolicy === 'Never' || !isDue(pod.restartAt, now)) return pod;
  }
  if (isAvailable(pod) && pod.reason === 'ProbeSucceeded' && pod.message === program) return pod;
  return answered(pod, program);
}

function answered(pod: PodRecord, message: string): PodRecord {
  const phase = pod.phase === 'Busy' ? 'Busy' : 'Ready';
  return { ...well(pod), phase, reason: 'ProbeSucceeded', message };
}

/** Without the marks of silence and failure; how often it failed in a row stays. */
function well(pod: PodRecord): PodRecord {
  const { silentSince: _silentSince, restartAt: _restartAt, ...rest } = pod;
  return rest;
}

/** The first silence is recorded once; only when it lasts, the pod fails. */
function silent(pod: PodRecord, failure: Failure, now: number): PodRecord {
  if (pod.phase === 'Failed') return pod;
  // A moment to come was recorded by a clock that is ahead of this one.
  if (pod.silentSince === undefined || millis(pod.silentSince) > now) {
    const message = messageOf(failure);
    return { ...pod, silentSince: timestamp(now), reason: 'ProbeUnknown', message };
  }
  if (now - millis(pod.silentSince) < pod.spec.heartbeatSeconds * 1000) return pod;
  const message = `silent since ${pod.silentSince}: ${pod.message}`;
  return failed(pod, { kind: 'later', reason: 'HeartbeatMissed', message }, now);
}

function failed(pod: PodRecord, failure: Failure, now: number): PodRecord {
  const told = { reason: failure.reason, message: messageOf(failure) };
  if (pod.phase === 'Failed') return pod.reason === failure.reason ? pod : { ...pod, ...told };
  const restarts = (wasSteady(pod, now) ? 0 : pod.restarts) + 1;
  const restart =
    pod.spec.restartPolicy === 'Never' ? {} : { restartAt: timestamp(now + backoff(restarts, pod.name)) };
  return { ...well(pod), ...told, ...restart, phase: 'Failed', restarts };
}

function wasSteady(pod: PodRecord, now: number): boolean {
  const ready = conditionOf(pod.conditions, 'Ready');
  return ready?.status === 'True' && now - millis(ready.lastTransitionTime) > STEADY;
}

function messageOf(failure: Failure): string {
  return oneLine(redacted(failure.message));
}
