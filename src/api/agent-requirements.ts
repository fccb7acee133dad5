/** What an agent's runtime needs of the machine that it runs on. */

export interface AgentRequirements {
  readonly programs: readonly { readonly name: string; readonly remedy: string }[];
  /** Each group needs one of its names to be set. */
  readonly env: readonly { readonly anyOf: readonly string[]; readonly remedy: string }[];
  /** Each must be set, whatever gives access to the model. */
  readonly variables?: readonly { readonly name: string; readonly remedy: string }[];
  /** Variable that stands for a login of its own, which is as good as a key. */
  readonly login?: string;
  /** Those of all these variables that stand for a subscription: what is used by one has no price. */
  readonly subscriptions?: readonly string[];
  /** Names handed on where they are set, such as the address of a model server. */
  readonly optionalEnv?: readonly string[];
}
