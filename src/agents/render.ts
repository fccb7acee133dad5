/** Handlebars, strictly: an unknown variable or helper is an error that names the template, and nothing is escaped. */
import Handlebars from 'handlebars';
import { OrcaError } from '../api/failure.ts';

export interface Template {
  /** As people know it: `templates/prompt.md.hbs`. */
  readonly name: string;
  readonly text: string;
}

/** Every variable that the template names must be in `variables`; an empty one counts as false for `#if`. Throws OrcaError. */
export function rendered(template: Template, variables: Readonly<Record<string, unknown>>): string {
  try {
    const render = Handlebars.compile(template.text, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
    });
    return render(guarded(variables));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const message = `The template ${template.name} cannot be rendered: ${what}`;
    throw new OrcaError({ kind: 'never', reason: 'PrepareFailed', message }, { cause: error });
  }
}

/** The value with every missing member an error: `strict` alone lets `#if` and `#each` ask for what is not there. */
function guarded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(guarded);
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => {
      if (typeof key === 'string' && !(key in target)) throw new Error(`"${key}" is not defined`);
      return guarded(Reflect.get(target, key));
    },
  });
}
