/** Every recorded pass of a story, planned again: what Git holds is all that a plan depends on. */
import { expect } from 'vitest';
import type { Orca } from './orca.ts';

export interface Told {
  readonly commit: string;
  readonly result: 'same' | 'different' | 'noPass';
  readonly differences?: readonly unknown[];
}

/** What `orca replay --all` says of each commit of the status branch, the newest first. */
export async function replays(user: Orca, cwd = user.home): Promise<readonly Told[]> {
  const { stdout, stderr } = await user.run(['replay', '--all', '-o', 'json'], { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

export async function expectSamePlans(user: Orca, cwd?: string): Promise<void> {
  const told = await replays(user, cwd);
  expect(told.filter(({ result }) => result === 'different')).toEqual([]);
  expect(told.some(({ result }) => result === 'same')).toBe(true);
}
