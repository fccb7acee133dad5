/** The contract of the config source, on a local bare repository and on a remote over HTTP. */
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GitConfig, gitConfig } from '../../../src/adapters/config/git-config.ts';
import type { Manifests } from '../../../src/adapters/config/manifest-reader.ts';
import type { Desired } from '../../../src/api/desired.ts';
import { manifests } from '../../../src/cli/manifests.ts';
import type { Git, GitRepository } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { parseFile } from '../../../src/manifest/parse-file.ts';
import { allowEverything, gitServer } from '../../support/git-server.ts';
import { type BareRepository, bareRepository, type Files, runGit } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

let git: Git;
beforeAll(async () => {
  git = await openGit({ backend: 'auto', env: process.env });
});

/** Manifests that tell which files were parsed, and which a state was made of as a whole. */
function spy() {
  const parsed: string[] = [];
  let assembled: Record<string, readonly string[]> = {};
  const spying: Manifests = {
    ...manifests,
    version: '1',
    parse: (file) => {
      parsed.push(file.path);
      return parseFile(file);
    },
    assemble: (read) => {
      const { files, settings } = read;
      assembled = Object.fromEntries(
        files.map((file) => [
          file.path,
          [
            ...file.documents.map(({ manifest }) => manifest.metadata.name),
            ...file.problems.map(({ message }) => message),
          ],
        ]),
      );
      if (settings !== undefined) assembled[settings.path] = [settings.text];
      return manifests.assemble(read);
    },
  };
  return { manifests: spying, parsed, assembled: () => assembled };
}

interface Open {
  readonly path?: string;
  readonly branch?: string;
  readonly cacheDirectory?: string;
  readonly manifests?: Manifests;
  readonly repository?: GitRepository;
}

interface World {
  readonly bare: BareRepository;
  readonly requests: readonly string[];
  open(options?: Open): Promise<GitConfig>;
}

async function localWorld(files?: Files): Promise<World> {
  const bare = await bareRepository(files === undefined ? {} : { files });
  const repository = await git.open(bare.path);
  atEnd(() => repository.close());
  const open = async (options: Open = {}) =>
    gitConfig({ git, repository, url: bare.path, ...(await defaults()), ...options });
  return { bare, requests: [], open };
}

async function remoteWorld(files?: Files): Promise<World> {
  const root = await temporaryDirectory('server');
  const bare = await bareRepository({
    path: join(root, 'config.git'),
    ...(files === undefined ? {} : { files }),
  });
  await allowEverything(bare.path);
  const server = await gitServer({ root });
  const url = `${server.url}/config.git`;
  const remote = {
    url,
    credentials: { type: 'token' as const, username: server.username, token: server.token },
  };
  const open = async (options: Open = {}) => {
    const repository = await git.init(join(await temporaryDirectory('mirror'), 'config.git'));
    atEnd(() => repository.close());
    return gitConfig({ git, repository, remote, url, ...(await defaults()), ...options });
  };
  return { bare, requests: server.requests, open };
}

async function defaults() {
  return {
    branch: 'main',
    statusBranch: 'orca-status',
    path: '',
    manifests: spy().manifests,
    cacheDirectory: await temporaryDirectory('cache'),
  };
}

const OF_EACH_KIND = [
  'kind: Project\nmetadata: {name: shop}\nspec: {description: "Größe"}',
  'kind: AgentPool\nmetadata: {name: team, project: shop}\nspec: {replicas: 1, template: {spec: {agent: command, command: [a]}}}',
  'kind: AgentPod\nmetadata: {name: one, project: shop, labels: {size: large}}\nspec: {agent: command, command: [a]}',
  'kind: DevTask\nmetadata: {name: marked, project: shop, annotations: {orca.dev/rerun: "1"}}\nspec: {prompt: "„so“"}',
]
  .map((document) => `apiVersion: orca.dev/v1alpha1\n${document}\n`)
  .join('---\n');

