/** What a Git process that was killed while it wrote a ref leaves behind, and what a living one holds. */
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownLockName } from '../../../src/lib/git/lock-owner.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { isLeftBehind } from '../../../src/lib/git/stale-lock.ts';
import { identityOf } from '../../../src/lib/process-identity.ts';
import { bareRepository } from '../../support/repositories.ts';
import { atEnd } from '../../support/temporary.ts';

const REF = 'refs/orca/lease';

interface Locked {
  readonly lock?: string;
  /** For which it has been there. */
  readonly minutes: number;
  /** Whether the ref is there, and packed. */
  readonly isPacked?: true;
}

async function lockedRepository(backend: 'native' | 'isomorphic', locked: Locked) {
  const { lock = `${REF}.lock`, minutes, isPacked } = locked;
  const bare = await bareRepository({ files: { 'a.txt': 'a' } });
  const git = await openGit({ backend, env: process.env });
  const repository = await git.open(bare.path);
  atEnd(() => repository.close());
  const to = (await bare.tip()) ?? '';
  if (isPacked) {
    await bare.git('update-ref', REF, to);
    await bare.git('pack-refs', '--all');
  }
  const file = join(bare.path, lock);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  const then = Date.now() / 1000 - minutes * 60;
  await utimes(file, then, then);
  return { bare, repository, to, file };
}

describe.each(['native', 'isomorphic'] as const)('%s: a lock on a ref', (backend) => {
  test('that is older than any write takes is taken away, and the ref is written', async () => {
    const { bare, repository, to, file } = await lockedRepository(backend, { minutes: 11 });
    expect(await repository.updateRef({ ref: REF, to, expected: undefined })).toBe('updated');
    expect((await bare.refs())[REF]).toBe(to);
    expect(existsSync(file)).toBe(false);
  });

  test('that is younger stays, and what to do about it is said', async () => {
    const { repository, to, file } = await lockedRepository(backend, { minutes: 9 });
    const update = repository.updateRef({ ref: REF, to, expected: undefined });
    await expect(update).rejects.toMatchObject({
      reason: 'RepositoryUnreachable',
      kind: 'later',
      message: expect.stringContaining(
        `${file} says that another Git process writes it: remove that file if`,
      ),
    });
    expect(existsSync(file)).toBe(true);
  });

  test('of an Orca that was killed while it held it is taken away at once', async () => {
    const { bare, repository, to, file } = await lockedRepository(backend, { minutes: 0 });
    const other = identityOf(process.ppid);
    const own = ownLockName(file.slice(0, -'.lock'.length));
    const named = (start = '') => own.replace(/orca-\d+-\d+/, `orca-${process.ppid}-${start}`);
    await link(file, named(other?.startTime));
    await expect(repository.updateRef({ ref: REF, to, expected: undefined })).rejects.toMatchObject({
      kind: 'later',
    });
    await rename(named(other?.startTime), named('1'));
    expect(await repository.updateRef({ ref: REF, to, expected: undefined })).toBe('updated');
    expect((await bare.refs())[REF]).toBe(to);
    expect(await readdir(dirname(file))).toEqual(['lease']);
  });

  test('still lets nobody win who expects another value', async () => {
    const { repository, to } = await lockedRepository(backend, { minutes: 11 });
    expect(await repository.updateRef({ ref: REF, to, expected: 'f'.repeat(40) })).toBe('conflict');
  });

  test('on the packed refs is taken away too where it is in the way', async () => {
    const lock = 'packed-refs.lock';
    const locked = await lockedRepository(backend, { lock, minutes: 11, isPacked: true });
    const { bare, repository, to, file } = locked;
    expect(await repository.updateRef({ ref: REF, to: undefined, expected: to })).toBe('updated');
    expect((await bare.refs())[REF]).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });
});

describe('a lock that a Git process of before left', () => {
  const BRANCH = 'refs/heads/orca/shop/add-search';

  test('in the way of a push to a repository of this machine is taken away, and what stays is told', async () => {
    const { bare, repository, to } = await lockedRepository('native', { minutes: 0 });
    const target = await lockedRepository('native', { lock: `${BRANCH}.lock`, minutes: 9 });
    const push = () => repository.push({ url: target.bare.path }, [{ ref: BRANCH, to, expected: undefined }]);
    await expect(push()).rejects.toMatchObject({
      kind: 'later',
      reason: 'PublishFailed',
      message: expect.stringContaining(`${target.file} says that another Git process writes it: remove that`),
    });
    const then = Date.now() / 1000 - 11 * 60;
    await utimes(target.file, then, then);
    expect(await push()).toBe('pushed');
    expect((await target.bare.refs())[BRANCH]).toBe(await bare.tip());
    expect(existsSync(target.file)).toBe(false);
  });

  test('in the way of what is fetched is taken away', async () => {
    const { bare } = await lockedRepository('native', { minutes: 0 });
    const { bare: mirror, repository } = await lockedRepository('native', { minutes: 0 });
    await bare.commit({ 'b.txt': 'b' });
    const remote = { url: bare.path };
    await repository.fetch(remote, ['refs/heads/main']);
    await bare.commit({ 'c.txt': 'c' });
    const [kept = ''] = Object.keys(await mirror.refs()).filter((ref) => ref.startsWith('refs/fetched/'));
    const file = join(mirror.path, `${kept}.lock`);
    await writeFile(file, '');
    await expect(repository.fetch(remote, ['refs/heads/main'])).rejects.toMatchObject({
      message: expect.stringContaining(`${file} says that another Git process writes it`),
    });
    const then = Date.now() / 1000 - 11 * 60;
    await utimes(file, then, then);
    await repository.fetch(remote, ['refs/heads/main']);
    expect((await mirror.refs())[kept]).toBe(await bare.tip());
  });
});

test.each([
  [601, [], true],
  [599, [], false],
  [601, [600], true],
  [601, [602], false],
])('a lock of %i s beside Git processes of %j s is left behind: %s', (age, ages, isLeft) => {
  expect(isLeftBehind(age, ages)).toBe(isLeft);
});
