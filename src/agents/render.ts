/** Renders compiled Handlebars templates, strictly: an unknown variable is an error that names the template. */
import Handlebars from 'handlebars/runtime.js';
import { OrcaError } from '../api/failure.ts';
import { TEMPLATES } from './templates.generated.ts';

export interface Template {
  /** As people know it: `templates/prompt.md.hbs`. */
  readonly name: string;
  /** What Handlebars.precompile makes of the text with `strict`, `noEscape` and `knownHelpersOnly`. */
  readonly compiled: object;
}

/** Every variable that the template names must be in `variables`; an empty one counts as false for `#if`. Throws OrcaError. */
export function rendered(template: Template, variables: Readonly<Record<string, unknown>>): string {
  try {
    return Handlebars.template(template.compiled)(guarded(variables));
  } catch (error) {
    throw unrenderable(template.name, error);
  }
}

export function unrenderable(name: string, error: unknown): OrcaError {
  const what = error instanceof Error ? error.message : String(error);
  const message = `The template ${name} cannot be rendered: ${what}`;
  return new OrcaError({ kind: 'never', reason: 'PrepareFailed', message }, { cause: error });
}

/** The value with every missing member an error: `strict` alone lets `#if` and `#each` ask for what is not there. */
export function guarded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(guarded);
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => {
      if (typeof key === 'string' && !(key in target)) throw new Error(`"${key}" is not defined`);
      return guarded(Reflect.get(target, key));
    },
  });
}

/** Makes a text by the name of its template, from Orca's own or from one in its place. */
export type Renderer = (name: TemplateFile, variables: Readonly<Record<string, unknown>>) => string;

type TemplateFile = keyof typeof TEMPLATES;

export function byDefault(name: TemplateFile, variables: Readonly<Record<string, unknown>>): string {
  return rendered(TEMPLATES[name], variables);
}
