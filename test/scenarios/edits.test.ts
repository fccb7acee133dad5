/**
 * Every phase of a task meets every edit of its manifest. Each edit is of one of four kinds, and each kind has its column
 * in the table: what record, executor and repository are like when all has settled, and what was done on the way.
 */
import { describe, expect, test } from 'vitest';
import { KEEPING, pool, project, task as taskOf } from '../support/declarations.ts';
import { type Edit, EditedTask, PHASES, type Phase } from '../support/edited-task.ts';
import { commitOf } from '../support/planner-world.ts';

interface Row {
  /** The edit is not about the work: everything goes on as if there were none. */
  readonly kept: string;
  /** The edit is about the work: a new generation on the branch and pull request there are, or anew after a merge. */
  readonly anew: string;
  /** The manifest is gone: so is all that it brought about. */
  readonly gone: string;
  /** The manifest is gone in one commit and back in another: a new object after the old one is gone. */
  readonly back: string;
}

const BRANCH = 'branch: orca/app/search';
const STARTED = 'runs: Running | executor: running';
const AFTER: Readonly<Record<Phase, Row>> = {
  Pending: {
    kept: 'Pending/Unschedulable g1',
    anew: 'Pending/Unschedulable g2',
    gone: 'gone',
    back: 'Pending/Unschedulable g1',
  },
  RetryBackoff: {
    kept: 'Pending/RetryBackoff g1 | runs: Failed/AgentFailed | executor: exited',
    anew: 'Running/Running g2 | runs: Failed/AgentFailed, Running | executor: running | did: startRun, removeRun',
    gone: 'gone | did: removeRun',
    back: `Running/Running g1 | ${STARTED} | did: removeRun, startRun`,
  },
  Scheduled: {
    kept: `Running/Running g1 | ${STARTED} | did: startRun`,
    anew: 'Running/Running g2 | runs: Cancelled/Superseded, Running | executor: running | did: startRun',
    gone: 'gone',
    back: `Running/Running g1 | ${STARTED} | did: startRun`,
  },
  Running: {
    kept: `Running/Running g1 | ${STARTED}`,
    anew: 'Running/Running g2 | runs: Cancelled/Superseded, Running | executor: running | did: stopRun, startRun, removeRun',
    gone: 'gone | did: stopRun, removeRun',
    back: `Running/Running g1 | ${STARTED} | did: stopRun, removeRun, startRun`,
  },
  // A push that has begun is let end, so that its commit is known: continued by the next run, or deleted.
  Publishing: {
    kept: 'Running/Publishing g1 | runs: Publishing | executor: exited',
    anew: `Running/Running g2 | runs: Cancelled/Superseded, Running | executor: running | ${BRANCH} | did: startRun, removeRun`,
    gone: 'gone | did: removeRun, deleteBranch',
    back: `Running/Running g1 | ${STARTED} | did: removeRun, deleteBranch, startRun`,
  },
  Landing: {
    kept: `InReview/InReview g1 | runs: Succeeded/InReview | executor: exited | ${BRANCH} | pull: open | did: ensurePullRequest`,
    anew: `Running/Running g2 | runs: Cancelled/Superseded, Running | executor: running | ${BRANCH} | did: startRun, removeRun`,
    gone: 'gone | did: removeRun, deleteBranch',
    back: `Running/Running g1 | ${STARTED} | did: removeRun, deleteBranch, startRun`,
  },
  InReview: {
    kept: `InReview/InReview g1 | runs: Succeeded/InReview | executor: exited | ${BRANCH} | pull: open`,
    anew: `Running/Running g2 | runs: Succeeded/InReview, Running | executor: running | ${BRANCH} | pull: open | did: startRun, removeRun`,
    gone: 'gone | pull: closed | did: removeRun, closePullRequest, deleteBranch',
    back: `Running/Running g1 | ${STARTED} | pull: closed | did: removeRun, closePullRequest, deleteBranch, startRun`,
  },
  Merged: {
    kept: `Succeeded/Merged g1 | runs: Succeeded/InReview | ${BRANCH} | pull: merged`,
    anew: 'Running/Running g2 | runs: Succeeded/InReview, Running | executor: running | pull: merged | did: deleteBranch, startRun',
    gone: 'gone | pull: merged | did: deleteBranch',
    back: `Running/Running g1 | ${STARTED} | pull: merged | did: deleteBranch, startRun`,
  },
  Completed: {
    kept: 'Succeeded/Completed g1 | runs: Succeeded/Completed',
    anew: 'Running/Running g2 | runs: Succeeded/Completed, Running | executor: running | did: startRun',
    gone: 'gone',
    back: `Running/Running g1 | ${STARTED} | did: startRun`,
  },
  Failed: {
    kept: 'Failed/PrepareFailed g1 | runs: Failed/PrepareFailed',
    anew: 'Running/Running g2 | runs: Failed/PrepareFailed, Running | executor: running | did: startRun',
    gone: 'gone',
    back: `Running/Running g1 | ${STARTED} | did: startRun`,
  },
  Cancelled: {
    kept: `Cancelled/PullRequestClosed g1 | runs: Succeeded/InReview | ${BRANCH} | pull: closed`,
    anew: `Running/Running g2 | runs: Succeeded/InReview, Running | executor: running | ${BRANCH} | pull: closed | did: startRun`,
    gone: 'gone | pull: closed | did: deleteBranch',
    back: `Running/Running g1 | ${STARTED} | pull: closed | did: deleteBranch, startRun`,
  },
};

