/** The predicate BudgetAllows: what is left of each project's budget while tasks are placed. */
import type { Budget } from '../api/desired.ts';
import { priceOf } from '../api/prices.ts';
import type { Price, Prices } from '../api/rates.ts';
import {
  isRunOnPod,
  type PodRecord,
  type ProjectRecord,
  type RunRecord,
  type TaskRecord,
} from '../api/recorded.ts';
import { type Cap, leftOf, lower, NOTHING, plus, type Spend } from '../api/spend.ts';
import type { Timestamp } from '../api/time.ts';
import { capOf, dayCap, dayOf, isSpent, spentOn, taskCap, worstCaseOf } from './budget.ts';
import type { Refusal } from './predicates.ts';

/** Of one project and day. */
interface DayBudget {
  readonly cap: Cap;
  readonly spent: Spend;
  /** By runs in progress. */
  readonly reserved: Spend;
}

/** All that placing needs to know of money. */
export interface Budgets {
  readonly byProject: ReadonlyMap<string, Budget>;
  /** Of the projects with a budget for each day. */
  readonly days: ReadonlyMap<string, DayBudget>;
  readonly prices?: Prices | undefined;
}

export const NO_BUDGETS: Budgets = { byProject: new Map(), days: new Map() };

interface Now {
  readonly at: Timestamp;
  /** Runs in progress; asked for only where a day has a budget. */
  readonly active: () => readonly RunRecord[];
  readonly prices: Prices | undefined;
}

export function budgetsOf(projects: Iterable<ProjectRecord>, { at, active, prices }: Now): Budgets {
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
  return byProject.size === 0 ? NO_BUDGETS : { byProject, days, prices };
}

function reservedByProject(active: readonly RunRecord[]): ReadonlyMap<string, Spend> {
  const sums = new Map<string, Spend>();
  for (const run of active)
    if (isRunOnPod(run)) sums.set(run.project, plus(sums.get(run.project) ?? NOTHING, spendOf(run.reserved)));
  return sums;
}

/** A run may have this much (nothing in it: no limit), or has to wait. */
export type Offer = { readonly cap: Cap } | { readonly refusals: readonly Refusal[] };

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
  refusals: [
    {
      predicate: 'BudgetAllows',
      detail: 'what is left of the budget for this day is reserved by runs in progress',
      pods: 0,
    },
  ],
};

/** Reservations are taken while tasks are placed, in the order of the queue. */
export class BudgetLedger {
  readonly #budgets: Budgets;
  readonly #days: Map<string, DayBudget>;
  /** Projects in which a task waits for what others have reserved. */
  readonly #queues = new Set<string>();

  constructor(budgets: Budgets) {
    this.#budgets = budgets;
    this.#days = new Map(budgets.days);
  }

  /** Undefined: the day has something left for runs of the task's project. */
  refusal({ project }: TaskRecord): readonly Refusal[] | undefined {
    const day = this.#days.get(project);
    return day !== undefined && isSpent(day.cap, day.spent) ? EXHAUSTED : undefined;
  }

  /**
   * All that the task may need if that is left of the day; what is left if nobody else has reserved anything, so that
   * nothing could be waited for. Otherwise it waits, and with it those behind it: none of them shall starve it.
   */
  offer(task: TaskRecord, pod: PodRecord): Offer {
    const budget = this.#budgets.byProject.get(task.project);
    if (budget === undefined) return UNLIMITED;
    const price = priceOf(pod.spec.modelId, this.#budgets.prices);
    const wanted = wantedBy(task, pod, { budget, price });
    const day = this.#days.get(task.project);
    if (day === undefined) return { cap: wanted };
    if (this.#queues.has(task.project)) return RESERVED;
    const free = leftOf(leftOf(day.cap, day.spent), day.reserved);
    if (isWithin(wanted, free)) return { cap: wanted };
    return isNothing(day.reserved) ? { cap: lower(wanted, free) } : RESERVED;
  }

  queue({ project }: TaskRecord): void {
    this.#queues.add(project);
  }

  take({ project }: TaskRecord, cap: Cap): void {
    const day = this.#days.get(project);
    if (day !== undefined) this.#days.set(project, { ...day, reserved: plus(day.reserved, spendOf(cap)) });
  }
}

/** What the run can use and the task may, in each unit that some budget of the project is in. */
function wantedBy(
  task: TaskRecord,
  pod: PodRecord,
  { budget, price }: { readonly budget: Budget; readonly price: Price | undefined },
): Cap {
  const worst = worstCaseOf(pod.spec, task.spec.maxCheckRounds, price) ?? {};
  const { tokens, usd } = lower(worst, leftOf(taskCap(budget), task.spent ?? NOTHING));
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
