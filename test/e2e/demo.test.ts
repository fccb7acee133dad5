/** The demo as a newcomer sees it, and what they type next. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Orca, orca, type Ran } from '../support/orca.ts';

let user: Orca;
let demo: Ran;
let config: string;

beforeAll(async () => {
  // A fresh machine: Git does not know who its user is.
  user = await orca({
    GIT_AUTHOR_NAME: undefined,
    GIT_AUTHOR_EMAIL: undefined,
    GIT_COMMITTER_NAME: undefined,
    GIT_COMMITTER_EMAIL: undefined,
  });
  demo = await user.run(['demo']);
  config = join(user.home, 'orca-demo', 'config');
}, 60_000);

async function tasks(): Promise<Record<string, string>> {
  const { stdout } = await user.run(['get', 'tasks', '-o', 'json'], { cwd: config });
  const { items } = JSON.parse(stdout) as {
    items: { metadata: { name: string }; status: { phase: string } }[];
  };
  return Object.fromEntries(items.map(({ metadata, status }) => [metadata.name, status.phase]));
}

describe('orca demo', () => {
  it('ends well, and says what the agent is', () => {
    expect(demo).toMatchObject({ code: 0, stderr: '' });
    expect(demo.stdout).toContain('valid: 1 Project, 1 AgentPool, 4 DevTask');
    expect(demo.stdout).toContain('scripted stand-in');
  });

  it('shows a check that fails at first and passes after feedback', () => {
    expect(demo.stdout).toContain(
      'add-truncate, round 1: check "tests" failed; its output goes back to the agent',
    );
    expect(demo.stdout).toContain('add-truncate, round 2: check "tests" passed');
  });

  it('lands every task of the graph as a pull request', async () => {
    expect(await tasks()).toEqual({
      'add-headline': 'InReview',
      'add-title-case': 'InReview',
      'add-truncate': 'InReview',
      'document-functions': 'InReview',
    });
    expect(demo.stdout).toContain('# Orca status');
    expect(demo.stdout).toContain('```mermaid');
  });

  it('can be gone on with: show, merge, edit, and the next pass', async () => {
    const { stdout: shown } = await user.run(['pr', 'list', '-o', 'json'], { cwd: config });
    const pulls = JSON.parse(shown) as { number: number; headBranch: string }[];
    const number = String(pulls.find(({ headBranch }) => headBranch.endsWith('add-truncate'))?.number);
    expect((await user.run(['pr', 'diff', number], { cwd: config })).stdout).toContain(
      '+export function truncate(',
    );
    expect((await user.run(['pr', 'merge', number], { cwd: config })).stdout).toMatch(/^Merged #\d "/);

    const pool = join(config, 'pool.yaml');
    const before = await readFile(pool, 'utf8');
    const scaled = await user.run(['scale', 'agentpool', 'writers', '--replicas=3'], { cwd: config });
    expect(scaled).toMatchObject({ code: 0, stdout: 'AgentPool/writers scaled\n' });
    expect(await readFile(pool, 'utf8')).toBe(before.replace('replicas: 2', 'replicas: 3'));

    const next = await user.run(['reconcile'], { cwd: config });
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(await tasks()).toMatchObject({ 'add-truncate': 'Succeeded', 'add-headline': 'InReview' });
    const { stdout: status } = await user.run(['status'], { cwd: config });
    expect(status).toContain('3 total, 3 ready, 0 busy');
  });

  it('prints the same objects as JSON and as YAML', async () => {
    const [json, yaml, names] = await Promise.all(
      ['json', 'yaml', 'name'].map((format) => user.run(['get', 'all', '-o', format], { cwd: config })),
    );
    expect(parse(yaml?.stdout ?? '')).toEqual(JSON.parse(json?.stdout ?? ''));
    expect(names?.stdout.split('\n')).toContain('devtask/add-truncate');
  });

  it('takes task, pull request and branch back within one command when the manifest is deleted', async () => {
    expect(await user.run(['delete', 'task/document-functions'], { cwd: config })).toMatchObject({ code: 0 });
    expect(await user.run(['reconcile'], { cwd: config })).toMatchObject({ code: 0, stderr: '' });
    expect(await tasks()).not.toHaveProperty('document-functions');
    const { stdout } = await user.run(['pr', 'list', '-o', 'json'], { cwd: config });
    const open = (JSON.parse(stdout) as { headBranch: string }[]).map(({ headBranch }) => headBranch);
    expect(open.sort()).toEqual(['orca/wording/add-headline', 'orca/wording/add-title-case']);
  });

  it('keeps what the agents said', async () => {
    const { stdout } = await user.run(['logs', 'task/add-truncate'], { cwd: config });
    expect(stdout).toContain('The ellipsis counts too');
    expect(stdout).toContain('✗ check tests');
  });

  it('refuses a directory that is not its own', async () => {
    await writeFile(join(user.home, 'mine.txt'), 'mine');
    const refused = await user.run(['demo', '.']);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('is not empty and is no former demo');
  });
});
