/**
 * Every phase of a task with a workflow meets every edit of its manifest, as in edits.test.ts: what record, nodes and
 * repository are like when all has settled. What comes after is the same as without a workflow.
 */
import { describe, expect, test } from 'vitest';
import { node, pool, project } from '../support/declarations.ts';
import {
  type Edit,
  EditedTask,
  NODES,
  nodeOf,
  WORKFLOW_PHASES,
  type WorkflowPhase,
} from '../support/edited-task.ts';

interface Row {
  /** The edit is not about the work. */
  readonly kept: string;
  /** It is: all nodes begin anew, on the branch and pull request there are, or anew after a merge. */
  readonly anew: string;
  /** The manifest is gone: so is all that it brought about, nodes too. */
  readonly gone: string;
  /** The manifest is gone in one commit and back in another. */
  readonly back: string;
}

const BEGUN = 'a Running, b Running, c Pending/WaitingForDependencies';
const DONE = 'a Succeeded/Completed, b Succeeded/Completed, c Succeeded/Completed';
const JOINED = 'a Succeeded/Joined, b Succeeded/Joined, c Succeeded/Joined';
const HALF = 'a Succeeded/Completed, b Running, c Pending/WaitingForDependencies';
const LAST = 'a Succeeded/Completed, b Succeeded/Completed, c Running';
const BRANCH = 'branch: orca/app/search';
const A = 'branch: orca/app/search-a';
const B = `${A}, orca/app/search-b`;
const C = `${B}, orca/app/search-c`;
const ANEW = `Running/RunningNodes g2 | nodes: ${BEGUN}`;
const BACK = `Running/RunningNodes g1 | nodes: ${BEGUN}`;

const AFTER: Readonly<Record<WorkflowPhase, Row>> = {
  Pending: { kept: BACK, anew: ANEW, gone: 'gone', back: BACK },
  NodesScheduled: { kept: BACK, anew: ANEW, gone: 'gone', back: BACK },
  NodesRunning: { kept: BACK, anew: ANEW, gone: 'gone', back: BACK },
  HalfDone: {
    kept: `Running/RunningNodes g1 | nodes: ${HALF} | ${A}`,
    anew: ANEW,
    gone: 'gone',
    back: BACK,
  },
  LastNode: {
    kept: `Running/RunningNodes g1 | nodes: ${LAST} | ${B}`,
    anew: ANEW,
    gone: 'gone',
    back: BACK,
  },
  Joining: {
    kept: `Running/JoiningNodes g1 | nodes: ${DONE} | ${C}`,
    anew: ANEW,
    gone: 'gone',
    back: BACK,
  },
  // A push that has begun is let end, so that its commit is known.
  Publishing: {
    kept: `Running/Publishing g1 | nodes: ${DONE} | ${C}`,
    anew: `${ANEW} | ${BRANCH}`,
    gone: 'gone',
    back: BACK,
  },
  Landing: {
    kept: `InReview/InReview g1 | nodes: ${JOINED} | ${BRANCH} | pull: open`,
    anew: `${ANEW} | ${BRANCH}`,
    gone: 'gone',
    back: BACK,
  },
  InReview: {
    kept: `InReview/InReview g1 | nodes: ${JOINED} | ${BRANCH} | pull: open`,
    anew: `${ANEW} | ${BRANCH} | pull: open`,
    gone: 'gone | pull: closed',
    back: `${BACK} | pull: closed`,
  },
  Merged: {
    kept: `Succeeded/Merged g1 | nodes: ${JOINED} | ${BRANCH} | pull: merged`,
    anew: `${ANEW} | pull: merged`,
    gone: 'gone | pull: merged',
    back: `${BACK} | pull: merged`,
  },
  Completed: {
    kept: `Succeeded/Completed g1 | nodes: ${JOINED}`,
    anew: ANEW,
    gone: 'gone',
    back: BACK,
  },
  Failed: {
    kept: `Failed/NodeFailed g1 | nodes: a Succeeded/Completed, b Failed/PrepareFailed, c Cancelled | ${A}`,
    anew: ANEW,
    gone: 'gone',
    back: BACK,
  },
  Cancelled: {
    kept: `Cancelled/PullRequestClosed g1 | nodes: ${JOINED} | ${BRANCH} | pull: closed`,
    anew: `${ANEW} | ${BRANCH} | pull: closed`,
    gone: 'gone | pull: closed',
    back: `${BACK} | pull: closed`,
  },
};

