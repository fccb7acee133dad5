/** The words of a status commit. */
import { expect, test } from 'vitest';
import type { Change } from '../../../src/api/plan.ts';
import { EMPTY_RECORDED } from '../../../src/api/recorded.ts';
import { commitMessage } from '../../../src/reconciler/commit-message.ts';
import { recordedState, runRecord, taskRecord } from '../../support/recorded-state.ts';

function change(object: string, message = 'changed'): Change {
  return { object, message };
}

function subject(...args: Parameters<typeof commitMessage>): string {
  return commitMessage(...args).split('\n')[0] ?? '';
}

test('one change names its object, and the body tells it in its own words', () => {
  const before = recordedState([taskRecord('a')]);
  const next = recordedState([taskRecord('a', { phase: 'Scheduled' })]);
  expect(
    commitMessage([change('devtask/my-app/a', 'Pending → Scheduled on dev-team-0a1b2c3d')], before, next),
  ).toBe('Schedule task my-app/a\n\ndevtask/my-app/a: Pending → Scheduled on dev-team-0a1b2c3d\n');
});

test('several changes are counted by what happened, tasks before what serves them', () => {
  const names = ['a', 'b', 'c'];
  const before = recordedState(names.map((name) => taskRecord(name)));
  const scheduled = names.map((name) => taskRecord(name, { phase: 'Scheduled' }));
  const next = recordedState(
    scheduled,
    names.map((name) => runRecord(name)),
  );
  const changes = [
    change('run/my-app/a-0a1b2c3d'),
    ...names.map((name) => change(`devtask/my-app/${name}`)),
    change('agentpool/my-app/dev-team'),
  ];
  expect(subject(changes, before, next)).toBe('Schedule 3 tasks, update pool my-app/dev-team');
});

test('a first state adds, a pruned object is removed', () => {
  const state = recordedState();
  expect(subject([change('devtask/my-app/implement-search')], EMPTY_RECORDED, state)).toBe(
    'Add task my-app/implement-search',
  );
  expect(subject([change('devtask/my-app/implement-search')], state, EMPTY_RECORDED)).toBe(
    'Remove task my-app/implement-search',
  );
});

test('a task that is new and scheduled at once is scheduled', () => {
  const state = recordedState([taskRecord('a', { phase: 'Scheduled' })]);
  expect(subject([change('devtask/my-app/a')], EMPTY_RECORDED, state)).toBe('Schedule task my-app/a');
});

test('what serves the tasks is left to the body', () => {
  const state = recordedState([taskRecord('a', { phase: 'InReview' })]);
  const changes = ['orca', 'agentpod/my-app/dev-team-0a1b2c3d', 'run/my-app/a-0a1b2c3d', 'devtask/my-app/a'];
  const before = recordedState([taskRecord('a', { phase: 'Running' })]);
  expect(
    subject(
      changes.map((object) => change(object)),
      before,
      state,
    ),
  ).toBe('Land task my-app/a');
});

test('what belongs to no object is told where nothing else changed', () => {
  const state = recordedState([]);
  const orca = change('orca', 'config commit 111111111111');
  expect(subject([orca, change('agentpool/my-app/dev-team')], EMPTY_RECORDED, state)).toBe(
    'Add pool my-app/dev-team',
  );
  expect(subject([orca], EMPTY_RECORDED, state)).toBe('Take up 111111111111');
  expect(subject([orca], state, state)).toBe('Update notices');
});

test('names that do not fit become counts, the last first', () => {
  const name = 'add-headline';
  const changes = [
    change(`devtask/my-app/${name}`),
    change('agentpool/my-app/dev-team'),
    change('project/my-app'),
  ];
  expect(subject(changes, EMPTY_RECORDED, recordedState([taskRecord(name)]))).toBe(
    `Add task my-app/${name}, add 1 pool, add 1 project`,
  );
});

test('a subject has at most 60 characters', () => {
  const name = 'x'.repeat(63);
  const text = subject([change(`devtask/my-app/${name}`)], EMPTY_RECORDED, recordedState([taskRecord(name)]));
  expect(text).toBe(`Add task my-app/${'x'.repeat(43)}…`);
  expect(text).toHaveLength(60);
});

test('a body has at most 200 changes and says how many it leaves out', () => {
  const changes = Array.from({ length: 250 }, (_, index) => change(`devtask/my-app/t${index}`));
  const lines = commitMessage(changes, EMPTY_RECORDED, EMPTY_RECORDED).trimEnd().split('\n');
  expect(lines).toHaveLength(203);
  expect(lines.at(-1)).toBe('… and 50 more');
});
