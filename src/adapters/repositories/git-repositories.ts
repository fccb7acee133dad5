/** The refs of target repositories: one listing each, and branches deleted only at the tip that was expected. */
import { OrcaError } from '../../api/failure.ts';
import { ORCA_IDENTITY } from '../../api/names.ts';
import { trailersIn } from '../../api/trailers.ts';
import type { Git, GitRepository, Remote } from '../../lib/git/git.ts';
import type { PublishedResult, Repositories } from '../../reconciler/ports.ts';

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

export function gitRepositories(options: GitRepositoriesOptions): Repositories {
  const { git, remoteFor, scratchDir } = options;
  let scratch: Promise<GitRepository> | undefined;
  /** By tip, since a commit never changes. */
  const read = new Map<string, PublishedResult | undefined>();
  return {
    async list(url) {
      const { head, refs } = await git.listRemote(remoteFor(url), [HEADS]);
      if (refs.size === 0) throw notYet(`${url} has no commit yet: push a first one`);
      if (head === undefined)
        throw notYet(`HEAD of ${url} names no branch: check one out, or finish what is in progress there`);
      const branches = [...refs].map(([ref, oid]) => [ref.slice(HEADS.length), oid] as const);
      return { defaultBranch: head, branches: new Map(branches) };
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

    async deleteBranch(url, branch, expectedTip) {
      const remote = remoteFor(url);
      scratch ??= git.init(scratchDir);
      const repository = await scratch;
      const update = { ref: `${HEADS}${branch}`, to: undefined, expected: expectedTip };
      if ((await repository.push(remote, [update])) === 'pushed') return;
      const { refs } = await git.listRemote(remote, [update.ref]);
      const tip = refs.get(update.ref);
      if (tip === undefined) return;
      throw new OrcaError({
        kind: 'never',
        reason: 'BranchModified',
        message: `${branch} in ${url} is at ${tip.slice(0, 10)}, not at ${expectedTip.slice(0, 10)}: somebody pushed to it; delete it by hand`,
      });
    },
  };
}

/** A branch that moved meanwhile is looked at again with its new tip. */
async function publishedIn(repository: GitRepository, tip: string): Promise<PublishedResult | undefined> {
  for (const { oid, committer, message } of await repository.history(tip, { limit: LOOK_BACK })) {
    if (committer.name !== ORCA_IDENTITY.name || committer.email !== ORCA_IDENTITY.email) continue;
    const trailers = trailersIn(message);
    if (trailers !== undefined) return { commit: oid, trailers };
  }
  return undefined;
}

/** Looked at again at the next pass: a person is at it. */
function notYet(message: string): OrcaError {
  return new OrcaError({ kind: 'waiting', reason: 'RepositoryUnreachable', message });
}
