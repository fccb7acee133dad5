/** What a person can do about a task that waits, or that nothing has to be done. */
import { REASONS, type Reason } from '../../api/reasons.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { isLasting, type Refusal } from './predicates.ts';

/** One sentence for each pending task, and for one that has expired; undefined for any other. `refusals` as `waits` answers. */
export function remedyFor(task: TaskRecord, refusals: readonly Refusal[]): string | undefined {
  if (task.phase === 'Cancelled' && task.reason === 'Expired') return 'A later `expires` lets it start.';
  if (task.phase !== 'Pending') return undefined;
  if (task.reason === 'Unschedulable') return roomFor(task, refusals);
  return REMEDIES[task.reason] ?? REASONS[task.reason];
}

const REMEDIES: Partial<Record<Reason, string>> = {
  Progressing: 'Nothing has to be done: the next pass goes on with it.',
  Suspended: 'Remove that `suspend: true`, or repair orca.yaml where that has errors, and commit.',
  WaitingForDependencies:
    'It starts by itself when they have landed; `orca why` of each says what it waits for.',
  DependencyFailed:
    'Repair that task and give it a new value of the annotation orca.dev/rerun (one that has expired needs a later `expires`), or take it out of `dependsOn`.',
  WaitingForSchedule: 'Nothing has to be done: each firing is a task of its own.',
  NotYetDue: 'It starts by itself then; an earlier `notBefore` lets it start earlier.',
  RetryBackoff: 'It is tried again by itself; `orca logs` of the task says what its last run did.',
  RepositoryUnreachable: 'It is tried again by itself; `orca doctor` says what can be reached from here.',
  AuthenticationFailed:
    '`orca doctor` says which credentials are used; repair them, it is tried again by itself.',
  TemplateInvalid: 'Mend that file; `orca validate` says whether it is right.',
  BudgetExhausted:
    'It starts by itself on the next day (UTC); a higher `budget` of the project lets it start earlier.',
  BudgetExceeded: 'Raise the budget, or give the task a new value of the annotation orca.dev/rerun.',
  PriceUnknown:
    'Give the price of the model in orca.yaml (`prices`), or use budgets in tokens, as a subscription needs them.',
  BaseBranchMissing: 'It starts by itself when the branch is there.',
  BranchModified: 'It starts by itself when the branch is gone.',
};

/** What would make room for a task that waits for a pod. */
function roomFor({ project }: TaskRecord, refusals: readonly Refusal[]): string {
  const own = refusals.filter(({ predicate }) => predicate !== 'PodInSameProject');
  if (own.length === 0) return `Declare an AgentPool in project ${project}.`;
  const quota = own.find(({ predicate }) => predicate === 'ProjectHasQuota');
  if (quota !== undefined)
    return isLasting(quota)
      ? 'Merge or close pull requests of the project, or raise `limits.maxOpenPullRequests`.'
      : 'It starts by itself when a run of the project ends; a higher `limits.maxConcurrentRuns` lets it start earlier.';
  if (own.some(({ predicate }) => predicate === 'BudgetAllows'))
    return 'It starts by itself when a run of the project ends for less than it reserved; a higher `budget` makes more room.';
  if (own.some(({ predicate }) => predicate === 'PodHasCapacity'))
    return 'It starts by itself when a run ends; more `replicas` or a higher `maxConcurrency` make more room.';
  const unready = own.filter(({ predicate }) => predicate === 'PodIsReady');
  if (unready.length === 0) return 'Give a pool what the task asks for, or ask for less.';
  return unready.every(isLasting)
    ? 'Repair the pods or resume their pool: `orca get pods` lists them, `orca doctor` says what is missing.'
    : 'It starts by itself when a pod has answered its probe.';
}
