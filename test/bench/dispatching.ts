/** From a commit to the agent's first instruction with `orca serve`, and how many trivial tasks a second get done. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import type { BenchOptions } from './bench.ts';
import { linesOf, movedAt, orca, quiet } from './daemon.ts';
import { barRow, timed } from './measure.ts';

const COMMITS = 20;
const SLOTS = 16;

interface World {
  readonly root: string;
  readonly config: BareRepository;
  /** Where agents write what happens to them. */
  readonly log: string;
}

/** A project whose agents run one line of shell, `LOG` in it being the file of the log. */
async function world(script: string, files: Readonly<Record<string, string>> = {}): Promise<World> {
  const root = await temporaryDirectory('bench');
  const log = join(root, 'log');
  const target = await bareRepository({ path: join(root, 'target.git'), files: { 'README.md': 'target\n' } });
  const manifests = projectManifests(target.path, script.replaceAll('LOG', log));
  const config = await bareRepository({
    path: join(root, 'config.git'),
    files: { 'orca.yaml': 'isolation: none\n', ...manifests, ...files },
  });
  return { root, config, log };
}

function trivialTask(index: number): string {
  return `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: task-${index}, project: shop}
spec: {prompt: Do nothing, landing: none}
`;
}

/** One commit after the other, each when all of the one before is done. */
export async function dispatchRows(_: BenchOptions) {
  const { root, config, log } = await world('date +%s%3N >> LOG');
  const daemon = orca(['serve'], { root, repo: config.path });
  await quiet(config, 1000);
  const waits: number[] = [];
  for (let index = 0; index <= COMMITS; index++) {
    await config.commit({ [`task-${index}.yaml`]: trivialTask(index) });
    const committed = movedAt(config, 'main');
    while (linesOf(log).length <= index) await delay(5);
    if (index > 0) waits.push(Number(linesOf(log)[index]) - committed);
    await quiet(config, 500);
  }
  await daemon.stop();
  const sorted = waits.sort((a, b) => a - b);
  const percentile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return {
    rows: [
      barRow('commit seen → agent process started, p50', percentile(0.5), { at: 300 }),
      barRow('commit seen → agent process started, p95', percentile(0.95), { at: 1000 }),
    ],
    growths: [],
  };
}

export async function throughputRows({ tasks: count }: BenchOptions) {
  const script = 'echo + >> LOG; echo - >> LOG';
  const tasks = Array.from({ length: count }, (_, index) => [`tasks/${index}.yaml`, trivialTask(index)]);
  const { root, config, log } = await world(script, Object.fromEntries(tasks));
  await config.commit({ 'pool.yaml': poolOf((await config.files())['pool.yaml'] ?? '') });
  const ms = await timed(async () => {
    const { child } = orca(['reconcile'], { root, repo: config.path });
    await once(child, 'close');
  });
  const marks = linesOf(log);
  const done = marks.filter((mark) => mark === '-').length;
  if (done !== count) throw new Error(`${done} of ${count} tasks were done`);
  let [at, most] = [0, 0];
  for (const mark of marks) {
    at += mark === '+' ? 1 : -1;
    most = Math.max(most, at);
  }
  if (most > SLOTS) throw new Error(`${most} agents ran at a time on ${SLOTS} slots`);
  const measure = `${count} tasks with landing: none done`;
  const row = barRow(measure, ms / 1000, { at: count / BAR, unit: 's' });
  const aloneLog = join(root, 'alone');
  const alone = await startedAlone(script.replaceAll('LOG', aloneLog), count);
  if (linesOf(aloneLog).length !== 2 * count) throw new Error('not every program was started');
  const baseline = 'a Node loop on each core that starts nothing but their programs';
  const floor = { ...row, baseline, against: alone / 1000, ratio: ms / alone, bar: undefined };
  return { rows: [row, floor], growths: [] };
}

/** Milliseconds for as many starts by small Node processes, one for each core, as many at a time as there are slots: what no orchestrator in Node goes below. */
async function startedAlone(script: string, count: number): Promise<number> {
  const program = `
    const { spawn } = require('node:child_process');
    let left = Number(process.argv[2]);
    const next = () => left-- > 0 && spawn('sh', ['-c', process.argv[1]], { detached: true }).on('close', next);
    for (let slot = Number(process.argv[3]); slot > 0; slot--) next();`;
  const starts = shares(count, Math.min(availableParallelism(), SLOTS));
  const slots = shares(SLOTS, starts.length);
  return timed(() =>
    Promise.all(
      starts.map(async (start, loop) => {
        const args = ['-e', program, script, String(start), String(slots[loop])];
        const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'close');
        if (code !== 0) throw new Error(`a loop of starts ended with ${code}`);
      }),
    ),
  );
}

/** A number in so many parts that differ by one at most. */
function shares(total: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor((total + index) / parts));
}

/** Tasks a second. */
const BAR = 130;

function poolOf(manifest: string): string {
  return manifest
    .replace('replicas: 1', `replicas: ${SLOTS / 4}`)
    .replace('spec:\n      agent', 'spec:\n      maxConcurrency: 4\n      agent');
}
