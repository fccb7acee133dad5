/** What `why` says of a task whose manifest is not the one that it goes by, and of one whose run nobody hears. */
import { expect, it } from 'vitest';
import { explanations } from '../../../src/cli/explanation.ts';
import { recordedState, runRecord, taskRecord } from '../../support/recorded-state.ts';

const INVALID = {
  type: 'Stalled',
  status: 'True',
  reason: 'InvalidManifest',
  message: 'shop/search.yaml has errors; the last good spec stays in force until they are repaired',
  lastTransitionTime: '2026-01-31T12:00:00.000Z',
  observedGeneration: 1,
} as const;

it('says that the file has errors, and which', () => {
  const task = taskRecord('search', { conditions: [INVALID], source: { file: 'shop/search.yaml', line: 1 } });
  const state = recordedState([task]);
  const problems = ['shop/search.yaml:6:3: spec.promt: unknown field "promt"', 'shop/search.yml:1:1: other'];
  const recorded = { ...state, header: { ...state.header, problems } };
  expect(explanations(recorded, 0)(task).details.slice(0, 2)).toEqual([INVALID.message, `  ${problems[0]}`]);
});

it('says which host a run that nobody hears is on, and for how long that is waited for', () => {
  const run = runRecord('search', {
    host: 'laptop',
    scheduledAt: '2026-01-31T12:00:00.000Z',
    deadline: '2026-01-31T12:45:00.000Z',
    awaited: { by: 'server', since: '2026-01-31T13:00:00.000Z' },
  });
  const { details } = explanations(
    recordedState([taskRecord('search', { run: run.name })], [run]),
    0,
  )(taskRecord('search', { run: run.name }));
  expect(details.slice(0, 2)).toEqual([
    `run ${run.name} is on laptop, not heard of by server since 2026-01-31T13:00:00.000Z`,
    'unless laptop takes the lease before, it is given up at 2026-01-31T13:45:00.000Z',
  ]);
});
