/** The contract of lib/git on the objects of one repository: reading, comparing, writing; the same on both backends. */
import { describe, expect, it } from 'vitest';
import type { GitRepository } from '../../../src/lib/git/git.ts';
import { runGit } from '../../support/repositories.ts';
import { contentsOf, IDENTITY, newCommit, opened, TIME } from './subjects.ts';

const BACKENDS = [{ backend: 'native' }, { backend: 'isomorphic' }] as const;
const MAIN = 'refs/heads/main';
const NOWHERE = '1'.repeat(40);

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

  it('gives thousands of blobs while they are written, whatever their sizes', async () => {
    const texts = Array.from({ length: 2000 }, (_, n) => `${n}\n${'x'.repeat((n * 7919) % 3001)}`);
    const files = { ...Object.fromEntries(texts.entries()), large: 'y'.repeat(700_000) };
    const { repository, tip } = await opened(backend, files);
    expect(await contentsOf(repository, tip)).toEqual(files);
  });

  it('says which blob of many is not there', async () => {
    const texts = Array.from({ length: 400 }, (_, n) => `${n}`);
    const { repository, tip } = await opened(backend, Object.fromEntries(texts.entries()));
    const oids = (await repository.files(tip)).map(({ oid }) => oid);
    const read = async () => {
      let count = 0;
      for await (const _ of repository.blobs(oids.with(350, NOWHERE))) count += 1;
      return count;
    };
    await expect(read()).rejects.toMatchObject({ message: expect.stringContaining(NOWHERE) });
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
});
