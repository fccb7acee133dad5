/** Texts of workflow nodes with their parameters filled in; only for templates that were read and found good. */
import Handlebars from 'handlebars';
import { oneLine } from '../api/sanitize.ts';
import type { Parameters } from './parameters.ts';

const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true };

type Filled = { readonly text: string } | { readonly message: string };

/** The text with the parameters in it, or why it can't be had: a member that is not there is an error. */
export function filledIn(text: string, parameters: Parameters): Filled {
  return filledWith(text, { parameters });
}

export function filledWith(text: string, values: Readonly<Record<string, unknown>>): Filled {
  if (!text.includes('{{')) return { text };
  try {
    return { text: templateOf(text)(values) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { message: `can't be filled in: ${oneLine(what, 200)}` };
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
