/** The status branch as a StateStore: loads what changed, saves what changed, one commit at a time, never by force. */
import { OrcaError } from '../../api/failure.ts';
import { ORCA_IDENTITY } from '../../api/names.ts';
import { EMPTY_RECORDED, type Recorded } from '../../api/recorded.ts';
import { transportOf } from '../../api/repository.ts';
import type { Git, GitRepository, NewCommit, Remote } from '../../lib/git/git.ts';
import type { SaveResult, StateStore, StatusCommit } from '../../reconciler/ports.ts';
import { acceptance, assertOwn } from './authorship.ts';
import { HEADER_FILE, headerFile, OBSERVED_FILE, PAGE_FILE, redactedJson } from './record-file.ts';
import { changedFiles, withChanges } from './record-tree.ts';
import { seenTip } from './seen-tip.ts';

export interface StateOptions {
  readonly git: Git;
  /** The config repository itself when it is on this machine, else a bare repository that stands in for it. */
  readonly repository: GitRepository;
  /** Where the branch lives when it is not in `repository`. */
  readonly remote?: Remote | undefined;
  readonly branch: string;
  /**
   * `looking`: what is loaded is not remembered as seen, so that nothing is written. Default: `recording`.
   */
  readonly purpose?: 'looking' | 'recording';
  /** The redaction gate: everything that is written passes it. */
  readonly redact: (text: string) => string;
}

export interface GitState extends StateStore {
  /** Goes on from a tip that is not Orca's: an Orca commit on top of it, its files as they are. */
  accept(tip: string, now: number): Promise<SaveResult>;
}

interface Seen {
  readonly tip: string | undefined;
  readonly recorded: Recorded;
}

export function gitState(options: StateOptions): GitState {
  const { git, repository, remote, branch, redact } = options;
  const ref = `refs/heads/${branch}`;
  const kept = seenTip(repository.gitDir, branch);
  const lastTip = options.purpose === 'looking' ? { ...kept, set: async () => undefined } : kept;
  /** What this process read or wrote last. */
  let seen: Seen = { tip: undefined, recorded: EMPTY_RECORDED };

  async function load(tip: string | undefined): Promise<Recorded> {
    const since = await lastTip.get();
    if (tip === undefined) seen = { tip, recorded: EMPTY_RECORDED };
    else if (tip !== seen.tip) {
      if (tip !== since) await fetch(tip, since);
      await assertOwn(repository, { tip, since, branch });
      seen = { tip, recorded: await withChanges(repository, seen, tip) };
    }
    await lastTip.set(tip);
    return seen.recorded;
  }

  async function save({ next, base, message, page, observations, now }: StatusCommit): Promise<SaveResult> {
    const there = tipThere(base.tip);
    const files = changedFiles(base.recorded, next, redact);
    files.set(HEADER_FILE, redactedJson(headerFile(next), redact));
    files.set(OBSERVED_FILE, redactedJson(observations, redact));
    files.set(PAGE_FILE, redact(page));
    if ((await there) !== base.tip) return { result: 'conflict' };
    const saved = await commitOn(base.tip, { files, message: redact(message), time: Math.floor(now / 1000) });
    if (saved.result === 'saved') seen = { tip: saved.tip, recorded: next };
    return saved;
  }

  async function accept(tip: string, now: number): Promise<SaveResult> {
    if (remote !== undefined) await repository.fetch(remote, [ref], { depth: 1 });
    return commitOn(tip, { files: new Map(), message: acceptance(tip), time: Math.floor(now / 1000) });
  }

  async function commitOn(
    expected: string | undefined,
    content: Pick<NewCommit, 'files' | 'message' | 'time'>,
  ): Promise<SaveResult> {
    const parents = expected === undefined ? [] : [expected];
    const tip = await repository.write({ parents, ...content, identity: ORCA_IDENTITY });
    const update = { ref, to: tip, expected };
    const moved =
      remote === undefined ? await repository.updateRef(update) : await repository.push(remote, [update]);
    if (moved === 'conflict') return { result: 'conflict' };
    await lastTip.set(tip);
    return { result: 'saved', tip };
  }

  /** Asked while the files are made: a race that is lost already need not be run. Over SSH that would cost a login. */
  async function tipThere(expected: string | undefined): Promise<string | undefined> {
    if (remote === undefined || transportOf(remote.url) !== 'http') return expected;
    return (await git.listRemote(remote, [ref])).refs.get(ref);
  }

  async function fetch(tip: string, since: string | undefined): Promise<void> {
    if (remote === undefined) return;
    if (since !== undefined) await pin(since);
    const tips = await repository.fetch(remote, [ref], since === undefined ? { depth: 1 } : {});
    if (tips.get(ref) === tip) return;
    throw new OrcaError({
      kind: 'later',
      reason: 'StatusUnreadable',
      message: `The status branch ${branch} moved while it was read; it is read again.`,
    });
  }

  /** What this process has pushed itself need not be fetched: a ref tells the fetch that it is here. */
  async function pin(tip: string): Promise<void> {
    const pinned = `refs/orca/seen/${branch}`;
    const expected = (await repository.refs(pinned)).get(pinned);
    await repository.updateRef({ ref: pinned, to: tip, expected });
  }

  return { load, save, accept };
}
