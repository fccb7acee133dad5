/** Rules on templates that tasks name: they are there, and get what they ask for. */
import type { WrittenTaskSpec } from '../api/manifests.generated.ts';
import type { Problem } from '../api/problem.ts';
import type { Declarations } from './declarations.ts';
import { shown } from './explanation.ts';
import { filledIn } from './filled-template.ts';
import { TASK_ENDING } from './own-templates.ts';
import { problem } from './references.ts';
import { suggestionHint } from './suggestion.ts';
import type { TaskTemplates } from './task-templates.ts';
import { type Root, readTemplate, type Variable } from './template-reader.ts';

/** Tasks whose template is not there, asks for what they do not give, or comes to nothing. */
export function wrongTemplates(
  all: Pick<Declarations, 'members'>,
  templatesFor: (project: string) => TaskTemplates,
): readonly Problem[] {
  return all.members.flatMap((declared) => {
    const manifest = declared.document?.manifest;
    if (manifest?.kind !== 'DevTask' || manifest.spec.template === undefined) return [];
    const found = faultsOf(manifest.spec, manifest.spec.template, templatesFor(declared.project));
    return found.map((fault) => problem(declared, { field: 'spec.template', ...fault }));
  });
}

interface Fault {
  readonly message: string;
  readonly hint?: string;
}

function faultsOf(spec: WrittenTaskSpec, name: string, templates: TaskTemplates): readonly Fault[] {
  const text = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (text === undefined) {
    const hint = suggestionHint(name, Object.keys(templates)) ?? `add templates/${name}${TASK_ENDING}.hbs`;
    return [{ message: `there is no template ${shown(name)} without errors`, hint }];
  }
  const given: Readonly<Record<Root, readonly string[]>> = {
    parameters: Object.keys(spec.parameters ?? {}),
    inputs: Object.keys(spec.inputs ?? {}),
  };
  const missing = readTemplate(text, ['parameters', 'inputs'])
    .variables.filter(({ root, path: [member] }) => member !== undefined && !given[root].includes(member))
    .map((variable) => missingIn(name, variable, given[variable.root]));
  if (missing.length > 0) return missing;
  if (given.inputs.length === 0) {
    const filled = filledIn(text, spec.parameters ?? {});
    if ('message' in filled) return [{ message: `template ${shown(name)} ${filled.message}` }];
    if (filled.text.trim() === '') return [{ message: `template ${shown(name)} comes to an empty prompt` }];
  }
  return [];
}

function missingIn(name: string, { root, path, line }: Variable, given: readonly string[]): Fault {
  const hint = suggestionHint(path[0] ?? '', given) ?? `add it to spec.${root}`;
  return {
    message: `line ${line} of template ${shown(name)}: {{${root}.${path.join('.')}}} is not given`,
    hint,
  };
}
