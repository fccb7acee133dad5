import { expect, test } from 'vitest';
import { NO_MEMORY } from '../../../src/reconciler/memory.ts';
import { reconcile } from '../../../src/reconciler/reconcile.ts';
import { desiredFrom, poolManifest, taskManifest } from '../../support/desired-state.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';
import { STEP, spend } from '../../support/spending.ts';

const PROJECT = `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: default}
spec: {budget: {tokensPerDay: 250, tokensPerTask: 100}}
`;
const USED = { inputTokens: 80, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };

/** Two runs at a time of three tasks, each of which uses 80 of 250 tokens. */
function threeTasks(): MemoryWorld {
  const world = memoryWorld();
  world.commit(
    desiredFrom({
      'project.yaml': PROJECT,
      'pool.yaml': poolManifest('dev', 3),
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.yaml`, taskManifest(name)])),
    }),
  );
  return world;
}

function agentsEnd(world: MemoryWorld): void {
  for (const [key, seen] of world.runs) {
    if (seen.agent?.state !== 'running') continue;
    const { startedAt } = seen.agent;
    const finishedAt = '2026-01-31T12:00:05.000Z';
    const outcome = { startedAt, finishedAt, rounds: 1, checks: [], usage: USED, changedFiles: 1 };
    world.runs.set(key, { ...seen, agent: { state: 'exited', outcome } });
  }
}

/** The story to its end; the process dies before the call of this number and is started anew. Returns how many calls it made. */
async function story(world: MemoryWorld, death: number): Promise<number> {
  let count = 0;
  let isDead = false;
  world.before = () => {
    count += 1;
    isDead ||= count === death;
    if (isDead) throw new Error('killed');
  };
  let memory = NO_MEMORY;
  for (let passes = 0; passes < 40; passes += 1) {
    try {
      memory = (await reconcile(world.ports, memory)).memory;
    } catch (error) {
      if (!isDead) throw error;
    }
    if (isDead) {
      isDead = false;
      memory = NO_MEMORY;
    }
    if (passes % 3 === 2) agentsEnd(world);
  }
  return count;
}

test('a death before any call of any pass loses no reservation, charges nothing twice and ends alike', async () => {
  const calls = await story(threeTasks(), -1);
  const ends = new Set<string>();
  for (let death = 0; death <= Math.min(calls, 60); death += 1) {
    const world = threeTasks();
    await story(world, death);
    const { tasks, projects, runs } = world.status.recorded;
    const phases = [...tasks.values()].map(({ phase, spent }) => `${phase} ${spent?.tokens}`);
    ends.add(JSON.stringify([phases, projects.get('default')?.spend, runs.size]));
  }
  expect([...ends]).toEqual([
    JSON.stringify([
      ['Succeeded 80', 'Succeeded 80', 'Succeeded 80'],
      { day: '2026-01-31', tokens: 240, usd: 0 },
      3,
    ]),
  ]);
});

test('runs in parallel never use more than a step beyond what they reserved, nor reserve more than there is', async () => {
  const budget = { tokensPerDay: 4000, tokensPerTask: 1000 };
  const { tokens, runs, ends, highest } = await spend({ tasks: 6, pods: 3, budget });
  for (const { reserved, charged } of runs) expect(charged).toBeLessThanOrEqual(reserved + STEP);
  const over = runs.reduce((sum, { reserved, charged }) => sum + Math.max(0, charged - reserved), 0);
  expect(highest).toBeLessThanOrEqual(4000 + over);
  expect(tokens).toBe(runs.reduce((sum, { charged }) => sum + charged, 0));
  expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBe(6);
});
