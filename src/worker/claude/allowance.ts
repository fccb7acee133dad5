/** How long the next answer may be, so that what is left of the run's budget covers it. */
import type { ClaudeTask } from '../../agents/claude-task.ts';
import { dearest, tokensOf } from '../../api/prices.ts';
import type { Usage } from '../../api/run-contract.ts';
import { Meter } from '../meter.ts';

/** Tokens below which an answer could say nothing of use. */
const SHORTEST_ANSWER = 64;

export class Allowance {
  readonly meter: Meter;
  readonly #task: ClaudeTask;
  /** Tokens that are sent again with the next request: the last prompt and its answer. */
  #prompt = 0;

  constructor(task: ClaudeTask) {
    this.#task = task;
    this.meter = new Meter(task);
  }

  add(usage: Usage): void {
    this.meter.add(usage);
    this.#prompt = tokensOf(usage);
  }

  /** Tokens of the next answer, at most maxTokens; undefined: nothing is left that would be worth a request. */
  answer(): number | undefined {
    const { maxTokens, price } = this.#task;
    const { tokens = Number.POSITIVE_INFINITY, usd = Number.POSITIVE_INFINITY } = this.meter.left;
    const affordable =
      price === undefined
        ? Number.POSITIVE_INFINITY
        : (usd * 1e6 - this.#prompt * price.cacheRead) / dearest(price).output;
    const room = Math.min(tokens - this.#prompt, Number.isNaN(affordable) ? 0 : affordable);
    if (room < Math.min(SHORTEST_ANSWER, maxTokens)) return undefined;
    return Math.min(maxTokens, Math.floor(room));
  }
}
