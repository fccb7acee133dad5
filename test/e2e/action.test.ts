/** The steps of action.yml as a runner carries them out, against a stand-in for GitHub and a real Git server. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Job, type JobResult, runAction } from '../support/composite-action.ts';
import { githubStandIn } from '../support/github/stand-in.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { hasProgram } from '../support/machine.ts';
import { orca, until } from '../support/orca.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { webhookPayload } from '../support/webhook-payloads.ts';

const ROOT = join(import.meta.dirname, '../..');
const PERMISSIONS = {
  ...{ metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'write' },
  ...{ checks: 'write', statuses: 'write', actions: 'write' },
} as const satisfies Permissions;
const READ_ONLY: Permissions = { metadata: 'read', contents: 'read', pull_requests: 'read' };
const KEY = 'sk-ant-api03-not-a-real-key';

interface WorldOptions {
  readonly script?: string;
  readonly settings?: string;
}

async function world({ script = 'echo done > done.txt', settings = '' }: WorldOptions = {}) {
  const github = await githubStandIn({ config: { 'README.md': 'agents\n' } });
  const { bare, url } = github.repository('config');
  await bare.commit({
    'orca.yaml': `forge: {type: github, apiUrl: "${github.apiUrl}"}\n${settings}`,
    ...projectManifests(url, script),
    'tasks.yaml': taskManifest('do-it'),
  });
  const tokenFor = (permissions: Permissions) =>
    github.issue({
      login: 'github-actions[bot]',
      kind: 'actions',
      permissions,
      repositories: ['acme/config'],
    });
  const token = tokenFor(PERMISSIONS);
  return {
    ...{ github, bare, url, tokenFor },
    /** A job on a machine of its own. */
    async job(event: string, payload: unknown, more: Partial<Job> & { readonly token?: string } = {}) {
      const home = await temporaryDirectory('runner-home');
      return runAction({
        action: ROOT,
        payload,
        ...more,
        with: { isolation: hasProgram('bwrap') ? 'required' : 'preferred', ...more.with },
        env: { PATH: process.env.PATH ?? '', HOME: home, ANTHROPIC_API_KEY: KEY },
        github: {
          event_name: event,
          repository: 'acme/config',
          server_url: github.origin,
          api_url: github.apiUrl,
          workflow_ref: 'acme/config/.github/workflows/orca.yml@refs/heads/main',
          token: more.token ?? token,
        },
      });
    },
    async task(): Promise<Record<string, unknown>> {
      const file = (await bare.files('orca-status'))['projects/shop/devtasks/do-it.json'] ?? '{}';
      return JSON.parse(file) as Record<string, unknown>;
    },
  };
}

const PUSHED = webhookPayload('push', undefined, { ref: 'refs/heads/main' });

function writes(github: {
  readonly requests: readonly { method: string; path: string }[];
}): readonly string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}

describe('a push', () => {
  it('is carried out to the pull request; the summary tells, and no secret is in the log', async () => {
    const { bare, job, task } = await world({ script: 'echo "key=$ANTHROPIC_API_KEY" > done.txt; exit 0' });
    const done = await job('push', PUSHED);
    expect(done).toMatchObject({ code: 0, commands: [], outputs: { result: 'done', next: '' } });
    expect(done.steps).toEqual([
      'actions/setup-node@v4',
      ...(hasProgram('bwrap') ? ['Install bubblewrap'] : []),
      'Install Orca',
      'Run Orca',
    ]);
    expect(done.summary).toContain('Nothing left to do: 1 task, 1 InReview.');
    expect(done.summary).toMatch(
      /\]\(http:\/\/127\.0\.0\.1:\d+\/acme\/config\/blob\/orca-status\/projects\/shop\//,
    );
    expect(done.log).toContain('devtask/shop/do-it Running → InReview');
    expect(done.log).not.toContain(KEY);
    expect(await task()).toMatchObject({ phase: 'InReview' });
    expect((await bare.files('orca/shop/do-it'))['done.txt']).toBe('key=\n');
  }, 120_000);

  it('of bad manifests and failing tasks is a failure, with the lines annotated', async () => {
    const { bare, job } = await world({
      script: 'echo "::add-path::/evil"; echo "::error::forged" >&2; exit 3',
    });
    await bare.commit({
      'bad.yaml':
        'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: x, project: shop}\nspec: {promt: "::warning::100%, sure"}\n',
    });
    const done = await job('push', PUSHED, { with: { 'time-budget': '90s' } });
    expect(done.code).toBe(1);
    const bad = done.commands.filter((line) => line.startsWith('::error file='));
    expect(bad).toContainEqual(
      expect.stringMatching(
        /^::error file=bad\.yaml,line=4,col=\d+,title=Invalid manifest::spec\.promt: .*did you mean "prompt"/,
      ),
    );
    expect(done.commands).toContainEqual(
      expect.stringMatching(/^::error title=Task shop\/do-it failed::AgentFailed: /),
    );
    expect(
      done.commands.filter(
        (line) => /evil|forged|sure/.test(line) && !line.includes('Task shop/do-it failed'),
      ),
    ).toEqual([]);
  }, 120_000);
});