type Edits = Readonly<Record<string, readonly Edit[]>>;

/** The workflow with another last node. */
const OTHER_NODE = {
  name: 'flow',
  nodes: [...NODES.slice(0, 2), node('c', { dependsOn: ['a', 'b'], prompt: 'Say' })],
};
const MORE_NODES = {
  name: 'flow',
  nodes: [...NODES.slice(0, 2), ...NODES.slice(2), node('d', { dependsOn: ['c'] })],
};
const README = { type: 'fileExists', name: 'README.md', paths: ['README.md'] } as const;

const KEPT: Edits = {
  'nothing but the commit': [{}],
  'another priority': [{ spec: { priority: 7 } }],
  'other limits': [{ spec: { timeoutSeconds: 60, maxRetries: 5 } }],
  'other labels': [{ place: { labels: { team: 'web' } } }],
  'its file turned invalid and mended': [{ tasks: [], invalidFiles: ['app/search.yaml'] }, {}],
  'suspended and resumed': [{ spec: { suspend: true } }, {}],
  'the checks of the project': [{ projects: [project('app', { checks: [README] })] }],
  'the template of its pool': [{ pools: [pool('team', { replicas: 3, template: { maxTurns: 3 } })] }],
  'another name for the workflow': [{ spec: { workflow: { name: 'flow-2', nodes: NODES } } }],
};
const NEW_WORK: Edits = {
  'another prompt of a node': [{ spec: { workflow: OTHER_NODE } }],
  'a value of orca.dev/rerun': [{ place: { annotations: { 'orca.dev/rerun': 'now' } } }],
};
const GONE: Edits = {
  deleted: [{ tasks: [] }],
  'deleted with its project and pool': [{ projects: [], pools: [], tasks: [] }],
  'deleted while everything is suspended': [{ tasks: [], root: { suspend: true } }],
};
const CREATED_AGAIN: Edits = {
  'deleted and created again': [{ tasks: [] }, {}],
  'deleted and created again before anybody looked': [{ recreated: true }],
  'deleted and created again with another workflow': [{ tasks: [] }, { spec: { workflow: OTHER_NODE } }],
};

function afterEdits(phase: WorkflowPhase, edits: readonly Edit[]): EditedTask {
  const task = EditedTask.withWorkflow(phase);
  for (const edit of edits) task.edit(edit);
  return task;
}

function inEachPhase(seen: (phase: WorkflowPhase) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(WORKFLOW_PHASES.map((phase) => [phase, seen(phase)]));
}

/** Runs and effects are as many as there are nodes, and come in no order that matters. */
function seen(task: EditedTask): string {
  return task.seen().replace(/ \| (runs|executor|did): [^|]*(?= \||$)/g, '');
}

/** Runs that were started twice, and agents at work that no run in progress is recorded of. */
function strays({ world }: EditedTask): readonly string[] {
  const started = world.done.filter((effect) => effect.startsWith('startRun'));
  const twice = started.filter((effect, index) => started.indexOf(effect) !== index);
  const atWork = [...world.runs].flatMap(([key, { agent }]) => (agent?.state === 'running' ? [key] : []));
  return [...twice, ...atWork.filter((key) => world.recorded.runs.get(key)?.finishedAt !== undefined)];
}

describe.each<[keyof Row, Edits]>([
  ['kept', KEPT],
  ['anew', NEW_WORK],
  ['gone', GONE],
  ['back', CREATED_AGAIN],
])('in each phase the work is %s by', (kind, edits) => {
  test.each(Object.entries(edits))('%s', (_edit, commits) => {
    const seenIn = (phase: WorkflowPhase) => {
      const task = afterEdits(phase, commits);
      expect(strays(task)).toEqual([]);
      return seen(task);
    };
    expect(inEachPhase(seenIn)).toEqual(inEachPhase((phase) => AFTER[phase][kind]));
  });
});

