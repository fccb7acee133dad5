/** The contract of the state store, on a local bare repository and on a remote over HTTP. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GitState, gitState } from '../../../src/adapters/state/git-state.ts';
import { ORCA_IDENTITY } from '../../../src/api/names.ts';
import { EMPTY_RECORDED, type Recorded } from '../../../src/api/recorded.ts';
import type { Git } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { allowEverything, type GitServer, gitServer } from '../../support/git-server.ts';
import { recordedState, runRecord, taskRecord } from '../../support/recorded-state.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

const NOW = Date.parse('2026-01-31T12:00:00.000Z');
const ORCA = `${ORCA_IDENTITY.name} <${ORCA_IDENTITY.email}>`;

let git: Git;
beforeAll(async () => {
  git = await openGit({ backend: 'auto', env: process.env });
});

/** A config repository, and as many Orca processes on it as are opened. */
interface World {
  readonly bare: BareRepository;
  /** Of the server, when there is one. */
  readonly requests: readonly string[];
  open(): Promise<GitState>;
}

async function localWorld(): Promise<World> {
  const bare = await bareRepository({ files: { 'a.yaml': '' } });
  return { bare, requests: [], open: () => opened(bare.path) };
}

async function remoteWorld(): Promise<World> {
  const root = await temporaryDirectory('server');
  const bare = await bareRepository({ path: join(root, 'config.git'), files: { 'a.yaml': '' } });
  await allowEverything(bare.path);
  const server = await gitServer({ root });
  const open = async () => opened(join(await temporaryDirectory('mirror'), 'config.git'), server);
  return { bare, requests: server.requests, open };
}

async function opened(path: string, server?: GitServer): Promise<GitState> {
  const repository = await (server === undefined ? git.open(path) : git.init(path));
  atEnd(() => repository.close());
  const remote = server && {
    url: `${server.url}/config.git`,
    credentials: { type: 'token' as const, username: server.username, token: server.token },
  };
  return gitState({
    git,
    repository,
    remote,
    branch: 'orca-status',
    redact: (text) => text.replaceAll('s3cret-value', '[redacted]'),
  });
}

function commitOf(next: Recorded, base: { recorded: Recorded; tip: string | undefined }) {
  return {
    next,
    base,
    message: 'Schedule 1 task\n\ndevtask/my-app/a: added\n',
    page: '# Orca\n',
    observations: { now: NOW },
    now: NOW,
  };
}

const NOTHING = { recorded: EMPTY_RECORDED, tip: undefined };

async function saved(
  state: GitState,
  next: Recorded,
  base: { recorded: Recorded; tip: string | undefined } = NOTHING,
): Promise<string> {
  const result = await state.save(commitOf(next, base));
  if (result.result !== 'saved') throw new Error('the save was refused');
  return result.tip;
}