it('what agents print is not obeyed where a command is run instead', async () => {
  const { job } = await world({ script: 'echo "::error::forged"; echo done > done.txt' });
  await job('push', PUSHED);
  const done = await job('workflow_dispatch', {}, { with: { command: 'logs task/do-it' } });
  expect(done.log).toContain('::error::forged');
  expect(done).toMatchObject({ code: 0, commands: [] });
}, 120_000);

describe('an invocation whose time is up', () => {
  const HALF = 'if [ -e half.txt ]; then echo rest > rest.txt; else echo half > half.txt; sleep 300; fi';

  it('hands over and starts the next one, which goes on', async () => {
    const { github, bare, job, task } = await world({ script: HALF });
    const first = await job('push', PUSHED, { with: { 'time-budget': '8s' } });
    expect(first).toMatchObject({ code: 0, outputs: { result: 'handed-over', next: 'started' } });
    expect(first.summary).toContain('Handed over: the time is up');
    expect(await task()).toMatchObject({ phase: 'Pending', reason: 'Interrupted' });
    const { dispatched } = github.repository('config');
    expect(dispatched.map(({ path, body }) => [path, body])).toEqual([
      ['/repos/acme/config/actions/workflows/orca.yml/dispatches', { ref: 'main' }],
    ]);

    const next = await job('workflow_dispatch', webhookPayload('workflow_dispatch'));
    expect(next).toMatchObject({ code: 0, outputs: { result: 'done' } });
    expect(await bare.files('orca/shop/do-it')).toMatchObject({ 'half.txt': 'half\n', 'rest.txt': 'rest\n' });
    expect(dispatched).toHaveLength(1);
  }, 180_000);

  it('fails where it may not start the next one, and says what is missing', async () => {
    const { job, tokenFor, task } = await world({ script: HALF });
    const { actions: _actions, ...lacking } = PERMISSIONS;
    const token = tokenFor(lacking);
    const done = await job('push', PUSHED, { with: { 'time-budget': '8s' }, token });
    expect(done).toMatchObject({ code: 1, outputs: { result: 'handed-over', next: 'not-started' } });
    expect(done.commands.join('\n')).toContain('permission `actions: write`');
    expect(await task()).toMatchObject({ phase: 'Pending', reason: 'Interrupted' });
  }, 120_000);

  it('hands over too when the job is cancelled, and starts nothing', async () => {
    const { github, job, task } = await world({ script: HALF });
    let isCancelled = false;
    const done = await job('push', PUSHED, {
      onOutput(text, cancel) {
        if (isCancelled || !text.includes('Scheduled → Running')) return;
        isCancelled = true;
        setTimeout(cancel, 1500);
      },
    });
    expect(done).toMatchObject({ code: 0, outputs: { result: 'handed-over' } });
    expect(await task()).toMatchObject({ phase: 'Pending', reason: 'Interrupted' });
    expect(github.repository('config').dispatched).toEqual([]);
  }, 120_000);
});

