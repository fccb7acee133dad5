/** What `describe` and `why` say of a task with a schedule and of what it fired. */
import { expect, it } from 'vitest';
import { description } from '../../../src/cli/description.ts';
import { explanations } from '../../../src/cli/explanation.ts';
import { recordedState, taskRecord } from '../../support/recorded-state.ts';

const NOW = Date.parse('2026-01-31T12:30:00Z');
const NIGHTLY = taskRecord('nightly', {
  phase: 'Pending',
  reason: 'WaitingForSchedule',
  message: 'fires next at 2026-02-01T02:30:00.000Z',
  lastScheduleTime: '2026-01-31T02:30:00.000Z',
  nextScheduleTime: '2026-02-01T02:30:00.000Z',
  spec: {
    ...taskRecord().spec,
    schedule: {
      cron: '30 2 * * *',
      timeZone: 'UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 600,
      historyLimit: 3,
    },
  },
});
const FIRED = taskRecord('nightly-29497110', {
  phase: 'Running',
  reason: 'Running',
  message: '',
  scheduledBy: 'nightly',
});
const RECORDED = recordedState([NIGHTLY, FIRED]);

it('describes when it fired and fires next', () => {
  const lines = description({ kind: 'DevTask', record: NIGHTLY }, { recorded: RECORDED, now: NOW }).split(
    '\n',
  );
  const told = lines.map((line) => line.replace(/ +/g, ' '));
  expect(told).toEqual(
    expect.arrayContaining([
      'Schedule: 30 2 * * * (UTC)',
      'Concurrency policy: Forbid',
      'Starting deadline: 600s',
      'Last firing: 2026-01-31T02:30:00.000Z',
      'Next firing: 2026-02-01T02:30:00.000Z',
    ]),
  );
});

it('describes by what a task was fired', () => {
  const text = description({ kind: 'DevTask', record: FIRED }, { recorded: RECORDED, now: NOW });
  expect(text).toMatch(/^Scheduled by: +nightly$/m);
  expect(text).not.toContain('Next firing');
});

it('explains why it does not run itself, and names what it fired', () => {
  expect(explanations(RECORDED, NOW)(NIGHTLY)).toEqual({
    state: 'Pending (WaitingForSchedule): fires next at 2026-02-01T02:30:00.000Z',
    refusals: [],
    remedy: 'Nothing has to be done: each firing is a task of its own.',
    details: ['schedule 30 2 * * * in UTC', 'fired task nightly-29497110: Running (Running)'],
  });
});
