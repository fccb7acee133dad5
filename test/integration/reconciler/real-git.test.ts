/** The pass on a real config repository, on this machine and over HTTP; only executor and forge are in memory. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitConfig } from '../../../src/adapters/config/git-config.ts';
import { gitState } from '../../../src/adapters/state/git-state.ts';
import { manifests } from '../../../src/cli/manifests.ts';
import type { GitRepository, Remote } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { NO_MEMORY } from '../../../src/reconciler/memory.ts';
import type { Ports } from '../../../src/reconciler/ports.ts';
import { type Pass, reconcile } from '../../../src/reconciler/reconcile.ts';
import { poolManifest, taskManifest } from '../../support/desired-state.ts';
import { allowEverything, gitServer } from '../../support/git-server.ts';
import { checkRecords } from '../../support/invariants.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

const FILES = { 'pool.yaml': poolManifest('dev'), 'task.yaml': taskManifest('hello') };

interface World {
  readonly bare: BareRepository;
  readonly memory: MemoryWorld;
  readonly requests: string[];
  /** The ports of a new process on this machine. */
  open(): Promise<Ports>;
}

async function localWorld(): Promise<World> {
  const bare = await bareRepository({ files: FILES });
  const git = await openGit({ backend: 'auto', env: process.env });
  return worldOn({
    bare,
    url: bare.path,
    remote: undefined,
    requests: [],
    repository: () => git.open(bare.path),
  });
}

async function remoteWorld(): Promise<World> {
  const root = await temporaryDirectory('server');
  const bare = await bareRepository({ path: join(root, 'config.git'), files: FILES });
  await allowEverything(bare.path);
  const { url: origin, username, token, requests } = await gitServer({ root });
  const url = `${origin}/config.git`;
  const mirror = join(await temporaryDirectory('state'), 'config.git');
  const git = await openGit({ backend: 'auto', env: process.env });
  const remote = { url, credentials: { type: 'token' as const, username, token } };
  return worldOn({ bare, url, remote, requests, repository: () => git.init(mirror) });
}

interface Place {
  readonly bare: BareRepository;
  readonly url: string;
  readonly remote: Remote | undefined;
  readonly requests: string[];
  repository(): Promise<GitRepository>;
}

async function worldOn({ bare, url, remote, requests, repository }: Place): Promise<World> {
  const memory = memoryWorld();
  const tip = (await bare.tip()) ?? '';
  memory.repositories.set(url, { defaultBranch: 'main', branches: new Map([['main', tip]]) });
  const cacheDirectory = await temporaryDirectory('cache');
  const git = await openGit({ backend: 'auto', env: process.env });
  async function open(): Promise<Ports> {
    const opened = await repository();
    atEnd(() => opened.close());
    const branches = { branch: 'main', statusBranch: 'orca-status', path: '' };
    const source = gitConfig({
      git,
      repository: opened,
      remote,
      url,
      ...branches,
      manifests,
      cacheDirectory,
    });
    const state = gitState({
      git,
      repository: opened,
      remote,
      branch: 'orca-status',
      redact: (text) => text,
    });
    return { ...memory.ports, repository: source.repository, config: source.config, state: checked(state) };
  }
  return { bare, memory, requests, open };
}

/** Every state is checked before it is recorded. */
function checked(state: Ports['state']): Ports['state'] {
  return {
    load: (tip) => state.load(tip),
    async save(commit) {
      checkRecords(commit.base.recorded, commit.next);
      return state.save(commit);
    },
  };
}

function isAtRest({ result }: Pass): boolean {
  return result === 'settled' || result === 'unchanged';
}

async function settle(ports: Ports): Promise<Pass> {
  let pass = await reconcile(ports, NO_MEMORY);
  for (let passes = 0; passes < 20 && !isAtRest(pass); passes += 1)
    pass = await reconcile(ports, pass.memory);
  return pass;
}

describe.each([
  ['on this machine', localWorld],
  ['over HTTP', remoteWorld],
])('a config repository %s', (_, world) => {
  test('a commit becomes a recorded run, and the branch tells how', async () => {
    const { bare, open } = await world();
    const { result } = await settle(await open());
    expect(['settled', 'unchanged']).toContain(result);
    expect(await bare.subjects('orca-status')).toContainEqual(
      expect.stringMatching(/^Schedule task default\/hello/),
    );
    const files = await bare.files('orca-status');
    expect(Object.keys(files).map((file) => file.replace(/-[0-9a-f]{8}\.json/, '-*.json'))).toEqual([
      'README.md',
      'observed.json',
      'orca.json',
      'projects/default/agentpods/dev-*.json',
      'projects/default/agentpools/dev.json',
      'projects/default/devtasks/hello.json',
      'projects/default/project.json',
      'projects/default/runs/hello-*.json',
    ]);
  });

  test('a new process plans from Git alone what the old one had planned', async () => {
    const { bare, open } = await world();
    await settle(await open());
    const tip = await bare.tip('orca-status');
    expect((await reconcile(await open(), NO_MEMORY)).result).toBe('settled');
    expect(await bare.tip('orca-status')).toBe(tip);
  });

  test('a pass with nothing changed lists refs once and commits nothing', async () => {
    const { bare, open, requests } = await world();
    const ports = await open();
    const { memory } = await settle(ports);
    const tip = await bare.tip('orca-status');
    requests.length = 0;
    expect((await reconcile(ports, memory)).result).toBe('unchanged');
    expect(requests.filter((request) => request.startsWith('GET'))).toEqual(requests.slice(0, 1));
    expect(await bare.tip('orca-status')).toBe(tip);
  });

  test('a deleted status branch is rebuilt without a second start', async () => {
    const { bare, memory, open } = await world();
    const ports = await open();
    const pass = await settle(ports);
    await bare.git('update-ref', '-d', 'refs/heads/orca-status');
    let next = await reconcile(ports, pass.memory);
    for (let passes = 0; passes < 20 && !isAtRest(next); passes += 1)
      next = await reconcile(ports, next.memory);
    expect(Object.keys(await bare.files('orca-status'))).toContain('orca.json');
    expect(memory.runs.size).toBe(1);
  });
});
