/** Reads YAML (and so JSON) by the core schema of YAML 1.2, and remembers where each node stands. */
import { CORE_SCHEMA, loadAll, type State, YAMLException } from 'js-yaml';
import type { Place } from '../api/manifest-file.ts';
import type { FieldPath } from './field-path.ts';

/** A node of the text; the children of a mapping are key, value, key, value. */
export interface TextNode {
  readonly offset: number;
  /** Zero-based line of `offset`, and the offset at which that line starts. */
  readonly line: number;
  readonly lineStart: number;
  children: TextNode[];
  value: unknown;
}

export interface YamlDocument {
  readonly value: unknown;
  readonly node: TextNode;
}

export interface YamlText {
  readonly text: string;
  /** Those before the first error. */
  readonly documents: readonly YamlDocument[];
  readonly error?: { readonly message: string; readonly place: Place };
}

export function yamlDocuments(text: string): YamlText {
  const values: unknown[] = [];
  const tree = new TextTree();
  try {
    loadAll(text, (value) => values.push(value), {
      schema: CORE_SCHEMA,
      listener: (event, state) => (event === 'open' ? tree.open(state) : tree.close(state)),
    });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place: Place = [(error.mark?.line ?? 0) + 1, (error.mark?.column ?? 0) + 1];
    return { text, documents: documentsOf(values, tree), error: { message: error.reason, place } };
  }
  return { text, documents: documentsOf(values, tree) };
}

/** The node at a path of keys and indices, or the nearest one above it that the text holds. */
export function nodeAt(root: TextNode, path: FieldPath): TextNode {
  for (let length = path.length; length > 0; length -= 1) {
    const node = exactNodeAt(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

export function exactNodeAt(root: TextNode, path: FieldPath): TextNode | undefined {
  return path.reduce<TextNode | undefined>((node, step) => {
    if (node === undefined) return undefined;
    return typeof step === 'number' ? node.children[step] : valueNode(node, step);
  }, root);
}

/** The key of a mapping as a node, for problems that are about the key itself. */
export function keyNode(mapping: TextNode, key: string): TextNode | undefined {
  return mapping.children.find((child, index) => index % 2 === 0 && String(child.value) === key);
}

/** Where the first character of the node stands, past the blanks and comments before it. */
export function placeOf(text: string, node: TextNode): Place {
  let { offset, line, lineStart } = node;
  for (;;) {
    const char = text[offset];
    if (char === '\n') {
      line += 1;
      lineStart = offset + 1;
    } else if (char === '#') {
      offset = endOfLine(text, offset);
      continue;
    } else if (char !== ' ' && char !== '\t' && char !== '\r') break;
    offset += 1;
  }
  return offset < text.length
    ? [line + 1, offset - lineStart + 1]
    : [node.line + 1, node.offset - node.lineStart + 1];
}

function valueNode(mapping: TextNode, key: string): TextNode | undefined {
  const index = mapping.children.findIndex((child, at) => at % 2 === 0 && String(child.value) === key);
  return index < 0 ? undefined : mapping.children[index + 1];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function documentsOf(values: readonly unknown[], tree: TextTree): readonly YamlDocument[] {
  return values.flatMap((value, index) => {
    const node = tree.roots[index];
    return node === undefined ? [] : [{ value, node }];
  });
}

class TextTree {
  readonly roots: TextNode[] = [];
  readonly #open: TextNode[] = [];

  open(state: State): void {
    const node: TextNode = {
      offset: state.position,
      line: state.line,
      lineStart: state.lineStart,
      children: [],
      value: undefined,
    };
    (this.#open.at(-1)?.children ?? this.roots).push(node);
    this.#open.push(node);
  }

  close(state: State): void {
    const node = this.#open.pop();
    if (node === undefined) return;
    node.value = state.result;
    // js-yaml reads what might be the key of a block mapping as a node of its own first.
    const [first, second] = node.children;
    if (first !== undefined && second === undefined && first.value === node.value)
      node.children = first.children;
  }
}

const MAX_NODES = 100_000;

/** Whether the value, with each alias written out, stays within bounds; one that holds itself does not. */
export function isBounded(value: unknown): boolean {
  let left = MAX_NODES;
  const pending = [value];
  while (pending.length > 0) {
    left -= 1;
    if (pending.length > left) return false;
    const next = pending.pop();
    if (typeof next === 'object' && next !== null)
      for (const member of Object.values(next)) pending.push(member);
  }
  return true;
}
