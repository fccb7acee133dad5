/** Rules on what tasks hand on: outputs and their schemas, and the inputs that a prompt asks for. */
import type { WrittenTaskSpec } from '../api/manifests.generated.ts';
import type { Key } from '../api/names.ts';
import type { Problem } from '../api/problem.ts';
import { type Declarations, type Declared, outputsOf } from './declarations.ts';
import { type Complaint, shown } from './explanation.ts';
import { fieldText } from './field-path.ts';
import { problem } from './references.ts';
import { suggestionHint } from './suggestion.ts';
import { readTemplate } from './template-reader.ts';
import { faultText } from './template-walker.ts';
import { impossibleMember, schemaComplaints } from './value-schema.ts';
import { workflowOutputs } from './workflow-outputs.ts';

/** Inputs or outputs of one task. */
const MAX_VALUES = 50;

/** What is wrong within one task. */
export function valueComplaints(spec: WrittenTaskSpec): readonly Complaint[] {
  const { prompt = '', inputs, outputs } = spec;
  if (inputs === undefined && outputs === undefined && spec.context === undefined) return NONE;
  return [
    ...(spec.workflow !== undefined && outputs !== undefined ? [OUTPUTS_BESIDE_WORKFLOW] : []),
    ...(spec.workflow !== undefined && spec.context !== undefined ? [CONTEXT_BESIDE_WORKFLOW] : []),
    ...(inputs === undefined ? [] : tooMany('inputs', inputs)),
    ...(outputs === undefined ? [] : tooMany('outputs', outputs)),
    ...(inputs === undefined || spec.workflow !== undefined
      ? []
      : promptComplaints(prompt, Object.keys(inputs))),
    ...Object.entries(outputs ?? {}).flatMap(([name, { schema }]) =>
      schema === undefined ? [] : schemaComplaints(schema, ['spec', 'outputs', name, 'schema']),
    ),
  ];
}

const NONE: readonly Complaint[] = [];

const OUTPUTS_BESIDE_WORKFLOW: Complaint = {
  path: ['spec', 'outputs'],
  about: 'value',
  message: 'cannot go with workflow',
  hint: 'what the task hands on is for the workflow to say',
};

const CONTEXT_BESIDE_WORKFLOW: Complaint = {
  path: ['spec', 'context'],
  about: 'value',
  message: 'cannot go with workflow',
  hint: 'hand its text to the workflow as a parameter',
};

function tooMany(field: string, values: object): readonly Complaint[] {
  const count = Object.keys(values).length;
  if (count <= MAX_VALUES) return [];
  const message = `must have at most ${MAX_VALUES} entries, not ${count}`;
  return [{ path: ['spec', field], about: 'value', message }];
}

function promptComplaints(prompt: string, inputs: readonly string[]): readonly Complaint[] {
  if (inputs.length === 0) return [];
  const { variables, faults } = readTemplate(prompt, ['inputs']);
  const unknown = variables.flatMap(({ path: [name], line }): readonly Complaint[] => {
    if (name === undefined || inputs.includes(name)) return [];
    const message = `there is no input ${shown(name)}`;
    return [aboutPrompt(faultText({ line, message }), suggestionHint(name, inputs))];
  });
  return [...faults.map((fault) => aboutPrompt(faultText(fault), fault.hint)), ...unknown];
}

function aboutPrompt(message: string, hint: string | undefined): Complaint {
  return { path: ['spec', 'prompt'], about: 'value', message, ...(hint === undefined ? {} : { hint }) };
}

/** Inputs from outputs that are not declared, and members that those can't have. */
export function unknownOutputs(all: Pick<Declarations, 'byKey' | 'dependents'>): readonly Problem[] {
  return all.dependents.flatMap((declared) => {
    if (!declared.dependsOn.some(({ output }) => output !== undefined)) return [];
    return [...missingOutputs(all, declared), ...missingMembers(all, declared)];
  });
}

function missingOutputs({ byKey }: Pick<Declarations, 'byKey'>, declared: Declared): readonly Problem[] {
  return declared.dependsOn.flatMap(({ name, key, field, output }) => {
    const outputs = outputsAt(byKey, key);
    if (output === undefined || outputs === undefined || Object.hasOwn(outputs, output)) return [];
    const hint = suggestionHint(output, Object.keys(outputs)) ?? `declare it in spec.outputs of ${name}`;
    const message = `DevTask ${shown(name)} has no output ${shown(output)}`;
    return [problem(declared, { field, message, hint })];
  });
}

function missingMembers({ byKey }: Pick<Declarations, 'byKey'>, declared: Declared): readonly Problem[] {
  const manifest = declared.document?.manifest;
  if (manifest?.kind !== 'DevTask') return [];
  return readTemplate(manifest.spec.prompt ?? '', ['inputs']).variables.flatMap(
    ({ path: [input = '', ...members], line }) => {
      const reference = declared.dependsOn.find(
        ({ field }) => field === fieldText(['spec', 'inputs', input]),
      );
      if (reference?.output === undefined || members.length === 0) return [];
      const output = outputsAt(byKey, reference.key)?.[reference.output];
      if (output === undefined) return [];
      const isText = output.schema === undefined;
      const member = isText ? members[0] : impossibleMember(output.schema, members);
      if (member === undefined) return [];
      const why = isText ? 'is text' : 'has no such member by its schema';
      const variable = `{{inputs.${[input, ...members].join('.')}}}`;
      const message = `line ${line}: ${variable} asks for ${shown(member)}, and output ${shown(reference.output)} ${why}`;
      return [problem(declared, { field: 'spec.prompt', message })];
    },
  );
}

function outputsAt(byKey: Declarations['byKey'], key: Key): ReturnType<typeof outputsOf> {
  const [task] = byKey.DevTask.get(key) ?? [];
  const manifest = task?.document?.manifest;
  if (task === undefined) return undefined;
  const hasWorkflow = manifest?.kind === 'DevTask' && manifest.spec.workflow !== undefined;
  return hasWorkflow ? workflowOutputs(task, byKey.Workflow) : outputsOf(task);
}
