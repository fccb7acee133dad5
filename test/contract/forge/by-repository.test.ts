/** Which forge a repository gets, and what its URL says of GitHub. */
import { describe, expect, it } from 'vitest';
import { forgeFor } from '../../../src/adapters/forges/by-repository.ts';
import { addressServedBy, githubAddress } from '../../../src/adapters/forges/github-address.ts';
import { OrcaError } from '../../../src/api/failure.ts';
import type { Forge } from '../../../src/reconciler/ports.ts';

const GITHUB = 'api.github.com';

describe('the URL of a repository on GitHub', () => {
  it.each([
    ['https://github.com/acme/web', 'github.com'],
    ['https://github.com/acme/web.git', 'github.com'],
    ['https://user@GitHub.com/acme/web/', 'github.com'],
    ['git@github.com:acme/web.git', 'github.com'],
    ['ssh://git@github.com/acme/web.git', 'github.com'],
    ['ssh://git@ssh.github.com:443/acme/web.git', 'github.com'],
    ['https://git.example.com:8443/acme/web', 'git.example.com:8443'],
  ])('%s', (url, host) => {
    expect(githubAddress(url)).toEqual({ host, owner: 'acme', repo: 'web' });
  });

  it.each([
    '/srv/git/web.git',
    'file:///srv/git/acme/web.git',
    'https://github.com/acme',
    'https://github.com/acme/web/tree/main',
    'https://github.com/acme/../web',
    'https://github.com/acme/we b',
  ])('%s is none', (url) => {
    expect(githubAddress(url)).toBeUndefined();
  });

  it.each([
    ['https://github.com/a/b', GITHUB],
    ['git@git.example.com:a/b.git', 'git.example.com:8443'],
    ['https://octo.ghe.com/a/b', 'api.octo.ghe.com'],
    ['http://localhost:1234/a/b.git', '127.0.0.1:5678'],
  ])('%s is served by %s', (url, apiHost) => {
    expect(addressServedBy(url, apiHost)).toMatchObject({ owner: 'a', repo: 'b' });
  });

  it.each([
    ['https://gitlab.com/a/b', GITHUB],
    ['https://github.com.evil.example/a/b', GITHUB],
    ['https://github.com/a/b', 'git.example.com'],
  ])('%s is not served by %s', (url, apiHost) => {
    expect(() => addressServedBy(url, apiHost)).toThrow(OrcaError);
  });
});

describe('the forge of a repository', () => {
  const urls = {
    github: 'https://github.com/a/b',
    ssh: 'git@github.com:a/b.git',
    enterprise: 'https://git.example.com/a/b',
    gitlab: 'https://gitlab.com/a/b',
    path: '/srv/b.git',
  };

  it.each([
    ['auto', { github: 'github', ssh: 'github', enterprise: 'github', gitlab: 'local', path: 'local' }],
    ['local', { github: 'local', ssh: 'local', enterprise: 'local', gitlab: 'local', path: 'local' }],
    ['github', { github: 'github', ssh: 'github', enterprise: 'github', gitlab: 'github', path: 'github' }],
  ] as const)('with the setting %s', async (setting, expected) => {
    const asked: string[] = [];
    const forge = forgeFor({
      setting,
      githubHost: 'git.example.com',
      local: recording('local', asked),
      github: async () => recording('github', asked),
    });
    for (const url of Object.values(urls)) await forge.list(url, new Map());
    expect(Object.fromEntries(Object.keys(urls).map((name, index) => [name, asked[index]]))).toEqual(
      expected,
    );
  });

  it('asks for the connection to GitHub only when it is needed, again after a failure, and once after that', async () => {
    const asked: string[] = [];
    let connections = 0;
    const noToken = new OrcaError({ kind: 'waiting', reason: 'AuthenticationFailed', message: 'no token' });
    const forge = forgeFor({
      setting: 'auto',
      local: recording('local', asked),
      github: async () => {
        connections += 1;
        if (connections === 1) throw noToken;
        return recording('github', asked);
      },
    });
    await forge.list(urls.path, new Map());
    expect(connections).toBe(0);
    await expect(forge.list(urls.github, new Map())).rejects.toBe(noToken);
    await forge.list(urls.github, new Map());
    await forge.close(urls.github, 1, '');
    expect({ connections, asked }).toEqual({ connections: 2, asked: ['local', 'github', 'github'] });
  });
});

function recording(name: string, asked: string[]): Forge {
  const keep = () => void asked.push(name);
  return {
    list: async () => {
      keep();
      return [];
    },
    ensure: async () => {
      throw new Error('not asked for');
    },
    answer: async () => undefined,
    merge: async () => undefined,
    withdraw: async () => undefined,
    tell: async () => undefined,
    close: async () => keep(),
  };
}
