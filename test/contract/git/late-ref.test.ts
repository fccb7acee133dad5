/** A ref that comes into being while it is fetched. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fetchRefs, type ListRemote } from '../../../src/lib/git/native-remote.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { checkedRemote } from '../../../src/lib/git/remote.ts';
import { bareRepository } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

it('is fetched, though the first fetch found it missing', async () => {
  const there = await bareRepository({ files: { a: '1' } });
  const git = await openGit({ backend: 'native', env: process.env });
  const { gitDir } = await git.init(join(await temporaryDirectory('mirror'), 'mirror.git'));
  const remote = await checkedRemote({ url: there.path }, undefined);
  const ref = 'refs/heads/late';
  const list: ListRemote = async (_, prefixes) => {
    await there.commit({ b: '2' }, 'Come late', { branch: 'late' });
    return git.listRemote({ url: there.path }, prefixes);
  };
  const env = { PATH: process.env.PATH ?? '' };
  expect(await fetchRefs({ gitDir, env, list }, remote, { refs: [ref], depth: undefined })).toEqual([ref]);
});
