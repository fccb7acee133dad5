/** `orca compact` beside a daemon at work: it goes on from the compaction, and every pass before it can still be replayed. */
import { expect, it } from 'vitest';
import { orca, until } from '../support/orca.ts';
import { replays } from '../support/replays.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

it('bounds the history under a daemon that goes on', async () => {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({
    files: {
      'orca.yaml': 'isolation: none\n',
      ...projectManifests(target.path, 'echo done > "done-$$.txt"'),
      'first.yaml': taskManifest('first'),
    },
  });
  const user = await orca({ ORCA_REPO: config.path });
  const inReview = async (name: string) => {
    const { stdout } = await user.run(['get', `task/${name}`, '-o', 'json']);
    return stdout.includes('"phase": "InReview"');
  };
  const daemon = user.start(['serve']);
  await until(() => inReview('first'));
  const told = (await replays(user)).length;

  const compacted = await user.run(['compact']);
  expect(compacted).toMatchObject({ code: 0, stderr: '' });
  expect(compacted.stdout).toMatch(/^The status branch is one commit now, [0-9a-f]{12}; its history/);
  await config.commit({ 'second.yaml': taskManifest('second') }, 'Add another');
  await until(() => inReview('second'));
  daemon.process.kill('SIGTERM');
  expect(await daemon.ended).toBe(0);

  expect(daemon.text()).not.toContain('StatusBranchModified');
  expect((await config.subjects('orca-status')).at(-1)).toMatch(/^Compact the history up to/);
  const after = await replays(user);
  expect(after.filter(({ result }) => result === 'different')).toEqual([]);
  expect(after.filter(({ result }) => result === 'noPass')).toHaveLength(1);
  expect(after.length).toBeGreaterThan(told + 1);
}, 240_000);
