/** The backend on the git program. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OrcaError } from '../../api/failure.ts';
import type { Git, GitRepository, Remote, RemoteRefs } from './git.ts';
import { onDisk } from './local-failure.ts';
import { localListing } from './local-refs.ts';
import { lsRemote } from './native-remote.ts';
import { nativeRepository } from './native-repository.ts';
import { plainPlace } from './plain-place.ts';
import { type CheckedRemote, checkedRemote } from './remote.ts';
import { saidBy } from './remote-failure.ts';
import { type GitCommand, runGit } from './run-git.ts';
import { listOverHttp } from './smart-http.ts';

export interface NativeGitOptions {
  /** What git processes inherit: PATH, proxies, certificates. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds that one network operation may take. */
  readonly timeLimit?: number | undefined;
}

export function nativeGit({ env, timeLimit }: NativeGitOptions): Git {
  const checked = (remote: Remote) => checkedRemote(remote, timeLimit);
  const behindProxy = Object.keys(env).some((name) => /^(?:https?|all)_proxy$/i.test(name));
  const otherCertificates = Object.keys(env).some((name) => /^(?:GIT_)?SSL_/.test(name));
  // In process it costs less than half of a spawn; only git itself knows of proxies and other certificates.
  const isInProcess = ({ transport, url }: CheckedRemote) =>
    transport === 'http' && !behindProxy && !(otherCertificates && url.startsWith('https:'));
  async function list(remote: CheckedRemote, prefixes: readonly string[]): Promise<RemoteRefs> {
    if (isInProcess(remote)) return listOverHttp(remote, prefixes);
    const { transport, url } = remote;
    const here = transport === 'local' ? await onDisk(url, () => localListing(url, prefixes)) : undefined;
    return here ?? lsRemote(remote, prefixes, env);
  }

  async function open(path: string): Promise<GitRepository> {
    const plain = plainPlace(path);
    if (plain !== undefined) return nativeRepository(plain, { env, list, checked, isInProcess });
    const found = await localGit({
      args: ['rev-parse', '--absolute-git-dir', '--git-path', 'objects'],
      cwd: path,
      // Only the path itself: never a repository that happens to be above it.
      env: { ...env, GIT_CEILING_DIRECTORIES: join(path, '..') },
    });
    const [gitDir = '', objects = ''] = found.split('\n');
    return nativeRepository(
      { gitDir, objectsDirectory: resolve(path, objects) },
      { env, list, checked, isInProcess },
    );
  }

  return {
    backend: 'native',
    open,
    async init(path) {
      const args = ['init', '--bare', '--quiet', '--template=', '--initial-branch=main', '--', path];
      if (!existsSync(join(path, 'HEAD'))) await localGit({ args, env });
      return open(path);
    },
    listRemote: async (remote, prefixes = []) => list(await checked(remote), prefixes),
  };
}

async function localGit(command: GitCommand): Promise<string> {
  const finished = await runGit(command);
  if (finished.by === 'exit' && finished.code === 0) return finished.stdout.toString('utf8');
  throw new OrcaError({
    kind: 'never',
    reason: 'RepositoryUnreachable',
    message: `${command.cwd ?? command.args.at(-1)} is no Git repository that can be used: ${saidBy(finished)}.`,
  });
}
