/** Rules on checks that a schema cannot say. */
import type { Manifest } from '../api/manifest-file.ts';
import type { WrittenCheck } from '../api/manifests.generated.ts';
import { isModelKnown, type ModelAliases } from '../api/models.ts';
import type { Problem } from '../api/problem.ts';
import type { Declarations } from './declarations.ts';
import { type Complaint, shown } from './explanation.ts';
import { type FieldPath, fieldText } from './field-path.ts';
import { problem } from './references.ts';
import { suggestionHint } from './suggestion.ts';
import { schemaComplaints } from './value-schema.ts';

const CHECKS: FieldPath = ['spec', 'checks'];

/** What is wrong with the checks that stand at `path`. */
export function checkComplaints(
  checks: readonly WrittenCheck[] = [],
  path: FieldPath = CHECKS,
): readonly Complaint[] {
  if (checks.every(({ jsonSchema }) => jsonSchema === undefined)) return [];
  return checks.flatMap(({ jsonSchema }, index) =>
    jsonSchema === undefined
      ? []
      : schemaComplaints(jsonSchema.schema, [...path, index, 'jsonSchema', 'schema']),
  );
}

/** Critics whose model is neither an alias nor the id of one, as unknownModels has it for pods. */
export function unknownCritics(
  all: Declarations,
  aliasesFor: (project: string) => ModelAliases,
): readonly Problem[] {
  const projects = [...all.byKey.Project.values()].flatMap(([first]) => first ?? []);
  return [...projects, ...all.members].flatMap((declared) => {
    const manifest = declared.document?.manifest;
    if (manifest === undefined) return [];
    return criticsIn(manifest).flatMap(({ model, path }) => {
      const aliases = aliasesFor(declared.project);
      if (isModelKnown(model, aliases)) return [];
      const hint = suggestionHint(model, Object.keys(aliases));
      const message = `${shown(model)} is neither an alias nor the id of a model`;
      return [
        problem(declared, { field: fieldText(path), message, ...(hint === undefined ? {} : { hint }) }),
      ];
    });
  });
}

interface Critic {
  readonly model: string;
  readonly path: FieldPath;
}

/** Models that critics name, with the place of each. */
function criticsIn({ kind, spec }: Manifest): readonly Critic[] {
  if (kind === 'Workflow')
    return Object.entries(spec.nodes).flatMap(([name, { checks }]) =>
      criticsAmong(checks, ['spec', 'nodes', name, 'checks']),
    );
  return kind === 'Project' || kind === 'DevTask' ? criticsAmong(spec?.checks, CHECKS) : NO_CRITICS;
}

const NO_CRITICS: readonly Critic[] = [];

function criticsAmong(checks: readonly WrittenCheck[] | undefined, path: FieldPath): readonly Critic[] {
  if (checks?.some(({ critic }) => critic !== undefined) !== true) return NO_CRITICS;
  return checks.flatMap(({ critic }, index) =>
    critic?.model === undefined ? [] : [{ model: critic.model, path: [...path, index, 'critic', 'model'] }],
  );
}
