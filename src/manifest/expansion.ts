/** A task's workflow written out: nested workflows flattened, parameters checked and filled in, each node with its defaults. */
import type { NodeOutput, NodeSpec, TaskInput, TaskWorkflow, WorkflowNode } from '../api/desired.ts';
import type { WrittenNode, WrittenTaskSpec, WrittenWorkflowSpec } from '../api/manifests.generated.ts';
import { type Complaint, shown } from './explanation.ts';
import { filledIn, soleParameter } from './filled-template.ts';
import { type Parameters, parametersFrom } from './parameters.ts';
import { suggestionHint } from './suggestion.ts';

/** By name, those of the task's project; undefined: there is none that can be read. */
export type WorkflowLookup = (name: string) => WrittenWorkflowSpec | undefined;

/** What a node says, and what it takes over from the nested workflow's node and from the task where it says nothing. */
export type NodeWords = Pick<
  WrittenNode,
  'requiredCapabilities' | 'model' | 'podSelector' | 'maxCheckRounds' | 'maxRetries' | 'timeoutSeconds'
> & { readonly checks: NonNullable<WrittenNode['checks']> };

/** A node's words as a spec. */
export type NodeSpecMaker = (prompt: string, words: NodeWords, own: NodeOwn) => NodeSpec;

/** What no node takes over from anything. */
export type NodeOwn = Pick<NodeSpec, 'landing' | 'inputs' | 'outputs' | 'parameters'>;

/** Most nodes of one task. */
export const MAX_NODES = 200;

export interface Expansion {
  readonly nodes: readonly WorkflowNode[];
  readonly outputs: Readonly<Record<string, NodeOutput>>;
  /** By paths in the manifest of the task. */
  readonly complaints: readonly Complaint[];
}

/** The nodes are complete where there are no complaints. The workflows named must be there and not hold each other. */
export function expansionOf(
  written: WrittenTaskSpec,
  workflows: WorkflowLookup,
  specOf: NodeSpecMaker,
): Expansion {
  const name = written.workflow ?? '';
  const workflow = workflows(name);
  if (workflow === undefined) return { nodes: [], outputs: {}, complaints: [] };
  const given = parametersFrom(workflow.parameters ?? {}, written.parameters ?? {});
  if ('complaints' in given) {
    const complaints = given.complaints.map(({ path, ...rest }) => ({
      ...rest,
      path: ['spec', 'parameters', ...path],
    }));
    return { nodes: [], outputs: {}, complaints };
  }
  const taken = workflow.inputs ?? [];
  const wrong = inputComplaints({ name, taken, given: Object.keys(written.inputs ?? {}) });
  if (wrong.length > 0) return { nodes: [], outputs: {}, complaints: wrong };
  const writer = new Writer(workflows, specOf);
  const words = wordsOf(written, {});
  const inputs = Object.fromEntries(taken.map((input) => [input, { input }]));
  const { outputs } = writer.write({ workflow, values: given.values, inputs, prefix: '', words, before: [] });
  return { nodes: writer.nodes, outputs: nodeOutputs(outputs), complaints: writer.complaints };
}

/** What a workflow takes, and what it is given, in the task that runs it. */
function inputComplaints({
  name,
  taken,
  given,
}: {
  readonly name: string;
  readonly taken: readonly string[];
  readonly given: readonly string[];
}): readonly Complaint[] {
  const unknown = given
    .filter((input) => !taken.includes(input))
    .map((input): Complaint => {
      const hint = suggestionHint(input, taken) ?? 'remove it, or name it in inputs of the workflow';
      const message = `workflow ${name} takes no input ${shown(input)}`;
      return { path: ['spec', 'inputs', input], about: 'value', message, hint };
    });
  const missing = taken
    .filter((input) => !given.includes(input))
    .map((input): Complaint => {
      const message = `workflow ${name} takes input ${shown(input)}`;
      return { path: ['spec', 'workflow'], about: 'value', message, hint: 'give it in spec.inputs' };
    });
  return [...unknown, ...missing];
}

/** The node that stands for what comes from outside, in `inputs` and `outputs`. */
export const OUTSIDE = 'inputs';

/** `<node>.<output>` as it is written. */
export function nodeOutputOf(written: string): NodeOutput {
  const dot = written.indexOf('.');
  return { node: written.slice(0, dot), output: written.slice(dot + 1) };
}

