/** Every object that any file declares, right or wrong: what names can refer to. */
import type { Declaration, ManifestDocument, ParsedFile } from '../api/manifest-file.ts';
import type { WrittenTaskSpec } from '../api/manifests.generated.ts';
import { DEFAULT_PROJECT, type Key, type Kind, keyOf } from '../api/names.ts';
import { fieldText } from './field-path.ts';
import { dependencyName, inputOf } from './specs.ts';

export interface Declared extends Declaration {
  readonly key: Key;
  readonly file: ParsedFile;
  /** Undefined where the document has problems of its own. */
  readonly document: ManifestDocument | undefined;
  /** The tasks that a task names, as often as it names them, those whose outputs it takes last. */
  readonly dependsOn: readonly Reference[];
}

/** One task that another one names, in this field of its manifest. */
export interface Reference {
  readonly name: string;
  readonly key: Key;
  readonly field: string;
  /** The output that is taken. */
  readonly output?: string;
}

export interface Declarations {
  /** By kind and key; an object that is declared more than once has several. */
  readonly byKey: Readonly<Record<Kind, ReadonlyMap<Key, readonly Declared[]>>>;
  /** Everything but projects. */
  readonly members: readonly Declared[];
  /** The first declaration of each task that depends on others. */
  readonly dependents: readonly Declared[];
}

export type ByKey = Readonly<Record<Kind, Map<Key, readonly Declared[]>>>;

export function declarations(files: readonly ParsedFile[]): Declarations & { readonly byKey: ByKey } {
  const byKey: ByKey = {
    Project: new Map(),
    AgentPool: new Map(),
    AgentPod: new Map(),
    DevTask: new Map(),
    Workflow: new Map(),
  };
  const members: Declared[] = [];
  const dependents: Declared[] = [];
  for (const file of files) {
    for (const declared of declaredIn(file)) {
      const same = byKey[declared.kind].get(declared.key);
      byKey[declared.kind].set(declared.key, same === undefined ? [declared] : [...same, declared]);
      if (declared.kind !== 'Project') members.push(declared);
      if (same === undefined && declared.dependsOn.length > 0) dependents.push(declared);
    }
  }
  return { byKey, members, dependents };
}

export function projectKey(project: string): Key {
  return keyOf(project, project);
}

/** Whether it is a task with a schedule: nothing can depend on one. */
export function isScheduled({ document }: Declared): boolean {
  return document?.manifest.kind === 'DevTask' && document.manifest.spec.schedule !== undefined;
}

/** What a task hands on; undefined: what it declares can't be read. */
export function outputsOf({ document }: Declared): NonNullable<WrittenTaskSpec['outputs']> | undefined {
  return document?.manifest.kind === 'DevTask' ? (document.manifest.spec.outputs ?? {}) : undefined;
}

/** In the order of the file's documents, those with problems last. */
export function declaredIn(file: ParsedFile): readonly Declared[] {
  const declared = file.documents.map((document) => declaredBy(declarationOf(document), file, document));
  return file.broken.length === 0
    ? declared
    : [...declared, ...file.broken.map((broken) => declaredBy(broken, file))];
}

function declaredBy(declaration: Declaration, file: ParsedFile, document?: ManifestDocument): Declared {
  const { kind, project, name, line } = declaration;
  const manifest = document?.manifest;
  return {
    kind,
    project,
    name,
    line,
    key: keyOf(project, name),
    file,
    document,
    dependsOn: manifest?.kind === 'DevTask' ? referencesOf(manifest.spec, project) : [],
  };
}

const NONE: readonly Reference[] = [];

function referencesOf({ dependsOn, inputs }: WrittenTaskSpec, project: string): readonly Reference[] {
  if (dependsOn === undefined && inputs === undefined) return NONE;
  const waitedFor = (dependsOn ?? []).map((dependency, index) => {
    const name = dependencyName(dependency);
    const of = typeof dependency === 'string' ? project : (dependency.project ?? project);
    return { name, key: keyOf(of, name), field: `spec.dependsOn[${index}]` };
  });
  const taken = Object.entries(inputs ?? {}).map(([input, written]) => {
    const { task, output, project: of } = inputOf(written, project);
    return { name: task, key: keyOf(of, task), field: fieldText(['spec', 'inputs', input]), output };
  });
  return [...waitedFor, ...taken];
}

function declarationOf({ manifest, line }: ManifestDocument): Declaration {
  const { kind, metadata } = manifest;
  const { name } = metadata;
  const project = kind === 'Project' ? name : 'project' in metadata ? metadata.project : undefined;
  return { kind, project: project ?? DEFAULT_PROJECT, name, line };
}
