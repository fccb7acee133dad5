/** What descriptions are made of: labels with values, and tables with titles. */
import type { Labels } from '../api/desired.ts';
import { tableLines } from './table.ts';

/** A label with its value; a value of several lines is indented below its label. */
export type Field = readonly [label: string, value: string | undefined];

export function titled(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`${title}:`, ...tableLines(header, rows).map((line) => `  ${line}`)];
}

export function fieldLines(fields: readonly Field[]): readonly string[] {
  const shown = fields.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ label, value }],
  );
  const width = Math.max(...shown.map(({ label }) => label.length)) + 1;
  return shown.map(({ label, value }) => {
    const lines = value.trimEnd().split('\n');
    const first = `${`${label}:`.padEnd(width)} `;
    return lines.length === 1
      ? `${first}${lines[0]}`
      : [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n');
  });
}

export function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}
