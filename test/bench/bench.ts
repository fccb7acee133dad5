/** `npm run bench [-- --objects 10000 --sizes 100,1000 --runs 5 --tasks 1000 [section …]]`: the cost table, each row a ratio to its baseline in the same run. */
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { keepHeapSmall } from '../../src/lib/heap.ts';
import { agentRows } from './agents.ts';
import { dispatchRows, throughputRows } from './dispatching.ts';
import { type Growth, type Row, table } from './measure.ts';
import { passRows } from './passes.ts';
import { planningRows } from './planning.ts';
import { readingRows } from './reading.ts';
import { recordingRows } from './recording.ts';
import { runRows } from './running.ts';
import { soakRows } from './soak.ts';
import { standingRows } from './standing.ts';
import { startUpRows } from './start-up.ts';

interface Figures {
  readonly rows: readonly Row[];
  readonly growths: readonly Growth[];
}

export interface BenchOptions {
  /** Objects in the config repository. */
  readonly objects: number;
  /** Numbers of objects by which growth is measured. */
  readonly sizes: readonly number[];
  /** Counted pairs of each row. */
  readonly runs: number;
  /** Trivial tasks of the throughput. */
  readonly tasks: number;
}

const SECTIONS: Readonly<Record<string, (options: BenchOptions) => Promise<Figures>>> = {
  'start-up': startUpRows,
  reading: readingRows,
  passes: passRows,
  planning: planningRows,
  recording: recordingRows,
  dispatch: dispatchRows,
  run: runRows,
  throughput: throughputRows,
  agents: agentRows,
  standing: standingRows,
  soak: soakRows,
};
/** They take long, and say little of one change: only by their names. */
const ASKED_FOR = ['soak'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    objects: { type: 'string', default: '10000' },
    sizes: { type: 'string', default: '100,1000,10000,50000' },
    runs: { type: 'string', default: '5' },
    tasks: { type: 'string', default: '1000' },
  },
});
const options = {
  objects: Number(values.objects),
  sizes: values.sizes.split(',').map(Number),
  runs: Number(values.runs),
  tasks: Number(values.tasks),
};

/** Of a section whose figures this process is to find: each has one of its own, whose heap and engine no other has used. */
const INSIDE = 'ORCA_BENCH_SECTION';
const inside = process.env[INSIDE];

if (inside === undefined) await all();
else {
  // As `orca serve` does.
  keepHeapSmall();
  process.send?.(await SECTIONS[inside]?.(options), () => process.disconnect());
}

async function all(): Promise<void> {
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
  );
  say(`Node ${process.version}, ${spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
  say(`${options.objects} objects; medians of ${options.runs} pairs, the ratio taken pair by pair\n`);
  // Each section tells its figures when it has them: one that fails takes none of the others with it.
  for (const name of Object.keys(SECTIONS)) {
    const isMeant = positionals.length === 0 ? !ASKED_FOR.includes(name) : positionals.includes(name);
    if (isMeant) tell(name, await figuresOf(name));
  }
}

/** Undefined: it failed, and has said why. */
async function figuresOf(name: string): Promise<Figures | undefined> {
  const env = { ...process.env, [INSIDE]: name };
  const section = fork(import.meta.filename, process.argv.slice(2), { env, serialization: 'advanced' });
  let figures: Figures | undefined;
  section.on('message', (message: Figures) => {
    figures = message;
  });
  await once(section, 'exit');
  return figures;
}

function tell(name: string, figures: Figures | undefined): void {
  if (figures === undefined) {
    process.exitCode = 1;
    say(`${name} failed\n`);
    return;
  }
  say(`${name}\n${table(figures.rows)}`);
  for (const { measure, points, exponent, unit } of figures.growths) {
    const measured = points.map(({ size, ms }) => `${size}: ${ms.toFixed(1)} ${unit}`).join(', ');
    say(`${measure}: ${measured}; cost grows with exponent ${exponent.toFixed(2)}`);
  }
  say('');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
