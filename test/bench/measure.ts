/** Paired timing: a subject and its baseline in turn, so that their ratio holds while the machine's speed drifts. */
import { performance } from 'node:perf_hooks';

export type Task = () => Promise<unknown> | unknown;

export interface Row {
  readonly measure: string;
  readonly baseline: string;
  /** Milliseconds, medians. */
  readonly subjectMs: number;
  readonly baselineMs: number;
  /** Median of the pairs' ratios. */
  readonly ratio: number;
  /** Highest ratio that meets the bar; undefined: the row has none. */
  readonly bar: number | undefined;
}

export interface Pair {
  readonly measure: string;
  readonly baseline: string;
  readonly bar?: number;
  readonly runs: number;
  /** Untimed, before each timing of either side. */
  readonly before?: Task;
  readonly subject: Task;
  readonly against: Task;
}

/** Runs both sides once unmeasured, then `runs` pairs in alternating order. */
export async function paired(pair: Pair): Promise<Row> {
  const subject: number[] = [];
  const against: number[] = [];
  for (let run = -1; run < pair.runs; run++) {
    const sides = [
      { task: pair.subject, times: subject },
      { task: pair.against, times: against },
    ];
    for (const side of run % 2 === 0 ? sides : sides.reverse()) {
      await pair.before?.();
      const ms = await timed(side.task);
      if (run >= 0) side.times.push(ms);
    }
  }
  return {
    measure: pair.measure,
    baseline: pair.baseline,
    subjectMs: median(subject),
    baselineMs: median(against),
    ratio: median(subject.map((ms, index) => ms / (against[index] ?? Number.NaN))),
    bar: pair.bar,
  };
}

/** Milliseconds that the task takes. */
export async function timed(task: Task): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export interface Point {
  readonly size: number;
  readonly ms: number;
}

/** How a cost grows with a size: the exponent b of the power law a · size^b that fits best; 0 is flat, 1 is linear. */
export interface Growth {
  readonly measure: string;
  readonly points: readonly Point[];
  readonly exponent: number;
}

export function growth(measure: string, points: readonly Point[]): Growth {
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const below = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return { measure, points, exponent: above / below };
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.measure,
    `${row.subjectMs.toFixed(1)} ms`,
    row.baseline,
    `${row.baselineMs.toFixed(1)} ms`,
    row.ratio.toFixed(2),
    row.bar === undefined ? '' : `≤ ${row.bar}`,
    row.bar === undefined ? '' : row.ratio <= row.bar ? 'met' : 'missed',
  ]);
  const all = [['measure', 'Orca', 'baseline', 'takes', 'ratio', 'bar', ''], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
