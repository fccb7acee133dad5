/** Walks a strict Handlebars template without rendering it: what all templates have in common, whatever their values are. */
import parser, {
  type BlockNode,
  type Call,
  type OtherNode,
  type PathNode,
  type Program,
  type Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { oneLine } from '../api/sanitize.ts';

/** What is wrong with a template. */
export interface TemplateFault {
  /** One-based; absent where the whole is no template and the place is unknown. */
  readonly line?: number;
  readonly message: string;
  readonly hint?: string;
}

export type Value = PathNode | OtherNode;

/** `{{#each items as |item index|}}`. */
export interface Block extends Pick<BlockNode, 'loc'> {
  readonly name: 'if' | 'unless' | 'each' | 'with';
  readonly param: Value;
  /** Names that it gives to what it stands for. */
  readonly names: readonly string[];
}

const BLOCKS: readonly Block['name'][] = ['if', 'unless', 'each', 'with'];

/** Whether `{{@…}}` is one of those that `each` gives. */
export function isLoopData({ data, parts: [first = ''] }: PathNode): boolean {
  return data && ['index', 'key', 'first', 'last'].includes(first);
}

/** `Scope`: what names stand for within a block. Faults come in the order of the text. */
export abstract class TemplateWalk<Scope> {
  readonly faults: TemplateFault[] = [];

  /** `{{value}}`; of the scopes the innermost is the last. */
  protected abstract shown(value: Value, scopes: readonly Scope[]): void;
  /** The scopes within the block; undefined: nothing is to be read there. */
  protected abstract entered(block: Block, scopes: readonly Scope[]): readonly Scope[] | undefined;

  walk(text: string, start: Scope): void {
    let program: Program;
    try {
      program = parser.parse(text);
    } catch (error) {
      this.faults.push(parseFault(error));
      return;
    }
    this.#program(program, [start]);
  }

  protected fault({ loc }: Pick<Call, 'loc'>, message: string, hint?: string): void {
    this.faults.push({ line: loc.start.line, message, ...(hint === undefined ? {} : { hint }) });
  }

  protected unknownVariable(node: PathNode, hint: string | undefined): undefined {
    this.fault(node, `unknown variable {{${oneLine(node.original, 60)}}}`, hint);
  }

  #program(program: Program | undefined, scopes: readonly Scope[]): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scopes);
  }

  #statement(statement: Statement, scopes: readonly Scope[]): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        if (statement.params.length > 0 || statement.hash !== undefined) this.#unknownHelper(statement);
        else this.shown(statement.path, scopes);
        return;
      case 'BlockStatement':
        this.#block(statement, scopes);
        return;
      default:
        this.fault(statement, 'partials and decorators are not supported');
    }
  }

  #block(block: BlockNode, scopes: readonly Scope[]): void {
    const { path, params, hash, loc } = block;
    const name = BLOCKS.find((each) => path.type === 'PathExpression' && each === path.original);
    const [param, ...others] = params;
    if (name === undefined || param === undefined || others.length > 0 || hash !== undefined) {
      this.#unknownHelper(block);
      return;
    }
    const within = this.entered({ name, param, names: block.program?.blockParams ?? [], loc }, scopes);
    if (within !== undefined) this.#program(block.program, within);
    this.#program(block.inverse, scopes);
  }

  #unknownHelper({ path, loc }: Call): void {
    const name = path.type === 'PathExpression' ? oneLine(path.original, 60) : '';
    this.fault({ loc }, `unknown helper "${name}"`, `known: ${BLOCKS.join(', ')}`);
  }
}

/** What the parser says, without its drawing of the place and all that it would have taken there. */
function parseFault(error: unknown): TemplateFault {
  const text = oneLine(
    (error instanceof Error ? error.message : String(error)).replace(/\n.*\n-*\^\n/, ' '),
    400,
  );
  const [, line = /\bline (\d+)/.exec(text)?.[1]] = / - (\d+):\d+$/.exec(text) ?? [];
  const said = text.replace(/^Parse error on line \d+: Expecting .*, got /, 'unexpected ');
  return {
    ...(line === undefined ? {} : { line: Number(line) }),
    message: `is no template: ${oneLine(said, 200)}`,
    hint: said.includes('CLOSE_UNESCAPED')
      ? 'put a space between }} and the brace that follows it'
      : 'write \\{{ where two braces are meant',
  };
}

/** For where the template stands within a file of its own lines. */
export function faultText({ line, message }: TemplateFault): string {
  return line === undefined ? message : `line ${line}: ${message}`;
}
