/** Publish against a real Git server: what lands, what is never overwritten, and who holds which credentials. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allowEverything, type GitServer, gitServer } from '../../support/git-server.ts';
import { type Machine, machine } from '../../support/runs.ts';

/** A machine whose target is reached over HTTP, with one token to read and one to write. */
async function hosted(): Promise<Machine & { readonly server: GitServer; readonly url: string }> {
  const host = await machine({
    remoteFor: (url, access) => {
      const token = access === 'write' ? 'correct-token' : 'reader-token';
      return { url, credentials: { type: 'token', username: 'orca', token } };
    },
  });
  await allowEverything(host.target.path);
  const server = await gitServer({ root: join(host.target.path, '..'), public: true });
  const url = `${server.url}/repository.git`;
  return {
    ...host,
    server,
    url,
    async brief(script, changes = {}, spec = {}) {
      const brief = await host.brief(script, changes, spec);
      return { ...brief, start: { ...brief.start, repository: url } };
    },
  };
}

it('lands one commit with its trailers on top of the start, over HTTP', async () => {
  const host = await hosted();
  const brief = await host.brief(
    'echo hi > new.txt; rm src/app.txt; chmod +x README.md; ln -s README.md link',
  );
  const outcome = await host.run(brief);
  const { headCommit } = await host.publish(brief);
  const show = await host.target.git(
    'show',
    '--no-renames',
    '--raw',
    '--abbrev=1',
    '--format=%P%n%an <%ae>%n%ct%n%B',
    headCommit ?? '',
  );
  expect(show.replace(/ [0-9a-f]{4}(?= )/g, '')).toBe(
    [
      await host.target.tip(),
      'Orca <orca@users.noreply.orca.dev>',
      String(Math.floor(Date.parse(outcome.finishedAt) / 1000)),
      'greet: Write a greeting to greeting.txt',
      '',
      'Orca-Project: demo',
      'Orca-Task: greet',
      'Orca-Uid: 0123456789abcdef',
      'Orca-Run: greet-00000001',
      'Orca-Generation: 1',
      'Orca-Attempt: 1',
      `Orca-Config-Commit: ${'c'.repeat(40)}`,
      'Orca-Agent: command',
      'Orca-Base: main',
      '',
      '',
      ':100644 100755 M\tREADME.md',
      ':000000 120000 A\tlink',
      ':000000 100644 A\tnew.txt',
      ':100644 000000 D\tsrc/app.txt',
      '',
    ].join('\n'),
  );
});

it('lands files that became directories, directories that became files, and links in their place', async () => {
  const host = await machine({
    files: { file: 'f', 'dir/a': 'a', 'dir/b': 'b', 'moved/a': 'a', 'moved/b': 'b', 'same.txt': 's' },
  });
  const brief = await host.brief(
    'rm file; mkdir file; echo x > file/inside; rm -r dir; echo x > dir; mv moved lib; ln -s lib moved; echo changed > lib/a',
  );
  await host.run(brief);
  const { headCommit = '' } = await host.publish(brief);
  expect(
    (await host.target.git('ls-tree', '-r', '--format=%(objectmode) %(path)', headCommit)).trim().split('\n'),
  ).toEqual([
    '100644 dir',
    '100644 file/inside',
    '100644 lib/a',
    '100644 lib/b',
    '120000 moved',
    '100644 same.txt',
  ]);
});

it('continues a branch from its recorded tip', async () => {
  const host = await hosted();
  const first = await host.brief('echo 1 > one.txt');
  await host.run(first);
  const { headCommit = '' } = await host.publish(first);
  const second = await host.brief('echo 2 > two.txt', { run: 'greet-00000002', attempt: 2 });
  const next = { ...second, start: { ...second.start, expectedTip: headCommit } };
  await host.run(next);
  const published = await host.publish(next);
  expect(await host.target.tip(next.start.branch)).toBe(published.headCommit);
  expect((await host.target.git('rev-parse', `${published.headCommit}^`)).trim()).toBe(headCommit);
});

it('never writes over commits of somebody else, before the run or during the push', async () => {
  const host = await hosted();
  const brief = await host.brief('echo hi > new.txt');
  await host.run(brief);
  const theirs = await host.target.commit({ 'theirs.txt': 'x' }, 'Theirs', { branch: brief.start.branch });
  expect((await host.publish(brief)).failure).toEqual({
    kind: 'never',
    reason: 'BranchModified',
    message: `Branch orca/demo/greet of ${host.url} is at ${theirs.slice(0, 12)}, which this run did not make; merge or delete the branch, or ask for another run`,
  });
  expect(await host.target.tip(brief.start.branch)).toBe(theirs);
});

it('refuses when somebody pushes between its look and its push', async () => {
  const host = await hosted();
  const brief = await host.brief('echo hi > new.txt');
  await host.run(brief);
  let theirs: Promise<string> | undefined;
  host.server.intercept = (request) => {
    if (request.url?.includes('service=git-receive-pack') !== true || theirs !== undefined) return false;
    theirs = host.target.commit({ 'theirs.txt': 'x' }, 'Theirs', { branch: brief.start.branch });
    return false;
  };
  expect((await host.publish(brief)).failure?.reason).toBe('BranchModified');
  expect(await host.target.tip(brief.start.branch)).toBe(await theirs);
});

it('says that the server refused the credentials', async () => {
  const host = await machine({
    remoteFor: (url, access) => {
      const token = access === 'read' ? 'correct-token' : 'expired-token';
      return { url, credentials: { type: 'token', username: 'orca', token } };
    },
  });
  await allowEverything(host.target.path);
  const server = await gitServer({ root: join(host.target.path, '..') });
  const brief = await host.brief('echo hi > new.txt');
  const there = { ...brief, start: { ...brief.start, repository: `${server.url}/repository.git` } };
  await host.run(there);
  const { failure } = await host.publish(there);
  expect(failure).toMatchObject({ kind: 'never', reason: 'AuthenticationFailed' });
});