it('ends at once, well and with one sentence, where a daemon holds the lease', async () => {
  const { github, url, job } = await world();
  const daemon = await orca({ GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: github.origin, ORCA_REPO: url });
  const serving = daemon.start(['serve']);
  await until(() => serving.text().includes('InReview'));
  const done = await job('schedule', { schedule: '*/30 * * * *' });
  expect(done).toMatchObject({ code: 0, outputs: { result: 'elsewhere', next: '' } });
  expect(done.log).toMatch(/holds the lease and carries out what is committed: nothing to do here\./);
}, 120_000);

it.each([
  ['issue_comment', webhookPayload('issue_comment', 'created')],
  ['check_suite', webhookPayload('check_suite', 'completed')],
  ['pull_request_review', webhookPayload('pull_request_review', 'submitted')],
] as const)(
  '%s about something else asks for nothing',
  async (event, payload) => {
    const { github, job } = await world();
    github.forget();
    expect(await job(event, payload)).toMatchObject({ code: 0, outputs: { result: 'nothing' } });
    expect(github.requests).toEqual([]);
  },
  60_000,
);

describe('a pull request that changes manifests', () => {
  const BAD =
    'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: more, project: shop}\nspec: {promt: x}\n';

  async function proposed(manifest: string) {
    const made = await world();
    const { github, bare } = made;
    const from = (await bare.tip()) ?? '';
    const commit = await bare.commit({ 'more.yaml': manifest }, 'Change', { branch: 'change', from });
    const opened = (await github.api('alice', 'POST', '/repos/acme/config/pulls', {
      ...{ head: 'change', base: 'main', title: 'More work' },
    })) as { number: number };
    // As GitHub keeps it, for forks too.
    await bare.git('update-ref', `refs/pull/${opened.number}/head`, commit);
    const changes = { 'pull_request.number': opened.number, 'pull_request.head.sha': commit };
    github.forget();
    const comments = async () =>
      (await github.api('alice', 'GET', `/repos/acme/config/issues/${opened.number}/comments`)) as {
        body: string;
      }[];
    const review = (
      other: Record<string, unknown>,
      more: Parameters<typeof made.job>[2] = {},
    ): Promise<JobResult> =>
      made.job('pull_request', webhookPayload('pull_request', 'opened', { ...changes, ...other }), more);
    return { ...made, comments, review, task: made.task };
  }

  it('of the repository is validated and planned, as a comment, and nothing is started', async () => {
    const { bare, comments, review } = await proposed(taskManifest('more'));
    const done = await review({});
    expect(done).toMatchObject({ code: 0, commands: [], outputs: { result: 'reviewed' } });
    expect(done.summary).toContain('What this pull request would do');
    expect((await comments()).map(({ body }) => body)).toEqual([expect.stringContaining('`shop/more`')]);
    expect(await bare.refs()).not.toHaveProperty(['refs/heads/orca-status']);
  }, 60_000);

  it('of a fork is validated alone, with a token that only reads', async () => {
    const { github, comments, review, tokenFor } = await proposed(BAD);
    const done = await review({ 'pull_request.head.repo.id': 1 }, { token: tokenFor(READ_ONLY) });
    expect(done).toMatchObject({ code: 1, outputs: { result: 'validated' } });
    expect(done.commands).toEqual([
      expect.stringMatching(/^::error file=more\.yaml,line=4,col=\d+,title=Invalid manifest::/),
    ]);
    expect(done.summary).toMatch(/^The manifests of pull request #\d+ have 1 problem\.\n$/);
    expect(writes(github)).toEqual([]);
    expect(await comments()).toEqual([]);
  }, 60_000);
});

it('runs another command where one is named', async () => {
  const { job } = await world();
  const done = await job('workflow_dispatch', webhookPayload('workflow_dispatch'), {
    with: { command: 'plan -o json' },
  });
  expect(done.code).toBe(0);
  expect(done.log).toContain('"effects"');
}, 60_000);
