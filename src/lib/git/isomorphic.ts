/** The backend for machines without the git program: Node alone, HTTP remotes, ordinary repositories on disk. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrcaError } from '../../api/failure.ts';
import type { Git, GitRepository } from './git.ts';
import { type CheckHttp, httpRemote, isomorphicRepository } from './isomorphic-repository.ts';
import { onDisk } from './local-failure.ts';
import { listOverHttp } from './smart-http.ts';

/** `timeLimit`: milliseconds for one network operation. */
export function isomorphicGit(timeLimit?: number): Git {
  const checked: CheckHttp = (remote) => httpRemote(remote, timeLimit);
  return {
    backend: 'isomorphic',
    open: (path) => onDisk(path, () => openRepository(path, checked)),
    init: (path) =>
      onDisk(path, () => {
        if (!existsSync(join(path, 'HEAD'))) createBare(path);
        return openRepository(path, checked);
      }),
    listRemote: async (remote, prefixes = []) => listOverHttp(await checked(remote), prefixes),
  };
}

function openRepository(path: string, checked: CheckHttp): GitRepository {
  const gitDir = [path, join(path, '.git')].find(isGitDir);
  if (gitDir === undefined) throw unusable(path, 'is no Git repository');
  // Worktrees, SHA-256, other ref storages and partial clones raise the version or have files elsewhere.
  const config = readFileSync(join(gitDir, 'config'), 'utf8');
  if (
    /^\s*repositoryformatversion\s*=\s*[1-9]/im.test(config) ||
    existsSync(join(gitDir, 'objects/info/alternates'))
  ) {
    throw unusable(gitDir, 'uses features that need the git program (2.30 or newer) on PATH');
  }
  return isomorphicRepository(gitDir, checked);
}

function isGitDir(path: string): boolean {
  return (
    ['HEAD', 'config', 'objects', 'refs'].every((name) => existsSync(join(path, name))) &&
    statSync(path).isDirectory()
  );
}

function createBare(path: string): void {
  for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(path, folder), { recursive: true });
  }
  writeFileSync(
    join(path, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n',
  );
  // The last one: it is what says that the repository is there.
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/main\n');
}

function unusable(path: string, why: string): OrcaError {
  return new OrcaError({ kind: 'never', reason: 'RepositoryUnreachable', message: `${path} ${why}.` });
}
