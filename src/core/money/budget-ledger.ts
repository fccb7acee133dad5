/** The predicate BudgetAllows: what is left of each project's budget while tasks are placed. */
import type { Budget } from '../../api/desired.ts';
import { type Key, keyOf } from '../../api/names.ts';
import { priceOf } from '../../api/prices.ts';
import type { Prices } from '../../api/rates.ts';
import {
  isRunOnPod,
  type PodRecord,
  type ProjectRecord,
  type RunRecord,
  type TaskRecord,
} from '../../api/recorded.ts';
import { type Cap, leftOf, lower, NOTHING, plus, type Spend } from '../../api/spend.ts';
import type { Timestamp } from '../../api/time.ts';
import type { Refusal } from '../scheduling/predicates.ts';
import { isRunningNodes } from '../workflows/node-tasks.ts';
import { capOf, dayCap, dayOf, isSpent, spentOn, taskCap, worstCaseOf } from './budget.ts';

/** What is gone of a budget. */
interface Account {
  readonly spent: Spend;
  /** By runs in progress. */
  readonly reserved: Spend;
}

/** Of one project and day. */
interface DayBudget extends Account {
  readonly cap: Cap;
}

/** All that placing needs to know of money. */
export interface Budgets {
  readonly byProject: ReadonlyMap<string, Budget>;
  /** Of the projects with a budget for each day. */
  readonly days: ReadonlyMap<string, DayBudget>;
  /** Of the tasks with a workflow whose nodes share one budget. */
  readonly workflows: ReadonlyMap<Key, Account>;
  readonly prices?: Prices | undefined;
}

export const NO_BUDGETS: Budgets = { byProject: new Map(), days: new Map(), workflows: new Map() };

interface Now {
  readonly at: Timestamp;
  /** Runs in progress; asked for only where they share a budget. */
  readonly active: () => readonly RunRecord[];
  readonly tasks: { get(key: Key): TaskRecord | undefined; records(): Iterable<TaskRecord> };
  readonly prices: Prices | undefined;
}

export function budgetsOf(projects: Iterable<ProjectRecord>, now: Now): Budgets {
  const { at, active, prices } = now;
  const byProject = new Map<string, Budget>();
  const days = new Map<string, DayBudget>();
  let reserved: ReadonlyMap<string, Spend> | undefined;
  for (const project of projects) {
    const { name, spec } = project;
    if (spec.budget === undefined) continue;
    byProject.set(name, spec.budget);
    const cap = dayCap(spec.budget);
    if (cap.tokens === undefined && cap.usd === undefined) continue;
    reserved ??= reservedByProject(active());
    days.set(name, { cap, spent: spentOn(dayOf(at), project), reserved: reserved.get(name) ?? NOTHING });
  }
  if (byProject.size === 0) return NO_BUDGETS;
  return { byProject, days, workflows: workflowAccounts(byProject, now), prices };
}

function workflowAccounts(
  byProject: ReadonlyMap<string, Budget>,
  { active, tasks }: Now,
): ReadonlyMap<Key, Account> {
  const accounts = new Map<Key, Account>();
  for (const task of tasks.records()) {
    if (!isRunningNodes(task) || !hasTaskCap(byProject.get(task.project))) continue;
    accounts.set(keyOf(task.project, task.name), { spent: task.spent ?? NOTHING, reserved: NOTHING });
  }
  if (accounts.size === 0) return accounts;
  for (const run of active()) {
    const task = tasks.get(keyOf(run.project, run.task));
    const key = keyOf(run.project, task?.node?.task ?? '');
    const account = accounts.get(key);
    if (account === undefined || !isRunOnPod(run)) continue;
    accounts.set(key, { ...account, reserved: plus(account.reserved, spendOf(run.reserved)) });
  }
  return accounts;
}

function hasTaskCap(budget: Budget | undefined): boolean {
  return (budget?.tokensPerTask ?? budget?.usdPerTask) !== undefined;
}

function reservedByProject(active: readonly RunRecord[]): ReadonlyMap<string, Spend> {
  const sums = new Map<string, Spend>();
  for (const run of active)
    if (isRunOnPod(run)) sums.set(run.project, plus(sums.get(run.project) ?? NOTHING, spendOf(run.reserved)));
  return sums;
}

/** A run may have this much (nothing in it: no limit), or has to wait. */
export type Offer =
  | { readonly cap: Cap }
  | {
      readonly refusals: readonly Refusal[] /** Whether those behind it in its project wait too. */;
      readonly isFirst: boolean;
    };

const UNLIMITED: Offer = { cap: {} };

