/** A change of the config repository on GitHub, before it is merged: its verdict, and its plan as a comment. */
import { describe, expect, it } from 'vitest';
import { type GitHubStandIn, githubStandIn } from '../support/github/stand-in.ts';
import { type Orca, orca, until } from '../support/orca.ts';
import type { BareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

interface World {
  readonly github: GitHubStandIn;
  readonly bare: BareRepository;
  readonly user: Orca;
  /** Commits to a branch and opens a pull request of it, as alice; its number and commit. */
  propose(
    files: Readonly<Record<string, string | undefined>>,
    branch?: string,
  ): Promise<{ readonly number: number; readonly commit: string }>;
  comments(number: number): Promise<readonly { readonly body: string; readonly login: string }[]>;
  statuses(commit: string): Promise<readonly string[]>;
}

async function world(token?: (github: GitHubStandIn) => string): Promise<World> {
  const github = await githubStandIn({ config: { 'README.md': 'agents\n' }, target: { 'a.txt': 'a\n' } });
  const { url, bare } = github.repository('config');
  await bare.commit({
    'orca.yaml': `forge: {type: github, apiUrl: "${github.apiUrl}"}\n`,
    ...projectManifests(github.repository('target').url, 'echo done > done.txt'),
  });
  const user = await orca({
    GITHUB_TOKEN: token?.(github) ?? github.token,
    GITHUB_SERVER_URL: github.origin,
    ORCA_REPO: url,
  });
  const path = '/repos/acme/config';
  return {
    github,
    bare,
    user,
    async propose(files, branch = 'change') {
      const from = (await bare.tip(branch)) ?? (await bare.tip());
      const commit = await bare.commit(files, 'Change', { branch, ...(from === undefined ? {} : { from }) });
      const open = records(await github.api('alice', 'GET', `${path}/pulls?state=open`));
      const known = open.find(({ head }) => records([head])[0]?.ref === branch);
      if (known !== undefined) return { number: Number(known.number), commit };
      const made = await github.api('alice', 'POST', `${path}/pulls`, {
        head: branch,
        base: 'main',
        title: branch,
      });
      return { number: Number(records([made])[0]?.number), commit };
    },
    async comments(number) {
      const all = records(await github.api('alice', 'GET', `${path}/issues/${number}/comments`));
      return all.map(({ body, user: by }) => ({
        body: String(body),
        login: String(records([by])[0]?.login),
      }));
    },
    async statuses(commit) {
      const all = records(await github.api('alice', 'GET', `${path}/commits/${commit}/statuses`));
      return all.map(({ context, state, description }) => `${context} ${state}: ${description}`);
    },
  };
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null)
    : [value as never];
}

