/** Tasks that were made from issues: their pull requests name them, and they are told once what became of them. */
import { expect, test } from 'vitest';
import { CLOSES_ANNOTATION, ISSUE_ANNOTATION } from '../../src/api/names.ts';
import { pool, project, task } from '../support/declarations.ts';
import { type PlannerWorld, worldWith } from '../support/planner-world.ts';

const APP = 'https://github.com/acme/app';
const ISSUE = `${APP}/issues/12`;

function declared(annotations: Record<string, string>, url = `${APP}.git`) {
  return {
    projects: [project('app', { repository: { url } })],
    pools: [pool('team')],
    tasks: [task('search', {}, { annotations })],
  };
}

function landed(annotations: Record<string, string>, url?: string): PlannerWorld {
  const world = worldWith(declared(annotations, url));
  world.land('search');
  return world;
}

const told = ({ done }: PlannerWorld) => done.filter((each) => each.startsWith('tellIssue'));
const bodyOf = (world: PlannerWorld, url = `${APP}.git`) => world.repository(url).pulls[0]?.body;

test('an issue is told once that the result is in review, and once that it was merged', () => {
  const world = landed({ [ISSUE_ANNOTATION]: ISSUE });
  const { url } = world.task('search').pullRequest ?? {};
  expect(told(world)).toEqual([`tellIssue 12 The result of task \`app/search\` is in review: ${url}`]);
  world.advance(3600);
  world.settle();
  world.merge('search');
  world.settle();
  world.advance(3600);
  world.settle();
  expect(told(world).slice(1)).toEqual([`tellIssue 12 The result of task \`app/search\` was merged: ${url}`]);
});

test('one that can not be told is told later, or never where it will not be', () => {
  const world = worldWith(declared({ [ISSUE_ANNOTATION]: ISSUE }));
  world.refuse = ({ type }) =>
    type === 'tellIssue' ? { kind: 'later', reason: 'ForgeUnavailable', message: '502' } : undefined;
  world.land('search');
  expect(told(world)).toEqual([]);
  world.refuse = () => undefined;
  world.advance(600);
  world.settle();
  expect(told(world)).toHaveLength(1);

  const deaf = worldWith(declared({ [ISSUE_ANNOTATION]: ISSUE }));
  let asked = 0;
  deaf.refuse = ({ type }) => {
    if (type !== 'tellIssue') return undefined;
    asked += 1;
    return { kind: 'never', reason: 'ForgeRefused', message: '410' };
  };
  deaf.land('search');
  deaf.advance(600);
  deaf.settle();
  expect(asked).toBe(1);
});

test.each([
  ['one of the same repository that it resolves', ISSUE, `${APP}.git`, 'true', 'Closes #12.'],
  ['one that it need not resolve', ISSUE, `${APP}.git`, 'false', `For ${ISSUE}.`],
  ['one of another repository', ISSUE, 'https://github.com/acme/other', 'true', `For ${ISSUE}.`],
])('a pull request names its issue: %s', (_, issue, url, closes, line) => {
  const world = landed({ [ISSUE_ANNOTATION]: issue, [CLOSES_ANNOTATION]: closes }, url);
  expect(bodyOf(world, url)).toContain(`\n${line}\n`);
});

test.each(['acme/app#12', 'https://github.com/acme/app/pull/12', `${ISSUE}) [x](y`, 'file:///etc/issues/1'])(
  'what is no address of an issue is none: %s',
  (address) => {
    const world = landed({ [ISSUE_ANNOTATION]: address });
    expect(told(world)).toEqual([]);
    expect(world.task('search').issue).toBeUndefined();
    expect(bodyOf(world)).not.toContain(address);
  },
);

test('a task that waits in review already is taken for that of its issue by an edit of its annotations', () => {
  const world = landed({});
  expect(told(world)).toEqual([]);
  world.declare(declared({ [ISSUE_ANNOTATION]: ISSUE }));
  world.settle();
  expect(told(world)).toHaveLength(1);
  expect(world.task('search')).toMatchObject({ generation: 1, attempts: 1 });
});
