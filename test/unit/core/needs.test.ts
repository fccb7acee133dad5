import { expect, test } from 'vitest';
import { repositoryKey } from '../../../src/api/repository.ts';
import {
  neededProbes,
  neededPullRequests,
  neededRepositories,
  stalePullRequests,
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

test('a manifest that goes, and a pull request that Orca closed, call for the list again at once', () => {
  const world = worldWith({ pools: [pool('team')], tasks: [task('search')] });
  world.settle();
  world.land('search');
  world.settle();
  expect(stalePullRequests(world.observed())).toEqual(new Set());
  world.declare({ pools: [pool('team')] });
  expect(stalePullRequests(world.observed())).toEqual(new Set([repositoryKey(CONFIG_URL)]));
  while (world.outcomes.every(({ effect }) => effect.type !== 'closePullRequest')) world.pass();
  expect(stalePullRequests(world.observed())).toEqual(new Set([repositoryKey(CONFIG_URL)]));
});
