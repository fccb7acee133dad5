/** Commits to the user's own checkout as the user would: their identity, their hooks, and only the files named. */
import { OrcaError } from '../../api/failure.ts';
import { oneLine } from '../../api/sanitize.ts';
import { type Finished, runCommand } from '../subprocess.ts';
import type { Identity } from './git.ts';

export interface Checkout {
  /** Branch that is checked out; undefined when HEAD names a commit. */
  branch(): Promise<string | undefined>;
  head(): Promise<string | undefined>;
  /** Whether a path differs from HEAD in the index or the working tree, or is not tracked. */
  isDirty(path: string): Promise<boolean>;
  /** Stages and commits these paths, and leaves everything else that is staged where it is. */
  commit(paths: readonly string[], message: string): Promise<void>;
  /** Has this checkout commit as `identity`, unless Git knows already who the user is. */
  identifyAs(identity: Identity): Promise<void>;
  /** Undoes what was staged for these paths, when a commit of new files was refused. */
  unstage(paths: readonly string[]): Promise<void>;
}

const MINUTE = 60_000;

/** `env` is the user's whole environment: their configuration, their identity. */
export function openCheckout(folder: string, env: Readonly<Record<string, string>>): Checkout {
  const run = (args: readonly string[]) => git(folder, env, args);
  return {
    async branch() {
      const { code, stdout } = await run(['symbolic-ref', '--short', '--quiet', 'HEAD']);
      return code === 0 ? stdout.toString('utf8').trim() : undefined;
    },
    async head() {
      const { code, stdout } = await run(['rev-parse', '--verify', '--quiet', 'HEAD']);
      return code === 0 ? stdout.toString('utf8').trim() : undefined;
    },
    async isDirty(path) {
      const status = await succeeded(run(['status', '--porcelain', '--', path]), folder, 'read its status');
      return status.stdout.length > 0;
    },
    async commit(paths, message) {
      await succeeded(run(['add', '--all', '--', ...paths]), folder, 'stage the change');
      const commit = run(['commit', '--quiet', '--message', message, '--only', '--', ...paths]);
      await succeeded(commit, folder, 'commit the change');
    },
    async identifyAs({ name, email }) {
      if ((await run(['var', 'GIT_AUTHOR_IDENT'])).code === 0) return;
      await succeeded(run(['config', 'user.name', name]), folder, 'set user.name');
      await succeeded(run(['config', 'user.email', email]), folder, 'set user.email');
    },
    async unstage(paths) {
      await run(['reset', '--quiet', '--', ...paths]);
    },
  };
}

/** Makes an empty repository with a working tree; what is there already stays. */
export async function createRepository(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  await succeeded(
    git(folder, env, ['init', '--quiet', '--initial-branch=main']),
    folder,
    'make a repository',
  );
}

function git(
  folder: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<Finished> {
  return runCommand(['git', '--no-pager', '--literal-pathspecs', ...args], {
    cwd: folder,
    env: { ...ownEnvironment(env), GIT_TERMINAL_PROMPT: '0' },
    timeout: 5 * MINUTE,
  });
}

/** Variables of a hook that started us would point at another repository. */
function ownEnvironment(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const foreign = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
}

async function succeeded(command: Promise<Finished>, folder: string, what: string): Promise<Finished> {
  const finished = await command;
  if (finished.code === 0) return finished;
  const why =
    finished.by === 'spawnError' ? 'the git program was not found' : oneLine(finished.stderr.trim(), 500);
  throw new OrcaError({
    kind: 'never',
    reason: 'ConfigUnreadable',
    message: `Git could not ${what} in ${folder}: ${why || 'it gave no reason'}. Do it there by hand with git and try again.`,
  });
}
