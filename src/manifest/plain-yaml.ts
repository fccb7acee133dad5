/**
 * Reads the plain part of YAML, in which nearly all manifests are written, about six times as fast as a whole parser:
 * block mappings and lists, scalars and flow collections of one line, literal blocks. Whatever else turns up, it gives
 * no answer; where it does, js-yaml gives the same one, which a property test holds it to.
 */
import type { Place } from '../api/manifest-file.ts';
import { type Cursor, noteField, noteItem, type Trail, trailBelow } from './plain-places.ts';
import { endLine, keyAt, lineEnd, lineValue, NOT_PLAIN, setMember, skipSpaces } from './plain-text.ts';

export interface PlainDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** One-based line of its first key. */
  readonly line: number;
  readonly places: Record<string, Place>;
}

/** Printable ASCII, line feeds, and letters beyond it that are neither blanks nor halves of a pair. */
const PLAIN_TEXT = /^[\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\ud7ff\uf900-\ufdcf]*$/;

/** Undefined: this is more than plain YAML, or none. */
export function plainDocuments(text: string): readonly PlainDocument[] | undefined {
  if (!PLAIN_TEXT.test(text)) return undefined;
  const reader = new PlainReader(text);
  try {
    return reader.documents();
  } catch (reason) {
    if (reason === NOT_PLAIN) return undefined;
    throw reason;
  }
}

class PlainReader implements Cursor {
  readonly text: string;
  offset = 0;
  line = 0;
  lineStart = 0;
  /** Columns before the first character of the next line that says something; -1 at a document's end. */
  #indent = 0;
  places: Record<string, Place> = {};

  constructor(text: string) {
    this.text = text;
  }

  documents(): readonly PlainDocument[] {
    this.#nextLine();
    const documents = [this.#document()];
    while (this.offset < this.text.length) documents.push(this.#document());
    return documents;
  }

  #document(): PlainDocument {
    if (this.#isMarker()) this.#marker();
    if (this.offset >= this.text.length || this.#indent !== 0) throw NOT_PLAIN;
    this.places = {};
    const line = this.line + 1;
    const value = this.#mapping(0, 'root');
    if (!this.#isAtEnd()) throw NOT_PLAIN;
    return { value, line, places: this.places };
  }

  /** The cursor stands on the first key of a mapping in column `indent`. */
  #mapping(indent: number, trail: Trail): Readonly<Record<string, unknown>> {
    const mapping: Record<string, unknown> = {};
    do {
      const key = keyAt(this);
      if (key === undefined) throw NOT_PLAIN;
      setMember(mapping, key, this.#value(indent, trail, key));
    } while (this.#indent === indent);
    if (this.#indent > indent) throw NOT_PLAIN;
    return mapping;
  }

  /** What stands behind a key, on its line or below; afterwards the cursor stands on the next line that says something. */
  #value(indent: number, trail: Trail, key: string): unknown {
    skipSpaces(this);
    const code = this.text.charCodeAt(this.offset);
    if (code === 124) {
      noteField(this, trail, key);
      return this.#literal(indent);
    }
    if (code === 10 || code === 35 || this.offset === this.text.length)
      return this.#below(indent, trail, key);
    noteField(this, trail, key);
    const value = lineValue(this, trailBelow(trail, key));
    this.#nextLine();
    return value;
  }

  #below(indent: number, trail: Trail, key: string): unknown {
    endLine(this);
    this.#nextLine();
    const isList = this.text.charCodeAt(this.offset) === 45;
    if (this.#indent < indent || (this.#indent === indent && !isList)) return null;
    noteField(this, trail, key);
    const below = trailBelow(trail, key);
    return isList ? this.#list(this.#indent, below) : this.#mapping(this.#indent, below);
  }

  /** The cursor stands on the first `-` of a list in column `indent`. */
  #list(indent: number, trail: Trail): readonly unknown[] {
    if (!this.#isItem()) throw NOT_PLAIN;
    const list = [this.#item(trail, 0)];
    while (this.#indent === indent && this.#isItem()) list.push(this.#item(trail, list.length));
    if (this.#indent > indent) throw NOT_PLAIN;
    return list;
  }

  #isItem(): boolean {
    return this.text.charCodeAt(this.offset) === 45 && this.text.charCodeAt(this.offset + 1) === 32;
  }

  #item(trail: Trail, index: number): unknown {
    this.offset += 1;
    skipSpaces(this);
    noteItem(this, trail, index);
    const start = this.offset;
    const column = start - this.lineStart;
    const isMapping = keyAt(this) !== undefined;
    this.offset = start;
    if (isMapping) {
      this.#indent = column;
      return this.#mapping(column, 'other');
    }
    const value = lineValue(this, 'other');
    this.#nextLine();
    return value;
  }

  /** A block after `|` or `|-`: its lines without the indentation of the first. */
  #literal(indent: number): string {
    const { text } = this;
    const isStripped = text.charCodeAt(this.offset + 1) === 45;
    this.offset += isStripped ? 2 : 1;
    endLine(this);
    const first = this.offset + 1;
    let margin = first;
    while (text.charCodeAt(margin) === 32) margin += 1;
    margin -= first;
    if (margin <= indent || text.charCodeAt(first + margin) === 10 || first + margin >= text.length)
      throw NOT_PLAIN;
    const lines: string[] = [];
    while (this.offset < text.length) {
      const start = this.offset + 1;
      const end = lineEnd(text, start);
      const column = Math.min(margin, end - start);
      if (!isBlank(text, start, start + column)) break;
      if (column < margin && end < text.length) lines.push('');
      else if (column === margin) lines.push(text.slice(start + margin, end));
      this.offset = end;
      this.line += 1;
      this.lineStart = start;
      if (start > text.length) break;
    }
    while (lines.at(-1) === '') lines.pop();
    this.#nextLine();
    if (this.#indent > indent) throw NOT_PLAIN;
    return lines.join('\n') + (isStripped ? '' : '\n');
  }

  /** From the end of a line to the next one that is neither blank nor a comment. */
  #nextLine(): void {
    const { text } = this;
    let start = this.offset === 0 ? 0 : this.offset + 1;
    for (; start < text.length; start = lineEnd(text, start) + 1) {
      let at = start;
      while (text.charCodeAt(at) === 32) at += 1;
      if (start > 0) this.line += 1;
      this.lineStart = start;
      this.offset = at;
      this.#indent = at - start;
      const code = text.charCodeAt(at);
      if (code === 10 || code === 35 || at >= text.length) continue;
      if (this.#isMarker()) this.#indent = -1;
      return;
    }
    this.offset = text.length;
    this.#indent = -1;
  }

  #isAtEnd(): boolean {
    return this.#indent === -1;
  }

  #isMarker(): boolean {
    const { text, offset } = this;
    return offset === this.lineStart && text.charCodeAt(offset) === 45 && text.startsWith('---', offset);
  }

  #marker(): void {
    this.offset += 3;
    endLine(this);
    this.#nextLine();
  }
}

function isBlank(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (text.charCodeAt(at) !== 32) return false;
  return true;
}