const EXHAUSTED: readonly Refusal[] = [
  {
    predicate: 'BudgetAllows',
    detail: 'the budget of the project for this day (UTC) is spent',
    pods: 0,
    isLasting: true,
  },
];
const RESERVED: Offer = {
  isFirst: true,
  refusals: [
    {
      predicate: 'BudgetAllows',
      detail: 'what is left of the budget for this day is reserved by runs in progress',
      pods: 0,
    },
  ],
};

const RESERVED_BY_NODES: Offer = {
  isFirst: false,
  refusals: [
    {
      predicate: 'BudgetAllows',
      detail: 'what is left of the budget of its task is reserved by other nodes of it',
      pods: 0,
    },
  ],
};

/** Reservations are taken while tasks are placed, in the order of the queue. */
export class BudgetLedger {
  readonly #budgets: Budgets;
  readonly #days: Map<string, DayBudget>;
  readonly #workflows: Map<Key, Account>;
  /** Projects in which a task waits for what others have reserved. */
  readonly #queues = new Set<string>();

  constructor(budgets: Budgets) {
    this.#budgets = budgets;
    this.#days = new Map(budgets.days);
    this.#workflows = new Map(budgets.workflows);
  }

  /** Undefined: the day has something left for runs of the task's project. */
  refusal({ project }: TaskRecord): readonly Refusal[] | undefined {
    const day = this.#days.get(project);
    return day !== undefined && isSpent(day.cap, day.spent) ? EXHAUSTED : undefined;
  }

  /**
   * All that the task may need if that is left of the day, and of what it shares with other nodes; what is left if nobody else has reserved anything, so that
   * nothing could be waited for. Otherwise it waits, and with it those behind it: none of them shall starve it.
   */
  offer(task: TaskRecord, pod: PodRecord): Offer {
    const budget = this.#budgets.byProject.get(task.project);
    if (budget === undefined) return UNLIMITED;
    const shared = this.#workflows.get(payerKey(task));
    const worst = this.#worstCase(task, pod);
    const wanted = wantedBy(worst, { budget, spent: shared?.spent ?? task.spent ?? NOTHING });
    if (shared !== undefined && !isNothing(shared.reserved)) {
      const left = leftOf(leftOf(taskCap(budget), shared.spent), shared.reserved);
      if (!isWithin(wanted, left)) return RESERVED_BY_NODES;
    }
    const day = this.#days.get(task.project);
    if (day === undefined) return { cap: wanted };
    if (this.#queues.has(task.project)) return RESERVED;
    const free = leftOf(leftOf(day.cap, day.spent), day.reserved);
    if (isWithin(wanted, free)) return { cap: wanted };
    return isNothing(day.reserved) ? { cap: lower(wanted, free) } : RESERVED;
  }

  #worstCase({ spec }: TaskRecord, pod: PodRecord): Cap {
    const { maxCheckRounds: rounds, checks } = spec;
    const priced = (model: string | undefined) => priceOf(model, this.#budgets.prices);
    return worstCaseOf({ spec: pod.spec, rounds, checks, priceOf: priced }) ?? {};
  }

  queue({ project }: TaskRecord): void {
    this.#queues.add(project);
  }

  take(task: TaskRecord, cap: Cap): void {
    const { project } = task;
    const day = this.#days.get(project);
    if (day !== undefined) this.#days.set(project, taken(day, cap));
    const shared = this.#workflows.get(payerKey(task));
    if (shared !== undefined) this.#workflows.set(payerKey(task), taken(shared, cap));
  }
}

function payerKey({ project, node }: TaskRecord): Key {
  return keyOf(project, node?.task ?? '');
}

function taken<A extends Account>(account: A, cap: Cap): A {
  return { ...account, reserved: plus(account.reserved, spendOf(cap)) };
}

/** What the run can use and the task may, in each unit that some budget of the project is in. */
function wantedBy(worst: Cap, { budget, spent }: { readonly budget: Budget; readonly spent: Spend }): Cap {
  const { tokens, usd } = lower(worst, leftOf(taskCap(budget), spent));
  const { tokensPerDay, tokensPerTask, usdPerDay, usdPerTask } = budget;
  return capOf(
    (tokensPerDay ?? tokensPerTask) === undefined ? undefined : tokens,
    (usdPerDay ?? usdPerTask) === undefined ? undefined : usd,
  );
}

/** What has no limit is within nothing that has one. */
function isWithin(wanted: Cap, free: Cap): boolean {
  const { tokens = Number.POSITIVE_INFINITY, usd = Number.POSITIVE_INFINITY } = wanted;
  return (free.tokens === undefined || tokens <= free.tokens) && (free.usd === undefined || usd <= free.usd);
}

function isNothing({ tokens, usd }: Spend): boolean {
  return tokens === 0 && usd === 0;
}

function spendOf({ tokens = 0, usd = 0 }: Cap = {}): Spend {
  return { tokens, usd };
}