describe.each([
  ['a local repository', localWorld],
  ['a remote over HTTP', remoteWorld],
])('state on %s', (_, world) => {
  test('what was saved is what a new process loads', async () => {
    const { bare, open } = await world();
    const state = recordedState([taskRecord()], [runRecord()]);
    const tip = await saved(await open(), state);

    expect(await bare.tip('orca-status')).toBe(tip);
    expect(await (await open()).load(tip)).toEqual(state);
    expect(Object.keys(await bare.files('orca-status'))).toEqual([
      'README.md',
      'observed.json',
      'orca.json',
      'projects/my-app/agentpods/dev-team-0a1b2c3d.json',
      'projects/my-app/agentpools/dev-team.json',
      'projects/my-app/devtasks/implement-search.json',
      'projects/my-app/project.json',
      'projects/my-app/runs/implement-search-0a1b2c3d.json',
    ]);
  });

  test('a save writes only records that are other objects, and removes those that are gone', async () => {
    const { bare, open } = await world();
    const orca = await open();
    const kept = taskRecord('kept');
    const first = recordedState([kept, taskRecord('gone'), taskRecord('changed')]);
    const tip = await saved(orca, first);
    const second = {
      ...recordedState([kept, taskRecord('changed', { phase: 'Failed' })]),
      header: first.header,
    };
    const next = { ...second, projects: first.projects, pools: first.pools, pods: first.pods };
    await saved(orca, next, { recorded: first, tip });

    const changed = await bare.git('diff', '--name-status', tip, 'orca-status');
    expect(changed.trim().split('\n')).toEqual([
      'M\torca.json',
      'M\tprojects/my-app/devtasks/changed.json',
      'D\tprojects/my-app/devtasks/gone.json',
    ]);
  });

  test('records that another process did not touch stay the same objects after its commit is loaded', async () => {
    const { open } = await world();
    const [one, other] = [await open(), await open()];
    const tip = await saved(one, recordedState([taskRecord('a'), taskRecord('b')]));
    const before = await other.load(tip);
    const base = await one.load(tip);
    const changed = new Map(base.tasks).set('my-app/b', taskRecord('b', { phase: 'Failed' }));
    const second = await saved(one, { ...base, tasks: changed }, { recorded: base, tip });

    const after = await other.load(second);
    expect(after.tasks.get('my-app/a')).toBe(before.tasks.get('my-app/a'));
    expect(after.tasks.get('my-app/b')?.phase).toBe('Failed');
  });

  test('of two processes that save on the same tip exactly one wins', async () => {
    const { bare, open } = await world();
    const [one, other] = [await open(), await open()];
    const base = recordedState();
    const tip = await saved(one, base);
    const loaded = await other.load(tip);
    const results = await Promise.all([
      one.save(commitOf(recordedState([taskRecord('one')]), { recorded: base, tip })),
      other.save(commitOf(recordedState([taskRecord('other')]), { recorded: loaded, tip })),
    ]);

    expect(results.map(({ result }) => result).sort()).toEqual(['conflict', 'saved']);
    const winner = results.find(({ result }) => result === 'saved');
    expect(winner).toEqual({ result: 'saved', tip: await bare.tip('orca-status') });
    expect(await bare.subjects('orca-status')).toHaveLength(2);
  });

  test('the first save conflicts when another process made the branch meanwhile', async () => {
    const { open } = await world();
    const [one, other] = [await open(), await open()];
    await saved(one, recordedState());
    expect(await other.save(commitOf(recordedState([taskRecord('late')]), NOTHING))).toEqual({
      result: 'conflict',
    });
  });

  test('a deleted branch is an empty state, and is made anew', async () => {
    const { bare, open } = await world();
    const orca = await open();
    await saved(orca, recordedState());
    await bare.git('update-ref', '-d', 'refs/heads/orca-status');

    expect(await orca.load(undefined)).toEqual(EMPTY_RECORDED);
    expect(await bare.tip('orca-status')).toBe(undefined);
    const tip = await saved(orca, recordedState());
    expect(await bare.tip('orca-status')).toBe(tip);
  });

  test.each(['this process', 'a new process'])(
    "a commit that is not Orca's stops %s until it is accepted",
    async (which) => {
      const { bare, open } = await world();
      const first = await open();
      const base = recordedState();
      await saved(first, base);
      const path = 'projects/my-app/devtasks/implement-search.json';
      const edited = JSON.stringify(taskRecord('implement-search', { phase: 'Failed' }));
      const foreign = await bare.commit({ [path]: edited }, 'Fix it', {
        branch: 'orca-status',
        author: 'Eve <eve@example.com>',
      });
      const orca = which === 'this process' ? first : await open();

      await expect(orca.load(foreign)).rejects.toMatchObject({
        reason: 'StatusBranchModified',
        kind: 'never',
        message: expect.stringContaining(`orca reconcile --accept-status ${foreign}`),
      });
      const accepted = await (await open()).accept(foreign, NOW);
      if (accepted.result !== 'saved') throw new Error('the acceptance was refused');
      expect((await orca.load(accepted.tip)).tasks.get('my-app/implement-search')?.phase).toBe('Failed');
    },
  );

  test("a commit that is not Orca's is seen below one that is", async () => {
    const { bare, open } = await world();
    const orca = await open();
    await saved(orca, recordedState());
    const foreign = await bare.commit({ 'note.txt': 'x' }, 'Note', { branch: 'orca-status' });
    const above = await bare.commit({ 'note.txt': 'y' }, 'Note', { branch: 'orca-status', author: ORCA });
    await expect(orca.load(above)).rejects.toMatchObject({
      reason: 'StatusBranchModified',
      message: expect.stringContaining(foreign.slice(0, 12)),
    });
  });

  test('a rewrite is seen', async () => {
    const { bare, open } = await world();
    const orca = await open();
    const tip = await saved(orca, recordedState());
    const rewritten = await bare.commit({ 'orca.json': '{}' }, 'Rewrite', { branch: 'anew', author: ORCA });
    await bare.git('update-ref', 'refs/heads/orca-status', rewritten);
    await expect(orca.load(rewritten)).rejects.toMatchObject({
      reason: 'StatusBranchModified',
      message: expect.stringContaining(`no longer holds commit ${tip.slice(0, 12)}`),
    });
  });

  test('a newer format is refused before anything else is read', async () => {
    const { bare, open } = await world();
    const tip = await bare.commit(
      { 'orca.json': '{"formatVersion": 99}', 'projects/a/project.json': 'new and strange' },
      'From the future',
      { branch: 'orca-status', author: ORCA },
    );
    await expect((await open()).load(tip)).rejects.toMatchObject({
      reason: 'StatusFormatTooNew',
      kind: 'never',
    });
  });

  test.each([
    ['no JSON', '{"name": '],
    ['the record of another object', JSON.stringify(taskRecord('other'))],
    ['a uid that leads out of the state directory', JSON.stringify(taskRecord('a', { uid: '../../..' }))],
    ['a record without a phase', JSON.stringify({ ...taskRecord('a'), phase: undefined })],
  ])('a damaged file (%s) is named', async (_case, content) => {
    const { bare, open } = await world();
    const orca = await open();
    await saved(orca, recordedState());
    const path = 'projects/my-app/devtasks/a.json';
    const tip = await bare.commit({ [path]: content }, 'Damage', { branch: 'orca-status', author: ORCA });
    await expect(orca.load(tip)).rejects.toMatchObject({
      reason: 'StatusUnreadable',
      message: expect.stringContaining(path),
    });
  });

  test('files that Orca does not know are left alone', async () => {
    const { bare, open } = await world();
    const orca = await open();
    const base = recordedState();
    await saved(orca, base);
    const tip = await bare.commit({ 'projects/my-app/notes/a.txt': 'x' }, 'Note', {
      branch: 'orca-status',
      author: ORCA,
    });
    const loaded = await orca.load(tip);
    expect(loaded).toEqual(base);
    await saved(orca, { ...loaded, tasks: new Map() }, { recorded: loaded, tip });
    expect(await bare.files('orca-status')).toMatchObject({ 'projects/my-app/notes/a.txt': 'x' });
  });

  test('secrets are replaced inside strings, so that every file stays JSON', async () => {
    const { bare, open } = await world();
    const state = recordedState([taskRecord('a', { message: 'used "s3cret-value" at\nonce' })]);
    await saved(await open(), state);
    const files = await bare.files('orca-status');
    expect(Object.values(files).join()).not.toContain('s3cret-value');
    const text = files['projects/my-app/devtasks/a.json'] ?? '';
    expect(JSON.parse(text).message).toBe('used "[redacted]" at\nonce');
  });
});

