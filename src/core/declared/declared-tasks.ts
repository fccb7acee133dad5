/** A task's record from its manifest, and when an edit asks for the work to be done again. */
import type { Check, DesiredTask, TaskSpec, TaskWorkflow } from '../../api/desired.ts';
import { valueHash } from '../../api/hash.ts';
import { type IssueLink, issueAt } from '../../api/issue.ts';
import {
  CLOSES_ANNOTATION,
  EPHEMERAL_LABEL,
  ISSUE_ANNOTATION,
  RERUN_ANNOTATION,
  uidFor,
} from '../../api/names.ts';
import type { ProjectRecord, TaskRecord } from '../../api/recorded.ts';
import type { Timestamp } from '../../api/time.ts';
import { conditionsFor, taskVerdict } from '../conditions.ts';
import { ofNewGeneration } from '../review/conversation.ts';
import { sameValue } from '../same-value.ts';
import type { Birth } from './declared-object.ts';

interface TaskBirth extends Birth {
  /** The project as declared now. */
  readonly project: ProjectRecord | undefined;
}

/**
 * The record of a declared task. A change of the fields that matter for the work, or a new value of the annotation
 * orca.dev/rerun, makes a new generation: `Pending` again, with all its retries; branch and pull request stay its own.
 */
export function taskFrom(
  declared: DesiredTask,
  record: TaskRecord | undefined,
  birth: TaskBirth,
): TaskRecord {
  const workHash = workHashOf(declared.spec, birth.project?.spec.checks ?? []);
  const rerun = declared.annotations[RERUN_ANNOTATION] ?? record?.rerun;
  const marks = { ...(rerun === undefined ? {} : { rerun }), ...issueMark(declared, record) };
  const declaration = {
    labels: declared.labels,
    source: declared.source,
    spec: declared.spec,
    specHash: declared.specHash,
    workHash,
    ...marks,
  };
  if (record === undefined) {
    return {
      project: declared.project,
      name: declared.name,
      uid: uidFor('DevTask', declared.project, declared.name, birth.commit),
      createdAt: birth.at,
      ...NEW_TASK,
      ...declaration,
    };
  }
  const isSameWork = record.workHash === workHash && !asksForRerun(declared, record);
  const { issue: _issue, ...known } = withoutOldSchedule(record, declared.spec);
  return isSameWork ? { ...known, ...declaration } : { ...newGeneration(known), ...declaration };
}

/** When it fires next is told by its schedule; and what a manifest declares belongs to no schedule. */
function withoutOldSchedule(record: TaskRecord, { schedule }: TaskSpec): TaskRecord {
  const { scheduledBy: _scheduledBy, node: _node, nextScheduleTime, ...rest } = record;
  const before = record.spec.schedule;
  const isSame = schedule?.cron === before?.cron && schedule?.timeZone === before?.timeZone;
  return isSame && nextScheduleTime !== undefined ? { ...rest, nextScheduleTime } : rest;
}

/** What it was told is known of this very issue. */
function issueMark(declared: DesiredTask, record: TaskRecord | undefined): Pick<TaskRecord, 'issue'> {
  const link = issueOf(declared);
  if (link === undefined) return {};
  const told = record?.issue?.url === link.url ? record.issue.told : undefined;
  return { issue: { ...link, ...(told === undefined ? {} : { told }) } };
}

function issueOf({ annotations }: DesiredTask): IssueLink | undefined {
  const { [ISSUE_ANNOTATION]: url = '', [CLOSES_ANNOTATION]: closes } = annotations;
  if (issueAt(url) === undefined) return undefined;
  return { url, ...(closes === 'true' ? { closes: true } : {}) };
}

/** Whether an annotation says something else than is recorded, which no specHash tells. */
export function hasNewAnnotations(declared: DesiredTask, record: TaskRecord): boolean {
  const link = issueOf(declared);
  const isOtherIssue = link?.url !== record.issue?.url || link?.closes !== record.issue?.closes;
  return isOtherIssue || asksForRerun(declared, record);
}

export function asksForRerun(declared: DesiredTask, record: TaskRecord): boolean {
  const rerun = declared.annotations[RERUN_ANNOTATION];
  return rerun !== undefined && rerun !== record.rerun;
}

