/** Recorded objects as kubectl users know them: `{apiVersion, kind, metadata, spec, status}`. */
import { API_VERSION, DEFAULT_PROJECT, keyParts } from '../api/names.ts';
import type {
  PodRecord,
  PoolRecord,
  ProjectRecord,
  Recorded,
  RunRecord,
  TaskRecord,
} from '../api/recorded.ts';
import type { DeclaredWorkflow } from './declared-workflows.ts';
import type { ResourceType } from './resource-types.ts';

/** A record with its kind beside it. */
export type Listed =
  | { readonly kind: 'Project'; readonly record: ProjectRecord }
  | { readonly kind: 'AgentPool'; readonly record: PoolRecord }
  | { readonly kind: 'AgentPod'; readonly record: PodRecord }
  | { readonly kind: 'DevTask'; readonly record: TaskRecord }
  | { readonly kind: 'Run'; readonly record: RunRecord }
  | { readonly kind: 'Workflow'; readonly record: DeclaredWorkflow };

/** What is recorded, and the workflows where they are asked about. */
export interface Known extends Recorded {
  readonly workflows?: readonly DeclaredWorkflow[];
}

export interface ResourceObject {
  readonly apiVersion: string;
  readonly kind: Listed['kind'];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: unknown;
  readonly status: Readonly<Record<string, unknown>>;
}

export interface Selection {
  /** Undefined: of every project. */
  readonly project: string | undefined;
  readonly name?: string | undefined;
}

/** What is known of one type, by project and name. */
export function listed(recorded: Known, kind: ResourceType['kind'], selection: Selection): readonly Listed[] {
  return all(recorded, kind)
    .filter(({ record }) => selection.project === undefined || record.project === selection.project)
    .filter(({ record }) => selection.name === undefined || record.name === selection.name)
    .sort((a, b) => order(a.record.project, b.record.project) || order(a.record.name, b.record.name));
}

function all(recorded: Known, kind: ResourceType['kind']): readonly Listed[] {
  switch (kind) {
    case 'Project':
      return [...recorded.projects.values()].map((record) => ({ kind, record }));
    case 'AgentPool':
      return [...recorded.pools.values()].map((record) => ({ kind, record }));
    case 'AgentPod':
      return [...recorded.pods.values()].map((record) => ({ kind, record }));
    case 'DevTask':
      return [...recorded.tasks.values()].map((record) => ({ kind, record }));
    case 'Run':
      return [...recorded.runs.values()].map((record) => ({ kind, record }));
    case 'Workflow':
      return (recorded.workflows ?? []).map((record) => ({ kind, record }));
  }
}

export function objectOf(listing: Listed): ResourceObject {
  if (listing.kind === 'Run') return runObject(listing.record);
  if (listing.kind === 'Workflow') return workflowObject(listing.record);
  const { project, name, uid, generation, labels, source, spec, specHash, createdAt, ...status } =
    listing.record;
  return {
    apiVersion: API_VERSION,
    kind: listing.kind,
    metadata: {
      name,
      ...(listing.kind === 'Project' ? {} : { project }),
      uid,
      generation,
      labels,
      creationTimestamp: createdAt,
      annotations: { 'orca.dev/source': `${source.file}:${source.line}`, 'orca.dev/spec-hash': specHash },
    },
    spec,
    status,
  };
}

function workflowObject({ name, project, labels, source, spec }: DeclaredWorkflow): ResourceObject {
  const annotations = { 'orca.dev/source': `${source.file}:${source.line}` };
  return {
    apiVersion: API_VERSION,
    kind: 'Workflow',
    metadata: { name, project, labels, annotations },
    spec,
    status: {},
  };
}

function runObject(record: RunRecord): ResourceObject {
  const { project, name, uid, task, pod, podSpec, generation, attempt, configCommit, start, ...status } =
    record;
  return {
    apiVersion: API_VERSION,
    kind: 'Run',
    metadata: {
      name,
      project,
      generation,
      creationTimestamp: record.scheduledAt,
      labels: { 'orca.dev/task': task },
    },
    spec: { task, taskUid: uid, pod, podSpec, attempt, configCommit, start },
    status,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The project that a command means without `-p`: the only one there is (an empty `default` does not count), else
 * `default`.
 */
export function defaultProject(recorded: Recorded): string {
  const used = new Set<string>();
  for (const map of [recorded.pools, recorded.pods, recorded.tasks])
    for (const key of map.keys()) used.add(keyParts(key).project);
  const names = [...recorded.projects.keys()].filter((name) => name !== DEFAULT_PROJECT || used.has(name));
  const [only] = names;
  return only !== undefined && names.length === 1 ? only : DEFAULT_PROJECT;
}
