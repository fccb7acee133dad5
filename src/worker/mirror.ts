/** Local copies of target repositories: one a repository, shared by all runs, written by prepare alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OrcaError } from '../api/failure.ts';
import { shortHash } from '../api/hash.ts';
import type { StartingPoint } from '../api/run-contract.ts';
import { unlessAborted } from '../lib/abort.ts';
import type { Remote } from '../lib/git/git.ts';
import { checkedRemote, shownUrl } from '../lib/git/remote.ts';
import { lock } from '../lib/process-lock.ts';
import { mirrorOf } from '../lib/run-directory.ts';
import { makeGitDirectory } from './git-directory.ts';
import type { WorkerMemory } from './memory.ts';
import { type StageGit, stageGit } from './stage-git.ts';

export interface MirrorOptions {
  readonly stateDir: string;
  readonly gitEnv: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly memory: WorkerMemory;
}

export interface Mirror {
  readonly git: StageGit;
  /** Its object store, for alternates. */
  readonly objects: string;
}

interface Wanted {
  readonly branch: string;
  readonly commit: string;
  /** Where it is, if not on a branch. */
  readonly ref?: string;
}

function refOf({ branch, ref = `refs/heads/${branch}` }: Wanted): string {
  return ref;
}

interface Source {
  readonly git: StageGit;
  readonly remote: Remote;
  readonly gitEnv: MirrorOptions['gitEnv'];
}

/** A mirror that holds every commit the run starts from, and `more`; the network is used only for what is missing. */
export async function mirrorWith(
  start: StartingPoint & { readonly more?: readonly Wanted[] },
  remote: Remote,
  options: MirrorOptions,
): Promise<Mirror> {
  const { path: gitDir } = mirrorOf(options.stateDir, start.repository);
  const git = stageGit({ ...options, gitDir, reason: 'PrepareFailed' });
  const wanted = [...wantedBy(start), ...(start.more ?? [])];
  const name = JSON.stringify([gitDir, wanted]);
  const { mirrors } = options.memory;
  const before = mirrors.get(name);
  const isFilled = before !== undefined && (await unlessAborted(isFulfilled(before), options.signal));
  const isKnown = isFilled && existsSync(join(gitDir, 'HEAD'));
  if (!isKnown) {
    const filling = fill({ git, remote, start, wanted }, options);
    mirrors.set(name, filling);
    await filling;
  }
  return { git, objects: join(gitDir, 'objects') };
}

interface Filling {
  readonly git: StageGit;
  readonly remote: Remote;
  readonly start: StartingPoint;
  readonly wanted: readonly Wanted[];
}

/** Never takes a commit out: what is there once stays. */
async function fill({ git, remote, start, wanted }: Filling, options: MirrorOptions): Promise<void> {
  const { path: gitDir, lock: lockDirectory } = mirrorOf(options.stateDir, start.repository);
  if (existsSync(join(gitDir, 'HEAD')) && (await missing(git, wanted)).length === 0) return;
  const held = await lock(lockDirectory, options.signal);
  try {
    makeGitDirectory({ path: gitDir, bare: true });
    const absent = await missing(git, wanted);
    if (absent.length > 0) await fetch({ git, remote, gitEnv: options.gitEnv }, absent);
    const [lacking] = await missing(git, absent);
    if (lacking !== undefined) throw noSuchCommit(lacking, start.repository);
  } finally {
    held.release();
  }
}

/** Another run's filling may have failed for a reason of its own, such as that it was stopped. */
function isFulfilled(promise: Promise<void>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}

function wantedBy(start: StartingPoint): readonly Wanted[] {
  if (start.expectedTip !== undefined) {
    const tip = { branch: start.branch, commit: start.expectedTip };
    return start.merge === undefined ? [tip] : [tip, start.merge];
  }
  return [{ branch: start.baseBranch, commit: start.baseCommit }, ...start.upstreams];
}

async function missing(git: StageGit, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  const out = await git.text('look into the local mirror', ['cat-file', '--batch-check=%(objecttype)'], {
    stdin: `${wanted.map(({ commit }) => `${commit}^{commit}`).join('\n')}\n`,
  });
  const types = out.split('\n');
  return wanted.filter((_, index) => types[index] !== 'commit');
}

/** By commit, since a branch may have moved on; by branch where the server gives no single commits. */
async function fetch({ git, remote, gitEnv }: Source, wanted: readonly Wanted[]): Promise<void> {
  const checked = await checkedRemote(remote);
  const args = (source: (each: Wanted) => string) => [
    // Small fetches too are kept as a pack: loose objects of an interrupted one would look complete.
    '-c',
    'fetch.unpackLimit=1',
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    checked.url,
    ...wanted.map((each) => `+${source(each)}:refs/orca/${shortHash([each.branch], 16)}`),
  ];
  const byCommit = await git.run(
    args(({ commit }) => commit),
    { remote: checked },
  );
  if (byCommit.by === 'exit' && byCommit.code === 0) return;
  // Says what is wrong when the remote can't be used at all, and what it has when it can.
  const { nativeGit } = await import('../lib/git/native.ts');
  const { refs } = await nativeGit({ env: gitEnv }).listRemote(remote, wanted.map(refOf));
  const gone = wanted.find((each) => !refs.has(refOf(each)));
  if (gone !== undefined) throw noSuchCommit(gone, remote.url);
  const byBranch = args(refOf);
  await git.text(`fetch from ${shownUrl(remote.url)}`, byBranch, { remote: checked });
}

function noSuchCommit({ branch, commit }: Wanted, repository: string): OrcaError {
  const message = `Commit ${commit.slice(0, 12)} of branch ${branch} is not in ${shownUrl(repository)} any more; the branch was rewritten or deleted`;
  return new OrcaError({ kind: 'later', reason: 'PrepareFailed', message });
}
