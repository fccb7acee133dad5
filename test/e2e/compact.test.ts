/** `orca compact` needs the lease: never beside a reconciler at work, and whoever worked before goes on from it. */
import { expect, it } from 'vitest';
import { until } from '../support/orca.ts';
import { replays } from '../support/replays.ts';
import { isHolder, several } from '../support/several-orcas.ts';
import { taskManifest } from '../support/task-manifests.ts';

const SAVED = /^The status branch is one commit now, [0-9a-f]{12}; its history is kept at (\S+)\.$/m;

async function world() {
  const made = await several({ count: 3, ttlSeconds: 3, over: 'disk', script: 'echo done > "done-$$.txt"' });
  const [first, second, third] = made.members;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three members');
  const land = async (name: string, count: number) => {
    await made.config.commit({ [`${name}.yaml`]: taskManifest(name) }, `Add ${name}`);
    await until(async () => (await made.heads()).length === count);
  };
  return { ...made, first: first.user, second: second.user, third: third.user, land };
}

it('says who is at work and changes nothing; afterwards it bounds the history, and all of it can be replayed', async () => {
  const { config, first, second, land } = await world();
  const daemon = first.start(['serve']);
  await land('one', 1);
  expect(await second.run(['compact'])).toEqual({
    code: 3,
    stdout: '',
    stderr: expect.stringMatching(/^The reconciler \S+ \(epoch 1\) holds the lease: stop it, [^\n]+\n$/),
  });
  const beside = await first.run(['compact']);
  expect(beside).toMatchObject({ code: 3, stdout: '' });
  expect(beside.stderr).toMatch(/^Another Orca \(process \d+\) works on the state directory/);
  expect((await config.subjects('orca-status')).filter((subject) => subject.startsWith('Compact'))).toEqual(
    [],
  );
  expect((await config.refs())['refs/orca/archive/1']).toBeUndefined();

  daemon.process.kill('SIGTERM');
  expect(await daemon.ended).toBe(0);
  const told = (await replays(first)).length;
  const compacted = await second.run(['compact']);
  expect(compacted).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(SAVED) });
  expect(await config.subjects('orca-status')).toEqual([expect.stringMatching(/^Compact the history up to/)]);

  const again = first.start(['serve']);
  await land('two', 2);
  again.process.kill('SIGTERM');
  expect(await again.ended).toBe(0);
  expect(again.text()).not.toContain('StatusBranchModified');
  const after = await replays(first);
  expect(after.filter(({ result }) => result === 'different')).toEqual([]);
  expect(after.filter(({ result }) => result === 'noPass')).toHaveLength(1);
  expect(after.length).toBeGreaterThan(told + 1);
}, 240_000);

it('takes over from a holder that died; one that slept through it goes on from it', async () => {
  const all = await world();
  const { config, first, second, third, land } = all;
  const sleeper = first.start(['serve']);
  await land('one', 1);
  sleeper.process.kill('SIGSTOP');
  const dead = second.start(['serve']);
  await until(() => isHolder(all, dead));
  dead.process.kill('SIGKILL');
  await dead.ended;

  const compacted = await third.run(['compact']);
  expect(compacted).toMatchObject({ code: 0, stdout: expect.stringMatching(SAVED) });
  expect(compacted.stderr).toMatch(/\(epoch 2\) holds the lease: waiting for a sign of life/);
  expect(await all.lease()).toMatchObject({ released: true, epoch: 3 });

  sleeper.process.kill('SIGCONT');
  await land('two', 2);
  sleeper.process.kill('SIGTERM');
  expect(await sleeper.ended).toBe(0);
  expect(sleeper.text()).not.toContain('StatusBranchModified');
  expect((await config.subjects('orca-status')).at(-1)).toMatch(/^Compact the history up to/);
  expect(all.started()).toHaveLength(2);
}, 120_000);
