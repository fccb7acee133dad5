/** The workspace that an agent finds: the right commit, a `.git` of its own, and nothing run or converted on the way. */
import { readFileSync, statSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunBrief, StartingPoint } from '../../../src/api/run-contract.ts';
import type { Remote } from '../../../src/lib/git/git.ts';
import { lineageOf, runDirectory } from '../../../src/lib/run-directory.ts';
import { newMemory } from '../../../src/worker/memory.ts';
import { type Prepared, prepare } from '../../../src/worker/prepare.ts';
import { runBrief } from '../../support/briefs.ts';
import { allowEverything, gitServer } from '../../support/git-server.ts';
import { type BareRepository, bareRepository, runGit } from '../../support/repositories.ts';
import { machine } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

interface Place {
  readonly stateDir: string;
  readonly target: BareRepository;
}

async function place(files: Record<string, string> = { 'README.md': 'hello\n' }): Promise<Place> {
  return { stateDir: await temporaryDirectory('state'), target: await bareRepository({ files }) };
}

async function briefAt({ target }: Place, start: Partial<StartingPoint> = {}): Promise<RunBrief> {
  const baseCommit = (await target.tip()) ?? '';
  return runBrief({ start: { ...runBrief().start, repository: target.path, baseCommit, ...start } });
}

interface Ready extends Prepared {
  readonly workspace: string;
  /** Standard output of git in the workspace. */
  git(...args: string[]): Promise<string>;
}

async function prepared(
  { stateDir }: Place,
  brief: RunBrief,
  remote: Remote = { url: brief.start.repository },
): Promise<Ready> {
  const directory = runDirectory(stateDir, `${brief.project}/${brief.run}`);
  const lineage = lineageOf(stateDir, brief.uid);
  await mkdir(directory.path, { recursive: true });
  const result = await prepare({
    brief,
    directory,
    lineage,
    remote,
    gitEnv: { PATH: process.env.PATH ?? '' },
    signal: new AbortController().signal,
    memory: newMemory(),
  });
  const { workspace } = lineage;
  return { ...result, workspace, git: (...args) => runGit(['-C', workspace, ...args]) };
}

it('checks the base commit out on the branch of the run', async () => {
  const here = await place({ 'README.md': 'hello\n', 'a/b.txt': 'deep\n' });
  const brief = await briefAt(here);
  const { workspace, git, startCommit } = await prepared(here, brief);
  expect(startCommit).toBe(brief.start.baseCommit);
  expect(readFileSync(join(workspace, 'a/b.txt'), 'utf8')).toBe('deep\n');
  expect(await git('status', '--porcelain', '--branch')).toBe('## orca/demo/greet\n');
  expect((await git('rev-parse', 'HEAD')).trim()).toBe(startCommit);
  expect(await git('remote')).toBe('');
});

it('starts at the commit that was recorded although the branch has moved on', async () => {
  const here = await place();
  const brief = await briefAt(here);
  await here.target.commit({ 'later.txt': 'x' });
  const { workspace, startCommit } = await prepared(here, brief);
  expect(startCommit).toBe(brief.start.baseCommit);
  expect(() => statSync(join(workspace, 'later.txt'))).toThrow();
});

it('continues from the tip of the branch', async () => {
  const here = await place();
  const tip = await here.target.commit({ 'done.txt': 'before' }, 'Before', {
    branch: 'orca/demo/greet',
    from: (await here.target.tip()) ?? '',
  });
  const { startCommit } = await prepared(here, await briefAt(here, { expectedTip: tip }));
  expect(startCommit).toBe(tip);
});

it('leaves nothing of the attempt before, and reads what is there without the remote', async () => {
  const here = await place();
  const brief = await briefAt(here);
  const first = await prepared(here, brief);
  await writeFile(join(first.workspace, 'README.md'), 'changed');
  await writeFile(join(first.workspace, 'new.txt'), 'new');
  await symlink('/', join(first.workspace, 'root'));
  await first.git('commit', '-qam', 'mine');
  const gone = { url: join(here.stateDir, 'nowhere') };
  const second = await prepared(here, { ...brief, run: 'greet-00000002' }, gone);
  expect(await second.git('status', '--porcelain', '--ignored')).toBe('');
  expect((await second.git('rev-parse', 'HEAD')).trim()).toBe(brief.start.baseCommit);
});

