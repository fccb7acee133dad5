/** The contract of lib/git on one machine: reading, comparing, writing, refs; both backends give the same answers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitRepository } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { bareRepository, existingBareRepository, type Files, runGit } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';
import { contentsOf, gitOf, IDENTITY, localRepository, newCommit, TIME } from './subjects.ts';

const BACKENDS = [{ backend: 'native' }, { backend: 'isomorphic' }] as const;
const MAIN = 'refs/heads/main';
const NOWHERE = '1'.repeat(40);

async function opened(backend: 'native' | 'isomorphic', files: Files) {
  const there = await bareRepository({ files });
  const repository = await (await gitOf({ backend })).open(there.path);
  atEnd(() => repository.close());
  return { there, repository, tip: (await there.tip()) ?? '' };
}

function helpersOf(repository: GitRepository): readonly string[] {
  const processes = execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return processes.filter(
    (line) => line.includes('cat-file') && line.includes(`--git-dir=${repository.gitDir} `),
  );
}

describe.each(BACKENDS)('$backend repository', ({ backend }) => {
  it('lists files in the order of Git, all of them or those below a path', async () => {
    const files = { 'a/b': '1', 'a.txt': '2', 'a/c/d': '3', a0: '4', 'ü x': '5' };
    const { there, repository, tip } = await opened(backend, files);
    const listed = (await there.git('ls-tree', '-r', '-z', '--name-only', tip)).split('\0').slice(0, -1);
    expect((await repository.files(tip)).map(({ path }) => path)).toEqual(listed);
    const [only] = await repository.files(tip, 'a/c');
    expect(only).toEqual({
      path: 'a/c/d',
      mode: '100644',
      oid: (await there.git('rev-parse', `${tip}:a/c/d`)).trim(),
    });
    expect(await repository.files(tip, 'a.txt')).toHaveLength(1);
    expect(await repository.files(tip, 'none/at/all')).toEqual([]);
  });

  it('names what differs between two commits', async () => {
    const { there, repository, tip } = await opened(backend, {
      'same/x': '1',
      'changed/y': '1',
      'gone/z': '1',
      turns: 'file',
      'folder/a': '1',
    });
    const next = await there.commit({ turns: undefined, 'folder/a': undefined });
    const last = await there.commit({
      'changed/y': '2',
      'gone/z': undefined,
      'new/n': '1',
      'turns/into': 'folder',
      folder: 'file',
    });
    const kinds = (changes: Awaited<ReturnType<GitRepository['changes']>>) =>
      changes.map(
        ({ path, from, to }) => `${from === undefined ? '+' : to === undefined ? '-' : '~'}${path}`,
      );
    expect(next).not.toBe(tip);
    expect(kinds(await repository.changes(tip, last))).toEqual([
      '~changed/y',
      '+folder',
      '-folder/a',
      '-gone/z',
      '+new/n',
      '-turns',
      '+turns/into',
    ]);
    expect(kinds(await repository.changes(tip, last, 'changed'))).toEqual(['~changed/y']);
    expect(kinds(await repository.changes(tip, last, 'none'))).toEqual([]);
    expect(kinds(await repository.changes(undefined, tip, 'same'))).toEqual(['+same/x']);
    expect(await repository.changes(tip, tip)).toEqual([]);
  });

  it('reads packs with deltas, also when another process packs meanwhile', async () => {
    const text = Array.from({ length: 200 }, (_, line) => `line ${line}`).join('\n');
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`f/${n}`, `${text}${n}`]));
    const { there, repository, tip } = await opened(backend, files);
    await there.git('gc', '--quiet');
    expect(await contentsOf(repository, tip)).toEqual(files);
    const next = await there.commit({ 'f/1': `${text}more` });
    expect(await repository.readFile(next, 'f/1')).toEqual(Buffer.from(`${text}more`));
    await there.git('repack', '-a', '-d', '-f', '--quiet');
    expect(await contentsOf(repository, next)).toEqual({ ...files, 'f/1': `${text}more` });
  });

  it('gives blobs in the order asked for, as often as asked for', async () => {
    const { repository, tip } = await opened(backend, { a: 'a', b: '', c: 'x'.repeat(300_000) });
    const [a, b, c] = (await repository.files(tip)).map(({ oid }) => oid);
    const wanted = [c, b, a, b].map(String);
    const sizes: (readonly [string, number])[] = [];
    for await (const { oid, content } of repository.blobs(wanted)) sizes.push([oid, content.length]);
    expect(sizes).toEqual(wanted.map((oid, index) => [oid, [300_000, 0, 1, 0][index]]));
  });

  it('reads commits, and their history along first parents', async () => {
    const { there, repository, tip } = await opened(backend, { a: 'a' });
    const second = await there.commit({ a: 'b' }, 'Subject\n\nBody\nMore', {
      author: 'A Ü <a@b.c>',
      time: 99,
    });
    const third = await there.commit({ a: 'c' }, 'Third');
    expect(await repository.commit(second)).toEqual({
      oid: second,
      tree: (await there.git('rev-parse', `${second}^{tree}`)).trim(),
      parents: [tip],
      author: { name: 'A Ü', email: 'a@b.c' },
      committer: { name: 'A Ü', email: 'a@b.c' },
      time: 99,
      message: 'Subject\n\nBody\nMore',
    });
    const oids = async (options: { limit: number; until?: string }) =>
      (await repository.history(third, options)).map(({ oid }) => oid);
    expect(await oids({ limit: 9 })).toEqual([third, second, tip]);
    expect(await oids({ limit: 2 })).toEqual([third, second]);
    expect(await oids({ limit: 9, until: tip })).toEqual([third, second]);
    expect(await repository.isAncestor(tip, third)).toBe(true);
    expect(await repository.isAncestor(third, tip)).toBe(false);
    expect(await repository.isAncestor(NOWHERE, tip)).toBe(false);
    await expect(repository.commit(NOWHERE)).rejects.toMatchObject({ name: 'OrcaError' });
  });

  it('writes commits that Git finds without fault', async () => {
    const { there, repository, tip } = await opened(backend, {
      'a/b/c': '1',
      'a/x': '1',
      file: '1',
      'dir/f': '1',
    });
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`many/${n % 7}/${n}`, `content ${n}`]),
    );
    const changes = {
      'a/b/c': undefined,
      'a/b.txt': 'between a/b and a/b/',
      'new "name"\n': new Uint8Array([0, 255]),
      file: undefined,
      'file/inside': 'x',
      dir: 'was a folder',
      'dir/f': undefined,
      none: undefined,
      ...many,
    };
    const commit = await repository.write(newCommit([tip], changes, 'Ünicode subject\n\nBody\n'));
    await there.git('update-ref', MAIN, commit);
    await there.git('fsck', '--strict', '--full');
    expect(await there.files()).toEqual({
      'a/b.txt': 'between a/b and a/b/',
      'a/x': '1',
      'new "name"\n': Buffer.from([0, 255]).toString('utf8'),
      'file/inside': 'x',
      dir: 'was a folder',
      ...many,
    });
    expect(await repository.commit(commit)).toMatchObject({
      parents: [tip],
      author: IDENTITY,
      committer: IDENTITY,
      time: TIME,
      message: 'Ünicode subject\n\nBody',
    });
    expect(await contentsOf(repository, commit)).toEqual(await there.files());
  });

  it('keeps modes, symlinks and names that are not UTF-8 of what it does not touch', async () => {
    const { there, repository, tip } = await opened(backend, { run: '#!/bin/sh', other: 'x' });
    const oid = (await there.git('rev-parse', `${tip}:run`)).trim();
    const entries = Buffer.concat([
      Buffer.from(`100755 blob ${oid}\trun\x00120000 blob ${oid}\tlink\x00100644 blob ${oid}\tb`),
      Buffer.from([0xff, 0xfe, 0]),
    ]);
    const tree = (await runGit([`--git-dir=${there.path}`, 'mktree', '-z'], entries)).trim();
    const base = (await there.git('commit-tree', '-m', 'Odd', tree)).trim();
    const commit = await repository.write(newCommit([base], { new: 'x' }));
    const undone = await repository.write(newCommit([commit], { new: undefined }));
    expect((await repository.commit(undone)).tree).toBe(tree);
    expect((await repository.files(base)).map(({ mode }) => mode)).toEqual(['100644', '120000', '100755']);
  });

  it('gives the same commit the same id as Git does', async () => {
    const { there, repository } = await opened(backend, { a: 'a' });
    const first = await repository.write(newCommit([], { 'x/y': '1', z: '2' }));
    const author = `${IDENTITY.name} <${IDENTITY.email}>`;
    const expected = await there.commit({ 'x/y': '1', z: '2' }, 'Change\n', {
      branch: 'b',
      author,
      time: TIME,
    });
    expect(first).toBe(expected);
  });

  it('refuses to write paths that would leave the tree', async () => {
    const { repository, tip } = await opened(backend, { a: 'a' });
    for (const path of ['', '/a', '../a', 'a/../b', 'a//b', 'a/', '.git/config', 'x/.GIT/hooks/h']) {
      await expect(repository.write(newCommit([tip], { [path]: 'x' }))).rejects.toThrow();
    }
    expect(await contentsOf(repository, tip)).toEqual({ a: 'a' });
  });

  it('swaps a ref only when it is what was expected', async () => {
    const { there, repository, tip } = await opened(backend, { a: 'a' });
    const next = await there.commit({ a: 'b' }, 'Next', { branch: 'other' });
    await there.git('pack-refs', '--all');
    const ref = 'refs/heads/x/y';
    expect(await repository.updateRef({ ref, to: next, expected: tip })).toBe('conflict');
    expect(await repository.updateRef({ ref, to: tip, expected: undefined })).toBe('updated');
    expect(await repository.updateRef({ ref, to: next, expected: undefined })).toBe('conflict');
    expect(await repository.updateRef({ ref, to: next, expected: tip })).toBe('updated');
    expect(await repository.updateRef({ ref: MAIN, to: next, expected: next })).toBe('conflict');
    expect(await repository.updateRef({ ref: MAIN, to: next, expected: tip })).toBe('updated');
    expect(await repository.refs()).toEqual(
      new Map([
        [MAIN, next],
        ['refs/heads/other', next],
        [ref, next],
      ]),
    );
    expect(await repository.updateRef({ ref: 'refs/heads/other', to: undefined, expected: tip })).toBe(
      'conflict',
    );
    expect(await repository.updateRef({ ref: 'refs/heads/other', to: undefined, expected: next })).toBe(
      'updated',
    );
    expect(await repository.refs('refs/heads/o')).toEqual(new Map());
    expect(await there.refs()).toEqual({ [MAIN]: next, [ref]: next });
  });

  it('lets one of many swaps win', async () => {
    const { there, repository, tip } = await opened(backend, { a: 'a' });
    const commits = await Promise.all(
      ['1', '2', '3', '4'].map((text) => repository.write(newCommit([tip], { a: text }, text))),
    );
    const results = await Promise.allSettled(
      commits.map((to) => repository.updateRef({ ref: MAIN, to, expected: tip })),
    );
    const winners = commits.filter((_, index) => {
      const result = results[index];
      return result?.status === 'fulfilled' && result.value === 'updated';
    });
    expect(winners).toEqual([await there.tip()]);
  });

  it('tells tags by their commits and HEAD by its branch', async () => {
    const { there, repository, tip } = await opened(backend, { a: 'a' });
    await there.git('tag', '--annotate', '--message=v1', 'v1', tip);
    expect(await repository.refs('refs/tags/')).toEqual(new Map([['refs/tags/v1', tip]]));
    expect(await repository.head()).toBe('main');
    await there.git('update-ref', '--no-deref', 'HEAD', tip);
    expect(await repository.head()).toBeUndefined();
  });

  it('opens a checkout, its .git and bare repositories, nothing else', async () => {
    const git = await gitOf({ backend });
    const checkout = await temporaryDirectory('checkout');
    await runGit(['init', '--quiet', '--initial-branch=trunk', checkout]);
    const inside = join(checkout, 'folder');
    mkdirSync(inside);
    for (const path of [checkout, join(checkout, '.git')]) {
      const repository = await git.open(path);
      expect(repository.gitDir).toBe(join(checkout, '.git'));
      expect(await repository.head()).toBe('trunk');
    }
    for (const path of [inside, join(checkout, 'none')]) {
      await expect(git.open(path)).rejects.toMatchObject({ name: 'OrcaError', kind: 'never' });
    }
  });

  it('makes a bare repository once', async () => {
    const git = await gitOf({ backend });
    const path = join(await temporaryDirectory(), 'deep/er/new.git');
    const first = await git.init(path);
    const commit = await first.write(newCommit([], { a: 'a' }));
    await first.updateRef({ ref: MAIN, to: commit, expected: undefined });
    await first.close();
    const again = await git.init(path);
    expect(await contentsOf(again, commit)).toEqual({ a: 'a' });
    await again.close();
    expect(await existingBareRepository(path).files()).toEqual({ a: 'a' });
  });

  it('packs what many small writes left, without losing any', async () => {
    const repository = await localRepository(await gitOf({ backend }));
    let tip = await repository.write(newCommit([], { a: '0' }));
    for (let n = 1; n < 8; n += 1) tip = await repository.write(newCommit([tip], { [`f${n}`]: `${n}` }));
    await repository.updateRef({ ref: MAIN, to: tip, expected: undefined });
    await repository.maintain();
    expect(await repository.history(tip, { limit: 99 })).toHaveLength(8);
    expect(Object.keys(await contentsOf(repository, tip))).toHaveLength(8);
  });

  it('leaves no process behind when closed, and can be used again', async () => {
    const { repository, tip } = await opened(backend, { a: 'a' });
    expect(await repository.readFile(tip, 'a')).toEqual(Buffer.from('a'));
    await repository.close();
    expect(helpersOf(repository)).toEqual([]);
    expect(await repository.readFile(tip, 'a')).toEqual(Buffer.from('a'));
    await repository.close();
    expect(helpersOf(repository)).toEqual([]);
  });
});

describe('native repository', () => {
  it('starts its reader again when that was killed', async () => {
    const { repository, tip } = await opened('native', { a: 'a' });
    await repository.commit(tip);
    const pid = Number.parseInt(helpersOf(repository)[0] ?? '', 10);
    process.kill(pid, 'SIGKILL');
    const answers = await Promise.allSettled([repository.commit(tip)]);
    for (const answer of answers) {
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({ name: 'OrcaError', kind: 'later' });
    }
    expect(await repository.commit(tip)).toMatchObject({ oid: tip });
  });
});

describe('isomorphic repository', () => {
  it('says what it needs the git program for', async () => {
    const { there, repository } = await opened('isomorphic', { a: 'a' });
    const git = await gitOf({ backend: 'isomorphic' });
    const needsGit = { name: 'OrcaError', kind: 'never', message: expect.stringContaining('git program') };
    await expect(git.listRemote({ url: there.path })).rejects.toMatchObject(needsGit);
    await expect(git.listRemote({ url: 'git@127.0.0.1:a/b.git' })).rejects.toMatchObject(needsGit);
    await expect(repository.fetch({ url: there.path }, [MAIN])).rejects.toMatchObject(needsGit);
    await there.git('config', 'core.repositoryformatversion', '1');
    await expect(git.open(there.path)).rejects.toMatchObject(needsGit);
  });
});

describe('openGit', () => {
  it('takes the git program where there is one, and does without where there is none', async () => {
    expect((await openGit({ backend: 'auto', env: process.env })).backend).toBe('native');
    const PATH = await temporaryDirectory();
    expect((await openGit({ backend: 'auto', env: { PATH } })).backend).toBe('isomorphic');
    await expect(openGit({ backend: 'native', env: { PATH } })).rejects.toMatchObject({ name: 'OrcaError' });
  });
});
