/** The lease on a ref of the config repository: a commit without files whose message says who holds it. */
import { ORCA_IDENTITY } from '../../api/names.ts';
import type { GitRepository, Remote } from '../../lib/git/git.ts';
import { isAlive } from '../../lib/process-identity.ts';
import type { LeaseRef, LeaseTip } from '../../reconciler/ports.ts';
import { leaseMessage, readLease } from './lease-message.ts';

export const LEASE_REF = 'refs/orca/lease';

export interface LeaseOptions {
  /** The config repository itself when it is on this machine, else a bare repository that stands in for it. */
  readonly repository: GitRepository;
  /** Where the ref lives when it is not in `repository`. */
  readonly remote?: Remote | undefined;
}

export function gitLease({ repository, remote }: LeaseOptions): LeaseRef {
  async function tip(): Promise<string | undefined> {
    if (remote === undefined) return (await repository.refs(LEASE_REF)).get(LEASE_REF);
    return (await repository.fetch(remote, [LEASE_REF], { depth: 1 })).get(LEASE_REF);
  }

  async function read(): Promise<LeaseTip | undefined> {
    const there = await tip();
    if (there === undefined) return undefined;
    return { tip: there, value: readLease((await repository.commit(there)).message) };
  }

  async function swap(to: string, expected: string | undefined): Promise<'swapped' | 'conflict'> {
    const update = { ref: LEASE_REF, to, expected };
    const moved =
      remote === undefined ? await repository.updateRef(update) : await repository.push(remote, [update]);
    return moved === 'conflict' ? 'conflict' : 'swapped';
  }

  return {
    read,
    // Without a time: nobody may compare one, and the same value is the same commit.
    write: (value) =>
      repository.write({
        ...{ parents: [], files: new Map(), time: 0 },
        message: leaseMessage(value),
        identity: ORCA_IDENTITY,
      }),
    swap,
    isSeenAlive: ({ life }) => isAlive(life),
  };
}
