/** Moves the user's own checkout on to a newer commit, as `git pull --ff-only` would: nothing of theirs is overwritten. */
import { OrcaError } from '../../api/failure.ts';
import { oneLine } from '../../api/sanitize.ts';
import { type Finished, runCommand } from '../subprocess.ts';

export interface FastForward {
  readonly folder: string;
  /** What must be checked out, and at which commit, for this to happen. */
  readonly branch: string;
  readonly from: string;
  readonly to: string;
  /** The user's whole environment: their filters and line ends apply to their files. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Branch, index and working tree move together; refused, and nothing moves, when tracked files have changes. */
export async function fastForward(wanted: FastForward): Promise<'updated' | 'moved'> {
  const { folder, to } = wanted;
  if (!(await isAtStart(wanted))) return 'moved';
  const status = await git(wanted, ['status', '--porcelain', '--untracked-files=no']);
  if (status.code !== 0) throw refused(folder, saidBy(status));
  if (status.stdout.length > 0) {
    throw refused(folder, 'it has changes that are not committed: commit or stash them and try again');
  }
  const merge = await git(wanted, ['merge', '--ff-only', '--quiet', '--no-verify-signatures', to]);
  if (merge.by === 'exit' && merge.code === 0) return 'updated';
  if (!(await isAtStart(wanted))) return 'moved';
  throw refused(folder, saidBy(merge));
}

async function isAtStart(wanted: FastForward): Promise<boolean> {
  const head = await git(wanted, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD']);
  if (head.code !== 0) throw refused(wanted.folder, saidBy(head));
  return head.stdout.toString('utf8').trim() === `${wanted.from}\nrefs/heads/${wanted.branch}`;
}

function saidBy({ by, stderr }: Finished): string {
  if (by === 'spawnError') return 'the git program was not found';
  return `git said: ${oneLine(stderr.trim(), 500) || 'nothing'}`;
}

/** What a hook that started us would have set; it names another repository. */
const OF_A_HOOK = /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|NAMESPACE|PREFIX)$/;

function git({ folder, env }: FastForward, args: readonly string[]): Promise<Finished> {
  const own = Object.entries(env).filter(([name]) => !OF_A_HOOK.test(name));
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
