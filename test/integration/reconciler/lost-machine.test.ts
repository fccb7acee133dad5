/** The machine lost in the middle of a run: another one goes on from Git at the price of one attempt, and the late result loses. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitRepositories } from '../../../src/adapters/repositories/git-repositories.ts';
import { millis } from '../../../src/api/time.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { readBrief, runDirectory } from '../../../src/lib/run-directory.ts';
import { type Memory, NO_MEMORY } from '../../../src/reconciler/memory.ts';
import type { Executor, Ports } from '../../../src/reconciler/ports.ts';
import { reconcile } from '../../../src/reconciler/reconcile.ts';
import { desiredState, pool, project, task } from '../../support/declarations.ts';
import { memoryWorld } from '../../support/memory-ports.ts';
import { type Machine, machine, until } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

async function world(lost: Machine) {
  const memory = memoryWorld();
  const { commit: _, ...desired } = desiredState({
    projects: [project('app', { repository: { url: lost.target.path } })],
    pools: [pool('team', { template: { command: ['sh', '-c', 'echo "$ORCA_RUN" > result.txt'] } })],
    tasks: [task('search')],
  });
  memory.commit(desired);
  const git = await openGit({ backend: 'auto', env: process.env });
  const scratchDir = join(await temporaryDirectory('scratch'), 'scratch.git');
  const repositories = gitRepositories({ git, remoteFor: (url) => ({ url }), scratchDir });
  const portsOf = (executor: Executor): Ports => ({ ...memory.ports, repositories, executor });
  const search = () => memory.status.recorded.tasks.get('app/search');
  const run = () => memory.status.recorded.runs.get(`app/${search()?.run}`);
  /** Passes of a process that knows nothing, until the condition holds after one. */
  async function passUntil(executor: Executor, isTrue: () => boolean | undefined): Promise<void> {
    let known: Memory = NO_MEMORY;
    await until(async () => {
      known = (await reconcile(portsOf(executor), known)).memory;
      return isTrue() || undefined;
    });
  }
  return { memory, search, run, passUntil };
}

test('a run of a machine that is gone is unknown for as long as it may take, then made again elsewhere', async () => {
  const lost = await machine();
  const other = await machine();
  const { memory, search, run, passUntil } = await world(lost);
  // It is gone before it publishes.
  const gone: Executor = { ...lost.executor, publish: () => new Promise(() => undefined) };
  void passUntil(gone, () => false);
  const first = await until(() => (run()?.phase === 'Publishing' ? run() : undefined));
  const { resultTree = '', deadline, scheduledAt } = first;

  let passes = 0;
  await passUntil(other.executor, () => {
    passes += 1;
    return passes === 5;
  });
  const { awaited, ...asItWas } = run() ?? first;
  expect(asItWas).toEqual(first);
  expect(awaited?.by).toBe((await other.executor.list()).host);

  memory.now += millis(deadline) - millis(scheduledAt) + 1;
  await passUntil(other.executor, () => search()?.phase === 'Pending');
  expect(search()).toMatchObject({ retries: 0, lostRuns: 1 });
  memory.now += 10_000;
  await passUntil(other.executor, () => search()?.phase === 'InReview');
  expect(search()).toMatchObject({ attempts: 2, retries: 0, lostRuns: 1 });
  const { result } = search() ?? {};

  // It comes back, and publishes what it had.
  const brief = readBrief(runDirectory(lost.stateDir, `app/${first.name}`));
  if (brief === undefined) throw new Error('the lost machine has no brief');
  await lost.executor.publish(brief, resultTree);
  const publish = await until(async () => {
    const seen = (await lost.executor.list()).runs.get(`app/${first.name}`)?.publish;
    return seen?.state === 'exited' ? seen.outcome : undefined;
  });
  expect(publish.failure?.reason).toBe('BranchModified');
  expect(await lost.target.tip('orca/app/search')).toBe(result?.headCommit);
  expect([...memory.pulls.values()].flat()).toHaveLength(1);
}, 90_000);
