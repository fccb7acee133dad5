/** Paired timing: a subject and its baseline in turn, so that their ratio holds while the machine's speed drifts. */
import { performance } from 'node:perf_hooks';

export type Task = () => Promise<unknown> | unknown;

export interface Row {
  readonly measure: string;
  readonly baseline: string;
  /** Medians, in the row's unit. */
  readonly subject: number;
  readonly against: number;
  /** Milliseconds when absent. */
  readonly unit?: string;
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
    subject: median(subject),
    against: median(against),
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

/** A row whose bar is a figure of its own and no program's. */
export function barRow(measure: string, subject: number, bar: { at: number; unit?: string }): Row {
  const unit = bar.unit === undefined ? {} : { unit: bar.unit };
  return { measure, baseline: 'the bar', subject, against: bar.at, ...unit, ratio: subject / bar.at, bar: 1 };
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
  /** Of the points. */
  readonly unit: string;
}

export function growth(measure: string, points: readonly Point[], unit = 'ms'): Growth {
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const below = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return { measure, points, exponent: above / below, unit };
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.measure,
    `${row.subject.toFixed(1)} ${row.unit ?? 'ms'}`,
    row.baseline,
    `${row.against.toFixed(1)} ${row.unit ?? 'ms'}`,
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
