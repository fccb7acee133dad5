/** The refs of target repositories: one listing each, and branches deleted only at the tip that was expected. */
import { OrcaError } from '../../api/failure.ts';
import { KEPT_REFS, ORCA_IDENTITY } from '../../api/names.ts';
import { timestamp } from '../../api/time.ts';
import { type PublishedResult, trailersIn } from '../../api/trailers.ts';
import type { Git, GitRepository, Remote } from '../../lib/git/git.ts';
import type { Repositories } from '../../reconciler/ports.ts';

export interface GitRepositoriesOptions {
  readonly git: Git;
  /** The repository with its credentials. */
  readonly remoteFor: (url: string) => Remote;
  /** A bare repository of Orca's own to push deletions from; made when it is not there. */
  readonly scratchDir: string;
}

const HEADS = 'refs/heads/';
/** Commits that people may have made on top of a result. */
const LOOK_BACK = 30;
/** Commits may name later ones, which no timestamp can. */
const LAST_SECOND = 8_640_000_000_000;

export function gitRepositories(options: GitRepositoriesOptions): Repositories {
  const { git, remoteFor, scratchDir } = options;
  let scratch: Promise<GitRepository> | undefined;
  /** By tip, since a commit never changes. */
  const read = new Map<string, PublishedResult | undefined>();

  async function deleteRef(url: string, ref: string, expectedTip: string): Promise<void> {
    const remote = remoteFor(url);
    scratch ??= git.init(scratchDir);
    const repository = await scratch;
    const update = { ref, to: undefined, expected: expectedTip };
    if ((await repository.push(remote, [update])) === 'pushed') return;
    const { refs } = await git.listRemote(remote, [ref]);
    const tip = refs.get(ref);
    if (tip === undefined) return;
    const name = ref.startsWith(HEADS) ? ref.slice(HEADS.length) : ref;
    throw new OrcaError({
      kind: 'never',
      reason: 'BranchModified',
      message: `${name} in ${url} is at ${tip.slice(0, 10)}, not at ${expectedTip.slice(0, 10)}: somebody pushed to it; delete it by hand`,
    });
  }

  return {
    async list(url) {
      const { head, refs } = await git.listRemote(remoteFor(url), [HEADS, KEPT_REFS]);
      const isBranch = ([ref]: readonly [string, string]) => ref.startsWith(HEADS);
      const heads = [...refs].filter(isBranch);
      if (heads.length === 0) throw notYet(`${url} has no commit yet: push a first one`);
      if (head === undefined)
        throw notYet(`HEAD of ${url} names no branch: check one out, or finish what is in progress there`);
      const branches = heads.map(([ref, oid]) => [ref.slice(HEADS.length), oid] as const);
      const kept = [...refs].filter((each) => !isBranch(each));
      const seen = { defaultBranch: head, branches: new Map(branches) };
      return kept.length === 0 ? seen : { ...seen, kept: new Map(kept) };
    },

    async results(url, tips) {
      const unread = [...tips].filter(([, tip]) => !read.has(tip));
      if (unread.length > 0) {
        scratch ??= git.init(scratchDir);
        const repository = await scratch;
        const refs = unread.map(([branch]) => `${HEADS}${branch}`);
        await repository.fetch(remoteFor(url), refs, { depth: LOOK_BACK });
        for (const [, tip] of unread) read.set(tip, await publishedIn(repository, tip));
      }
      const results = [...tips].flatMap(([branch, tip]) => {
        const result = read.get(tip);
        return result === undefined ? [] : [[branch, result] as const];
      });
      return new Map(results);
    },

    deleteBranch: (url, branch, expectedTip) => deleteRef(url, `${HEADS}${branch}`, expectedTip),
    deleteKept: deleteRef,
  };
}

/** A branch that moved meanwhile is looked at again with its new tip. */
async function publishedIn(repository: GitRepository, tip: string): Promise<PublishedResult | undefined> {
  for (const { oid, committer, time, message } of await repository.history(tip, { limit: LOOK_BACK })) {
    if (committer.name !== ORCA_IDENTITY.name || committer.email !== ORCA_IDENTITY.email) continue;
    const trailers = trailersIn(message);
    if (trailers !== undefined)
      return { commit: oid, committedAt: timestamp(Math.min(time, LAST_SECOND) * 1000), trailers };
  }
  return undefined;
}

/** Looked at again at the next pass: a person is at it. */
function notYet(message: string): OrcaError {
  return new OrcaError({ kind: 'waiting', reason: 'RepositoryUnreachable', message });
}
