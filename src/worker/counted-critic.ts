/** A critic whose use is counted with that of the run, at the price of its own model. */
import type { Failure } from '../api/failure.ts';
import type { Price } from '../api/rates.ts';
import type { RunBrief, Usage } from '../api/run-contract.ts';
import { NO_USAGE } from '../api/run-contract.ts';
import type { Critic } from './critic.ts';

export interface Account {
  /** Why nothing more may be used. */
  refuse(): Failure | undefined;
  /** `price`: undefined where nobody knows it. */
  count(usage: Usage, price: Price | undefined): void;
}

export function countedCritic(
  critic: Critic,
  { criticPrices = {} }: Pick<RunBrief, 'criticPrices'>,
  account: Account,
): Critic {
  return {
    async ask(request) {
      const refusal = account.refuse();
      if (refusal !== undefined) return { usage: NO_USAGE, failure: refusal };
      const answer = await critic.ask(request);
      const { model } = request;
      account.count(answer.usage, Object.hasOwn(criticPrices, model) ? criticPrices[model] : undefined);
      return answer;
    },
  };
}
