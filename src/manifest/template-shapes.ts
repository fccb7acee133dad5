/** Holds a template to the variables that it knows, without rendering it: what it could ask for in vain is a fault with its line. */
import parser, {
  type BlockNode,
  type Call,
  type OtherNode,
  type PathNode,
  type Program,
  type Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { oneLine } from '../api/sanitize.ts';
import type { Shape } from '../api/templates.ts';
import { suggestionHint } from './suggestion.ts';
import { BLOCKS, LOOP_DATA, parseError } from './template-reader.ts';

export interface ShapeFault {
  /** One-based; absent where the whole is no template. */
  readonly line?: number;
  readonly message: string;
  readonly hint?: string;
}

export function shapeFaults(text: string, shape: Shape): readonly ShapeFault[] {
  const reader = new ShapeReader(shape);
  try {
    reader.program(parser.parse(text), [{ shape, names: {}, isLoop: false }]);
  } catch (error) {
    const said = parseError(error);
    const line = /\bline (\d+)/.exec(said)?.[1];
    // What the parser would have taken there is no help to anybody.
    const message = `is no template: ${said.replace(/:? Expecting .*$/, '')}`;
    return [{ ...(line === undefined ? {} : { line: Number(line) }), message }];
  }
  return reader.faults;
}

/** What names stand for within a block. */
interface Scope {
  readonly shape: Shape;
  /** Names that the block gives: `as |check|`. */
  readonly names: Readonly<Record<string, Shape>>;
  readonly isLoop: boolean;
}

class ShapeReader {
  readonly faults: ShapeFault[] = [];
  readonly #root: Shape;

  constructor(root: Shape) {
    this.#root = root;
  }

  program(program: Program | undefined, scopes: readonly Scope[]): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scopes);
  }

  #statement(statement: Statement, scopes: readonly Scope[]): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        if (statement.params.length > 0 || statement.hash !== undefined) this.#unknownHelper(statement);
        else this.#shown(statement.path, scopes);
        return;
      case 'BlockStatement':
        this.#block(statement, scopes);
        return;
      default:
        this.#fault(statement, 'partials and decorators are not supported');
    }
  }

  #shown(node: PathNode | OtherNode, scopes: readonly Scope[]): void {
    const shape = this.#shapeOf(node, scopes);
    if (shape === undefined || shape === 'value' || node.type !== 'PathExpression') return;
    const how = Array.isArray(shape) ? `{{#each ${node.original}}}` : `one of its members: ${namesOf(shape)}`;
    this.#fault(node, `{{${oneLine(node.original, 60)}}} is no single value`, `use ${how}`);
  }

  #block(block: BlockNode, scopes: readonly Scope[]): void {
    const name = block.path.type === 'PathExpression' ? block.path.original : '';
    const [param, ...others] = block.params;
    if (!BLOCKS.includes(name) || param === undefined || others.length > 0 || block.hash !== undefined) {
      this.#unknownHelper(block);
      return;
    }
    const shape = this.#shapeOf(param, scopes);
    if (shape !== undefined) this.program(block.program, this.#within(block, { name, shape, scopes }));
    this.program(block.inverse, scopes);
  }

  #within(
    block: BlockNode,
    at: { readonly name: string; readonly shape: Shape; readonly scopes: readonly Scope[] },
  ): readonly Scope[] {
    const { name, shape, scopes } = at;
    if (name === 'if' || name === 'unless') return scopes;
    const isLoop = name === 'each';
    if (isLoop && !isList(shape)) this.#fault(block, '#each wants a list');
    const inner = isLoop && isList(shape) ? shape[0] : shape;
    const [first, second] = block.program?.blockParams ?? [];
    const names = {
      ...(first === undefined ? {} : { [first]: inner }),
      ...(second === undefined ? {} : { [second]: 'value' as const }),
    };
    return [...scopes, { shape: inner, names, isLoop }];
  }

  /** Undefined: nothing stands there, which is a fault. */
  #shapeOf(node: PathNode | OtherNode, scopes: readonly Scope[]): Shape | undefined {
    if (node.type !== 'PathExpression') {
      this.#fault(node, 'only a variable can stand here');
      return undefined;
    }
    const { parts, depth, data } = node;
    const [first = '', ...rest] = parts;
    if (data && LOOP_DATA.includes(first) && scopes.some(({ isLoop }) => isLoop)) return 'value';
    if (data) return first === 'root' ? this.#member(node, this.#root, rest) : this.#unknown(node, []);
    const named = scopes.findLast(({ names }) => Object.hasOwn(names, first))?.names[first];
    if (named !== undefined && depth === 0) return this.#member(node, named, rest);
    const scope = scopes.at(-1 - depth);
    return scope === undefined ? this.#unknown(node, []) : this.#member(node, scope.shape, parts);
  }

  #member(node: PathNode, shape: Shape, path: readonly string[]): Shape | undefined {
    let at: Shape = shape;
    for (const name of path) {
      const members = membersOf(at);
      const next = Object.hasOwn(members, name) ? members[name] : undefined;
      if (next === undefined) return this.#unknown(node, Object.keys(members), name);
      at = next;
    }
    return at;
  }

  #unknown(node: PathNode, known: readonly string[], name = node.original): undefined {
    const hint = suggestionHint(name, known);
    this.#fault(node, `unknown variable {{${oneLine(node.original, 60)}}}`, hint);
  }

  #unknownHelper({ path, loc }: Call): void {
    const name = path.type === 'PathExpression' ? oneLine(path.original, 60) : '';
    this.#fault({ loc }, `unknown helper "${name}"`, `known: ${BLOCKS.join(', ')}`);
  }

  #fault({ loc }: Pick<Call, 'loc'>, message: string, hint?: string): void {
    this.faults.push({ line: loc.start.line, message, ...(hint === undefined ? {} : { hint }) });
  }
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function membersOf(shape: Shape): Readonly<Record<string, Shape>> {
  return shape === 'value' || isList(shape) ? {} : shape;
}

function namesOf(shape: Shape): string {
  return Object.keys(membersOf(shape)).join(', ');
}
