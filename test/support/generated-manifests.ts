/** Config repositories made by chance: every kind, valid most of the time, as files of YAML. */
import fc from 'fast-check';

const HEAD = 'apiVersion: orca.dev/v1alpha1\n';
const PROJECTS = ['default', 'shop'];

interface GeneratedTask {
  readonly priority: number;
  readonly prompt: number;
  readonly needsOneBefore: boolean;
  readonly landing: 'pullRequest' | 'none';
  readonly capability: 'code' | 'review';
  readonly suspend: boolean;
  readonly isScheduled: boolean;
}

const anyTask: fc.Arbitrary<GeneratedTask> = fc.record({
  priority: fc.constantFrom(0, 0, 10),
  prompt: fc.nat(2),
  needsOneBefore: fc.boolean(),
  landing: fc.constantFrom('pullRequest' as const, 'none' as const),
  capability: fc.constantFrom('code' as const, 'code' as const, 'review' as const),
  suspend: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  isScheduled: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});

/** Path → text, undefined for files that are not there. */
export const anyManifests: fc.Arbitrary<Readonly<Record<string, string | undefined>>> = fc
  .record({
    replicas: fc.tuple(fc.nat(2), fc.nat(2)),
    tasks: fc.tuple(...PROJECTS.map(() => fc.array(fc.option(anyTask), { minLength: 4, maxLength: 4 }))),
    suspend: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    isBroken: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
  })
  .map(({ replicas, tasks, suspend, isBroken }) => ({
    'orca.yaml': `isolation: none\nsuspend: ${suspend}\n`,
    'broken.yaml': isBroken
      ? `${HEAD}kind: DevTask\nmetadata: {name: broken}\nspec: {promt: Do it}\n`
      : undefined,
    'shop.yaml': `${HEAD}kind: Project\nmetadata: {name: shop}\nspec: {limits: {maxConcurrentRuns: 2}}\n`,
    ...Object.fromEntries(
      PROJECTS.flatMap((project, index) => [
        [`${project}/pool.yaml`, poolOf(project, replicas[index] ?? 0)],
        ...(tasks[index] ?? []).map((task, number) => [
          `${project}/task-${number}.yaml`,
          task === null ? undefined : taskOf(project, number, task, tasks[index] ?? []),
        ]),
      ]),
    ),
  }));

function poolOf(project: string, replicas: number): string {
  return `${HEAD}kind: AgentPool
metadata: {name: team, project: ${project}}
spec:
  replicas: ${replicas}
  template: {spec: {agent: command, command: [agent], capabilities: [code]}}
`;
}

function taskOf(
  project: string,
  number: number,
  task: GeneratedTask,
  all: readonly (GeneratedTask | null)[],
): string {
  const before = all[number - 1];
  const hasOneBefore = before !== null && before !== undefined && !before.isScheduled;
  const needs = task.needsOneBefore && hasOneBefore ? `dependsOn: [task-${number - 1}], ` : '';
  const schedule = task.isScheduled ? 'schedule: "*/5 * * * *", ' : '';
  return `${HEAD}kind: DevTask
metadata: {name: task-${number}, project: ${project}}
spec: {prompt: Do ${task.prompt}, ${needs}${schedule}priority: ${task.priority}, suspend: ${task.suspend}, landing: ${task.landing}, requiredCapabilities: [${task.capability}]}
`;
}
