/** The contract of lib/git on refs, opening and closing, and what the backends have of their own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitRepository } from '../../../src/lib/git/git.ts';
import { nativeGit } from '../../../src/lib/git/native.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { existingBareRepository, runGit } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';
import { contentsOf, gitOf, localRepository, newCommit, opened } from './subjects.ts';

const BACKENDS = [{ backend: 'native' }, { backend: 'isomorphic' }] as const;
const MAIN = 'refs/heads/main';

function helpersOf(repository: GitRepository): readonly string[] {
  const processes = execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return processes.filter(
    (line) => line.includes('cat-file') && line.includes(`--git-dir=${repository.gitDir} `),
  );
}

describe.each(BACKENDS)('$backend repository', ({ backend }) => {
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

  it('leaves nothing behind of blobs that nobody wants any more', async () => {
    const large = 'z'.repeat(100_000);
    const texts = Array.from({ length: 400 }, (_, n) => `${n}${large}`);
    const { repository, tip } = await opened(backend, Object.fromEntries(texts.entries()));
    const oids = (await repository.files(tip)).map(({ oid }) => oid);
    for await (const { content } of repository.blobs(oids)) {
      expect(content.length).toBeGreaterThan(100_000);
      break;
    }
    await repository.close();
    await expect.poll(() => helpersOf(repository)).toEqual([]);
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

describe('native git', () => {
  it('lists refs of a repository on this machine without a process, tags alone excepted', async () => {
    const { there, tip } = await opened('native', { a: 'a' });
    await there.git('update-ref', 'refs/orca/kept/shop/task', tip);
    const git = nativeGit({ env: { PATH: await temporaryDirectory() } });
    expect(await git.listRemote({ url: there.path }, ['refs/heads/', 'refs/orca/kept/'])).toEqual({
      head: 'main',
      refs: new Map([
        [MAIN, tip],
        ['refs/orca/kept/shop/task', tip],
      ]),
    });
    await expect(git.listRemote({ url: there.path }, ['refs/t'])).rejects.toMatchObject({
      name: 'OrcaError',
    });
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
