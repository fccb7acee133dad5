/** Every computed name: written and parsed here, and nowhere else. */
import { shortHash } from './hash.ts';

export const API_VERSION = 'orca.dev/v1alpha1';
export const DEFAULT_PROJECT = 'default';
/** The ref of a target repository on which the `local` forge keeps its pull requests. */
export const PULLS_REF = 'refs/orca/pulls';

/** The refs of a target repository on which the work of interrupted runs is kept until the next run takes it up. */
export const KEPT_REFS = 'refs/orca/kept/';

/** Label of a task that `orca run` recorded without a manifest. */
export const EPHEMERAL_LABEL = 'orca.dev/ephemeral';

/** What a task of `orca task code` is about, and the GitHub user whom its pull request is assigned to. */
export const SERVICE_LABEL = 'orca.dev/service';
export const USER_LABEL = 'orca.dev/github-user';

/** Annotation of a task; a new value asks for another run. */
export const RERUN_ANNOTATION = 'orca.dev/rerun';

/** Who commits what Orca writes; a status commit by anybody else stops dispatch. */
export const ORCA_IDENTITY = { name: 'Orca', email: 'orca@users.noreply.orca.dev' } as const;

export type Kind = 'Project' | 'AgentPool' | 'AgentPod' | 'DevTask' | 'Workflow';

/** `<project>/<name>`: the key of an object among those of its kind. */
export type Key = string;

export function keyOf(project: string, name: string): Key {
  return `${project}/${name}`;
}

export function keyParts(key: Key): { readonly project: string; readonly name: string } {
  const slash = key.indexOf('/');
  return { project: key.slice(0, slash), name: key.slice(slash + 1) };
}

/** Identity across deletion and re-creation; `commit` is the config commit where the object first appeared. */
export function uidFor(kind: Kind, project: string, name: string, commit: string): string {
  return shortHash([kind, project, name, commit], 16);
}

export interface PodIdentity {
  readonly pool: string;
  readonly poolUid: string;
  readonly templateHash: string;
  readonly ordinal: number;
  readonly incarnation: number;
}

/** `<pool>-<8 hex>`. */
export function podName(pod: PodIdentity): string {
  return `${pod.pool}-${shortHash([pod.poolUid, pod.templateHash, pod.ordinal, pod.incarnation])}`;
}

/** `<task, cut to 40>-<8 hex>`; `attempt` counts from 1 and includes attempts lost with their executor. */
export function runName(task: string, uid: string, generation: number, attempt: number): string {
  return `${task.slice(0, 40).replace(/-+$/, '')}-${shortHash([uid, generation, attempt])}`;
}

/** `<task>-<unix minute>`: the task that a firing of a schedule makes. */
export function firingName(task: string, millis: number): string {
  return `${task}-${Math.floor(millis / 60_000)}`;
}

/** So that the name of each firing is a DNS label still. */
export const MAX_SCHEDULED_NAME = 63 - '-29000000'.length;

/** `<task, cut to 26>-<node, cut to 26>-<8 hex>`: the task that a node of a workflow becomes, `/` of its path as `-`. */
export function nodeTaskName(
  task: string,
  path: string,
  { uid, generation }: { readonly uid: string; readonly generation: number },
): string {
  const cut = (text: string) => text.slice(0, 26).replace(/-+$/, '');
  return `${cut(task)}-${cut(path.replaceAll('/', '-'))}-${shortHash([uid, generation, path])}`;
}

/** Ref of a task's unfinished work: `refs/orca/kept/<project>/<task>`. */
export function keptRefFor(project: string, task: string): string {
  return `${KEPT_REFS}${project}/${task}`;
}

/** The task that an issue of the project's repository becomes. */
export function issueTaskName(number: number): string {
  return `issue-${number}`;
}

/** Branch that proposes the manifest of such a task; not below `orca/`, where results are. */
export function issueBranch(project: string, number: number): string {
  return `orca-issues/${project}/${number}`;
}

/** Annotation of such a task: the address of its issue. */
export const ISSUE_ANNOTATION = 'orca.dev/issue';
/** `true`: the result resolves the issue, so that merging it closes it. */
export const CLOSES_ANNOTATION = 'orca.dev/closes-issue';

/** Branch of a task's result: `orca/<project>/<task>`. */
export function branchFor(project: string, task: string): string {
  return `orca/${project}/${task}`;
}

/** The task that a branch belongs to, or undefined when it is none of Orca's. */
export function taskOfBranch(
  branch: string,
): { readonly project: string; readonly task: string } | undefined {
  const match = /^orca\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(branch);
  const [, project, task] = match ?? [];
  return project === undefined || task === undefined ? undefined : { project, task };
}

export function isDnsLabel(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);
}

/** Folder of a kind on the status branch, below `projects/<project>/`. */
const STATUS_FOLDERS = {
  AgentPool: 'agentpools',
  AgentPod: 'agentpods',
  DevTask: 'devtasks',
  Run: 'runs',
} as const;
export type StatusKind = 'Project' | keyof typeof STATUS_FOLDERS;

/** Path of an object's record on the status branch. */
export function statusPath(kind: StatusKind, project: string, name: string): string {
  if (kind === 'Project') return `projects/${project}/project.json`;
  return `projects/${project}/${STATUS_FOLDERS[kind]}/${name}.json`;
}

/** The object that a path of the status branch records, or undefined for any other file. */
export function statusObject(path: string): { kind: StatusKind; project: string; name: string } | undefined {
  const [root, project, folder, file, more] = path.split('/');
  if (root !== 'projects' || project === undefined || folder === undefined || more !== undefined)
    return undefined;
  if (file === undefined)
    return folder === 'project.json' ? { kind: 'Project', project, name: project } : undefined;
  for (const kind of ['AgentPool', 'AgentPod', 'DevTask', 'Run'] as const) {
    if (STATUS_FOLDERS[kind] === folder && file.endsWith('.json'))
      return { kind, project, name: file.slice(0, -5) };
  }
  return undefined;
}
/** Names of the trailers of status commits that no plan stands behind. */
export const STATUS_TRAILERS = {
  /** A person lets Orca go on from what somebody else left there. */
  accepted: 'Orca-Accepted-Status',
  /** A command recorded or deleted a task without a manifest. */
  requested: 'Orca-Requested',
  /** The history up to this tip was replaced by one commit. */
  compacted: 'Orca-Compacted-Status',
} as const;
