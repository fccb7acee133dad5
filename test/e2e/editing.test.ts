/** Editing the config repository from the command line: in a checkout, in a bare repository, and over HTTP. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowEverything, gitServer } from '../support/git-server.ts';
import { orca } from '../support/orca.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const user = await orca();
const FILES = projectManifests('/srv/target.git', 'true');

async function checkout(): Promise<{ readonly folder: string; git(...args: string[]): string }> {
  const { path } = await bareRepository({ files: FILES });
  const folder = join(await temporaryDirectory('checkout'), 'config');
  execFileSync('git', ['clone', '--quiet', path, folder], { stdio: 'ignore' });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('remote', 'remove', 'origin');
  git('config', 'user.name', 'A Person');
  git('config', 'user.email', 'person@example.com');
  return { folder, git };
}

describe('in a checkout', () => {
  it('commits only the file that was touched, and leaves the rest of the work alone', async () => {
    const { folder, git } = await checkout();
    await writeFile(join(folder, 'notes.txt'), 'half a thought');
    git('add', 'notes.txt');
    const created = await user.run(['apply', '-f', '-'], { cwd: folder, stdin: taskManifest('a') });
    expect(created).toEqual({ code: 0, stdout: 'DevTask/a created\n', stderr: '' });
    expect(git('status', '--porcelain')).toBe('A  notes.txt\n');
    expect(git('show', '--format=%an: %s', '--name-only')).toBe(
      'A Person: Apply DevTask/a\n\nshop/devtask/a.yaml\n',
    );

    const again = await user.run(['apply', '-f', '-'], { cwd: folder, stdin: taskManifest('a') });
    expect(again.stdout).toBe('DevTask/a unchanged\n');
    const changed = await user.run(['apply', '-f', '-'], {
      cwd: folder,
      stdin: taskManifest('a', { spec: 'priority: 5' }),
    });
    expect(changed.stdout).toBe('DevTask/a configured\n');
    const deleted = await user.run(['delete', 'task/a'], { cwd: folder });
    expect(deleted).toEqual({ code: 0, stdout: 'DevTask/a deleted\n', stderr: '' });
    expect(git('log', '--format=%s')).toBe('Delete DevTask/a\nApply DevTask/a\nApply DevTask/a\nStart\n');
  });

  it('refuses a file with changes that are not committed', async () => {
    const { folder } = await checkout();
    const pool = join(folder, 'pool.yaml');
    const mine = `# mine\n${await readFile(pool, 'utf8')}`;
    await writeFile(pool, mine);
    const ran = await user.run(['scale', 'pool/team', '--replicas=4'], { cwd: folder });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('pool.yaml has changes in');
    expect(await readFile(pool, 'utf8')).toBe(mine);
  });

  it('refuses what would not validate, and commits nothing', async () => {
    const { folder, git } = await checkout();
    const ran = await user.run(['apply', '-f', '-'], {
      cwd: folder,
      stdin: taskManifest('a', { spec: 'priorty: 5' }),
    });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('did you mean "priority"?');
    const half = await user.run(['apply', '-f', '-'], {
      cwd: folder,
      stdin: `${taskManifest('a')}---\nspec: [`,
    });
    expect(half.code).toBe(1);
    expect(half.stderr).toMatch(/^Nothing was committed:\n {2}standard input:\d+:\d+: is no valid YAML/);
    const orphaning = await user.run(['delete', 'project', 'shop'], { cwd: folder });
    expect(orphaning.code).toBe(1);
    expect(git('log', '--format=%s')).toBe('Start\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it.each(['a-29931540', 'a-page-layout-c1fffbdc'])(
    'refuses to delete %s, which a schedule or a workflow made, and names its task',
    async (name) => {
      const { folder } = await checkout();
      await writeFile(join(folder, 'a.yaml'), taskManifest('a'));
      execFileSync('git', ['add', '-A'], { cwd: folder });
      execFileSync('git', ['commit', '-qm', 'Add a'], { cwd: folder });
      const ran = await user.run(['delete', 'task', name, '-p', 'shop'], { cwd: folder });
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toContain('edit or delete task/a.');
    },
  );

  it('refuses to delete the pod of a pool, and names scale', async () => {
    const { folder } = await checkout();
    const ran = await user.run(['delete', 'pod', 'team-0a1b2c3d'], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('`orca scale agentpool team --replicas=N`');
  });
});

describe('where there is no checkout', () => {
  async function edited(
    repository: BareRepository,
    repo: string,
    env: Record<string, string> = {},
  ): Promise<void> {
    const person = await orca(env);
    const before = await repository.tip();
    expect(
      await person.run(['apply', '-f', '-', '--repo', repo], { stdin: taskManifest('a') }),
    ).toMatchObject({
      code: 0,
      stdout: 'DevTask/a created\n',
    });
    expect(await person.run(['scale', 'pool/team', '--replicas=2', '--repo', repo])).toMatchObject({
      code: 0,
    });
    expect(await repository.subjects()).toEqual(['Scale AgentPool/team to 2', 'Apply DevTask/a', 'Start']);
    expect((await repository.git('rev-parse', 'main~2')).trim()).toBe(before);
    expect((await repository.files())['pool.yaml']).toBe(
      FILES['pool.yaml']?.replace('replicas: 1', 'replicas: 2'),
    );
  }

  it('commits on the branch of a bare repository', async () => {
    const repository = await bareRepository({ files: FILES });
    await edited(repository, repository.path);
  });

  it('commits on the tip of a remote', async () => {
    const repository = await bareRepository({ files: FILES });
    await allowEverything(repository.path);
    const server = await gitServer({ root: dirname(repository.path) });
    const env = { ORCA_GIT_TOKEN: server.token, ORCA_GIT_USERNAME: server.username };
    await edited(repository, `${server.url}/repository.git`, env);
  });
});

it('makes a first set of manifests that validate and start nothing', async () => {
  const { folder, git } = await checkout();
  const made = await user.run(['init', 'my-app', '--path', 'agents'], { cwd: folder });
  expect(made.code).toBe(0);
  const early = await user.run(['plan', '--path', 'agents'], { cwd: folder });
  expect(early.stdout).toContain('holds no manifest of Orca; what is not committed does not count.');
  const valid = await user.run(['validate', 'agents'], { cwd: folder });
  expect(valid).toEqual({ code: 0, stdout: 'Valid: 1 Project, 1 AgentPool, 1 DevTask\n', stderr: '' });
  git('add', '-A');
  git('commit', '-qm', 'Declare agents');
  const plan = await user.run(['plan', '--path', 'agents'], { cwd: folder });
  expect(plan.stdout).toContain(
    'my-app/first-task: Pending (Suspended): the task is suspended by its spec.suspend',
  );
  expect(plan.stdout).not.toContain('start ');
  expect(git('branch', '--list').trim()).toBe('* main');
  const again = await user.run(['init', 'my-app', '--path', 'agents'], { cwd: folder });
  expect(again).toMatchObject({ code: 1 });
  expect(again.stderr).toContain('is there already and was left as it is');
});