test('a branch that was put back is gone on with', async () => {
  const { bare, open } = await localWorld();
  const orca = await open();
  const state = recordedState();
  const tip = await saved(orca, state);
  const foreign = await bare.commit({ 'note.txt': 'x' }, 'Note', { branch: 'orca-status' });
  await expect(orca.load(foreign)).rejects.toMatchObject({
    message: expect.stringContaining(`put the branch back to ${tip.slice(0, 12)}.`),
  });
  await bare.git('update-ref', 'refs/heads/orca-status', tip);
  expect(await orca.load(tip)).toEqual(state);
  expect(await (await open()).load(tip)).toEqual(state);
});

test('a rewrite while no Orca ran is seen by the next one', async () => {
  const { bare, open } = await localWorld();
  const tip = await saved(await open(), recordedState());
  const second = await saved(await open(), recordedState([]), { recorded: recordedState(), tip });
  await bare.git('update-ref', 'refs/heads/orca-status', tip);
  await expect((await open()).load(tip)).rejects.toMatchObject({
    reason: 'StatusBranchModified',
    message: expect.stringContaining(`no longer holds commit ${second.slice(0, 12)}`),
  });
  const accepted = await (await open()).accept(tip, NOW);
  if (accepted.result !== 'saved') throw new Error('the acceptance was refused');
  expect(await (await open()).load(accepted.tip)).toEqual(recordedState());
  const third = await saved(await open(), recordedState([]), {
    recorded: recordedState(),
    tip: accepted.tip,
  });
  await bare.git('update-ref', 'refs/heads/orca-status', accepted.tip);
  await expect((await open()).load(accepted.tip)).rejects.toMatchObject({
    message: expect.stringContaining(`no longer holds commit ${third.slice(0, 12)}`),
  });
});

test('a branch put back to its compaction is named by the tip that it has', async () => {
  const { bare, open } = await localWorld();
  const orca = await open();
  const tip = await saved(orca, recordedState());
  const compacted = await orca.compact(tip, NOW);
  if (compacted.result !== 'saved') throw new Error('the compaction was refused');
  const recorded = await orca.load(compacted.tip);
  await saved(orca, recordedState([]), { recorded, tip: compacted.tip });
  await bare.git('update-ref', 'refs/heads/orca-status', compacted.tip);
  await expect((await open()).load(compacted.tip)).rejects.toMatchObject({
    message: expect.stringContaining(`orca reconcile --accept-status ${compacted.tip}`),
  });
});

test.each([
  ['StatusUnreadable', { 'projects/my-app/devtasks/implement-search.json': '{"name": ' }],
  ['StatusFormatTooNew', { 'orca.json': '{"formatVersion": 99}' }],
])("a commit that is not Orca's and can't be read (%s) is not accepted", async (reason, files) => {
  const { bare, open } = await localWorld();
  await saved(await open(), recordedState());
  const foreign = await bare.commit(files, 'Mend it', { branch: 'orca-status' });
  await expect((await open()).accept(foreign, NOW)).rejects.toMatchObject({ reason });
  expect(await bare.tip('orca-status')).toBe(foreign);
});

test('a save over HTTP asks once and sends once, and nothing where its race is lost already', async () => {
  const { open, requests } = await remoteWorld();
  const [one, other] = [await open(), await open()];
  const ask = 'GET /config.git/info/refs?service=git-receive-pack';
  const start = requests.length;
  await saved(one, recordedState());
  expect(requests.slice(start)).toEqual([ask, 'POST /config.git/git-receive-pack']);
  const before = requests.length;
  expect(await other.save(commitOf(recordedState(), NOTHING))).toEqual({ result: 'conflict' });
  expect(requests.slice(before)).toEqual([ask]);
});
