/** What `why` says of a task whose manifest is not the one that it goes by. */
import { expect, it } from 'vitest';
import { explanations } from '../../../src/cli/explanation.ts';
import { recordedState, taskRecord } from '../../support/recorded-state.ts';

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
