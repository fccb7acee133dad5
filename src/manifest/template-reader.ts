/** A strict Handlebars template, read without being rendered: which values it asks for, and what it must not ask for. */
import parser, {
  type BlockNode,
  type Call,
  type OtherNode,
  type PathNode,
  type Program,
  type Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { oneLine } from '../api/sanitize.ts';

/** What the names in a template may begin with. */
export type Root = 'inputs' | 'parameters';

/** A value that is asked for: `path` is `[name, member, …]` below its root, `line` one-based in the template. */
export interface Variable {
  readonly root: Root;
  readonly path: readonly string[];
  readonly line: number;
}

/** What is wrong with a template: a sentence that begins with its line where it has one. */
export interface TemplateFault {
  readonly message: string;
  readonly hint?: string;
}

export interface ReadTemplate {
  readonly variables: readonly Variable[];
  readonly faults: readonly TemplateFault[];
}

export const BLOCKS = ['if', 'unless', 'each', 'with'];
export const LOOP_DATA = ['index', 'key', 'first', 'last'];

export function readTemplate(text: string, roots: readonly Root[]): ReadTemplate {
  const reader = new Reader(roots);
  try {
    reader.program(parser.parse(text), ['root']);
  } catch (error) {
    const fault = {
      message: `is no template: ${parseError(error)}`,
      hint: 'write \\{{ where two braces are meant',
    };
    return { variables: [], faults: [fault] };
  }
  return reader;
}

/** What names stand for, the innermost last; within `each` and `with` only the values can tell. */
type Scopes = readonly ('root' | 'value' | ReadonlySet<string>)[];

class Reader implements ReadTemplate {
  readonly variables: Variable[] = [];
  readonly faults: TemplateFault[] = [];
  readonly #roots: readonly Root[];

  constructor(roots: readonly Root[]) {
    this.#roots = roots;
  }

  program(program: Program | undefined, scopes: Scopes): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scopes);
  }

  #statement(statement: Statement, scopes: Scopes): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        if (statement.params.length > 0 || statement.hash !== undefined) this.#unknownHelper(statement);
        else this.#value(statement.path, scopes);
        return;
      case 'BlockStatement':
        this.#block(statement, scopes);
        return;
      case 'PartialStatement':
      case 'PartialBlockStatement':
      case 'Decorator':
      case 'DecoratorBlock':
        this.#fault(statement, 'partials and decorators are not supported');
    }
  }

  #block(block: BlockNode, scopes: Scopes): void {
    const name = block.path.type === 'PathExpression' ? block.path.original : '';
    const [param, ...others] = block.params;
    if (!BLOCKS.includes(name) || param === undefined || others.length > 0 || block.hash !== undefined) {
      this.#unknownHelper(block);
      return;
    }
    this.#value(param, scopes, name === 'each' || name === 'with');
    const isScope = name === 'each' || name === 'with';
    const names = block.program?.blockParams ?? [];
    this.program(block.program, isScope ? [...scopes, new Set(names)] : scopes);
    this.program(block.inverse, scopes);
  }

  /** `isScope`: all values of a root together will do. */
  #value(node: PathNode | OtherNode, scopes: Scopes, isScope = false): void {
    if (node.type !== 'PathExpression') {
      this.#fault(node, `only ${this.#roots.join(' and ')} can stand here`);
      return;
    }
    const { parts, depth, data } = node;
    if (data && LOOP_DATA.includes(parts[0] ?? '') && scopes.length > 1) return;
    const scope = data ? (parts[0] === 'root' ? 'root' : undefined) : scopes.at(-1 - depth);
    const [first, ...path] = data ? parts.slice(1) : parts;
    const root = this.#roots.find((name) => name === first);
    if (scope === undefined) this.#unknownVariable(node);
    else if (scope !== 'root') return;
    else if (first !== undefined && isBlockParam(first, scopes)) return;
    else if (root !== undefined && (path.length > 0 || isScope))
      this.variables.push({ root, path, line: node.loc.start.line });
    else this.#unknownVariable(node);
  }

  #unknownVariable(node: PathNode): void {
    const hint = `name ${this.#roots.map((root) => `{{${root}.<name>}}`).join(' or ')}`;
    this.#fault(node, `unknown variable {{${oneLine(node.original, 60)}}}`, hint);
  }

  #unknownHelper({ path, loc }: Call): void {
    const name = path.type === 'PathExpression' ? oneLine(path.original, 60) : '';
    this.#fault({ loc }, `unknown helper "${name}"`, `known: ${BLOCKS.join(', ')}`);
  }

  #fault({ loc }: Pick<Call, 'loc'>, what: string, hint?: string): void {
    const message = `line ${loc.start.line}: ${what}`;
    this.faults.push(hint === undefined ? { message } : { message, hint });
  }
}

/** The first line, and what the parser expected, without its drawing of the place. */
export function parseError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return oneLine(text.replace(/\n.*\n-*\^\n/, ' '), 200);
}

function isBlockParam(name: string, scopes: Scopes): boolean {
  return scopes.some((scope) => typeof scope !== 'string' && scope.has(name));
}
