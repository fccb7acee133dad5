/** Moves the user's own checkout on to a newer commit, as `git pull --ff-only` would: nothing of theirs is overwritten. */
import { OrcaError } from '../../api/failure.ts';
import { oneLine } from '../../api/sanitize.ts';
import { type Finished, runCommand } from '../subprocess.ts';

export interface FastForward {
  readonly folder: string;
  /** What HEAD must be for this to happen. */
  readonly from: string;
  readonly to: string;
  /** The user's whole environment: their filters and line ends apply to their files. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Branch, index and working tree move together; refused, and nothing moves, when tracked files have changes. */
export async function fastForward(wanted: FastForward): Promise<'updated' | 'moved'> {
  const { folder, from, to } = wanted;
  const head = await git(wanted, ['rev-parse', '--verify', 'HEAD']);
  if (head.stdout.toString('utf8').trim() !== from) return 'moved';
  const status = await git(wanted, ['status', '--porcelain', '--untracked-files=no']);
  if (status.code !== 0 || status.stdout.length > 0) {
    throw refused(folder, 'it has changes that are not committed: commit or stash them and try again');
  }
  const merge = await git(wanted, ['merge', '--ff-only', '--quiet', '--no-verify-signatures', to]);
  if (merge.by === 'exit' && merge.code === 0) return 'updated';
  const now = await git(wanted, ['rev-parse', '--verify', 'HEAD']);
  if (now.stdout.toString('utf8').trim() !== from) return 'moved';
  throw refused(folder, `git said: ${oneLine(merge.stderr.trim(), 500) || 'nothing'}`);
}

function git({ folder, env }: FastForward, args: readonly string[]): Promise<Finished> {
  // Variables of a hook that started us would point at another repository.
  const own = Object.entries(env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name));
  const given = own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return runCommand(['git', '--no-pager', '-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(given), GIT_TERMINAL_PROMPT: '0' },
    timeout: 5 * 60_000,
  });
}

function refused(folder: string, why: string): OrcaError {
  return new OrcaError({
    kind: 'never',
    reason: 'ForgeRefused',
    message: `The checkout in ${folder} could not be brought to the merge: ${why}`,
  });
}
