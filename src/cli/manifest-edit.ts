/** Edits of manifest files as text → text: one document changes, comments and every other document stay as they are. */
import { type Document, isMap, isScalar, isSeq, parseAllDocuments, stringify } from 'yaml';
import { API_VERSION, DEFAULT_PROJECT } from '../api/names.ts';
import { fields } from './fields.ts';

export interface ObjectId {
  readonly kind: string;
  readonly project: string;
  readonly name: string;
}

export interface ManifestDocument {
  readonly id: ObjectId;
  readonly value: unknown;
}

/** Orca's documents in a file, in their order; documents of others and broken ones are left out. */
export function manifestsIn(text: string): readonly ManifestDocument[] {
  return parsed(text).flatMap(({ document }) => {
    if (document.errors.length > 0) return [];
    const value: unknown = document.toJS();
    const id = idOf(value);
    return id === undefined ? [] : [{ id, value }];
  });
}

/** The file with the object's document saying `value`; undefined when the file does not hold the object. */
export function withObject(text: string, id: ObjectId, value: unknown): string | undefined {
  const found = find(text, id);
  if (found === undefined) return undefined;
  const edits = scalarEdits(found.document.contents, value, text);
  if (edits !== undefined) return edited(text, edits);
  if (text.trimStart().startsWith('{')) return `${JSON.stringify(value, undefined, 2)}\n`;
  merge(found.document, [], value);
  const own = text.slice(found.start, found.end);
  const body = String(found.document.toString(styleOf(own))).trimEnd();
  return `${text.slice(0, found.start)}${body}\n${text.slice(found.end)}`;
}

/** The file without the object's document; undefined when nothing but comments would be left. */
export function withoutObject(text: string, id: ObjectId): string | undefined {
  const found = find(text, id);
  if (found === undefined) return text;
  const rest = `${text.slice(0, found.start)}${text.slice(found.end)}`;
  const isEmpty = parsed(rest).every(({ document }) => document.contents === null);
  return isEmpty ? undefined : rest.replace(/^---\n/, '');
}

/** A value as the text of a file of its own. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function idOf(value: unknown): ObjectId | undefined {
  const { apiVersion, kind, metadata } = fields(value);
  const { name, project } = fields(metadata);
  if (typeof apiVersion !== 'string' || !apiVersion.startsWith(API_VERSION.split('/')[0] ?? ''))
    return undefined;
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined;
  if (kind === 'Project') return { kind, project: name, name };
  return { kind, project: typeof project === 'string' ? project : DEFAULT_PROJECT, name };
}

interface Found {
  readonly document: Document.Parsed;
  /** Where the document's text starts and ends, comments before it included. */
  readonly start: number;
  readonly end: number;
}

function parsed(text: string): readonly Found[] {
  const documents = [...parseAllDocuments(text)];
  return documents.map((document, index) => ({
    document,
    start: index === 0 ? 0 : document.range[0],
    end: documents[index + 1]?.range[0] ?? text.length,
  }));
}

function find(text: string, id: ObjectId): Found | undefined {
  return parsed(text).find(({ document }) => {
    const own = document.errors.length > 0 ? undefined : idOf(document.toJS());
    return own?.kind === id.kind && own.project === id.project && own.name === id.name;
  });
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that make `node` say `value` when only one-line scalars differ; undefined when more than that does. */
function scalarEdits(node: unknown, value: unknown, text: string): readonly Edit[] | undefined {
  if (isMap(node)) {
    const wanted = fields(value);
    const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
    if (
      keys.length !== Object.keys(wanted).length ||
      !keys.every((key) => key !== undefined && key in wanted)
    )
      return undefined;
    return joined(node.items.map((item, index) => scalarEdits(item.value, wanted[keys[index] ?? ''], text)));
  }
  if (isSeq(node)) {
    if (!Array.isArray(value) || value.length !== node.items.length) return undefined;
    return joined(node.items.map((item, index) => scalarEdits(item, value[index], text)));
  }
  if (!isScalar(node) || typeof value === 'object') return undefined;
  if (node.value === value) return [];
  const [start, end] = node.range ?? [0, 0];
  const replacement = yamlOf(value).trimEnd();
  const oneLine = start < end && !`${text.slice(start, end)}${replacement}`.includes('\n');
  return oneLine ? [{ start, end, text: replacement }] : undefined;
}

function joined(edits: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined {
  return edits.some((each) => each === undefined) ? undefined : edits.flatMap((each) => each ?? []);
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, edit) => `${rest.slice(0, edit.start)}${edit.text}${rest.slice(edit.end)}`, text);
}

/** Sets what differs and deletes what is gone, so that comments on everything else stay. */
function merge(document: Document.Parsed, path: readonly string[], value: unknown): void {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node) || Object.keys(fields(value)).length === 0) {
    const same = JSON.stringify(document.getIn(path)) === JSON.stringify(value);
    if (!same) document.setIn(path, isPrimitive(value) ? value : replacement(document, node, value));
    return;
  }
  const wanted = fields(value);
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  for (const key of keys) if (!(key in wanted)) document.deleteIn([...path, key]);
  for (const [key, child] of Object.entries(wanted)) merge(document, [...path, key], child);
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A node for `value`, on one line if what it replaces was. */
function replacement(document: Document.Parsed, node: unknown, value: unknown) {
  const made = document.createNode(value);
  if ((isSeq(node) || isMap(node)) && (isSeq(made) || isMap(made))) made.flow = node.flow === true;
  return made;
}

/** How the document was written, as far as it can be told from its text. */
function styleOf(text: string) {
  return {
    lineWidth: 0,
    flowCollectionPadding: /\{ \S/.test(text) || !/\{\S/.test(text),
    indentSeq: !/^( *)[\w-]+:.*\n\1- /m.test(text),
  };
}