describe('orca plan --pull-request', () => {
  it('says on the commit and on the pull request what merging would do, and spends nothing', async () => {
    const { bare, user, propose, comments, statuses } = await world();
    const { number, commit } = await propose({
      'tasks.yaml': taskManifest('do-it', { spec: 'checks: [{fileExists: {paths: [done.txt]}}]' }),
    });
    const refs = await bare.refs();

    const ran = await user.run(['plan', '--pull-request', String(number), '--report']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(await statuses(commit)).toEqual(['orca/validate success: The manifests are valid']);
    const [comment, ...others] = await comments(number);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('**1 task would start.**');
    expect(comment?.body).toContain('`shop/do-it`');
    expect(comment?.body).toContain('Do do-it');
    expect(ran.stdout).toContain('1 task would start');
    expect(await bare.refs()).toEqual(refs);
  }, 180_000);

  it('says nothing twice, and keeps its one comment up to date', async () => {
    const { github, user, propose, comments, statuses } = await world();
    const { number } = await propose({ 'tasks.yaml': taskManifest('do-it') });
    const report = () => user.run(['plan', '--pull-request', String(number), '--report']);
    await report();
    github.forget();
    await report();
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);

    const { commit } = await propose({
      'tasks.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: x}\nspec: {promt: y}\n',
    });
    expect((await report()).code).toBe(1);
    const said = await comments(number);
    expect(said).toHaveLength(1);
    expect(said[0]?.body).toContain('tasks.yaml:4:8');
    const [status] = await statuses(commit);
    expect(status).toContain('orca/validate failure');
    const order = github.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}|\d+/g, 'N')}`);
    expect(order).toEqual([
      'POST /repos/acme/config/check-runs',
      'POST /repos/acme/config/statuses/N',
      'PATCH /repos/acme/config/issues/comments/N',
    ]);
  }, 180_000);

  it('never takes a comment of a stranger for its own', async () => {
    const { github, user, propose, comments } = await world();
    const { number } = await propose({ 'tasks.yaml': taskManifest('do-it') });
    for (const stranger of ['mallory', 'trudy'])
      await github.api(stranger, 'POST', `/repos/acme/config/issues/${number}/comments`, {
        body: '<!-- orca:plan -->\nNothing would happen.',
      });
    await user.run(['plan', '--pull-request', String(number), '--report']);
    const said = await comments(number);
    expect(said.map(({ login }) => login)).toEqual(['mallory', 'trudy', 'acme']);
    for (const { body } of said.slice(0, 2)) expect(body).toBe('<!-- orca:plan -->\nNothing would happen.');
  }, 180_000);

  it('leaves pull requests alone that change no manifest', async () => {
    const { user, propose, comments, statuses } = await world();
    const { number, commit } = await propose({ 'README.md': 'more words\n' });
    await user.run(['plan', '--pull-request', String(number), '--report']);
    expect(await comments(number)).toEqual([]);
    expect(await statuses(commit)).toEqual(['orca/validate success: The manifests are valid']);
  }, 180_000);

  it('makes a check run with annotations where it is an App, or GITHUB_TOKEN', async () => {
    const { github, user, propose, statuses } = await world((stand) =>
      stand.issue({ login: 'github-actions[bot]', kind: 'actions' }),
    );
    const { number, commit } = await propose({
      'bad.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: x}\nspec: {promt: y}\n',
    });
    expect((await user.run(['plan', '--pull-request', String(number), '--report'])).code).toBe(1);
    const [runs] = records(
      await github.api('alice', 'GET', `/repos/acme/config/commits/${commit}/check-runs`),
    );
    const [run] = records(runs?.check_runs);
    expect(run).toMatchObject({ name: 'orca/validate', status: 'completed', conclusion: 'failure' });
    const notes = records(
      await github.api('alice', 'GET', `/repos/acme/config/check-runs/${run?.id}/annotations`),
    );
    expect(notes[0]).toMatchObject({ path: 'bad.yaml', start_line: 4, annotation_level: 'failure' });
    expect(await statuses(commit)).toEqual([]);
  }, 180_000);

  it('shows changes of policy, and what a deleted manifest would cancel', async () => {
    const { bare, user, propose, comments } = await world();
    await bare.commit({ 'tasks.yaml': taskManifest('do-it') });
    expect((await user.run(['reconcile'])).code).toBe(0);
    const project = projectManifests('/elsewhere', 'x')['project.yaml'] ?? '';
    const { number } = await propose({
      'tasks.yaml': undefined,
      'project.yaml': project.replace(
        'path: /elsewhere',
        'repository: {url: "http://127.0.0.1:1/x.git"}\n  protectedPaths: [secret/**]',
      ),
    });
    const ran = await user.run(['plan', '--pull-request', String(number), '--report']);
    expect(ran.code).toBe(0);
    const [comment] = await comments(number);
    expect(comment?.body).toContain('**1 task would be cancelled.**');
    expect(comment?.body).toMatch(/its pull request http.* is closed/);
    expect(comment?.body).toMatch(/`repository.url`: .*target.git.* → .*127/);
    expect(comment?.body).toContain('`protectedPaths`');
  }, 180_000);

  it('reads a branch without GitHub', async () => {
    const { user, propose } = await world();
    await propose({ 'tasks.yaml': taskManifest('do-it') });
    const ran = await user.run(['plan', '--ref', 'change', '-o', 'json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ consequences: [{ task: 'shop/do-it', action: 'start' }] });
    expect((await user.run(['plan', '--ref', 'nothing'])).stderr).toContain('push it first');
  }, 180_000);
});

const BROKEN = 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: x}\nspec: {promt: y}\n';

describe('passes', () => {
  it('say of each config commit whether it is valid, once', async () => {
    const { github, bare, user, statuses } = await world();
    const bad = await bare.commit({ 'bad.yaml': BROKEN });
    expect((await user.run(['reconcile'])).code).toBe(1);
    expect(await statuses(bad)).toHaveLength(1);
    expect((await statuses(bad))[0]).toContain('orca/validate failure: bad.yaml:4:8');

    const good = await bare.commit({ 'bad.yaml': undefined });
    expect((await user.run(['reconcile', '--once'])).code).toBe(0);
    expect(await statuses(good)).toEqual(['orca/validate success: The manifests are valid']);
    github.forget();
    expect((await user.run(['reconcile'])).code).toBe(0);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await statuses(bad)).toHaveLength(1);
  }, 180_000);

  it('say it of each of several commits that were pushed at once, also of an earlier invocation', async () => {
    const { github, bare, user, statuses } = await world();
    await user.run(['reconcile', '--once']);
    const bad = await bare.commit({ 'bad.yaml': BROKEN });
    const worse = await bare.commit({ 'worse.yaml': BROKEN.replace('x}', 'y}') });
    const good = await bare.commit({ 'bad.yaml': undefined, 'worse.yaml': undefined });
    github.fail({
      method: 'POST',
      path: new RegExp(`statuses/${worse}`),
      request: 'refused',
      answer: { status: 403, body: { message: 'Forbidden' } },
    });
    await user.run(['reconcile', '--once']);
    expect(await statuses(bad)).toHaveLength(1);
    expect(await statuses(good)).toEqual([]);

    await user.run(['reconcile', '--once']);
    expect((await statuses(worse)).map((status) => status.slice(0, 36))).toEqual([
      'orca/validate failure: 2 problems, t',
    ]);
    expect(await statuses(good)).toEqual(['orca/validate success: The manifests are valid']);
    github.forget();
    await user.run(['reconcile', '--once']);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    // What a force-push left behind is not judged again, and what it brought is.
    const other = await bare.commit({ 'README.md': 'rewritten\n' }, 'Rewrite', { branch: 'main', from: bad });
    await user.run(['reconcile', '--once']);
    expect((await statuses(other))[0]).toContain('orca/validate failure');
    expect(await statuses(bad)).toHaveLength(1);
  }, 180_000);

  it('go on where GitHub takes no verdict, and say so', async () => {
    const { github, bare, user, statuses } = await world();
    await bare.commit({ 'tasks.yaml': taskManifest('do-it') });
    github.fail({
      method: 'POST',
      path: /statuses/,
      request: 'refused',
      answer: { status: 502, body: { message: 'Bad gateway' } },
      times: 9,
    });
    const ran = await user.run(['reconcile']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('1 task, 1 InReview');
    expect(ran.stderr).toContain('GitHub was not told about the manifests');
    expect(await statuses((await bare.tip()) ?? '')).toEqual([]);
  }, 180_000);

  it('of a daemon plan each open pull request, and plan it again when it moves', async () => {
    const { github, bare, user, propose, comments, statuses } = await world();
    const settings = (await bare.files())['orca.yaml'] ?? '';
    await bare.commit({ 'orca.yaml': `${settings}intervals: {pollSeconds: 1, forgePollSeconds: 1}\n` });
    const { number, commit } = await propose({ 'tasks.yaml': taskManifest('do-it') });
    const daemon = user.start(['serve']);
    await until(async () => (await statuses(commit)).length === 1);
    expect((await comments(number)).map(({ body }) => body.includes('1 task would start'))).toEqual([true]);

    const second = await propose({ 'tasks.yaml': BROKEN });
    await until(async () => (await statuses(second.commit)).length === 1);
    expect((await statuses(second.commit))[0]).toContain('failure');
    const [comment] = await until(async () => {
      const all = await comments(number);
      return all[0]?.body.includes('1 problem') && all;
    });
    expect(comment?.body).toContain('tasks.yaml:4:8');
    // A branch of results is none of its business.
    await propose({ 'README.md': 'a result\n' }, 'orca/shop/other');
    github.forget();
    // Several looks later nothing was said again.
    await until(() => github.requests.filter(({ path }) => path.includes('/pulls?')).length > 2);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    daemon.process.kill('SIGTERM');
    expect(await daemon.ended).toBe(0);
  }, 180_000);
});
