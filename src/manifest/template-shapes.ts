/** Holds a template to the variables that it knows, without rendering it: what it could ask for in vain is a fault with its line. */
import type { PathNode } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { oneLine } from '../api/sanitize.ts';
import type { Shape } from '../api/templates.ts';
import { suggestionHint } from './suggestion.ts';
import { type Block, isLoopData, type TemplateFault, TemplateWalk, type Value } from './template-walker.ts';

export function shapeFaults(text: string, shape: Shape): readonly TemplateFault[] {
  const reader = new ShapeReader(shape);
  reader.walk(text, { shape, names: {}, isLoop: false });
  return reader.faults;
}

/** What names stand for within a block. */
interface Scope {
  readonly shape: Shape;
  /** Names that the block gives: `as |check|`. */
  readonly names: Readonly<Record<string, Shape>>;
  readonly isLoop: boolean;
}

class ShapeReader extends TemplateWalk<Scope> {
  readonly #root: Shape;

  constructor(root: Shape) {
    super();
    this.#root = root;
  }

  protected override shown(node: Value, scopes: readonly Scope[]): void {
    const shape = this.#shapeOf(node, scopes);
    if (shape === undefined || shape === 'value' || node.type !== 'PathExpression') return;
    const how = Array.isArray(shape) ? `{{#each ${node.original}}}` : `one of its members: ${namesOf(shape)}`;
    this.fault(node, `{{${oneLine(node.original, 60)}}} is no single value`, `use ${how}`);
  }

  protected override entered(block: Block, scopes: readonly Scope[]): readonly Scope[] | undefined {
    const shape = this.#shapeOf(block.param, scopes);
    if (shape === undefined || block.name === 'if' || block.name === 'unless')
      return shape === undefined ? undefined : scopes;
    const isLoop = block.name === 'each';
    if (isLoop && !isList(shape)) this.fault(block, '#each wants a list');
    const inner = isLoop && isList(shape) ? shape[0] : shape;
    const [first, second] = block.names;
    const names = {
      ...(first === undefined ? {} : { [first]: inner }),
      ...(second === undefined ? {} : { [second]: 'value' as const }),
    };
    return [...scopes, { shape: inner, names, isLoop }];
  }

  /** Undefined: nothing stands there, which is a fault. */
  #shapeOf(node: Value, scopes: readonly Scope[]): Shape | undefined {
    if (node.type !== 'PathExpression') {
      this.fault(node, 'only a variable can stand here');
      return undefined;
    }
    const { parts, depth, data } = node;
    const [first = '', ...rest] = parts;
    if (isLoopData(node) && scopes.some(({ isLoop }) => isLoop)) return 'value';
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
    this.unknownVariable(node, suggestionHint(name, known));
  }
}

export function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

export function membersOf(shape: Shape): Readonly<Record<string, Shape>> {
  return shape === 'value' || isList(shape) ? {} : shape;
}

function namesOf(shape: Shape): string {
  return Object.keys(membersOf(shape)).join(', ');
}
