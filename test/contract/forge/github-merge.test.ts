/** Merging on GitHub: at once, by auto-merge, by the queue; exactly the head that was meant, and once. */
import { beforeEach, expect, it } from 'vitest';
import type { Forge } from '../../../src/reconciler/ports.ts';
import { type GitHubWorld, githubWorld, pushedTo, wantedFor } from '../../support/forges.ts';
import type { BranchRules } from '../../support/github/merging.ts';

interface Pull {
  readonly node_id: string;
}

let world: GitHubWorld;
let forge: Forge;
let headCommit: string;

beforeEach(async () => {
  world = await githubWorld();
  forge = await world.newForge();
  const wanted = await wantedFor(world);
  headCommit = wanted.headCommit;
  await forge.ensure(wanted);
});

const merge = (head = headCommit) =>
  forge.merge({ repository: world.url, number: 1, headCommit: head, title: 'Implement search' });
const state = async () => (await world.seen())[0]?.state;
const protect = (rules: BranchRules) => world.github.repository('target').protect(rules);

it('merges at once what nothing holds back, under its title', async () => {
  await merge();
  expect(await state()).toBe('merged');
  expect((await world.bare.subjects('main'))[0]).toBe('Implement search (#1)');
  await merge();
});

it('takes a merge for done whose answer was lost', async () => {
  const answer = { status: 502, body: {} };
  world.github.fail({ method: 'PUT', path: /merge$/, request: 'done', answer, times: 1 });
  await merge().catch(() => undefined);
  await merge();
  expect(await state()).toBe('merged');
  expect((await world.bare.subjects('main')).filter((subject) => subject.includes('(#1)'))).toHaveLength(1);
});

it('merges no other head than the one that was meant', async () => {
  await pushedTo(world, 'search');
  await expect(merge()).rejects.toMatchObject({ reason: 'ForgeRefused', kind: 'later' });
  expect(await state()).toBe('open');
});

it('leaves it to auto-merge while something is missing, whatever is repeated', async () => {
  protect({ approvals: 1, checks: ['ci'] });
  await merge();
  await merge();
  expect(await state()).toBe('open');
  await world.github.api('alice', 'POST', '/repos/acme/target/pulls/1/reviews', { event: 'APPROVE' });
  world.github.repository('target').report(headCommit, { name: 'ci', conclusion: 'success' });
  expect(await state()).toBe('merged');
});

it('takes auto-merge back that it has set, and leaves that of a person', async () => {
  protect({ checks: ['ci'] });
  const isArmed = async () => (await forge.list(world.url, new Map()))[0]?.isArmed;
  await merge();
  expect(await isArmed()).toBe(true);
  await forge.withdraw(world.url, 1);
  await forge.withdraw(world.url, 1);
  expect(await isArmed()).toBeUndefined();
  const { node_id } = (await world.github.api('alice', 'GET', '/repos/acme/target/pulls/1')) as Pull;
  const query = 'mutation { enablePullRequestAutoMerge { clientMutationId } }';
  const variables = { input: { pullRequestId: node_id } };
  await world.github.api('alice', 'POST', '/graphql', { query, variables });
  expect(await isArmed()).toBeUndefined();
  await forge.withdraw(world.url, 1);
  world.github.repository('target').report(headCommit, { name: 'ci', conclusion: 'success' });
  expect(await state()).toBe('merged');
});

it('waits where the repository does not let pull requests merge by themselves', async () => {
  protect({ checks: ['ci'], allowsAutoMerge: false });
  await expect(merge()).rejects.toMatchObject({
    ...{ reason: 'ForgeRefused', kind: 'later' },
    message: expect.stringContaining('ci'),
  });
  world.github.repository('target').report(headCommit, { name: 'ci', conclusion: 'success' });
  await merge();
  expect(await state()).toBe('merged');
});

it('merges nothing without the checks that the branch demands, though its token may', async () => {
  protect({ checks: ['ci', 'e2e'], allowsAutoMerge: false, sparesOwner: true });
  const target = world.github.repository('target');
  target.report(headCommit, { name: 'ci', conclusion: 'success' });
  await expect(merge()).rejects.toMatchObject({
    ...{ reason: 'ForgeRefused', kind: 'later' },
    message: expect.stringMatching(/demands checks that have not passed: e2e$/),
  });
  expect(await state()).toBe('open');
  target.report(headCommit, { name: 'e2e', conclusion: 'success' });
  await merge();
  expect(await state()).toBe('merged');
});

it('goes through the merge queue where there is one', async () => {
  protect({ hasQueue: true, checks: ['ci'] });
  await merge();
  await merge();
  expect(await state()).toBe('open');
  world.github.repository('target').report(headCommit, { name: 'ci', conclusion: 'success' });
  expect(await state()).toBe('merged');
});

it('takes out of the queue what it has put there, and leaves what a person has', async () => {
  protect({ hasQueue: true, checks: ['ci'] });
  const isArmed = async () => {
    world.pass(61_000);
    const [pull] = await (await world.newForge()).list(world.url, new Map([[1, { headCommit }]]));
    return pull?.isArmed;
  };
  const report = () =>
    world.github.repository('target').report(headCommit, { name: 'ci', conclusion: 'success' });
  await merge();
  expect(await isArmed()).toBe(true);
  await forge.withdraw(world.url, 1);
  await forge.withdraw(world.url, 1);
  expect(await isArmed()).toBeUndefined();
  const { node_id } = (await world.github.api('alice', 'GET', '/repos/acme/target/pulls/1')) as Pull;
  const query = 'mutation { enqueuePullRequest { clientMutationId } }';
  const variables = { input: { pullRequestId: node_id, expectedHeadOid: headCommit } };
  await world.github.api('alice', 'POST', '/graphql', { query, variables });
  expect(await isArmed()).toBeUndefined();
  await forge.withdraw(world.url, 1);
  report();
  expect(await state()).toBe('merged');
});

it('squashes where merge commits are not allowed', async () => {
  protect({ methods: ['squash'] });
  await merge();
  expect(await state()).toBe('merged');
});

it('refuses a conflict for now, and a closed pull request for good', async () => {
  await world.bare.commit({ 'src/search.txt': 'other\n' });
  await expect(merge()).rejects.toMatchObject({ reason: 'ForgeRefused', kind: 'later' });
  await world.close(1);
  await expect(merge()).rejects.toMatchObject({ reason: 'ForgeRefused', kind: 'never' });
});
