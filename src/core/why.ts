/** Why each pending task waits, with the refusals behind it; computed when asked, never recorded. */
import { type Key, keyOf } from '../api/names.ts';
import type { Reason } from '../api/reasons.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { quotasOf, slotsOf } from './capacity.ts';
import type { Refusal } from './predicates.ts';
import { refusalsOf } from './scheduler.ts';
import { Table } from './table.ts';

export interface Explanation {
  readonly task: Key;
  /** As recorded. */
  readonly reason: Reason;
  readonly message: string;
  /** Why no pod can take it now; empty when one could, or when something else holds it. */
  readonly refusals: readonly Refusal[];
  /** The refusals as a sentence: `3 pods: 2 at capacity, 1 without capability review`. Empty without refusals. */
  readonly summary: string;
}

/** One explanation a pending task, in the order of their keys; each is judged as if it were the next to be placed. */
export function whyPending(recorded: Recorded): readonly Explanation[] {
  const state = {
    projects: new Table(recorded.projects),
    pools: new Table(recorded.pools),
    pods: new Table(recorded.pods),
    tasks: new Table(recorded.tasks),
    runs: new Table(recorded.runs),
  };
  const places = { slots: slotsOf(state), quotas: quotasOf(state) };
  const pending = [...recorded.tasks.values()].filter((task) => task.phase === 'Pending');
  const refused = refusalsOf(pending.filter(isPlaceable), places);
  return pending
    .map((task) => {
      const refusals = refused.get(task) ?? [];
      const { reason, message } = task;
      return {
        task: keyOf(task.project, task.name),
        reason,
        message,
        refusals,
        summary: refusalText(refusals),
      };
    })
    .sort((a, b) => (a.task < b.task ? -1 : 1));
}

function isPlaceable({ reason }: TaskRecord): boolean {
  return reason === 'Unschedulable' || reason === 'Progressing';
}

/** `3 pods: 2 at capacity, 1 without capability review`; pods of other projects are told only when there are no own. */
export function refusalText(refusals: readonly Refusal[]): string {
  const [quota] = refusals.filter(({ predicate }) => predicate === 'ProjectHasQuota');
  if (quota !== undefined) return quota.detail;
  const own = refusals.filter(({ predicate }) => predicate !== 'PodInSameProject');
  const others = refusals.reduce(
    (sum, { predicate, pods }) => sum + (predicate === 'PodInSameProject' ? pods : 0),
    0,
  );
  if (own.length === 0) return others === 0 ? '' : `no pods in the project (${others} in other projects)`;
  const total = own.reduce((sum, { pods }) => sum + pods, 0);
  const parts = own.map(({ pods, detail }) => `${pods} ${detail}`);
  return `${total} ${total === 1 ? 'pod' : 'pods'}: ${parts.join(', ')}`;
}
