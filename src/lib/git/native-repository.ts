/** A repository through the git program: long-lived readers and writers, one spawn for each ref or remote operation. */
import { OrcaError } from '../../api/failure.ts';
import { commitWriter } from './commit-writer.ts';
import type { GitRepository, NewCommit, RefUpdate } from './git.ts';
import { fetchRefs, keepRef, type ListRemote, pushUpdates } from './native-remote.ts';
import { objectReader } from './object-reader.ts';
import { repositoryReading } from './reading.ts';
import { checkedRemote } from './remote.ts';
import { saidBy } from './remote-failure.ts';
import { runGit } from './run-git.ts';

export interface NativeOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly list: ListRemote;
}

export function nativeRepository(gitDir: string, options: NativeOptions): GitRepository {
  const { env } = options;
  const context = { gitDir, ...options };
  const objects = objectReader(gitDir, env);
  const commits = commitWriter(gitDir, env);
  const reading = repositoryReading(gitDir, objects.read);

  async function write(commit: NewCommit): Promise<string> {
    // fast-import dies of a parent that is not there; this says so instead.
    await Promise.all(commit.parents.map(reading.commit));
    return commits.write(commit);
  }

  return {
    gitDir,
    ...reading,
    write,
    refs: (prefix) => localRefs(context, prefix),
    head: () => localHead(context),
    updateRef: (update) => updateLocalRef(context, update),
    isAncestor: (ancestor, descendant) => isLocalAncestor(context, ancestor, descendant),
    async fetch(remote, refs, fetchOptions = {}) {
      const checked = checkedRemote(remote);
      const there = await fetchRefs(context, checked, { refs, depth: fetchOptions.depth });
      const tips = there.map(async (ref): Promise<[string, string]> => {
        const commit = await objects.read(`${keepRef(checked, ref)}^{commit}`);
        if (commit === undefined) throw localFailure(context, `${ref} was fetched but is no commit`);
        return [ref, commit.oid];
      });
      return new Map(await Promise.all(tips));
    },
    push: (remote, updates) => pushUpdates(context, checkedRemote(remote), updates),
    async maintain() {
      await mustSucceed(context, ['repack', '--geometric=2', '-d', '--quiet']);
    },
    async close() {
      await Promise.all([objects.close(), commits.close()]);
    },
  };
}

interface Place {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
}

async function localRefs(place: Place, prefix = 'refs/'): Promise<ReadonlyMap<string, string>> {
  const format = '--format=%(refname) %(objectname) %(*objectname)';
  const out = await mustSucceed(place, ['for-each-ref', format]);
  const refs = new Map<string, string>();
  for (const line of out.split('\n')) {
    const [ref = '', oid = '', peeled = ''] = line.split(' ');
    if (ref !== '' && ref.startsWith(prefix)) refs.set(ref, peeled === '' ? oid : peeled);
  }
  return refs;
}

async function localHead({ gitDir, env }: Place): Promise<string | undefined> {
  const { code, stdout } = await runGit({ args: ['symbolic-ref', '--quiet', 'HEAD'], gitDir, env });
  const ref = stdout.toString('utf8').trim();
  return code === 0 && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

async function updateLocalRef(place: Place, update: RefUpdate): Promise<'updated' | 'conflict'> {
  const { ref, to, expected } = update;
  const args = ['update-ref', '--stdin', '-z'];
  const stdin = `update ${ref}\0${to ?? ZERO}\0${expected ?? ZERO}\0`;
  const finished = await runGit({ args, ...place, stdin });
  if (finished.code === 0) return 'updated';
  const now = (await localRefs(place, ref)).get(ref);
  if (now === to) return 'updated';
  if (now !== expected) return 'conflict';
  throw localFailure(place, `${ref} could not be written: ${saidBy(finished)}`);
}

const ZERO = '0'.repeat(40);

async function isLocalAncestor(place: Place, ancestor: string, descendant: string): Promise<boolean> {
  const finished = await runGit({ args: ['merge-base', '--is-ancestor', ancestor, descendant], ...place });
  if (finished.code === 0 || finished.code === 1) return finished.code === 0;
  throw localFailure(place, `${ancestor} and ${descendant} could not be compared: ${saidBy(finished)}`);
}

async function mustSucceed({ gitDir, env }: Place, args: readonly string[]): Promise<string> {
  const finished = await runGit({ args, gitDir, env });
  if (finished.by === 'exit' && finished.code === 0) return finished.stdout.toString('utf8');
  throw localFailure({ gitDir, env }, `git ${args[0]} failed: ${saidBy(finished)}`);
}

function localFailure({ gitDir }: Place, why: string): OrcaError {
  return new OrcaError({ kind: 'later', reason: 'RepositoryUnreachable', message: `${gitDir}: ${why}.` });
}
