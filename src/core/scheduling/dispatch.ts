/** Decides for each pending task whether it starts now, where, and if not, why it waits. */
import { definedOnly } from '../../api/defined.ts';
import { type Key, keyOf, runName } from '../../api/names.ts';
import { priceOf } from '../../api/prices.ts';
import type { PodRecord, RunRecord, TaskRecord } from '../../api/recorded.ts';
import { NO_USAGE, type StartingPoint } from '../../api/run-contract.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { Cap } from '../../api/spend.ts';
import { type Timestamp, timestamp } from '../../api/time.ts';
import { brokenTemplate } from '../broken-template.ts';
import { criticPricesOf, unpricedCritic } from '../critics.ts';
import { type Draft, runKey, runOf } from '../draft.ts';
import { suspensionBy } from '../header.ts';
import { isTaskSpent, taskSpentText } from '../money/budget.ts';
import { ofRunBefore } from '../runs/continuing.ts';
import { isFollowUp } from '../runs/landing.ts';
import { sameValue } from '../same-value.ts';
import { causesOfStall, dependencyHold, type Hold } from '../tasks/dependencies.ts';
import { type Inputs, inputsOf, promptHold } from '../tasks/inputs.ts';
import { GRACE, isDue } from '../tasks/retry.ts';
import { scheduleHold } from '../tasks/schedules.ts';
import { windowHold } from '../tasks/start-window.ts';
import { type Start, startFor } from '../tasks/starting-point.ts';
import { type RepositoryLookup, repositoryLookup } from '../tasks/targets.ts';
import { isInProgress } from '../tasks/tasks.ts';
import { hasBegun, payerOf } from '../workflows/node-tasks.ts';
import { countRunsByProject, placesOf } from './capacity.ts';
import { queueOrder } from './queue.ts';
import { place, type Waiting } from './scheduler.ts';
import { unschedulable } from './unschedulable.ts';

/**
 * Afterwards each pending task without a workflow has a run, or a reason why it waits. Nothing is dispatched while config or executor can't
 * be read. Returns whether a task that has a place could not start only because nobody listed its repository this time.
 */
export function dispatch(draft: Draft): boolean {
  const { desired, executor } = draft.observed;
  const pending: Pending[] = [];
  draft.tasks.forEach((task, key) => {
    if (isPending(task) && !isWorkflow(task)) pending.push({ key, task });
  });
  if (pending.length === 0) return false;
  const causes = causesOfStall(draft.tasks);
  const ready: Pending[] = [];
  for (const each of pending) {
    const held = holdFor(each.task, draft, causes);
    if (held === undefined) ready.push(each);
    else hold(draft, each.task, held, each.key);
  }
  return desired.known && executor.known && placeAll(draft, ready, executor.value.host);
}

/** Why the task may not start yet, as far as that is no matter of places; `causes` as causesOfStall gives them. */
export function holdFor(
  task: TaskRecord,
  draft: Draft,
  causes: ReadonlyMap<Key, TaskRecord>,
): Hold | undefined {
  return (
    holdOf(task, draft) ??
    (isFollowUp(task) ? undefined : dependencyHold(task, draft.tasks, causes)) ??
    (isFollowUp(task) ? undefined : windowHold(task, draft.observed.now)) ??
    backoffOf(task, draft)
  );
}

/** Whether nodes do the work; what comes after landing is a run as any other. */
export function isWorkflow(task: TaskRecord): boolean {
  return task.spec.workflow !== undefined && !isFollowUp(task);
}

export function isPending(task: TaskRecord): boolean {
  return task.phase === 'Pending' && task.deletionTimestamp === undefined;
}

interface Pending extends Waiting {
  readonly key: Key;
}

