/** The cheap glance that a pass begins with: one listing of refs, one of runs, and whether anything calls for a plan. */
import type { Known } from '../api/failure.ts';
import { stableJson } from '../api/hash.ts';
import type { ObservedExecutor, StageState } from '../api/observed.ts';
import { attempted } from './attempt.ts';
import type { Memory } from './memory.ts';
import type { Ports, Tips } from './ports.ts';
import type { Glance } from './sight.ts';

/** Throws OrcaError when the config repository does not answer. */
export async function look(ports: Ports, isDraining = false): Promise<Glance> {
  const [tips, executor] = await Promise.all([
    ports.repository.tips(),
    attempted(() => ports.executor.list()),
  ]);
  return { now: ports.clock.now(), tips, executor, ...(isDraining ? { draining: true } : {}) };
}

/** True: a plan made now would be the last one again. */
export function isUnchanged(glance: Glance, memory: Memory): boolean {
  return (
    memory.tips !== undefined &&
    isSameCommit(memory.tips.config, glance.tips.config) &&
    memory.tips.status === glance.tips.status &&
    memory.outcomes.length === 0 &&
    memory.draining === glance.draining &&
    (memory.wakeAt === undefined || glance.now < memory.wakeAt) &&
    isSameExecutor(glance.executor, memory.executor)
  );
}

function isSameCommit(a: Tips['config'], b: Tips['config']): boolean {
  return a.known && b.known ? a.value === b.value : a.known === b.known;
}

function isSameExecutor(a: Known<ObservedExecutor>, b: Known<ObservedExecutor> | undefined): boolean {
  if (b === undefined || !a.known || !b.known) return stableJson(a) === stableJson(b);
  if (a.value.host !== b.value.host || a.value.isolation !== b.value.isolation) return false;
  if (a.value.runs.size !== b.value.runs.size) return false;
  for (const [key, run] of a.value.runs) {
    const before = b.value.runs.get(key);
    if (before === undefined || !isSameStage(before.agent, run.agent)) return false;
    if (!isSameStage(before.publish, run.publish)) return false;
  }
  return true;
}

/** An executor that reads an outcome once gives the same object again, which spares comparing it. */
function isSameStage<T>(a: StageState<T> | undefined, b: StageState<T> | undefined): boolean {
  if (a?.state === 'exited' && b?.state === 'exited' && a.outcome === b.outcome) return true;
  return stableJson(a) === stableJson(b);
}
