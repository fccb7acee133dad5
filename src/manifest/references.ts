/** Rules across files: one declaration an object, declared projects, declared dependencies, no cycles, known models. */
import type { ParsedFile } from '../api/manifest-file.ts';
import { isModelKnown, type ModelAliases } from '../api/models.ts';
import { DEFAULT_PROJECT, type Key, type Kind, keyParts } from '../api/names.ts';
import type { Problem } from '../api/problem.ts';
import { cycles } from './cycles.ts';
import { type Declarations, type Declared, isScheduled, projectKey } from './declarations.ts';
import { shown } from './explanation.ts';
import { suggestion, suggestionHint } from './suggestion.ts';

export function duplicates(all: Declarations): readonly Problem[] {
  const problems: Problem[] = [];
  for (const objects of Object.values(all.byKey))
    for (const places of objects.values()) if (places.length > 1) problems.push(...duplicateProblems(places));
  return problems;
}

function duplicateProblems(places: readonly Declared[]): readonly Problem[] {
  return places.map((declared) => {
    const others = places.filter((other) => other !== declared);
    const named = others.slice(0, 3).map((other) => `${other.file.path}:${other.line}`);
    const more = others.length > 3 ? ` and ${others.length - 3} more places` : '';
    return problem(declared, {
      field: 'metadata.name',
      message: `${declared.kind} ${declared.name}${declared.kind === 'Project' ? '' : ` of project ${declared.project}`} is declared in ${named.join(', ')}${more} too`,
      hint: 'rename or remove one of them',
    });
  });
}

export function unknownProjects(all: Declarations): readonly Problem[] {
  const names = [...all.byKey.Project.keys()].map((key) => keyParts(key).name);
  return all.members.flatMap((declared) => {
    const { project } = declared;
    if (project === DEFAULT_PROJECT || all.byKey.Project.has(projectKey(project))) return [];
    const nearest = suggestion(project, names);
    return [
      problem(declared, {
        field: 'metadata.project',
        message: `project ${shown(project)} is not declared`,
        hint: nearest === undefined ? 'add a manifest of kind Project' : `did you mean "${nearest}"?`,
      }),
    ];
  });
}

/** An object whose project has errors waits for it: without the project's rules nothing may start. */
export function objectsOfBrokenProjects(
  all: Declarations,
  isInvalid: (file: ParsedFile) => boolean,
): readonly Problem[] {
  return all.members.flatMap((declared) => {
    if (isInvalid(declared.file)) return [];
    const broken = all.byKey.Project.get(projectKey(declared.project))?.find(({ file }) => isInvalid(file));
    if (broken === undefined) return [];
    return [
      problem(declared, {
        field: 'metadata.project',
        message: `project ${declared.project} can't be read`,
        hint: `mend ${broken.file.path} first`,
      }),
    ];
  });
}

export function unknownDependencies(all: Declarations): readonly Problem[] {
  return all.dependents.flatMap((declared) =>
    declared.dependsOn.flatMap(({ name, key, field }) => {
      const upstream = all.byKey.DevTask.get(key);
      if (upstream?.some(isScheduled)) return [problem(declared, neverLands(name, field))];
      if (upstream !== undefined) return [];
      const { project } = keyParts(key);
      const hint = dependencyHint(name, namesIn(all, 'DevTask', project));
      return [
        problem(declared, {
          field,
          message: `project ${project} has no DevTask ${shown(name)}`,
          ...(hint === undefined ? {} : { hint }),
        }),
      ];
    }),
  );
}

function neverLands(name: string, field: string) {
  return {
    field,
    message: `${shown(name)} has a schedule and never lands itself`,
    hint: 'remove the dependency',
  };
}

export function dependencyCycles(all: Declarations): readonly Problem[] {
  const found = cycles(
    new Map(all.dependents.map(({ key, dependsOn }) => [key, dependsOn.map((each) => each.key)])),
  );
  if (found.size === 0) return [];
  return all.dependents.flatMap((task) => {
    const way = found.get(task.key);
    if (way === undefined) return [];
    const step = task.dependsOn.find(({ key }) => key === way[1]);
    return [
      problem(task, {
        field: step?.field ?? 'spec.dependsOn[0]',
        message: `depends on itself: ${wayText(wayNames(way))}`,
        hint: 'remove one of these dependencies',
      }),
    ];
  });
}

/** A misspelt alias would be sent to the model server as an id, so only what looks like an id passes for one. */
export function unknownModels(
  all: Declarations,
  aliasesFor: (project: string) => ModelAliases,
): readonly Problem[] {
  return all.members.flatMap((declared) => {
    const manifest = declared.document?.manifest;
    if (manifest?.kind !== 'AgentPool' && manifest?.kind !== 'AgentPod') return [];
    const [spec, field] =
      manifest.kind === 'AgentPod'
        ? [manifest.spec, 'spec.model']
        : [manifest.spec.template.spec, 'spec.template.spec.model'];
    if (spec?.model === undefined || spec.agent === 'command') return [];
    const aliases = aliasesFor(declared.project);
    if (isModelKnown(spec.model, aliases)) return [];
    const hint = suggestionHint(spec.model, Object.keys(aliases));
    return [
      problem(declared, {
        field,
        message: `${shown(spec.model)} is neither an alias nor the id of a model`,
        ...(hint === undefined ? {} : { hint }),
      }),
    ];
  });
}

/** A problem of a declared object, at the place of its field where that is known. */
export function problem(
  { file, line, document }: Declared,
  { field, message, hint }: { readonly field: string; readonly message: string; readonly hint?: string },
): Problem {
  const place = document?.places[field];
  return {
    file: file.path,
    line: place?.[0] ?? line,
    ...(place === undefined ? {} : { column: place[1] }),
    field,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

export function namesIn(all: Declarations, kind: Kind, project: string): readonly string[] {
  return all.members.flatMap((each) => (each.kind === kind && each.project === project ? [each.name] : []));
}

/** A long list of all tasks would say nothing. */
function dependencyHint(name: string, names: readonly string[]): string | undefined {
  const nearest = suggestion(name, names);
  if (nearest === undefined && names.length > 10) return undefined;
  return suggestionHint(name, names);
}

/** The project is told where the way leads through more than one. */
function wayNames(way: readonly Key[]): readonly string[] {
  const isWithin = new Set(way.map((key) => keyParts(key).project)).size === 1;
  return isWithin ? way.map((key) => keyParts(key).name) : way;
}

function wayText(names: readonly string[]): string {
  if (names.length <= 12) return names.join(' → ');
  return [...names.slice(0, 6), `… ${names.length - 9} more …`, ...names.slice(-3)].join(' → ');
}
