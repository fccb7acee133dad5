/** What a person gets who makes a mistake, or meets a world that is not ready: one sentence, the place, the remedy. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Orca, orca, type Ran } from '../support/orca.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const user: Orca = await orca();

async function validated(files: Readonly<Record<string, string>>, ...flags: string[]): Promise<Ran> {
  const folder = join(user.home, `manifests-${crypto.randomUUID()}`);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return user.run(['validate', folder, ...flags]);
}

const PROJECT = 'apiVersion: orca.dev/v1alpha1\nkind: Project\nmetadata: {name: shop}\n';

function workflow(name: string): string {
  return `apiVersion: orca.dev/v1alpha1
kind: Workflow
metadata: {name: ${name}, project: shop}
spec: {nodes: {make: {prompt: Make it}}}
`;
}

describe('orca validate', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'invalid YAML',
      { 'a.yaml': `${PROJECT}spec: {description: "open\n` },
      /^a\.yaml:\d+:\d+: is no valid YAML: /m,
    ],
    [
      'an unknown kind',
      { 'a.yaml': PROJECT.replace('Project', 'Projekt') },
      /^a\.yaml:2:7: kind: unknown kind "Projekt" \(did you mean "Project"\?\)$/m,
    ],
    [
      'an unknown field',
      { 'p.yaml': PROJECT, 'a.yaml': taskManifest('a', { spec: 'dependOn: [b]' }) },
      /^a\.yaml:7:3: spec\.dependOn: .*\(did you mean "dependsOn"\?\)$/m,
    ],
    [
      'duplicates across files',
      { 'p.yaml': PROJECT, 'a.yaml': taskManifest('a'), 'b.yaml': taskManifest('a') },
      /^b\.yaml:3:\d+: metadata\.name: .*a\.yaml/m,
    ],
    ['an unknown project', { 'a.yaml': taskManifest('a') }, /^a\.yaml:3:\d+: metadata\.project: .*shop/m],
    [
      'a cycle, with its path',
      {
        'p.yaml': PROJECT,
        'a.yaml': taskManifest('a', { dependsOn: ['b'] }),
        'b.yaml': taskManifest('b', { dependsOn: ['a'] }),
      },
      /a → b → a|b → a → b/,
    ],
  ])('names the place of %s', async (_what, files, sentence) => {
    const ran = await validated(files);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(sentence);
    expect(ran.stderr).toMatch(/^\d+ problems?\n$/);
  });

  it('tells all problems at once, as data too', async () => {
    const folder = join(user.home, 'two');
    await mkdir(folder);
    await writeFile(join(folder, 'a.yaml'), PROJECT.replace('Project', 'Projekt'));
    await writeFile(join(folder, 'b.yaml'), taskManifest('b'));
    const { code, stdout } = await user.run(['validate', folder, '-o', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      problems: [{ file: 'a.yaml' }, { file: 'b.yaml' }],
    });
  });

  it('counts what is right, by kind', async () => {
    const right = { 'p.yaml': PROJECT, 'w.yaml': workflow('build'), 't.yaml': taskManifest('t') };
    expect(await validated(right)).toEqual({
      code: 0,
      stdout: 'Valid: 1 Project, 1 DevTask, 1 Workflow\n',
      stderr: '',
    });
    const again = { ...right, 'other.yaml': `${workflow('build')}---\n${taskManifest('u')}` };
    const counted = JSON.parse((await validated(again, '-o', 'json')).stdout);
    expect(counted).toMatchObject({ valid: false, objects: { Project: 1, DevTask: 1 } });
  });
});

describe('a repository that is not ready', () => {
  it('has no commit: says what to commit', async () => {
    const empty = await bareRepository();
    const ran = await user.run(['reconcile', '--repo', empty.path]);
    expect(ran.code).toBe(3);
    expect(ran.stderr.split('has no commit on main yet')).toHaveLength(2);
  });

  it('is unreachable: names it', async () => {
    const ran = await user.run(['reconcile', '--repo', 'http://127.0.0.1:1/config.git']);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('http://127.0.0.1:1/config.git');
  }, 30_000);

  it('wants a key that is not there', async () => {
    const person = await orca({ ORCA_SSH_KEY: '/nowhere/key' });
    const ran = await person.run(['get', 'tasks', '--repo', 'ssh://git@127.0.0.1:1/config.git']);
    expect(ran).toMatchObject({
      code: 2,
      stderr: 'ORCA_SSH_KEY names /nowhere/key, but there is no such file: correct it.\n',
    });
  });

  it('is none at all', async () => {
    const ran = await user.run(['get', 'tasks', '--repo', user.home]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('There is no Git repository at');
  });
});

describe('the status branch', () => {
  async function reconciled(): Promise<BareRepository> {
    const target = await bareRepository({ files: { 'README.md': 'target\n' } });
    const config = await bareRepository({ files: projectManifests(target.path, 'true') });
    expect(await user.run(['reconcile', '--repo', config.path])).toMatchObject({ code: 0 });
    return config;
  }

  it('that somebody else wrote to stops the reconciler until it is accepted', async () => {
    const config = await reconciled();
    const tip = await config.commit({ 'README.md': 'mine\n' }, 'Edit by hand', { branch: 'orca-status' });
    const refused = await user.run(['reconcile', '--repo', config.path]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--accept-status');
    const status = await user.run(['status', '--repo', config.path]);
    expect(status.stdout).toMatch(/^Notice: +StatusBranchModified: .* --accept-status /m);
    expect(refused.stderr).toContain(tip.slice(0, 7));
    const wrong = await user.run(['reconcile', '--repo', config.path, '--accept-status', '0000000']);
    expect(wrong).toMatchObject({ code: 1 });
    expect(await user.run(['reconcile', '--repo', config.path, '--accept-status', tip])).toMatchObject({
      code: 0,
    });
  });

  it('of a newer Orca is refused', async () => {
    const config = await reconciled();
    const header = JSON.parse((await config.files('orca-status'))['orca.json'] ?? '{}');
    const author = 'Orca <orca@users.noreply.orca.dev>';
    await config.commit({ 'orca.json': JSON.stringify({ ...header, formatVersion: 99 }) }, 'Newer', {
      branch: 'orca-status',
      author,
    });
    for (const command of [['reconcile'], ['get', 'pods']]) {
      const ran = await user.run([...command, '--repo', config.path]);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toMatch(/newer|version 99|format 99/i);
    }
  });
});

it('a manifest that turns bad keeps its last good spec, and is shown so until it is mended', async () => {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const files = { ...projectManifests(target.path, 'echo hi > hi.txt'), 't.yaml': taskManifest('t') };
  const config = await bareRepository({ files });
  const run = (...args: string[]) => user.run([...args, '--repo', config.path]);
  expect(await run('reconcile')).toMatchObject({ code: 0 });

  await config.commit({ 't.yaml': taskManifest('t', { spec: 'priorty: 3' }) });
  const bad = await run('reconcile');
  expect(bad.code).toBe(1);
  expect(bad.stderr).toContain('t.yaml:7:3: spec.priorty: ');
  expect((await run('status')).stdout).toContain('Problem:   t.yaml:7:3: spec.priorty: ');
  expect((await run('describe', 'task/t')).stdout).toMatch(/Phase: +InReview[\s\S]*InvalidManifest/);
  expect((await run('why', 'task/not-yet')).stderr).toContain(
    'There is no devtask "not-yet". A manifest with errors may declare it: `orca status` lists them.',
  );

  await config.commit({ 't.yaml': taskManifest('t', { spec: 'priority: 3' }) });
  expect(await run('reconcile')).toMatchObject({ code: 0, stderr: '' });
  expect((await run('describe', 'task/t')).stdout).not.toContain('InvalidManifest');
  expect((await run('get', 'runs', '-o', 'name')).stdout.trim().split('\n')).toHaveLength(1);
});

describe('an agent that cannot start', () => {
  it.each([
    [
      'program',
      'agent: command\n      command: [no-such-program-here]',
      'AgentMissing',
      'no-such-program-here',
    ],
    ['key', 'agent: claude', 'CredentialsMissing', 'ANTHROPIC_API_KEY'],
  ])(
    'for want of a %s makes its pod Failed and its tasks wait, both with the reason',
    async (_what, agent, reason, named) => {
      const target = await bareRepository({ files: { 'README.md': 'target\n' } });
      const manifests = projectManifests(target.path, 'true');
      const pool = (manifests['pool.yaml'] ?? '').replace(/agent: command\n.*/, agent);
      const config = await bareRepository({
        files: { ...manifests, 'pool.yaml': pool, 't.yaml': taskManifest('t') },
      });
      const ran = await user.run(['reconcile', '--repo', config.path]);
      expect(ran.stdout).toContain('t waits: Unschedulable');
      const why = await user.run(['why', 'task/t', '--repo', config.path]);
      expect(ran.stdout).toContain(`no pod that fits is ready: all are Failed (${reason})`);
      expect(why.stdout).toContain(`1 Failed (${reason})`);
      const pods = await user.run(['get', 'pods', '--repo', config.path, '-o', 'json']);
      const [pod] = (JSON.parse(pods.stdout) as { items: { status: { phase: string; message: string } }[] })
        .items;
      expect(pod?.status.phase).toBe('Failed');
      expect(pod?.status.message).toContain(named);
    },
  );
});

