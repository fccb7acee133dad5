/** Tasks that run a workflow: their nodes become tasks, and what those come to becomes one result. */
import type { WorkflowNode } from '../../api/desired.ts';
import { type Key, keyOf } from '../../api/names.ts';
import type { Reason } from '../../api/reasons.ts';
import { isRunActive, type TaskRecord } from '../../api/recorded.ts';
import { oneLine } from '../../api/sanitize.ts';
import { type Draft, runKey, runOf } from '../draft.ts';
import { quotasOf } from '../scheduling/capacity.ts';
import { hold, holdFor, isPending, isWorkflow, UNSEEN } from '../scheduling/dispatch.ts';
import { QuotaLedger } from '../scheduling/quota.ts';
import { unschedulable } from '../scheduling/unschedulable.ts';
import { causesOfStall, type Hold } from '../tasks/dependencies.ts';
import { inputsOf } from '../tasks/inputs.ts';
import { startFor } from '../tasks/starting-point.ts';
import { repositoryLookup } from '../tasks/targets.ts';
import { joinRun } from './joins.ts';
import {
  type Begun,
  hasBegun,
  isRunningNodes,
  nodeKey,
  nodeTask,
  outputsFrom,
  specFor,
} from './node-tasks.ts';
import { isWaitingForStart, knownConflict, startConflict } from './start-conflict.ts';

/**
 * Afterwards each pending task with a workflow whose time has come has its nodes as tasks, or a reason why it waits.
 * It takes no pod. Returns whether one could not begin only because nobody listed its repository this time.
 */
export function startWorkflows(draft: Draft): boolean {
  const { desired, executor } = draft.observed;
  const pending: TaskRecord[] = [];
  for (const task of draft.tasks.records()) if (isWorkflow(task) && isPending(task)) pending.push(task);
  if (pending.length === 0) return false;
  const causes = causesOfStall(draft.tasks);
  const repositories = repositoryLookup(draft.observed);
  const quotas = new QuotaLedger(quotasOf(draft));
  let isBlind = false;
  for (const task of pending) {
    const held = holdFor(task, draft, causes);
    if (held !== undefined) {
      hold(draft, task, held);
      continue;
    }
    if (!desired.known || !executor.known) continue;
    const start = startFor(task, draft, repositories);
    const begins = start === 'unobserved' || 'hold' in start ? undefined : start.start;
    const conflict = begins && knownConflict(draft, task, begins);
    const inputs = inputsOf(task, draft.tasks);
    const refusals = quotas.pullRequestRefusal(task);
    if (hasBegun(task) && !isWaitingForStart(task)) joinNodes(draft, task);
    else if (conflict !== undefined) hold(draft, task, conflict);
    else if (start === 'unobserved') {
      isBlind = true;
      hold(draft, task, UNSEEN);
    } else if ('hold' in start) hold(draft, task, start.hold);
    else if (inputs !== undefined && 'hold' in inputs) hold(draft, task, inputs.hold);
    else if (refusals !== undefined) hold(draft, task, unschedulable(refusals, draft.observed.now));
    else {
      quotas.spendPullRequest(task);
      const taken = inputs === undefined ? {} : { inputs: inputs.values };
      begin(draft, { ...task, ...taken, nodesStart: start.start });
    }
  }
  return isBlind;
}

function begin(draft: Draft, task: Begun): void {
  const { workflow } = task.spec;
  if (workflow === undefined) return;
  const { run: _run, pod: _pod, retryAt: _retryAt, queuedAt: _queuedAt, finishedAt: _end, ...rest } = task;
  const message = `${workflow.nodes.length} of workflow ${workflow.name}`;
  const begun: Begun = { ...rest, phase: 'Running', reason: 'RunningNodes', message };
  draft.tasks.put(keyOf(task.project, task.name), begun);
  for (const node of workflow.nodes) {
    const key = nodeKey(begun, node.path);
    const waiting = draft.tasks.get(key);
    const fresh = nodeTask(begun, node, draft.at);
    // Those that could not start from where the branches were go on from where they are, with runs of other names.
    draft.tasks.put(key, waiting === undefined ? fresh : { ...waiting, ...wordsFrom(begun, node) });
  }
}

/**
 * Afterwards a task whose nodes run says what they come to: it has failed with the first that did, and is about to be
 * joined when all of them ended well. Once it is over its nodes are too. Returns whether a run is to be stopped.
 */
export function followNodes(draft: Draft): boolean {
  const begun: Begun[] = [];
  for (const task of draft.tasks.records()) if (hasBegun(task)) begun.push(task);
  let isStopping = false;
  for (const task of begun) {
    if (task.deletionTimestamp !== undefined) continue;
    if (isRunningNodes(task)) follow(draft, task);
    const now = draft.tasks.get(keyOf(task.project, task.name));
    if (now !== undefined && hasBegun(now) && isOver(now)) isStopping = endNodes(draft, now) || isStopping;
  }
  return isStopping;
}

function isOver({ phase }: TaskRecord): boolean {
  return phase !== 'Pending' && phase !== 'Scheduled' && phase !== 'Running';
}

interface Node {
  readonly node: WorkflowNode;
  readonly key: Key;
  readonly task: TaskRecord;
}

/** Each node with its task, which is made again should its record be gone. */
function nodesOf(draft: Draft, parent: Begun): readonly Node[] {
  return (parent.spec.workflow?.nodes ?? []).map((node) => {
    const key = nodeKey(parent, node.path);
    return { node, key, task: draft.tasks.get(key) ?? nodeTask(parent, node, draft.at) };
  });
}

