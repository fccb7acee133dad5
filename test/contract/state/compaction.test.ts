/** `compact` and packing: the history is bounded, the state stays, and nobody takes another rewrite for one. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compactionMessage } from '../../../src/adapters/state/compaction.ts';
import { type GitState, gitState } from '../../../src/adapters/state/git-state.ts';
import { ORCA_IDENTITY } from '../../../src/api/names.ts';
import { EMPTY_RECORDED, type Recorded } from '../../../src/api/recorded.ts';
import type { Git, GitRepository, Remote } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { allowEverything, gitServer } from '../../support/git-server.ts';
import { recordedState, taskRecord } from '../../support/recorded-state.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

const NOW = Date.parse('2026-01-31T12:00:00.000Z');
const NOTHING = { recorded: EMPTY_RECORDED, tip: undefined };
const STATUS = 'orca-status';
/** Milliseconds for what talks to a server again and again. */
const PATIENCE = 120_000;

interface Process {
  readonly state: GitState;
  readonly repository: GitRepository;
}

interface World {
  readonly bare: BareRepository;
  open(): Promise<Process>;
}

let native: Git;
beforeAll(async () => {
  native = await openGit({ backend: 'native', env: process.env });
});

async function localWorld(): Promise<World> {
  const bare = await bareRepository({ files: { 'a.yaml': '' } });
  return { bare, open: async () => processOn(native, await native.open(bare.path)) };
}

async function remoteWorld(backend: 'native' | 'isomorphic' = 'native'): Promise<World> {
  const root = await temporaryDirectory('server');
  const bare = await bareRepository({ path: join(root, 'config.git'), files: { 'a.yaml': '' } });
  await allowEverything(bare.path);
  const { url, username, token } = await gitServer({ root });
  const remote = { url: `${url}/config.git`, credentials: { type: 'token', username, token } } as const;
  const git = await openGit({ backend, env: process.env });
  const mirror = async () => git.init(join(await temporaryDirectory('mirror'), 'config.git'));
  return { bare, open: async () => processOn(git, await mirror(), remote) };
}

function processOn(git: Git, repository: GitRepository, remote?: Remote): Process {
  atEnd(() => repository.close());
  return {
    repository,
    state: gitState({ git, repository, remote, branch: STATUS, redact: (text) => text }),
  };
}

function stateOf(...names: readonly string[]): Recorded {
  return recordedState(names.map((name) => taskRecord(name)));
}

async function saved(
  { state }: Process,
  next: Recorded,
  base: { readonly recorded: Recorded; readonly tip: string | undefined } = NOTHING,
): Promise<string> {
  const content = { message: 'Go on\n', page: '# Orca\n', observations: {}, now: NOW };
  const result = await state.save({ next, base, ...content });
  if (result.result !== 'saved') throw new Error('the save was refused');
  return result.tip;
}

async function compacted({ state }: Process, tip: string): Promise<string> {
  await state.load(tip);
  const result = await state.compact(tip, NOW);
  if (result.result !== 'saved') throw new Error('the compaction was refused');
  return result.tip;
}

