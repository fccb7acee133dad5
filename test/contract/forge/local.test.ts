/** What people do with the local forge: show, diff, merge and comment, on bare repositories and on checkouts. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type LocalWorld,
  localHttpWorld,
  localPathWorld,
  localWorld,
  pushedTo,
  wantedFor,
} from '../../support/forges.ts';
import { existingBareRepository, runGit } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

describe('a bare repository', () => {
  const newWorld = localPathWorld;

  it('keeps each pull request as a file of its own, and writes nothing that did not change', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    const wanted = await wantedFor(world);
    await forge.ensure(wanted);
    await forge.ensure(await wantedFor(world, 'other'));
    await forge.ensure(wanted);
    expect(Object.keys(await world.bare.files('refs/orca/pulls'))).toEqual(['1.json', '2.json']);
    expect(await world.bare.subjects('refs/orca/pulls')).toEqual([
      'Open #2: Implement other',
      'Open #1: Implement search',
    ]);
    const { 'n.json': _none, ...files } = await world.bare.files('refs/orca/pulls');
    expect(JSON.parse(files['1.json'] ?? '')).toEqual({
      ...{ number: 1, title: 'Implement search', body: 'What was done.', state: 'open', draft: false },
      ...{ headBranch: wanted.headBranch, headCommit: wanted.headCommit, baseBranch: 'main' },
      baseCommit: await world.bare.tip('main'),
      ...{ labels: ['orca'], reviewers: ['alice'], assignees: ['acme'], comments: [] },
      ...{ createdAt: '2026-01-01T00:00:01.000Z', updatedAt: '2026-01-01T00:00:01.000Z' },
    });
  });

  it('shows the diff against where the branch began, also after the merge', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    await forge.ensure(await wantedFor(world));
    await world.bare.commit({ 'main-only.txt': 'later\n' }, 'Meanwhile');
    const expected = [
      'diff --git a/src/search.txt b/src/search.txt',
      'new file mode 100644',
      expect.stringMatching(/^index 0{7}\.\.[0-9a-f]{7}$/),
      '--- /dev/null',
      '+++ b/src/search.txt',
      '@@ -0,0 +1 @@',
      '+first',
      '',
    ];
    expect((await forge.diff(world.url, 1)).split('\n')).toEqual(expected);
    await forge.mergeNow(world.url, 1, { deleteBranch: true });
    const stranger = await world.newForge();
    expect((await stranger.diff(world.url, 1)).split('\n')).toEqual(expected);
  });

  it('merges by a commit on the base that has both parents', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    const wanted = await wantedFor(world);
    await forge.ensure(wanted);
    const base = await world.bare.commit({ 'main-only.txt': 'later\n' }, 'Meanwhile');
    const by = { name: 'Ann', email: 'ann@example.com' };
    const { pullRequest, branch } = await forge.mergeNow(world.url, 1, { by });
    const tip = await world.bare.tip('main');
    expect(pullRequest).toMatchObject({ state: 'merged', mergeCommit: tip, url: `${world.url}#1` });
    expect(branch).toBe('kept');
    const format = '--format=%P|%an|%ae|%cn|%B';
    expect((await world.bare.git('log', '-1', format, 'main')).trim()).toBe(
      `${base} ${wanted.headCommit}|Ann|ann@example.com|Ann|Merge pull request #1 from orca/web/search\n\nImplement search`,
    );
    expect(await world.bare.files()).toEqual({
      'README.md': 'start\n',
      'main-only.txt': 'later\n',
      'src/a.txt': 'a\n',
      'src/search.txt': 'first\n',
    });
    await expect(forge.mergeNow(world.url, 1)).rejects.toThrow(/#1 is merged already/);
  });

  it('deletes the head branch on request, unless it went on', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    await forge.ensure(await wantedFor(world));
    expect(await forge.mergeNow(world.url, 1, { deleteBranch: true })).toMatchObject({ branch: 'deleted' });
    expect(await world.bare.tip('orca/web/search')).toBeUndefined();
    const again = await world.newForge();
    expect(await again.list(world.url, new Map())).toMatchObject([{ number: 1, state: 'merged' }]);
  });

  it('names the files of a conflict and changes nothing', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    await forge.ensure(await wantedFor(world));
    const main = await world.bare.commit({ 'src/search.txt': 'mine\n' }, 'Meanwhile');
    await expect(forge.mergeNow(world.url, 1)).rejects.toMatchObject({
      ...{ reason: 'ForgeRefused', kind: 'never' },
      message: `${world.url}#1 conflicts with main in src/search.txt: merge main into orca/web/search, push it, and try again`,
    });
    expect(await world.bare.tip('main')).toBe(main);
    expect(await forge.show(world.url, 1)).toMatchObject({ state: 'open' });
  });

  it('keeps comments in order, without losing one of two at once', async () => {
    const world = await newWorld();
    const [one, two] = [await world.newForge(), await world.newForge()];
    await one.ensure(await wantedFor(world));
    await one.comment(world.url, 1, { author: 'ann', body: 'First' });
    await Promise.all([
      one.comment(world.url, 1, { author: 'ann', body: 'A' }),
      two.comment(world.url, 1, { author: 'bob', body: 'B' }),
    ]);
    const { comments } = await two.show(world.url, 1);
    expect(comments[0]).toMatchObject({ author: 'ann', body: 'First' });
    expect(new Set(comments.slice(1).map(({ body }) => body))).toEqual(new Set(['A', 'B']));
    await expect(one.comment(world.url, 9, { author: 'ann', body: '?' })).rejects.toThrow(
      /no pull request #9/,
    );
  });

  it('opens many at once, each with a number of its own', async () => {
    const world = await newWorld();
    const tasks = ['a', 'b', 'c', 'd'];
    const wanted = [];
    for (const task of tasks) wanted.push(await wantedFor(world, task));
    const pulls = await Promise.all(wanted.map(async (each) => (await world.newForge()).ensure(each)));
    expect(pulls.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    expect((await (await world.newForge()).pulls(world.url)).map(({ number }) => number)).toEqual([
      4, 3, 2, 1,
    ]);
  });

  it('refuses records that somebody else wrote wrongly, and names the file', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    await forge.ensure(await wantedFor(world));
    const from = (await world.bare.git('rev-parse', 'refs/orca/pulls')).trim();
    const bad = await world.bare.commit({ '2.json': '{"number": 2}' }, 'Bad', { branch: 'x', from });
    await world.bare.git('update-ref', 'refs/orca/pulls', bad);
    await expect(forge.list(world.url, new Map())).rejects.toMatchObject({
      ...{ reason: 'ForgeRefused', kind: 'never' },
      message: expect.stringMatching(/^2\.json on refs\/orca\/pulls of /),
    });
  });

  it('says what is missing of a pull request that is not there', async () => {
    const world = await newWorld();
    const forge = await world.newForge();
    expect(await forge.pulls(world.url)).toEqual([]);
    for (const attempt of [forge.show, forge.diff, forge.mergeNow])
      await expect(attempt(world.url, 3)).rejects.toThrow(
        `${world.url} has no pull request #3: see \`orca pr list\``,
      );
  });
});

describe('a checkout with the base checked out', () => {
  it('moves along with the merge and stays clean, with files of the user beside it', async () => {
    const { world, folder, git } = await checkoutWorld();
    await writeFile(join(folder, 'untracked.txt'), 'mine\n');
    const forge = await world.newForge();
    const { pullRequest } = await forge.mergeNow(folder, 1);
    expect(await git('rev-parse', 'HEAD')).toBe(pullRequest.mergeCommit);
    expect(await git('symbolic-ref', '--short', 'HEAD')).toBe('main');
    expect(await git('status', '--porcelain')).toBe('?? untracked.txt');
    expect(await readFile(join(folder, 'src/search.txt'), 'utf8')).toBe('first\n');
  });

  it('refuses to merge over uncommitted changes, and leaves all as it was', async () => {
    const { world, folder, git } = await checkoutWorld();
    const forge = await world.newForge();
    const before = await git('rev-parse', 'HEAD');
    await writeFile(join(folder, 'README.md'), 'edited\n');
    await expect(forge.mergeNow(folder, 1)).rejects.toMatchObject({
      ...{ reason: 'ForgeRefused', kind: 'never' },
      message: `The checkout in ${folder} could not be brought to the merge: it has changes that are not committed: commit or stash them and try again`,
    });
    expect(await git('rev-parse', 'HEAD')).toBe(before);
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('edited\n');
    expect(await forge.show(folder, 1)).toMatchObject({ state: 'open' });
  });

  it('refuses to overwrite an untracked file', async () => {
    const { world, folder, git } = await checkoutWorld();
    const forge = await world.newForge();
    const before = await git('rev-parse', 'HEAD');
    await writeFile(join(folder, 'src/search.txt'), 'mine\n');
    await expect(forge.mergeNow(folder, 1)).rejects.toMatchObject({ reason: 'ForgeRefused', kind: 'never' });
    expect(await git('rev-parse', 'HEAD')).toBe(before);
    expect(await readFile(join(folder, 'src/search.txt'), 'utf8')).toBe('mine\n');
  });

  it('moves a linked working tree, and keeps a head branch that is checked out', async () => {
    const { world, folder, git } = await checkoutWorld();
    await git('checkout', '--quiet', 'orca/web/search');
    const linked = join(await temporaryDirectory('linked'), 'main');
    await git('worktree', 'add', '--quiet', linked, 'main');
    const forge = await world.newForge();
    const { branch } = await forge.mergeNow(folder, 1, { deleteBranch: true });
    expect(branch).toBe('kept');
    expect(await readFile(join(linked, 'src/search.txt'), 'utf8')).toBe('first\n');
    expect(await runGit(['-C', linked, 'status', '--porcelain'])).toBe('');
  });

  it('only moves the branch when something else is checked out', async () => {
    const { world, folder, git } = await checkoutWorld();
    await git('checkout', '--quiet', '-b', 'by-hand');
    const forge = await world.newForge();
    const { pullRequest } = await forge.mergeNow(folder, 1);
    expect(await git('rev-parse', 'main')).toBe(pullRequest.mergeCommit);
    expect(await git('status', '--porcelain')).toBe('');
  });
});

it('merges, shows and deletes over HTTP as it does on this machine', async () => {
  const world = await localHttpWorld();
  const forge = await world.newForge();
  const { headCommit } = await forge.ensure(await wantedFor(world));
  const base = await world.bare.commit({ 'main-only.txt': 'later\n' }, 'Meanwhile');
  const { pullRequest, branch } = await forge.mergeNow(world.url, 1, { deleteBranch: true });
  expect({ branch, state: pullRequest.state }).toEqual({ branch: 'deleted', state: 'merged' });
  expect((await world.bare.git('log', '-1', '--format=%P', 'main')).trim()).toBe(`${base} ${headCommit}`);
  expect(await world.bare.tip('orca/web/search')).toBeUndefined();
  const stranger = await world.newForge();
  expect(await stranger.diff(world.url, 1)).toContain('+++ b/src/search.txt');
});

it('settles what pushes have ended when it writes next', async () => {
  const world = await localPathWorld();
  const forge = await world.newForge();
  await forge.ensure(await wantedFor(world));
  await world.bare.git('update-ref', 'refs/heads/main', 'refs/heads/orca/web/search');
  await forge.ensure(await wantedFor(world, 'other'));
  await pushedTo(world, 'search');
  const files = await world.bare.files('refs/orca/pulls');
  expect(JSON.parse(files['1.json'] ?? '')).toMatchObject({ state: 'merged', endedAt: expect.any(String) });
});

/** A checkout on main with pull request #1 open. */
async function checkoutWorld(): Promise<{
  readonly world: LocalWorld;
  readonly folder: string;
  readonly git: (...args: string[]) => Promise<string>;
}> {
  const { bare } = await localPathWorld();
  const folder = join(await temporaryDirectory('checkout'), 'work');
  await runGit(['clone', '--quiet', bare.path, folder]);
  const git = async (...args: string[]) => (await runGit(['-C', folder, ...args])).trim();
  const world = await localWorld(existingBareRepository(join(folder, '.git')), { url: folder });
  const forge = await world.newForge();
  await forge.ensure(await wantedFor(world));
  return { world, folder, git };
}
