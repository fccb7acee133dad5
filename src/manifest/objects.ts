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
import { DEFAULT_PROJECT, type Key, keyOf } from '../api/names.ts';
import { type ProjectContext, podSpec, poolSpec, projectSpec, taskSpec } from './specs.ts';

export interface Objects {
  readonly pools: ReadonlyMap<Key, DesiredPool>;
  readonly pods: ReadonlyMap<Key, DesiredPod>;
  readonly tasks: ReadonlyMap<Key, DesiredTask>;
}

/** What was made of a document before; documents of unchanged files keep their identity, so cost follows change. */
type Made<Spec> = WeakMap<ManifestDocument, { readonly from: string; readonly object: DesiredObject<Spec> }>;

const madeProjects: Made<ProjectSpec> = new WeakMap();
const madePools: Made<PoolSpec> = new WeakMap();
const madePods: Made<PodSpec> = new WeakMap();
const madeTasks: Made<TaskSpec> = new WeakMap();

/** `default` stands there also when no file declares it. */
export const IMPLICIT_PROJECT: DesiredProject = objectFrom(
  { name: DEFAULT_PROJECT },
  { project: DEFAULT_PROJECT, file: '', line: 1, spec: projectSpec({}) },
);

export function projectsIn(files: readonly ParsedFile[]): ReadonlyMap<string, DesiredProject> {
  const projects = new Map<string, DesiredProject>();
  for (const { path: file, documents } of files) {
    for (const document of documents) {
      const { manifest, line } = document;
      if (manifest.kind !== 'Project') continue;
      const { metadata, spec = {} } = manifest;
      const project = metadata.name;
      const make = () => objectFrom(metadata, { project, file, line, spec: projectSpec(spec) });
      projects.set(project, once(madeProjects, { document, from: file, make }));
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
      const { manifest, line } = document;
      if (manifest.kind === 'Project') continue;
      const { metadata } = manifest;
      const project = metadata.project ?? DEFAULT_PROJECT;
      const key = keyOf(project, metadata.name);
      const context = contextFor(project);
      const from = `${file} ${context.id}`;
      const place = { project, file, line };
      if (manifest.kind === 'AgentPool') {
        const make = () => objectFrom(metadata, { ...place, spec: poolSpec(manifest.spec, context) });
        pools.set(key, once(madePools, { document, from, make }));
      } else if (manifest.kind === 'AgentPod') {
        const make = () => objectFrom(metadata, { ...place, spec: podSpec(manifest.spec ?? {}, context) });
        pods.set(key, once(madePods, { document, from, make }));
      } else {
        const make = () => objectFrom(metadata, { ...place, spec: taskSpec(manifest.spec, context) });
        tasks.set(key, once(madeTasks, { document, from, make }));
      }
    }
  }
  return { pools, pods, tasks };
}

/** The map with each object that equals its predecessor replaced by it; the previous map itself when nothing differs. */
export function kept<Spec>(
  next: ReadonlyMap<Key, DesiredObject<Spec>>,
  previous: ReadonlyMap<Key, DesiredObject<Spec>> | undefined,
): ReadonlyMap<Key, DesiredObject<Spec>> {
  if (previous === undefined) return next;
  const result = new Map<Key, DesiredObject<Spec>>();
  let same = next.size === previous.size;
  for (const [key, object] of next) {
    const before = previous.get(key);
    const keeps = before !== undefined && (before === object || isEqual(before, object));
    result.set(key, keeps ? before : object);
    same &&= keeps;
  }
  return same ? previous : result;
}

function isEqual<Spec>(a: DesiredObject<Spec>, b: DesiredObject<Spec>): boolean {
  return (
    a.specHash === b.specHash &&
    a.source.file === b.source.file &&
    a.source.line === b.source.line &&
    stableJson(a.annotations) === stableJson(b.annotations)
  );
}

interface Recipe<Spec> {
  readonly document: ManifestDocument;
  /** Everything else that the object depends on. */
  readonly from: string;
  readonly make: () => DesiredObject<Spec>;
}

function once<Spec>(made: Made<Spec>, { document, from, make }: Recipe<Spec>): DesiredObject<Spec> {
  const before = made.get(document);
  if (before?.from === from) return before.object;
  const object = make();
  made.set(document, { from, object });
  return object;
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
  const labels = metadata.labels ?? {};
  return {
    project,
    name: metadata.name,
    labels,
    annotations: metadata.annotations ?? {},
    source: { file, line },
    spec,
    specHash: valueHash({ spec, labels }),
  };
}
