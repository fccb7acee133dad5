/** What becomes of pull requests over HTTP when GitHub fails, when an upstream merges, and when a person pushes. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type GitHubStandIn, githubStandIn } from '../support/github/stand-in.ts';
import { orca } from '../support/orca.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const PULLS = '/repos/acme/target/pulls';
const DONE = { spec: 'checks: [{fileExists: {paths: [README.md]}}]' };

async function world(tasks: Readonly<Record<string, string>>, script = 'cat > "$(date +%s%N).txt"') {
  const github = await githubStandIn({
    config: { 'README.md': 'agents\n' },
    target: { 'README.md': 'target\n' },
  });
  const { url, bare } = github.repository('config');
  const target = github.repository('target');
  await bare.commit({
    'orca.yaml': `forge: {type: github, apiUrl: "${github.apiUrl}"}\n`,
    ...projectManifests(target.url, script),
    ...tasks,
  });
  const env = { GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: github.origin, ORCA_REPO: url };
  return { github, bare, target: target.bare, user: await orca(env) };
}

interface Pull {
  readonly number: number;
  readonly head: { readonly ref: string };
  readonly base: { readonly ref: string };
}

async function pulls(github: GitHubStandIn): Promise<readonly Pull[]> {
  return (await github.api('acme', 'GET', `${PULLS}?state=all&direction=asc`)) as Pull[];
}

it('keeps the branch while the pull request can not be opened, says why, and opens one when it can', async () => {
  const { github, target, user } = await world({ 'tasks.yaml': taskManifest('do-it', DONE) });
  const [method, path] = ['POST', /\/pulls$/] as const;
  const answer = { status: 502, body: { message: 'Bad gateway' } };
  github.fail({ method, path, request: 'refused', answer, times: 2 });
  github.fail({ method, path, request: 'done', answer });
  const { code, stdout } = await user.run(['reconcile']);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'could not open a pull request for orca/shop/do-it in acme/target: it answered 502',
  );
  expect(stdout).toContain('1 task, 1 InReview');
  expect(await target.tip('orca/shop/do-it')).toBeDefined();
  expect((await pulls(github)).map(({ head: { ref } }) => ref)).toEqual(['orca/shop/do-it']);
}, 120_000);

it('moves the base of a pull request to where its upstream was merged', async () => {
  const { github, user } = await world({
    'first.yaml': taskManifest('first', DONE),
    'second.yaml': taskManifest('second', { ...DONE, dependsOn: ['first'] }),
  });
  await user.run(['reconcile']);
  expect((await pulls(github)).map(({ head, base }) => [head.ref, base.ref])).toEqual([
    ['orca/shop/first', 'main'],
    ['orca/shop/second', 'orca/shop/first'],
  ]);
  await github.api('alice', 'PUT', `${PULLS}/1/merge`, { merge_method: 'squash' });
  await user.run(['reconcile']);
  expect((await pulls(github)).map(({ number, base }) => [number, base.ref])).toEqual([
    [1, 'main'],
    [2, 'main'],
  ]);
}, 120_000);

it('has the agent settle a conflict with the base, and again when the base moves on', async () => {
  const script = `if grep -q '<<<<<<<' list.txt; then echo settled >> settled.txt; printf 'both\\n' > list.txt; else echo mine > list.txt; fi`;
  const { github, target, user } = await world({ 'tasks.yaml': taskManifest('do-it') }, script);
  await user.run(['reconcile']);
  const branch = 'orca/shop/do-it';
  const mergeable = async () => {
    await github.api('acme', 'GET', `${PULLS}/1`);
    return ((await github.api('acme', 'GET', `${PULLS}/1`)) as { mergeable: boolean }).mergeable;
  };
  for (const [index, theirs] of ['theirs', 'theirs again'].entries()) {
    await target.commit({ 'list.txt': `${theirs}\n` }, 'Go on');
    expect(await mergeable()).toBe(false);
    expect((await user.run(['reconcile'])).stdout).toContain('1 task, 1 InReview');
    expect(await mergeable()).toBe(true);
    const files = await target.files(branch);
    expect(files['list.txt']).toBe('both\n');
    expect(files['settled.txt']?.split('\n')).toHaveLength(index + 2);
    expect((await target.git('rev-list', '--count', `${branch}..main`)).trim()).toBe('0');
  }
  expect(await pulls(github)).toHaveLength(1);
}, 360_000);

it('does not overwrite what a person pushed to the branch', async () => {
  const { github, bare, target, user } = await world({ 'tasks.yaml': taskManifest('do-it', DONE) });
  await user.run(['reconcile']);
  const mine = await target.commit({ 'mine.txt': 'by hand\n' }, 'By hand', { branch: 'orca/shop/do-it' });
  await bare.commit({ 'tasks.yaml': taskManifest('do-it', DONE).replace('Do do-it', 'Do it otherwise') });
  await user.run(['reconcile']);
  expect(await target.subjects('orca/shop/do-it')).toContain('By hand');
  expect((await target.files('orca/shop/do-it'))['mine.txt']).toBe('by hand\n');
  expect(mine).toBeDefined();
  expect(await pulls(github)).toHaveLength(1);
}, 120_000);

it('does not read again what was seen, in a process without memory', async () => {
  const { github, bare, user } = await world({ 'tasks.yaml': taskManifest('do-it', DONE) });
  await user.run(['reconcile']);
  const invocation = async () => {
    github.forget();
    expect((await user.run(['reconcile'])).code).toBe(0);
    const read = github.requests.filter(({ path }) => /\/(reviews|comments)/.test(path));
    return { status: await bare.tip('orca-status'), isRead: read.length > 0 };
  };
  // More may be said in the second of the last change, which its time would not tell.
  await delay(6000);
  const first = await invocation();
  const second = await invocation();
  expect([first.isRead, second.isRead]).toEqual([true, false]);
  expect(second.status).toBe(first.status);
  await github.api('alice', 'POST', '/repos/acme/target/issues/1/comments', { body: 'Thanks!' });
  expect((await invocation()).isRead).toBe(true);
}, 180_000);
