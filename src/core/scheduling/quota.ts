/** The predicate ProjectHasQuota: how many runs and open pull requests a project may have at a time. */
import type { TaskRecord } from '../../api/recorded.ts';
import type { Refusal } from './predicates.ts';

export interface Quota {
  readonly maxConcurrentRuns: number | undefined;
  readonly maxOpenPullRequests: number | undefined;
  /** Runs in progress. */
  readonly runs: number;
  /** Pull requests in review, and runs in progress that will open another. */
  readonly pullRequests: number;
}

const TOO_MANY_RUNS: readonly Refusal[] = [
  { predicate: 'ProjectHasQuota', detail: 'limits.maxConcurrentRuns of the project is reached', pods: 0 },
];
const TOO_MANY_PULL_REQUESTS: readonly Refusal[] = [
  {
    predicate: 'ProjectHasQuota',
    detail: 'limits.maxOpenPullRequests of the project is reached',
    pods: 0,
    isLasting: true,
  },
];

/** What is left of each quota while tasks are placed. */
export class QuotaLedger {
  readonly #quotas: Map<string, Quota>;

  constructor(quotas: ReadonlyMap<string, Quota>) {
    this.#quotas = new Map(quotas);
  }

  /** Undefined: the project may have one more. What only a person ends is told first. */
  refusal(task: TaskRecord): readonly Refusal[] | undefined {
    const quota = this.#quotas.get(task.project);
    if (quota === undefined) return undefined;
    if (opensPullRequest(task) && isReached(quota.pullRequests, quota.maxOpenPullRequests))
      return TOO_MANY_PULL_REQUESTS;
    return isReached(quota.runs, quota.maxConcurrentRuns) ? TOO_MANY_RUNS : undefined;
  }

  /** The same for a task that takes no run. */
  pullRequestRefusal(task: TaskRecord): readonly Refusal[] | undefined {
    const quota = this.#quotas.get(task.project);
    const isFull = quota !== undefined && isReached(quota.pullRequests, quota.maxOpenPullRequests);
    return isFull && opensPullRequest(task) ? TOO_MANY_PULL_REQUESTS : undefined;
  }

  spendPullRequest(task: TaskRecord): void {
    const quota = this.#quotas.get(task.project);
    if (quota === undefined || !opensPullRequest(task)) return;
    this.#quotas.set(task.project, { ...quota, pullRequests: quota.pullRequests + 1 });
  }

  spend(task: TaskRecord): void {
    const quota = this.#quotas.get(task.project);
    if (quota === undefined) return;
    const pullRequests = quota.pullRequests + (opensPullRequest(task) ? 1 : 0);
    this.#quotas.set(task.project, { ...quota, runs: quota.runs + 1, pullRequests });
  }
}

/** Whether the next run of the task adds to the open pull requests of its project. */
export function opensPullRequest(task: TaskRecord): boolean {
  return task.spec.landing === 'pullRequest' && task.pullRequest === undefined;
}

function isReached(count: number, limit: number | undefined): boolean {
  return limit !== undefined && count >= limit;
}