it('takes files as they are: no filter, no conversion, no hook', async () => {
  const here = await place({
    '.gitattributes': '*.bin filter=lfs\n*.txt text eol=crlf\n*.id ident\n',
    'big.bin': 'version https://git-lfs.github.com/spec/v1\n',
    'lines.txt': 'a\nb\n',
    'a.id': '$Id$\n',
  });
  const { workspace, git } = await prepared(here, await briefAt(here));
  expect(readFileSync(join(workspace, 'lines.txt'), 'utf8')).toBe('a\nb\n');
  expect(readFileSync(join(workspace, 'a.id'), 'utf8')).toBe('$Id$\n');
  expect(await git('status', '--porcelain')).toBe('');
});

describe('upstreams', () => {
  async function branched(
    files: Record<string, Record<string, string>>,
  ): Promise<Place & { start: Partial<StartingPoint> }> {
    const here = await place({ 'README.md': 'hello\n', 'shared.txt': '1\n' });
    const base = (await here.target.tip()) ?? '';
    const upstreams: { branch: string; commit: string }[] = [];
    for (const [branch, changes] of Object.entries(files)) {
      const commit = await here.target.commit(changes, branch, { branch, from: base });
      upstreams.push({ branch, commit });
    }
    return { ...here, start: { upstreams } };
  }

  it('one is simply continued', async () => {
    const here = await branched({ 'orca/demo/a': { 'a.txt': 'a' } });
    const { startCommit } = await prepared(here, await briefAt(here, here.start));
    expect(startCommit).toBe(here.start.upstreams?.[0]?.commit);
  });

  it('several are merged into the same commit on every machine', async () => {
    const here = await branched({ 'orca/demo/a': { 'a.txt': 'a' }, 'orca/demo/b': { 'b.txt': 'b' } });
    const brief = await briefAt(here, here.start);
    const first = await prepared(here, brief);
    const second = await prepared({ ...here, stateDir: await temporaryDirectory('state') }, brief);
    expect(second.startCommit).toBe(first.startCommit);
    expect((await first.git('ls-files')).trim().split('\n')).toEqual([
      'README.md',
      'a.txt',
      'b.txt',
      'shared.txt',
    ]);
    expect((await first.git('log', '-1', '--format=%an: %s')).trim()).toBe(
      'Orca: Merge orca/demo/b into orca/demo/greet',
    );
  });

  it('that conflict are named with the files', async () => {
    const here = await branched({
      'orca/demo/a': { 'shared.txt': 'a\n', 'a.txt': 'a' },
      'orca/demo/b': { 'shared.txt': 'b\n' },
    });
    await expect(prepared(here, await briefAt(here, here.start))).rejects.toMatchObject({
      kind: 'never',
      reason: 'UpstreamsConflict',
      message:
        'orca/demo/b conflicts with main, orca/demo/a in shared.txt; merge one of them, or settle the conflict on its branch',
    });
  });
});

describe('a remote that', () => {
  it('wants a token gets it', async () => {
    const here = await place();
    await allowEverything(here.target.path);
    const server = await gitServer({ root: join(here.target.path, '..') });
    const url = `${server.url}/repository.git`;
    const brief = await briefAt(here, { repository: url });
    const credentials = { type: 'token', username: server.username, token: server.token } as const;
    expect((await prepared(here, brief, { url, credentials })).startCommit).toBe(brief.start.baseCommit);
    const refused = prepared({ ...here, stateDir: await temporaryDirectory('state') }, brief, { url });
    await expect(refused).rejects.toMatchObject({ kind: 'never', reason: 'AuthenticationFailed' });
  });

  it('is not there is named', async () => {
    const here = await place();
    const brief = await briefAt(here, { repository: '/nowhere/repository.git' });
    await expect(prepared(here, brief)).rejects.toMatchObject({
      reason: 'RepositoryUnreachable',
      message: expect.stringContaining('/nowhere/repository.git'),
    });
  });

  it('has lost the commit is told', async () => {
    const here = await place();
    const brief = await briefAt(here, { baseCommit: 'b'.repeat(40) });
    await expect(prepared(here, brief)).rejects.toMatchObject({
      kind: 'later',
      reason: 'PrepareFailed',
      message: `Commit bbbbbbbbbbbb of branch main is not in ${here.target.path} any more; the branch was rewritten or deleted`,
    });
  });
});

it('leaves submodules alone, and does not take them for a change', async () => {
  const host = await machine();
  await host.target.git('read-tree', 'main');
  await host.target.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},lib`);
  const tree = (await host.target.git('write-tree')).trim();
  const commit = (await host.target.git('commit-tree', tree, '-p', 'main', '-m', 'Add lib')).trim();
  await host.target.git('update-ref', 'refs/heads/main', commit);
  expect(await host.run(await host.brief('ls -d lib'))).toMatchObject({ summary: 'lib', changedFiles: 0 });
});
