/** Recording on the status branch of a remote over HTTP, against `git fast-import` and `git push` of the same files. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitState, gitState } from '../../src/adapters/state/git-state.ts';
import { stableJson } from '../../src/api/hash.ts';
import { ORCA_IDENTITY, statusPath } from '../../src/api/names.ts';
import type { Recorded, TaskRecord } from '../../src/api/recorded.ts';
import { openGit } from '../../src/lib/git/open.ts';
import { allowEverything, gitServer } from '../support/git-server.ts';
import { recordedState, taskRecord } from '../support/recorded-state.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import type { BenchOptions } from './bench.ts';
import { shell } from './fixture.ts';
import { growth, paired, type Row } from './measure.ts';

const CHANGED = [1, 100, 1000];
const HISTORIES = [1, 1000, 5000];
const NOW = 1_700_000_000_000;

export async function recordingRows({ objects, runs }: BenchOptions) {
  const rows: Row[] = [];
  const world = await recordingWorld(objects);
  for (const count of CHANGED.filter((each) => each < objects))
    rows.push(await recordingRow(world, count, runs));

  const recordings: { size: number; ms: number }[] = [];
  const losses: { size: number; ms: number }[] = [];
  let length = 0;
  for (const history of HISTORIES) {
    await world.lengthen(history - length);
    length = history;
    const won = await recordingRow(world, 10, runs, ` after ${history} commits`);
    const lost = await lostRow(world, runs, ` after ${history} commits`);
    rows.push(won, lost);
    recordings.push({ size: history, ms: won.subject });
    losses.push({ size: history, ms: lost.subject });
  }
  await world.close();
  return {
    rows,
    growths: [
      growth('recording 10 objects, by the length of the history', recordings),
      growth('a lost compare-and-swap, by the length of the history', losses),
    ],
  };
}

interface World {
  readonly bare: BareRepository;
  readonly root: string;
  readonly url: string;
  readonly header: string;
  recorded: Recorded;
  tip: string;
  readonly state: GitState;
  /** Adds so many status commits, as time would. */
  lengthen(commits: number): Promise<void>;
  close(): Promise<void>;
}

async function recordingWorld(objects: number): Promise<World> {
  const root = await temporaryDirectory('bench');
  const bare = await bareRepository({ path: join(root, 'config.git'), files: { 'orca.yaml': '' } });
  await allowEverything(bare.path);
  const server = await gitServer({ root });
  const git = await openGit({ backend: 'auto', env: process.env });
  const url = `${server.url}/config.git`;
  const repository = await git.init(join(root, 'mirror.git'));
  const credentials = { type: 'token', username: server.username, token: server.token } as const;
  const state = gitState({
    git,
    repository,
    remote: { url, credentials },
    branch: 'orca-status',
    redact: (text) => text,
  });
  const tasks = Array.from({ length: objects }, (_, index) => taskRecord(`task-${index}`));
  const world: World = {
    ...{ bare, root, url, state, tip: '', recorded: recordedState() },
    header: `Authorization: Basic ${Buffer.from(`${server.username}:${server.token}`).toString('base64')}`,
    async lengthen(commits) {
      if (commits <= 0) return;
      await shell(
        `git --git-dir=config.git fast-import --quiet < ${await historyStream(root, commits, world.tip)}`,
        root,
      );
      world.tip = (await bare.tip('orca-status')) ?? '';
      world.recorded = await state.load(world.tip);
    },
    async close() {
      await repository.close();
      await server.close();
    },
  };
  await save(world, recordedState(tasks), undefined);
  await shell(`git clone -q --bare config.git native.git`, root);
  return world;
}

async function save(world: World, next: Recorded, tip: string | undefined): Promise<void> {
  const base = { recorded: world.recorded, tip };
  const saved = await world.state.save({
    next,
    base,
    message: 'Bench',
    page: '# Bench\n',
    observations: {},
    now: NOW,
  });
  if (saved.result !== 'saved') throw new Error('the save lost a race that nobody else ran');
  world.recorded = next;
  world.tip = saved.tip;
}

