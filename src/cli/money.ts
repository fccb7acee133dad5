/** What was spent and what may be, in words: of projects, tasks, runs, and of a run that is about to start. */
import type { ProjectRecord, RunRecord, TaskRecord } from '../api/recorded.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { type Cap, lower, NOTHING, spendText, tokensText, usdText } from '../api/spend.ts';
import { timestamp } from '../api/time.ts';
import { dayCap, dayOf, spentOn, taskCap, worstCaseOf } from '../core/money/budget.ts';

/** A label with its value, as in `orca describe`. */
type Field = readonly [label: string, value: string | undefined];

/** `$1.20, 3,400 tokens of $20.00`; undefined: nothing was spent that day and nothing limits it. */
export function spentToday(
  { spec, spend }: Pick<ProjectRecord, 'spec' | 'spend'>,
  now: number,
): string | undefined {
  const spent = spentOn(dayOf(timestamp(now)), { ...(spend === undefined ? {} : { spend }) });
  const limit = capText(dayCap(spec.budget ?? {}));
  if (limit === undefined && spent.tokens === 0 && spent.usd === 0) return undefined;
  return limit === undefined ? spendText(spent) : `${spendText(spent)} of ${limit}`;
}

export function projectMoney(project: ProjectRecord, now: number): readonly Field[] {
  return [
    ['Spent today (UTC)', spentToday(project, now)],
    ['Budget of a task', capText(taskCap(project.spec.budget ?? {}))],
  ];
}

export function taskMoney({ spent }: TaskRecord, project: ProjectRecord | undefined): readonly Field[] {
  const limit = capText(taskCap(project?.spec.budget ?? {}));
  if (spent === undefined) return [['Budget', limit]];
  const work = `${spent.seconds}s in ${spent.rounds === 1 ? '1 round' : `${spent.rounds} rounds`}`;
  return [['Spent', `${spendText(spent)}${limit === undefined ? '' : ` of ${limit}`}, ${work}`]];
}

export function runMoney({ cost, price, criticPrices = {}, reserved, charged }: RunRecord): readonly Field[] {
  const source = price?.source ?? Object.values(criticPrices)[0]?.source;
  return [
    ['Cost', cost === undefined ? undefined : `${usdText(cost)}, at prices of ${source}`],
    ['Reserved', capText(reserved ?? {})],
    ['Charged', charged === undefined ? undefined : spendText(charged)],
  ];
}

/** The most that a run can cost: its cap, or what its agent and its critics can use; undefined: nobody can tell. */
export function worstCost(brief: RunBrief): Cap | undefined {
  const { cap = {}, price, criticPrices = {}, pod, checks, maxCheckRounds: rounds } = brief;
  const { spec } = pod;
  const critics = new Map(Object.entries(criticPrices));
  const priceOf = (model = '') => (model === spec.modelId ? price : critics.get(model));
  const worst = lower(cap, worstCaseOf({ spec, rounds, checks, priceOf }) ?? {});
  return worst.tokens === undefined && worst.usd === undefined ? undefined : worst;
}

/** `$20.00`, `5,000 tokens`, or both; undefined where there is no limit. */
export function capText({ tokens, usd }: Cap): string | undefined {
  if (usd !== undefined && tokens !== undefined) return spendText({ ...NOTHING, tokens, usd });
  if (usd !== undefined) return usdText(usd);
  return tokens === undefined ? undefined : tokensText(tokens);
}