/** A task whose repository holds it is not in the queue: it says so whether or not there is room. */
function placeAll(draft: Draft, tasks: readonly Pending[], host: string): boolean {
  const repositories = repositoryLookup(draft.observed);
  const ready = tasks.filter(({ key, task }) => {
    const start = startOf(task, draft, repositories);
    if (start === 'unobserved' || 'start' in start) return true;
    hold(draft, task, start.hold, key);
    return false;
  });
  if (ready.length === 0) return false;
  const { now } = draft.observed;
  const queue = queueOrder(ready, { now, active: countRunsByProject(draft) });
  const { placed, refused } = place(queue, placesOf(draft, draft.at));
  for (const { items, refusals } of refused) {
    const { reason, message } = unschedulable(refusals, now);
    holdAll(draft, items, { reason, message: oneLine(message) });
  }
  let isBlind = false;
  for (const { item, pod, cap } of placed) {
    const { key, task } = item;
    // Found again for the few that have a place: to keep it for all of the queue costs more.
    const start = startOf(task, draft, repositories);
    if (start === 'unobserved') {
      isBlind = true;
      hold(draft, task, UNSEEN, key);
    } else if ('hold' in start) hold(draft, task, start.hold, key);
    else schedule(draft, { key, task, start: start.start, pod, cap, host });
  }
  return isBlind;
}

export const UNSEEN: Hold = { reason: 'Progressing', message: 'what it starts from is being looked at' };

/** What a run of the task would start from, or what it lacks for that. */
function startOf(task: TaskRecord, draft: Draft, repositories: RepositoryLookup): Start {
  const inputs = inputsFor(task, draft);
  const lacking = inputs && !isFollowUp(task) && promptHold(task, inputs, draft.observed);
  if (lacking) return lacking === 'unobserved' ? lacking : { hold: lacking };
  const start = startFor(task, draft, repositories);
  if (start === 'unobserved' || 'hold' in start) return start;
  return isKnownConflict(task, start.start, draft) ? { hold: conflictOf(task, draft) } : start;
}

/** What landed was made of the values of its own run, whatever the upstreams have by now. */
function inputsFor(task: TaskRecord, draft: Draft): Inputs | undefined {
  if (!isFollowUp(task)) return inputsOf(task, draft.tasks);
  const values = runOf(draft, task)?.inputs;
  return values && { values };
}

function conflictOf(task: TaskRecord, draft: Draft): Hold {
  return { reason: 'UpstreamsConflict', message: runOf(draft, task)?.message ?? '' };
}

/** Whether the last run found that these very commits can't be merged. */
function isKnownConflict(task: TaskRecord, start: StartingPoint, draft: Draft): boolean {
  const run = runOf(draft, task);
  return run?.reason === 'UpstreamsConflict' && sameValue(run.start, start);
}

function holdOf(task: TaskRecord, draft: Draft): Hold | undefined {
  if (isInProgress(draft, task)) return { reason: 'Progressing', message: 'the run before is being stopped' };
  const { root } = draft.header;
  if (root.suspend) return { reason: 'Suspended', message: suspensionBy(root) };
  if (draft.projects.get(task.project)?.spec.suspend)
    return { reason: 'Suspended', message: `project ${task.project} is suspended by its spec.suspend` };
  if (task.spec.suspend) return { reason: 'Suspended', message: 'the task is suspended by its spec.suspend' };
  return (
    brokenTemplate(task, draft) ??
    spentHold(task, draft) ??
    unpricedCritic(task, draft) ??
    scheduleHold(task, draft.observed.now)
  );
}

/** Joining what nodes have made costs nothing. */
function spentHold(task: TaskRecord, draft: Draft): Hold | undefined {
  const budget = draft.projects.get(task.project)?.spec.budget;
  const payer = payerOf(task, draft.tasks);
  if (budget === undefined || hasBegun(task) || !isTaskSpent(payer, budget)) return undefined;
  const message = `${taskSpentText(payer, budget)}; raise it, or ask for another run`;
  return { reason: 'BudgetExceeded', message };
}

