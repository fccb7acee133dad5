/** A task's workflow written out: nested workflows flattened, parameters checked and filled in, each node with its defaults. */
import type { NodeOutput, NodeSpec, TaskWorkflow, WorkflowNode } from '../api/desired.ts';
import type { WrittenNode, WrittenTaskSpec, WrittenWorkflowSpec } from '../api/manifests.generated.ts';
import type { Complaint } from './explanation.ts';
import { filledIn, soleParameter } from './filled-template.ts';
import { type Parameters, parametersFrom } from './parameters.ts';

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
  readonly outputs: Sources;
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
  const writer = new Writer(workflows, specOf);
  const words = wordsOf(written, {});
  const { outputs } = writer.write({ workflow, values: given.values, prefix: '', words, before: [] });
  return { nodes: writer.nodes, outputs, complaints: writer.complaints };
}

/** `<node>.<output>` as it is written. */
export function nodeOutputOf(written: string): NodeOutput {
  const dot = written.indexOf('.');
  return { node: written.slice(0, dot), output: written.slice(dot + 1) };
}

/** The nodes that a node depends on, those whose outputs it takes last. */
export function upstreamsOf({ dependsOn = [], inputs = {} }: WrittenNode): readonly string[] {
  return unique([...dependsOn, ...Object.values(inputs).map((written) => nodeOutputOf(written).node)]);
}

/** Outputs of nodes, by the name that something else has for them. */
type Sources = Readonly<Record<string, NodeOutput>>;

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
      const inputs = this.#sources(node.inputs ?? {}, done, `node ${path}`);
      done.set(name, this.#writeNode(node, { ...frame, prefix: path, words, before, inputs }));
    }
    const ends = [...done].flatMap(([name, written]) => (needed.has(name) ? [] : written.ends));
    return { ends, outputs: this.#sources(outputs, done, `workflow ${frame.prefix}`) };
  }

  #sources(taken: Readonly<Record<string, string>>, done: ReadonlyMap<string, Written>, by: string): Sources {
    const sources: Record<string, NodeOutput> = {};
    for (const [name, written] of Object.entries(taken)) {
      const { node, output } = nodeOutputOf(written);
      const outputs = done.get(node)?.outputs ?? {};
      const source = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
      if (source !== undefined) sources[name] = source;
      else this.#complain(`${by} takes output ${output} of node ${node}, which has none of that name`);
    }
    return sources;
  }

  #writeNode(
    node: WrittenNode,
    { values, prefix: path, words, before, inputs }: Frame & { readonly inputs: Sources },
  ): Written {
    if (node.workflow !== undefined)
      return this.#writeNested(node, { values, path, words, before, name: node.workflow });
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
    at: Pick<Frame, 'values' | 'words' | 'before'> & { readonly path: string; readonly name: string },
  ): Written {
    const workflow = this.#workflows(at.name);
    if (workflow === undefined || this.complaints.length > 0) return NOTHING;
    const given = parametersFrom(workflow.parameters ?? {}, this.#filledValues(node, at));
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
