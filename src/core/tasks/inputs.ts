/** What a task takes from its upstreams: the values that are there, and whether its prompt can be made of them. */
import { keyOf } from '../../api/names.ts';
import type { Observed } from '../../api/observed.ts';
import type { OutputValue, OutputValues } from '../../api/output-value.ts';
import { type PromptSource, promptKey } from '../../api/prompt-key.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { isFollowUp } from '../runs/landing.ts';
import type { Hold, TaskLookup } from './dependencies.ts';

/** Characters of all inputs of one task, as JSON: they are recorded with each of its runs. */
const MAX_INPUTS = 256 * 1024;

export type Inputs = { readonly values: OutputValues } | { readonly hold: Hold };

/** Undefined: the task takes none. What its upstreams have recorded last, of whatever generation they are. */
export function inputsOf(task: TaskRecord, tasks: TaskLookup): Inputs | undefined {
  const { inputs } = task.spec;
  if (inputs === undefined) return undefined;
  const values: Record<string, OutputValue> = {};
  for (const [name, { project, task: upstream, output }] of Object.entries(inputs)) {
    const from = tasks.get(keyOf(project, upstream));
    // What a workflow takes from outside is on the record of its task.
    const outputs = (task.node?.task === upstream ? from?.inputs : from?.outputs) ?? {};
    const value = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
    if (value === undefined) return { hold: missing(name, `task/${project}/${upstream}`, output) };
    values[name] = value;
  }
  const size = JSON.stringify(values).length;
  return size <= MAX_INPUTS ? { values } : { hold: tooLarge(size) };
}

/** Why the prompt can't be had; `unobserved`: nobody made it this time, the next pass does. Undefined: nothing is in its way. */
export function promptHold(
  task: TaskRecord,
  inputs: Inputs,
  observed: Observed,
): Hold | 'unobserved' | undefined {
  if ('hold' in inputs) return inputs.hold;
  const made = observed.prompts.get(promptKey(sourceOf(task, inputs.values)));
  if (made === undefined) return 'unobserved';
  return made.known ? undefined : made.failure;
}

/** The prompts of tasks that may start now, as far as they are templates whose values are there. */
export function neededPrompts(
  tasks: ReadonlyMap<string, TaskRecord>,
  mayStart: (task: TaskRecord) => boolean,
): readonly PromptSource[] {
  const sources: PromptSource[] = [];
  for (const task of tasks.values()) {
    const { phase, spec } = task;
    if (phase !== 'Pending' || spec.inputs === undefined || spec.workflow !== undefined) continue;
    if (isFollowUp(task) || !mayStart(task)) continue;
    const inputs = inputsOf(task, tasks);
    if (inputs !== undefined && 'values' in inputs) sources.push(sourceOf(task, inputs.values));
  }
  return sources;
}

function sourceOf({ spec }: TaskRecord, inputs: OutputValues): PromptSource {
  return { template: spec.prompt, inputs, parameters: spec.parameters };
}

function missing(name: string, upstream: string, output: string): Hold {
  const message = `${upstream} left no output ${output}, which is taken as ${name}; have it run again`;
  return { reason: 'InputMissing', message };
}

function tooLarge(size: number): Hold {
  const message = `its inputs have ${size} characters together and ${MAX_INPUTS} are allowed`;
  return { reason: 'PromptInvalid', message };
}