describe('agents that misbehave', () => {
  const SCRIPT = `read line; case "$line" in
    *crash*) echo "out of ideas" >&2; exit 3;;
    *hang*) sleep 600;;
    *escape*) echo mine > "$HOME/../../../escaped.txt"; echo mine > ../../../../escaped.txt; exit 4;;
    *print*) yes "$(printf %01000d 0)" | head -c 100000000;;
    *idle*) ;;
    *workflow*) mkdir -p .github/workflows; echo x > .github/workflows/ci.yml;;
    *children*) (sleep 600 &) ; echo hi > children.txt;;
    *) echo hi > good.txt;;
  esac`;
  const names = ['crash', 'hang', 'escape', 'print', 'idle', 'workflow', 'children', 'good'];

  it('are each told of in one sentence, on the command line and in the conditions; nothing else stops', async () => {
    const target = await bareRepository({ files: { 'README.md': 'target\n' } });
    const manifests = projectManifests(target.path, SCRIPT);
    const pool = (manifests['pool.yaml'] ?? '').replace('replicas: 1', 'replicas: 8');
    const tasks = names.map((name) => {
      const spec = `maxRetries: 0\n  timeoutSeconds: ${name === 'hang' ? 1 : 60}`;
      return [`${name}.yaml`, taskManifest(name, { spec })] as const;
    });
    const config = await bareRepository({
      files: { ...manifests, 'pool.yaml': pool, ...Object.fromEntries(tasks) },
    });
    const ran = await user.run(['reconcile', '--repo', config.path]);
    expect(ran.code).toBe(1);
    const said = new Map(
      [
        ...ran.stderr.matchAll(/^Task (\S+) failed: (.*) \(`orca logs task\/\S+` shows what happened\)$/gm),
      ].map(([, name = '', sentence = '']) => [name, sentence] as const),
    );
    expect(Object.fromEntries([...said].sort())).toEqual({
      crash: expect.stringMatching(/^AgentFailed: .*code 3: out of ideas$/),
      escape: expect.stringMatching(/^AgentFailed: .*code 4/),
      hang: expect.stringMatching(/^TimedOut: .*timeoutSeconds \(1 s\); raise it or split the task$/),
      idle: expect.stringMatching(/^NoChanges: /),
      print: expect.stringMatching(/^OutputTooLarge: .*64 MiB/),
      workflow: expect.stringMatching(/^PublishRefused: \.github\/workflows\/ci\.yml .*commit of your own$/),
    });
    const { stdout } = await user.run(['get', 'tasks', '--repo', config.path, '-o', 'json']);
    const { items } = JSON.parse(stdout) as {
      items: {
        metadata: { name: string };
        status: { phase: string; conditions: { type: string; reason: string; message: string }[] };
      }[];
    };
    for (const { metadata, status } of items) {
      const stalled = status.conditions.find(({ type }) => type === 'Stalled');
      expect(stalled && `${stalled.reason}: ${stalled.message}`).toBe(said.get(metadata.name));
      expect(status.phase).toBe(said.has(metadata.name) ? 'Failed' : 'InReview');
    }
    expect(Object.keys(await target.refs()).sort()).toEqual([
      'refs/heads/main',
      'refs/heads/orca/shop/children',
      'refs/heads/orca/shop/good',
      'refs/orca/pulls',
    ]);
  }, 60_000);
});