/** Commits one after the other, each looked at before the next. */
type Edits = Readonly<Record<string, readonly Edit[]>>;

const INVALID = { tasks: [], invalidFiles: ['app/search.yaml'] };
const KEPT: Edits = {
  'nothing but the commit': [{}],
  'another priority': [{ spec: { priority: 7 } }],
  'other limits': [{ spec: { timeoutSeconds: 60, maxRetries: 5 } }],
  'other labels': [{ place: { labels: { team: 'web' } } }],
  'moved to another file': [{ place: { file: 'elsewhere.yaml' } }],
  'its file turned invalid': [INVALID],
  'its file turned invalid and mended': [INVALID, {}],
  'suspended and resumed': [{ spec: { suspend: true } }, {}],
  'the rerun annotation taken away': [{ place: { annotations: {} } }],
  'the checks of the project': [{ projects: [project('app', { checks: [fileExists('README.md')] })] }],
  'the repository of the project': [
    { projects: [project('app', { repository: { url: '/srv/git/other.git' } })] },
  ],
  'the template of its pool': [{ pools: [pool('team', { template: { maxTurns: 3 } })] }],
  'its pool suspended': [{ pools: [pool('team', { suspend: true })] }],
  'its pool scaled to 0': [{ pools: [pool('team', { replicas: 0 })] }],
  'its pool deleted': [{ pools: [] }],
};

const ANEW: Edits = {
  'another prompt': [{ spec: { prompt: 'Do it otherwise' } }],
  'another check': [{ spec: { checks: [fileExists('README.md')] } }],
  'a value of orca.dev/rerun': [{ place: { annotations: { 'orca.dev/rerun': 'now' } } }],
};

const GONE: Edits = {
  deleted: [{ tasks: [] }],
  'deleted with its project and pool': [{ projects: [], pools: [], tasks: [] }],
  'deleted while everything is suspended': [{ tasks: [], root: { suspend: true } }],
};

const BACK: Edits = {
  'deleted and created again': [{ tasks: [] }, {}],
  'deleted and created again before anybody looked': [{ recreated: true }],
  'deleted and created again as other work': [{ tasks: [] }, { spec: { prompt: 'Do it otherwise' } }],
};

function fileExists(path: string) {
  return { type: 'fileExists', name: path, paths: [path] } as const;
}

function afterEdits(phase: Phase, edits: readonly Edit[]): EditedTask {
  const task = EditedTask.in(phase);
  for (const edit of edits) task.edit(edit);
  return task;
}

function seenAfter(edits: readonly Edit[]): Readonly<Record<string, string>> {
  return Object.fromEntries(PHASES.map((phase) => [phase, afterEdits(phase, edits).seen()]));
}

function column(kind: keyof Row): Readonly<Record<string, string>> {
  return Object.fromEntries(PHASES.map((phase) => [phase, AFTER[phase][kind]]));
}

describe.each<[keyof Row, Edits]>([
  ['kept', KEPT],
  ['anew', ANEW],
  ['gone', GONE],
  ['back', BACK],
])('in each phase the work is %s by', (kind, edits) => {
  test.each(Object.entries(edits))('%s', (_edit, commits) => {
    expect(seenAfter(commits)).toEqual(column(kind));
  });
});

/** Acts after which the process dies, pass after pass. */
const DEATHS = [[0], [1], [2], [0, 0, 0], [1, 1, 1], [0, 1, 0, 2], [1, 0, 0, 1, 1, 1]];

test.each(DEATHS.map((acts) => [acts.join(), acts] as const))(
  'an undo, and an edit, end alike in each phase where the process dies after %s acts',
  (_, acts) => {
    const ends = (edit: Edit, phase: Phase) => {
      const task = EditedTask.in(phase);
      task.editDying(edit, acts);
      return withoutDeeds(task.seen());
    };
    for (const [kind, edit] of [
      ['gone', { tasks: [] }],
      ['back', { recreated: true }],
      ['anew', { spec: { prompt: 'Do it otherwise' } }],
    ] as const)
      expect(Object.fromEntries(PHASES.map((phase) => [phase, ends(edit, phase)]))).toEqual(
        Object.fromEntries(PHASES.map((phase) => [phase, withoutDeeds(AFTER[phase][kind])])),
      );
  },
);

