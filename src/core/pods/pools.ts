/** A pool and its pods: how many there are, which go first, and how a new template replaces old pods. */
import { addTo } from '../../api/groups.ts';
import { type Key, keyOf, podName, uidFor } from '../../api/names.ts';
import { isRunOnPod, type PodRecord, type PoolRecord } from '../../api/recorded.ts';
import type { Timestamp } from '../../api/time.ts';
import { NEW_POD } from '../declared/declared-pods.ts';
import type { Draft } from '../draft.ts';

/**
 * Afterwards each pool has as many pods that are not terminating as it has replicas, as far as the rolling replacement
 * allows: at most a quarter of them (or one) may be unavailable for a new template's sake. Returns whether anything had
 * to be done; once the new pods are probed there may be more.
 */
export function reconcilePools(draft: Draft): boolean {
  const byPool = podsByPool(draft);
  const load = loadOfPods(draft);
  let isChanged = false;
  for (const [key, pool] of draft.pools.entries()) {
    const pods = byPool.get(key) ?? [];
    const drained = new Set([...scaledDown(pool, pods, load), ...outdated(pool, pods, load)]);
    for (const pod of drained) drain(draft, pod);
    const live = pods.filter((pod) => !drained.has(pod) && pod.phase !== 'Terminating');
    const missing = replicasOf(pool) - live.length;
    if (missing > 0) addPods(draft, pool, { missing, taken: pods });
    isChanged ||= missing > 0 || drained.size > 0;
  }
  return isChanged;
}

/** Runs that occupy each pod, by the pod's key. */
export function loadOfPods(draft: Pick<Draft, 'activeRuns'>): ReadonlyMap<Key, number> {
  const load = new Map<Key, number>();
  for (const run of draft.activeRuns()) {
    if (!isRunOnPod(run)) continue;
    const key = keyOf(run.project, run.pod);
    load.set(key, (load.get(key) ?? 0) + 1);
  }
  return load;
}

export function isAvailable(pod: PodRecord): boolean {
  return (pod.phase === 'Ready' || pod.phase === 'Busy') && pod.silentSince === undefined;
}

function podsByPool(draft: Draft): ReadonlyMap<Key, PodRecord[]> {
  const pools = new Map<Key, PodRecord[]>();
  for (const pod of draft.pods.records()) {
    if (pod.pool === undefined) continue;
    const key = keyOf(pod.project, pod.pool.name);
    addTo(pools, key, pod);
  }
  return pools;
}

function replicasOf(pool: PoolRecord): number {
  return pool.deletionTimestamp === undefined ? pool.spec.replicas : 0;
}

/** The pods beyond `replicas`: idle ones first, among them those that are not ready, then the highest ordinals. */
function scaledDown(pool: PoolRecord, pods: readonly PodRecord[], load: Load): readonly PodRecord[] {
  const live = pods.filter((pod) => pod.phase !== 'Terminating');
  const surplus = live.length - replicasOf(pool);
  if (surplus <= 0) return [];
  return live
    .sort(
      (a, b) =>
        loadOf(a, load) - loadOf(b, load) ||
        Number(isAvailable(a)) - Number(isAvailable(b)) ||
        Number(a.templateHash === pool.templateHash) - Number(b.templateHash === pool.templateHash) ||
        ordinalOf(b) - ordinalOf(a),
    )
    .slice(0, surplus);
}

/** Pods of an older template that may go now; those that are of no use cost no availability. */
function outdated(pool: PoolRecord, pods: readonly PodRecord[], load: Load): readonly PodRecord[] {
  const replicas = replicasOf(pool);
  const live = pods.filter((pod) => pod.phase !== 'Terminating');
  const old = live.filter((pod) => pod.templateHash !== pool.templateHash);
  if (live.length > replicas || old.length === 0) return [];
  const useless = old.filter((pod) => !isAvailable(pod));
  const inReplacement =
    pods.filter((pod) => pod.phase === 'Terminating').length +
    live.filter((pod) => pod.templateHash === pool.templateHash && !isAvailable(pod)).length;
  const spare = Math.max(1, Math.floor(replicas / 4));
  const available = live.filter(isAvailable).length;
  const allowed = Math.min(spare - inReplacement - useless.length, available - (replicas - spare));
  const useful = old
    .filter(isAvailable)
    .sort((a, b) => loadOf(a, load) - loadOf(b, load) || ordinalOf(a) - ordinalOf(b));
  return [...useless, ...useful.slice(0, Math.max(0, allowed))];
}

function drain(draft: Draft, pod: PodRecord): void {
  const { restartAt: _restartAt, silentSince: _silentSince, ...rest } = pod;
  draft.pods.put(keyOf(pod.project, pod.name), {
    ...rest,
    phase: 'Terminating',
    reason: 'Draining',
    message: '',
  });
}

/** New pods take the lowest ordinals that no pod holds, terminating ones included. */
function addPods(
  draft: Draft,
  pool: PoolRecord,
  { missing, taken }: { missing: number; taken: readonly PodRecord[] },
): void {
  const held = new Set(taken.map(ordinalOf));
  let created = pool.podsCreated;
  for (let ordinal = 0, left = missing; left > 0; ordinal += 1) {
    if (held.has(ordinal)) continue;
    left -= 1;
    created += 1;
    const pod = newPod(pool, { ordinal, incarnation: created }, draft.at);
    draft.pods.put(keyOf(pod.project, pod.name), pod);
  }
  draft.pools.put(keyOf(pool.project, pool.name), { ...pool, podsCreated: created });
}

function newPod(
  pool: PoolRecord,
  place: { readonly ordinal: number; readonly incarnation: number },
  at: Timestamp,
): PodRecord {
  const { templateHash, uid: poolUid, project } = pool;
  const name = podName({ pool: pool.name, poolUid, templateHash, ...place });
  return {
    project,
    name,
    uid: uidFor('AgentPod', project, name, poolUid),
    generation: 1,
    labels: pool.spec.podLabels,
    source: pool.source,
    spec: pool.spec.template,
    specHash: templateHash,
    templateHash,
    pool: { name: pool.name, ...place },
    createdAt: at,
    ...NEW_POD,
    conditions: [],
  };
}

type Load = ReadonlyMap<Key, number>;

function loadOf(pod: PodRecord, load: Load): number {
  return load.get(keyOf(pod.project, pod.name)) ?? 0;
}

function ordinalOf(pod: PodRecord): number {
  return pod.pool?.ordinal ?? 0;
}
