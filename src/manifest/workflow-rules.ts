/** Rules inside one Workflow: its nodes know each other and form no cycle, its schema is one, its prompts name what is there. */
import type { WrittenNode, WrittenWorkflow } from '../api/manifests.generated.ts';
import { checkComplaints } from './check-rules.ts';
import { cycles } from './cycles.ts';
import { nodeOutputOf, OUTSIDE, upstreamsOf } from './expansion.ts';
import { type Complaint, shown } from './explanation.ts';
import type { FieldPath } from './field-path.ts';
import { parameterNames, schemaProblem } from './parameters.ts';
import { suggestionHint } from './suggestion.ts';
import { type Root, readTemplate } from './template-reader.ts';
import { faultText, type TemplateFault } from './template-walker.ts';
import { schemaComplaints } from './value-schema.ts';

export function workflowComplaints({ spec }: WrittenWorkflow): readonly Complaint[] {
  const schema = spec.parameters ?? {};
  const wrong = schemaProblem(schema);
  const unschematic = wrong === undefined ? [] : [complaint(['spec', 'parameters'], { message: wrong })];
  const names = parameterNames(schema);
  const nodes = Object.entries(spec.nodes).flatMap(([name, node]) => [
    ...dependencyComplaints(name, node, Object.keys(spec.nodes)),
    ...templateComplaints(name, node, names),
    ...fieldComplaints(name, node),
    ...inputComplaints(name, node, spec),
    ...outputComplaints(name, node),
    ...checkComplaints(node.checks, nodePath(name, 'checks')),
  ]);
  const outputs = Object.entries(spec.outputs ?? {}).flatMap(([name, written]) =>
    nodeOutputOf(written).node === OUTSIDE
      ? [complaint(['spec', 'outputs', name], HANDED_THROUGH)]
      : sourceComplaints(['spec', 'outputs', name], written, spec),
  );
  const misnamed = spec.nodes[OUTSIDE] === undefined ? [] : [complaint(nodePath(OUTSIDE), MISNAMED)];
  return [...unschematic, ...misnamed, ...nodes, ...outputs, ...cycleComplaints(spec.nodes)];
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

const HANDED_THROUGH = {
  message: 'hands on what comes from outside',
  hint: 'whoever wants it takes it where it comes from',
};

const MISNAMED = {
  message: 'is what the values from outside are called',
  hint: 'give the node another name',
};

function inputComplaints(
  name: string,
  { inputs = {} }: WrittenNode,
  spec: WrittenWorkflow['spec'],
): readonly Complaint[] {
  return Object.entries(inputs).flatMap(([input, written]) =>
    sourceComplaints(nodePath(name, 'inputs', input), written, spec),
  );
}

/** What a nested workflow hands on is known where all workflows are. */
function sourceComplaints(
  path: FieldPath,
  written: string,
  { nodes, inputs = [] }: WrittenWorkflow['spec'],
): readonly Complaint[] {
  const { node: from, output } = nodeOutputOf(written);
  if (from === OUTSIDE) {
    if (inputs.includes(output)) return [];
    const hint = suggestionHint(output, inputs) ?? 'name it in spec.inputs';
    return [complaint(path, { message: `the workflow has no input ${shown(output)}`, hint })];
  }
  const node = nodes[from];
  if (node === undefined) {
    const hint = suggestionHint(from, Object.keys(nodes));
    return [complaint(path, { message: `the workflow has no node ${shown(from)}`, ...(hint && { hint }) })];
  }
  const outputs = Object.keys(node.outputs ?? {});
  if (node.workflow !== undefined || outputs.includes(output)) return [];
  const hint = suggestionHint(output, outputs) ?? `declare it in outputs of ${from}`;
  return [complaint(path, { message: `node ${from} has no output ${shown(output)}`, hint })];
}

function outputComplaints(name: string, { outputs = {} }: WrittenNode): readonly Complaint[] {
  return Object.entries(outputs).flatMap(([output, { schema }]) =>
    schema === undefined ? [] : schemaComplaints(schema, nodePath(name, 'outputs', output, 'schema')),
  );
}

type Nodes = Readonly<Record<string, WrittenNode>>;

function cycleComplaints(nodes: Nodes): readonly Complaint[] {
  const graph = new Map(Object.entries(nodes).map(([name, node]) => [name, upstreamsOf(node)]));
  return [...cycles(graph)].map(([name, way]) => {
    const index = nodes[name]?.dependsOn?.indexOf(way[1] ?? '') ?? -1;
    const path = index < 0 ? nodePath(name, 'inputs') : nodePath(name, 'dependsOn', index);
    const message = `depends on itself: ${way.join(' → ')}`;
    return complaint(path, { message, hint: 'remove one of these dependencies' });
  });
}

function templateComplaints(
  name: string,
  { prompt, parameters = {}, inputs = {} }: WrittenNode,
  parameterNames: readonly string[],
): readonly Complaint[] {
  const texts: (readonly [FieldPath, string])[] = [
    ...(prompt === undefined ? [] : [[nodePath(name, 'prompt'), prompt] as const]),
    ...Object.entries(parameters).flatMap(([parameter, value]) =>
      typeof value === 'string' ? [[nodePath(name, 'parameters', parameter), value] as const] : [],
    ),
  ];
  return texts.flatMap(([path, text]) => {
    const taken = path.at(-1) === 'prompt' ? Object.keys(inputs) : [];
    return textFaults(text, { parameters: parameterNames, inputs: taken }).map((fault) =>
      complaint(path, { ...fault, message: faultText(fault) }),
    );
  });
}

/** Only who takes inputs may name them. */
function textFaults(
  text: string,
  names: Readonly<Record<Root, readonly string[]>>,
): readonly TemplateFault[] {
  const { variables, faults } = readTemplate(
    text,
    names.inputs.length > 0 ? ['parameters', 'inputs'] : ['parameters'],
  );
  const unknown = variables.flatMap(({ root, path: [name], line }): readonly TemplateFault[] => {
    if (name === undefined || names[root].includes(name)) return [];
    const what = root === 'inputs' ? 'the node has no input' : 'the workflow has no parameter';
    const hint = suggestionHint(name, names[root]);
    return [{ line, message: `${what} ${shown(name)}`, ...(hint === undefined ? {} : { hint }) }];
  });
  return [...faults, ...unknown];
}

/** What has no meaning beside a workflow, or without one. */
function fieldComplaints(name: string, node: WrittenNode): readonly Complaint[] {
  const hint = 'remove it';
  if (node.workflow === undefined)
    return node.parameters === undefined
      ? []
      : [complaint(nodePath(name, 'parameters'), { message: 'says nothing without workflow', hint })];
  return (['landing', 'outputs'] as const)
    .filter((field) => node[field] !== undefined)
    .map((field) => {
      const message = 'is for the nodes of that workflow to say';
      return complaint(nodePath(name, field), { message, hint });
    });
}

function nodePath(name: string, ...steps: FieldPath): FieldPath {
  return ['spec', 'nodes', name, ...steps];
}

function complaint(path: FieldPath, { message, hint }: TemplateFault): Complaint {
  return { path, about: 'value', message, ...(hint === undefined ? {} : { hint }) };
}
