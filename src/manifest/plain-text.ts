/** Scalars and flow collections of plain YAML: those of one line, without anchors, tags, escapes and other rarities. */
import { type Cursor, noteField, noteItem, type Trail, trailBelow } from './plain-places.ts';

/** Thrown, without a stack, at the first thing that is not plain. */
export const NOT_PLAIN = Symbol('not plain');

const LF = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

/** A scalar or flow collection on one line; afterwards the cursor stands at the end of that line. */
export function lineValue(cursor: Cursor, trail: Trail): unknown {
  const code = cursor.text.charCodeAt(cursor.offset);
  if (code !== QUOTE && code !== APOSTROPHE && code !== OPEN_LIST && code !== OPEN_MAP)
    return plainLine(cursor);
  const value = flowValue(cursor, trail);
  endLine(cursor);
  return value;
}

/** Past blanks and a comment to the end of the line. */
export function endLine(cursor: Cursor): void {
  const { text } = cursor;
  const from = cursor.offset;
  skipSpaces(cursor);
  const code = text.charCodeAt(cursor.offset);
  if (code === HASH && cursor.offset > from) cursor.offset = lineEnd(text, cursor.offset);
  else if (code !== LF && cursor.offset < text.length) throw NOT_PLAIN;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.offset) === SPACE) cursor.offset += 1;
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The key that starts at the cursor, or undefined when what starts there is none; then the cursor has not moved. */
export function keyAt(cursor: Cursor): string | undefined {
  const { text, offset } = cursor;
  let end = offset;
  let slot = 0;
  for (let code = text.charCodeAt(end); isKeyCode(code); code = text.charCodeAt(end)) {
    slot = (slot * 31 + code) & (SLOTS - 1);
    end += 1;
  }
  if (end === offset || text.charCodeAt(end) !== COLON) return undefined;
  const next = text.charCodeAt(end + 1);
  if (next !== SPACE && next !== LF && end + 1 < text.length) return undefined;
  cursor.offset = end + 1;
  const known = fieldNames[slot];
  if (known?.length === end - offset && text.startsWith(known, offset)) return known;
  const name = fieldName(text.slice(offset, end));
  if (name.length <= MAX_KEPT) fieldNames[slot] = name;
  return name;
}

const SLOTS = 1024;
const MAX_KEPT = 64;
/** Field names met last, as the engine keeps them: a name cut from a text is slow to set a member by. */
const fieldNames: (string | undefined)[] = new Array(SLOTS).fill(undefined);

/** Names that every object inherits are left to js-yaml. */
function fieldName(written: string): string {
  if (written in Object.prototype || !isText(written)) throw NOT_PLAIN;
  const [name = written] = Object.keys({ [written]: 0 });
  return name;
}

/** Sets a member that is not there yet. */
export function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (Object.hasOwn(object, key)) throw NOT_PLAIN;
  object[key] = value;
}

function flowValue(cursor: Cursor, trail: Trail): unknown {
  const code = cursor.text.charCodeAt(cursor.offset);
  if (code === QUOTE || code === APOSTROPHE) return quoted(cursor, code);
  if (code === OPEN_LIST) return flowList(cursor, trail);
  if (code === OPEN_MAP) return flowMap(cursor, trail);
  return plainInFlow(cursor);
}

function flowList(cursor: Cursor, trail: Trail): readonly unknown[] {
  cursor.offset += 1;
  skipSpaces(cursor);
  if (isClosed(cursor, CLOSE_LIST)) return [];
  noteItem(cursor, trail, 0);
  // Most lists have one item, and one that begins empty is made with room for many.
  const list = [flowValue(cursor, 'other')];
  while (!isLast(cursor, CLOSE_LIST)) {
    noteItem(cursor, trail, list.length);
    list.push(flowValue(cursor, 'other'));
  }
  return list;
}

