/** Text from outside as a prompt holds it: sanitised, capped, and in a fence that it cannot close. */
import { quoted } from '../api/sanitize.ts';

/** Empty stays empty. */
export function asData(text: string, maxLength: number): string {
  const safe = quoted(text, maxLength).trim();
  if (safe === '') return '';
  const longest = Math.max(2, ...[...safe.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${safe}\n${fence}`;
}
