/** The contract of the lease's ref: on this machine, over HTTP and over SSH, with both backends. */
import { describe, expect, test } from 'vitest';
import { gitLease, LEASE_REF } from '../../../src/adapters/lease/git-lease.ts';
import { ownIdentity } from '../../../src/lib/process-identity.ts';
import type { LeaseRef, LeaseValue } from '../../../src/reconciler/ports.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd } from '../../support/temporary.ts';
import { gitOf, localRepository, SUBJECTS } from '../git/subjects.ts';

const VALUE: LeaseValue = {
  ...{ holder: 'build-0a1b2c3d', directory: 'build-0a1b2c3d/one', process: 'first', turn: 0, epoch: 3 },
  life: { pid: 1, startTime: '1', bootId: 'another machine' },
  ...{ ttlSeconds: 60, released: false },
};

interface World {
  readonly there: BareRepository;
  /** The ref as another process sees it. */
  open(): Promise<LeaseRef>;
}

function remoteWorld(subject: (typeof SUBJECTS)[number]) {
  return async (): Promise<World> => {
    const { there, remote } = await subject.serve({ 'orca.yaml': '' });
    const git = await gitOf(subject);
    return { there, open: async () => gitLease({ repository: await localRepository(git), remote }) };
  };
}

function ownWorld(backend: 'native' | 'isomorphic') {
  return async (): Promise<World> => {
    const there = await bareRepository({ files: { 'orca.yaml': '' } });
    const git = await gitOf({ backend });
    async function open(): Promise<LeaseRef> {
      const repository = await git.open(there.path);
      atEnd(() => repository.close());
      return gitLease({ repository });
    }
    return { there, open };
  };
}

describe.each([
  { name: 'on this machine, native', world: ownWorld('native') },
  { name: 'on this machine, isomorphic', world: ownWorld('isomorphic') },
  ...SUBJECTS.map((subject) => ({ name: subject.name, world: remoteWorld(subject) })),
])('the lease $name', ({ world }) => {
  test('is what was swapped in, for every process, and only on the value that was expected', async () => {
    const { open } = await world();
    const [mine, yours] = [await open(), await open()];
    expect(await yours.read()).toBeUndefined();

    const first = await mine.write(VALUE);
    expect(await yours.read()).toBeUndefined();
    expect(await mine.swap(first, undefined)).toBe('swapped');
    expect(await yours.read()).toEqual({ tip: first, value: VALUE });

    const theirs = { ...VALUE, process: 'second', epoch: 4 };
    const second = await yours.write(theirs);
    expect(await yours.swap(second, undefined)).toBe('conflict');
    expect(await yours.swap(second, first)).toBe('swapped');
    const renewed = await mine.write({ ...VALUE, turn: 1 });
    expect(await mine.swap(renewed, first)).toBe('conflict');
    expect(await mine.read()).toEqual({ tip: second, value: theirs });
  });

  test('goes to one of two that want it at once', async () => {
    const { open } = await world();
    const refs = await Promise.all([open(), open()]);
    const results = await Promise.all(
      refs.map(async (ref, index) => ref.swap(await ref.write({ ...VALUE, process: `${index}` }), undefined)),
    );
    expect([...results].sort()).toEqual(['conflict', 'swapped']);
  });

  test("is nobody's known value when something else stands there", async () => {
    const { there, open } = await world();
    const tip = (await there.tip()) ?? '';
    await there.git('update-ref', LEASE_REF, tip);
    expect(await (await open()).read()).toEqual({ tip, value: undefined });
  });
});

test('the same value is the same commit, so that renewals that come round leave nothing new behind', async () => {
  const lease = await (await ownWorld('native')()).open();
  expect(await lease.write(VALUE)).toBe(await lease.write(VALUE));
});

test('a process is seen alive on its own machine only', async () => {
  const lease = await (await ownWorld('native')()).open();
  expect(lease.isSeenAlive({ ...VALUE, life: ownIdentity() })).toBe(true);
  expect(lease.isSeenAlive({ ...VALUE, life: { ...ownIdentity(), bootId: 'another' } })).toBe(false);
  expect(lease.isSeenAlive({ ...VALUE, life: { ...ownIdentity(), startTime: '0' } })).toBe(false);
});