function flowMap(cursor: Cursor, trail: Trail): Readonly<Record<string, unknown>> {
  const map: Record<string, unknown> = {};
  cursor.offset += 1;
  skipSpaces(cursor);
  if (isClosed(cursor, CLOSE_MAP)) return map;
  for (;;) {
    const key = keyAt(cursor);
    if (key === undefined) throw NOT_PLAIN;
    skipSpaces(cursor);
    noteField(cursor, trail, key);
    setMember(map, key, flowValue(cursor, trailBelow(trail, key)));
    if (isLast(cursor, CLOSE_MAP)) return map;
  }
}

function isClosed(cursor: Cursor, close: number): boolean {
  if (cursor.text.charCodeAt(cursor.offset) !== close) return false;
  cursor.offset += 1;
  return true;
}

/** Past the comma to the next entry, or past the end of the collection. */
function isLast(cursor: Cursor, close: number): boolean {
  skipSpaces(cursor);
  if (isClosed(cursor, close)) return true;
  if (cursor.text.charCodeAt(cursor.offset) !== COMMA) throw NOT_PLAIN;
  cursor.offset += 1;
  skipSpaces(cursor);
  return false;
}

function quoted(cursor: Cursor, quote: number): string {
  const { text, offset } = cursor;
  const end = text.indexOf(quote === QUOTE ? '"' : "'", offset + 1);
  if (end < 0) throw NOT_PLAIN;
  const value = text.slice(offset + 1, end);
  const isEscaped = quote === QUOTE ? value.includes('\\') : text.charCodeAt(end + 1) === APOSTROPHE;
  if (isEscaped || value.includes('\n')) throw NOT_PLAIN;
  cursor.offset = end + 1;
  return value;
}

function plainInFlow(cursor: Cursor): unknown {
  const { text, offset } = cursor;
  let end = offset;
  while (isFlowCode(text.charCodeAt(end))) end += 1;
  cursor.offset = end;
  return scalar(text, offset, end);
}

function plainLine(cursor: Cursor): unknown {
  const { text, offset } = cursor;
  let end = offset;
  let before = 0;
  for (let code = text.charCodeAt(end); code !== LF && end < text.length; code = text.charCodeAt(end)) {
    if (before === SPACE && code === HASH) break;
    if (before === COLON && code === SPACE) throw NOT_PLAIN;
    before = code;
    end += 1;
  }
  if (before === COLON) throw NOT_PLAIN;
  cursor.offset = lineEnd(text, end);
  return scalar(text, offset, end);
}

/** Letters, digits, `_`, `-`, `.` and `/`. */
function isKeyCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 45 && code <= 57)
  );
}

/** What a plain scalar inside a flow collection may hold: key characters and inner blanks. */
function isFlowCode(code: number): boolean {
  return isKeyCode(code) || code === SPACE || code === 42 || code === 64 || code === 43 || code === 61;
}

/** A plain scalar by the core schema, without the blanks behind it; throws where it would take more than a look to tell. */
function scalar(text: string, from: number, until: number): unknown {
  let end = until;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end -= 1;
  const first = text.charCodeAt(from);
  if (isDigit(first)) return wholeNumber(text, from, end);
  if (!isLetter(first) && first !== SLASH) throw NOT_PLAIN;
  const written = text.slice(from, end);
  return first === SLASH || isText(written) ? written : keyword(written);
}

/** Of at most fifteen digits, and with none to spare. */
function wholeNumber(text: string, from: number, end: number): number {
  if (end - from > 15 || (text.charCodeAt(from) === ZERO && end - from > 1)) throw NOT_PLAIN;
  let number = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) throw NOT_PLAIN;
    number = number * 10 + code - ZERO;
  }
  return number;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 160;
}

const KEYWORDS = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)$/;

/** Whether a scalar that starts with a letter is a text; a key too is only plain when it does and is. */
function isText(written: string): boolean {
  if (!isLetter(written.charCodeAt(0)) && written.charCodeAt(0) !== 95) return false;
  return written.length > 5 || written.length < 4 || !KEYWORDS.test(written);
}

function keyword(written: string): boolean | null {
  const lower = written.toLowerCase();
  return lower === 'null' ? null : lower === 'true';
}
