/** The refs of target repositories, read in one listing and deleted only as expected. */
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRepositories } from '../../../src/adapters/repositories/git-repositories.ts';
import { ORCA_IDENTITY } from '../../../src/api/names.ts';
import { timestamp } from '../../../src/api/time.ts';
import { trailerLines } from '../../../src/api/trailers.ts';
import type { Remote } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import type { Repositories } from '../../../src/reconciler/ports.ts';
import { allowEverything, gitServer } from '../../support/git-server.ts';
import { type BareRepository, bareRepository, runGit } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

interface World {
  readonly bare: BareRepository;
  readonly url: string;
  readonly repositories: Repositories;
}

async function opened(bare: BareRepository, remote: Remote): Promise<World> {
  const git = await openGit({ backend: 'auto', env: process.env });
  const scratchDir = join(await temporaryDirectory('scratch'), 'scratch.git');
  return {
    bare,
    url: remote.url,
    repositories: gitRepositories({ git, remoteFor: () => remote, scratchDir }),
  };
}

async function byPath(bare: BareRepository): Promise<World> {
  return opened(bare, { url: bare.path });
}

async function overHttp(bare: BareRepository): Promise<World> {
  await allowEverything(bare.path);
  const { url, username, token } = await gitServer({ root: dirname(bare.path) });
  const credentials = { type: 'token', username, token } as const;
  return opened(bare, { url: `${url}/${basename(bare.path)}`, credentials });
}

describe.each([
  ['by path', byPath],
  ['over HTTP', overHttp],
])('%s', (_name, openWorld) => {
  it('lists the branches and the default one, and nothing else', async () => {
    const bare = await bareRepository({ files: { 'a.txt': 'a' }, branch: 'trunk' });
    const trunk = (await bare.tip('trunk')) ?? '';
    const work = await bare.commit({ 'b.txt': 'b' }, 'Work', { branch: 'orca/web/search', from: trunk });
    await bare.git('tag', 'v1', trunk);
    await bare.git('update-ref', 'refs/orca/pulls', trunk);
    const { repositories, url } = await openWorld(bare);
    expect(await repositories.list(url)).toEqual({
      defaultBranch: 'trunk',
      branches: new Map([
        ['orca/web/search', work],
        ['trunk', trunk],
      ]),
    });
  });

  it('waits for the first commit of an empty repository', async () => {
    const { repositories, url } = await openWorld(await bareRepository());
    await expect(repositories.list(url)).rejects.toMatchObject({
      ...{ reason: 'RepositoryUnreachable', kind: 'waiting' },
      message: `${url} has no commit yet: push a first one`,
    });
  });

  it('tells the newest result of each branch, also below what people made of it', async () => {
    const bare = await bareRepository({ files: { a: 'a' } });
    const branch = 'orca/web/search';
    const trailers = {
      ...{ project: 'web', task: 'search', uid: '0123456789abcdef', run: 'search-0a1b2c3d' },
      ...{ generation: 2, attempt: 3, configCommit: 'c'.repeat(40), agent: 'command' },
    };
    const author = `${ORCA_IDENTITY.name} <${ORCA_IDENTITY.email}>`;
    const message = `search: Do it\n\n${trailerLines(trailers)}`;
    const from = (await bare.tip()) ?? '';
    await bare.commit({ b: 'old' }, message.replace('0a1b2c3d', '00000001'), { branch, author, from });
    const commit = await bare.commit({ b: 'new' }, message, { branch, author });
    const tip = await bare.commit({ b: 'by hand' }, 'Mend it', { branch });
    const forged = await bare.commit({ b: 'b' }, message, { branch: 'orca/web/forged', from });
    const { repositories, url } = await openWorld(bare);
    const tips = new Map([
      [branch, tip],
      ['orca/web/forged', forged],
    ]);
    const committedAt = timestamp(
      Number(await bare.git('show', '--no-patch', '--format=%ct', commit)) * 1000,
    );
    expect(await repositories.results(url, tips)).toEqual(
      new Map([[branch, { commit, committedAt, trailers }]]),
    );
  });

  it('deletes a branch at the tip it expects, and finds it gone a second time', async () => {
    const { repositories, url, bare } = await openWorld(await bareRepository({ files: { a: 'a' } }));
    const tip = await bare.commit({ b: 'b' }, 'Work', { branch: 'orca/web/search' });
    await repositories.deleteBranch(url, 'orca/web/search', tip);
    await repositories.deleteBranch(url, 'orca/web/search', tip);
    expect(await bare.tip('orca/web/search')).toBeUndefined();
  });

  it('leaves a branch that went on', async () => {
    const { repositories, url, bare } = await openWorld(await bareRepository({ files: { a: 'a' } }));
    const tip = await bare.commit({ b: 'b' }, 'Work', { branch: 'orca/web/search' });
    const later = await bare.commit({ c: 'c' }, 'By hand', { branch: 'orca/web/search' });
    await expect(repositories.deleteBranch(url, 'orca/web/search', tip)).rejects.toMatchObject({
      reason: 'BranchModified',
      kind: 'never',
    });
    expect(await bare.tip('orca/web/search')).toBe(later);
  });
});

it('says what to do when a checkout is on no branch', async () => {
  const bare = await bareRepository({ files: { a: 'a' } });
  const folder = join(await temporaryDirectory('checkout'), 'work');
  await runGit(['clone', '--quiet', bare.path, folder]);
  await runGit(['-C', folder, 'checkout', '--quiet', '--detach']);
  const { repositories } = await opened(bare, { url: folder });
  await expect(repositories.list(folder)).rejects.toMatchObject({
    ...{ reason: 'RepositoryUnreachable', kind: 'waiting' },
    message: `HEAD of ${folder} names no branch: check one out, or finish what is in progress there`,
  });
});

it('passes on that the credentials are refused', async () => {
  const bare = await bareRepository({ files: { a: 'a' } });
  const { url } = await gitServer({ root: dirname(bare.path) });
  const credentials = { type: 'token', username: 'orca', token: 'wrong-token' } as const;
  const world = await opened(bare, { url: `${url}/${basename(bare.path)}`, credentials });
  await expect(world.repositories.list(world.url)).rejects.toMatchObject({ reason: 'AuthenticationFailed' });
});