function withoutDeeds(seen: string): string {
  return seen.replace(/ \| did: .*$/, '');
}

const PASSED = { type: 'command', name: 'it', passed: true, round: 1, seconds: 0, message: '' } as const;

describe('what the table does not say', () => {
  test.each<[string, Edit]>([
    ['task', { spec: { suspend: true } }],
    ['project', { projects: [project('app', { suspend: true })] }],
    ['root', { root: { suspend: true } }],
  ])('suspending the %s holds what waits, and only that', (_where, edit) => {
    expect(seenAfter([edit])).toEqual({
      ...column('kept'),
      Pending: 'Pending/Suspended g1',
      RetryBackoff: 'Pending/Suspended g1 | runs: Failed/AgentFailed | executor: exited',
    });
  });

  test('a new generation of a suspended task stops its run and starts no other until it is resumed', () => {
    const edit: Edit = { spec: { suspend: true, prompt: 'Do it otherwise' } };
    const states = PHASES.map((phase) => {
      const task = afterEdits(phase, [edit]);
      const { state, generation } = { state: task.world.state('search'), ...task.world.task('search') };
      return `${state} g${generation} ${[...task.world.runs.values()].some(({ agent }) => agent?.state === 'running')}`;
    });
    expect(states).toEqual(PHASES.map(() => 'Pending/Suspended g2 false'));
  });

  test('a pod whose pool is gone or smaller ends its run first; one of an old template makes room for a new one', () => {
    const pods = (edit: Edit) =>
      Object.fromEntries(PHASES.map((phase) => [phase, afterEdits(phase, [edit]).world.podPhases().join()]));
    const idle = Object.fromEntries(PHASES.map((phase) => [phase, '']));
    const busy = { ...idle, Scheduled: 'Terminating', Running: 'Terminating' };
    expect(pods({ pools: [] })).toEqual(busy);
    expect(pods({ pools: [pool('team', { replicas: 0 })] })).toEqual(busy);
    expect(pods({ pools: [pool('team', { template: { maxTurns: 3 } })] })).toEqual({
      ...Object.fromEntries(PHASES.map((phase) => [phase, 'Ready'])),
      Pending: 'Pending',
      Scheduled: 'Ready,Terminating',
      Running: 'Ready,Terminating',
    });
  });

  test('a new generation lands on the pull request that is open, else on a new one', () => {
    const pulls = (phase: Phase) => {
      const task = afterEdits(phase, [{ spec: { prompt: 'Do it otherwise' } }]);
      task.finish();
      return `${task.world.state('search')} ${task.world.pulls.map(({ state }) => state).join()}`;
    };
    expect(Object.fromEntries(PHASES.map((phase) => [phase, pulls(phase)]))).toEqual({
      ...Object.fromEntries(PHASES.map((phase) => [phase, 'InReview/InReview open'])),
      Merged: 'InReview/InReview merged,open',
      Cancelled: 'InReview/InReview closed,open',
      Completed: 'Succeeded/Completed ',
    });
  });

  test('a new generation that finds all done already proposes what the one before had pushed', () => {
    const ways = [
      ['Publishing', []],
      ['Landing', []],
      ['Landing', [PASSED]],
      ['InReview', [PASSED]],
      ['InReview', []],
    ] as const;
    const ends = ways.map(([phase, checks]) => {
      const { world } = afterEdits(phase, [{ spec: { prompt: 'Do it otherwise' } }]);
      if (phase === 'Publishing') world.publishEnds('search');
      world.settle();
      world.agentEnds('search', { changedFiles: 0, checks });
      world.settle();
      return `${world.state('search')} ${world.pulls.map(({ state }) => state).join()}`;
    });
    expect(ends).toEqual(ends.map(() => 'InReview/InReview open'));
  });

  test.each(['one', 'two'])(
    'what is created again in %s passes has another uid, another run, and nothing of before',
    (edits) => {
      for (const phase of PHASES) {
        const task = EditedTask.in(phase);
        const before = task.world.task('search');
        if (edits === 'two') task.edit({ tasks: [] });
        task.edit(edits === 'two' ? {} : { recreated: true });
        const { uid, run, pullRequest, result } = task.world.task('search');
        expect([uid === before.uid, run !== undefined && run === before.run, pullRequest, result]).toEqual([
          false,
          false,
          undefined,
          undefined,
        ]);
        if (run !== undefined) expect(task.world.runOf('search').start.expectedTip).toBeUndefined();
      }
    },
  );

  test('a renamed task is one that is gone and one that is new', () => {
    for (const phase of PHASES) {
      const task = afterEdits(phase, [{ tasks: [taskOf('find')] }]);
      const before = [...task.world.repositories.values()].flatMap(({ branches }) => [...branches.keys()]);
      expect([
        task.world.recorded.tasks.has('app/search'),
        before,
        task.world.task('find').generation,
      ]).toEqual([false, ['main'], 1]);
    }
  });

  test('a task that moves to another project is gone from the one and new in the other', () => {
    for (const phase of PHASES) {
      const elsewhere = taskOf('search', {}, { project: 'web' });
      const task = EditedTask.in(phase);
      const { uid } = task.world.task('search');
      task.edit({ projects: [project('app'), project('web')], tasks: [elsewhere] });
      const moved = task.world.recorded.tasks.get('web/search');
      expect([
        task.seen().split(' | ')[0],
        moved?.generation,
        moved?.uid === uid,
        task.world.branches.has('orca/app/search'),
        task.world.pulls.some(({ state }) => state === 'open'),
      ]).toEqual(['gone', 1, false, false, false]);
    }
  });

  test('where the project keeps pull requests, a deleted task leaves one that is open, with its branch', () => {
    expect(seenAfter([{ projects: [KEEPING], tasks: [] }])).toEqual({
      ...column('gone'),
      InReview: 'gone | branch: orca/app/search | pull: open | did: removeRun',
    });
  });
});

