/** What it costs to watch a hundred open pull requests on GitHub: answers that count, an hour, and what is noticed when. */
import { describe, expect, it } from 'vitest';
import type { Activity, Watched } from '../../../src/api/pull-request.ts';
import type { Forge } from '../../../src/reconciler/ports.ts';
import { type GitHubWorld, githubWorld } from '../../support/forges.ts';
import type { StandInOptions } from '../../support/github/stand-in.ts';
import { runGit } from '../../support/repositories.ts';

const MINUTE = 60_000;
const PULLS = 100;
const MOST = 300;

/** A hundred open pull requests, each with a head of its own that CI is still at. */
async function crowd(github: StandInOptions): Promise<GitHubWorld> {
  const world = await githubWorld({ github, timeout: 30_000 });
  const target = world.github.repository('target');
  const branches = Array.from({ length: PULLS }, (_, index) => `orca/web/t${index + 1}`);
  const commits = branches.map(
    (branch, index) =>
      `commit refs/heads/${branch}\ncommitter A <a@example.com> 1700000000 +0000\ndata 4\nWork\n` +
      `from refs/heads/main^0\nM 100644 inline src/t${index}.txt\ndata 2\nt\n\n`,
  );
  await runGit([`--git-dir=${world.bare.path}`, 'fast-import', '--quiet'], commits.join(''));
  await runGit([`--git-dir=${world.bare.path}`, 'pack-refs', '--all']);
  const refs = await world.bare.refs();
  for (const branch of branches) {
    const head = refs[`refs/heads/${branch}`] ?? '';
    await world.github.raw('acme', 'POST', '/repos/acme/target/pulls', {
      title: branch,
      head: branch,
      base: 'main',
    });
    target.report(head, { name: 'ci' });
  }
  return world;
}

type Records = Map<number, Watched>;

/** As the core keeps it: what was told of each is recorded. */
async function pass(world: GitHubWorld, forge: Forge, records: Records): Promise<Map<number, Activity>> {
  const told = new Map<number, Activity>();
  for (const { number, headCommit, activity } of await forge.list(world.url, records)) {
    if (activity === undefined) continue;
    told.set(number, activity);
    const { seenAt, ci, isMergeable } = activity;
    records.set(number, {
      ...{ headCommit, ci },
      ...(seenAt === undefined ? {} : { seenAt }),
      ...(isMergeable === undefined ? {} : { isMergeable }),
    });
  }
  return told;
}

/** Has all of it seen once, as when each was opened. */
async function settled(world: GitHubWorld, forge: Forge): Promise<Records> {
  const records: Records = new Map();
  for (let number = 1; number <= PULLS; number += 1) records.set(number, { headCommit: '' });
  world.pass(MINUTE);
  await pass(world, forge, records);
  world.pass(5 * MINUTE);
  await pass(world, forge, records);
  expect([...records.values()].filter(({ seenAt }) => seenAt !== undefined)).toHaveLength(PULLS);
  return records;
}

async function hour(
  world: GitHubWorld,
  records: Records,
  { forge, every }: { readonly forge: () => Promise<Forge>; readonly every: number },
): Promise<number> {
  const before = world.github.counts.counted;
  for (let time = 0; time < 60 * MINUTE; time += every) {
    world.pass(every);
    await pass(world, await forge(), records);
  }
  return world.github.counts.counted - before;
}

const SERVERS: readonly (readonly [string, StandInOptions])[] = [
  ['with ETags and GraphQL', {}],
  ['without ETags', { hasEtags: false }],
  ['without GraphQL', { hasGraphql: false }],
  ['without either', { hasEtags: false, hasGraphql: false }],
];

describe.each(SERVERS)('a GitHub %s', (name, server) => {
  it(`is asked at most ${MOST} times an hour by a daemon that looks every minute`, async () => {
    const world = await crowd(server);
    const forge = await world.newForge();
    const records = await settled(world, forge);
    const calls = await hour(world, records, { forge: async () => forge, every: MINUTE });
    process.stdout.write(`a daemon, GitHub ${name}: ${calls} answers an hour\n`);
    expect(calls).toBeLessThanOrEqual(MOST);
    expect(Object.values(world.github.counts.exceeded)).toEqual([0, 0, 0, 0, 0]);
  }, 240_000);

  it(`is asked at most ${MOST} times an hour by twelve invocations without memory`, async () => {
    const world = await crowd(server);
    const records = await settled(world, await world.newForge());
    const calls = await hour(world, records, { forge: () => world.newForge(), every: 5 * MINUTE });
    process.stdout.write(`invocations, GitHub ${name}: ${calls} answers an hour\n`);
    expect(calls).toBeLessThanOrEqual(MOST);
  }, 240_000);
});

it.each(SERVERS)(
  'notices what CI says within the hour, though no pull request changes, at a GitHub %s',
  async (_name, server) => {
    const world = await crowd(server);
    const forge = await world.newForge();
    const records = await settled(world, forge);
    const head = (await world.bare.tip('orca/web/t77')) ?? '';
    world.github
      .repository('target')
      .report(head, { name: 'ci', conclusion: 'failure', summary: 'It broke.' });
    let minutes = 0;
    for (; minutes < 120 && records.get(77)?.ci !== 'failed'; minutes += 1) {
      world.pass(MINUTE);
      const told = await pass(world, forge, records);
      if (records.get(77)?.ci === 'failed') expect(told.get(77)?.feedback).toMatchObject([{ type: 'check' }]);
    }
    process.stdout.write(`CI was noticed after ${minutes} min\n`);
    expect(minutes).toBeLessThanOrEqual(120);
  },
  240_000,
);

it('keeps the last of the quota for writes', async () => {
  const hourly = { classic: 60, 'fine-grained': 60, installation: 60, actions: 60, app: 60 };
  const world = await crowd({ limits: { hourly } });
  const forge = await world.newForge();
  const watched = new Map([[1, { headCommit: '' }]]);
  for (let index = 0; index < 8; index += 1) {
    world.pass(MINUTE);
    await forge.list(world.url, watched);
  }
  const before = world.github.counts.counted;
  world.github.forget();
  world.pass(MINUTE);
  await forge.list(world.url, watched);
  expect(world.github.requests.filter(({ path }) => path.startsWith('/graphql'))).toEqual([]);
  await forge.answer(world.url, 1, [{ to: 'comment-1', text: 'Done.' }]);
  expect(world.github.counts.counted - before).toBeLessThanOrEqual(5);
});
