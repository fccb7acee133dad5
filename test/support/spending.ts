/** Many tasks whose agents spend at random, with real supervisors and real processes under the real reconciler. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Budget } from '../../src/api/desired.ts';
import { repositoryKey } from '../../src/api/repository.ts';
import { NO_MEMORY } from '../../src/reconciler/memory.ts';
import type { Ports } from '../../src/reconciler/ports.ts';
import { reconcile } from '../../src/reconciler/reconcile.ts';
import { desiredFrom } from './desired-state.ts';
import { memoryWorld } from './memory-ports.ts';
import { machine } from './runs.ts';

/** Tokens of the largest step that an agent takes. */
export const STEP = 100;

export interface Spending {
  readonly tasks: number;
  readonly pods: number;
  readonly budget: Required<Pick<Budget, 'tokensPerDay' | 'tokensPerTask'>>;
}

export interface Spent {
  /** Of the day, as recorded. */
  readonly tokens: number;
  /** Tasks by `Phase/Reason`. */
  readonly ends: ReadonlyMap<string, number>;
  /** What each run reserved and was charged. */
  readonly runs: readonly { readonly reserved: number; readonly charged: number }[];
  /** Most runs that had reserved something at a time, and the most that was reserved and spent together. */
  readonly widest: number;
  readonly highest: number;
}

/** Between 1 and 40 steps of 1 to 100 tokens, each told as it is taken. */
const AGENT = `exec awk -v seed="$(printf %s "$ORCA_TASK" | cksum | cut -d' ' -f1)" 'BEGIN {
  srand(seed); steps = 1 + int(rand() * 40);
  for (i = 0; i < steps; i++) {
    printf "{\\"type\\":\\"usage\\",\\"usage\\":{\\"inputTokens\\":%d,\\"outputTokens\\":0}}\\n", 1 + int(rand() * ${STEP});
    fflush();
  }
}'`;

/** Passes until every task is over, or waits for another day. */
export async function spend({ tasks, pods, budget }: Spending): Promise<Spent> {
  const { executor, target } = await machine();
  const world = memoryWorld();
  const tip = (await target.tip()) ?? '';
  const branches = new Map([['main', tip]]);
  world.repositories.set(target.path, { defaultBranch: 'main', branches });
  world.repositories.set(repositoryKey(target.path), { defaultBranch: 'main', branches });
  world.commit(desiredFrom(manifests(target.path, { tasks, pods, budget })));
  const ports: Ports = { ...world.ports, executor, clock: Date };

  let memory = NO_MEMORY;
  let widest = 0;
  let highest = 0;
  for (;;) {
    memory = (await reconcile(ports, memory)).memory;
    const { recorded } = world.status;
    const held = [...recorded.runs.values()].filter(
      (run) => run.reserved !== undefined && run.charged === undefined,
    );
    const tokens = recorded.projects.get('spenders')?.spend?.tokens ?? 0;
    widest = Math.max(widest, held.length);
    highest = Math.max(highest, tokens + held.reduce((sum, run) => sum + (run.reserved?.tokens ?? 0), 0));
    const open = [...recorded.tasks.values()].filter(
      ({ phase }) => phase !== 'Succeeded' && phase !== 'Failed',
    );
    if (recorded.tasks.size === tasks && open.every(({ reason }) => reason === 'BudgetExhausted')) {
      const ends = new Map<string, number>();
      for (const { phase, reason } of recorded.tasks.values())
        ends.set(`${phase}/${reason}`, (ends.get(`${phase}/${reason}`) ?? 0) + 1);
      const runs = [...recorded.runs.values()].map(({ reserved, charged }) => ({
        reserved: reserved?.tokens ?? 0,
        charged: charged?.tokens ?? 0,
      }));
      return { tokens, ends, runs, widest, highest };
    }
    await delay(20);
  }
}

function manifests(repository: string, { tasks, pods, budget }: Spending): Readonly<Record<string, string>> {
  const head = (kind: string, name: string) => ({
    apiVersion: 'orca.dev/v1alpha1',
    kind,
    metadata: kind === 'Project' ? { name } : { name, project: 'spenders' },
  });
  const documents = [
    { ...head('Project', 'spenders'), spec: { budget, path: repository } },
    {
      ...head('AgentPool', 'pool'),
      spec: {
        replicas: pods,
        template: { spec: { agent: 'command', command: ['sh', '-c', AGENT], capabilities: ['code'] } },
      },
    },
    ...Array.from({ length: tasks }, (_, index) => ({
      ...head('DevTask', `task-${index}`),
      spec: { prompt: 'Spend', landing: 'none', maxRetries: 0 },
    })),
  ];
  return Object.fromEntries(documents.map((document, index) => [`${index}.yaml`, JSON.stringify(document)]));
}
