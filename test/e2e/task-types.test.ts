/** Tasks of Task Master and reviews, from the command that declares them to what is left of them. */
import { describe, expect, it } from 'vitest';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests } from '../support/task-manifests.ts';

const TASKS = JSON.stringify({ master: { tasks: [{ id: 7, title: 'Search' }] } });
const DOCUMENTS = {
  'shop/.taskmaster/docs/task-7/task.md': 'Find customers by name\n',
  'shop/.taskmaster/docs/task-7/acceptance-criteria.md': '- [ ] by first name\n',
};

interface WorldOptions {
  readonly script: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly documents?: Readonly<Record<string, string>>;
}

async function world({ script, files = {}, documents = {} }: WorldOptions) {
  const target = await bareRepository({ files: { 'README.md': 'target\n', ...files } });
  const config = await bareRepository({ files: { ...projectManifests(target.path, script), ...documents } });
  return { target, config, user: await orca({ ORCA_REPO: config.path }) };
}

describe('orca task code', () => {
  it('hands the documents over, lands the result without them, and goes on with it', async () => {
    const { target, config, user } = await world({
      script: 'cat .orca/task/* >> result.txt',
      documents: DOCUMENTS,
    });
    const code = ['task', 'code', '7', '--service', 'search', '--working-directory', 'shop'];
    expect(await user.run([...code, '--github-user', 'octocat'])).toMatchObject({
      code: 0,
      stdout: 'DevTask/search-task-7 created\n',
    });
    expect(await config.subjects()).toEqual(['Declare DevTask/search-task-7', 'Start']);
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });

    const branch = 'orca/shop/search-task-7';
    const once = '- [ ] by first name\nFind customers by name\n';
    expect(await target.files(branch)).toEqual({ 'README.md': 'target\n', 'result.txt': once });
    expect(await target.git('grep', '-h', 'octocat', 'refs/orca/pulls')).toContain('octocat');

    const again = await user.run(code);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('--continue runs it again');

    expect(await user.run([...code, '--continue'])).toMatchObject({ code: 0 });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    expect((await target.files(branch))['result.txt']).toBe(once + once);
    expect((await user.run(['pr', 'list'])).stdout.trim().split('\n')).toHaveLength(2);
  });

  it('fails before the agent starts when the documents are not there', async () => {
    const { user, target } = await world({ script: 'echo started' });
    await user.run(['task', 'code', '8', '--service', 'search']);
    const { code, stderr } = await user.run(['reconcile']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/PrepareFailed: .taskmaster\/docs\/task-8\/task.md is not in .*orca task docs/);
    const logs = await user.run(['logs', 'task/search-task-8']);
    expect(logs.stdout).not.toContain('started');
    expect(Object.keys(await target.refs())).toEqual(['refs/heads/main']);
  });

  it('takes documents of another repository, from its main branch', async () => {
    const { user, target } = await world({ script: 'cat .orca/task/task.md > result.txt' });
    const platform = await bareRepository({
      files: { '.taskmaster/docs/task-9/task.md': 'From the platform\n' },
    });
    const code = ['task', 'code', '9', '--service', 'search', '--docs-repository', platform.path];
    expect(await user.run(code)).toMatchObject({ code: 0 });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    expect(await target.files('orca/shop/search-task-9')).toMatchObject({
      'result.txt': 'From the platform\n',
    });
  });

  it('refuses what would be no valid manifest', async () => {
    const { user, config } = await world({ script: 'true' });
    for (const args of [
      ['code', '7', '--service', 'Search!'],
      ['code', '0', '--service', 'search'],
      ['code', '7', '--service', 'search', '--working-directory', '../x'],
      ['code', '7', '--service', 'search', '--continue'],
    ])
      expect(await user.run(['task', ...args])).toMatchObject({ code: expect.not.stringMatching('0') });
    expect(await config.subjects()).toEqual(['Start']);
  });
});

describe('orca task docs', () => {
  const script = [
    'for name in task acceptance-criteria architecture',
    'do mkdir -p shop/.taskmaster/docs/task-7; echo "$name" > shop/.taskmaster/docs/task-7/$name.md; done',
  ].join('; ');

  it('writes documents from the list of tasks, as a pull request', async () => {
    const { user, target } = await world({ script, files: { 'shop/.taskmaster/tasks/tasks.json': TASKS } });
    const docs = await user.run(['task', 'docs', '--working-directory', './shop/', '-p', 'shop']);
    expect(docs).toMatchObject({ code: 0, stdout: expect.stringMatching(/^DevTask\/docs-\d+ created\n$/) });
    const planned = await user.run(['plan', '--prompts']);
    expect(planned.stdout).toContain('shop/.taskmaster/tasks/tasks.json');
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    const [branch = ''] = Object.keys(await target.refs()).filter((ref) => ref.includes('orca/shop/docs-'));
    expect(await target.files(branch)).toMatchObject({
      'shop/.taskmaster/docs/task-7/task.md': 'task\n',
      'shop/.taskmaster/docs/task-7/acceptance-criteria.md': 'acceptance-criteria\n',
    });
  });

  it('fails before the agent starts when there is no list', async () => {
    const { user } = await world({ script });
    await user.run(['task', 'docs']);
    const { code, stderr } = await user.run(['reconcile']);
    expect(code).toBe(1);
    expect(stderr).toContain('.taskmaster/tasks/tasks.json is not there on main');
  });

  it('is not done while documents are missing', async () => {
    const { user } = await world({ script: 'true', files: { '.taskmaster/tasks/tasks.json': TASKS } });
    await user.run(['task', 'docs', '--task-id', '7']);
    const { code, stderr } = await user.run(['reconcile']);
    expect(code).toBe(1);
    expect(stderr).toContain('documents');
  });
});

describe('a review', () => {
  it('leaves a report, and nothing else whatever it changed', async () => {
    const report =
      'mkdir -p .orca/outputs; echo "All is well." > .orca/outputs/report.md; echo x > README.md';
    const { user, config, target } = await world({ script: report });
    await config.commit({
      'review.yaml': `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: look, project: shop}
spec: {type: review, prompt: Look at the search}
`,
    });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    expect(Object.keys(await target.refs())).toEqual(['refs/heads/main']);
    const { stdout } = await user.run(['describe', 'task', 'look']);
    expect(stdout).toContain('Succeeded');
    expect(stdout).toContain('report');
    const json = JSON.parse((await user.run(['get', 'task', 'look', '-o', 'json'])).stdout);
    expect(JSON.stringify(json)).toContain('All is well.');
  });

  it('without a report is not done', async () => {
    const { user, config } = await world({ script: 'true' });
    await config.commit({
      'review.yaml': `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: look, project: shop}
spec: {type: review, prompt: Look at the search, maxCheckRounds: 1, maxRetries: 0}
`,
    });
    const { code, stderr } = await user.run(['reconcile']);
    expect(code).toBe(1);
    expect(stderr).toContain('report');
  });
});
