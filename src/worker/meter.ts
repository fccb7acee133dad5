/** Counts what a run uses, request by request, and says when that is more than was reserved for it. */
import type { Failure } from '../api/failure.ts';
import { costOf, tokensOf } from '../api/prices.ts';
import type { Price } from '../api/rates.ts';
import type { RunBrief, Usage } from '../api/run-contract.ts';
import {
  type Cap,
  isPassed,
  isReached,
  leftOf,
  NOTHING,
  plus,
  type Spend,
  tokensText,
  usdText,
} from '../api/spend.ts';

export class Meter {
  readonly #cap: Cap;
  readonly #price: RunBrief['price'];
  #spent: Spend = NOTHING;
  #isStarted = false;
  #isTold = false;
  #isPriced: boolean;

  constructor({ cap = {}, price }: Pick<RunBrief, 'cap' | 'price'>) {
    this.#cap = cap;
    this.#price = price;
    this.#isPriced = price !== undefined;
  }

  /** An agent works: from now on silence is no proof that nothing is used. */
  start(): void {
    this.#isStarted = true;
  }

  add(usage: Usage): void {
    this.#isTold = true;
    const usd = this.#price === undefined ? 0 : costOf(usage, this.#price);
    this.#spent = plus(this.#spent, { tokens: tokensOf(usage), usd });
  }

  /** What a model that is not the agent's has used for the run, at its own price. */
  addOther(usage: Usage, price: Price | undefined): void {
    if (price !== undefined) this.#isPriced = true;
    const usd = price === undefined ? 0 : costOf(usage, price);
    this.#spent = plus(this.#spent, { tokens: tokensOf(usage), usd });
  }

  /** USD; undefined where nobody knows what the model costs. */
  get cost(): number | undefined {
    return this.#isPriced ? this.#spent.usd : undefined;
  }

  /** An agent has worked and told nothing of what it used. */
  get isUnmetered(): boolean {
    return this.#isStarted && !this.#isTold;
  }

  get left(): Cap {
    return leftOf(this.#cap, this.#spent);
  }

  /** More is used than may be. */
  get excess(): Failure | undefined {
    return isPassed(this.#cap, this.#spent) ? this.exceeded() : undefined;
  }

  /** All is used that may be: nothing more is to be begun. */
  get end(): Failure | undefined {
    return isReached(this.#cap, this.#spent) ? this.exceeded() : undefined;
  }

  exceeded(): Failure {
    const { tokens, usd } = this.#cap;
    const told = [
      ...(usd === undefined ? [] : [`${usdText(this.#spent.usd)} of ${usdText(usd)}`]),
      ...(tokens === undefined ? [] : [`${tokensText(this.#spent.tokens)} of ${tokensText(tokens)}`]),
    ];
    const message = `The run has used ${told.join(' and ')} reserved for it and was stopped`;
    return { kind: 'later', reason: 'BudgetExceeded', message };
  }
}
