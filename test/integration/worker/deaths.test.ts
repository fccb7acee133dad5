/** Supervisors that die at the boundaries of their stages: the task lands all the same, once. */
import { it } from 'vitest';
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