/** The nodes that a node depends on, those whose outputs it takes last. */
export function upstreamsOf({ dependsOn = [], inputs = {} }: WrittenNode): readonly string[] {
  const taken = Object.values(inputs).map((written) => nodeOutputOf(written).node);
  return unique([...dependsOn, ...taken.filter((node) => node !== OUTSIDE)]);
}

/** Outputs of nodes and values from outside, by the name that something else has for them. */
type Sources = Readonly<Record<string, NodeOutput | TaskInput>>;

/** What a node, or the workflow in its place, comes to. */
interface Written {
  /** Paths of its last nodes: those that no other one of it depends on. */
  readonly ends: readonly string[];
  /** Where its outputs are. */
  readonly outputs: Sources;
}

const NOTHING: Written = { ends: [], outputs: {} };

/** What people read in the place of a prompt. */
export function workflowSummary({ name, nodes }: TaskWorkflow, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(([key, value]) => `${key}: ${shownValue(value)}`);
  const title = `Workflow ${name}${given.length === 0 ? '' : ` (${given.join(', ')})`}`;
  const lines = nodes.map(({ path, spec }) => `- **${path}**: ${spec.prompt.trim().split('\n')[0]}`);
  return `${title}\n\n${lines.join('\n')}\n`;
}

function shownValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

interface Frame {
  readonly workflow: WrittenWorkflowSpec;
  readonly values: Parameters;
  /** Where what it takes comes from. */
  readonly inputs: Sources;
  /** `outer/` for the nodes of a workflow that stands in the place of the node `outer`. */
  readonly prefix: string;
  /** Its checks are those of the last nodes. */
  readonly words: NodeWords;
  /** Paths of the nodes that the first ones depend on. */
  readonly before: readonly string[];
}

class Writer {
  readonly nodes: WorkflowNode[] = [];
  readonly complaints: Complaint[] = [];
  readonly #workflows: WorkflowLookup;
  readonly #specOf: NodeSpecMaker;

  constructor(workflows: WorkflowLookup, specOf: NodeSpecMaker) {
    this.#workflows = workflows;
    this.#specOf = specOf;
  }

