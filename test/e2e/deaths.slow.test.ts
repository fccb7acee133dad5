/** The reconciler as a real process that kills itself before and after every single call of a port. */
import { describe, expect, it } from 'vitest';
import { dyingWorld } from '../support/dying.ts';
import { expectLanded, expectPruned } from '../support/dying-ends.ts';
import { memoryWorld } from '../support/memory-ports.ts';
import { callsOf } from '../support/mortal.ts';

/** In the order in which a life brings them; each must be met, or the process does not die and the test says so. */
const LANDING = [
  ...[
    'repository.tips',
    'executor.list',
    'lease.hold',
    'state.load',
    'config.read',
    'repositories.list',
    'forge.list',
  ],
  ...['executor.probe', 'state.save', 'executor.start', 'executor.publish', 'forge.ensure'],
];
const ADOPTING = ['repositories.results', 'config.recognised'];
/** Met in memory, by `test/integration/reconciler/crashes.test.ts`: people, hosts that go, and chores bring them. */
const ELSEWHERE = [
  ...['executor.keep', 'repositories.deleteKept', 'forge.answer', 'forge.merge', 'forge.withdraw'],
  'forge.tell',
  ...['config.history', 'config.problemsAt'],
];
/** Of a task that is at work, and of those that have landed: what happens at once in one pass is met in any order. */
const STOPPING = ['config.recreated', 'executor.stop', 'executor.remove'];
const CLOSING = ['forge.close', 'repositories.deleteBranch'];

it('a life with a death before and after the first call of each kind', async () => {
  const all = [...LANDING, ...ADOPTING, ...STOPPING, ...CLOSING, ...ELSEWHERE];
  expect(all.sort()).toEqual(callsOf(memoryWorld().ports));
  const world = await dyingWorld();
  async function dieAt(calls: readonly string[]): Promise<void> {
    for (const call of calls)
      for (const when of ['before', 'after'] as const)
        expect(await world.die(when, call), `${when} ${call}`).toMatchObject({ code: null });
  }
  await dieAt(LANDING);
  await world.live();
  await expectLanded(world);

  await world.config.git('branch', '-D', 'orca-status');
  await dieAt(ADOPTING);

  await world.leaveAtWork();
  await world.config.commit({ 'held.yaml': undefined });
  await dieAt(STOPPING);
  await world.config.commit({ 'first.yaml': undefined, 'second.yaml': undefined });
  await dieAt(CLOSING);
  await world.live();
  await expectPruned(world);
});

describe('from the first call of a landing to the last', () => {
  it.each(['before', 'after'] as const)(
    'a death %s it',
    async (when) => {
      const calls = await (await dyingWorld()).live();
      for (const call of calls.keys()) {
        const world = await dyingWorld();
        await world.die(when, call);
        await world.live();
        await expectLanded(world);
      }
    },
    3_600_000,
  );
});
