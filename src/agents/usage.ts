/** Adds up what rounds and messages used. */
import { NO_USAGE, type Usage } from '../api/run-contract.ts';

export function totalUsage(usages: readonly Usage[]): Usage {
  return usages.reduce(
    (sum, usage) => ({
      inputTokens: sum.inputTokens + usage.inputTokens,
      outputTokens: sum.outputTokens + usage.outputTokens,
      cacheReadTokens: sum.cacheReadTokens + usage.cacheReadTokens,
      cacheWriteTokens: sum.cacheWriteTokens + usage.cacheWriteTokens,
      turns: sum.turns + usage.turns,
    }),
    NO_USAGE,
  );
}
