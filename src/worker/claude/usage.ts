/** What the Messages API says that an answer has used, in Orca's words. */
import type Anthropic from '@anthropic-ai/sdk';
import type { Usage } from '../../api/run-contract.ts';

export function usageOf(usage: Anthropic.Usage, turns: number): Usage {
  return {
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    cacheReadTokens: usage.cache_read_input_tokens ?? 0,
    cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
    turns,
  };
}
