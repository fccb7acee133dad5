/** Which pods are probed alike: an agent's readiness depends on nothing but its kind, program, key names and executor. */
import type { PodSpec } from './desired.ts';
import { shortHash } from './hash.ts';

export function probeKey(spec: PodSpec): string {
  return `${spec.agent}-${shortHash([spec.executor, spec.agent, spec.command?.[0] ?? '', ...spec.env])}`;
}
