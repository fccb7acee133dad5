/** What the runs on record used, by project. */
import type { Recorded } from '../api/recorded.ts';
import { NO_USAGE, type Usage } from '../api/run-contract.ts';
import { code, table } from './markdown.ts';

/** Empty when no run has ended yet. */
export function usageSection(recorded: Recorded): string {
  const sums = new Map<string, { runs: number; usage: Usage }>();
  for (const run of recorded.runs.values()) {
    if (run.finishedAt === undefined && run.usage.turns === 0) continue;
    const sum = sums.get(run.project) ?? { runs: 0, usage: NO_USAGE };
    sums.set(run.project, { runs: sum.runs + 1, usage: added(sum.usage, run.usage) });
  }
  if (sums.size === 0) return '';
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([project, { runs, usage }]) => [
      code(project),
      String(runs),
      String(usage.turns),
      String(usage.inputTokens),
      String(usage.outputTokens),
      String(usage.cacheReadTokens),
    ]);
  const head = ['project', 'runs', 'turns', 'tokens in', 'tokens out', 'read from cache'];
  return `## Usage of the runs on record\n\n${table(head, rows)}`;
}

function added(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    turns: a.turns + b.turns,
  };
}
