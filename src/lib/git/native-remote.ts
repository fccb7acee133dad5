/** Listing, fetching and pushing with the git program. */
import { OrcaError } from '../../api/failure.ts';
import type { RefUpdate, RemoteRefs } from './git.ts';
import { keepRef } from './keep-refs.ts';
import { plainPlace } from './plain-place.ts';
import { judgePush } from './push-verdict.ts';
import type { CheckedRemote } from './remote.ts';
import { programFailure, saidBy, unreachable } from './remote-failure.ts';
import { runGit } from './run-git.ts';
import { discover } from './smart-http.ts';
import { locksAdvice, removeStaleLocks } from './stale-lock.ts';

/** Lists a remote, however it is reached; throws what its refusal means. */
export type ListRemote = (remote: CheckedRemote, prefixes: readonly string[]) => Promise<RemoteRefs>;

export interface NativeContext {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly list: ListRemote;
}

/** `git ls-remote`: for SSH, local repositories, and HTTP through a proxy. */
export async function lsRemote(
  remote: CheckedRemote,
  prefixes: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<RemoteRefs> {
  const patterns = prefixes.length === 0 ? [] : ['HEAD', ...prefixes.map((prefix) => `${prefix}*`)];
  const args = ['ls-remote', '--symref', '--quiet', '--upload-pack=git-upload-pack', '--', remote.url];
  const finished = await runGit({ args: [...args, ...patterns], remote, env });
  if (finished.by !== 'exit' || finished.code !== 0) {
    // Its HTTP status says more than the exit code of git.
    if (remote.transport === 'http' && finished.by === 'exit') await discover(remote, 'git-upload-pack');
    throw await programFailure(remote, finished);
  }
  return parsedListing(finished.stdout.toString('utf8'), prefixes);
}

function parsedListing(output: string, prefixes: readonly string[]): RemoteRefs {
  const refs = new Map<string, string>();
  let head: string | undefined;
  for (const line of output.split('\n')) {
    const [value = '', name = ''] = line.split('\t');
    if (name === 'HEAD' && value.startsWith('ref: refs/heads/'))
      head = value.slice('ref: refs/heads/'.length);
    // `refs/tags/v1^{}` follows the annotated tag v1 and names the commit.
    const ref = name.replace(/\^\{\}$/, '');
    if (isRefBelow(ref, prefixes)) refs.set(ref, value);
  }
  return { head: refs.size === 0 && prefixes.length === 0 ? undefined : head, refs };
}

export function isRefBelow(ref: string, prefixes: readonly string[]): boolean {
  if (!ref.startsWith('refs/')) return false;
  return prefixes.length === 0 || prefixes.some((prefix) => ref.startsWith(prefix));
}

/** Fetches those of `refs` that the remote has; says which. */
export async function fetchRefs(
  context: NativeContext,
  remote: CheckedRemote,
  options: { readonly refs: readonly string[]; readonly depth: number | undefined },
): Promise<readonly string[]> {
  const finished = await tryFetch(context, remote, options);
  if (finished.by === 'exit' && finished.code === 0) return options.refs;
  const kept = options.refs.map((ref) => keepRef(remote, ref));
  if (removeStaleLocks(context.gitDir, kept)) return fetchRefs(context, remote, options);
  // A ref that is missing fails the whole fetch: what is there now is asked once, and one of them may have come since.
  const { refs } = await context.list(remote, options.refs);
  const present = options.refs.filter((ref) => refs.has(ref));
  if (present.length === 0) return [];
  const again = await tryFetch(context, remote, { ...options, refs: present });
  if (again.by === 'exit' && again.code === 0) return present;
  const advice = locksAdvice(context.gitDir, kept);
  throw unreachable(remote.url, 'later', `could not be fetched: ${saidBy(again)}${advice}`);
}

function tryFetch(
  { gitDir, env }: NativeContext,
  remote: CheckedRemote,
  { refs, depth }: { readonly refs: readonly string[]; readonly depth: number | undefined },
) {
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--force'];
  const limit = depth === undefined ? [] : [`--depth=${depth}`];
  const refspecs = refs.map((ref) => `+${ref}:${keepRef(remote, ref)}`);
  const args = [
    'fetch',
    ...options,
    '--upload-pack=git-upload-pack',
    ...limit,
    '--',
    remote.url,
    ...refspecs,
  ];
  return runGit({ args, gitDir, env, remote });
}

/** `git push` with a lease on every expected value; whatever goes wrong, the remote itself is asked what is true. */
export async function pushUpdates(
  context: NativeContext,
  remote: CheckedRemote,
  updates: readonly RefUpdate[],
): Promise<'pushed' | 'conflict'> {
  const { env } = context;
  const options = ['--quiet', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags'];
  const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ''}`);
  const refspecs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`);
  const atomic = updates.length > 1 ? ['--atomic'] : [];
  const program = '--receive-pack=git-receive-pack';
  const args = ['push', ...options, ...atomic, program, ...leases, '--', remote.url, ...refspecs];
  const finished = await runGit({ args, gitDir: context.gitDir, env, remote });
  if (finished.by === 'exit' && finished.code === 0) return 'pushed';
  const pushed = updates.map(({ ref }) => ref);
  const { refs } = await context.list(remote, pushed);
  const verdict = judgePush(refs, updates);
  if (verdict !== 'unmoved') return verdict;
  // Says so when the credentials allow reading only.
  if (remote.transport === 'http') await discover(remote, 'git-receive-pack');
  const gitDir = remote.transport === 'local' ? plainPlace(remote.url)?.gitDir : undefined;
  if (gitDir !== undefined && removeStaleLocks(gitDir, pushed)) return pushUpdates(context, remote, updates);
  const advice = gitDir === undefined ? '' : locksAdvice(gitDir, pushed);
  throw new OrcaError({
    kind: 'later',
    reason: 'PublishFailed',
    message: `${remote.url} did not take the push: ${saidBy(finished)}${advice}`,
  });
}