/** The reason recorded with the failed run stays while its backoff lasts. */
function backoffOf(task: TaskRecord, draft: Draft): Hold | undefined {
  if (isDue(task.retryAt, draft.observed.now)) return undefined;
  return { reason: 'RetryBackoff', message: task.message };
}

/** The pending task with the reason why it waits. */
export function hold(draft: Draft, task: TaskRecord, why: Hold, key = keyOf(task.project, task.name)): void {
  const isClean = why.message === task.message || isShortLine(why.message);
  holdAll(draft, [{ key, task }], isClean ? why : { ...why, message: oneLine(why.message) });
}

/** The same of many that wait for the same; its message is one line. */
function holdAll(draft: Draft, tasks: readonly Pending[], { reason, message }: Hold): void {
  for (const { key, task } of tasks) {
    const queuedAt = queuedSince(task, reason, draft.at);
    if (task.queuedAt === queuedAt) {
      if (task.reason !== reason || task.message !== message) draft.tasks.change(key, { reason, message });
    } else if (queuedAt !== undefined) draft.tasks.change(key, { reason, message, queuedAt });
    else {
      const { queuedAt: _queuedAt, ...rest } = task;
      draft.tasks.put(key, { ...rest, reason, message });
    }
  }
}

/** Who is held by something else leaves the queue; what Orca does about a task for a moment costs it no place. */
function queuedSince({ queuedAt }: TaskRecord, reason: Hold['reason'], at: Timestamp): Timestamp | undefined {
  if (reason === 'Unschedulable') return queuedAt ?? at;
  return reason === 'Progressing' || reason === 'BudgetExhausted' ? queuedAt : undefined;
}

/** Most are, and going through them once is cheaper than cleaning each of thousands. */
function isShortLine(text: string): boolean {
  return text.length < 160 && /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text);
}

interface Dispatched extends Pending {
  readonly start: StartingPoint;
  readonly pod: PodRecord;
  /** Reserved for it; nothing in it: no limit. */
  readonly cap: Cap;
  readonly host: string;
}

/** Records the run with everything that it will be started with; the diff sees to it that it starts. */
function schedule(draft: Draft, { key, task, start, pod, cap, host }: Dispatched): void {
  const attempt = task.attempts + 1;
  const inputs = inputsFor(task, draft);
  const { now } = draft.observed;
  const { prices } = draft.header.root;
  const run: RunRecord = {
    name: runName(task.name, task.uid, task.generation, attempt),
    project: task.project,
    task: task.name,
    uid: task.uid,
    generation: task.generation,
    attempt,
    pod: pod.name,
    podSpec: pod.spec,
    configCommit: draft.header.configCommit,
    start,
    host,
    phase: 'Scheduled',
    reason: 'Scheduled',
    message: `on ${pod.name}`,
    scheduledAt: draft.at,
    deadline: timestamp(now + task.spec.timeoutSeconds * 1000 + GRACE),
    rounds: 0,
    checks: [],
    usage: NO_USAGE,
    changedFiles: 0,
    tries: 0,
    ...ofRunBefore(task, runOf(draft, task), { pod, host }),
    ...definedOnly({
      price: priceOf(pod.spec.modelId, prices),
      criticPrices: criticPricesOf(task, prices),
      reserved: cap.tokens === undefined && cap.usd === undefined ? undefined : cap,
      inputs: inputs !== undefined && 'values' in inputs ? inputs.values : undefined,
    }),
  };
  draft.runs.put(runKey(run), run);
  if ((task.retryAt ?? task.finishedAt ?? task.queuedAt) !== undefined) {
    const { retryAt: _retryAt, finishedAt: _finishedAt, queuedAt: _queuedAt, ...rest } = task;
    draft.tasks.put(key, rest);
  }
  draft.tasks.change(key, {
    phase: 'Scheduled',
    reason: 'Scheduled',
    message: `on ${pod.name}`,
    attempts: attempt,
    run: run.name,
    pod: pod.name,
  });
}
