/** A repository through the git program: long-lived readers and writers, one spawn for each remote operation. */
import { Recent } from '../recent.ts';
import { type NewObjects, writeCommit } from './commit-writer.ts';
import type { BegunPush, GitRepository, RefUpdate, Remote } from './git.ts';
import { httpPush } from './http-push.ts';
import { keepRef, keptTips } from './keep-refs.ts';
import { localFailure, onDisk } from './local-failure.ts';
import { hasRefFiles, isUnlogged, localRefs } from './local-refs.ts';
import { fetchRefs, isRefBelow, type ListRemote, pushUpdates } from './native-remote.ts';
import { type ObjectReader, objectReader } from './object-reader.ts';
import { objectStream } from './object-stream.ts';
import { commitInfo } from './objects.ts';
import type { Place } from './plain-place.ts';
import { type Objects, type ReadObject, repositoryReading, typedObjects } from './reading.ts';
import { readHead, swapRef } from './ref-files.ts';
import type { CheckedRemote } from './remote.ts';
import { saidBy } from './remote-failure.ts';
import { runGit } from './run-git.ts';
import { locksAdvice, removeStaleLocks } from './stale-lock.ts';

export interface NativeOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly list: ListRemote;
  checked(remote: Remote): Promise<CheckedRemote>;
  /** Whether the remote may be spoken to without the git program. */
  isInProcess(remote: CheckedRemote): boolean;
}

/** Objects up to which a push without deltas costs less than a spawn. */
const SMALL_PUSH = 2000;
/** Trees and commits that were written and are remembered: the next commit is most often made on the last one. */
const REMEMBERED = 32;
const REMEMBERED_BYTES = 256 * 1024;

export function nativeRepository(place: Place, options: NativeOptions): GitRepository {
  const { gitDir, objectsDirectory } = place;
  const context = { gitDir, ...options };
  const reader = objectReader(gitDir, options.env);
  const objects = typedObjects(gitDir, reader.read, (oids) =>
    objectStream({ gitDir, env: options.env, oids }),
  );

  const lately = new Recent<string, Buffer>(REMEMBERED);
  const parents = remembering(objects, lately);
  /** The last commit written, until it is pushed. */
  let written: NewObjects | undefined;

  async function beginPush(remote: Remote): Promise<BegunPush | undefined> {
    const checked = await options.checked(remote);
    if (!options.isInProcess(checked)) return undefined;
    const { refs, push } = await httpPush(checked);
    return {
      refs,
      async push(updates) {
        const result = await push({ readObject: reader.read, limit: SMALL_PUSH, written }, updates);
        written = undefined;
        return result === 'tooLarge' ? pushUpdates(context, checked, updates) : result;
      },
    };
  }

  const refs = refsOf(context, reader.read);

  return {
    gitDir,
    ...repositoryReading(objects),
    refs,
    async write(commit) {
      const made = await onDisk(gitDir, () => writeCommit(commit, parents, objectsDirectory));
      written = made;
      for (const { oid, type, content } of made.objects)
        if (type !== 'blob' && content.length <= REMEMBERED_BYTES) lately.set(oid, content);
      return made.commit;
    },
    head: async () => (hasRefFiles(gitDir) ? onDisk(gitDir, () => readHead(gitDir)) : symbolicHead(context)),
    updateRef: async (update) =>
      hasRefFiles(gitDir) && isUnlogged(gitDir, update.ref)
        ? onDisk(gitDir, () => swapRef(gitDir, update))
        : updateWithGit(context, update),
    async isAncestor(ancestor, descendant) {
      await objects.commit(descendant);
      const isHere = (await objects.commitIfPresent(ancestor)) !== undefined;
      return isHere && isLocalAncestor(context, ancestor, descendant);
    },
    async fetch(remote, names, fetchOptions = {}) {
      const checked = await options.checked(remote);
      const kept = await keptTips(
        { refs, commitIfPresent: objects.commitIfPresent },
        checked,
        names,
        fetchOptions,
      );
      if (kept !== undefined) return kept;
      const there = await fetchRefs(context, checked, { refs: names, depth: fetchOptions.depth });
      const tips = there.map(async (ref) => [ref, await keptCommit(gitDir, reader, [checked, ref])] as const);
      return new Map(await Promise.all(tips));
    },
    async push(remote, updates) {
      const begun = await beginPush(remote);
      return begun?.push(updates) ?? pushUpdates(context, await options.checked(remote), updates);
    },
    beginPush,
    async maintain() {
      await mustSucceed(context, ['repack', '--geometric=2', '-d', '-l', '--quiet']);
    },
    async close() {
      await reader.close();
    },
  };
}

