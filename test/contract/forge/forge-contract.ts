/** What every forge does, whatever keeps its pull requests: one suite, run on each. */
import { describe, expect, it } from 'vitest';
import { type ForgeWorld, pushedTo, SECRET, wantedFor } from '../../support/forges.ts';

export function forgeContract(name: string, newWorld: () => Promise<ForgeWorld>): void {
  describe(name, () => {
    it('opens a pull request once, and lists it', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const wanted = await wantedFor(world);
      const first = await forge.ensure(wanted);
      const second = await forge.ensure(wanted);
      const sameButForTime = { ...first, updatedAt: expect.any(String) };
      expect(second).toEqual(sameButForTime);
      expect(first).toEqual({
        number: 1,
        url: expect.stringMatching(/(#|\/pull\/)1$/),
        headBranch: 'orca/web/search',
        headCommit: wanted.headCommit,
        baseBranch: 'main',
        body: 'What was done.',
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        state: 'open',
      });
      expect(await forge.list(world.url, new Map())).toEqual([sameButForTime]);
      expect(await world.seen()).toEqual([
        {
          ...{ number: 1, state: 'open', title: 'Implement search', body: 'What was done.', base: 'main' },
          ...{ labels: ['orca'], assignees: ['acme'], reviewers: ['alice'], comments: [] },
        },
      ]);
    });

    it('adopts what another process opened and brings it up to date', async () => {
      const world = await newWorld();
      const [one, other] = [await world.newForge(), await world.newForge()];
      const wanted = await wantedFor(world);
      const { number } = await one.ensure(wanted);
      await world.bare.commit({}, 'Release', {
        branch: 'release',
        from: (await world.bare.tip('main')) ?? '',
      });
      const better = {
        ...{ ...wanted, title: 'Implement customer search', body: 'Better.', baseBranch: 'release' },
        labels: ['orca', 'search'],
      };
      expect(await other.ensure(better)).toMatchObject({ number, baseBranch: 'release', state: 'open' });
      expect(await world.seen()).toEqual([
        {
          ...{ number, state: 'open', title: 'Implement customer search', body: 'Better.', base: 'release' },
          ...{ labels: ['orca', 'search'], assignees: ['acme'], reviewers: ['alice'], comments: [] },
        },
      ]);
    });

    it('opens one pull request for many who ensure it at once', async () => {
      const world = await newWorld();
      const wanted = await wantedFor(world);
      const forges = await Promise.all([1, 2, 3, 4].map(() => world.newForge()));
      const answers = await Promise.all(forges.map((forge) => forge.ensure(wanted)));
      expect(answers.map(({ number }) => number)).toEqual([1, 1, 1, 1]);
      expect(await world.seen()).toHaveLength(1);
    });

    it('shows the head where its branch is, and how each pull request ended', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const tasks = ['open', 'merged', 'closed', 'gone', 'pulled'];
      for (const task of tasks) await forge.ensure(await wantedFor(world, task));
      const moved = await pushedTo(world, 'open');
      await world.merge(2);
      await world.close(3);
      await world.bare.git('update-ref', '-d', 'refs/heads/orca/web/gone');
      await mergedByPush(world, 'pulled');
      const listed = await forge.list(world.url, new Map());
      expect(Object.fromEntries(listed.map((pull) => [pull.headBranch, pull.state]))).toEqual({
        'orca/web/open': 'open',
        'orca/web/merged': 'merged',
        'orca/web/closed': 'closed',
        'orca/web/gone': 'closed',
        'orca/web/pulled': 'merged',
      });
      expect(listed.find(({ number }) => number === 1)?.headCommit).toBe(moved);
    });

    it('lists only heads below orca/', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const mine = await forge.ensure(await wantedFor(world));
      await world.bare.commit({ 'b.txt': 'b' }, 'By hand', {
        branch: 'by-hand',
        from: (await world.bare.tip('main')) ?? '',
      });
      await forge.ensure({ ...(await wantedFor(world, 'other')), headBranch: 'by-hand' });
      expect(await forge.list(world.url, new Map())).toEqual([{ ...mine, updatedAt: expect.any(String) }]);
    });

    it('closes with one comment, however often it is asked', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const { number } = await forge.ensure(await wantedFor(world));
      await forge.close(world.url, number, 'The manifest was deleted.');
      await forge.close(world.url, number, 'The manifest was deleted.');
      const again = await world.newForge();
      await again.close(world.url, number, 'The manifest was deleted.');
      expect(await world.seen()).toMatchObject([
        { state: 'closed', comments: ['The manifest was deleted.'] },
      ]);
    });

    it('takes a pull request that is not there for closed', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      await expect(forge.close(world.url, 7, 'gone')).resolves.toBeUndefined();
    });

    it('does not reopen what was closed: new commits get a new pull request', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const wanted = await wantedFor(world);
      await forge.ensure(wanted);
      await world.close(1);
      const next = await forge.ensure({ ...wanted, headCommit: await pushedTo(world, 'search') });
      expect(next).toMatchObject({ number: 2, state: 'open' });
      expect((await world.seen()).map(({ state }) => state)).toEqual(['closed', 'open']);
    });

    it('answers with the ended pull request when exactly this commit was proposed before', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const closed = await wantedFor(world, 'closed');
      await forge.ensure(closed);
      await world.close(1);
      const merged = await wantedFor(world, 'merged');
      await forge.ensure(merged);
      await world.merge(2);
      const again = await world.newForge();
      expect(await again.ensure(closed)).toMatchObject({ number: 1, state: 'closed' });
      expect(await again.ensure(merged)).toMatchObject({ number: 2, state: 'merged' });
      expect(await world.seen()).toHaveLength(2);
    });

    it('keeps a pull request merged by a push ended when its branch goes on, and opens another', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const wanted = await wantedFor(world);
      await forge.ensure(wanted);
      await mergedByPush(world, 'search');
      expect(await forge.list(world.url, new Map())).toMatchObject([{ number: 1, state: 'merged' }]);
      const headCommit = await pushedTo(world, 'search');
      expect(await forge.ensure({ ...wanted, headCommit })).toMatchObject({ number: 2, state: 'open' });
      const again = await world.newForge();
      const states = (await again.list(world.url, new Map())).map(({ number, state }) => [number, state]);
      expect(new Map(states.map(([number, state]) => [number, state]))).toEqual(
        new Map([
          [1, 'merged'],
          [2, 'open'],
        ]),
      );
    });

    it.each([
      ['a head that is not there', { headBranch: 'orca/web/nowhere' }],
      ['a base that is not there', { baseBranch: 'nowhere' }],
      ['nothing that the base lacks', { headBranch: 'same' }],
    ])('refuses for good what proposes %s', async (_what, changes) => {
      const world = await newWorld();
      const forge = await world.newForge();
      await world.bare.git('branch', 'same', 'main');
      const wanted = await wantedFor(world, 'search', changes);
      await expect(forge.ensure(wanted)).rejects.toMatchObject({ reason: 'ForgeRefused', kind: 'never' });
      expect(await world.seen()).toEqual([]);
    });

    it('lets no secret out', async () => {
      const world = await newWorld();
      const forge = await world.newForge();
      const key = `sk-ant-${'x'.repeat(24)}`;
      const secret = 'github' in world ? 'token-of-acme' : SECRET;
      const wanted = await wantedFor(world, 'search', { title: `T ${key}`, body: `B ${key} ${secret}` });
      await forge.ensure(wanted);
      await forge.close(world.url, 1, `C ${secret}`);
      expect(await world.seen()).toMatchObject([
        { title: 'T [redacted]', body: 'B [redacted] [redacted]', comments: ['C [redacted]'] },
      ]);
    });
  });
}

/** As a person does it who merges at home and pushes. */
async function mergedByPush(world: ForgeWorld, task: string): Promise<void> {
  const { bare } = world;
  const parents = ['-p', 'main', '-p', `orca/web/${task}`];
  const tree = (await bare.git('merge-tree', '--write-tree', 'main', `orca/web/${task}`)).trim();
  const commit = (await bare.git('commit-tree', tree, ...parents, '-m', `Merge ${task}`)).trim();
  await bare.git('update-ref', 'refs/heads/main', commit);
}