test('a pull request that is merged while a new generation waits is not continued: that starts anew', () => {
  const task = EditedTask.in('InReview');
  task.edit({ spec: { suspend: true, prompt: 'Do it otherwise' } });
  task.world.merge('search');
  task.settle();
  expect(task.world.task('search')).toMatchObject({ phase: 'Pending', result: { merged: true } });
  expect([task.world.task('search').pullRequest, task.world.pass().wakeAt]).toEqual([undefined, undefined]);

  task.edit({ spec: { prompt: 'Do it otherwise' } });
  expect(task.world.runOf('search').start.expectedTip).toBeUndefined();
  task.finish();
  expect(task.world.pulls.map(({ state }) => state)).toEqual(['merged', 'open']);
});

describe('a result that goes elsewhere', () => {
  const OTHER = '/srv/git/other.git';

  function finished(phase: Phase, edit: Edit): string {
    const task = afterEdits(phase, [edit]);
    task.finish();
    return task.seen().replace(/ \| (runs|executor|did): [^|]*(?= \||$)/g, '');
  }

  test('to another repository leaves no branch and no open pull request in the first', () => {
    const edit: Edit = { spec: { repository: { url: OTHER } } };
    const there = `${BRANCH} in ${OTHER} | pull: open in ${OTHER}`;
    const closed = there.replace('pull: ', 'pull: closed, ');
    expect(Object.fromEntries(PHASES.map((phase) => [phase, finished(phase, edit)]))).toEqual({
      ...Object.fromEntries(PHASES.map((phase) => [phase, `InReview/InReview g2 | ${there}`])),
      InReview: `InReview/InReview g2 | ${closed}`,
      Cancelled: `InReview/InReview g2 | ${closed}`,
      Merged: `InReview/InReview g2 | ${closed.replace('closed', 'merged')}`,
      Completed: 'Succeeded/Completed g2',
    });
  });

  test('nowhere leaves no branch and no open pull request either', () => {
    const edit: Edit = { spec: { landing: 'none' } };
    expect(Object.fromEntries(PHASES.map((phase) => [phase, finished(phase, edit)]))).toEqual({
      ...Object.fromEntries(PHASES.map((phase) => [phase, 'Succeeded/Completed g2'])),
      InReview: 'Succeeded/Completed g2 | pull: closed',
      Cancelled: 'Succeeded/Completed g2 | pull: closed',
      Merged: 'Succeeded/Completed g2 | pull: merged',
      Completed: 'Succeeded/Completed g1',
    });
  });

  test('waits, and is tried again, while the forge of the first does not answer', () => {
    const task = EditedTask.in('InReview');
    task.world.forgeFailure = { kind: 'later', reason: 'ForgeUnavailable', message: '502' };
    task.edit({ spec: { landing: 'none' } });
    expect(task.world.task('search')).toMatchObject({ phase: 'Pending', pullRequest: { number: 1 } });
    expect(task.world.pass().wakeAt).toBeDefined();
    task.world.forgeFailure = undefined;
    task.settle();
    expect([task.world.state('search'), task.world.pulls[0]?.state]).toEqual(['Running/Running', 'closed']);
  });

  test('leaves what a person committed to the branch', () => {
    const task = EditedTask.in('InReview');
    task.world.branches.set('orca/app/search', commitOf('by a person'));
    task.edit({ spec: { repository: { url: OTHER } } });
    expect([task.world.branches.has('orca/app/search'), task.world.pulls[0]?.state]).toEqual([
      true,
      'closed',
    ]);
  });
});
