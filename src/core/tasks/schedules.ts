/** Tasks with a schedule: when they fire, what each firing makes, and how many firings are kept. */
import { type CronSchedule, latestFiring, nextFiring } from '../../api/cron.ts';
import type { Schedule } from '../../api/desired.ts';
import { firingName, type Key, keyOf } from '../../api/names.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { millis, timestamp } from '../../api/time.ts';
import { firedTask } from '../declared/declared-tasks.ts';
import type { Draft } from '../draft.ts';
import { ownerOf } from '../workflows/node-tasks.ts';
import type { Hold } from './dependencies.ts';

interface Scheduled extends TaskRecord {
  readonly spec: TaskRecord['spec'] & { readonly schedule: Schedule };
}

/**
 * Afterwards each schedule that is due has fired, once for all the firings it missed, and says when it fires next; what
 * was fired by a task that is being deleted is being deleted too. The task and the moment it was fired for are recorded
 * together, so that nothing fires twice for one minute. Returns whether a task is to be given up.
 */
export function fireSchedules(draft: Draft): boolean {
  const parents: Scheduled[] = [];
  for (const task of draft.tasks.records())
    if (isScheduled(task) && task.deletionTimestamp === undefined) parents.push(task);
  let isGivingUp = false;
  for (const parent of draft.observed.desired.known ? parents : []) {
    const due = withNextFiring(parent, draft.observed.now);
    put(draft, due);
    if (mayFire(due, draft)) isGivingUp = fire(draft, due) || isGivingUp;
  }
  // The nodes of a firing that was replaced are among them.
  return giveUp(draft, (task) => isOrphan(task, draft)) || isGivingUp;
}

/** Afterwards each task has at most historyLimit ended firings; the others are deleted as without their manifest,
 * and the nodes of whatever is being deleted with it. */
export function dropFirings(draft: Draft): void {
  if (!draft.tasks.hasChanges) return;
  const ended = new Map<Key, TaskRecord[]>();
  for (const task of draft.tasks.records()) {
    if (task.scheduledBy === undefined || task.deletionTimestamp !== undefined || isUnfinished(task))
      continue;
    if (task.phase === 'InReview') continue;
    const parent = keyOf(task.project, task.scheduledBy);
    ended.set(parent, [...(ended.get(parent) ?? []), task]);
  }
  for (const [parent, firings] of ended) {
    const limit = draft.tasks.get(parent)?.spec.schedule?.historyLimit;
    if (limit === undefined) continue;
    for (const task of firings.sort(latestFirst).slice(limit))
      put(draft, { ...task, deletionTimestamp: draft.at });
  }
  giveUp(draft, (task) => isOrphan(task, draft));
}

/** Why a task with a schedule is where it always is. */
export function scheduleHold({ spec, nextScheduleTime }: TaskRecord, now: number): Hold | undefined {
  if (spec.schedule === undefined) return undefined;
  const reason = 'WaitingForSchedule';
  if (nextScheduleTime === undefined) return { reason, message: 'no firing is to come' };
  const isOverdue = millis(nextScheduleTime) <= now && spec.schedule.concurrencyPolicy === 'Forbid';
  if (isOverdue) return { reason, message: 'is due and waits for the firing before it to end' };
  return { reason, message: `fires next at ${nextScheduleTime}` };
}

/** Whether its schedule asks for a task now. */
export function isFiringDue({ nextScheduleTime }: TaskRecord, now: number): boolean {
  return nextScheduleTime !== undefined && millis(nextScheduleTime) <= now;
}

function isScheduled(task: TaskRecord): task is Scheduled {
  return task.spec.schedule !== undefined;
}

/** A clock that was set back fires nothing again; what one that was ahead took over goes by this one, as long as nothing has fired. */
function withNextFiring(parent: Scheduled, now: number): Scheduled {
  const { lastScheduleTime, nextScheduleTime, createdAt } = parent;
  const isFromAhead = lastScheduleTime === undefined && millis(createdAt) > now;
  if (nextScheduleTime !== undefined && !isFromAhead) return parent;
  const after = lastScheduleTime === undefined ? now : Math.max(now, millis(lastScheduleTime));
  const next = firingAfter(parent, after);
  const isEarlier =
    nextScheduleTime === undefined || (next.nextScheduleTime ?? nextScheduleTime) < nextScheduleTime;
  return isEarlier ? next : parent;
}

function firingAfter(parent: Scheduled, after: number): Scheduled {
  const { nextScheduleTime: _next, ...rest } = parent;
  const next = nextFiring(parent.spec.schedule, after);
  return next === undefined ? rest : { ...rest, nextScheduleTime: timestamp(next) };
}

function mayFire(parent: Scheduled, draft: Draft): boolean {
  if (!isFiringDue(parent, draft.observed.now)) return false;
  const isSuspended = draft.header.root.suspend || draft.projects.get(parent.project)?.spec.suspend === true;
  return !isSuspended && !parent.spec.suspend;
}

/** The latest of the firings that are due, unless it is too late for it too. */
function fire(draft: Draft, parent: Scheduled): boolean {
  const { schedule } = parent.spec;
  const { now } = draft.observed;
  const moment = latestDue(parent, schedule, now);
  const next = firingAfter(parent, moment);
  const { startingDeadlineSeconds: deadline, concurrencyPolicy } = schedule;
  if (deadline !== undefined && now - moment > deadline * 1000) {
    put(draft, next);
    return false;
  }
  const isBefore = (task: TaskRecord) =>
    task.scheduledBy === parent.name && task.project === parent.project && isUnfinished(task);
  if (concurrencyPolicy === 'Forbid' && [...draft.tasks.records()].some(isBefore)) return false;
  const isGivingUp = concurrencyPolicy === 'Replace' && giveUp(draft, isBefore);
  put(draft, { ...next, lastScheduleTime: timestamp(moment) });
  const name = firingName(parent.name, moment);
  if (draft.tasks.get(keyOf(parent.project, name)) === undefined)
    put(draft, firedTask(parent, name, draft.at));
  return isGivingUp;
}

function latestDue({ nextScheduleTime }: TaskRecord, schedule: CronSchedule, now: number): number {
  return nextScheduleTime === undefined ? now : latestFiring(schedule, millis(nextScheduleTime), now);
}

/** At work, or about to be: a result in review keeps no firing from being made. */
function isUnfinished({ phase }: TaskRecord): boolean {
  return phase === 'Pending' || phase === 'Scheduled' || phase === 'Running';
}

/** A node is one also when its task begins anew, with nodes of its own. */
function isOrphan(task: TaskRecord, draft: Draft): boolean {
  const owner = draft.tasks.get(keyOf(task.project, ownerOf(task) ?? ''));
  if (owner === undefined || owner.deletionTimestamp !== undefined) return true;
  return task.node !== undefined && task.node.generation !== owner.generation;
}

function giveUp(draft: Draft, isMeant: (task: TaskRecord) => boolean): boolean {
  const meant: TaskRecord[] = [];
  for (const task of draft.tasks.records())
    if (ownerOf(task) !== undefined && task.deletionTimestamp === undefined && isMeant(task))
      meant.push(task);
  for (const task of meant) put(draft, { ...task, deletionTimestamp: draft.at });
  return meant.length > 0;
}

function put(draft: Draft, task: TaskRecord): void {
  draft.tasks.put(keyOf(task.project, task.name), task);
}

function latestFirst(a: TaskRecord, b: TaskRecord): number {
  const [left, right] = [`${a.createdAt} ${a.name}`, `${b.createdAt} ${b.name}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
