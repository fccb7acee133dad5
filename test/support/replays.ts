/** Every recorded pass of a story, planned again: what Git holds is all that a plan depends on. */
import { expect } from 'vitest';
import { EMPTY_RECORDED } from '../../src/api/recorded.ts';
import { recordedAt } from '../../src/cli/wire-reading.ts';
import { openGit } from '../../src/lib/git/open.ts';
import { checkRecords } from './invariants.ts';
import type { Orca } from './orca.ts';
import type { BareRepository } from './repositories.ts';

export interface Told {
  readonly commit: string;
  readonly result: 'same' | 'different' | 'noPass';
  readonly differences?: readonly unknown[];
}

/** What `orca replay --all` says of each commit of the status branch, the newest first. */
export async function replays(user: Orca): Promise<readonly Told[]> {
  const { stdout, stderr } = await user.run(['replay', '--all', '-o', 'json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** Every pass plans the same again, and every state that was recorded is sound, on its own and after the one before, where the repository is at hand. */
export async function expectSamePlans(user: Orca, config?: BareRepository): Promise<void> {
  const told = await replays(user);
  expect(told.filter(({ result }) => result === 'different')).toEqual([]);
  expect(told.some(({ result }) => result === 'same')).toBe(true);
  if (config === undefined) return;
  const git = await openGit({ backend: 'auto', env: process.env });
  const repository = await git.open(config.path);
  let before = EMPTY_RECORDED;
  for (const { commit } of [...told].reverse()) {
    const next = await recordedAt(repository, commit);
    checkRecords(before, next);
    before = next;
  }
  await repository.close();
}
