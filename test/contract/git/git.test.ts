/** The contract of lib/git with remotes: listing, fetching, pushing; on every backend and transport. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atEnd } from '../../support/temporary.ts';
import { contentsOf, gitOf, localRepository, newCommit, SUBJECTS } from './subjects.ts';

const MAIN = 'refs/heads/main';
const ODD_NAMES = {
  'a b.txt': 'space',
  'ä/ö 🐋.txt': 'unicode',
  'quo"te\\back\'.txt': 'quotes',
  'new\nline\t.txt': 'control characters',
  'empty.txt': '',
  'z.bin': new Uint8Array([0, 1, 2, 10, 13, 0]),
};
const NOWHERE = '1'.repeat(40);

describe.each(SUBJECTS)('$name', (subject) => {
  it('lists refs and the default branch', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    const git = await gitOf(subject);
    const tip = (await there.tip()) ?? '';
    await there.git('update-ref', 'refs/orca/lease', tip);
    await there.git('tag', '--annotate', '--message=v1', 'v1', tip);
    expect(await git.listRemote(remote)).toEqual({
      head: 'main',
      refs: new Map([
        [MAIN, tip],
        ['refs/orca/lease', tip],
        ['refs/tags/v1', tip],
      ]),
    });
    expect(await git.listRemote(remote, ['refs/heads/', 'refs/orca/'])).toEqual({
      head: 'main',
      refs: new Map([
        [MAIN, tip],
        ['refs/orca/lease', tip],
      ]),
    });
  });

  it('fetches a tip without its history, and every byte of it', async () => {
    const { there, remote } = await subject.serve(ODD_NAMES);
    const tip = await there.commit({ 'more.txt': 'more' });
    const here = await localRepository(await gitOf(subject));
    expect(await here.fetch(remote, [MAIN, 'refs/heads/none'], { depth: 1 })).toEqual(new Map([[MAIN, tip]]));
    expect(await here.refs('refs/heads/')).toEqual(new Map());
    expect(await here.history(tip, { limit: 10 })).toMatchObject([{ oid: tip }]);
    expect(await contentsOf(here, tip)).toEqual({ ...(await there.files()) });
    expect(await here.readFile(tip, 'z.bin')).toEqual(Buffer.from(ODD_NAMES['z.bin']));
  });

  it('pushes, continues and deletes a branch with the expected value only', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    const here = await localRepository(await gitOf(subject));
    const base = (await here.fetch(remote, [MAIN], { depth: 1 })).get(MAIN) ?? '';
    const one = await here.write(newCommit([base], { 'b.txt': 'b' }, 'One'));
    const ref = 'refs/heads/orca/p/t';
    expect(await here.push(remote, [{ ref, to: one, expected: undefined }])).toBe('pushed');
    expect(await here.push(remote, [{ ref, to: base, expected: undefined }])).toBe('conflict');
    const two = await here.write(newCommit([one], { 'b.txt': undefined, 'c/d.txt': 'd' }, 'Two'));
    expect(await here.push(remote, [{ ref, to: two, expected: base }])).toBe('conflict');
    expect(await here.push(remote, [{ ref, to: two, expected: one }])).toBe('pushed');
    expect(await there.files('orca/p/t')).toEqual({ 'a.txt': 'a', 'c/d.txt': 'd' });
    expect(await there.subjects('orca/p/t')).toEqual(['Two', 'One', 'Start']);
    expect(await here.push(remote, [{ ref, to: undefined, expected: one }])).toBe('conflict');
    expect(await here.push(remote, [{ ref, to: undefined, expected: two }])).toBe('pushed');
    expect(await there.refs()).toEqual({ [MAIN]: base });
    await there.git('fsck', '--strict');
  });

  it('says that credentials were refused, and shows none', async () => {
    if (subject.stranger === undefined) return;
    const { remote } = await subject.serve({ 'a.txt': 'a' });
    const wrong = await subject.stranger(remote);
    const git = await gitOf(subject);
    const here = await localRepository(git);
    const commit = await here.write(newCommit([], { 'b.txt': 'b' }));
    const refused = expect.objectContaining({
      name: 'OrcaError',
      reason: 'AuthenticationFailed',
      kind: 'never',
    });
    const results = await Promise.allSettled([
      git.listRemote(wrong),
      here.fetch(wrong, [MAIN]),
      here.push(wrong, [{ ref: 'refs/heads/new', to: commit, expected: undefined }]),
    ]);
    const failed = { status: 'rejected', reason: refused };
    expect(results).toEqual([failed, failed, failed]);
    for (const result of results) {
      expect(String(result.status === 'rejected' && result.reason)).not.toContain('wrong-token');
    }
  });

  it('says that a repository does not exist', async () => {
    const { remote } = await subject.serve({ 'a.txt': 'a' });
    const missing = { ...remote, url: `${remote.url}-missing` };
    const here = await localRepository(await gitOf(subject));
    await expect(here.fetch(missing, [MAIN])).rejects.toMatchObject({
      name: 'OrcaError',
      message: expect.stringContaining(missing.url),
    });
  });
});

// What does not hang on the transport is not tried over SSH, where every connection takes its time.
describe.each(SUBJECTS.filter(({ name }) => name !== 'native over SSH'))('$name', (subject) => {
  it('lists nothing of an empty repository, and fills it', async () => {
    const { there, remote } = await subject.serve();
    const git = await gitOf(subject);
    expect(await git.listRemote(remote, ['refs/heads/'])).toEqual({ head: undefined, refs: new Map() });
    const here = await localRepository(git);
    expect(await here.fetch(remote, [MAIN], { depth: 1 })).toEqual(new Map());
    const first = await here.write(newCommit([], ODD_NAMES, 'First'));
    expect(await here.push(remote, [{ ref: MAIN, to: first, expected: undefined }])).toBe('pushed');
    expect(await there.tip()).toBe(first);
    await there.git('fsck', '--strict');
  });

  it('fetches what is new on top of what it fetched before', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a', 'b.txt': 'b' });
    const here = await localRepository(await gitOf(subject));
    const first = (await here.fetch(remote, [MAIN])).get(MAIN) ?? '';
    await there.commit({ 'a.txt': 'aa' }, 'Second');
    const third = await there.commit({ 'b.txt': undefined }, 'Third');
    expect(await here.fetch(remote, [MAIN])).toEqual(new Map([[MAIN, third]]));
    expect((await here.history(third, { limit: 5 })).map(({ message }) => message)).toEqual([
      'Third',
      'Second',
      'Start',
    ]);
    expect(await contentsOf(here, third)).toEqual({ 'a.txt': 'aa' });
    expect(await here.isAncestor(first, third)).toBe(true);
  });

  it('asks for no tip that it has fetched before, as far as that is all that is wanted', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    await there.commit({ 'a.txt': 'other' }, 'Other', { branch: 'main2' });
    const git = await gitOf(subject);
    const here = await localRepository(git);
    const tips = await here.fetch(remote, [MAIN], { depth: 1 });
    const { refs: listed } = await git.listRemote(remote, [MAIN]);
    expect([...listed.keys()]).toEqual([MAIN, `${MAIN}2`]);
    await rename(there.path, `${there.path}.away`);
    expect(await here.fetch(remote, [MAIN], { depth: 1, listed })).toEqual(tips);
    const moved = new Map([[MAIN, NOWHERE]]);
    for (const options of [
      { depth: 1 },
      { depth: 1, listed: moved },
      { depth: 1, listed: new Map() },
      { listed },
    ])
      await expect(here.fetch(remote, [MAIN], options)).rejects.toMatchObject({ name: 'OrcaError' });
    await rename(`${there.path}.away`, there.path);
    const next = await there.commit({ 'a.txt': 'b' });
    expect(await here.fetch(remote, [MAIN], { depth: 1, listed: moved })).toEqual(new Map([[MAIN, next]]));
  });

  it('fetches again what was lost', async () => {
    const { remote } = await subject.serve({ 'a.txt': 'a' });
    const git = await gitOf(subject);
    const here = await localRepository(git);
    const listed = await here.fetch(remote, [MAIN], { depth: 1 });
    await here.close();
    await rm(join(here.gitDir, 'objects'), { recursive: true });
    await mkdir(join(here.gitDir, 'objects'));
    const again = await git.open(here.gitDir);
    atEnd(() => again.close());
    expect(await again.fetch(remote, [MAIN], { depth: 1, listed })).toEqual(listed);
    expect(await contentsOf(again, listed.get(MAIN) ?? '')).toEqual({ 'a.txt': 'a' });
  });

  it('fetches more history of a tip that it has', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': '1' });
    for (const text of ['2', '3', '4']) await there.commit({ 'a.txt': text }, text);
    const here = await localRepository(await gitOf(subject));
    const tip = (await here.fetch(remote, [MAIN], { depth: 1 })).get(MAIN) ?? '';
    const lengths: number[] = [];
    for (const depth of [1, 3, 3, 22, 22]) {
      await here.fetch(remote, [MAIN], { depth });
      lengths.push((await here.history(tip, { limit: 10 })).length);
    }
    expect(lengths).toEqual([1, 3, 3, 4, 4]);
  });

  it('takes what is already there for pushed', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    const here = await localRepository(await gitOf(subject));
    const base = (await here.fetch(remote, [MAIN])).get(MAIN) ?? '';
    const next = await here.write(newCommit([base], { 'b.txt': 'b' }));
    const update = { ref: MAIN, to: next, expected: base };
    expect(await here.push(remote, [update])).toBe('pushed');
    expect(await here.push(remote, [update])).toBe('pushed');
    expect(await here.push(remote, [{ ref: 'refs/heads/gone', to: undefined, expected: base }])).toBe(
      'pushed',
    );
    expect(await there.tip()).toBe(next);
  });

  it('pushes several refs or none', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    const here = await localRepository(await gitOf(subject));
    const base = (await here.fetch(remote, [MAIN])).get(MAIN) ?? '';
    const next = await here.write(newCommit([base], { 'b.txt': 'b' }));
    const lease = { ref: 'refs/orca/lease', to: next, expected: undefined };
    expect(await here.push(remote, [{ ref: MAIN, to: next, expected: NOWHERE }, lease])).toBe('conflict');
    expect(await there.refs()).toEqual({ [MAIN]: base });
    expect(await here.push(remote, [{ ref: MAIN, to: next, expected: base }, lease])).toBe('pushed');
    expect(await there.refs()).toEqual({ [MAIN]: next, 'refs/orca/lease': next });
  });

  it('lets exactly one of two writers win, and overwrites nothing', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    const git = await gitOf(subject);
    const writers = await Promise.all(
      ['one', 'two', 'three'].map(async (name) => {
        const here = await localRepository(git);
        const base = (await here.fetch(remote, [MAIN], { depth: 1 })).get(MAIN) ?? '';
        const to = await here.write(newCommit([base], { 'a.txt': name }, name));
        return { here, to, update: { ref: MAIN, to, expected: base } };
      }),
    );
    const results = await Promise.all(writers.map(({ here, update }) => here.push(remote, [update])));
    expect([...results].sort()).toEqual(['conflict', 'conflict', 'pushed']);
    const winner = writers[results.indexOf('pushed')];
    expect(await there.tip()).toBe(winner?.to);
    expect(await there.subjects()).toHaveLength(2);
  });

  it('moves a branch back when that is what was expected of it', async () => {
    const { there, remote } = await subject.serve({ 'a.txt': 'a' });
    const start = (await there.tip()) ?? '';
    const tip = await there.commit({ 'a.txt': 'b' });
    const here = await localRepository(await gitOf(subject));
    await here.fetch(remote, [MAIN]);
    expect(await here.push(remote, [{ ref: MAIN, to: start, expected: tip }])).toBe('pushed');
    expect(await there.tip()).toBe(start);
  });
});
