/** The half of Handlebars that only parses, and of its syntax tree what a prompt is judged by; its package has no types for it. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  interface Located {
    readonly loc: { readonly start: { readonly line: number } };
  }

  export interface PathNode extends Located {
    readonly type: 'PathExpression';
    /** Behind an `@`. */
    readonly data: boolean;
    /** How often it says `../`. */
    readonly depth: number;
    readonly parts: readonly string[];
    readonly original: string;
  }

  export interface OtherNode extends Located {
    readonly type: 'SubExpression' | 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral';
  }

  export interface Call extends Located {
    readonly path: PathNode | OtherNode;
    readonly params: readonly (PathNode | OtherNode)[];
    readonly hash?: unknown;
  }

  export interface Program {
    readonly body: readonly Statement[];
    readonly blockParams?: readonly string[];
  }

  export interface BlockNode extends Call {
    readonly type: 'BlockStatement';
    readonly program?: Program;
    readonly inverse?: Program;
  }

  export type Statement =
    | (Call & { readonly type: 'MustacheStatement' })
    | BlockNode
    | (Located & { readonly type: 'ContentStatement' | 'CommentStatement' })
    | (Located & {
        readonly type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
      });

  const parser: { parse(text: string): Program };
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default parser;
}
