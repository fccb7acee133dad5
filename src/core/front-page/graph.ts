/** The tasks of one project and what they depend on, as a Mermaid graph. */
import { type Key, keyOf } from '../../api/names.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { byName } from '../first-few.ts';

const MAX_NODES = 100;

const CLASSES: readonly string[] = [
  'classDef waiting fill:#eeeeee,stroke:#888888,color:#222222',
  'classDef running fill:#cfe8ff,stroke:#1f6feb,color:#222222',
  'classDef review fill:#fff3c4,stroke:#bf8700,color:#222222',
  'classDef done fill:#d2f4d3,stroke:#1a7f37,color:#222222',
  'classDef failed fill:#ffd8d3,stroke:#cf222e,color:#222222',
];

const CLASS_OF = {
  Pending: 'waiting',
  Scheduled: 'running',
  Running: 'running',
  InReview: 'review',
  Succeeded: 'done',
  Failed: 'failed',
  Cancelled: 'failed',
} as const satisfies Record<TaskRecord['phase'], string>;

/** Empty when no task depends on another; a sentence when there are too many for a picture. */
export function taskGraph(given: readonly TaskRecord[]): string {
  const count = given.reduce((sum, { spec }) => sum + spec.dependsOn.length, 0);
  if (count === 0) return '';
  const tooMany = `${given.length} tasks with ${count} dependencies: too many to draw.`;
  if (given.length > MAX_NODES) return tooMany;
  const tasks = [...given].sort(byName);
  const ids = new Map<Key, string>();
  const idOf = (project: string, name: string): string => {
    const key = keyOf(project, name);
    const id = ids.get(key) ?? `n${ids.size}`;
    ids.set(key, id);
    return id;
  };
  const nodes = tasks.map(
    (task) =>
      `  ${idOf(task.project, task.name)}["${label(nameIn(task))}<br/>${task.phase}"]:::${CLASS_OF[task.phase]}`,
  );
  const known = new Set(ids.keys());
  const edges = tasks.flatMap((task) =>
    task.spec.dependsOn.map(
      (upstream) => `  ${idOf(upstream.project, upstream.task)} --> ${idOf(task.project, task.name)}`,
    ),
  );
  // From each task with a workflow to the nodes that it begins with.
  const begins = tasks.flatMap(({ project, name, node, spec }) =>
    node === undefined || spec.dependsOn.length > 0
      ? []
      : [`  ${idOf(project, node.task)} -.-> ${idOf(project, name)}`],
  );
  if (ids.size > MAX_NODES) return tooMany;
  const others = [...ids].filter(([key]) => !known.has(key)).map(([key, id]) => `  ${id}["${label(key)}"]`);
  const lines = ['graph LR', ...nodes, ...others, ...edges, ...begins, ...CLASSES.map((line) => `  ${line}`)];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}

/** A node by its path. */
function nameIn({ name, node }: TaskRecord): string {
  return node === undefined ? name : `${node.task} / ${node.path}`;
}

/** Names are DNS labels; whatever else a record may hold cannot leave its quotes. */
function label(name: string): string {
  return name.replace(/[^A-Za-z0-9/_.-]/g, '');
}
