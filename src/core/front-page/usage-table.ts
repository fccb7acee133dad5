/** What the runs on record used, by project. */
import type { Recorded } from '../../api/recorded.ts';
import { usdText } from '../../api/spend.ts';
import { code, table } from '../markdown.ts';

/** Empty when no run has ended yet. */
export function usageSection(recorded: Recorded): string {
  const sums = new Map<string, Sum>();
  for (const run of recorded.runs.values()) {
    if (run.finishedAt === undefined && run.usage.turns === 0) continue;
    const sum = sums.get(run.project) ?? { runs: 0, turns: 0, input: 0, output: 0, cached: 0, cost: 0 };
    sums.set(run.project, sum);
    sum.runs += 1;
    sum.turns += run.usage.turns;
    sum.input += run.usage.inputTokens;
    sum.output += run.usage.outputTokens;
    sum.cached += run.usage.cacheReadTokens;
    sum.cost += run.cost ?? 0;
  }
  if (sums.size === 0) return '';
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([project, { runs, turns, input, output, cached, cost }]) => [
      code(project),
      ...[runs, turns, input, output, cached].map(String),
      usdText(cost),
    ]);
  const head = ['project', 'runs', 'turns', 'tokens in', 'tokens out', 'read from cache', 'cost'];
  return `## Usage of the runs on record\n\n${table(head, rows)}`;
}

interface Sum {
  runs: number;
  turns: number;
  input: number;
  output: number;
  cached: number;
  cost: number;
}
