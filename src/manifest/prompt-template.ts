/** Prompts of workflow nodes: strict Handlebars templates over their parameters, filled in when they are read. */
import Handlebars from 'handlebars';
import { oneLine } from '../api/sanitize.ts';
import { shown } from './explanation.ts';
import type { Parameters } from './parameters.ts';
import { suggestionHint } from './suggestion.ts';

/** What is wrong with a template, and where in it. */
export interface TemplateProblem {
  readonly message: string;
  readonly hint?: string;
}

/** What a template may name. */
export interface Names {
  readonly parameters: readonly string[];
  readonly inputs: readonly string[];
}

const HELPERS: readonly string[] = ['if', 'unless', 'each', 'with', 'lookup'];
const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true };

/** The first thing that is wrong whatever the parameters are; undefined: nothing is. `names` are those it may use. */
export function templateProblem(text: string, names: Names): TemplateProblem | undefined {
  const parsed = programOf(text);
  return 'message' in parsed ? parsed : problemIn(parsed, names);
}

/** The text with the parameters in it, or why it can't be had: a member that is not there is an error. */
export function filledIn(text: string, parameters: Parameters): { readonly text: string } | TemplateProblem {
  if (!text.includes('{{')) return { text };
  try {
    return { text: templateOf(text)({ parameters }) };
  } catch (error) {
    return { message: `can't be filled in: ${messageOf(error)}` };
  }
}

/** The same few templates are filled in for every task. */
const templates = new Map<string, HandlebarsTemplateDelegate>();
const MAX_TEMPLATES = 500;

function templateOf(text: string): HandlebarsTemplateDelegate {
  const known = templates.get(text);
  if (known !== undefined) return known;
  const made = Handlebars.compile(text, OPTIONS);
  if (templates.size >= MAX_TEMPLATES) templates.clear();
  templates.set(text, made);
  return made;
}

/** The value that a text of nothing but `{{parameters.<name>}}` stands for; undefined for any other text. */
export function soleParameter(text: string): string | undefined {
  return /^\{\{\s*parameters\.([A-Za-z][A-Za-z0-9_]*)\s*\}\}$/.exec(text)?.[1];
}

function programOf(text: string): hbs.AST.Program | TemplateProblem {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    return { message: `is no template: ${messageOf(error)}`, hint: 'write \\{{ where two braces are meant' };
  }
}

/** The first line, and what the parser expected, without its drawing of the place. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return oneLine(text.replace(/\n.*\n-*\^\n/, ' '), 200);
}

function problemIn(program: hbs.AST.Program, names: Names): TemplateProblem | undefined {
  for (const statement of program.body) {
    const problem = statementProblem(statement, names);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function statementProblem(statement: hbs.AST.Statement, names: Names): TemplateProblem | undefined {
  if (isA<hbs.AST.MustacheStatement>(statement, 'MustacheStatement')) return callProblem(statement, names);
  if (isA<hbs.AST.BlockStatement>(statement, 'BlockStatement')) {
    const wrong = callProblem(statement, names);
    if (wrong !== undefined) return wrong;
    // Inside of these the names are those of an item; what is missing there shows when it is filled in.
    const isElsewhere = ['each', 'with'].includes(nameOf(statement.path));
    const inner = isElsewhere ? undefined : problemIn(statement.program, names);
    return inner ?? (statement.inverse && problemIn(statement.inverse, names));
  }
  const isText = statement.type === 'ContentStatement' || statement.type === 'CommentStatement';
  return isText ? undefined : { message: `holds a partial in line ${lineOf(statement)}`, hint: 'remove it' };
}

type Call = Pick<hbs.AST.BlockStatement, 'path' | 'params' | 'hash' | 'loc'>;

function callProblem(call: hbs.AST.MustacheStatement | Call, names: Names): TemplateProblem | undefined {
  const isCall = call.params.length > 0 || !('escaped' in call);
  if (!isCall) return referenceProblem(call.path, names);
  if (!HELPERS.includes(nameOf(call.path)))
    return {
      message: `${shown(nameOf(call.path))} in line ${lineOf(call)} is no helper of Handlebars`,
      ...hintFor(nameOf(call.path), HELPERS),
    };
  for (const param of call.params) {
    const wrong = isA<hbs.AST.SubExpression>(param, 'SubExpression')
      ? callProblem({ ...param, path: param.path }, names)
      : referenceProblem(param, names);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function referenceProblem(of: hbs.AST.Node, names: Names): TemplateProblem | undefined {
  if (!isA<hbs.AST.PathExpression>(of, 'PathExpression') || of.data) return undefined;
  const [root = '', name] = of.parts.map(String);
  const written = `{{${of.original}}} in line ${lineOf(of)}`;
  if (root === 'inputs' && names.inputs.length > 0) {
    if (name === undefined || names.inputs.includes(name)) return undefined;
    return { message: `${written} is no input of the node`, ...hintFor(name, names.inputs) };
  }
  if (root !== 'parameters')
    return { message: `${written} stands for nothing`, hint: 'name a parameter as {{parameters.<name>}}' };
  if (name === undefined || names.parameters.includes(name)) return undefined;
  return { message: `${written} is no parameter of the workflow`, ...hintFor(name, names.parameters) };
}

function hintFor(word: string, candidates: readonly string[]): { readonly hint?: string } {
  const hint = suggestionHint(word, candidates);
  return hint === undefined ? {} : { hint };
}

function nameOf(path: hbs.AST.Expression): string {
  return isA<hbs.AST.PathExpression>(path, 'PathExpression') ? path.original : '';
}

function lineOf({ loc }: Pick<hbs.AST.Node, 'loc'>): number {
  return loc.start.line;
}

function isA<T extends hbs.AST.Node>(node: hbs.AST.Node, type: T['type']): node is T {
  return node.type === type;
}
