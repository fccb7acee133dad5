/** `npm run bench [-- --objects 10000 --runs 5 [section …]]`: the cost table, each row a ratio to its baseline in the same run. */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Growth, type Row, table } from './measure.ts';
import { passRows } from './passes.ts';
import { planningRows } from './planning.ts';
import { readingRows } from './reading.ts';
import { recordingRows } from './recording.ts';
import { startUpRows } from './start-up.ts';

interface Figures {
  readonly rows: readonly Row[];
  readonly growths: readonly Growth[];
}

export interface BenchOptions {
  /** Objects in the config repository. */
  readonly objects: number;
  /** Counted pairs of each row. */
  readonly runs: number;
}

const SECTIONS: Readonly<Record<string, (options: BenchOptions) => Promise<Figures>>> = {
  'start-up': startUpRows,
  reading: readingRows,
  passes: passRows,
  planning: planningRows,
  recording: recordingRows,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { objects: { type: 'string', default: '10000' }, runs: { type: 'string', default: '5' } },
});
const options = { objects: Number(values.objects), runs: Number(values.runs) };

say(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
);
say(`Node ${process.version}, ${spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
say(`${options.objects} objects; medians of ${options.runs} pairs, the ratio taken pair by pair\n`);

const figures: Figures[] = [];
for (const [name, section] of Object.entries(SECTIONS)) {
  if (positionals.length === 0 || positionals.includes(name)) figures.push(await section(options));
}
say(table(figures.flatMap(({ rows }) => rows)));
say('');
for (const { measure, points, exponent } of figures.flatMap(({ growths }) => growths)) {
  const measured = points.map(({ size, ms }) => `${size}: ${ms.toFixed(1)} ms`).join(', ');
  say(`${measure}: ${measured}; cost grows with exponent ${exponent.toFixed(2)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
