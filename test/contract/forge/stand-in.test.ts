/** The stand-in for GitHub, held to what GitHub does: what it refuses, limits, forgets and merges by itself. */
import { describe, expect, it } from 'vitest';
import { type GitHubStandIn, githubStandIn } from '../../support/github/stand-in.ts';

const AT = '/repos/acme/target';

async function ask(github: GitHubStandIn, token: string, path: string, init: RequestInit = {}) {
  const response = await fetch(github.apiUrl + path, {
    ...init,
    headers: { authorization: `token ${token}`, ...init.headers },
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

async function proposed(github: GitHubStandIn, files = { 'a.txt': 'a\n' }) {
  const { bare } = github.repository('target');
  const from = (await bare.tip('main')) ?? '';
  const head = await bare.commit(files, 'Work', { branch: 'work', from });
  await github.api('acme', 'POST', `${AT}/pulls`, { title: 'Work', head: 'work', base: 'main' });
  return head;
}

const pull = async (github: GitHubStandIn) =>
  (await github.api('acme', 'GET', `${AT}/pulls/1`)) as Record<string, unknown>;

describe('merging', () => {
  it('takes only the head that was meant, and what can be merged', async () => {
    const github = await githubStandIn();
    const head = await proposed(github, { 'README.md': 'mine\n' } as never);
    const merge = (body: object) => github.api('alice', 'PUT', `${AT}/pulls/1/merge`, body);
    await expect(merge({ sha: '0'.repeat(40) })).rejects.toThrow('409');
    await github.repository('target').bare.commit({ 'README.md': 'theirs\n' });
    await expect(merge({ sha: head })).rejects.toThrow('405');
    expect(await pull(github)).toMatchObject({ mergeable: null });
    expect(await pull(github)).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
  });

  it('waits by auto-merge for approvals by people with write access, and for checks', async () => {
    const github = await githubStandIn();
    const head = await proposed(github);
    const target = github.repository('target');
    target.protect({ approvals: 1, checks: ['ci'] });
    const { node_id: pullRequestId } = await pull(github);
    const query =
      'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) {}}';
    const body = { query, variables: { input: { pullRequestId, expectedHeadOid: head } } };
    expect(await github.api('acme', 'POST', '/graphql', body)).not.toHaveProperty('errors');
    expect(await pull(github)).toMatchObject({ state: 'open', auto_merge: { merge_method: 'merge' } });
    const approve = (user: string) => github.api(user, 'POST', `${AT}/pulls/1/reviews`, { event: 'APPROVE' });
    await approve('mallory');
    target.report(head, { name: 'ci', conclusion: 'success' });
    expect(await pull(github)).toMatchObject({ state: 'open' });
    await approve('alice');
    expect(await pull(github)).toMatchObject({ merged: true, merged_by: { login: 'acme' } });
  });
});

describe('limits', () => {
  it('counts what is no 304, and refuses past the hourly quota until it is lifted', async () => {
    const hourly = { classic: 2, 'fine-grained': 2, installation: 2, actions: 2, app: 2 };
    const github = await githubStandIn(undefined, { limits: { hourly } });
    const first = await ask(github, github.token, AT);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(github, github.token, AT, { headers: { 'if-none-match': etag } });
    expect([first.status, again.status]).toEqual([200, 304]);
    expect((await ask(github, github.token, `${AT}/pulls`)).status).toBe(200);
    const refused = await ask(github, github.token, AT);
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    github.pass(3_600_000);
    expect((await ask(github, github.token, AT)).status).toBe(200);
    expect(github.counts).toMatchObject({ notModified: 1, exceeded: { hourly: 1 } });
  });

  it('refuses too much new content a minute', async () => {
    const github = await githubStandIn(undefined, { limits: { contentPerMinute: 1 } });
    await proposed(github);
    const comment = () =>
      ask(github, github.token, `${AT}/issues/1/comments`, { method: 'POST', body: '{"body":"Hm."}' });
    expect((await comment()).status).toBe(201);
    const refused = await comment();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
    github.pass(60_000);
    expect((await comment()).status).toBe(201);
  });
});

describe('tokens', () => {
  it('may do what they were given, and end', async () => {
    const github = await githubStandIn();
    const token = github.issue({
      ...{ login: 'alice', kind: 'fine-grained', permissions: { contents: 'read', pull_requests: 'read' } },
      expiresAt: Date.now() + 60_000,
    });
    const opening = await ask(github, token, `${AT}/pulls`, { method: 'POST', body: '{}' });
    expect([opening.status, opening.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'pull_requests=write',
    ]);
    expect((await ask(github, token, `${AT}/pulls`)).status).toBe(200);
    github.pass(60_000);
    expect((await ask(github, token, `${AT}/pulls`)).status).toBe(401);
  });
});

it('keeps threads together, and tells what is newer', async () => {
  const github = await githubStandIn();
  await proposed(github);
  const review = {
    event: 'REQUEST_CHANGES',
    body: 'No.',
    comments: [{ path: 'a.txt', line: 1, body: 'Why?' }],
  };
  await github.api('alice', 'POST', `${AT}/pulls/1/reviews`, review);
  const before = (await pull(github)).updated_at;
  const [first] = (await github.api('acme', 'GET', `${AT}/pulls/1/comments`)) as { id: number }[];
  github.pass(5000);
  const reply = `${AT}/pulls/1/comments/${first?.id}/replies`;
  await github.api('acme', 'POST', reply, { body: 'So.' });
  expect(await github.api('acme', 'GET', `${AT}/pulls/1/comments`)).toMatchObject([
    { body: 'Why?', path: 'a.txt', user: { login: 'alice' }, author_association: 'COLLABORATOR' },
    { body: 'So.', in_reply_to_id: first?.id },
  ]);
  expect(String((await pull(github)).updated_at) > String(before)).toBe(true);
});
