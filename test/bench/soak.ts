/** `npm run bench -- soak`: a hundred thousand transitions on a status branch, its size, and what cloning it costs. */
import { join } from 'node:path';
import { gitState } from '../../src/adapters/state/git-state.ts';
import { keyOf } from '../../src/api/names.ts';
import type { Recorded } from '../../src/api/recorded.ts';
import { openGit } from '../../src/lib/git/open.ts';
import { recordedState, taskRecord } from '../support/recorded-state.ts';
import { bareRepository } from '../support/repositories.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import type { BenchOptions } from './bench.ts';
import { shell } from './fixture.ts';
import { growth, median, type Point, paired, timed } from './measure.ts';

const TRANSITIONS = 100_000;
const IN_A_PASS = 20;
const STAGES = 10;
const NOW = 1_700_000_000_000;

export async function soakRows({ objects, runs }: BenchOptions) {
  const root = await temporaryDirectory('soak');
  const bare = await bareRepository({ path: join(root, 'config.git'), files: { 'orca.yaml': '' } });
  const git = await openGit({ backend: 'auto', env: process.env });
  const repository = await git.open(bare.path);
  const state = gitState({ git, repository, branch: 'orca-status', redact: (text) => text });
  let recorded = recordedState(Array.from({ length: objects }, (_, index) => taskRecord(`task-${index}`)));
  let tip: string | undefined;
  const save = async (next: Recorded, pass: number) => {
    const commit = { message: `Pass ${pass}`, page: `# Pass ${pass}\n`, observations: { now: pass } };
    const saved = await state.save({ next, base: { recorded, tip }, ...commit, now: NOW + pass * 1000 });
    if (saved.result !== 'saved') throw new Error('the save lost a race that nobody else ran');
    recorded = next;
    tip = saved.tip;
  };
  recorded = { ...recorded, tasks: new Map(recorded.tasks) };
  await save(recordedState([...recorded.tasks.values()]), 0);

  const points: Point[] = [];
  const passes = TRANSITIONS / IN_A_PASS;
  let times: number[] = [];
  for (let pass = 1; pass <= passes; pass++) {
    const next = moved(recorded, pass);
    times.push(await timed(() => save(next, pass)));
    if (pass % (passes / STAGES) !== 0) continue;
    const maintenance = await timed(() => repository.maintain());
    const ms = median(times);
    points.push({ size: pass * IN_A_PASS, ms });
    times = [];
    const size = await sizeOf(bare.git);
    say(
      `${pass * IN_A_PASS} transitions: ${size}, a save ${ms.toFixed(1)} ms, packing ${maintenance.toFixed(0)} ms`,
    );
  }
  const clone = await paired({
    measure: `shallow clone of the status branch after ${TRANSITIONS} transitions`,
    baseline: 'the same without a history',
    bar: 1.5,
    runs,
    before: () => shell('rm -rf clone fresh', root),
    subject: () => shell('git clone -q --depth 1 -b orca-status file://$PWD/config.git clone', root),
    against: () =>
      shell(
        'test -d bare.git || git clone -q --bare --depth 1 -b orca-status file://$PWD/config.git bare.git; git clone -q --depth 1 -b orca-status file://$PWD/bare.git fresh',
        root,
      ),
  });
  await repository.close();
  return {
    rows: [clone],
    growths: [growth('recording 20 transitions, by transitions recorded before', points)],
  };
}

/** The next twenty tasks in turn make a step. */
function moved(recorded: Recorded, pass: number): Recorded {
  const tasks = new Map(recorded.tasks);
  const all = [...recorded.tasks.values()];
  for (let index = 0; index < IN_A_PASS; index++) {
    const task = all[(pass * IN_A_PASS + index) % all.length];
    if (task === undefined) continue;
    const message = `step ${pass}`;
    tasks.set(keyOf(task.project, task.name), { ...task, attempts: task.attempts + 1, message });
  }
  return { ...recorded, tasks };
}

async function sizeOf(git: (...args: string[]) => Promise<string>): Promise<string> {
  const counts = await git('count-objects', '-v');
  const count = (name: string) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(counts)?.[1] ?? 0);
  const mebibytes = (count('size') + count('size-pack')) / 1024;
  return `${mebibytes.toFixed(0)} MiB in ${count('packs')} packs and ${count('count')} loose objects`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
