/** The branch with transcripts: on this machine, over HTTP and over SSH, with both backends. */
import { describe, expect, test } from 'vitest';
import { transcriptBranch } from '../../../src/adapters/transcripts/git-transcripts.ts';
import type { Transcript } from '../../../src/adapters/transcripts/transcript.ts';
import { keyOf } from '../../../src/api/names.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd } from '../../support/temporary.ts';
import { gitOf, localRepository, SUBJECTS } from '../git/subjects.ts';

const BRANCH = 'orca-logs';
const REF = `refs/heads/${BRANCH}`;
const CLOCK = { now: () => Date.UTC(2026, 0, 31) };

function transcript(day: string, text = `${day}\n`): Transcript {
  return { day, text };
}

function entries(...all: readonly (readonly [name: string, transcript: Transcript])[]) {
  return new Map(all.map(([name, each]) => [keyOf('shop', name), each]));
}

function remoteWorld(subject: (typeof SUBJECTS)[number]) {
  return async (keepRuns = 10) => {
    const { there, remote } = await subject.serve({ 'orca.yaml': '' });
    const git = await gitOf(subject);
    const open = async () =>
      transcriptBranch({
        repository: await localRepository(git),
        remote,
        branch: BRANCH,
        keepRuns,
        clock: CLOCK,
      });
    return { there, open };
  };
}

function ownWorld(backend: 'native' | 'isomorphic') {
  return async (keepRuns = 10) => {
    const there = await bareRepository({ files: { 'orca.yaml': '' } });
    const git = await gitOf({ backend });
    const open = async () => {
      const repository = await git.open(there.path);
      atEnd(() => repository.close());
      return transcriptBranch({ repository, branch: BRANCH, keepRuns, clock: CLOCK });
    };
    return { there, open };
  };
}

async function pathsIn(there: BareRepository): Promise<readonly string[]> {
  return (await there.git('ls-tree', '-r', '--name-only', BRANCH)).trim().split('\n');
}

describe.each([
  { name: 'on this machine, native', world: ownWorld('native') },
  { name: 'on this machine, isomorphic', world: ownWorld('isomorphic') },
  ...SUBJECTS.map((subject) => ({ name: subject.name, world: remoteWorld(subject) })),
])('transcripts $name', ({ world }) => {
  test('are there for every machine, without a history', async () => {
    const { there, open } = await world();
    const [mine, yours] = [await open(), await open()];
    expect(await yours.read(keyOf('shop', 'search-1'))).toBeUndefined();

    await mine.keep(entries(['search-1', transcript('2026-01-30', 'one\n')]));
    await yours.keep(entries(['search-2', transcript('2026-01-31', 'two\n')]));
    await mine.keep(entries(['search-1', transcript('2026-01-30', 'one\nmore\n')]));

    expect(await yours.read(keyOf('shop', 'search-1'))).toBe('one\nmore\n');
    expect(await mine.read(keyOf('shop', 'search-2'))).toBe('two\n');
    expect(await mine.read(keyOf('other', 'search-2'))).toBeUndefined();
    expect(await pathsIn(there)).toEqual([
      'README.md',
      'shop/2026-01-30/search-1.jsonl',
      'shop/2026-01-31/search-2.jsonl',
    ]);
    expect(await there.git('rev-list', '--count', BRANCH)).toBe('1\n');
  });

  test('go when there are too many, those of the oldest days first', async () => {
    const { there, open } = await world(2);
    const branch = await open();
    await branch.keep(entries(['new', transcript('2026-01-31')], ['old', transcript('2026-01-29')]));
    await branch.keep(entries(['newer', transcript('2026-02-01')]));
    await branch.keep(entries(['ancient', transcript('2025-01-01')]));
    expect(await pathsIn(there)).toEqual([
      'README.md',
      'shop/2026-01-31/new.jsonl',
      'shop/2026-02-01/newer.jsonl',
    ]);
  });

  test('never take the place of what somebody else committed', async () => {
    const { there, open } = await world();
    const branch = await open();
    await there.commit({ 'notes.md': 'mine\n' }, 'Note', { branch: BRANCH });
    const before = (await there.refs())[REF];
    await expect(branch.keep(entries(['one', transcript('2026-01-31')]))).rejects.toMatchObject({
      failure: { kind: 'never', reason: 'BranchModified' },
    });
    expect((await there.refs())[REF]).toBe(before);
  });

  test('of two machines at once are both kept', async () => {
    const { there, open } = await world(20);
    const branches = await Promise.all([open(), open(), open()]);
    await Promise.all(
      branches.map((branch, machine) => branch.keep(entries([`run-${machine}`, transcript('2026-01-31')]))),
    );
    expect(await pathsIn(there)).toHaveLength(4);
  });
});
