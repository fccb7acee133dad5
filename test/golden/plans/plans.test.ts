/** Whole plans of the main situations, value by value; a change of them is a change of what Orca decides. */
import { expect, test } from 'vitest';
import { stableJson } from '../../../src/api/hash.ts';
import type { Plan } from '../../../src/api/plan.ts';
import { pool, task } from '../../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../../support/planner-world.ts';

const SITUATIONS: Readonly<Record<string, (world: PlannerWorld) => Plan>> = {
  'first-pass': (world) => world.pass(),
  'agent-ended': (world) => {
    world.settle();
    world.agentEnds('search');
    return world.pass();
  },
  pushed: (world) => {
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.publishEnds('search');
    return world.pass();
  },
  'manifest-deleted': (world) => {
    world.land('search');
    world.declare({ pools: [pool('team')] });
    return world.pass();
  },
};

test.each(Object.entries(SITUATIONS))('%s', async (name, situation) => {
  const made = situation(worldWith({ pools: [pool('team')], tasks: [task('search')] }));
  await expect(`${stableJson(plain(made), 2)}\n`).toMatchFileSnapshot(`${name}.json`);
});

function plain(made: Plan): unknown {
  const { header, projects, pools, pods, tasks, runs } = made.next;
  const tables = Object.entries({ projects, pools, pods, tasks, runs });
  const records = Object.fromEntries(tables.map(([kind, table]) => [kind, Object.fromEntries(table)]));
  return { ...made, next: { header, ...records } };
}
