/** Where the status branch lives, on this machine or on a remote: its ref and its archives, asked, fetched and moved. */
import { OrcaError } from '../../api/failure.ts';
import type { Git, GitRepository, RefUpdate, Remote } from '../../lib/git/git.ts';
import { ARCHIVE_REFS } from './status-history.ts';

export interface PlaceOptions {
  readonly git: Git;
  /** The config repository itself when it is on this machine, else a bare repository that stands in for it. */
  readonly repository: GitRepository;
  /** Where the branch lives when it is not in `repository`. */
  readonly remote?: Remote | undefined;
  readonly branch: string;
}

interface StatusPlace {
  readonly ref: string;
  /** Brings a tip here, with what came after `since`; throws when the branch has moved on. */
  fetch(tip: string, since: string | undefined): Promise<void>;
  /** Brings whatever the branch holds now here, without its history. */
  fetchTip(): Promise<void>;
  /** Before anything is written: a race that is lost already need not be run. Over SSH that would cost a login. */
  begin(): Promise<Move>;
  /** What this process has pushed itself need not be fetched, and may be packed: a ref tells that it is here. */
  pin(tip: string): Promise<void>;
  /** Archive ref → tip. */
  archives(): Promise<ReadonlyMap<string, string>>;
  /** The tip that an archive ref keeps, with its history at hand; undefined: there is none. */
  archived(ref: string): Promise<string | undefined>;
}

export interface Move {
  /** The tip of the branch as it is; undefined where only the move itself tells. */
  readonly seen?: { readonly tip: string | undefined };
  /** All of the updates on a remote, or none; on this machine in their order, up to the first conflict. */
  make(updates: readonly RefUpdate[]): Promise<boolean>;
}

export function statusPlace(options: PlaceOptions): StatusPlace {
  const { repository, remote, branch } = options;
  const ref = `refs/heads/${branch}`;
  return remote === undefined ? placeHere(repository, ref) : placeThere(options, remote, ref);
}

function placeHere(repository: GitRepository, ref: string): StatusPlace {
  return {
    ref,
    fetch: async () => undefined,
    fetchTip: async () => undefined,
    begin: async () => ({
      async make(updates) {
        for (const update of updates) if ((await repository.updateRef(update)) === 'conflict') return false;
        return true;
      },
    }),
    pin: async () => undefined,
    archives: () => repository.refs(ARCHIVE_REFS),
    archived: async (archive) => (await repository.refs(archive)).get(archive),
  };
}

function placeThere({ git, repository, branch }: PlaceOptions, remote: Remote, ref: string): StatusPlace {
  async function pin(tip: string): Promise<void> {
    const pinned = `refs/orca/seen/${branch}`;
    const expected = (await repository.refs(pinned)).get(pinned);
    await repository.updateRef({ ref: pinned, to: tip, expected });
  }
  return {
    ref,
    async fetch(tip, since) {
      if (since !== undefined) await pin(since);
      const tips = await repository.fetch(remote, [ref], since === undefined ? { depth: 1 } : {});
      if (tips.get(ref) === tip) return;
      throw new OrcaError({
        kind: 'later',
        reason: 'StatusUnreadable',
        message: `The status branch ${branch} moved while it was read; it is read again.`,
      });
    },
    async fetchTip() {
      await repository.fetch(remote, [ref], { depth: 1 });
    },
    async begin() {
      const begun = await repository.beginPush(remote);
      if (begun === undefined)
        return { make: async (updates) => (await repository.push(remote, updates)) === 'pushed' };
      return {
        seen: { tip: begun.refs.get(ref) },
        make: async (updates) => (await begun.push(updates)) === 'pushed',
      };
    },
    pin,
    archives: async () => (await git.listRemote(remote, [ARCHIVE_REFS])).refs,
    archived: async (archive) => (await repository.fetch(remote, [archive])).get(archive),
  };
}
