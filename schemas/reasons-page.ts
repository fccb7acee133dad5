/** docs/reasons.md: the closed list of reasons, as a table. */
import { REASONS } from '../src/api/reasons.ts';

export function reasonsPage(): string {
  const rows = Object.entries(REASONS).map(([reason, sentence]) => `| \`${reason}\` | ${sentence} |`);
  return `# Reasons

Every condition, phase and failure names one of these; there are no others. They are made for programs to compare with;
the message beside a reason says what happened and what to do.

| reason | means |
| --- | --- |
${rows.join('\n')}
`;
}