/** The record of a task without a manifest, as `orca run` records it: it is dropped when history has no room for it. */
export function ephemeralTask(options: {
  readonly project: string;
  readonly name: string;
  readonly spec: TaskSpec;
  readonly configCommit: string;
  readonly at: Timestamp;
}): TaskRecord {
  const { project, name, spec, configCommit, at } = options;
  const labels = { [EPHEMERAL_LABEL]: 'true' };
  const record: TaskRecord = {
    project,
    name,
    uid: uidFor('DevTask', project, name, `${configCommit} ${at}`),
    createdAt: at,
    ...NEW_TASK,
    ephemeral: true,
    labels,
    source: { file: '', line: 0 },
    spec,
    specHash: valueHash([spec, labels]),
    workHash: workHashOf(spec, []),
  };
  // No pass has seen it yet, and whoever reads the branch before one does shall find its conditions.
  return { ...record, conditions: conditionsFor(record, taskVerdict(record), { at, isInvalid: false }) };
}

/** The task that a firing makes: what its parent's spec says now, without the schedule. */
export function firedTask(parent: TaskRecord, name: string, at: Timestamp): TaskRecord {
  const { schedule: _schedule, ...spec } = parent.spec;
  const { project, labels, source } = parent;
  return {
    project,
    name,
    uid: uidFor('DevTask', project, name, parent.uid),
    createdAt: at,
    ...NEW_TASK,
    scheduledBy: parent.name,
    labels,
    source,
    spec,
    specHash: valueHash({ labels, spec }),
    workHash: workHashOf(spec, []),
  };
}

/** What is true of every task when it is made. */
export const NEW_TASK = {
  generation: 1,
  ephemeral: false,
  phase: 'Pending',
  reason: 'Progressing',
  message: 'the task is new',
  retries: 0,
  lostRuns: 0,
  attempts: 0,
  conditions: [],
} as const;

/** `Pending` again, with all its retries and budget; an open pull request stays its own. */
export function newGeneration(record: TaskRecord): TaskRecord {
  const { retryAt: _retryAt, finishedAt: _finishedAt, spent: _spent, streak: _streak, ...before } = record;
  const {
    outputs: _outputs,
    catchingUp: _catchingUp,
    answering: _answering,
    conversation,
    nodesStart: _nodesStart,
    inputs: _inputs,
    interruptions: _interruptions,
    pullRequest,
    ...kept
  } = before;
  const isStopped = record.reason === 'StoppedOnRequest';
  const isOver = record.phase === 'Succeeded' || (record.phase === 'Cancelled' && !isStopped);
  const open = isOver || pullRequest === undefined ? {} : { pullRequest };
  return {
    ...kept,
    ...open,
    ...(conversation === undefined ? {} : { conversation: ofNewGeneration(conversation) }),
    generation: record.generation + 1,
    phase: 'Pending',
    reason: 'Progressing',
    message: 'the manifest asks for another run',
    retries: 0,
    lostRuns: 0,
  };
}

/**
 * Hash of what the work is. Left out on purpose: where and when it runs (priority, pods, limits, dependencies), and what
 * is inherited (the project's checks and repository, model aliases), so that one edit of a project reruns nothing.
 */
function workHashOf(spec: TaskSpec, inherited: readonly Check[]): string {
  return valueHash({
    prompt: spec.prompt,
    model: spec.model,
    checks: ownChecks(spec.checks, inherited),
    repository: spec.repository,
    branch: spec.branch,
    landing: spec.landing,
    ...(spec.type === undefined ? {} : { type: spec.type }),
    ...(spec.taskMaster === undefined ? {} : { taskMaster: spec.taskMaster }),
    ...(spec.context === undefined ? {} : { context: spec.context }),
    ...(spec.inputs === undefined ? {} : { inputs: spec.inputs }),
    ...(spec.parameters === undefined ? {} : { parameters: spec.parameters }),
    ...(spec.outputs === undefined ? {} : { outputs: spec.outputs }),
    ...(spec.schedule === undefined ? {} : { scheduled: true }),
    ...(spec.workflow === undefined ? {} : { workflow: nodeWorkOf(spec.workflow, inherited) }),
  });
}

function nodeWorkOf({ nodes, outputs }: TaskWorkflow, inherited: readonly Check[]): unknown {
  const work = nodes.map(({ path, dependsOn, spec }) => ({
    path,
    dependsOn,
    prompt: spec.prompt,
    model: spec.model,
    checks: ownChecks(spec.checks, inherited),
    landing: spec.landing,
    inputs: spec.inputs,
    outputs: spec.outputs,
    parameters: spec.parameters,
  }));
  return { nodes: work, outputs };
}

function ownChecks(checks: readonly Check[], inherited: readonly Check[]): readonly Check[] {
  const head = checks.slice(0, inherited.length);
  return sameValue(head, inherited) ? checks.slice(inherited.length) : checks;
}
