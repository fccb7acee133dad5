/** The prompt of a task with inputs, read as a template: which inputs it asks for, and what it must not ask for. */
import parser, {
  type BlockNode,
  type Call,
  type OtherNode,
  type PathNode,
  type Program,
  type Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { oneLine } from '../api/sanitize.ts';

/** An input that is asked for, as `[name, member, …]`, and the line of the prompt that does. */
export interface Variable {
  readonly path: readonly string[];
  readonly line: number;
}

export interface InputTemplate {
  readonly variables: readonly Variable[];
  /** Sentences that begin with the line of the prompt. */
  readonly faults: readonly string[];
}

const BLOCKS = ['if', 'unless', 'each', 'with'];
const LOOP_DATA = ['index', 'key', 'first', 'last'];

export function inputTemplate(text: string): InputTemplate {
  const reader = new Reader();
  try {
    reader.program(parser.parse(text), ['root']);
  } catch (error) {
    const what = oneLine(error instanceof Error ? error.message : String(error), 120);
    return { variables: [], faults: [`is no template: ${what}`] };
  }
  return reader;
}

/** What names stand for, the innermost last; within `each` and `with` only the values can tell. */
type Scopes = readonly ('root' | 'value' | ReadonlySet<string>)[];

class Reader implements InputTemplate {
  readonly variables: Variable[] = [];
  readonly faults: string[] = [];

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

  /** `isScope`: all inputs together will do. */
  #value(node: PathNode | OtherNode, scopes: Scopes, isScope = false): void {
    if (node.type !== 'PathExpression') {
      this.#fault(node, 'only inputs can stand here');
      return;
    }
    const { parts, depth, data } = node;
    if (data && LOOP_DATA.includes(parts[0] ?? '') && scopes.length > 1) return;
    const scope = data ? (parts[0] === 'root' ? 'root' : undefined) : scopes.at(-1 - depth);
    const [first, ...rest] = data ? parts.slice(1) : parts;
    if (scope === undefined) this.#unknownVariable(node);
    else if (scope !== 'root') return;
    else if (first !== undefined && isBlockParam(first, scopes)) return;
    else if (first === 'inputs' && (rest.length > 0 || isScope))
      this.variables.push({ path: rest, line: node.loc.start.line });
    else this.#unknownVariable(node);
  }

  #unknownVariable(node: PathNode): void {
    this.#fault(node, `unknown variable {{${oneLine(node.original, 60)}}}`);
  }

  #unknownHelper({ path, loc }: Call): void {
    const name = path.type === 'PathExpression' ? oneLine(path.original, 60) : '';
    this.#fault({ loc }, `unknown helper "${name}"`);
  }

  #fault({ loc }: Pick<Call, 'loc'>, what: string): void {
    this.faults.push(`line ${loc.start.line}: ${what}`);
  }
}

function isBlockParam(name: string, scopes: Scopes): boolean {
  return scopes.some((scope) => typeof scope !== 'string' && scope.has(name));
}
