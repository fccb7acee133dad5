/** Chooses the backend. */
import { OrcaError } from '../../api/failure.ts';
import type { Git } from './git.ts';
import { isomorphicGit } from './isomorphic.ts';
import { nativeGit } from './native.ts';
import { inheritedEnvironment, runGit } from './run-git.ts';

export interface OpenGitOptions {
  /** `auto`: native where a git of at least 2.30 is on PATH, else isomorphic. */
  readonly backend: 'auto' | 'native' | 'isomorphic';
  /** Environment of this process: PATH, proxies and certificates are taken from it, nothing else. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that one network operation may take; default two minutes. */
  readonly timeLimit?: number;
}

const OLDEST = { major: 2, minor: 30 };

export async function openGit({ backend, env, timeLimit }: OpenGitOptions): Promise<Git> {
  if (backend === 'isomorphic') return isomorphicGit(timeLimit);
  const inherited = inheritedEnvironment(env);
  const version = await gitVersion(inherited);
  if (version !== undefined && isRecent(version)) return nativeGit({ env: inherited, timeLimit });
  if (backend === 'auto') return isomorphicGit(timeLimit);
  throw new OrcaError({
    kind: 'never',
    reason: 'RepositoryUnreachable',
    message: `The git program on PATH is ${version ?? 'missing'}; install git 2.30 or newer.`,
  });
}

/** Such as `2.39.5`; undefined when there is no git on PATH. */
export async function gitVersion(env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { code, stdout } = await runGit({ args: ['version'], env });
  if (code !== 0) return undefined;
  return /\d+\.\d+(?:\.\d+)?/.exec(stdout.toString('utf8'))?.[0];
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
