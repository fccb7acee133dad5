/** How the local forge reaches a repository: directly when it is on this machine, else through a mirror of its own. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OrcaError } from '../../api/failure.ts';
import { shortHash } from '../../api/hash.ts';
import { PULLS_REF } from '../../api/names.ts';
import { repositoryKey, transportOf } from '../../api/repository.ts';
import type { Git, GitRepository, RefUpdate, Remote } from '../../lib/git/git.ts';
import { lock } from '../../lib/process-lock.ts';

export type Refs = ReadonlyMap<string, string>;

export interface LocalSource {
  /** Whether `repository` is the repository itself rather than a mirror. */
  readonly direct: boolean;
  /** Where commits are read and written. */
  readonly repository: GitRepository;
  /** Branches and the ref of the pull requests, as they are now. */
  refs(): Promise<Refs>;
  /** Makes the commits of listed refs readable; what moved since is answered as it is now, what is gone is left out. */
  bring(listed: Refs): Promise<Refs>;
  update(update: RefUpdate): Promise<'updated' | 'conflict'>;
}

export interface SourceOptions {
  readonly git: Git;
  readonly remoteFor: (url: string) => Remote;
  /** Folder of the mirrors, one a repository. */
  readonly mirrorDir: string;
}

export const HEADS = 'refs/heads/';
const LOCK_TIMEOUT = 60_000;

/** Opens the repository, lets `work` have it, and ends what was started for it. */
export async function withSource<T>(
  options: SourceOptions,
  url: string,
  work: (source: LocalSource) => Promise<T>,
): Promise<T> {
  if (transportOf(url) === 'local') {
    const repository = await options.git.open(/^file:\/\//i.test(url) ? fileURLToPath(url) : url);
    return work(directSource(repository)).finally(() => repository.close());
  }
  const mirror = join(options.mirrorDir, `${shortHash([repositoryKey(url)], 16)}.git`);
  const held = await locked(`${mirror}.lock`, url);
  try {
    const repository = await options.git.init(mirror);
    const source = mirroredSource(repository, options.git, options.remoteFor(url));
    return await work(source).finally(() => repository.close());
  } finally {
    held.release();
  }
}

function directSource(repository: GitRepository): LocalSource {
  async function refs(): Promise<Refs> {
    const all = await repository.refs('refs/');
    return new Map([...all].filter(([ref]) => ref.startsWith(HEADS) || ref === PULLS_REF));
  }
  return {
    direct: true,
    repository,
    refs,
    bring: async (listed) => listed,
    update: (update) => repository.updateRef(update),
  };
}

function mirroredSource(repository: GitRepository, git: Git, remote: Remote): LocalSource {
  return {
    direct: false,
    repository,
    async refs() {
      const { refs } = await git.listRemote(remote, [HEADS, PULLS_REF]);
      return refs;
    },
    async bring(listed) {
      const here: [string, string][] = [];
      const missing: string[] = [];
      for (const [ref, oid] of listed) {
        if (await hasCommit(repository, oid)) here.push([ref, oid]);
        else missing.push(ref);
      }
      const fetched = missing.length === 0 ? [] : await repository.fetch(remote, missing);
      return new Map([...here, ...fetched]);
    },
    async update(update) {
      return (await repository.push(remote, [update])) === 'pushed' ? 'updated' : 'conflict';
    },
  };
}

/** Fetches bring whole histories, so a commit that can be read has all of its own. */
export async function hasCommit(repository: GitRepository, oid: string): Promise<boolean> {
  try {
    await repository.commit(oid);
    return true;
  } catch (error) {
    if (error instanceof OrcaError) return false;
    throw error;
  }
}

/** Two fetches into one mirror would fail each other. */
async function locked(directory: string, url: string): Promise<{ release(): void }> {
  const signal = AbortSignal.timeout(LOCK_TIMEOUT);
  try {
    return await lock(directory, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    const message = `Another Orca process has been busy with the pull requests of ${url} for a minute`;
    throw new OrcaError({ kind: 'later', reason: 'ForgeUnavailable', message }, { cause: error });
  }
}
