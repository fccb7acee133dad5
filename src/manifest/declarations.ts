/** Every object that any file declares, right or wrong, by kind and key: what names can refer to. */
import type { Declaration, ManifestDocument, ParsedFile } from '../api/manifest-file.ts';
import { DEFAULT_PROJECT, type Key, type Kind, keyOf } from '../api/names.ts';

export interface Declared extends Declaration {
  readonly file: ParsedFile;
  /** Absent where the document has problems of its own. */
  readonly document?: ManifestDocument;
}

export type Declarations = Readonly<Record<Kind, ReadonlyMap<Key, readonly Declared[]>>>;

export function declarations(files: readonly ParsedFile[]): Declarations {
  const all: Record<Kind, Map<Key, Declared[]>> = {
    Project: new Map(),
    AgentPool: new Map(),
    AgentPod: new Map(),
    DevTask: new Map(),
    Workflow: new Map(),
  };
  for (const file of files) {
    for (const document of file.documents) add(all, { ...declarationOf(document), file, document });
    for (const broken of file.broken) add(all, { ...broken, file });
  }
  return all;
}

function add(all: Record<Kind, Map<Key, Declared[]>>, declared: Declared): void {
  const key = keyOf(declared.project, declared.name);
  const same = all[declared.kind].get(key);
  if (same === undefined) all[declared.kind].set(key, [declared]);
  else same.push(declared);
}

function declarationOf({ manifest, line }: ManifestDocument): Declaration {
  const { kind, metadata } = manifest;
  const { name } = metadata;
  const project = kind === 'Project' ? name : 'project' in metadata ? metadata.project : undefined;
  return { kind, project: project ?? DEFAULT_PROJECT, name, line };
}

export function projectKey(project: string): Key {
  return keyOf(project, project);
}
