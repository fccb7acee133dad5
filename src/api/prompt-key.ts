/** What a rendered prompt is known by: the template and the values that went into it. */
import { valueHash } from './hash.ts';
import type { OutputValues } from './output-value.ts';

export interface PromptSource {
  readonly template: string;
  readonly inputs: OutputValues;
  /** Of a node of a workflow: they stand as they are, and are no data of agents. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}

export function promptKey({ template, inputs, parameters }: PromptSource): string {
  return valueHash(parameters === undefined ? [template, inputs] : [template, inputs, parameters]);
}
