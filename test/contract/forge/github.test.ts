/** What only a forge behind a REST API meets: lost answers, limits, refusals, forks, pages. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Remote } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { githubWorld, pushedTo, wantedFor } from '../../support/forges.ts';
import { runGit } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const PULLS = /^\/repos\/acme\/target\/pulls$/;
const COMMENTS = /\/comments$/;

it('sees on one origin what Git pushed and what the API merged', async () => {
  const world = await githubWorld();
  const forge = await world.newForge();
  const git = await openGit({ backend: 'native', env: process.env });
  const remote = (token: string): Remote => ({
    url: world.url,
    credentials: { type: 'token', username: 'x-access-token', token },
  });
  const clone = await git.init(join(await temporaryDirectory('clone'), 'clone.git'));
  const base = (await clone.fetch(remote(world.github.token), ['refs/heads/main'])).get('refs/heads/main');
  const commit = await clone.write({
    ...{ parents: [base ?? ''], files: new Map([['src/search.txt', 'found\n']]), message: 'Search', time: 1 },
    identity: { name: 'Orca', email: 'orca@example.com' },
  });
  const push = { ref: 'refs/heads/orca/web/search', to: commit, expected: undefined };
  await expect(clone.push(remote('wrong'), [push])).rejects.toMatchObject({ reason: 'AuthenticationFailed' });
  expect(await clone.push(remote(world.github.token), [push])).toBe('pushed');
  const unpushed = await wantedFor(world, 'other');
  const wanted = { ...unpushed, headBranch: 'orca/web/search', headCommit: commit };
  expect(await forge.ensure(wanted)).toMatchObject({ number: 1, headCommit: commit });
  await world.merge(1);
  const { refs } = await git.listRemote(remote(world.github.token), ['refs/heads/main']);
  const merged = await clone.fetch(remote(world.github.token), ['refs/heads/main']);
  expect(merged).toEqual(refs);
  expect(await clone.isAncestor(commit, refs.get('refs/heads/main') ?? '')).toBe(true);
  await clone.close();
});

describe('when the answer to a write is lost', () => {
  it.each([
    ['a failure', { status: 502, body: { message: 'Bad gateway' } }],
    ['a cut connection', 'disconnect'],
    ['silence', 'silence'],
  ] as const)('adopts the pull request that was opened all the same: %s', async (_what, answer) => {
    const world = await githubWorld({ timeout: 1500 });
    const forge = await world.newForge();
    world.github.fail({ method: 'POST', path: PULLS, request: 'done', answer });
    const wanted = await wantedFor(world);
    expect(await forge.ensure(wanted)).toMatchObject({ number: 1, state: 'open' });
    expect(await world.seen()).toMatchObject([{ number: 1, labels: ['orca'] }]);
    expect(posts(world.github.requests, PULLS)).toHaveLength(1);
  });

  it('does not comment again', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    await forge.ensure(await wantedFor(world));
    const answer = { status: 502, body: {} };
    world.github.fail({ method: 'POST', path: COMMENTS, request: 'done', answer });
    await expect(forge.close(world.url, 1, 'Deleted.')).rejects.toMatchObject({ kind: 'later' });
    await forge.close(world.url, 1, 'Deleted.');
    expect(await world.seen()).toMatchObject([{ state: 'closed', comments: ['Deleted.'] }]);
  });

  it('finishes what was begun when a later step failed', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const wanted = await wantedFor(world);
    const answer = { status: 503, body: {} };
    world.github.fail({ method: 'POST', path: /\/labels$/, request: 'refused', answer, times: 2 });
    await expect(forge.ensure(wanted)).rejects.toMatchObject({ reason: 'ForgeUnavailable', kind: 'later' });
    expect(await forge.ensure(wanted)).toMatchObject({ number: 1 });
    expect(await world.seen()).toMatchObject([{ labels: ['orca'], reviewers: ['alice'] }]);
  });
});

describe('when GitHub refuses', () => {
  it('says that the token is not accepted', async () => {
    const world = await githubWorld({ token: 'expired' });
    const forge = await world.newForge();
    await expect(forge.list(world.url, new Map())).rejects.toMatchObject({
      reason: 'AuthenticationFailed',
      kind: 'never',
    });
  });

  it('names the permission that the token lacks', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' };
    const body = { message: 'Resource not accessible by personal access token' };
    world.github.fail({
      ...{ method: 'POST', path: PULLS, request: 'refused' },
      answer: { status: 403, body, headers },
    });
    await expect(forge.ensure(await wantedFor(world))).rejects.toMatchObject({
      reason: 'ForgeRefused',
      kind: 'never',
      message: expect.stringContaining('it needs pull_requests=write'),
    });
  });

  it('tells a repository that it may not see from a pull request that is gone', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const elsewhere = world.url.replace('target', 'elsewhere');
    const refused = { reason: 'ForgeRefused', kind: 'never' };
    await expect(forge.list(elsewhere, new Map())).rejects.toMatchObject(refused);
    await expect(forge.close(elsewhere, 1, 'gone')).rejects.toMatchObject(refused);
    await expect(forge.list('/a/path', new Map())).rejects.toMatchObject(refused);
  });

  it('reports who cannot review, and opens the pull request all the same', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const wanted = await wantedFor(world, 'search', { reviewers: ['nobody', 'alice'] });
    expect(await forge.ensure(wanted)).toMatchObject({ number: 1 });
    expect(await world.seen()).toMatchObject([{ reviewers: ['alice'] }]);
    expect(world.logged.map(({ fields }) => fields)).toEqual([
      { repository: 'acme/target', reviewer: 'nobody', reason: 'ForgeRefused' },
    ]);
  });

  it('does not ask again who has reviewed', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const wanted = await wantedFor(world);
    await forge.ensure(wanted);
    const pull = '/repos/acme/target/pulls/1';
    await world.github.api('alice', 'POST', `${pull}/reviews`, { event: 'COMMENT', body: 'Hm.' });
    await world.github.api('acme', 'DELETE', `${pull}/requested_reviewers`, { reviewers: ['alice'] });
    await forge.ensure(wanted);
    expect(await world.seen()).toMatchObject([{ reviewers: [] }]);
  });
});

describe('when GitHub limits the rate', () => {
  it('waits as long as it was told, and goes on', async () => {
    const world = await githubWorld({ pace: 'advised' });
    const forge = await world.newForge();
    const answer = limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' });
    world.github.fail({ method: 'GET', path: /pulls\?/, request: 'refused', answer });
    expect(await forge.list(world.url, new Map())).toEqual([]);
    expect(world.github.requests.map(({ status }) => status)).toEqual([403, 200, 200]);
  });

  it('asks nothing more until GitHub listens again, when that is long', async () => {
    const world = await githubWorld({ pace: 'advised' });
    const forge = await world.newForge();
    const answer = limited({ 'retry-after': '3600' });
    world.github.fail({ method: 'GET', path: /pulls\?/, request: 'refused', answer });
    const later = {
      ...{ reason: 'ForgeUnavailable', kind: 'later' },
      message: expect.stringMatching(/rate limit; it listens again in 3600 s/),
    };
    await expect(forge.list(world.url, new Map())).rejects.toMatchObject(later);
    await expect(forge.close(world.url, 1, 'x')).rejects.toMatchObject(later);
    expect(world.github.requests).toHaveLength(1);
  });
});

describe('what is read', () => {
  it("is never a fork's pull request, whatever its branch is called", async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const wanted = await wantedFor(world);
    await world.github.api('mallory', 'POST', '/repos/acme/target/forks', {});
    await world.github.api('mallory', 'POST', '/repos/acme/target/pulls', {
      ...{ title: 'Mine', head: `mallory:${wanted.headBranch}`, base: 'main' },
    });
    expect(await forge.list(world.url, new Map())).toEqual([]);
    expect(await forge.ensure(wanted)).toMatchObject({ number: 2 });
    expect(await world.seen()).toMatchObject([{ title: 'Mine' }, { title: wanted.title }]);
    expect((await forge.list(world.url, new Map())).map(({ number }) => number)).toEqual([2]);
  });

  it('costs nothing of the quota while nothing changes', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    await forge.ensure(await wantedFor(world));
    const first = await forge.list(world.url, new Map());
    world.github.forget();
    expect(await forge.list(world.url, new Map())).toEqual(first);
    expect(world.github.requests.map(({ status }) => status)).toEqual([304, 304]);
    const headCommit = await pushedTo(world, 'search');
    expect(await forge.list(world.url, new Map())).toMatchObject([{ headCommit }]);
  });

  it('goes over all pages of open pull requests', async () => {
    const world = await githubWorld();
    const forge = await world.newForge();
    const from = (await world.bare.tip('main')) ?? '';
    const head = await world.bare.commit({ 'b.txt': 'b' }, 'Work', { branch: 'orca/web/t0', from });
    const branches = Array.from({ length: 101 }, (_, index) => `orca/web/t${index}`);
    const updates = branches.map((branch) => `update refs/heads/${branch} ${head}\n`).join('');
    await runGit([`--git-dir=${world.bare.path}`, 'update-ref', '--stdin'], updates);
    for (const branch of branches)
      await world.github.raw('acme', 'POST', '/repos/acme/target/pulls', {
        ...{ title: branch, head: branch, base: 'main' },
      });
    const listed = await forge.list(world.url, new Map());
    expect(new Set(listed.map(({ headBranch }) => headBranch))).toEqual(new Set(branches));
  });
});

function limited(headers: Readonly<Record<string, string>>) {
  return { status: 403, body: { message: 'API rate limit exceeded' }, headers };
}

function posts(requests: readonly { method: string; path: string }[], path: RegExp) {
  return requests.filter((request) => request.method === 'POST' && path.test(request.path));
}
