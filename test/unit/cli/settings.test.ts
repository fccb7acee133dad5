/** Where the config repository is found, and what outranks what. */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/cli/settings.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const ENV = { XDG_STATE_HOME: '/state', XDG_CACHE_HOME: '/cache' };
let folder: string;
let checkout: string;
let clone: string;

beforeAll(async () => {
  folder = await temporaryDirectory('settings');
  checkout = join(folder, 'checkout');
  clone = join(folder, 'clone');
  await mkdir(join(checkout, 'deep', 'down'), { recursive: true });
  await mkdir(clone);
  execFileSync('git', ['init', '--quiet', checkout]);
  execFileSync('git', ['init', '--quiet', clone]);
  execFileSync('git', ['remote', 'add', 'origin', 'https://user:secret@git.example.com/a.git'], {
    cwd: clone,
  });
});

describe('the config repository', () => {
  it('is the checkout around the current directory', async () => {
    const settings = await readSettings({}, ENV, join(checkout, 'deep', 'down'));
    expect(settings.repository).toEqual({ url: checkout, checkout });
  });

  it('is the origin of that checkout when it has one, and says so without credentials', async () => {
    const settings = await readSettings({}, ENV, clone);
    expect(settings.repository.url).toBe('https://git.example.com/a.git');
    expect(settings.repository.notice).not.toContain('secret');
  });

  it('is the checkout itself with --repo .', async () => {
    const settings = await readSettings({ repo: '.' }, ENV, clone);
    expect(settings.repository).toEqual({ url: clone, checkout: clone });
  });

  it('comes from --repo before ORCA_REPO before the directory', async () => {
    const env = { ...ENV, ORCA_REPO: 'https://git.example.com/b.git' };
    expect((await readSettings({}, env, checkout)).repository).toEqual({
      url: 'https://git.example.com/b.git',
    });
    expect((await readSettings({ repo: checkout }, env, folder)).repository.url).toBe(checkout);
  });

  it('is asked for where there is none', async () => {
    await expect(readSettings({}, ENV, folder)).rejects.toThrow('No Git repository here');
    await expect(readSettings({ repo: 'nowhere' }, ENV, folder)).rejects.toThrow(
      'There is no Git repository at',
    );
  });
});

describe('folders', () => {
  it('gives each repository a state directory of its own', async () => {
    const one = await readSettings({ repo: 'https://git.example.com/a.git' }, ENV, folder);
    const same = await readSettings({ repo: 'https://git.example.com/a' }, ENV, folder);
    const other = await readSettings({ repo: 'https://git.example.com/b' }, ENV, folder);
    expect(one.stateDirectory).toMatch(/^\/state\/orca\/[0-9a-f]{16}$/);
    expect(same.stateDirectory).toBe(one.stateDirectory);
    expect(other.stateDirectory).not.toBe(one.stateDirectory);
  });

  it('refuses a path that leaves the repository', async () => {
    await expect(readSettings({ path: '../elsewhere' }, ENV, checkout)).rejects.toThrow(
      'must be a folder inside the config repository',
    );
  });
});

it('keeps credentials for Git and forges out of what agents may pick from', async () => {
  const env = {
    ...ENV,
    GITHUB_TOKEN: 'a',
    GH_TOKEN: 'b',
    GH_ENTERPRISE_TOKEN: 'b',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b',
    ORCA_GIT_TOKEN: 'c',
    SSH_AUTH_SOCK: 'd',
    ANTHROPIC_API_KEY: 'e',
  };
  const { agentEnvironment } = await readSettings({}, env, checkout);
  expect(agentEnvironment).toEqual({ ...ENV, ANTHROPIC_API_KEY: 'e' });
});
