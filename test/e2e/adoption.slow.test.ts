/** The status branch deleted, or the machine lost with everything on it: Git alone tells the rest, and nothing is done again. */
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Orca, orca, until } from '../support/orca.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const TASKS = ['first', 'second', 'merged', 'closed'];

interface World {
  readonly config: BareRepository;
  readonly target: BareRepository;
  readonly ledger: string;
  readonly gate: string;
}

/** Agents write their names into a ledger; the one of a task that is named `held` waits for the gate. */
async function world(): Promise<World> {
  const place = await temporaryDirectory('ledger');
  const [ledger, gate] = [join(place, 'ledger'), join(place, 'gate')];
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const hold = `if [ "$ORCA_TASK" = held ]; then until [ -e ${gate} ]; do sleep 0.05; done; fi`;
  const script = `echo "$ORCA_RUN" >> ${ledger}; ${hold}; echo done > $ORCA_TASK.txt`;
  const config = await bareRepository({
    files: {
      'orca.yaml': 'isolation: none\n',
      ...projectManifests(target.path, script),
      ...Object.fromEntries(TASKS.map((name) => [`${name}.yaml`, manifestOf(name)])),
    },
  });
  return { config, target, ledger, gate };
}

function manifestOf(name: string): string {
  return taskManifest(name, name === 'second' ? { dependsOn: ['first'] } : {});
}

interface Task {
  readonly metadata: { readonly name: string; readonly uid: string };
  readonly status: { readonly phase: string; readonly reason: string };
}

async function tasks(user: Orca): Promise<Record<string, string>> {
  const { stdout } = await user.run(['get', 'tasks', '-p', 'shop', '-o', 'json']);
  const { items } = JSON.parse(stdout) as { items: Task[] };
  return Object.fromEntries(
    items.map(({ metadata, status }) => [metadata.name, `${metadata.uid} ${status.phase}/${status.reason}`]),
  );
}

async function pulls(user: Orca): Promise<readonly string[]> {
  const { stdout } = await user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
  const listed = JSON.parse(stdout) as { headBranch: string; state: string; number: number }[];
  return listed.map(({ headBranch, state }) => `${headBranch} ${state}`).sort();
}

/** Two in review, one merged and gone, one closed. */
async function landedWorld(): Promise<World & { readonly user: Orca }> {
  const made = await world();
  const user = await orca({ ORCA_REPO: made.config.path });
  expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await user.run(['pr', 'list', '-o', 'json']);
  const listed = JSON.parse(stdout) as { headBranch: string; number: number }[];
  const numberOf = (task: string) =>
    String(listed.find(({ headBranch }) => headBranch === `orca/shop/${task}`)?.number);
  expect(await user.run(['pr', 'merge', numberOf('merged')])).toMatchObject({ code: 0 });
  expect(await user.run(['pr', 'close', numberOf('closed')])).toMatchObject({ code: 0 });
  await user.run(['reconcile']);
  await made.target.git('branch', '-D', 'orca/shop/merged');
  return { ...made, user };
}

it('a deleted status branch is made again from branches and pull requests', async () => {
  const { user, config, ledger } = await landedWorld();
  const [before, open] = [await tasks(user), await pulls(user)];
  const ran = readFileSync(ledger, 'utf8');
  await config.commit({ 'notes.txt': 'nothing of Orca’s' });
  await config.git('branch', '-D', 'orca-status');
  expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
  expect(await tasks(user)).toEqual(before);
  expect(await pulls(user)).toEqual(open);
  expect(readFileSync(ledger, 'utf8')).toBe(ran);
}, 120_000);

it('so it is when the machine is lost as well', async () => {
  const { user, config, ledger } = await landedWorld();
  const [before, open] = [await tasks(user), await pulls(user)];
  const ran = readFileSync(ledger, 'utf8');
  await rm(user.home, { recursive: true });
  await config.git('branch', '-D', 'orca-status');
  const other = await orca({ ORCA_REPO: config.path });
  expect(await other.run(['reconcile'])).toMatchObject({ code: 0 });
  expect(await tasks(other)).toEqual(before);
  expect(await pulls(other)).toEqual(open);
  expect(readFileSync(ledger, 'utf8')).toBe(ran);
}, 120_000);

it('a run in progress goes on under its name', async () => {
  const { config, ledger, gate } = await world();
  await config.commit({ 'held.yaml': taskManifest('held') });
  const user = await orca({ ORCA_REPO: config.path });
  const serving = user.start(['serve']);
  await until(() => existsSync(ledger) && /^held-/m.test(readFileSync(ledger, 'utf8')));
  serving.process.kill('SIGKILL');
  await serving.ended;
  await config.git('branch', '-D', 'orca-status');
  await writeFile(gate, '');
  expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
  expect(Object.keys(await tasks(user)).sort()).toEqual([...TASKS, 'held'].sort());
  const started = readFileSync(ledger, 'utf8').trim().split('\n');
  expect(started).toHaveLength(new Set(started).size);
  expect(started.filter((run) => run.startsWith('held-'))).toHaveLength(1);
}, 120_000);

const WORKFLOW = `apiVersion: orca.dev/v1alpha1
kind: Workflow
metadata: {name: flow, project: shop}
spec:
  nodes: {held: {prompt: hold, dependsOn: [free]}, free: {prompt: go}}
---
apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: users, project: shop}
spec: {workflow: flow}
`;

it.each([
  ['lost with it', true],
  ['there still', false],
])(
  'a workflow that was half done begins anew, with the machine %s',
  async (_, isLost) => {
    const place = await temporaryDirectory('ledger');
    const [ledger, gate] = [join(place, 'ledger'), join(place, 'gate')];
    const target = await bareRepository({ files: { 'README.md': 'target\n' } });
    const script = `read what; echo "$what" >> ${ledger}; if [ "$what" = hold ]; then until [ -e ${gate} ]; do sleep 0.05; done; fi; echo done > $what.txt`;
    const config = await bareRepository({
      files: {
        'orca.yaml': 'isolation: none\nlease: {ttlSeconds: 3}\n',
        ...projectManifests(target.path, script),
        'users.yaml': WORKFLOW,
      },
    });
    const user = await orca({ ORCA_REPO: config.path });
    const serving = user.start(['serve']);
    await until(() => existsSync(ledger) && readFileSync(ledger, 'utf8').includes('hold'));
    serving.process.kill('SIGKILL');
    await serving.ended;
    await config.git('update-ref', '-d', 'refs/heads/orca-status');
    await target.commit({ 'later.txt': 'later\n' }, 'Go on');
    const next = isLost ? await orca({ ORCA_REPO: config.path }) : user;
    await writeFile(gate, '');

    expect((await next.run(['reconcile'])).code).toBe(0);
    expect(await pulls(next)).toEqual(['orca/shop/users open']);
    expect(Object.keys(await target.files('orca/shop/users')).sort()).toEqual(
      ['README.md', 'go.txt', 'hold.txt', 'later.txt'].sort(),
    );
    const branches = Object.keys(await target.refs()).filter((ref) => ref.startsWith('refs/heads/'));
    expect(branches.sort()).toEqual(['refs/heads/main', 'refs/heads/orca/shop/users']);
  },
  180_000,
);
