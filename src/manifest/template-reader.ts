/** Which values a template for prompts asks for, and what it must not ask for. */
import type { PathNode } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Block, isLoopData, type TemplateFault, TemplateWalk, type Value } from './template-walker.ts';

/** What the names in a template may begin with. */
export type Root = 'inputs' | 'parameters';

/** A value that is asked for: `path` is `[name, member, …]` below its root, `line` one-based in the template. */
export interface Variable {
  readonly root: Root;
  readonly path: readonly string[];
  readonly line: number;
}

export interface ReadTemplate {
  readonly variables: readonly Variable[];
  readonly faults: readonly TemplateFault[];
}

/** Of the whole template; within `each` and `with` names that the block gives, and others that only the values can tell. */
type Scope = 'root' | ReadonlySet<string>;

export function readTemplate(text: string, roots: readonly Root[]): ReadTemplate {
  const reader = new Reader(roots);
  reader.walk(text, 'root');
  return reader;
}

class Reader extends TemplateWalk<Scope> implements ReadTemplate {
  readonly variables: Variable[] = [];
  readonly #roots: readonly Root[];

  constructor(roots: readonly Root[]) {
    super();
    this.#roots = roots;
  }

  protected override shown(value: Value, scopes: readonly Scope[]): void {
    this.#value(value, scopes, false);
  }

  protected override entered({ name, param, names }: Block, scopes: readonly Scope[]): readonly Scope[] {
    const isScope = name === 'each' || name === 'with';
    this.#value(param, scopes, isScope);
    return isScope ? [...scopes, new Set(names)] : scopes;
  }

  /** `isScope`: all values of a root together will do. */
  #value(node: Value, scopes: readonly Scope[], isScope: boolean): void {
    if (node.type !== 'PathExpression') {
      this.fault(node, `only ${this.#roots.join(' and ')} can stand here`);
      return;
    }
    const { parts, depth, data } = node;
    if (isLoopData(node) && scopes.length > 1) return;
    const scope = data ? (parts[0] === 'root' ? 'root' : undefined) : scopes.at(-1 - depth);
    const [first, ...path] = data ? parts.slice(1) : parts;
    const root = this.#roots.find((name) => name === first);
    if (scope === undefined) this.#unknown(node);
    else if (scope !== 'root') return;
    else if (first !== undefined && isBlockParam(first, scopes)) return;
    else if (root !== undefined && (path.length > 0 || isScope))
      this.variables.push({ root, path, line: node.loc.start.line });
    else this.#unknown(node);
  }

  #unknown(node: PathNode): void {
    this.unknownVariable(node, `name ${this.#roots.map((root) => `{{${root}.<name>}}`).join(' or ')}`);
  }
}

function isBlockParam(name: string, scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => scope !== 'root' && scope.has(name));
}
