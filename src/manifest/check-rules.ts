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

/** What is wrong with the checks that stand at `path`. */
export function checkComplaints(
  checks: readonly WrittenCheck[] = [],
  path: FieldPath = ['spec', 'checks'],
): readonly Complaint[] {
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

/** Models that critics name, with the place of each. */
function criticsIn(manifest: Manifest): readonly { readonly model: string; readonly path: FieldPath }[] {
  return checksIn(manifest).flatMap(({ checks, path }) =>
    checks.flatMap(({ critic }, index) =>
      critic?.model === undefined ? [] : [{ model: critic.model, path: [...path, index, 'critic', 'model'] }],
    ),
  );
}

interface PlacedChecks {
  readonly checks: readonly WrittenCheck[];
  readonly path: FieldPath;
}

function checksIn({ kind, spec }: Manifest): readonly PlacedChecks[] {
  if (kind === 'Workflow')
    return Object.entries(spec.nodes).map(([name, { checks = [] }]) => {
      return { checks, path: ['spec', 'nodes', name, 'checks'] };
    });
  if (kind !== 'Project' && kind !== 'DevTask') return [];
  return [{ checks: spec?.checks ?? [], path: ['spec', 'checks'] }];
}
