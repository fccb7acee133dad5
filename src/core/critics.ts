/** What the models of critics cost, and that a budget in dollars knows of each. */
import { priceOf } from '../api/prices.ts';
import type { Price, Prices } from '../api/rates.ts';
import type { TaskRecord } from '../api/recorded.ts';
import { oneLine } from '../api/sanitize.ts';
import type { Draft } from './draft.ts';
import type { Hold } from './tasks/dependencies.ts';

/** By full id, of those that are known; undefined: there are none. */
export function criticPricesOf(
  { spec }: TaskRecord,
  prices: Prices | undefined,
): Readonly<Record<string, Price>> | undefined {
  const known = criticModels(spec.checks).flatMap((model) => {
    const price = priceOf(model, prices);
    return price === undefined ? [] : [[model, price] as const];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** Why a task of a project with a budget in dollars may not start: nobody said what one of its critics costs. */
export function unpricedCritic({ project, spec }: TaskRecord, { header, projects }: Draft): Hold | undefined {
  const budget = projects.get(project)?.spec.budget;
  if (budget?.usdPerDay === undefined && budget?.usdPerTask === undefined) return undefined;
  const model = criticModels(spec.checks).find((each) => priceOf(each, header.root.prices) === undefined);
  if (model === undefined) return undefined;
  const message = `the project has a budget in dollars and a critic asks unpriced ${oneLine(model, 100)}: give the model's price in orca.yaml (prices), or use budgets in tokens`;
  return { reason: 'PriceUnknown', message };
}

function criticModels(checks: TaskRecord['spec']['checks']): readonly string[] {
  return [...new Set(checks.flatMap((check) => (check.type === 'critic' ? [check.modelId] : [])))].sort();
}
