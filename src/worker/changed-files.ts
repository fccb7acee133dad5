/** Reads what differs between two trees, with contents, for the policy to judge. */
import { LIMITS } from './limits.ts';
import type { ChangedFile, FileState } from './policy.ts';
import type { StageGit } from './stage-git.ts';

interface Entry {
  readonly mode: string;
  readonly oid: string;
}

const SUBMODULE = '160000';

/** Contents of more than may be published are not read. */
export async function changedFiles(git: StageGit, from: string, to: string): Promise<readonly ChangedFile[]> {
  const listing = await git.text('compare the result', [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    from,
    to,
  ]);
  const changes = parsedListing(listing);
  const oids = changes.flatMap(({ before, after }) => [before, after]).flatMap((entry) => readableOid(entry));
  const sizes = await sizesOf(git, oids);
  const sizeOf = (oid: string) => sizes.get(oid) ?? 0;
  const small = [...new Set(oids)].filter((oid) => sizeOf(oid) <= LIMITS.fileBytes);
  const bytes = small.reduce((sum, oid) => sum + sizeOf(oid), 0);
  const isTooMuch = changes.length > LIMITS.files || bytes > LIMITS.comparedBytes;
  const contents = await contentsOf(git, isTooMuch ? [] : small);

  const stateOf = (entry: Entry): FileState => {
    const content = contents.get(entry.oid);
    const size = sizeOf(entry.oid);
    return { mode: entry.mode, size, ...(content === undefined ? {} : { content }) };
  };
  return changes.map(({ path, before, after }) => ({
    path,
    ...(before === undefined ? {} : { before: stateOf(before) }),
    ...(after === undefined ? {} : { after: stateOf(after) }),
  }));
}

interface Change {
  readonly path: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** `:<mode> <mode> <oid> <oid> <status>` NUL `<path>` NUL …; all zeros: it is not there. */
function parsedListing(listing: string): readonly Change[] {
  const fields = listing.split('\0');
  const changes: Change[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [modeBefore = '', modeAfter = '', before = '', after = ''] =
      fields[index]?.slice(1).split(' ') ?? [];
    changes.push({
      path: fields[index + 1] ?? '',
      before: entryOf(modeBefore, before),
      after: entryOf(modeAfter, after),
    });
  }
  return changes;
}

function entryOf(mode: string, oid: string): Entry | undefined {
  return mode === '000000' ? undefined : { mode, oid };
}

function readableOid(entry: Entry | undefined): readonly string[] {
  return entry === undefined || entry.mode === SUBMODULE ? [] : [entry.oid];
}

async function sizesOf(git: StageGit, oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (oids.length === 0) return new Map();
  const out = await git.text(
    'look at the result',
    ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
    {
      stdin: `${oids.join('\n')}\n`,
    },
  );
  const lines = out
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(lines.map(([oid = '', size = '0']) => [oid, Number(size)]));
}

/** `<oid> <type> <size>` newline, the bytes, newline; for each. */
async function contentsOf(git: StageGit, oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (oids.length === 0) return contents;
  const out = await git.bytes('read the result', ['cat-file', '--batch'], {
    stdin: `${oids.join('\n')}\n`,
    maxOutput: LIMITS.comparedBytes + 1024 * 1024,
  });
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const [oid = '', , size = ''] = out.toString('latin1', at, end).split(' ');
    contents.set(oid, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return contents;
}
