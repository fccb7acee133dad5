/** Whether an agent has settled the conflicts that it was given: no marker is left in the files that had them. */
import { oneLine } from '../api/sanitize.ts';
import type { ChecksContext } from './checks/check.ts';
import { type CheckResult, checkResult } from './checks/checks.ts';
import { readWithin } from './workspace-file.ts';

const MAX_BYTES = 5 * 1024 * 1024;
/** Files that a message names. */
const NAMED = 5;

/** One verdict, or none where there was no conflict. What is no text has no markers: the agent chose a side. */
export async function settledConflicts(
  files: readonly string[],
  context: Pick<ChecksContext, 'confinement' | 'round' | 'emit'>,
): Promise<readonly CheckResult[]> {
  if (files.length === 0) return [];
  const left: string[] = [];
  for (const file of files) {
    const read = await readWithin(context.confinement.workspace, file, MAX_BYTES);
    if ('text' in read && /^(?:<{7} |>{7} )/m.test(read.text)) left.push(oneLine(file, 100));
  }
  const named = left.slice(0, NAMED).join(', ');
  const message = left.length === 0 ? 'no marker is left' : `markers of the conflict are left in ${named}`;
  const finding = { passed: left.length === 0, message, output: '' };
  const check = { name: 'merge', type: 'merge' } as const;
  const result = checkResult(check, { round: context.round, seconds: 0, finding });
  context.emit({ type: 'check', verdict: result.verdict });
  return [result];
}
