/** What a task with a workflow hands on: outputs of the workflow's nodes, as they are declared there. */
import type { WrittenNode } from '../api/manifests.generated.ts';
import { keyOf } from '../api/names.ts';
import type { Declarations, Declared } from './declarations.ts';
import { nodeOutputOf } from './expansion.ts';

type Outputs = NonNullable<WrittenNode['outputs']>;
type Workflows = Declarations['byKey']['Workflow'];

/** Undefined: the task has no workflow, or one that can't be read. */
export function workflowOutputs({ project, document }: Declared, workflows: Workflows): Outputs | undefined {
  const manifest = document?.manifest;
  const name = manifest?.kind === 'DevTask' ? manifest.spec.workflow : undefined;
  return name === undefined ? undefined : outputsOf(name, { project, workflows, within: [] });
}

interface Where {
  readonly project: string;
  readonly workflows: Workflows;
  /** Workflows that this one stands in: one that stands in itself hands on nothing. */
  readonly within: readonly string[];
}

function outputsOf(name: string, where: Where): Outputs | undefined {
  const [declared] = where.workflows.get(keyOf(where.project, name)) ?? [];
  const manifest = declared?.document?.manifest;
  if (manifest?.kind !== 'Workflow' || where.within.includes(name)) return undefined;
  const { nodes, outputs = {} } = manifest.spec;
  const inner = { ...where, within: [...where.within, name] };
  const found = Object.entries(outputs).flatMap(([outside, written]) => {
    const { node: from, output } = nodeOutputOf(written);
    const node = nodes[from];
    const own = node?.workflow === undefined ? node?.outputs : outputsOf(node.workflow, inner);
    const declaration = own !== undefined && Object.hasOwn(own, output) ? own[output] : undefined;
    return declaration === undefined ? [] : [[outside, declaration] as const];
  });
  return Object.fromEntries(found);
}
