/** Documents → desired objects, each made once: an object is a function of its document, its file and its project. */
import type {
  DesiredObject,
  DesiredPod,
  DesiredPool,
  DesiredProject,
  DesiredTask,
  Labels,
  Source,
} from '../api/desired.ts';
import { stableJson, valueHash } from '../api/hash.ts';
import type { ManifestDocument, ParsedFile } from '../api/manifest-file.ts';
import type { ModelAliases } from '../api/models.ts';
import { DEFAULT_PROJECT, type Key } from '../api/names.ts';
import type { Declared } from './declarations.ts';
import { type OwnTemplates, templatesOf } from './own-templates.ts';
import { podSpec, poolSpec } from './pod-specs.ts';
import { inOrder, type ProjectContext, projectSpec, taskSpec } from './specs.ts';

export interface Objects {
  readonly pools: ReadonlyMap<Key, DesiredPool>;
  readonly pods: ReadonlyMap<Key, DesiredPod>;
  readonly tasks: ReadonlyMap<Key, DesiredTask>;
}

type Metadata = ManifestDocument['manifest']['metadata'];

interface Body<Spec> {
  readonly project: string;
  readonly file: string;
  readonly line: number;
  readonly spec: Spec;
}

/** Its hash is made when somebody asks for it: to check manifests takes none. */
class ManifestObject<Spec> implements DesiredObject<Spec> {
  readonly project: string;
  readonly name: string;
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly source: Source;
  readonly spec: Spec;
  #specHash: string | undefined;

  constructor({ name, labels, annotations }: Metadata, { project, file, line, spec }: Body<Spec>) {
    this.project = project;
    this.name = name;
    this.labels = inOrder(labels);
    this.annotations = inOrder(annotations);
    this.source = { file, line };
    this.spec = spec;
  }

  get specHash(): string {
    this.#specHash ??= valueHash({ labels: this.labels, spec: this.spec });
    return this.#specHash;
  }
}

/** `default` stands there also when no file declares it. */
export function implicitProject(templates: OwnTemplates): DesiredProject {
  return Object.keys(templates).length === 0 ? BARE_PROJECT : bareProject(templates);
}

const BARE_PROJECT = bareProject({});

function bareProject(templates: OwnTemplates): DesiredProject {
  const spec = projectSpec({}, { aliases: {}, templates });
  return new ManifestObject({ name: DEFAULT_PROJECT }, { project: DEFAULT_PROJECT, file: '', line: 1, spec });
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
      const made = { project, file, line, spec: projectSpec(spec, { aliases, templates }) };
      projects.set(project, new ManifestObject(metadata, made));
    }
  }
  return projects;
}

/** Objects of what is declared, but for projects; `contextFor` gives what they take over from theirs. */
export function objectsIn(
  declared: readonly Declared[],
  contextFor: (project: string) => ProjectContext,
): Objects {
  const pools = new Map<Key, DesiredPool>();
  const pods = new Map<Key, DesiredPod>();
  const tasks = new Map<Key, DesiredTask>();
  for (const {
    key,
    project,
    document,
    file: { path: file },
  } of declared) {
    if (document === undefined) continue;
    const { manifest, line } = document;
    const { kind, metadata } = manifest;
    if (kind === 'Project' || kind === 'Workflow') continue;
    const context = contextFor(project);
    if (kind === 'AgentPool')
      pools.set(
        key,
        new ManifestObject(metadata, { project, file, line, spec: poolSpec(manifest.spec, context) }),
      );
    else if (kind === 'AgentPod')
      pods.set(
        key,
        new ManifestObject(metadata, { project, file, line, spec: podSpec(manifest.spec ?? {}, context) }),
      );
    else
      tasks.set(
        key,
        new ManifestObject(metadata, { project, file, line, spec: taskSpec(manifest.spec, context) }),
      );
  }
  return { pools, pods, tasks };
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
