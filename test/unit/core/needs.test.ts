import { expect, test } from 'vitest';
import { repositoryKey } from '../../../src/api/repository.ts';
import {
  neededProbes,
  neededPullRequests,
  neededRepositories,
  urgentPullRequests,
} from '../../../src/core/needs.ts';
import { pool, task } from '../../support/declarations.ts';
import { CONFIG_URL, type PlannerWorld, worldWith } from '../../support/planner-world.ts';

function needsOf(world: PlannerWorld): unknown {
  const observed = world.observed();
  return {
    probes: neededProbes(observed).length,
    repositories: neededRepositories(observed),
    pullRequests: neededPullRequests(observed),
  };
}

test('a pass asks for the repositories of what may start, the pull requests in review, one probe a kind', () => {
  const world = worldWith({ pools: [pool('team', { replicas: 9 })] });
  world.settle();
  expect(needsOf(world)).toEqual({ probes: 1, repositories: [], pullRequests: [] });
  world.declare({ pools: [pool('team', { replicas: 9 })], tasks: [task('search')] });
  expect(needsOf(world)).toEqual({ probes: 1, repositories: [CONFIG_URL], pullRequests: [] });
  world.settle();
  expect(needsOf(world)).toEqual({ probes: 1, repositories: [], pullRequests: [] });
  world.land('search');
  expect(needsOf(world)).toEqual({ probes: 1, repositories: [], pullRequests: [CONFIG_URL] });
  world.merge('search');
  world.settle();
  expect(needsOf(world)).toEqual({ probes: 1, repositories: [], pullRequests: [] });
  world.declare({ pools: [pool('team', { replicas: 9 })] });
  expect(needsOf(world)).toEqual({ probes: 1, repositories: [CONFIG_URL], pullRequests: [CONFIG_URL] });
});

test('what a deleted manifest left behind is asked for until it is gone, whatever the interval', () => {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
  world.land('search');
  expect(urgentPullRequests(world.observed())).toEqual(new Set());
  world.declare({ pools: [pool('team')] });
  while (world.recorded.tasks.size > 0) {
    expect(urgentPullRequests(world.observed())).toEqual(new Set([repositoryKey(CONFIG_URL)]));
    world.pass();
  }
  expect(urgentPullRequests(world.observed())).toEqual(new Set());
});
