/** Where an ordinary repository keeps things, told without a spawn: as the git program tells it, or not at all. */
import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { plainPlace } from '../../../src/lib/git/plain-place.ts';
import { runGit } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

async function repository(...options: readonly string[]): Promise<string> {
  const path = join(await temporaryDirectory('plain'), 'repository');
  await runGit(['init', '--quiet', ...options, path]);
  return path;
}

async function saidByGit(path: string) {
  const said = await runGit(['-C', path, 'rev-parse', '--absolute-git-dir', '--git-path', 'objects']);
  const [gitDir = '', objects = ''] = said.split('\n');
  return { gitDir, objectsDirectory: resolve(path, objects) };
}

test.each([
  ['a bare repository', ['--bare']],
  ['one with a working tree', []],
])('%s is where git says that it is', async (_, options) => {
  const path = await repository(...options);
  expect(plainPlace(path)).toEqual(await saidByGit(path));
});

test('a link to a repository leads to it', async () => {
  const path = await repository('--bare');
  const link = join(await temporaryDirectory('link'), 'link');
  await symlink(path, link);
  expect(plainPlace(link)).toEqual(plainPlace(path));
});

test('a linked worktree, a folder of a repository and one with extensions are for git to tell', async () => {
  const path = await repository();
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  await runGit(['-C', path, ...identity, 'commit', '--quiet', '--allow-empty', '-m', 'First']);
  const worktree = join(path, '..', 'worktree');
  await runGit(['-C', path, 'worktree', 'add', '--quiet', worktree]);
  await mkdir(join(path, 'folder'));
  expect(plainPlace(worktree)).toBeUndefined();
  expect(plainPlace(join(path, 'folder'))).toBeUndefined();
  expect(plainPlace(join(path, 'nothing'))).toBeUndefined();
  expect(plainPlace(await repository('--object-format=sha256'))).toBeUndefined();
});