describe.each([
  ['a local repository', localWorld],
  ['a remote over HTTP', () => remoteWorld()],
  ['a remote over HTTP, without the git program', () => remoteWorld('isomorphic')],
])(
  'on %s',
  (_, world) => {
    test('the state stays, in one commit, and the history in an archive', async () => {
      const { bare, open } = await world();
      const orca = await open();
      const first = await saved(orca, stateOf('a'));
      const second = await saved(orca, stateOf('a', 'b'), { recorded: stateOf('a'), tip: first });
      const files = await bare.files(STATUS);
      const root = await compacted(await open(), second);

      expect(await bare.tip(STATUS)).toBe(root);
      expect(await bare.subjects(STATUS)).toEqual([`Compact the history up to ${second.slice(0, 12)}`]);
      expect(await bare.files(STATUS)).toEqual(files);
      expect((await bare.refs())['refs/orca/archive/1']).toBe(second);
      expect(await (await open()).state.load(root)).toEqual(stateOf('a', 'b'));
    });

    test('a process that knew an earlier tip goes on, and what it planned on that is refused', async () => {
      const { bare, open } = await world();
      const [one, other] = [await open(), await open()];
      const first = await saved(one, stateOf('a'));
      await other.state.load(first);
      const second = await saved(one, stateOf('a', 'b'), { recorded: stateOf('a'), tip: first });
      const root = await compacted(await open(), second);

      const late = { next: stateOf(), base: { recorded: stateOf('a', 'b'), tip: second } };
      const content = { message: 'Late\n', page: '', observations: {}, now: NOW };
      expect(await one.state.save({ ...late, ...content })).toEqual({ result: 'conflict' });
      for (const process of [one, other]) expect(await process.state.load(root)).toEqual(stateOf('a', 'b'));

      const third = await saved(other, stateOf('c'), { recorded: stateOf('a', 'b'), tip: root });
      const again = await compacted(await open(), third);
      expect(await one.state.load(again)).toEqual(stateOf('c'));
      expect(await bare.refs()).toMatchObject({
        'refs/orca/archive/1': second,
        'refs/orca/archive/2': third,
      });
    });

    test('a compaction onto a tip that has moved moves nothing', async () => {
      const { bare, open } = await world();
      const orca = await open();
      const first = await saved(orca, stateOf('a'));
      const late = await open();
      await late.state.load(first);
      const second = await saved(orca, stateOf('b'), { recorded: stateOf('a'), tip: first });
      expect(await late.state.compact(first, NOW)).toEqual({ result: 'conflict' });
      expect(await bare.tip(STATUS)).toBe(second);
      expect(await orca.state.load(second)).toEqual(stateOf('b'));
    });
  },
  PATIENCE,
);

const ORCA = `${ORCA_IDENTITY.name} <${ORCA_IDENTITY.email}>`;

test.each([
  ['has no archive', { archive: undefined, author: ORCA, extra: {} }],
  ['has an archive of another tip', { archive: 'other', author: ORCA, extra: {} }],
  ['has other files', { archive: 'tip', author: ORCA, extra: { 'orca.json': '{}' } }],
  ["is not Orca's", { archive: 'tip', author: 'Eve <eve@example.com>', extra: {} }],
] as const)('what calls itself a compaction and %s is a rewrite', async (_, { archive, author, extra }) => {
  const { bare, open } = await localWorld();
  const orca = await open();
  const first = await saved(orca, stateOf('a'));
  const tip = await saved(orca, stateOf('b'), { recorded: stateOf('a'), tip: first });
  const files = await bare.files(STATUS);
  const ref = 'refs/orca/archive/1';
  const message = compactionMessage({ tip, archive: ref });
  const forged = await bare.commit({ ...files, ...extra }, message, { branch: 'forged', author });
  await bare.git('update-ref', `refs/heads/${STATUS}`, forged);
  if (archive !== undefined) await bare.git('update-ref', ref, archive === 'tip' ? tip : first);
  await expect((await open()).state.load(forged)).rejects.toMatchObject({ reason: 'StatusBranchModified' });
});

test.each([
  ['the config repository itself', localWorld],
  ['the repository that stands in for a remote', () => remoteWorld()],
])(
  'what many commits left loose in %s is packed, and nothing is lost',
  async (_, world) => {
    const { open } = await world();
    const orca = await open();
    const many = stateOf(...Array.from({ length: 4000 }, (_value, index) => `task-${index}`));
    const tip = await saved(orca, many);
    await orca.state.settled();
    const loose = await readdir(join(orca.repository.gitDir, 'objects/17')).catch(() => []);
    expect(loose.length).toBeLessThan(4);
    const packs = await readdir(join(orca.repository.gitDir, 'objects/pack'));
    expect(packs.filter((name) => name.endsWith('.pack'))).toHaveLength(1);
    expect(await (await open()).state.load(tip)).toEqual(many);
    await saved(orca, stateOf('a'), { recorded: many, tip });
  },
  PATIENCE,
);

test(
  'what many commits left as packs becomes a few of them',
  async () => {
    const orca = await (await localWorld()).open();
    let base: { recorded: Recorded; tip: string | undefined } = NOTHING;
    for (let commit = 0; commit < 130; commit++) {
      const recorded = stateOf(...Array.from({ length: 40 }, (_value, index) => `task-${commit}-${index}`));
      base = { recorded, tip: await saved(orca, recorded, base) };
    }
    await orca.state.settled();
    const packs = await readdir(join(orca.repository.gitDir, 'objects/pack'));
    expect(packs.filter((name) => name.endsWith('.pack')).length).toBeLessThan(10);
    expect(await orca.state.load(base.tip)).toEqual(base.recorded);
  },
  PATIENCE,
);