async function keptCommit(
  gitDir: string,
  { read }: Pick<ObjectReader, 'read'>,
  [remote, ref]: readonly [CheckedRemote, string],
): Promise<string> {
  const commit = await read(`${keepRef(remote, ref)}^{commit}`);
  if (commit === undefined) throw localFailure(gitDir, `${ref} was fetched but is no commit`);
  return commit.oid;
}

/** Trees and commits out of memory where they are in it. */
function remembering(objects: Objects, lately: Recent<string, Buffer>): Objects {
  return {
    ...objects,
    tree: async (oid) => lately.get(oid) ?? objects.tree(oid),
    async commit(oid) {
      const content = lately.get(oid);
      return content === undefined ? objects.commit(oid) : commitInfo(oid, content);
    },
  };
}

interface Context {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
}

function refsOf(context: Context, readObject: ReadObject): GitRepository['refs'] {
  const { gitDir } = context;
  return (...prefixes) =>
    hasRefFiles(gitDir)
      ? onDisk(gitDir, () => localRefs(gitDir, prefixes, readObject))
      : listedRefs(context, prefixes);
}

async function listedRefs(
  context: Context,
  prefixes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const format = '--format=%(refname) %(objectname) %(*objectname)';
  const out = await mustSucceed(context, ['for-each-ref', format]);
  const refs = new Map<string, string>();
  for (const line of out.split('\n')) {
    const [ref = '', oid = '', peeled = ''] = line.split(' ');
    if (isRefBelow(ref, prefixes)) refs.set(ref, peeled === '' ? oid : peeled);
  }
  return refs;
}

async function symbolicHead({ gitDir, env }: Context): Promise<string | undefined> {
  const { code, stdout } = await runGit({ args: ['symbolic-ref', '--quiet', 'HEAD'], gitDir, env });
  const ref = stdout.toString('utf8').trim();
  return code === 0 && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

async function updateWithGit(context: Context, update: RefUpdate): Promise<'updated' | 'conflict'> {
  const { ref, to, expected } = update;
  const args = ['update-ref', '--stdin', '-z'];
  const stdin = `update ${ref}\0${to ?? ZERO}\0${expected ?? ZERO}\0`;
  const finished = await runGit({ args, ...context, stdin });
  if (finished.code === 0) return 'updated';
  const now = (await listedRefs(context, [ref])).get(ref);
  if (now === to) return 'updated';
  if (now !== expected) return 'conflict';
  if (removeStaleLocks(context.gitDir, [ref])) return updateWithGit(context, update);
  const advice = locksAdvice(context.gitDir, [ref]);
  throw localFailure(context.gitDir, `${ref} could not be written: ${saidBy(finished)}${advice}`);
}

const ZERO = '0'.repeat(40);

async function isLocalAncestor(context: Context, ancestor: string, descendant: string): Promise<boolean> {
  const finished = await runGit({ args: ['merge-base', '--is-ancestor', ancestor, descendant], ...context });
  if (finished.code === 0 || finished.code === 1) return finished.code === 0;
  throw localFailure(
    context.gitDir,
    `${ancestor} and ${descendant} could not be compared: ${saidBy(finished)}`,
  );
}

async function mustSucceed({ gitDir, env }: Context, args: readonly string[]): Promise<string> {
  const finished = await runGit({ args, gitDir, env });
  if (finished.by === 'exit' && finished.code === 0) return finished.stdout.toString('utf8');
  throw localFailure(gitDir, `git ${args[0]} failed: ${saidBy(finished)}`);
}