test.each([[[0]], [[1, 1, 1]], [[0, 2, 0, 1]], [[2, 0, 1, 1, 1]]])(
  'an undo ends alike in each phase where the process dies after %j acts of its passes',
  (acts) => {
    const ends = (phase: WorkflowPhase) => {
      const task = EditedTask.withWorkflow(phase);
      task.editDying({ tasks: [] }, acts);
      expect(strays(task)).toEqual([]);
      return seen(task);
    };
    expect(inEachPhase(ends)).toEqual(inEachPhase((phase) => AFTER[phase].gone));
  },
);

test('what begins anew ends as one branch and one pull request, whatever there was', () => {
  const ends = (phase: WorkflowPhase) => {
    const task = afterEdits(phase, [{ spec: { workflow: OTHER_NODE } }]);
    task.finish();
    return seen(task);
  };
  const landed = `InReview/InReview g2 | nodes: ${JOINED} | ${BRANCH} | pull: `;
  expect(inEachPhase(ends)).toEqual({
    ...inEachPhase(() => `${landed}open`),
    Merged: `${landed}merged, open`,
    Cancelled: `${landed}closed, open`,
    Completed: `Succeeded/Completed g2 | nodes: ${JOINED}`,
  });
});

test('a node more, or one less, is new work with the nodes that there are then', () => {
  for (const phase of WORKFLOW_PHASES) {
    const task = afterEdits(phase, [{ spec: { workflow: MORE_NODES } }]);
    const paths = () =>
      [...task.world.recorded.tasks.values()].flatMap((each) => each.node?.path ?? []).sort();
    expect(paths()).toEqual(['a', 'b', 'c', 'd']);
    task.edit({ spec: { workflow: { name: 'flow', nodes: NODES.slice(0, 1) } } });
    expect([paths(), task.world.task('search').generation]).toEqual([['a'], 3]);
  }
});

test('a task that takes a workflow, or gives it up, begins anew without what the other way left', () => {
  for (const phase of WORKFLOW_PHASES) {
    const task = afterEdits(phase, [{ tasks: EditedTask.in('Pending').declaredTasks() }]);
    task.finish();
    const { phase: now, generation } = task.world.task('search');
    expect([phase, now, generation, task.world.recorded.tasks.size]).toEqual([phase, 'InReview', 2, 1]);
    task.edit({});
    task.finish();
    expect(task.world.task('search')).toMatchObject({ generation: 3 });
    expect([...task.world.branches.keys()].filter((name) => /-[0-9a-f]{8}$/.test(name))).toEqual([]);
  }
});

test.each<[string, Edit]>([
  ['task', { spec: { suspend: true } }],
  ['project', { projects: [project('app', { suspend: true })] }],
  ['root', { root: { suspend: true } }],
])('suspending the %s holds the nodes that wait, and only those', (_where, edit) => {
  const held = (phase: WorkflowPhase) => {
    const task = afterEdits(phase, [edit]);
    if (phase === 'HalfDone') task.world.land(nodeOf(task.world, 'b'));
    return seen(task);
  };
  const waiting = (path: string) => `${path} Pending/Suspended`;
  expect(inEachPhase(held)).toEqual({
    ...inEachPhase((phase) => AFTER[phase].kept),
    Pending: 'Pending/Suspended g1',
    NodesScheduled: BACK.replace('c Pending/WaitingForDependencies', waiting('c')),
    NodesRunning: BACK.replace('c Pending/WaitingForDependencies', waiting('c')),
    HalfDone: `Running/RunningNodes g1 | nodes: ${LAST.replace('c Running', waiting('c'))} | ${B}`,
  });
});

test('where everything goes elsewhere, nothing is left in the first repository', () => {
  const other = '/srv/git/other.git';
  const ends = (phase: WorkflowPhase) => {
    const task = afterEdits(phase, [{ spec: { repository: { url: other } } }]);
    task.finish();
    const { branches, pulls } = task.world.repository('/srv/git/config.git');
    return `${task.world.state('search')} ${[...branches.keys()]} ${pulls.map(({ state }) => state)}`;
  };
  expect(inEachPhase(ends)).toEqual({
    ...inEachPhase(() => 'InReview/InReview main '),
    InReview: 'InReview/InReview main closed',
    Merged: 'InReview/InReview main merged',
    Cancelled: 'InReview/InReview main closed',
    Completed: 'Succeeded/Completed main ',
  });
});