describe('the command line', () => {
  it.each<[readonly string[], number, string]>([
    [['gett'], 2, 'Did you mean get?'],
    [['get', 'taks'], 2, 'Did you mean "task"?'],
    [['get', 'tasks', '--outptu', 'json'], 2, 'Did you mean --output?'],
    [['get', 'tasks', '-o', 'xml'], 2, 'Allowed choices are table, wide, json, yaml, name'],
    [['scale', 'task/a', '--replicas=1'], 2, 'Only an agentpool has replicas'],
    [['scale', 'pool/a', '--replicas=-1'], 2, 'It must be a whole number'],
    [['apply', '-f', 'nowhere.yaml'], 1, 'There is no file'],
    [['reconcile', '--path', '../x'], 2, 'must be a folder inside the config repository'],
  ])('%j exits with %i', async (args, code, sentence) => {
    const { path } = await bareRepository({ files: { 'README.md': 'config\n' } });
    const ran = await user.run(args, { cwd: path });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr).not.toContain('    at ');
  });

  it('takes the project that is written with a name before -A', async () => {
    const tasks = ['left', 'right'].map((project) => [
      `${project}.yaml`,
      `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: ${project}}
spec: {suspend: true}
---
${taskManifest('same').replaceAll('shop', project)}`,
    ]);
    const { path } = await bareRepository({ files: Object.fromEntries(tasks) });
    await user.run(['reconcile', '--repo', path]);
    const names = async (...args: readonly string[]) =>
      (await user.run(['get', ...args, '-o', 'json', '--repo', path])).stdout.match(
        /"project": "(left|right)"/g,
      );
    expect(await names('task', 'same', '-A')).toEqual(['"project": "left"', '"project": "right"']);
    expect(await names('task/left/same', '-A')).toEqual(['"project": "left"']);
  });
});
