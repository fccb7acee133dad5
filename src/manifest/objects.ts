/** Documents → desired objects, each made once: an object is a function of its document, its file and its project. */
import type {
  DesiredObject,
  DesiredPod,
  DesiredPool,
  DesiredProject,
  DesiredTask,
  PodSpec,
  PoolSpec,
  ProjectSpec,
  TaskSpec,
} from '../api/desired.ts';
import { stableJson, valueHash } from '../api/hash.ts';
import type { ManifestDocument, ParsedFile } from '../api/manifest-file.ts';
import type { ModelAliases } from '../api/models.ts';
import { DEFAULT_PROJECT, type Key, keyOf } from '../api/names.ts';
import { type OwnTemplates, templatesOf } from './own-templates.ts';
import { podSpec, poolSpec } from './pod-specs.ts';
import { inOrder, type ProjectContext, projectSpec, taskSpec } from './specs.ts';

export interface Objects {
  readonly pools: ReadonlyMap<Key, DesiredPool>;
  readonly pods: ReadonlyMap<Key, DesiredPod>;
  readonly tasks: ReadonlyMap<Key, DesiredTask>;
}

/** What was made of a document before; documents of unchanged files keep their identity, so cost follows change. */
type Made<Spec> = WeakMap<ManifestDocument, Entry<Spec>>;

interface Entry<Spec> {
  /** What the object depends on besides its document. */
  readonly file: string;
  readonly context: string;
  readonly key: Key;
  readonly object: DesiredObject<Spec>;
}

const madeProjects: Made<ProjectSpec> = new WeakMap();
const madePools: Made<PoolSpec> = new WeakMap();
const madePods: Made<PodSpec> = new WeakMap();
const madeTasks: Made<TaskSpec> = new WeakMap();

/** `default` stands there also when no file declares it. */
export function implicitProject(templates: OwnTemplates): DesiredProject {
  return Object.keys(templates).length === 0 ? BARE_PROJECT : bareProject(templates);
}

const BARE_PROJECT = bareProject({});

function bareProject(templates: OwnTemplates): DesiredProject {
  const spec = projectSpec({}, { aliases: {}, templates });
  return objectFrom({ name: DEFAULT_PROJECT }, { project: DEFAULT_PROJECT, file: '', line: 1, spec });
}

/** `aliasesFor`: what names of models stand for in a project. */
export function projectsIn(
  files: readonly ParsedFile[],
  aliasesFor: (project: string) => ModelAliases,
): ReadonlyMap<string, DesiredProject> {
  const projects = new Map<string, DesiredProject>();
  const templateFiles = files.filter(({ template }) => template !== undefined);
  for (const { path: file, documents } of files) {
    for (const document of documents) {
      const { manifest, line } = document;
      if (manifest.kind !== 'Project') continue;
      const { metadata, spec = {} } = manifest;
      const project = metadata.name;
      const aliases = aliasesFor(project);
      const templates = templatesOf(templateFiles, project);
      const hasCritic = spec.checks?.some(({ critic }) => critic !== undefined) === true;
      const context = stableJson([hasCritic ? aliases : {}, templates]);
      let entry = entryOf(madeProjects, { document, file, context });
      if (entry === undefined) {
        const object = objectFrom(metadata, {
          project,
          file,
          line,
          spec: projectSpec(spec, { aliases, templates }),
        });
        entry = { file, context, key: project, object };
        madeProjects.set(document, entry);
      }
      projects.set(entry.key, entry.object);
    }
  }
  return projects;
}

/** `contextFor` gives what objects take over from their project. */
export function objectsIn(
  files: readonly ParsedFile[],
  contextFor: (project: string) => ProjectContext,
): Objects {
  const pools = new Map<Key, DesiredPool>();
  const pods = new Map<Key, DesiredPod>();
  const tasks = new Map<Key, DesiredTask>();
  for (const { path: file, documents } of files) {
    for (const document of documents) {
      const { manifest } = document;
      if (manifest.kind === 'Project' || manifest.kind === 'Workflow') continue;
      const context = contextFor(manifest.metadata.project ?? DEFAULT_PROJECT);
      const recipe = { document, file, context };
      if (manifest.kind === 'AgentPool')
        put(pools, madePools, { ...recipe, spec: () => poolSpec(manifest.spec, context) });
      else if (manifest.kind === 'AgentPod')
        put(pods, madePods, { ...recipe, spec: () => podSpec(manifest.spec ?? {}, context) });
      else {
        // What a workflow says is nothing that the document of its task tells: it is written out again.
        if (manifest.spec.workflow !== undefined) madeTasks.delete(document);
        put(tasks, madeTasks, { ...recipe, spec: () => taskSpec(manifest.spec, context) });
      }
    }
  }
  return { pools, pods, tasks };
}

interface Recipe<Spec> {
  readonly document: ManifestDocument;
  readonly file: string;
  readonly context: ProjectContext;
  readonly spec: () => Spec;
}

function put<Spec>(
  objects: Map<Key, DesiredObject<Spec>>,
  made: Made<Spec>,
  { document, file, context, spec }: Recipe<Spec>,
): void {
  let entry = entryOf(made, { document, file, context: context.id });
  if (entry === undefined) {
    const { manifest, line } = document;
    const object = objectFrom(manifest.metadata, { project: context.name, file, line, spec: spec() });
    entry = { file, context: context.id, key: keyOf(object.project, object.name), object };
    made.set(document, entry);
  }
  objects.set(entry.key, entry.object);
}

function entryOf<Spec>(
  made: Made<Spec>,
  {
    document,
    file,
    context,
  }: { readonly document: ManifestDocument; readonly file: string; readonly context: string },
): Entry<Spec> | undefined {
  const entry = made.get(document);
  return entry?.file === file && entry.context === context ? entry : undefined;
}

/** The map with each object that equals its predecessor replaced by it; the previous map itself when nothing differs. */
export function kept<Spec>(
  next: ReadonlyMap<Key, DesiredObject<Spec>>,
  previous: ReadonlyMap<Key, DesiredObject<Spec>> | undefined,
): ReadonlyMap<Key, DesiredObject<Spec>> {
  if (previous === undefined) return next;
  const keeps = (key: Key, object: DesiredObject<Spec>) => {
    const before = previous.get(key);
    return before !== undefined && (before === object || isEqual(before, object)) ? before : undefined;
  };
  const isSame = next.size === previous.size && [...next].every(([key, object]) => keeps(key, object));
  return isSame ? previous : new Map([...next].map(([key, object]) => [key, keeps(key, object) ?? object]));
}

export function isEqual<Spec>(a: DesiredObject<Spec>, b: DesiredObject<Spec>): boolean {
  return (
    a.specHash === b.specHash &&
    a.source.file === b.source.file &&
    a.source.line === b.source.line &&
    stableJson(a.annotations) === stableJson(b.annotations)
  );
}

interface Body<Spec> {
  readonly project: string;
  readonly file: string;
  readonly line: number;
  readonly spec: Spec;
}

function objectFrom<Spec>(
  metadata: ManifestDocument['manifest']['metadata'],
  { project, file, line, spec }: Body<Spec>,
): DesiredObject<Spec> {
  const labels = inOrder(metadata.labels);
  return {
    project,
    name: metadata.name,
    labels,
    annotations: inOrder(metadata.annotations),
    source: { file, line },
    spec,
    specHash: valueHash({ labels, spec }),
  };
}
