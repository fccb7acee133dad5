/** The tasks that stand for the nodes of a workflow, made from the record of the task that runs it; and what they start from. */
import type { Input, NodeOutput, TaskInput, TaskSpec, WorkflowNode } from '../../api/desired.ts';
import { valueHash } from '../../api/hash.ts';
import { type Key, keyOf, nodeTaskName, uidFor } from '../../api/names.ts';
import type { OutputValues } from '../../api/output-value.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import type { StartingPoint } from '../../api/run-contract.ts';
import type { Timestamp } from '../../api/time.ts';
import { NEW_TASK } from '../declared/declared-tasks.ts';
import type { TaskLookup } from '../tasks/dependencies.ts';

/** A task whose workflow has begun: its nodes have tasks, and all of them start from one place. */
export interface Begun extends TaskRecord {
  readonly nodesStart: StartingPoint;
}

export function hasBegun(task: TaskRecord): task is Begun {
  return task.nodesStart !== undefined;
}

/** Whether its nodes are at work, and it has no run of its own yet. */
export function isRunningNodes(task: TaskRecord): task is Begun {
  return hasBegun(task) && task.phase === 'Running' && task.run === undefined;
}

/** The task of its project that the task was made for, by a schedule or as a node. */
export function ownerOf({ scheduledBy, node }: TaskRecord): string | undefined {
  return scheduledBy ?? node?.task;
}

/** The task whose budget a task's runs spend: of a node, the one with the workflow. */
export function payerOf(task: TaskRecord, tasks: TaskLookup): TaskRecord {
  const payer = task.node && tasks.get(keyOf(task.project, task.node.task));
  return payer?.generation === task.node?.generation && payer !== undefined ? payer : task;
}

export function nodeKey({ project, name, uid, generation }: TaskRecord, path: string): Key {
  return keyOf(project, nodeTaskName(name, path, { uid, generation }));
}

export function nodeTask(parent: Begun, { path, dependsOn, spec }: WorkflowNode, at: Timestamp): TaskRecord {
  const { project, labels, source, generation } = parent;
  const name = nodeTaskName(parent.name, path, parent);
  return {
    project,
    name,
    uid: uidFor('DevTask', project, name, parent.uid),
    createdAt: at,
    ...NEW_TASK,
    node: { task: parent.name, path, generation },
    labels,
    source,
    spec: specFor(parent, { path, dependsOn, spec }),
    specHash: parent.specHash,
    workHash: valueHash([parent.workHash, path]),
  };
}

/** What the node says, and what holds for the whole task. */
export function specFor(parent: Begun, { dependsOn, spec: { inputs, ...spec } }: WorkflowNode): TaskSpec {
  const { repository: url, baseBranch: branch } = parent.nodesStart;
  const { project } = parent;
  const nameOf = (path: string) => nodeTaskName(parent.name, path, parent);
  const inputFor = (from: NodeOutput | TaskInput): Input =>
    'input' in from
      ? { project, task: parent.name, output: from.input }
      : { project, task: nameOf(from.node), output: from.output };
  const inputsFor = (taken: Readonly<Record<string, NodeOutput | TaskInput>>): TaskSpec['inputs'] & object =>
    Object.fromEntries(Object.entries(taken).map(([name, from]) => [name, inputFor(from)]));
  return {
    ...spec,
    dependsOn: dependsOn.map((path) => ({ project, task: nameOf(path) })),
    ...(inputs === undefined ? {} : { inputs: inputsFor(inputs) }),
    priority: parent.spec.priority,
    repository: { branch, url },
    suspend: parent.spec.suspend,
  };
}

/** What the task hands on: outputs of its nodes, as far as they left them; undefined: nothing. */
export function outputsFrom(parent: Begun, tasks: TaskLookup): OutputValues | undefined {
  const wanted = Object.entries(parent.spec.workflow?.outputs ?? {});
  if (wanted.length === 0) return undefined;
  return Object.fromEntries(
    wanted.flatMap(([name, { node, output }]) => {
      const outputs = tasks.get(nodeKey(parent, node))?.outputs ?? {};
      const value = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Where a node starts: from the commits of the nodes it depends on, else from where the whole starts. */
export function nodeStart(parent: Begun, path: string, tasks: TaskLookup): NodeStart {
  const { branch, baseBranch, baseCommit, expectedTip, upstreams } = parent.nodesStart;
  const base =
    expectedTip === undefined
      ? { baseBranch, baseCommit, upstreams }
      : { baseBranch: branch, baseCommit: expectedTip, upstreams: [] };
  const node = parent.spec.workflow?.nodes.find((each) => each.path === path);
  const heads = headsOf(node?.dependsOn ?? [], parent, tasks);
  return heads.length === 0 ? base : { ...base, upstreams: heads };
}

type NodeStart = Pick<StartingPoint, 'baseBranch' | 'baseCommit' | 'upstreams'>;

/** The branches with the work of these nodes; one that changed nothing is stood for by those before it. */
function headsOf(paths: readonly string[], parent: Begun, tasks: TaskLookup): StartingPoint['upstreams'] {
  const heads = new Map<string, string>();
  const pending = [...paths];
  const seen = new Set<string>();
  for (const path of pending) {
    if (seen.has(path)) continue;
    seen.add(path);
    const result = tasks.get(nodeKey(parent, path))?.result;
    if (result !== undefined) heads.set(result.branch, result.headCommit);
    else pending.push(...(parent.spec.workflow?.nodes.find((each) => each.path === path)?.dependsOn ?? []));
  }
  return [...heads].map(([branch, commit]) => ({ branch, commit }));
}
