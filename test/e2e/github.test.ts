/** From a commit to a pull request over HTTP: a real Git server, and a stand-in for GitHub's API. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { githubStandIn } from '../support/github/stand-in.ts';
import { orca } from '../support/orca.ts';
import { expectSamePlans } from '../support/replays.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

it.each(['native', 'isomorphic'])(
  'takes a commit to a pull request, and its merge back (%s)',
  async (gitBackend) => {
    const github = await githubStandIn({
      config: { 'README.md': 'agents\n' },
      target: { 'README.md': 'target\n' },
    });
    const { url, bare } = github.repository('config');
    const target = github.repository('target');
    await bare.commit({
      'orca.yaml': `forge: {type: github, apiUrl: "${github.apiUrl}"}\ngitBackend: ${gitBackend}\n`,
      ...projectManifests(target.url, 'echo "done by an agent" > done.txt'),
      'tasks.yaml': taskManifest('do-it', { spec: 'checks: [{fileExists: {paths: [done.txt]}}]' }),
    });
    // As a workflow on a GitHub Enterprise Server has them.
    const user = await orca({ GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: github.origin, ORCA_REPO: url });

    const first = await user.run(['reconcile']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('1 task, 1 InReview');
    const pulls = (await github.api('acme', 'GET', '/repos/acme/target/pulls')) as {
      number: number;
      head: { ref: string };
    }[];
    expect(pulls.map(({ head }) => head.ref)).toEqual(['orca/shop/do-it']);
    expect((await target.bare.files('orca/shop/do-it'))['done.txt']).toBe('done by an agent\n');
    expect(Object.keys(await bare.files('orca-status'))).toContain('projects/shop/devtasks/do-it.json');

    // What an invocation saw of the pull request may be recorded once it has been quiet for some seconds.
    const again = await user.run(['reconcile']);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(
      /^(\S+ devtask\/shop\/do-it status updated\n)?Nothing left to do: 1 task, 1 InReview\.\n$/,
    );
    const writes = github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/pulls'));
    expect(writes).toHaveLength(1);

    await github.api('acme', 'PUT', `/repos/acme/target/pulls/${pulls[0]?.number}/merge`, {
      merge_method: 'merge',
    });
    const merged = await user.run(['reconcile']);
    expect(merged.stdout).toContain('InReview → Succeeded (Merged)');
    await expectSamePlans(user, bare);
  },
  120_000,
);

it('acts as a GitHub App for the API and for Git, with the key out of a file', async () => {
  const github = await githubStandIn({
    config: { 'README.md': 'agents\n' },
    target: { 'README.md': 'target\n' },
  });
  const app = github.app();
  const { url, bare } = github.repository('config');
  const target = github.repository('target');
  await bare.commit({
    'orca.yaml': `forge: {type: github, apiUrl: "${github.apiUrl}"}\n`,
    ...projectManifests(target.url, 'env > env.txt; true'),
    'tasks.yaml': taskManifest('do-it', { spec: 'checks: [{fileExists: {paths: [env.txt]}}]' }),
  });
  const keyFile = join(await temporaryDirectory('key'), 'app.pem');
  await writeFile(keyFile, app.privateKey);
  const user = await orca({
    ...{ ORCA_GITHUB_APP_ID: String(app.id), ORCA_GITHUB_APP_PRIVATE_KEY_FILE: keyFile },
    ...{ GITHUB_SERVER_URL: github.origin, ORCA_REPO: url, GITHUB_TOKEN: 'not-a-token' },
  });
  const first = await user.run(['reconcile']);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('1 task, 1 InReview');
  const [pull] = (await github.api('acme', 'GET', '/repos/acme/target/pulls')) as { head: { ref: string } }[];
  expect(pull?.head.ref).toBe('orca/shop/do-it');
  const { 'env.txt': seen } = await target.bare.files('orca/shop/do-it');
  expect(seen).not.toMatch(/APP_PRIVATE|ghs-|not-a-token/);
  expect(app.issued).toHaveLength(1);
}, 60_000);