let revision = 0;

function changedTasks(recorded: Recorded, count: number): readonly TaskRecord[] {
  revision += 1;
  return [...recorded.tasks.values()]
    .slice(0, count)
    .map((task) => ({ ...task, attempts: revision, message: `revision ${revision}` }));
}

function withTasks(recorded: Recorded, tasks: readonly TaskRecord[]): Recorded {
  const all = new Map(recorded.tasks);
  for (const task of tasks) all.set(`${task.project}/${task.name}`, task);
  return { ...recorded, tasks: all };
}

async function recordingRow(world: World, count: number, runs: number, when = ''): Promise<Row> {
  const native = join(world.root, 'native.git');
  const stream = join(world.root, 'stream');
  return paired({
    measure: `record ${count} changed and push${when}`,
    baseline: 'git fast-import + git push',
    bar: 1,
    runs,
    async before() {
      world.recorded = await world.state.load(world.tip);
      await shell(
        `git -c http.extraHeader='${world.header}' --git-dir=${native} fetch -q --depth 1 ${world.url} orca-status:orca-status -f`,
        world.root,
      );
      await writeFile(stream, recordStream(changedTasks(world.recorded, count), world.tip));
    },
    subject: () => save(world, withTasks(world.recorded, changedTasks(world.recorded, count)), world.tip),
    async against() {
      await shell(
        `git --git-dir=${native} fast-import --quiet < ${stream} && git -c http.extraHeader='${world.header}' --git-dir=${native} push -q ${world.url} orca-status`,
        world.root,
      );
      world.tip = (await world.bare.tip('orca-status')) ?? '';
    },
  });
}

/** Both sides push onto a tip that has moved on. */
async function lostRow(world: World, runs: number, when: string): Promise<Row> {
  const native = join(world.root, 'native.git');
  const stale = world.tip;
  await world.bare.commit({ 'README.md': `moved ${when}` }, 'Move', {
    branch: 'orca-status',
    author: AUTHOR,
  });
  const next = withTasks(world.recorded, changedTasks(world.recorded, 1));
  const row = await paired({
    measure: `a lost compare-and-swap${when}`,
    baseline: 'git push, refused',
    bar: 1,
    runs,
    async subject() {
      const base = { recorded: world.recorded, tip: stale };
      const lost = await world.state.save({
        next,
        base,
        message: 'Bench',
        page: '',
        observations: {},
        now: NOW,
      });
      if (lost.result !== 'conflict') throw new Error('the save won a race that it had to lose');
    },
    against: () =>
      shell(
        `! git -c http.extraHeader='${world.header}' --git-dir=${native} push -q ${world.url} orca-status`,
        world.root,
      ),
  });
  world.tip = (await world.bare.tip('orca-status')) ?? '';
  return row;
}

const AUTHOR = `${ORCA_IDENTITY.name} <${ORCA_IDENTITY.email}>`;
const COMMITTER = `committer ${AUTHOR} ${NOW / 1000} +0000`;

function recordStream(tasks: readonly TaskRecord[], from: string): string {
  const files = tasks.map((task) => {
    const text = `${stableJson(task, 2)}\n`;
    return `M 100644 inline ${statusPath('DevTask', task.project, task.name)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  return `commit refs/heads/orca-status\n${COMMITTER}\ndata 6\nBench\n\nfrom ${from}\n${files.join('')}done\n`;
}

async function historyStream(root: string, commits: number, from: string): Promise<string> {
  const parts = Array.from({ length: commits }, (_, index) => {
    const parent = index === 0 ? `from ${from}\n` : '';
    const text = `{"revision": ${index}}\n`;
    return `commit refs/heads/orca-status\n${COMMITTER}\ndata 6\nBench\n\n${parent}M 100644 inline observed.json\ndata ${text.length}\n${text}\n`;
  });
  const file = join(root, 'history');
  await writeFile(file, `${parts.join('')}done\n`);
  return file;
}
