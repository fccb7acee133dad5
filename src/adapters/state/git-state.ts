/** The status branch as a StateStore: loads what changed, saves what changed, one commit at a time, never by force. */
import { ORCA_IDENTITY } from '../../api/names.ts';
import { EMPTY_RECORDED, type Recorded } from '../../api/recorded.ts';
import type { FileContent, NewCommit } from '../../lib/git/git.ts';
import type { SaveResult, StateStore, StatusCommit } from '../../reconciler/ports.ts';
import { acceptance, assertOwn } from './authorship.ts';
import { compactionMessage, nextArchive } from './compaction.ts';
import { HEADER_FILE, headerFile, OBSERVED_FILE, PAGE_FILE, redactedJson } from './record-file.ts';
import { changedRecords, withChanges } from './record-tree.ts';
import { seenTip } from './seen-tip.ts';
import { type Move, type PlaceOptions, statusPlace } from './status-place.ts';
import { upkeep } from './upkeep.ts';

export interface StateOptions extends PlaceOptions {
  /**
   * `looking`: what is loaded is not remembered as seen, so that nothing is written. Default: `recording`.
   */
  readonly purpose?: 'looking' | 'recording';
  /** Told when the repository could not be packed; that is tried again, and nothing depends on it. */
  readonly onUpkeepFailure?: (error: unknown) => void;
  /** The redaction gate: everything that is written passes it. */
  readonly redact: (text: string) => string;
}

export interface GitState extends StateStore {
  /** Goes on from a tip that is not Orca's: an Orca commit on top of it, its files as they are; throws where they can't be read. */
  accept(tip: string, now: number): Promise<SaveResult>;
  /** Puts one commit with the same files in the place of a loaded tip; its history stays at an archive ref. */
  compact(tip: string, now: number): Promise<CompactResult>;
  /** When nothing of the repository is being packed any more. */
  settled(): Promise<void>;
}

export type CompactResult =
  | { readonly result: 'saved'; readonly tip: string; readonly archive: string }
  | { readonly result: 'conflict' };

interface Seen {
  readonly tip: string | undefined;
  readonly recorded: Recorded;
}

export function gitState(options: StateOptions): GitState {
  const { repository, branch, redact } = options;
  const place = statusPlace(options);
  const { ref } = place;
  const kept = seenTip(repository.gitDir, branch);
  const lastTip = options.purpose === 'looking' ? { ...kept, set: async () => undefined } : kept;
  const packing = upkeep({
    repository,
    // In a stand-in no ref may lead to what was pushed since the last fetch.
    prepare: async () => {
      const tip = await lastTip.get();
      if (tip !== undefined) await place.pin(tip);
    },
    onFailure: options.onUpkeepFailure ?? (() => undefined),
  });
  /** What this process read or wrote last. */
  let seen: Seen = { tip: undefined, recorded: EMPTY_RECORDED };

  async function load(tip: string | undefined): Promise<Recorded> {
    const since = await lastTip.get();
    if (tip === undefined) seen = { tip, recorded: EMPTY_RECORDED };
    else if (tip !== seen.tip) {
      if (tip !== since) await place.fetch(tip, since);
      await assertOwn(repository, { tip, since, branch, archived: place.archived });
      seen = { tip, recorded: await withChanges(repository, seen, tip) };
    }
    await lastTip.set(tip);
    return seen.recorded;
  }

  async function save(commit: StatusCommit): Promise<SaveResult> {
    const { next, base, message, now } = commit;
    const move = await place.begin();
    if (move.seen !== undefined && move.seen.tip !== base.tip) return { result: 'conflict' };
    const files = statusFiles(commit, redact);
    const saved = await commitOn(base.tip, { files, message: redact(message), time: seconds(now) }, move);
    if (saved.result === 'saved') seen = { tip: saved.tip, recorded: next };
    return saved;
  }

  async function accept(tip: string, now: number): Promise<SaveResult> {
    await place.fetchTip();
    // What can't be read is not gone on from.
    await withChanges(repository, { tip: undefined, recorded: EMPTY_RECORDED }, tip);
    const content = { files: new Map(), message: acceptance(tip), time: seconds(now) };
    return commitOn(tip, content, await place.begin());
  }

  async function commitOn(
    expected: string | undefined,
    content: Pick<NewCommit, 'files' | 'message' | 'time'>,
    move: Move,
  ): Promise<SaveResult> {
    const parents = expected === undefined ? [] : [expected];
    const tip = await repository.write({ parents, ...content, identity: ORCA_IDENTITY });
    if (!(await move.make([{ ref, to: tip, expected }]))) return { result: 'conflict' };
    await lastTip.set(tip);
    packing.afterCommit();
    return { result: 'saved', tip };
  }

  async function compact(tip: string, now: number): Promise<CompactResult> {
    const archive = nextArchive((await place.archives()).keys());
    const root = await repository.write({
      parents: [],
      onTree: (await repository.commit(tip)).tree,
      files: new Map(),
      message: compactionMessage({ tip, archive }),
      identity: ORCA_IDENTITY,
      time: seconds(now),
    });
    // The archive first: where the two can't be moved at once, there is one more of it at worst.
    const updates = [
      { ref: archive, to: tip, expected: undefined },
      { ref, to: root, expected: tip },
    ];
    if (!(await (await place.begin()).make(updates))) return { result: 'conflict' };
    await lastTip.set(root);
    return { result: 'saved', tip: root, archive };
  }

  return { load, save, accept, compact, settled: packing.settled };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** What a state changes of the files of its base. */
function statusFiles(
  { next, base, page, observations }: StatusCommit,
  redact: StateOptions['redact'],
): Map<string, FileContent | undefined> {
  const files = new Map<string, FileContent | undefined>();
  for (const [path, record] of changedRecords(base.recorded, next))
    files.set(path, record && (() => redactedJson(record, redact)));
  files.set(HEADER_FILE, redactedJson(headerFile(next), redact));
  files.set(OBSERVED_FILE, redactedJson(observations, redact));
  files.set(PAGE_FILE, redact(page));
  return files;
}
