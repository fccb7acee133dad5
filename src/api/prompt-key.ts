/** What a rendered prompt is known by: the template and the values that went into it. */
import { valueHash } from './hash.ts';
import type { OutputValues } from './output-value.ts';

export interface PromptSource {
  readonly template: string;
  readonly inputs: OutputValues;
}

export function promptKey({ template, inputs }: PromptSource): string {
  return valueHash([template, inputs]);
}
