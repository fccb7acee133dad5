/** The history of the status branch as passes: what each started from, what it saw, and what it put on the branch. */
import { EMPTY_RECORDED, type Recorded } from '../../api/recorded.ts';
import type { CommitInfo, GitRepository } from '../../lib/git/git.ts';
import { whyNoPass } from './authorship.ts';
import { type Difference, differencesIn } from './difference.ts';
import { HEADER_FILE, headerFile, OBSERVED_FILE, PAGE_FILE, redactedJson } from './record-file.ts';
import { changedRecords, withChanges } from './record-tree.ts';

export interface RecordedPass {
  readonly type: 'pass';
  /** The state that its plan was made from. */
  readonly before: Recorded;
  /** observed.json as a value. */
  readonly observation: unknown;
  /** Where the commit is not what this next state would be written as; the front page is not looked at. */
  differences(next: Recorded): readonly Difference[];
}

/** A commit that no plan stands behind: `why` is what it did instead. */
export interface NoPass {
  readonly type: 'other';
  readonly why: string;
}

export interface Passes {
  at(commit: CommitInfo): Promise<RecordedPass | NoPass>;
}

type Files = ReadonlyMap<string, string | undefined>;

/** Going from commit to neighbouring commit costs what differs between them. */
export function recordedPasses(repository: GitRepository, redact: (text: string) => string): Passes {
  let seen: { readonly tip: string | undefined; readonly recorded: Recorded } = {
    tip: undefined,
    recorded: EMPTY_RECORDED,
  };

  async function stateAt(tip: string | undefined): Promise<Recorded> {
    if (tip === undefined) return EMPTY_RECORDED;
    if (tip !== seen.tip) seen = { tip, recorded: await withChanges(repository, seen, tip) };
    return seen.recorded;
  }

  async function at(commit: CommitInfo): Promise<RecordedPass | NoPass> {
    const why = whyNoPass(commit);
    if (why !== undefined) return { type: 'other', why };
    const [parent] = commit.parents;
    const before = await stateAt(parent);
    const [written, observation] = await Promise.all([
      writtenBetween(repository, parent, commit.oid),
      repository.readFile(commit.oid, OBSERVED_FILE),
    ]);
    return {
      type: 'pass',
      before,
      observation: JSON.parse(new TextDecoder().decode(observation)),
      differences: (next) => differencesIn(written, filesOf(before, next, redact)),
    };
  }

  return { at };
}

function filesOf(before: Recorded, next: Recorded, redact: (text: string) => string): Files {
  const files = new Map<string, string | undefined>();
  for (const [path, record] of changedRecords(before, next))
    files.set(path, record && redactedJson(record, redact));
  return files.set(HEADER_FILE, redactedJson(headerFile(next), redact));
}

/** Path → content after the commit, of records and header alone; the header always. */
async function writtenBetween(
  repository: GitRepository,
  parent: string | undefined,
  commit: string,
): Promise<Files> {
  const changes = await repository.changes(parent, commit);
  const records = changes.filter(({ path }) => path !== OBSERVED_FILE && path !== PAGE_FILE);
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  const oids = records.flatMap(({ to }) => (to === undefined ? [] : [to.oid]));
  for await (const { oid, content } of repository.blobs(oids)) texts.set(oid, decoder.decode(content));
  const written = new Map(records.map(({ path, to }) => [path, to && texts.get(to.oid)]));
  if (written.has(HEADER_FILE)) return written;
  return written.set(HEADER_FILE, decoder.decode(await repository.readFile(commit, HEADER_FILE)));
}