/** All that is declared, whoever has it read where. */
function written(desired: Desired) {
  const { projects, pools, pods, tasks, ...rest } = desired;
  const objects = [projects, pools, pods, tasks].map((map) =>
    [...map].map(([key, { project, name, labels, annotations, source, spec, specHash }]) => {
      return { key, project, name, labels, annotations, source, spec, specHash };
    }),
  );
  return { ...rest, objects };
}

function task(name: string): string {
  return `apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: ${name}}\nspec: {prompt: Do it}\n`;
}

describe.each([
  ['a local repository', localWorld],
  ['a remote over HTTP', remoteWorld],
])('config in %s', (_, world) => {
  test('the tips are those of the config branch and of the status branch', async () => {
    const { bare, open } = await world({ 'a.yaml': task('a') });
    const { repository } = await open();
    const config = await bare.tip();
    const known = { known: true, value: config };
    expect(await repository.tips()).toEqual({ config: known, status: undefined, lease: undefined });
    const status = await bare.commit({ 'orca.json': '{}' }, 'Status', { branch: 'orca-status' });
    await bare.git('update-ref', 'refs/orca/lease', status);
    expect(await repository.tips()).toEqual({ config: known, status, lease: status });
  });

  test('a repository without commits says so', async () => {
    const { open } = await world();
    const { repository } = await open();
    expect(await repository.tips()).toMatchObject({
      config: { known: false, failure: { reason: 'ConfigEmpty', kind: 'waiting' } },
      status: undefined,
    });
  });

  test('a branch that is not there is told together with those that are', async () => {
    const { bare, open } = await world({ 'a.yaml': task('a') });
    await bare.commit({ 'a.yaml': task('a') }, 'Other', { branch: 'dev' });
    await bare.commit({ 'orca.json': '{}' }, 'Status', { branch: 'orca-status' });
    const { repository } = await open({ branch: 'production' });
    expect(await repository.tips()).toMatchObject({
      config: {
        known: false,
        failure: {
          reason: 'ConfigUnreadable',
          message: expect.stringContaining('no branch production; it has dev, main.'),
        },
      },
    });
  });

  test('manifests in any folder below the path are read, and nothing else', async () => {
    const { bare, open } = await world({
      'other/x.yaml': task('x'),
      'orca/a.yaml': task('a'),
      'orca/deep/er/b.json': JSON.stringify({
        apiVersion: 'orca.dev/v1alpha1',
        kind: 'Project',
        metadata: { name: 'b' },
      }),
      'orca/c.yml': 'kind: ConfigMap\n',
      'orca/d.md': task('d'),
      'orca/orca.yaml': 'suspend: true\n',
    });
    const { manifests, assembled } = spy();
    const { config } = await open({ path: 'orca', manifests });
    await config.read((await bare.tip()) ?? '');
    expect(assembled()).toEqual({
      'orca/a.yaml': ['a'],
      'orca/deep/er/b.json': ['b'],
      'orca/orca.yaml': ['suspend: true\n'],
    });
  });

  test('after a commit only the files that it changed are parsed, as they were and as they are', async () => {
    const { bare, open } = await world({ 'a.yaml': task('a'), 'b.yaml': task('b'), 'c.yaml': task('c') });
    const { manifests, parsed } = spy();
    const { config } = await open({ manifests });
    await config.read((await bare.tip()) ?? '');
    parsed.length = 0;

    const { tasks } = await config.read(
      await bare.commit({ 'b.yaml': task('b2'), 'c.yaml': undefined, 'aa.yaml': task('aa') }),
    );
    expect(parsed).toEqual(['aa.yaml', 'b.yaml', 'b.yaml', 'c.yaml']);
    expect([...tasks.keys()]).toEqual(['default/a', 'default/aa', 'default/b2']);
  });

  test('while a manifest has a mistake, only what a commit changed is parsed; all is, once it is mended', async () => {
    const files = { 'a.yaml': task('a'), 'b.yaml': task('b'), 'c.yaml': BROKEN };
    const { bare, open } = await world(files);
    const { manifests, parsed, assembled } = spy();
    const { config } = await open({ manifests });
    await config.read((await bare.tip()) ?? '');
    parsed.length = 0;

    await config.read(
      await bare.commit({ 'aa.yaml': task('aa'), 'b.yaml': task('b2'), 'a.yaml': undefined }),
    );
    expect(parsed).toEqual(['aa.yaml', 'b.yaml']);
    expect(Object.keys(assembled())).toEqual(['aa.yaml', 'b.yaml', 'c.yaml']);
    const mended = await config.read(await bare.commit({ 'c.yaml': task('c') }));
    expect([...mended.tasks.keys()]).toEqual(['default/aa', 'default/b2', 'default/c']);
    parsed.length = 0;

    const { problems } = await config.read(await bare.commit({ 'c.yaml': BROKEN }));
    expect(problems.map(({ file }) => file)).toEqual(['c.yaml', 'c.yaml']);
    expect(parsed).toEqual(['c.yaml', 'c.yaml', 'aa.yaml', 'b.yaml', 'c.yaml']);
  });

  test('orca.yaml stays in force while only manifests change, and is taken over when it changes', async () => {
    const { bare, open } = await world({ 'a.yaml': task('a'), 'orca.yaml': 'suspend: true\n' });
    const { config } = await open({ manifests });
    await config.read((await bare.tip()) ?? '');
    const edited = await config.read(await bare.commit({ 'b.yaml': task('b') }));
    expect(edited.root.suspend).toBe(true);
    const changed = await config.read(await bare.commit({ 'orca.yaml': 'suspend: false\n' }));
    expect(changed.root.suspend).toBe(false);
    expect(changed.tasks).toBe(edited.tasks);
    expect((await config.read(await bare.commit({ 'orca.yaml': undefined }))).root.suspend).toBe(false);
  });

  test('a new process takes over what the old one knew, and reads all of it with the first change', async () => {
    const files = { 'a.yaml': task('a'), 'b.yaml': task('b'), 'd.yaml': task('d'), 'm.yaml': OF_EACH_KIND };
    const { bare, open } = await world(files);
    const cacheDirectory = await temporaryDirectory('cache');
    const first = await open({ cacheDirectory, manifests });
    await first.config.read((await bare.tip()) ?? '');
    await bare.commit({ 'c.yaml': task('c'), 'b.yaml': undefined });
    const known = await first.config.read((await bare.tip()) ?? '');

    const parsed: string[] = [];
    const parse: Manifests['parse'] = (file) => {
      parsed.push(file.path);
      return parseFile(file);
    };
    const second = await open({ cacheDirectory, manifests: { ...manifests, parse } });
    const loaded = await second.config.read(known.commit);
    expect(written(loaded)).toEqual(written(known));
    expect([...loaded.tasks.keys()]).toEqual([...known.tasks.keys()]);
    expect(parsed).toEqual([]);

    const changed = await second.config.read(await bare.commit({ 'e.yaml': task('e') }));
    expect(parsed).toEqual(['a.yaml', 'c.yaml', 'd.yaml', 'e.yaml', 'm.yaml']);
    expect(changed.tasks.get('default/a')).toBe(loaded.tasks.get('default/a'));
    const names = ['a', 'c', 'd', 'e'].map((name) => `default/${name}`);
    expect([...changed.tasks.keys()]).toEqual([...names, 'shop/marked']);
  });

  test('links, submodules and files that are too large are problems, and are not parsed', async () => {
    const { bare, open } = await world({
      'a.yaml': task('a'),
      'huge.yaml': `${task('huge')}# ${'x'.repeat(1024 * 1024)}\n`,
      'package-lock.json': ' '.repeat(1024 * 1024 + 1),
    });
    const blob = (await bare.git('rev-parse', 'main:a.yaml')).trim();
    const tree = await bare.git('ls-tree', 'main');
    await bare.git(
      'update-ref',
      'refs/heads/main',
      await committed(bare, `${tree}120000 blob ${blob}\tlink.yaml\n`),
    );
    const { manifests, parsed } = spy();
    const { config } = await open({ manifests });
    const { problems } = await config.read((await bare.tip()) ?? '');
    expect(parsed).toEqual(['a.yaml']);
    expect(problems).toEqual([
      { file: 'huge.yaml', message: 'is larger than 1 MiB', hint: 'split it into several files' },
      {
        file: 'link.yaml',
        message: 'this is a symbolic link, and is not followed',
        hint: 'commit the manifest itself',
      },
    ]);
  });
});

