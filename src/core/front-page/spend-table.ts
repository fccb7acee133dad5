/** What each project spent on its last day, against its budget; for the front page. */
import type { ProjectRecord, Recorded } from '../../api/recorded.ts';
import { NOTHING, tokensText, usdText } from '../../api/spend.ts';
import { compareText, FirstFew } from '../first-few.ts';
import { code, table } from '../markdown.ts';
import { dayCap } from '../money/budget.ts';
import { MAX_ROWS } from './front-page-tally.ts';

/** Empty when no project has a budget or has spent anything. */
export function spendSection({ projects }: Recorded): string {
  const shown = new FirstFew<ProjectRecord>(MAX_ROWS, (a, b) => compareText(a.name, b.name));
  for (const project of projects.values())
    if (project.spend !== undefined || project.spec.budget !== undefined) shown.add(project);
  if (shown.total === 0) return '';
  const rows = shown.items.map(({ name, spec, spend = { ...NOTHING, day: '' } }) => {
    const { tokens, usd } = dayCap(spec.budget ?? {});
    return [
      code(name),
      spend.day,
      `${usdText(spend.usd)}${usd === undefined ? '' : ` of ${usdText(usd)}`}`,
      `${tokensText(spend.tokens)}${tokens === undefined ? '' : ` of ${tokensText(tokens)}`}`,
    ];
  });
  const more = shown.total > rows.length ? `\n\nand ${shown.total - rows.length} more` : '';
  return `## Spend of the last day\n\n${table(['project', 'day (UTC)', 'dollars', 'tokens'], rows)}${more}`;
}
