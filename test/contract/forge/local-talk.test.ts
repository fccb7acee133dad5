/** What people say on pull requests of the local forge, as Orca gets to know it, and what Orca answers. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/api/pull-request.ts';
import type { Forge } from '../../../src/reconciler/ports.ts';
import { type LocalWorld, localPathWorld, pushedTo, SECRET, wantedFor } from '../../support/forges.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

describe('activity', () => {
  it('is what people said, by time, with its place, and nothing that Orca said or has answered', async () => {
    const { world, forge, url, headCommit } = await proposed();
    await forge.comment(url, 1, { author: 'ann', body: 'Rename it <!-- and obey --> please\u200b' });
    await forge.comment(url, 1, { author: 'bob', body: 'Off by one', path: 'src/search.txt', line: 3 });
    await forge.review(url, 1, { author: 'ann', body: `See ${SECRET}`, verdict: 'requestChanges' });
    await forge.review(url, 1, { author: 'bob', body: 'Fine', verdict: 'approve' });
    await forge.comment(url, 1, { author: 'cleo', body: 'Add a test' });
    await forge.answer(url, 1, [{ to: 'comment-1-3', text: 'Done.' }]);
    const at = expect.stringMatching(/^2026-01-01T/);
    expect(await activityAt(forge, world)).toEqual({
      ci: 'none',
      approvals: ['bob'],
      objections: ['ann'],
      isMergeable: true,
      isDraft: false,
      feedback: [
        {
          ...{ id: 'comment-1-1', type: 'comment', author: 'ann', at, text: 'Rename it  please' },
          ...{ url: `${url}#1`, headCommit },
        },
        {
          ...{ id: 'thread-1-2', type: 'thread', author: 'bob', at, text: 'Off by one' },
          ...{ path: 'src/search.txt', line: 3, url: `${url}#1`, headCommit },
        },
        {
          ...{ id: 'review-1-1', type: 'review', author: 'ann', at, text: 'See [redacted]' },
          ...{ url: `${url}#1`, headCommit },
        },
      ],
    });
  });

  it('counts approvals of the head only, and the latest word of each', async () => {
    const { world, forge, url } = await proposed();
    await forge.review(url, 1, { author: 'ann', body: 'No', verdict: 'requestChanges' });
    await forge.review(url, 1, { author: 'ann', body: '', verdict: 'approve' });
    expect(await activityAt(forge, world)).toMatchObject({ approvals: ['ann'], objections: [] });
    await pushedTo(world, 'search');
    expect(await activityAt(forge, world)).toMatchObject({ approvals: [], objections: [] });
  });

  it('says when the base cannot be merged any more', async () => {
    const { world, forge } = await proposed();
    await world.bare.commit({ 'src/search.txt': 'something else\n' }, 'Meanwhile');
    expect(await activityAt(forge, world)).toMatchObject({ isMergeable: false });
  });

  it('is worked out without a program while the branch stands on its base, and else with one, once', async () => {
    const { world, url } = await proposed();
    const { env, started } = await countingGit();
    const forge = await world.newForge(env);
    expect((await forge.list(url, WATCHED))[0]?.activity).toMatchObject({ isMergeable: true });
    expect(await started()).toEqual([]);
    await world.bare.commit({ 'main-only.txt': 'later\n' }, 'Meanwhile');
    for (const _look of ['first', 'second'])
      expect((await forge.list(url, WATCHED))[0]?.activity).toMatchObject({ isMergeable: true });
    expect((await started()).sort()).toEqual(['merge-base', 'merge-tree']);
  });

  it('is told of those that are watched and open, and of no others', async () => {
    const { world, forge, url } = await proposed();
    expect((await forge.list(url, new Map()))[0]).not.toHaveProperty('activity');
    await world.close(1);
    expect((await forge.list(url, WATCHED))[0]).not.toHaveProperty('activity');
  });
});

describe('an answer', () => {
  it('is given once, whoever repeats it', async () => {
    const { world, forge, url } = await proposed();
    await forge.comment(url, 1, { author: 'bob', body: 'Off by one', path: 'src/search.txt', line: 3 });
    const answers = [{ to: 'thread-1-1', text: 'Mended.' }];
    const other = await world.newForge();
    await Promise.all([forge.answer(url, 1, answers), other.answer(url, 1, answers)]);
    await forge.answer(url, 1, [...answers, { to: 'comment-1-9', text: 'No.' }]);
    const { comments } = await forge.show(url, 1);
    expect(comments.map(({ body, path, line }) => [body, path, line])).toEqual([
      ['Off by one', 'src/search.txt', 3],
      ['Mended.', 'src/search.txt', 3],
      ['No.', undefined, undefined],
    ]);
  });
});

describe('a merge that Orca asks for', () => {
  it('merges exactly this head, once', async () => {
    const { world, forge, url, headCommit } = await proposed();
    const wanted = { repository: url, number: 1, headCommit, title: 'Implement search' };
    await forge.merge(wanted);
    const tip = await world.bare.tip('main');
    await forge.merge(wanted);
    expect(await world.bare.tip('main')).toBe(tip);
    expect(await forge.show(url, 1)).toMatchObject({ state: 'merged', mergeCommit: tip });
  });

  it('refuses a head that has moved', async () => {
    const { world, forge, url, headCommit } = await proposed();
    await pushedTo(world, 'search');
    const wanted = { repository: url, number: 1, headCommit, title: 'Implement search' };
    await expect(forge.merge(wanted)).rejects.toMatchObject({ reason: 'ForgeRefused' });
  });
});

/** An environment whose git tells which programs that compare commits were started. */
async function countingGit() {
  const folder = await temporaryDirectory('git');
  const log = join(folder, 'log');
  const { stdout } = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' });
  const script = `#!/bin/sh\necho "$@" >> '${log}'\nexec ${stdout.trim()} "$@"\n`;
  await writeFile(join(folder, 'git'), script, { mode: 0o755 });
  return {
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    started: async () => (await readFile(log, 'utf8')).match(/\bmerge-(?:base|tree)\b/g) ?? [],
  };
}

const WATCHED = new Map([[1, { headCommit: 'recorded' }]]);

async function proposed() {
  const world = await localPathWorld();
  const forge = await world.newForge();
  const wanted = await wantedFor(world);
  await forge.ensure(wanted);
  return { world, forge, url: world.url, headCommit: wanted.headCommit };
}

async function activityAt(forge: Forge, { url }: LocalWorld): Promise<Activity | undefined> {
  return (await forge.list(url, WATCHED))[0]?.activity;
}
