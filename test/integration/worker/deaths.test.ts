/** Supervisors that die at the boundaries of their stages: the task lands all the same, once. */
import { expect, it } from 'vitest';
import { landedDespite, type StageDeath } from '../../support/stage-deaths.ts';
import { expectLandedOnce } from '../../support/stage-ends.ts';

const DEATHS: readonly StageDeath[] = [
  { stage: 'agent', boundary: 'link supervisor.json', when: 'after' },
  { stage: 'agent', boundary: 'spawn git fetch', when: 'after' },
  { stage: 'agent', boundary: 'spawn sh ', when: 'after' },
  { stage: 'agent', boundary: 'rename agent.json', when: 'before' },
  { stage: 'agent', boundary: 'rename agent.json', when: 'after' },
  { stage: 'publish', boundary: 'link publisher.json', when: 'before' },
  { stage: 'publish', boundary: 'spawn git push', when: 'before' },
  { stage: 'publish', boundary: 'spawn git push', when: 'after' },
  { stage: 'publish', boundary: 'rename publish.json', when: 'after' },
];

it.each(DEATHS)(
  '$stage, $when $boundary',
  async (death) => {
    expectLandedOnce(await landedDespite(death), death.stage);
  },
  90_000,
);

const DEATHS_OF_INTERRUPTED: readonly StageDeath[] = [
  { stage: 'agent', boundary: 'rename agent.json', when: 'before' },
  { stage: 'agent', boundary: 'rename agent.json', when: 'after' },
  { stage: 'publish', boundary: 'link publisher.json', when: 'after' },
  { stage: 'publish', boundary: 'spawn git push', when: 'before' },
  { stage: 'publish', boundary: 'spawn git push', when: 'after' },
  { stage: 'publish', boundary: 'rename publish.json', when: 'before' },
  { stage: 'publish', boundary: 'rename publish.json', when: 'after' },
];

it.each(DEATHS_OF_INTERRUPTED)(
  'on a host that drains: $stage, $when $boundary',
  async (death) => {
    const end = await landedDespite(death, 'interrupted');
    expect(end).toMatchObject({ state: 'InReview/InReview', content: 'done\n', lostRuns: 0, kept: [] });
    expect(end.commits).toHaveLength(1);
    expect(end.pulls).toHaveLength(1);
    // Only what died before it had an outcome is done again.
    const isWorkLost = death.stage === 'agent' && death.when === 'before';
    expect(end.rounds).toHaveLength(isWorkLost ? 3 : 2);
  },
  90_000,
);