function follow(draft: Draft, parent: Begun): void {
  const nodes = nodesOf(draft, parent);
  for (const { node, key, task } of nodes) {
    const isCurrent = task.specHash === parent.specHash;
    draft.tasks.put(key, isCurrent ? task : { ...task, ...wordsFrom(parent, node) });
  }
  const conflict = startConflict(draft, parent);
  const isWaiting = ({ reason }: TaskRecord) => conflict !== undefined && reason === conflict.reason;
  const broken = nodes.find(({ task }) => isBroken(task) && !isWaiting(task));
  if (broken !== undefined) fail(draft, parent, broken);
  else if (conflict !== undefined) stall(draft, parent, conflict);
  else if (nodes.every(({ task }) => task.phase === 'Succeeded')) joinNodes(draft, parent);
}

function wordsFrom(parent: Begun, node: WorkflowNode): Pick<TaskRecord, 'spec' | 'specHash' | 'labels'> {
  return { spec: specFor(parent, node), specHash: parent.specHash, labels: parent.labels };
}

/** What keeps a node from starting for good: nothing that it depends on changes any more. */
const STUCK: readonly Reason[] = ['InputMissing', 'PromptInvalid', 'UpstreamsConflict', 'BudgetExceeded'];

/** What is told of the task as it is told of any other one. */
const TOLD: readonly Reason[] = ['UpstreamsConflict', 'BudgetExceeded'];

function isBroken({ phase, reason }: TaskRecord): boolean {
  return phase === 'Failed' || phase === 'Cancelled' || (phase === 'Pending' && STUCK.includes(reason));
}

/** Whether a node of a task whose nodes run has turned out to be one that can't go on. */
export function hasStuckNode(draft: Draft): boolean {
  for (const task of draft.tasks.records()) {
    if (task.node === undefined || task.phase !== 'Pending' || !isBroken(task)) continue;
    const parent = draft.tasks.get(keyOf(task.project, task.node.task));
    if (parent !== undefined && isRunningNodes(parent) && task.deletionTimestamp === undefined) return true;
  }
  return false;
}

/** Nothing was spent, and it may heal by itself. */
function stall(draft: Draft, parent: Begun, { reason, message }: Hold): void {
  const key = keyOf(parent.project, parent.name);
  draft.tasks.put(key, { ...parent, phase: 'Pending', reason, message });
}

function fail(draft: Draft, parent: Begun, { node, task }: Node): void {
  const verb = task.phase === 'Cancelled' ? 'was cancelled' : 'failed';
  const why = task.message === '' ? '' : `: ${task.message}`;
  draft.tasks.put(keyOf(parent.project, parent.name), {
    ...parent,
    phase: 'Failed',
    reason: TOLD.includes(task.reason) ? task.reason : 'NodeFailed',
    message: oneLine(`node ${node.path} ${verb} (${task.reason})${why}`),
    finishedAt: draft.at,
  });
}

/** Where nothing is to be joined, the task is done; without a host it waits for the next pass. */
function joinNodes(draft: Draft, parent: Begun): void {
  const key = keyOf(parent.project, parent.name);
  const isLanding = parent.spec.landing !== 'none';
  const { executor } = draft.observed;
  if (isLanding && nodesOf(draft, parent).some(({ task }) => task.result !== undefined)) {
    if (!executor.known) return;
    const { run, task } = joinRun(draft, parent, executor.value.host);
    draft.runs.put(runKey(run), run);
    draft.tasks.put(key, task);
    return;
  }
  const { outputs: _outputs, ...rest } = parent;
  const outputs = outputsFrom(parent, draft.tasks);
  const ended = { ...rest, ...(outputs === undefined ? {} : { outputs }), message: '' };
  if (isLanding && parent.pullRequest !== undefined)
    draft.tasks.put(key, { ...ended, phase: 'InReview', reason: 'InReview' });
  else {
    const reason = isLanding ? 'NoChanges' : 'Completed';
    draft.tasks.put(key, { ...ended, phase: 'Succeeded', reason, finishedAt: draft.at });
  }
}

/** Nothing of them goes on, and their branches are of no more use once their work is on the branch of the whole. */
function endNodes(draft: Draft, parent: Begun): boolean {
  const nodes = nodesOf(draft, parent);
  let isStopping = false;
  for (const { key, task } of nodes) {
    const run = runOf(draft, task);
    if (run !== undefined && isRunActive(run)) {
      isStopping ||= run.stopReason === undefined;
      draft.runs.put(runKey(run), { ...run, stopReason: run.stopReason ?? 'Cancelled' });
    } else if (!isOver(task)) {
      const message = `${parent.name} is over`;
      draft.tasks.put(key, {
        ...task,
        phase: 'Cancelled',
        reason: 'Cancelled',
        message,
        finishedAt: draft.at,
      });
    } else if (task.result !== undefined && parent.phase !== 'Failed')
      draft.tasks.put(key, { ...task, reason: 'Joined', message: '' });
  }
  if (nodes.every(({ key }) => isOver(draft.tasks.get(key) ?? parent))) {
    const { nodesStart: _nodesStart, inputs: _inputs, ...rest } = parent;
    draft.tasks.put(keyOf(parent.project, parent.name), rest);
  }
  return isStopping;
}
