import { expect, test } from 'vitest';
import { pool, task } from '../support/declarations.ts';
import { worldWith } from '../support/planner-world.ts';

test('a task walks from its manifest to a merged pull request', () => {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
  world.settle();
  expect(world.state('search')).toBe('Running/Running');
  world.agentEnds('search');
  world.settle();
  expect(world.state('search')).toBe('Running/Publishing');
  world.publishEnds('search');
  world.settle();
  expect(world.state('search')).toBe('InReview/InReview');
  world.merge('search');
  world.settle();
  expect(world.state('search')).toBe('Succeeded/Merged');
  const { name } = world.runOf('search');
  expect(world.done).toEqual([
    `startRun app/${name}`,
    `publishRun app/${name}`,
    `ensurePullRequest orca/app/search → main`,
    `removeRun app/${name}`,
  ]);
  expect(world.runs.size).toBe(0);
});
