/** Chooses the backend. */
import type { Git } from './git.ts';
import { nativeGit } from './native.ts';
import { inheritedEnvironment } from './run-git.ts';

export interface OpenGitOptions {
  /** `auto`: native where a git of at least 2.30 is on PATH. */
  readonly backend: 'auto' | 'native' | 'isomorphic';
  /** Environment of this process: PATH, proxies and certificates are taken from it, nothing else. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export async function openGit(options: OpenGitOptions): Promise<Git> {
  return nativeGit(inheritedEnvironment(options.env));
}
