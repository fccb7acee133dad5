/** The head of the front page: which config commit it speaks of, and what is wrong with it. */
import type { Recorded } from '../../api/recorded.ts';
import { code, inline } from '../markdown.ts';

const MAX_ROWS = 50;

export function pageHeader({ header: { configCommit } }: Recorded): string {
  const from =
    configCommit === '' ? 'no config commit yet' : `config commit ${code(configCommit.slice(0, 12))}`;
  return `# Orca status\n\nDesired state: ${from}.`;
}

/** What hampers all of it, and the problems in manifests; empty when there are none. */
export function pageNotices({ header: { notices: found, problems } }: Recorded): string {
  const lines = found.map(({ reason, message }) => `- **${reason}**: ${inline(message, 300)}`);
  const files = problems.slice(0, MAX_ROWS).map((problem) => `- ${inline(problem, 300)}`);
  const more = problems.length > MAX_ROWS ? [`- and ${problems.length - MAX_ROWS} more`] : [];
  const noticed = lines.length === 0 ? [] : [`## Notices\n\n${lines.join('\n')}`];
  const wrong =
    files.length === 0
      ? []
      : [
          `## Problems in manifests\n\nThe last good spec of these objects stays in force.\n\n${[...files, ...more].join('\n')}`,
        ];
  return [...noticed, ...wrong].join('\n\n');
}
