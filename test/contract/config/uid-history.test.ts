/** Whether a uid is that of a task as it is declared now, told from real history: here, and from a shallow copy over HTTP. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gitConfig } from '../../../src/adapters/config/git-config.ts';
import { uidFor } from '../../../src/api/names.ts';
import { manifests } from '../../../src/cli/manifests.ts';
import type { Git } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import type { ConfigSource } from '../../../src/reconciler/ports.ts';
import { allowEverything, gitServer } from '../../support/git-server.ts';
import { type BareRepository, bareRepository, runGit } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

let git: Git;
beforeAll(async () => {
  git = await openGit({ backend: 'auto', env: process.env });
});

const OPTIONS = { branch: 'main', statusBranch: 'orca-status', path: 'agents', manifests };

async function here(bare: BareRepository): Promise<ConfigSource> {
  const repository = await git.open(bare.path);
  atEnd(() => repository.close());
  const cacheDirectory = await temporaryDirectory('cache');
  return gitConfig({ ...OPTIONS, git, repository, url: bare.path, cacheDirectory }).config;
}

async function overHttp(bare: BareRepository): Promise<ConfigSource> {
  await allowEverything(bare.path);
  const server = await gitServer({ root: join(bare.path, '..') });
  const url = `${server.url}/repository.git`;
  const remote = {
    url,
    credentials: { type: 'token' as const, username: server.username, token: server.token },
  };
  const repository = await git.init(join(await temporaryDirectory('mirror'), 'config.git'));
  atEnd(() => repository.close());
  const cacheDirectory = await temporaryDirectory('cache');
  return gitConfig({ ...OPTIONS, git, repository, remote, url, cacheDirectory }).config;
}

function task(name: string, prompt = 'Do it'): string {
  return `apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: ${name}, project: web}\nspec: {prompt: ${prompt}}\n`;
}

const PROJECT = {
  'agents/project.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: Project\nmetadata: {name: web}\n',
};

function uid(commit: string): string {
  return uidFor('DevTask', 'web', 'search', commit);
}

describe.each([
  ['a local repository', here],
  ['a remote over HTTP', overHttp],
])('in %s', (_where, open) => {
  /** Whether the config source gives the task the uid of each commit, now that `tip` is read. */
  async function known(bare: BareRepository, tip: string, commits: readonly string[], file: string) {
    const config = await open(bare);
    await config.read(tip);
    const identities = commits.map((commit) => ({ project: 'web', name: 'search', uid: uid(commit), file }));
    const recognised = await config.recognised(tip, identities);
    return commits.map((commit) => recognised.has(uid(commit)));
  }

  test('every commit counts in which the task is declared, wherever its document stood', async () => {
    const bare = await bareRepository({ files: PROJECT });
    const before = (await bare.tip()) ?? '';
    const first = await bare.commit({ 'agents/a.yaml': task('search') });
    const edited = await bare.commit({ 'agents/a.yaml': task('search', 'Otherwise') });
    const moved = await bare.commit({
      'agents/a.yaml': undefined,
      'agents/b.yaml': `${task('other')}---\n${task('search')}`,
    });
    const bad = await bare.commit({ 'agents/b.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: [' });
    const mended = await bare.commit({ 'agents/b.yaml': task('search') });
    const tip = await bare.commit({ 'README.md': 'hello' });
    const commits = [before, first, edited, moved, bad, mended, tip];
    expect(await known(bare, tip, commits, 'agents/b.yaml')).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('a task that was deleted and declared again has another uid than before', async () => {
    const bare = await bareRepository({ files: { ...PROJECT, 'agents/a.yaml': task('search') } });
    const first = (await bare.tip()) ?? '';
    const without = await bare.commit({ 'agents/a.yaml': undefined });
    const again = await bare.commit({ 'agents/a.yaml': task('search') });
    expect(await known(bare, again, [first, without, again], 'agents/a.yaml')).toEqual([false, false, true]);
  });

  test('the history is looked through as far as it takes', async () => {
    const bare = await bareRepository({ files: { ...PROJECT, 'agents/a.yaml': task('search') } });
    const first = (await bare.tip()) ?? '';
    const many = Array.from({ length: 450 }, (_each, index) =>
      [
        `commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_100 + index} +0000\ndata 1\nx\n`,
        index === 0 ? `from ${first}\n` : '',
        `M 100644 inline notes/${index}\ndata 1\nx\n`,
      ].join(''),
    );
    await runGit([`--git-dir=${bare.path}`, 'fast-import', '--quiet'], `${many.join('')}done\n`);
    const tip = (await bare.tip()) ?? '';
    expect(await known(bare, tip, [first], 'agents/a.yaml')).toEqual([true]);
  });
});
