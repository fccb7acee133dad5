/** What the branch holds over its base, for an agent whose session is gone. */
import { OrcaError } from '../api/failure.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { capped } from '../api/sanitize.ts';
import type { StageGit } from './stage-git.ts';

const MAX_PATCH = 24_000;

/** Undefined where there is none, or it can't be told: it only saves the agent from looking for itself. */
export async function workSoFar(brief: RunBrief, git: StageGit): Promise<string | undefined> {
  const { baseCommit, expectedTip } = brief.start;
  if (brief.asks === undefined || expectedTip === undefined) return undefined;
  const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
  try {
    const patch = await git.text('see what was done so far', [
      'diff',
      ...options,
      `${baseCommit}...${expectedTip}`,
      '--',
    ]);
    return patch.trim() === '' ? undefined : capped(patch, MAX_PATCH);
  } catch (error) {
    if (error instanceof OrcaError) return undefined;
    throw error;
  }
}