const BROKEN = 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\n';

/** A commit with exactly these entries, as `git ls-tree` prints them. */
async function committed(bare: BareRepository, entries: string): Promise<string> {
  const tree = (await runGit([`--git-dir=${bare.path}`, 'mktree'], entries)).trim();
  return (await bare.git('commit-tree', tree, '-m', 'Link')).trim();
}

test('a look at a remote is one listing and no more', async () => {
  const { open, requests } = await remoteWorld({ 'a.yaml': task('a') });
  const { repository } = await open();
  await repository.tips();
  const before = requests.length;
  await repository.tips();
  expect(requests.slice(before).filter((request) => request.startsWith('GET'))).toHaveLength(1);
});

test('what was fetched is not fetched again by the next process', async () => {
  const { bare, open, requests } = await remoteWorld({ 'a.yaml': task('a') });
  const repository = await git.init(join(await temporaryDirectory('mirror'), 'config.git'));
  atEnd(() => repository.close());
  const read = async () => (await open({ repository })).config.read((await bare.tip()) ?? '');
  const fetches = () => requests.filter((request) => request.includes('git-upload-pack')).length;
  await read();
  const before = fetches();
  expect(before).toBeGreaterThan(0);
  expect([...(await read()).tasks.keys()]).toEqual(['default/a']);
  expect(fetches()).toBe(before);
  await bare.commit({ 'b.yaml': task('b') });
  expect([...(await read()).tasks.keys()]).toEqual(['default/a', 'default/b']);
});

