/** A workflow with another one in it, from its manifest to one pull request with a commit for each node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { orca } from '../support/orca.ts';
import { expectSamePlans } from '../support/replays.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const WORKFLOWS = `apiVersion: orca.dev/v1alpha1
kind: Workflow
metadata: {name: endpoint, project: shop}
spec:
  parameters:
    properties: {name: {type: string}, client: {type: boolean, default: true}}
    required: [name]
  nodes:
    plan: {prompt: "plan {{parameters.name}}"}
    server: {dependsOn: [plan], prompt: "server {{parameters.name}}"}
    page:
      dependsOn: [plan]
      workflow: page
      parameters: {title: "{{parameters.name}}"}
    notes: {dependsOn: [server, page], prompt: notes of it}
---
apiVersion: orca.dev/v1alpha1
kind: Workflow
metadata: {name: page, project: shop}
spec:
  parameters: {properties: {title: {type: string}}}
  nodes:
    layout: {prompt: "layout {{parameters.title}}"}
    style: {dependsOn: [layout], prompt: "style {{parameters.title}}"}
`;

function task(workflow: string, parameters = '{}'): string {
  return `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: users, project: shop}
spec: {workflow: ${workflow}, parameters: ${parameters}}
`;
}

/** What was on the branch before each commit is a part of what the commit's agent has seen. */
async function world(script: string, files: Readonly<Record<string, string>>) {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const manifests = projectManifests(target.path, script);
  const config = await bareRepository({
    files: { 'orca.yaml': 'isolation: none\n', ...manifests, ...files },
  });
  const user = await orca({ ORCA_REPO: config.path });
  const pulls = async () => {
    const { stdout } = await user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
    return (JSON.parse(stdout) as { headBranch: string }[]).map(({ headBranch }) => headBranch);
  };
  return { target, config, user, pulls };
}

const NODES = ['plan', 'server', 'layout', 'style', 'notes'];
const SUBJECTS = [
  'plan: plan users',
  'server: server users',
  'page/layout: layout users',
  'page/style: style users',
  'notes: notes of it',
];

async function branches(target: BareRepository): Promise<readonly string[]> {
  return Object.keys(await target.refs())
    .filter((ref) => ref.startsWith('refs/heads/'))
    .sort();
}

describe('a task with a workflow', () => {
  it('is one branch and one pull request with a commit for each node, each made on what it depends on', async () => {
    // The shell starts a pipeline's programs at once: without touch, ls may look before the file is there.
    const script = 'read what of; touch $what.txt; ls | sort | tr "\\n" " " > $what.txt';
    const { target, config, user, pulls } = await world(script, {
      'workflows.yaml': WORKFLOWS,
      'task.yaml': task('endpoint', '{name: users}'),
    });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });
    expect(await pulls()).toEqual(['orca/shop/users']);
    expect(await branches(target)).toEqual(['refs/heads/main', 'refs/heads/orca/shop/users']);
    expect((await target.subjects('main..orca/shop/users')).toReversed()).toEqual(SUBJECTS);
    expect(await target.files('orca/shop/users')).toEqual({
      'README.md': 'target\n',
      'plan.txt': 'README.md plan.txt ',
      'server.txt': 'README.md plan.txt server.txt ',
      'layout.txt': 'README.md layout.txt plan.txt ',
      'style.txt': 'README.md layout.txt plan.txt style.txt ',
      'notes.txt': 'README.md layout.txt notes.txt plan.txt server.txt style.txt ',
    });
    const listed = (await user.run(['get', 'workflows'])).stdout
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect(listed).toEqual([
      ['NAME', 'PROJECT', 'NODES', 'TASKS'],
      ['endpoint', 'shop', '4', '1'],
      ['page', 'shop', '2', '0'],
      [''],
    ]);
    const described = (await user.run(['describe', 'workflow/endpoint'])).stdout;
    expect(described).toMatch(/^ {2}name, required$/m);
    expect(described).toMatch(/^ {2}page +plan +<none> +workflow page$/m);
    expect(described).toMatch(/^ {2}users +InReview +InReview$/m);
    expect(await user.run(['get', 'workflow/endpiont'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean "endpoint"?'),
    });
    expect((await user.run(['get', 'wf', 'page', '-o', 'yaml'])).stdout).toContain('kind: Workflow');
    expect(await user.run(['why', 'workflow/page'])).toMatchObject({ code: 2 });
    await expectSamePlans(user, config);
  }, 120_000);

  it('names both nodes and the file where two of them can not be put on one branch', async () => {
    const { user, pulls, target } = await world('read what of; echo $what > same.txt', {
      'task.yaml': task('clash'),
      'workflows.yaml':
        'apiVersion: orca.dev/v1alpha1\nkind: Workflow\nmetadata: {name: clash, project: shop}\nspec:\n  nodes:\n    left: {prompt: left one}\n    right: {prompt: right one}\n',
    });
    await user.run(['reconcile']);
    const { stdout } = await user.run(['why', 'task/users', '-p', 'shop']);
    expect(stdout).toContain(
      'Failed (UpstreamsConflict): node right conflicts with left in same.txt; let one of them depend on the other',
    );
    expect(await pulls()).toEqual([]);
    expect(await branches(target)).not.toContain('refs/heads/orca/shop/users');
  }, 60_000);

  it('that fails with a node says where to look, and the log of that node is there', async () => {
    const { user } = await world('read what of; echo no luck with $what >&2; exit 3', {
      'task.yaml': task('doomed'),
      'workflows.yaml':
        'apiVersion: orca.dev/v1alpha1\nkind: Workflow\nmetadata: {name: doomed, project: shop}\nspec:\n  nodes:\n    only: {prompt: only one, maxRetries: 0}\n',
    });
    const { stderr } = await user.run(['reconcile']);
    expect(stderr).toMatch(
      /^Task users failed: NodeFailed: .*\(`orca why task\/users` shows what happened\)$/m,
    );
    const asked = await user.run(['logs', 'task/users', '-p', 'shop']);
    expect(asked).toMatchObject({ code: 1, stdout: '' });
    const [, node = ''] =
      /`orca logs (task\/users-only-[0-9a-f]{8})` shows node only/.exec(asked.stderr) ?? [];
    expect((await user.run(['logs', node, '-p', 'shop'])).stdout).toContain('no luck with only');
  }, 60_000);

  it('goes on at the node where it was, killed at any moment', async () => {
    const ledger = join(await temporaryDirectory('ledger'), 'ledger');
    const script = `read what of; echo "$what" >> ${ledger}; sleep 0.3; echo "$of" > $what.txt`;
    const { target, user, pulls } = await world(script, {
      'workflows.yaml': WORKFLOWS,
      'task.yaml': task('endpoint', '{name: users}'),
    });
    for (let kill = 0; kill < 8; kill += 1) {
      const serving = user.start(['serve']);
      // Chance is the point here: a kill between any two steps of a pass.
      await delay(400 + Math.random() * 900);
      serving.process.kill('SIGKILL');
      await serving.ended;
    }
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(ledger, 'utf8').trim().split('\n').sort()).toEqual([...NODES].sort());
    expect(await pulls()).toEqual(['orca/shop/users']);
    expect((await target.subjects('main..orca/shop/users')).toReversed()).toEqual(SUBJECTS);
    expect(await branches(target)).toEqual(['refs/heads/main', 'refs/heads/orca/shop/users']);
  }, 180_000);
});
