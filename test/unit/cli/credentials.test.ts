/** A credential goes to the host that it is meant for, and to no other. */
import { describe, expect, it } from 'vitest';
import { credentialSettings } from '../../../src/cli/credential-settings.ts';
import { remoteFor } from '../../../src/cli/credentials.ts';

const SCOPE = {
  configUrl: 'https://git.example.com/team/config.git',
  forgeApiUrl: 'https://ghe.example.com/api/v3',
};
const ENV = {
  GITHUB_TOKEN: 'github-token',
  ORCA_GIT_TOKEN: 'git-token',
  ORCA_GIT_HOSTS: 'mirror.example.com',
};

function tokenAt(url: string, env: Record<string, string> = ENV): string | undefined {
  const { credentials } = remoteFor(url, credentialSettings(env), SCOPE);
  return credentials !== undefined && 'token' in credentials ? credentials.token : undefined;
}

describe('remoteFor', () => {
  it.each([
    ['https://github.com/a/b', 'github-token'],
    ['https://GitHub.com/a/b', 'github-token'],
    ['https://ghe.example.com/a/b', 'github-token'],
    ['https://git.example.com/other', 'git-token'],
    ['https://mirror.example.com/a', 'git-token'],
    ['https://evil.example.com/github.com/a', undefined],
    ['https://github.com.evil.example.com/a', undefined],
    ['https://github.com@evil.example.com/a', undefined],
    ['https://git.example.com:8443/a', undefined],
    ['/srv/git/github.com', undefined],
    ['http://github.com/a/b', undefined],
    ['http://git.example.com/other', undefined],
  ])('%s gets %s', (url, token) => {
    expect(tokenAt(url)).toBe(token);
  });

  it('sends a token over plain HTTP only where a person chose that for the config repository', () => {
    const settings = credentialSettings(ENV);
    const scope = { configUrl: 'http://git.intranet/team/config.git' };
    expect(remoteFor('http://git.intranet/team/other.git', settings, scope)).toMatchObject({
      credentials: { token: 'git-token' },
    });
    expect(remoteFor('http://mirror.example.com/a', settings, scope).credentials).toBeUndefined();
  });

  it('knows the server of the workflow that it runs in', () => {
    const env = { GITHUB_TOKEN: 'github-token', GITHUB_SERVER_URL: 'https://github.corp.example.com' };
    expect(tokenAt('https://github.corp.example.com/a/b', env)).toBe('github-token');
  });

  it('gives the key to SSH, and nothing when there is none', () => {
    const env = { ORCA_SSH_KEY: '/keys/id', ORCA_SSH_KNOWN_HOSTS: '/keys/hosts' };
    const url = 'git@github.com:a/b.git';
    expect(remoteFor(url, credentialSettings(env), SCOPE)).toEqual({
      url,
      credentials: { type: 'sshKey', keyFile: '/keys/id', knownHostsFile: '/keys/hosts' },
    });
    expect(remoteFor(url, credentialSettings(ENV), SCOPE)).toEqual({ url });
  });
});
