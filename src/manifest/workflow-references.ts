/** Rules across files about workflows: those that are named are there, none holds itself, and tasks give them what they ask for. */
import type { ParsedFile } from '../api/manifest-file.ts';
import { type Key, keyOf } from '../api/names.ts';
import type { Problem } from '../api/problem.ts';
import { cycles } from './cycles.ts';
import type { Declarations, Declared } from './declarations.ts';
import { expansionOf, type WorkflowLookup } from './expansion.ts';
import { shown } from './explanation.ts';
import { type FieldPath, fieldText } from './field-path.ts';
import { namesIn, problem } from './references.ts';
import { nodeSpec } from './specs.ts';
import { suggestionHint } from './suggestion.ts';

/** A workflow that a task or a workflow names. */
interface Reference {
  readonly name: string;
  readonly key: Key;
  readonly field: string;
}

export function unknownWorkflows(all: Declarations): readonly Problem[] {
  return all.members.flatMap((declared) =>
    referencesOf(declared).flatMap(({ name, key, field }) => {
      if (all.byKey.Workflow.has(key)) return [];
      const hint = suggestionHint(name, namesIn(all, 'Workflow', declared.project));
      const message = `project ${declared.project} has no Workflow ${shown(name)}`;
      return [problem(declared, { field, message, ...(hint === undefined ? {} : { hint }) })];
    }),
  );
}

/** Workflows that stand inside of themselves, with the way. */
export function recursiveWorkflows(all: Declarations): readonly Problem[] {
  const ways = cyclesOf(all);
  return [...ways].flatMap(([key, way]) => {
    const [declared] = all.byKey.Workflow.get(key) ?? [];
    const reference = declared && referencesOf(declared).find((each) => each.key === way[1]);
    if (declared === undefined || reference === undefined) return [];
    const names = way.map((each) => each.slice(each.indexOf('/') + 1));
    const message = `runs itself: ${names.join(' → ')}`;
    return [problem(declared, { field: reference.field, message, hint: 'remove one of these nodes' })];
  });
}

/** What is wrong with the parameters of tasks, as far as every workflow below them can be read. */
export function wrongParameters(all: Declarations): readonly Problem[] {
  const tasks = all.members.filter(({ document }) => {
    return document?.manifest.kind === 'DevTask' && document.manifest.spec.workflow !== undefined;
  });
  if (tasks.length === 0) return [];
  const recursive = cyclesOf(all);
  return tasks.flatMap((task) => {
    const manifest = task.document?.manifest;
    const below = manifest?.kind === 'DevTask' ? readableBelow(task, all, recursive) : undefined;
    if (manifest?.kind !== 'DevTask' || below === undefined) return [];
    const { complaints } = expansionOf(manifest.spec, below, nodeSpec({ aliases: {}, checks: [] }));
    return complaints.map(({ path, message, hint }) => {
      const top = fieldText(path.slice(0, 3));
      const placed = task.document?.places[top] === undefined ? 'spec.workflow' : top;
      const told = problem(task, { field: placed, message, ...(hint === undefined ? {} : { hint }) });
      return { ...told, field: fieldText(path) };
    });
  });
}

/** Whatever names a workflow in a file with errors waits for it. */
export function usersOfBrokenWorkflows(
  all: Declarations,
  isInvalid: (file: ParsedFile) => boolean,
): readonly Problem[] {
  return all.members.flatMap((declared) => {
    if (isInvalid(declared.file)) return [];
    return referencesOf(declared).flatMap(({ name, key, field }) => {
      const broken = all.byKey.Workflow.get(key)?.find(({ file }) => isInvalid(file));
      if (broken === undefined) return [];
      const hint = `mend ${broken.file.path} first`;
      return [problem(declared, { field, message: `workflow ${name} can't be read`, hint })];
    });
  });
}

/** Workflows by name, of one project. */
export function workflowLookup(
  workflows: Declarations['byKey']['Workflow'],
  project: string,
): WorkflowLookup {
  return (name) => {
    const [declared] = workflows.get(keyOf(project, name)) ?? [];
    const manifest = declared?.document?.manifest;
    return manifest?.kind === 'Workflow' ? manifest.spec : undefined;
  };
}

/** Undefined: one of them is missing, can't be read, or holds itself. */
function readableBelow(
  task: Declared,
  all: Declarations,
  recursive: ReadonlyMap<Key, unknown>,
): WorkflowLookup | undefined {
  const seen = new Set<Key>();
  const pending = [...referencesOf(task)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next.key)) continue;
    seen.add(next.key);
    const [workflow] = all.byKey.Workflow.get(next.key) ?? [];
    if (workflow?.document === undefined || recursive.has(next.key)) return undefined;
    pending.push(...referencesOf(workflow));
  }
  return workflowLookup(all.byKey.Workflow, task.project);
}

function cyclesOf({ byKey }: Declarations): ReadonlyMap<Key, readonly Key[]> {
  const graph = new Map<Key, readonly Key[]>();
  for (const [key, [workflow]] of byKey.Workflow)
    if (workflow !== undefined)
      graph.set(
        key,
        referencesOf(workflow).map((each) => each.key),
      );
  return cycles(graph);
}

function referencesOf({ project, document }: Declared): readonly Reference[] {
  const manifest = document?.manifest;
  if (manifest?.kind === 'DevTask') {
    const { workflow } = manifest.spec;
    return workflow === undefined ? NONE : [referenceTo(workflow, project, ['spec', 'workflow'])];
  }
  if (manifest?.kind !== 'Workflow') return NONE;
  return Object.entries(manifest.spec.nodes).flatMap(([node, { workflow }]) =>
    workflow === undefined ? [] : [referenceTo(workflow, project, ['spec', 'nodes', node, 'workflow'])],
  );
}

const NONE: readonly Reference[] = [];

function referenceTo(name: string, project: string, path: FieldPath): Reference {
  return { name, key: keyOf(project, name), field: fieldText(path) };
}
