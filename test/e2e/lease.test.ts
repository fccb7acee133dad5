/** Two reconcilers on one config repository: one works, the other stands by and takes over; whoever wakes up late changes nothing. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../support/orca.ts';
import { isHolder, several } from '../support/several-orcas.ts';
import { taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const TTL = 5;

it('takes over within two TTLs of a kill; the same state directory goes on at once', async () => {
  const world = await several({ count: 3, ttlSeconds: TTL, over: 'disk', script: 'echo done > done.txt' });
  const [first, second, third] = world.members;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three members');
  const killed = first.user.start(['serve']);
  await until(() => isHolder(world, killed));
  const heir = second.user.start(['serve']);
  await until(() => /holds the lease: standing by/.test(heir.text()));

  const asked = await third.user.run(['reconcile']);
  expect(asked).toMatchObject({ code: 0, stderr: '' });
  expect(asked.stdout).toMatch(
    /^The reconciler \S+ \(epoch 1\) holds the lease and carries out what is committed/,
  );
  expect((await third.user.run(['status'])).stdout).toMatch(/^Lease: {5}held by \S+, epoch 1$/m);
  expect((await third.user.run(['doctor'])).stdout).toMatch(/^ok +lease: held by \S+, epoch 1$/m);

  killed.process.kill('SIGKILL');
  const diedAt = performance.now();
  await until(() => /Took over the lease, epoch 2/.test(heir.text()));
  expect(performance.now() - diedAt).toBeLessThan(2 * TTL * 1000);

  await world.config.commit({ 'task.yaml': taskManifest('do-it') });
  await until(async () => (await world.heads()).length === 1);
  heir.process.kill('SIGKILL');
  await heir.ended;
  const again = second.user.start(['serve']);
  const restartedAt = performance.now();
  await until(() => isHolder(world, again));
  expect(performance.now() - restartedAt).toBeLessThan(TTL * 1000);
  again.process.kill('SIGTERM');
  expect(await again.ended).toBe(0);
  expect(await world.lease()).toMatchObject({ released: true, epoch: 2 });
  expect(await first.user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });
  expect(await world.epochs()).toEqual([1, 2]);
  expect(world.started()).toHaveLength(1);
}, 90_000);

it('lets a holder that was stopped past the TTL change no outcome when it goes on', async () => {
  const gate = join(await temporaryDirectory('gate'), 'open');
  const script = `case $ORCA_TASK in first) until [ -e ${gate} ]; do sleep 0.05; done;; esac; echo done > $ORCA_TASK.txt`;
  const world = await several({ count: 2, ttlSeconds: 3, over: 'disk', script });
  const [one, two] = world.members;
  if (one === undefined || two === undefined) throw new Error('two members');
  await world.config.commit({ 'first.yaml': taskManifest('first') });
  const stopped = one.user.start(['serve']);
  await until(() => world.started().length === 1);
  stopped.process.kill('SIGSTOP');

  const heir = two.user.start(['serve']);
  await until(() => isHolder(world, heir));
  await world.config.commit({ 'second.yaml': taskManifest('second') });
  await until(async () => (await world.heads()).length === 1);
  await writeFile(gate, '');
  stopped.process.kill('SIGCONT');
  await until(() => /holds the lease: standing by/.test(stopped.text()));
  expect(await world.heads()).toEqual(['orca/shop/second']);

  // The run on the other state directory is unknown to the heir, and not lost: its own reconciler brings it home.
  heir.process.kill('SIGTERM');
  expect(await heir.ended).toBe(0);
  await until(async () => (await world.heads()).length === 2);
  stopped.process.kill('SIGTERM');
  expect(await stopped.ended).toBe(0);
  expect(await world.heads()).toEqual(['orca/shop/first', 'orca/shop/second']);
  expect(world.started()).toHaveLength(2);
  expect((await world.records('runs')).length).toBe(2);
}, 90_000);

it('lets no clock that is hours ahead give up the run of another host', async () => {
  const gate = join(await temporaryDirectory('gate'), 'open');
  const script = `until [ -e ${gate} ]; do sleep 0.05; done; echo done > done.txt`;
  const world = await several({ count: 2, ttlSeconds: 3, over: 'disk', hours: [0, 5], script });
  const [one, two] = world.members;
  if (one === undefined || two === undefined) throw new Error('two members');
  await world.config.commit({ 'task.yaml': taskManifest('do-it') });
  const killed = one.user.start(['serve']);
  await until(() => world.started().length === 1);
  killed.process.kill('SIGKILL');
  await killed.ended;

  const ahead = two.user.start(['serve']);
  await until(async () => (await world.records('runs')).some(({ awaited }) => awaited !== undefined));
  ahead.process.kill('SIGTERM');
  expect(await ahead.ended).toBe(0);
  expect(await world.records('runs')).toMatchObject([{ phase: 'Running', attempt: 1 }]);

  await writeFile(gate, '');
  expect(await one.user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });
  expect(await world.records('devtasks')).toMatchObject([{ phase: 'InReview', attempts: 1, lostRuns: 0 }]);
  expect(world.started()).toHaveLength(1);
}, 90_000);
