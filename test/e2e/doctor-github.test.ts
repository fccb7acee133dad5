/** What `orca doctor` says of credentials for GitHub: what they may do, what is missing, how to get it. */
import { expect, it } from 'vitest';
import { type GitHubStandIn, githubStandIn } from '../support/github/stand-in.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { orca } from '../support/orca.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

async function lines(
  github: GitHubStandIn,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { url } = github.repository('config');
  const user = await orca({ GITHUB_SERVER_URL: github.origin, ORCA_REPO: url, ...env });
  const before = await github.repository('config').bare.refs();
  const { stdout } = await user.run(['doctor']);
  expect(await github.repository('config').bare.refs()).toEqual(before);
  expect(await github.api('acme', 'GET', '/repos/acme/config/issues?state=all')).toEqual([]);
  return stdout.split('\n').filter((line) => /\b(forge|permission|CI|config repository|target)\b/.test(line));
}

const standIn = () => githubStandIn({ config: { 'README.md': 'config\n' } });

it('says what a fine-grained token lacks, and where to add it', async () => {
  const github = await standIn();
  const permissions: Permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'read',
    statuses: 'write',
  };
  const token = github.issue({ login: 'alice', kind: 'fine-grained', permissions });
  const said = await lines(github, { GITHUB_TOKEN: token });
  expect(said).toContainEqual(expect.stringMatching(/^ok +forge: GitHub, with a token, which may read http/));
  expect(said).toContainEqual(
    expect.stringMatching(
      /^missing +permission Pull requests: write: no result can be proposed: set "Pull requests" to read and write in the token/,
    ),
  );
  expect(said).toContainEqual(
    expect.stringMatching(/^optional permission Actions: read: agents see no logs/),
  );
  expect(said.filter((line) => /Contents|Issues|statuses: write/.test(line))).toEqual([]);
});

it('finds nothing to say against an App with what docs/forges.md names', async () => {
  const github = await standIn();
  const { id, privateKey } = github.app();
  const env = {
    ORCA_GITHUB_APP_ID: String(id),
    ORCA_GITHUB_APP_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n'),
  };
  const said = await lines(github, env);
  expect(said.filter((line) => !line.startsWith('ok'))).toEqual([]);
  expect(said).toContainEqual(expect.stringContaining('GitHub, as an App'));
});

it('tells a workflow which line of its permissions is missing, and that its token starts no CI', async () => {
  const github = await standIn();
  const permissions: Permissions = {
    contents: 'write',
    pull_requests: 'write',
    checks: 'write',
    actions: 'read',
  };
  const token = github.issue({ login: 'github-actions[bot]', kind: 'actions', permissions });
  const said = await lines(github, { GITHUB_TOKEN: token, GITHUB_ACTIONS: 'true' });
  expect(said).toContainEqual(expect.stringMatching(/Commit statuses.*check runs are used instead/));
  expect(said).toContainEqual(expect.stringMatching(/^optional CI: GitHub starts no workflows/));
});

it('says of a classic token which scope is missing, and of a wrong one that it is refused', async () => {
  const github = await standIn();
  const token = github.issue({ login: 'alice', kind: 'classic', scopes: ['read:org'] });
  const said = await lines(github, { GITHUB_TOKEN: token });
  expect(said).toContainEqual(expect.stringContaining('GitHub, with a classic token (scopes: read:org)'));
  expect(said).toContainEqual(expect.stringMatching(/^missing +permission Contents.*scope `repo`/));
  const wrong = await lines(github, { GITHUB_TOKEN: 'wrong' });
  expect(wrong).toContainEqual(
    expect.stringMatching(/^missing +config repository: .*refused the credentials/),
  );
});

it('says what the token may do where results go, of each repository once', async () => {
  const github = await githubStandIn({
    config: { 'README.md': 'config\n' },
    target: { 'README.md': 'target\n' },
    other: { 'README.md': 'other\n' },
  });
  const { url } = github.repository('target');
  const task = taskManifest('do-it', { spec: `repository: "${github.repository('other').url}"` });
  const gone = `${github.origin}/acme/gone.git`;
  await github.repository('config').bare.commit({
    'orca.yaml': `forge: {type: github, apiUrl: "${github.apiUrl}"}\n`,
    ...projectManifests(url, 'true'),
    'tasks.yaml': task,
    'gone.yaml': `apiVersion: orca.dev/v1alpha1\nkind: Project\nmetadata: {name: gone}\nspec: {repository: {url: "${gone}"}}\n`,
  });
  const permissions: Permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'read',
    actions: 'read',
  };
  const token = github.issue({ login: 'alice', kind: 'fine-grained', permissions });
  const said = (await lines(github, { GITHUB_TOKEN: token })).filter((line) => line.includes(' target '));
  const lack = /permission Pull requests: write: no result can be proposed/;
  expect(said).toEqual([
    expect.stringMatching(new RegExp(`^missing +target ${gone}: .*404`)),
    expect.stringMatching(new RegExp(`^missing +target ${url}: ${lack.source}`)),
    expect.stringMatching(new RegExp(`^missing +target ${github.repository('other').url}: ${lack.source}`)),
  ]);
  expect(github.requests.filter(({ path }) => path.startsWith('/repos/acme/target')).length).toBeLessThan(7);
  const fine = await lines(github, { GITHUB_TOKEN: github.token });
  expect(fine).toContainEqual(expect.stringMatching(/^ok +target .*target\.git: results can be pushed/));
});