test.each([
  [
    'torn in the middle of a line',
    async (file: string) => truncate(file, (await readFile(file)).length - 20),
  ],
  ['emptied', (file: string) => truncate(file, 0)],
  ['damaged', async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace(/}/g, ')'))],
])('a cache that was %s is no harm', async (_case, damage) => {
  const { bare, open } = await localWorld({ 'a.yaml': task('a') });
  const cacheDirectory = await temporaryDirectory('cache');
  const first = await open({ cacheDirectory });
  await first.config.read((await bare.tip()) ?? '');
  const tip = await bare.commit({ 'b.yaml': task('b') });
  await first.config.read(tip);
  const [name = ''] = await readdir(cacheDirectory);
  await damage(join(cacheDirectory, name));

  const { manifests, assembled } = spy();
  await (await open({ cacheDirectory, manifests })).config.read(tip);
  expect(assembled()).toEqual({ 'a.yaml': ['a'], 'b.yaml': ['b'] });
});

test('what was made by other rules is not used', async () => {
  const { bare, open } = await localWorld({ 'a.yaml': task('a') });
  const cacheDirectory = await temporaryDirectory('cache');
  const tip = (await bare.tip()) ?? '';
  await (await open({ cacheDirectory })).config.read(tip);
  const { manifests, parsed } = spy();
  await (await open({ cacheDirectory, manifests: { ...manifests, version: '2' } })).config.read(tip);
  expect(parsed).toEqual(['a.yaml']);
});

const TASK = (name: string, prompt = 'Do it') =>
  `apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: ${name}}\nspec: {prompt: ${prompt}}\n`;

const NOTHING_AGAIN = { tasks: [], pools: [], pods: [] };

const POD = (name: string, kind = 'AgentPod') => {
  const spec = 'agent: command, command: [agent]';
  const own = kind === 'AgentPod' ? `{${spec}}` : `{template: {spec: {${spec}}}}`;
  return `apiVersion: orca.dev/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: ${own}\n`;
};

