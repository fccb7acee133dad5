/** A workflow in full, for people: what it asks for and hands on, its nodes, and the tasks that run it. */
import type { WrittenWorkflowSpec } from '../api/manifests.generated.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { oneLine } from '../api/sanitize.ts';
import type { DeclaredWorkflow } from './declared-workflows.ts';
import { type Field, labelText, titled } from './description-lines.ts';
import { fields } from './fields.ts';

/** Tasks that name it themselves; those that have it inside of another one are not told. */
export function tasksOf(
  { project, name }: Pick<DeclaredWorkflow, 'project' | 'name'>,
  { tasks }: Recorded,
): readonly TaskRecord[] {
  return [...tasks.values()].filter(
    (task) => task.project === project && task.spec.workflow?.name === name && task.node === undefined,
  );
}

export function parameterNames({ parameters }: WrittenWorkflowSpec): readonly string[] {
  return Object.keys(fields(fields(parameters).properties));
}

export function workflowFields({ name, project, labels, source, spec }: DeclaredWorkflow): readonly Field[] {
  return [
    ['Name', name],
    ['Kind', 'Workflow'],
    ['Project', project],
    ['Labels', labelText(labels)],
    ['Declared in', `${source.file}:${source.line}`],
    ['Parameters', parameterLines(spec)],
    ['Inputs', spec.inputs?.join(', ')],
    ['Outputs', handedOn(spec)],
  ];
}

export function workflowTables(
  workflow: DeclaredWorkflow,
  recorded: Recorded,
): readonly (readonly string[])[] {
  return [
    titled('Nodes', NODE_HEADER, nodeRows(workflow.spec)),
    titled('Tasks', TASK_HEADER, taskRows(workflow, recorded)),
  ];
}

/** One a line: `path, required`, `methods, by default ["GET"]`. */
function parameterLines({ parameters }: WrittenWorkflowSpec): string {
  const schema = fields(parameters);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const lines = Object.entries(fields(schema.properties)).map(([name, value]) => {
    const { default: given, description } = fields(value);
    const need = required.includes(name) ? ', required' : '';
    const standard = given === undefined ? '' : `, by default ${JSON.stringify(given)}`;
    const told = typeof description === 'string' ? `: ${oneLine(description, 120)}` : '';
    return `${name}${need}${standard}${told}`;
  });
  return lines.join('\n');
}

function handedOn({ outputs = {} }: WrittenWorkflowSpec): string {
  return Object.entries(outputs)
    .map(([name, from]) => `${name} from ${from}`)
    .join('\n');
}

const NODE_HEADER = ['NODE', 'DEPENDS-ON', 'NEEDS', 'WHAT'];

function nodeRows({ nodes }: WrittenWorkflowSpec): readonly (readonly string[])[] {
  return Object.entries(nodes).map(([name, node]) => {
    const taken = Object.values(node.inputs ?? {})
      .map((from) => from.slice(0, from.indexOf('.')))
      .filter((from) => from !== 'inputs');
    const upstreams = [...new Set([...(node.dependsOn ?? []), ...taken])];
    const what = node.workflow === undefined ? (node.prompt ?? '') : `workflow ${node.workflow}`;
    return [name, upstreams.join(','), (node.requiredCapabilities ?? []).join(','), firstLine(what)];
  });
}

const TASK_HEADER = ['NAME', 'PHASE', 'REASON'];

function taskRows(workflow: DeclaredWorkflow, recorded: Recorded): readonly (readonly string[])[] {
  return tasksOf(workflow, recorded)
    .map(({ name, phase, reason }) => [name, phase, reason])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function firstLine(text: string): string {
  return oneLine(text.trim().split('\n')[0] ?? '', 80);
}
