/** What lib/git must not do, whatever the repository, its configuration or the server say. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Git, GitRepository, Remote } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { type GitServer, gitServer } from '../../support/git-server.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';
import { gitOf, localRepository, newCommit, once, type Subject } from './subjects.ts';
import { setTraps } from './traps.ts';

// With a proxy for https:// git itself speaks HTTP, which it otherwise does for fetches only.
const BACKENDS: readonly Pick<Subject, 'backend' | 'env'>[] = [
  { backend: 'native', env: {} },
  { backend: 'native', env: { HTTPS_PROXY: 'http://127.0.0.1:9' } },
  { backend: 'isomorphic', env: {} },
];
const MAIN = 'refs/heads/main';
const TOKEN = 'secret-token-3f9c';

let server: GitServer;
let there: BareRepository;
let remote: Remote;

beforeAll(async () => {
  const root = await temporaryDirectory('served');
  there = await bareRepository({ path: join(root, 'repository.git'), files: { 'a.txt': 'a' } });
  server = await gitServer({ root, token: TOKEN });
  const credentials = { type: 'token', username: 'orca', token: TOKEN } as const;
  remote = { url: `${server.url}/repository.git`, credentials };
});

/** Everything the repository is asked to do with a remote, once. */
async function useRemote(repository: GitRepository, branch: string): Promise<string> {
  const base = (await repository.fetch(remote, [MAIN])).get(MAIN) ?? '';
  const commit = await repository.write(newCommit([base], { [branch]: 'x' }));
  const ref = `refs/heads/${branch}`;
  expect(await repository.push(remote, [{ ref, to: commit, expected: undefined }])).toBe('pushed');
  expect(await repository.updateRef({ ref, to: commit, expected: undefined })).toBe('updated');
  await repository.maintain();
  return commit;
}

