/** Desired states made of a few words, as the manifest room would normalise them. */
import type {
  Desired,
  DesiredPod,
  DesiredPool,
  DesiredProject,
  DesiredTask,
  NodeSpec,
  PodSpec,
  PoolSpec,
  ProjectSpec,
  RootSpec,
  TaskSpec,
  WorkflowNode,
} from '../../src/api/desired.ts';
import { sha256, valueHash } from '../../src/api/hash.ts';
import { keyOf } from '../../src/api/names.ts';
import type { FollowUpPolicy } from '../../src/api/pull-request-policy.ts';

export const POD: PodSpec = {
  agent: 'command',
  capabilities: ['code'],
  maxConcurrency: 1,
  maxTokens: 8192,
  maxTurns: 50,
  restartPolicy: 'Always',
  executor: 'process',
  command: ['agent'],
  env: [],
  heartbeatSeconds: 90,
};

const FOLLOW_UP: FollowUpPolicy = {
  merge: 'never',
  requiredApprovals: 1,
  ci: 'required',
  maxFeedbackRounds: 10,
  maxCiRounds: 3,
  maxMergeRounds: 5,
};

/** A project with this policy for what comes after a pull request was opened. */
export function following(policy: Partial<FollowUpPolicy>): DesiredProject {
  const followUp = { ...FOLLOW_UP, ...policy };
  return project('app', {
    pullRequests: { draft: false, labels: [], reviewers: [], assignees: [], closeOnPrune: true, followUp },
  });
}

export const ROOT: RootSpec = {
  suspend: false,
  historyLimit: 10,
  forgePollSeconds: 60,
  isolation: 'preferred',
};

interface Place {
  readonly project?: string;
  readonly file?: string;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
}

function object<Spec>(name: string, spec: Spec, place: Place) {
  const project = place.project ?? 'app';
  const labels = place.labels ?? {};
  return {
    project,
    name,
    labels,
    annotations: place.annotations ?? {},
    source: { file: place.file ?? `${project}/${name}.yaml`, line: 1 },
    spec,
    specHash: valueHash([spec, labels]),
  };
}

export function project(name = 'app', spec: Partial<ProjectSpec> = {}): DesiredProject {
  return object<ProjectSpec>(
    name,
    {
      description: '',
      suspend: false,
      limits: {},
      pullRequests: {
        draft: false,
        labels: [],
        reviewers: [],
        assignees: [],
        closeOnPrune: true,
        followUp: FOLLOW_UP,
      },
      protectedPaths: [],
      checks: [],
      ...spec,
    },
    { project: name },
  );
}

/** A project whose pull requests stay open when their task's manifest is deleted. */
export const KEEPING = project('app', {
  pullRequests: {
    draft: false,
    labels: [],
    reviewers: [],
    assignees: [],
    closeOnPrune: false,
    followUp: FOLLOW_UP,
  },
});

export function pool(
  name: string,
  spec: Partial<Omit<PoolSpec, 'template'>> & { readonly template?: Partial<PodSpec> } = {},
  place: Place = {},
): DesiredPool {
  return object<PoolSpec>(
    name,
    { replicas: 1, suspend: false, podLabels: {}, ...spec, template: { ...POD, ...spec.template } },
    place,
  );
}

export function pod(name: string, spec: Partial<PodSpec> = {}, place: Place = {}): DesiredPod {
  return object<PodSpec>(name, { ...POD, ...spec }, place);
}

export function task(
  name: string,
  spec: Partial<Omit<TaskSpec, 'dependsOn'>> & { readonly dependsOn?: readonly string[] } = {},
  place: Place = {},
): DesiredTask {
  const { dependsOn = [], ...rest } = spec;
  return object<TaskSpec>(
    name,
    {
      prompt: `Do ${name}`,
      requiredCapabilities: ['code'],
      podSelector: {},
      priority: 0,
      checks: [],
      maxCheckRounds: 3,
      maxRetries: 2,
      timeoutSeconds: 1800,
      suspend: false,
      landing: 'pullRequest',
      dependsOn: dependsOn.map((upstream) => ({ project: place.project ?? 'app', task: upstream })),
      ...rest,
    },
    place,
  );
}

/** A node as it is in `workflow`: its path, and what it says of itself. */
export function node(
  path: string,
  spec: Partial<NodeSpec> & { readonly dependsOn?: readonly string[] } = {},
): WorkflowNode {
  const { dependsOn = [], ...rest } = spec;
  return {
    path,
    dependsOn,
    spec: {
      prompt: `Do ${path}`,
      requiredCapabilities: ['code'],
      podSelector: {},
      checks: [],
      maxCheckRounds: 3,
      maxRetries: 2,
      timeoutSeconds: 1800,
      landing: 'commit',
      ...rest,
    },
  };
}

/** A task that runs these nodes. */
export function workflowTask(
  name: string,
  nodes: readonly WorkflowNode[],
  spec: Parameters<typeof task>[1] = {},
  place: Place = {},
): DesiredTask {
  return task(name, { workflow: { name: 'flow', nodes }, ...spec }, place);
}

export interface Declared {
  readonly projects?: readonly DesiredProject[];
  readonly pools?: readonly DesiredPool[];
  readonly pods?: readonly DesiredPod[];
  readonly tasks?: readonly DesiredTask[];
  readonly root?: Partial<RootSpec>;
  readonly invalidFiles?: readonly string[];
}

/** The commit is made from the content, so that equal declarations are equal commits. */
export function desiredState(declared: Declared): Desired {
  const projects = declared.projects ?? [project()];
  return {
    commit: sha256(JSON.stringify(declared)).slice(0, 40),
    root: { ...ROOT, ...declared.root },
    projects: new Map(projects.map((each) => [each.name, each])),
    pools: new Map((declared.pools ?? []).map((each) => [keyOf(each.project, each.name), each])),
    pods: new Map((declared.pods ?? []).map((each) => [keyOf(each.project, each.name), each])),
    tasks: new Map((declared.tasks ?? []).map((each) => [keyOf(each.project, each.name), each])),
    problems: (declared.invalidFiles ?? []).map((file) => ({ file, message: 'the file is not valid YAML' })),
    invalidFiles: new Set(declared.invalidFiles ?? []),
  };
}
