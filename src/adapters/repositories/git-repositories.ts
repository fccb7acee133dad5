/** The refs of target repositories: one listing each, and branches deleted only at the tip that was expected. */
import { OrcaError } from '../../api/failure.ts';
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

export function gitRepositories(options: GitRepositoriesOptions): Repositories {
  const { git, remoteFor, scratchDir } = options;
  let scratch: Promise<GitRepository> | undefined;
  return {
    async list(url) {
      const { head, refs } = await git.listRemote(remoteFor(url), [HEADS]);
      if (refs.size === 0) throw notYet(`${url} has no commit yet: push a first one`);
      if (head === undefined)
        throw notYet(`HEAD of ${url} names no branch: check one out, or finish what is in progress there`);
      const branches = [...refs].map(([ref, oid]) => [ref.slice(HEADS.length), oid] as const);
      return { defaultBranch: head, branches: new Map(branches) };
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

/** Looked at again at the next pass: a person is at it. */
function notYet(message: string): OrcaError {
  return new OrcaError({ kind: 'waiting', reason: 'RepositoryUnreachable', message });
}
