/** Text from outside, made safe to show or to quote: no hidden characters, no terminal codes, no more than a cap. */
import { type Titled, withoutTitled } from './markdown-titles.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with one
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are what is removed
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const OPENING = '<!--';
const COMMENT_END = /--!?>/g;
const LINE_END = /[ \t]*$/my;
const GAP = String.raw`(?:[ \t]*\n[ \t]*|[ \t]+)`;
const [CHARACTER, ESCAPED] = [String.raw`[^\][\\]`, String.raw`\\[\s\S]`];
const BRACKETED = String.raw`(?:${CHARACTER}|${ESCAPED}|\[(?:${CHARACTER}|${ESCAPED})*\])*`;
/** Definitions of links that Markdown does not show, as people write comments with them: `[//]: # (…)`. */
const MARKDOWN_COMMENT: readonly Hidden[] = [
  { head: /^ {0,3}\[[^\]\n]*\]:[ \t]*(?:#|<>)[ \t]*(?=["'(])/gm, tail: LINE_END, instead: '' },
  { found: /^ {0,3}\[[^\]\n]*\]:[ \t]*(?:#|<>)[ \t]*$/gm, instead: '' },
];
/** What a page that renders Markdown does not show: contents and texts of pictures, titles and definitions of links. */
const UNRENDERED: readonly Hidden[] = [
  { found: /<picture\b[\s\S]*?(?:<\/picture\s*>|$)/gi, instead: '' },
  { found: /<img\b[^>]*(?:>|$)/gi, instead: '' },
  { found: new RegExp(String.raw`!\[${BRACKETED}\](?=[([])`, 'g'), instead: '![]' },
  {
    head: new RegExp(String.raw`^ {0,3}\[[^\]\n]+\]:${GAP}?(?:<[^>\n]*>|\S+)${GAP}(?=["'(])`, 'gm'),
    tail: LINE_END,
    instead: '',
  },
  { found: /^ {0,3}\[[^\]\n]+\]:[ \t]*<[^>\n]*>[ \t]*$/gm, instead: '' },
  { head: /(\]\([^\s()]*)\s+(?=["'(])/g, tail: /\s*\)/y, instead: '$1)' },
];

/** Something to take out, with the title that ends it or as a whole. */
type Hidden = Titled | { readonly found: RegExp; readonly instead: string };

/** Layers of something hidden in something hidden that are taken off: people write two at most. */
const LAYERS = 20;
const TOO_DEEP = '(This text is left out: what it hides is hidden in too many layers.)';

/** Removes escape sequences, control, zero-width, bidirectional and tag characters; keeps newlines and tabs. */
export function plain(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(ANSI, '').replace(CONTROL, '').replace(INVISIBLE, '');
}

/** Plain text without comments of HTML and Markdown, for what goes into a prompt. */
export function quoted(text: string, maxLength: number): string {
  return capped(visible(plain(text)), maxLength);
}

/** Of Markdown that a person has seen rendered: without what that did not show. */
export function shownMarkdown(text: string): string {
  let shown = visible(plain(text));
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const rest = visible(UNRENDERED.reduce(without, shown));
    if (rest === shown) return shown;
    shown = rest;
  }
  return TOO_DEEP;
}

/** Until nothing is left to remove: what is around a comment may be one itself without it. */
function visible(text: string): string {
  let shown = withoutHtmlComments(text);
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const rest = MARKDOWN_COMMENT.reduce(without, shown);
    if (rest === shown) return shown;
    shown = withoutHtmlComments(rest);
  }
  return TOO_DEEP;
}

function without(text: string, hidden: Hidden): string {
  return 'head' in hidden ? withoutTitled(text, hidden) : text.replace(hidden.found, hidden.instead);
}

/** Nothing that opens a comment is left, not even what the removal of another one brought together. */
function withoutHtmlComments(text: string): string {
  if (!text.includes(OPENING)) return text;
  const kept: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    kept.push(character);
    if (character !== '-' || kept.slice(-OPENING.length).join('') !== OPENING) continue;
    kept.length -= OPENING.length;
    COMMENT_END.lastIndex = at + 1;
    if (!COMMENT_END.test(text)) break;
    at = COMMENT_END.lastIndex - 1;
  }
  return kept.join('');
}

/** At most `maxLength` characters: the beginning and the end, with a note of what was left out between them. */
export function capped(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const note = (left: number) => `\n… ${left} characters left out …\n`;
  const room = Math.max(0, maxLength - note(text.length).length);
  const head = Math.ceil(room / 3);
  const tail = room - head;
  return `${text.slice(0, head)}${note(text.length - room)}${tail === 0 ? '' : text.slice(-tail)}`;
}

/** The first line of a text as one sentence of at most `maxLength` characters. */
export function oneLine(text: string, maxLength = 300): string {
  const line = plain(text).trim().split('\n')[0] ?? '';
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1)}…`;
}

/** Without the words in brackets by which a commit keeps CI from running. */
export function keepingCi(text: string): string {
  return text.replace(/\[\s*((?:skip|no)\s+(?:ci|actions)|(?:ci|actions)\s+skip)\s*\]/gi, '($1)');
}
