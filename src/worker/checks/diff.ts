/** The check `diff`: what the run has changed stays within its bounds. */
import type { CheckOf } from '../../api/desired.ts';
import { oneLine } from '../../api/sanitize.ts';
import { pathMatcher } from '../../lib/path-pattern.ts';
import type { ChangedLines } from '../workspace-change.ts';
import type { ChecksContext, Finding } from './check.ts';

/** Files that are named to the agent. */
const MAX_NAMED = 200;

export async function diffCheck(check: CheckOf<'diff'>, { change }: ChecksContext): Promise<Finding> {
  const files = await change.files();
  if (files === undefined)
    return {
      passed: false,
      message: 'the change is too large to be looked at, or can not be read',
      output: '',
    };
  const lines = files.reduce((sum, file) => sum + linesOf(file), 0);
  const { maxFiles, maxLines } = check;
  const strays = straysAmong(files, check);
  const faults = [
    ...(maxFiles === undefined || files.length <= maxFiles
      ? []
      : [`${plural(files.length, 'file')} changed and ${maxFiles} may (maxFiles)`]),
    ...(maxLines === undefined || lines <= maxLines
      ? []
      : [`${plural(lines, 'line')} changed and ${maxLines} may (maxLines)`]),
    ...(strays.length === 0 ? [] : [`these may not change: ${strays.map(shown).slice(0, 5).join(', ')}`]),
  ];
  if (faults.length === 0)
    return {
      passed: true,
      message: `${plural(files.length, 'file')} and ${plural(lines, 'line')} changed`,
      output: '',
    };
  const named = (strays.length > 0 ? strays : files).slice(0, MAX_NAMED);
  const output = named.map((file) => `${shown(file)}: +${file.added} -${file.deleted}\n`).join('');
  return { passed: false, message: faults.join('; '), output };
}

/** Files outside of `allow`, or in `deny`. */
function straysAmong(
  files: readonly ChangedLines[],
  { allow, deny }: CheckOf<'diff'>,
): readonly ChangedLines[] {
  const isAllowed = allow === undefined ? () => true : pathMatcher(allow);
  const isDenied = pathMatcher(deny);
  return files.filter(({ path }) => !isAllowed(path) || isDenied(path));
}

/** What is no text counts as one line. */
function linesOf({ added, deleted, isBinary }: ChangedLines): number {
  return isBinary ? 1 : added + deleted;
}

function shown({ path }: ChangedLines): string {
  return oneLine(path, 120);
}

function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
