/** What a model costs, as data: list prices and what orca.yaml says over them. */

/** USD per million tokens. */
export interface Rates {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

export interface Price extends Rates {
  /** Date of the built-in table that it stands in, or `orca.yaml`. */
  readonly source: string;
  /** What all of a request costs whose prompt, read from cache or not, is longer than `above` tokens. */
  readonly longPrompt?: Rates & { readonly above: number };
}

/** By full model id. */
export type Prices = Readonly<Record<string, Rates>>;
