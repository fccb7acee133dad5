/** Text from outside as a prompt holds it: sanitised, capped, and in a fence that it cannot close. */
import { plain, quoted } from '../api/sanitize.ts';

/** Empty stays empty. */
export function asData(text: string, maxLength: number): string {
  return fenced(quoted(text, maxLength));
}

/** For who has to see all of it: nothing is left out but what can't be seen, and that is said. */
export function wholeAsData(text: string): string {
  const shown = plain(text.replaceAll('\r\n', '\n'));
  const hidden = text.replaceAll('\r\n', '\n').length - shown.length;
  return hidden === 0
    ? fenced(shown)
    : `${fenced(shown)}\n\n${hidden} invisible characters of it are not shown.`;
}

function fenced(text: string): string {
  const safe = text.trim();
  if (safe === '') return '';
  let longest = 2;
  for (const [run] of safe.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${safe}\n${fence}`;
}
