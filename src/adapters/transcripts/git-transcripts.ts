/**
 * The branch with transcripts of runs: one commit without parents that is replaced by compare-and-swap, so that what its
 * retention drops is gone for good. Files: `<project>/<day>/<run>.jsonl`.
 */
import { OrcaError } from '../../api/failure.ts';
import { type Key, keyOf, keyParts, ORCA_IDENTITY } from '../../api/names.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { GitRepository, Remote, TreeFile } from '../../lib/git/git.ts';
import type { Transcript } from './transcript.ts';

export interface TranscriptBranchOptions {
  /** The config repository itself when it is on this machine, else a bare repository that stands in for it. */
  readonly repository: GitRepository;
  /** Where the branch lives when it is not in `repository`. */
  readonly remote?: Remote | undefined;
  readonly branch: string;
  /** Runs whose transcripts stay; those of the oldest days go first. */
  readonly keepRuns: number;
  readonly clock: { now(): number };
}

export interface TranscriptBranch {
  /** Afterwards these are on the branch, as far as the retention has room. Throws OrcaError when they are not. */
  keep(transcripts: ReadonlyMap<Key, Transcript>): Promise<void>;
  /** Lines of a run's transcript; undefined: the branch has none. */
  read(run: Key): Promise<string | undefined>;
}

const TRIES = 5;
const PAGE = 'README.md';

export function transcriptBranch(options: TranscriptBranchOptions): TranscriptBranch {
  const { repository, remote, branch, clock } = options;
  const ref = `refs/heads/${branch}`;

  async function tip(): Promise<string | undefined> {
    if (remote === undefined) return (await repository.refs(ref)).get(ref);
    return (await repository.fetch(remote, [ref], { depth: 1 })).get(ref);
  }

  async function replace(expected: string | undefined, transcripts: ReadonlyMap<Key, Transcript>) {
    const there = expected === undefined ? [] : await transcriptFiles(repository, expected);
    const to = await repository.write({
      parents: [],
      ...(expected === undefined ? {} : { onTree: (await repository.commit(expected)).tree }),
      files: changes(there, transcripts, options.keepRuns),
      message: `Keep ${transcripts.size === 1 ? 'a transcript' : `${transcripts.size} transcripts`}\n`,
      identity: ORCA_IDENTITY,
      time: Math.floor(clock.now() / 1000),
    });
    const update = { ref, to, expected };
    return remote === undefined ? repository.updateRef(update) : repository.push(remote, [update]);
  }

  return {
    async keep(transcripts) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const expected = await tip();
        if (expected !== undefined) await assertOwn(repository, expected, branch);
        if ((await replace(expected, transcripts)) !== 'conflict') return;
      }
      throw new OrcaError({
        kind: 'later',
        reason: 'ConfigUnreadable',
        message: `The branch ${branch} moved ${TRIES} times while transcripts were put on it.`,
      });
    },
    async read(run) {
      const there = await tip();
      if (there === undefined) return undefined;
      const file = (await transcriptFiles(repository, there, keyParts(run).project)).find(
        (each) => each.run === run,
      );
      const content = file && (await repository.readFile(there, file.path));
      return content && new TextDecoder().decode(content);
    },
  };
}

interface TranscriptFile extends Pick<TreeFile, 'path'> {
  readonly run: Key;
  readonly day: string;
}

async function transcriptFiles(
  repository: GitRepository,
  tip: string,
  project?: string,
): Promise<readonly TranscriptFile[]> {
  const files = await repository.files(tip, project);
  return files.flatMap(({ path }) => {
    const [, of, day, name] = /^([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\.jsonl$/.exec(path) ?? [];
    return of === undefined || day === undefined || name === undefined
      ? []
      : [{ path, day, run: keyOf(of, name) }];
  });
}

/** A run has one file: the one of another day, from a copy that was cut short, goes. */
function changes(
  there: readonly TranscriptFile[],
  transcripts: ReadonlyMap<Key, Transcript>,
  keepRuns: number,
): ReadonlyMap<string, string | undefined> {
  const added = [...transcripts].map(([run, { day, text }]) => {
    const { project, name } = keyParts(run);
    return { run, day, path: `${project}/${day}/${name}.jsonl`, text };
  });
  const newestFirst = [...there.filter(({ run }) => !transcripts.has(run)), ...added].sort(
    (a, b) => b.day.localeCompare(a.day) || a.path.localeCompare(b.path),
  );
  const kept = new Set(newestFirst.slice(0, keepRuns).map(({ path }) => path));
  return new Map<string, string | undefined>([
    ...there.filter(({ path }) => !kept.has(path)).map(({ path }) => [path, undefined] as const),
    ...added.filter(({ path }) => kept.has(path)).map(({ path, text }) => [path, text] as const),
    [PAGE, page(keepRuns)],
  ]);
}

function page(keepRuns: number): string {
  return `# Transcripts

What the agents of the last ${keepRuns} runs said and did, one event a line: \`<project>/<day>/<run>.jsonl\`. \`orca logs run/<run>\` shows one.

Orca writes this branch alone and keeps no history of it: texts are redacted, long ones are cut in the middle.
`;
}

/** Somebody else's commit would be lost with the next copy. */
async function assertOwn(repository: GitRepository, tip: string, branch: string): Promise<void> {
  const { committer } = await repository.commit(tip);
  if (committer.email === ORCA_IDENTITY.email && committer.name === ORCA_IDENTITY.name) return;
  throw new OrcaError({
    kind: 'never',
    reason: 'BranchModified',
    message: `The branch ${branch} has commit ${tip.slice(0, 12)} by ${oneLine(committer.name, 60)}, which is not Orca's: transcripts stay on this machine until the branch is deleted, or another one is named at \`logs.branch\` in orca.yaml.`,
  });
}
