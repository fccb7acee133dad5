/** Rules inside one Workflow: its nodes know each other and form no cycle, its schema is one, its prompts name what is there. */
import type { WrittenNode, WrittenWorkflow } from '../api/manifests.generated.ts';
import { cycles } from './cycles.ts';
import { type Complaint, shown } from './explanation.ts';
import type { FieldPath } from './field-path.ts';
import { parameterNames, schemaProblem } from './parameters.ts';
import { type TemplateProblem, templateProblem } from './prompt-template.ts';
import { suggestionHint } from './suggestion.ts';

export function workflowComplaints({ spec }: WrittenWorkflow): readonly Complaint[] {
  const schema = spec.parameters ?? {};
  const wrong = schemaProblem(schema);
  const unschematic = wrong === undefined ? [] : [complaint(['spec', 'parameters'], { message: wrong })];
  const names = parameterNames(schema);
  const nodes = Object.entries(spec.nodes).flatMap(([name, node]) => [
    ...dependencyComplaints(name, node, Object.keys(spec.nodes)),
    ...templateComplaints(name, node, names),
    ...fieldComplaints(name, node),
  ]);
  return [...unschematic, ...nodes, ...cycleComplaints(spec.nodes)];
}

function dependencyComplaints(
  name: string,
  { dependsOn = [] }: WrittenNode,
  names: readonly string[],
): readonly Complaint[] {
  return dependsOn.flatMap((upstream, index) => {
    if (names.includes(upstream)) return [];
    const hint = suggestionHint(upstream, names);
    const message = `the workflow has no node ${shown(upstream)}`;
    return [complaint(nodePath(name, 'dependsOn', index), { message, ...(hint && { hint }) })];
  });
}

function cycleComplaints(nodes: Readonly<Record<string, WrittenNode>>): readonly Complaint[] {
  const graph = new Map(Object.entries(nodes).map(([name, { dependsOn = [] }]) => [name, dependsOn]));
  return [...cycles(graph)].map(([name, way]) => {
    const index = graph.get(name)?.indexOf(way[1] ?? '') ?? 0;
    const message = `depends on itself: ${way.join(' → ')}`;
    return complaint(nodePath(name, 'dependsOn', index), {
      message,
      hint: 'remove one of these dependencies',
    });
  });
}

function templateComplaints(
  name: string,
  { prompt, parameters = {} }: WrittenNode,
  names: readonly string[],
): readonly Complaint[] {
  const texts: (readonly [FieldPath, string])[] = [
    ...(prompt === undefined ? [] : [[nodePath(name, 'prompt'), prompt] as const]),
    ...Object.entries(parameters).flatMap(([parameter, value]) =>
      typeof value === 'string' ? [[nodePath(name, 'parameters', parameter), value] as const] : [],
    ),
  ];
  return texts.flatMap(([path, text]) => {
    const problem = templateProblem(text, names);
    return problem === undefined ? [] : [complaint(path, problem)];
  });
}

/** What has no meaning beside a workflow, or without one. */
function fieldComplaints(name: string, node: WrittenNode): readonly Complaint[] {
  const hint = 'remove it';
  if (node.workflow === undefined)
    return node.parameters === undefined
      ? []
      : [complaint(nodePath(name, 'parameters'), { message: 'says nothing without workflow', hint })];
  if (node.landing === undefined) return [];
  return [
    complaint(nodePath(name, 'landing'), { message: 'is for the nodes of that workflow to say', hint }),
  ];
}

function nodePath(name: string, ...steps: FieldPath): FieldPath {
  return ['spec', 'nodes', name, ...steps];
}

function complaint(path: FieldPath, { message, hint }: TemplateProblem): Complaint {
  return { path, about: 'value', message, ...(hint === undefined ? {} : { hint }) };
}