/** A server that answers as told and remembers what it was shown. */
async function listener(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: (string | undefined)[] = [];
  const other = createServer((request, response) => {
    seen.push(request.headers.authorization);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  atEnd(() => {
    other.close();
    other.closeAllConnections();
  });
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, seen };
}

describe.each(BACKENDS)('$backend $env', ({ backend, env }) => {
  const git = once(() => gitOf({ backend, env }));
  const unique = `${backend}-${Object.keys(env ?? {}).length}`;

  it('shows the token in no command line and no file', async () => {
    const commandLines = new Set<string>();
    server.intercept = () => {
      for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        const file = `/proc/${pid}/cmdline`;
        if (existsSync(file)) commandLines.add(readIfThere(file));
      }
      return false;
    };
    const here = await localRepository(await git());
    await useRemote(here, `${unique}-token`);
    server.intercept = undefined;
    expect(commandLines.size).toBeGreaterThan(1);
    expect([...commandLines].filter((line) => line.includes(TOKEN))).toEqual([]);
    const files = readdirSync(here.gitDir, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => readIfThere(join(here.gitDir, file)).includes(TOKEN))).toEqual([]);
  });

  it('starts nothing that the configuration or the hooks of a repository name', async () => {
    const here = await localRepository(await git());
    const trap = setTraps(here.gitDir, await temporaryDirectory('trap'), remote.url);
    await useRemote(here, `${unique}-trap`);
    await here.isAncestor((await there.tip()) ?? '', (await there.tip()) ?? '');
    await here.close();
    expect(readdirSync(trap)).toEqual([]);
  });

  it('gives the token to no other host that the configuration names', async () => {
    const thief = await listener((_, response) =>
      response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end(),
    );
    const here = await localRepository(await git());
    const config = `[url "${thief.url}/"]\n\tinsteadOf = ${server.url}/\n\tpushInsteadOf = ${server.url}/\n[http]\n\tproxy = ${thief.url}\n`;
    writeFileSync(join(here.gitDir, 'config'), config, { flag: 'a' });
    await Promise.allSettled([
      here.fetch(remote, [MAIN]),
      here.push(remote, [{ ref: 'refs/heads/stolen', to: undefined, expected: undefined }]),
    ]);
    expect(thief.seen.filter((header) => header !== undefined)).toEqual([]);
  });

  it('gives the token to no host that a redirect disguises by a user name', async () => {
    const thief = await listener((_, response) =>
      response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end(),
    );
    const disguised = await listener((request, response) => {
      const user = encodeURIComponent(`x@${request.headers.host}`).replaceAll('%3A', ':');
      const location = `${thief.url.replace('http://', `http://${user}'@`)}${request.url}`;
      response.writeHead(302, { Location: location }).end();
    });
    const here = await localRepository(await git());
    await here.fetch({ ...remote, url: `${disguised.url}/repository.git` }, [MAIN]).catch(() => undefined);
    const told = thief.seen.map((header) => atob(header?.replace('Basic ', '') ?? ''));
    expect(told.filter((text) => text.includes(TOKEN))).toEqual([]);
  });

  it('gives the token to no host that the server redirects to', async () => {
    const thief = await listener((_, response) =>
      response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end(),
    );
    const first = await listener((request, response) =>
      response.writeHead(302, { Location: `${thief.url}${request.url}` }).end(),
    );
    const opened = await git();
    const here = await localRepository(opened);
    const redirecting = { ...remote, url: `${first.url}/repository.git` };
    const commit = await here.write(newCommit([], { a: 'a' }));
    const failed = {
      status: 'rejected',
      reason: expect.objectContaining({ name: 'OrcaError', kind: 'never' }),
    };
    expect(
      await Promise.allSettled([
        opened.listRemote(redirecting),
        here.fetch(redirecting, [MAIN]),
        here.push(redirecting, [{ ref: MAIN, to: commit, expected: undefined }]),
      ]),
    ).toEqual([failed, failed, failed]);
    expect(thief.seen.filter((header) => header !== undefined)).toEqual([]);
  });

  it('refuses addresses that are options, helpers or hold a password', async () => {
    const opened = await git();
    const urls = [
      '--upload-pack=touch /tmp/x',
      '-oProxyCommand=x',
      'ext::sh -c touch% /tmp/x',
      'fd::17',
      'git://127.0.0.1/x',
      'ssh://-oProxyCommand=x/y',
      'git@-oProxyCommand=x:y',
      'relative/path',
      'file://host/path',
      'https://user:secret-password@127.0.0.1/x',
      'https://127.0.0.1/x\ny',
    ];
    for (const url of urls) {
      const error: unknown = await opened.listRemote({ url }).catch((caught: unknown) => caught);
      expect(error, url).toMatchObject({ name: 'OrcaError', kind: 'never', reason: 'RepositoryUnreachable' });
      expect(String(error)).not.toContain('secret-password');
    }
  });

  it('says what an answer of the server means, and gives up when there is none', async () => {
    const opened = await openGit({ backend, env: { ...process.env, ...env }, timeLimit: 1500 });
    const here = await localRepository(opened);
    const commit = await here.write(newCommit([], { a: 'a' }));
    const cases = [
      { status: 403, reason: 'AuthenticationFailed', kind: 'never' },
      { status: 404, reason: 'RepositoryUnreachable', kind: 'never' },
      { status: 429, reason: 'RepositoryUnreachable', kind: 'later' },
      { status: 503, reason: 'RepositoryUnreachable', kind: 'later' },
      // Git itself takes such a page for an empty repository of the old, dumb protocol.
      ...(env?.HTTPS_PROXY === undefined
        ? [{ status: 200, reason: 'RepositoryUnreachable', kind: 'never' }]
        : []),
    ];
    for (const { status, ...failure } of cases) {
      const { url } = await listener((_, response) => response.writeHead(status).end('<html>'));
      await everyCallFails(opened, here, { url, commit, failure });
    }
    const silent = await listener(() => undefined);
    const closed = await gitServer({ root: '/nonexistent' });
    await closed.close();
    const failure = { reason: 'RepositoryUnreachable', kind: 'later' };
    await everyCallFails(opened, here, { url: silent.url, commit, failure });
    await everyCallFails(opened, here, { url: closed.url, commit, failure });
  });

  it('takes a push that the server refuses for a failure', async () => {
    const guarded = await bareRepository({
      path: join(there.path, '..', `guarded-${unique}.git`),
      files: { a: 'a' },
    });
    mkdirSync(join(guarded.path, 'hooks'), { recursive: true });
    writeFileSync(join(guarded.path, 'hooks/update'), '#!/bin/sh\necho no entry\nexit 1\n', { mode: 0o755 });
    const here = await localRepository(await git());
    const target = { ...remote, url: `${server.url}/guarded-${unique}.git` };
    const base = (await here.fetch(target, [MAIN])).get(MAIN) ?? '';
    const commit = await here.write(newCommit([base], { b: 'b' }));
    await expect(here.push(target, [{ ref: MAIN, to: commit, expected: base }])).rejects.toMatchObject({
      name: 'OrcaError',
      reason: 'PublishFailed',
      kind: 'later',
    });
    expect(await guarded.tip()).toBe(base);
  });

  it('knows a token that may read but not write', async () => {
    server.intercept = (request, response) => {
      if (!request.url?.includes('git-receive-pack')) return false;
      response.writeHead(403).end();
      return true;
    };
    const here = await localRepository(await git());
    const base = (await here.fetch(remote, [MAIN])).get(MAIN) ?? '';
    const call = here.push(remote, [{ ref: 'refs/heads/forbidden', to: base, expected: undefined }]);
    await expect(call).rejects.toMatchObject({ reason: 'AuthenticationFailed', kind: 'never' });
    server.intercept = undefined;
  });

  it('knows that a push whose answer was lost has arrived', async () => {
    const here = await localRepository(await git());
    const base = (await here.fetch(remote, [MAIN])).get(MAIN) ?? '';
    const commit = await here.write(newCommit([base], { [`lost-${unique}`]: 'x' }));
    const ref = `refs/heads/lost-${unique}`;
    server.intercept = (request, response) => {
      if (request.method !== 'POST' || !request.url?.endsWith('git-receive-pack')) return false;
      response.write = () => true;
      response.end = () => response.destroy();
      return false;
    };
    expect(await here.push(remote, [{ ref, to: commit, expected: undefined }])).toBe('pushed');
    server.intercept = undefined;
    expect((await there.refs())[ref]).toBe(commit);
  });
});

interface Failing {
  readonly url: string;
  readonly commit: string;
  readonly failure: { readonly reason: string; readonly kind: string };
}

async function everyCallFails(
  git: Git,
  here: GitRepository,
  { url, commit, failure }: Failing,
): Promise<void> {
  const target: Remote = { url: `${url}/r.git`, credentials: { type: 'token', username: 'u', token: TOKEN } };
  const message = expect.stringContaining(target.url);
  const failed = {
    status: 'rejected',
    reason: expect.objectContaining({ name: 'OrcaError', ...failure, message }),
  };
  const results = await Promise.allSettled([
    git.listRemote(target),
    here.fetch(target, [MAIN]),
    here.push(target, [{ ref: MAIN, to: commit, expected: undefined }]),
  ]);
  expect(results).toEqual([failed, failed, failed]);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    // Processes end and directories are listed with files: neither can be read.
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
