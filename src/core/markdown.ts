/** Text from outside inside Markdown: shown as it is, never as markup, links, mentions or HTML. */
import { redacted } from '../api/redact.ts';
import { capped, oneLine, plain } from '../api/sanitize.ts';

/** One line that is safe in running text and in the cell of a table. */
export function inline(text: string, maxLength = 160): string {
  return oneLine(redacted(text), maxLength)
    .replace(/[\\`*_{}[\]()<>#+!|~=^$-]/g, (character) => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/\\</g, '&lt;')
    .replace(/\\>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/\bwww\./gi, 'www&#46;');
}

/** A name or hash that is known to hold only letters, digits, dots, slashes and dashes; anything else is dropped. */
export function code(name: string): string {
  return `\`${name.replace(/[^A-Za-z0-9._/:@+-]/g, '')}\``;
}

/** A block of several lines as a quotation in a fence that the text cannot close. */
export function block(text: string, maxLength: number): string {
  const body = capped(redacted(plain(text)).trimEnd(), maxLength);
  const longest = (body.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${body}\n${fence}`;
}

/** A link to an address that a forge reported; anything but plain http(s) is shown as text. */
export function link(label: string, url: string): string {
  return /^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(url) ? `[${inline(label)}](${url})` : inline(label);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