  write(frame: Frame): Written {
    const { nodes, outputs = {} } = frame.workflow;
    const needed = new Set(Object.values(nodes).flatMap(upstreamsOf));
    const done = new Map<string, Written>();
    for (const [name, node] of inTurn(nodes)) {
      const upstreams = upstreamsOf(node);
      const isFirst = upstreams.length === 0;
      const before = isFirst ? frame.before : unique(upstreams.flatMap((each) => done.get(each)?.ends ?? []));
      const words = wordsOf(node, frame.words, needed.has(name) ? [] : frame.words.checks);
      const path = `${frame.prefix}${name}`;
      const inputs = this.#sources(node.inputs ?? {}, { done, outside: frame.inputs }, `node ${path}`);
      done.set(name, this.#writeNode(node, { ...frame, prefix: path, words, before, inputs }));
    }
    const ends = [...done].flatMap(([name, written]) => (needed.has(name) ? [] : written.ends));
    const from = { done, outside: frame.inputs };
    return { ends, outputs: this.#sources(outputs, from, `workflow ${frame.prefix}`) };
  }

  #sources(
    taken: Readonly<Record<string, string>>,
    { done, outside }: { readonly done: ReadonlyMap<string, Written>; readonly outside: Sources },
    by: string,
  ): Sources {
    const sources: Record<string, NodeOutput | TaskInput> = {};
    for (const [name, written] of Object.entries(taken)) {
      const { node, output } = nodeOutputOf(written);
      const outputs = (node === OUTSIDE ? outside : done.get(node)?.outputs) ?? {};
      const source = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
      if (source !== undefined) sources[name] = source;
      else this.#complain(`${by} takes output ${output} of node ${node}, which has none of that name`);
    }
    return sources;
  }

  #writeNode(node: WrittenNode, { values, prefix: path, words, before, inputs }: Frame): Written {
    if (node.workflow !== undefined)
      return this.#writeNested(node, { values, path, words, before, inputs, name: node.workflow });
    if (this.nodes.length === MAX_NODES) this.#complain(`has more than ${MAX_NODES} nodes`);
    if (this.nodes.length >= MAX_NODES) return NOTHING;
    const isTemplate = Object.keys(inputs).length > 0;
    const filled = isTemplate ? { text: node.prompt ?? '' } : filledIn(node.prompt ?? '', values);
    if ('message' in filled) this.#complain(`the prompt of node ${path} ${filled.message}`);
    else if (filled.text.trim() === '') this.#complain(`the prompt of node ${path} is empty`);
    const prompt = 'text' in filled ? filled.text : '';
    const { landing = 'commit', outputs } = node;
    const own = {
      landing,
      ...(isTemplate ? { inputs, parameters: values } : {}),
      ...(outputs === undefined ? {} : { outputs }),
    };
    this.nodes.push({ path, dependsOn: before, spec: this.#specOf(prompt, words, own) });
    const names = Object.keys(outputs ?? {});
    return {
      ends: [path],
      outputs: Object.fromEntries(names.map((output) => [output, { node: path, output }])),
    };
  }

  #writeNested(
    node: WrittenNode,
    at: Pick<Frame, 'values' | 'words' | 'before' | 'inputs'> & {
      readonly path: string;
      readonly name: string;
    },
  ): Written {
    const workflow = this.#workflows(at.name);
    if (workflow === undefined || this.complaints.length > 0) return NOTHING;
    const given = parametersFrom(workflow.parameters ?? {}, this.#filledValues(node, at));
    const inputs = { name: at.name, taken: workflow.inputs ?? [], given: Object.keys(at.inputs) };
    const wrong = inputComplaints(inputs);
    for (const { message } of wrong) this.#complain(`node ${at.path}: ${message}`);
    if (wrong.length > 0) return NOTHING;
    if ('values' in given)
      return this.write({ ...at, workflow, values: given.values, prefix: `${at.path}/` });
    for (const { path, message } of given.complaints)
      this.#complain(`node ${at.path}: ${['parameters', ...path].join('.')} ${message}`);
    return NOTHING;
  }

  #filledValues({ parameters = {} }: WrittenNode, { values, path }: { values: Parameters; path: string }) {
    const filled: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(parameters)) {
      const sole = typeof value === 'string' ? soleParameter(value) : undefined;
      if (typeof value !== 'string') filled[name] = value;
      else if (sole !== undefined) {
        if (values[sole] !== undefined) filled[name] = values[sole];
      } else {
        const result = filledIn(value, values);
        if ('text' in result) filled[name] = result.text;
        else this.#complain(`parameters.${name} of node ${path} ${result.message}`);
      }
    }
    return filled;
  }

  #complain(message: string): void {
    this.complaints.push({ path: ['spec', 'workflow'], about: 'value', message });
  }
}

/** What stands outside is handed through as little as it is handed on. */
function nodeOutputs(sources: Sources): Readonly<Record<string, NodeOutput>> {
  const own: Record<string, NodeOutput> = {};
  for (const [name, from] of Object.entries(sources)) if ('node' in from) own[name] = from;
  return own;
}

function wordsOf(
  own: Omit<NodeWords, 'checks'> & Pick<WrittenNode, 'checks'>,
  given: Partial<NodeWords>,
  last: NodeWords['checks'] = [],
): NodeWords {
  const { requiredCapabilities, model, podSelector, maxCheckRounds, maxRetries, timeoutSeconds } = own;
  return {
    ...given,
    ...(requiredCapabilities && { requiredCapabilities }),
    ...(model && { model }),
    ...(podSelector && { podSelector }),
    ...(maxCheckRounds !== undefined && { maxCheckRounds }),
    ...(maxRetries !== undefined && { maxRetries }),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    checks: [...(own.checks ?? []), ...last],
  };
}

/** As they are written, but each behind those it depends on. */
function inTurn(nodes: Readonly<Record<string, WrittenNode>>): readonly (readonly [string, WrittenNode])[] {
  const turn = new Map<string, WrittenNode>();
  const visit = (name: string) => {
    const node = nodes[name];
    if (node === undefined || turn.has(name)) return;
    for (const upstream of upstreamsOf(node)) visit(upstream);
    turn.set(name, node);
  };
  for (const name of Object.keys(nodes)) visit(name);
  return [...turn];
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