describe.each([
  ['a local repository', localWorld],
  ['a remote over HTTP', remoteWorld],
])('what was created again, in %s', (_, world) => {
  test('is what a commit between two others lacks, wherever it stands in them', async () => {
    const { bare, open } = await world({ 'a.yaml': TASK('a'), 'b.yaml': TASK('b'), 'c.yaml': TASK('c') });
    const { config, repository } = await open({ manifests });
    const { config: since } = await repository.tips();
    if (!since.known) throw new Error('there is no tip');
    await config.read(since.value);
    await bare.commit(
      { 'a.yaml': undefined, 'b.yaml': undefined, 'moved.yaml': TASK('b') },
      'Delete a, move b',
    );
    await bare.commit({ 'c.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: [' }, 'Break c');
    await bare.commit({ 'again.yaml': TASK('a', 'Do it again'), 'c.yaml': TASK('c', 'Other') }, 'Create a');
    const { config: until } = await repository.tips();
    if (!until.known) throw new Error('there is no tip');
    await config.read(until.value);
    expect(await config.recreated(since.value, until.value)).toEqual({
      ...NOTHING_AGAIN,
      tasks: ['default/a'],
    });

    const next = await bare.commit({ 'a2.yaml': TASK('a2') }, 'Add');
    await config.read(next);
    expect(await config.recreated(until.value, next)).toEqual(NOTHING_AGAIN);
    expect(await config.recreated('1'.repeat(40), next)).toEqual(NOTHING_AGAIN);
  }, 60_000);

  test('is told of pools and pods too, each by its kind', async () => {
    const both = `${POD('a')}---\n${POD('a', 'AgentPool')}`;
    const { bare, open } = await world({ 'both.yaml': both, 'task.yaml': TASK('a') });
    const { config, repository } = await open({ manifests });
    const { config: since } = await repository.tips();
    if (!since.known) throw new Error('there is no tip');
    await config.read(since.value);
    await bare.commit({ 'both.yaml': POD('a') }, 'Delete the pool');
    await bare.commit({ 'both.yaml': POD('a', 'AgentPool') }, 'Delete the pod, create the pool');
    const tip = await bare.commit({ 'both.yaml': both }, 'Create the pod');
    await config.read(tip);
    expect(await config.recreated(since.value, tip)).toEqual({
      tasks: [],
      pools: ['default/a'],
      pods: ['default/a'],
    });
  }, 60_000);
});

describe.each([
  ['a local repository', localWorld],
  ['a remote over HTTP', remoteWorld],
])('commits before the tip, in %s', (_, world) => {
  test('are told with what is wrong in each, and reading goes on from the tip', async () => {
    const { bare, open } = await world({ 'a.yaml': TASK('a') });
    const start = (await bare.tip()) ?? '';
    const bad = await bare.commit({ 'b.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: [' }, 'Break b');
    const tip = await bare.commit({ 'b.yaml': TASK('b') }, 'Mend b');
    const cacheDirectory = await temporaryDirectory('cache');
    for (const _time of ['at first', 'from the cache']) {
      const { config } = await open({ manifests, cacheDirectory });
      await config.read(tip);
      expect(await config.history(tip, { limit: 9 })).toEqual([tip, bad, start]);
      expect(await config.history(tip, { limit: 9, until: start })).toEqual([tip, bad]);
      expect(await config.history(tip, { limit: 1 })).toEqual([tip]);
      expect(await config.problemsAt(bad)).toMatchObject([{ file: 'b.yaml' }]);
      expect(await config.problemsAt(start)).toEqual([]);
      expect([...(await config.read(tip)).tasks.keys()]).toEqual(['default/a', 'default/b']);
    }
    const { config } = await open({ manifests, cacheDirectory });
    const next = await bare.commit({ 'c.yaml': TASK('c') }, 'Add c');
    expect([...(await config.read(next)).tasks.keys()]).toHaveLength(3);
  }, 60_000);
});
