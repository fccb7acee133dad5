/** What the prompts of tasks with inputs come to: rendered before the plan is made, which only asks whether that can be done. */
import type { Known } from '../api/failure.ts';
import { sha256 } from '../api/hash.ts';
import type { Observed, PromptHash } from '../api/observed.ts';
import { type PromptSource, promptKey } from '../api/prompt-key.ts';
import { attempted } from './attempt.ts';

/** Templates are compiled by what is loaded where there are any. */
export async function renderedPrompts(sources: readonly PromptSource[]): Promise<Observed['prompts']> {
  const prompts = new Map<string, Known<PromptHash>>();
  if (sources.length === 0) return prompts;
  const { renderedPrompt } = await import('../agents/input-prompt.ts');
  for (const source of sources) {
    const made = await attempted(async () => sha256(renderedPrompt(source)));
    prompts.set(promptKey(source), made);
  }
  return prompts;
}
