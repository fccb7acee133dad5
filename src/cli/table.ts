/** Columns of text for people: as wide as their content, two spaces apart, nothing after the last. */
import { plain } from '../api/sanitize.ts';

const GAP = '   ';

/** Lines of a table; a cell is what is recorded, made safe to print on a terminal. */
export function tableLines(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cells = [header, ...rows].map((row) => row.map((cell) => (cell === '' ? '<none>' : oneCell(cell))));
  const widths = header.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join(GAP),
  );
}

function oneCell(text: string): string {
  return plain(text).replaceAll(/\s+/g, ' ');
}
