/** One object in full, for people: what it is, where it stands, its conditions, and what belongs to it. */
import { keyOf } from '../api/names.ts';
import type { OutputValue, OutputValues } from '../api/output-value.ts';
import type { PodRecord, PoolRecord, ProjectRecord, RunRecord, TaskRecord } from '../api/recorded.ts';
import type { CheckVerdict } from '../api/run-contract.ts';
import { oneLine, plain } from '../api/sanitize.ts';
import { age, millis, type Timestamp } from '../api/time.ts';
import type { Sight } from './columns.ts';
import { type Field, fieldLines, labelText, titled } from './description-lines.ts';
import { feedbackFields, itemLines } from './feedback-fields.ts';
import { projectMoney, runMoney, taskMoney } from './money.ts';
import { type Listed, listed } from './objects.ts';
import { workflowFields, workflowTables } from './workflow-description.ts';
import { nodeTasks } from './workflow-nodes.ts';

export function description(of: Listed, sight: Sight): string {
  const sections = [fieldLines(fieldsOf(of, sight)), ...tablesOf(of, sight)].filter(
    (lines) => lines.length > 0,
  );
  return plain(sections.map((lines) => lines.join('\n')).join('\n\n'));
}

function fieldsOf(of: Listed, sight: Sight): readonly Field[] {
  if (of.kind === 'Run') return runFields(of.record, sight);
  if (of.kind === 'Workflow') return workflowFields(of.record);
  const { record } = of;
  return [
    ['Name', record.name],
    ['Kind', of.kind],
    ['Project', of.kind === 'Project' ? undefined : record.project],
    ['Labels', labelText(record.labels)],
    ['Declared in', `${record.source.file}:${record.source.line}`],
    ['Generation', String(record.generation)],
    ['Age', since(record.createdAt, sight)],
    ...ownFields(of, sight),
  ];
}

function ownFields(of: Exclude<Listed, { kind: 'Run' | 'Workflow' }>, sight: Sight): readonly Field[] {
  switch (of.kind) {
    case 'Project':
      return projectFields(of.record, sight);
    case 'AgentPool':
      return poolFields(of.record);
    case 'AgentPod':
      return podFields(of.record, sight);
    case 'DevTask':
      return taskFields(of.record, sight);
  }
}

function projectFields(record: ProjectRecord, { now }: Sight): readonly Field[] {
  const { spec } = record;
  return [
    ['Description', spec.description],
    ['Repository', spec.repository?.url ?? 'the config repository'],
    ['Suspended', yesOrNothing(spec.suspend)],
    ['Max. runs', spec.limits.maxConcurrentRuns?.toString()],
    ['Max. open pull requests', spec.limits.maxOpenPullRequests?.toString()],
    ...projectMoney(record, now),
  ];
}

function poolFields({ spec, readyReplicas }: PoolRecord): readonly Field[] {
  return [
    ['Replicas', `${spec.replicas} desired, ${readyReplicas} ready`],
    ['Suspended', yesOrNothing(spec.suspend)],
    ...agentFields(spec.template),
  ];
}

function podFields(record: PodRecord, sight: Sight): readonly Field[] {
  return [
    ['Pool', record.pool?.name],
    ['Phase', phase(record)],
    ['Silent for', record.silentSince === undefined ? undefined : since(record.silentSince, sight)],
    ['Restarts', record.restarts === 0 ? undefined : String(record.restarts)],
    ...agentFields(record.spec),
  ];
}

function agentFields(spec: PodRecord['spec']): readonly Field[] {
  const model = spec.modelId === spec.model ? spec.model : `${spec.model} (${spec.modelId})`;
  return [
    ['Agent', spec.agent],
    ['Model', spec.model === undefined ? undefined : model],
    ['Command', spec.command?.join(' ')],
    ['Capabilities', spec.capabilities.join(', ')],
    ['Max. concurrency', String(spec.maxConcurrency)],
    ['Executor', spec.executor],
  ];
}

function taskFields(record: TaskRecord, sight: Sight): readonly Field[] {
  const { spec } = record;
  const upstreams = spec.dependsOn.map(({ project, task, until }) => {
    const upstream = sight.recorded.tasks.get(keyOf(project, task));
    const wanted = until === 'Merged' ? ' until it is merged' : '';
    return `${project === record.project ? task : keyOf(project, task)}${wanted} (${upstream?.phase ?? 'not recorded'})`;
  });
  return [
    ['Phase', phase(record)],
    ['Workflow', spec.workflow?.name],
    ['Node', record.node && `${record.node.path} of task ${record.node.task}`],
    ['Pod', record.pod],
    ['Run', record.run],
    ...timeFields(record),
    ['Retries', `${record.retries} of ${spec.maxRetries}`],
    ['Next try', record.retryAt],
    ...taskMoney(record, sight.recorded.projects.get(record.project)),
    ['Pull request', record.pullRequest?.url],
    ['Branch', record.result?.branch],
    ...feedbackFields(record),
    ['Depends on', upstreams.join(', ')],
    ['Inputs', inputLines(record)],
    ['Outputs', outputLines(record)],
    ['Needs', spec.requiredCapabilities.join(', ')],
    ['Checks', spec.checks.map(({ name }) => name).join(', ')],
    ['Prompt', spec.prompt],
  ];
}

function inputLines({ project, spec }: TaskRecord): string {
  const lines = Object.entries(spec.inputs ?? {}).map(([name, { project: of, task, output }]) => {
    const upstream = of === project ? task : keyOf(of, task);
    return `${name} from ${upstream}.${output}`;
  });
  return lines.join('\n');
}

/** What is declared, with the value where it has landed. */
function outputLines({ spec, outputs = {} }: TaskRecord): string {
  const declared = Object.entries(spec.outputs ?? {}).map(([name, { file }]) => {
    const value = outputs[name];
    return `${name}: ${value === undefined ? `nothing yet (${file})` : valueText(value)}`;
  });
  return declared.join('\n');
}

function valueLines(values: OutputValues = {}): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${valueText(value)}`)
    .join('\n');
}

function valueText(value: OutputValue): string {
  return oneLine('text' in value ? value.text : JSON.stringify(value.json), 120);
}

function timeFields({ spec, lastScheduleTime, nextScheduleTime, scheduledBy }: TaskRecord): readonly Field[] {
  const { schedule, notBefore, expires } = spec;
  const deadline = schedule?.startingDeadlineSeconds;
  return [
    ['Scheduled by', scheduledBy],
    ['Schedule', schedule && `${schedule.cron} (${schedule.timeZone})`],
    ['Concurrency policy', schedule?.concurrencyPolicy],
    ['Starting deadline', deadline === undefined ? undefined : `${deadline}s`],
    ['Last firing', schedule && (lastScheduleTime ?? 'none yet')],
    ['Next firing', nextScheduleTime],
    ['Not before', notBefore],
    ['Expires', expires],
  ];
}

function runFields(run: RunRecord, sight: Sight): readonly Field[] {
  const { usage } = run;
  const tokens = `${usage.inputTokens} in, ${usage.outputTokens} out, ${usage.cacheReadTokens} from cache`;
  return [
    ['Name', run.name],
    ['Kind', 'Run'],
    ['Project', run.project],
    ['Task', `${run.task} (generation ${run.generation}, attempt ${run.attempt})`],
    ['Pod', run.pod],
    ['Agent', run.podSpec.agent],
    ['Phase', phase(run)],
    ['Scheduled', `${run.scheduledAt} (${since(run.scheduledAt, sight)} ago)`],
    ['Started', run.startedAt],
    ['Finished', run.finishedAt],
    ['Config commit', run.configCommit],
    ['Base', `${run.start.baseBranch} at ${run.start.baseCommit}`],
    ['On top of', run.start.upstreams.map(({ branch }) => branch).join(', ')],
    ['Branch', run.start.branch],
    ['Takes up', itemLines(run.asks ?? [])],
    ['Inputs', valueLines(run.inputs)],
    ['Outputs', valueLines(run.outputs)],
    ['Head commit', run.headCommit],
    ['Pull request', run.pullRequest?.url],
    ['Rounds', String(run.rounds)],
    ['Files changed', String(run.changedFiles)],
    ['Tokens', usage.turns === 0 ? undefined : tokens],
    ...runMoney(run),
    ['Resources', resourceText(run)],
    ['Session', run.sessionId],
    ['Summary', run.summary],
  ];
}

function resourceText({ resources }: RunRecord): string | undefined {
  if (resources === undefined) return undefined;
  const memory = Math.ceil(resources.peakMemoryBytes / (1024 * 1024));
  return `${resources.cpuSeconds} s of processor, at most ${memory} MiB of memory`;
}

function tablesOf(of: Listed, sight: Sight): readonly (readonly string[])[] {
  if (of.kind === 'Run') return [checkTable(of.record.checks), roundTable(of.record)];
  if (of.kind === 'Workflow') return workflowTables(of.record, sight.recorded);
  const conditions = of.record.conditions.map(({ type, status, reason, lastTransitionTime, message }) => [
    type,
    status,
    reason,
    since(lastTransitionTime, sight),
    message,
  ]);
  const nodes = of.kind === 'DevTask' ? nodeTable(of.record, sight) : [];
  const tables = [nodes, titled('Conditions', ['TYPE', 'STATUS', 'REASON', 'SINCE', 'MESSAGE'], conditions)];
  if (of.kind === 'DevTask' || of.kind === 'AgentPod') tables.push(runTable(of, sight));
  return tables;
}

function nodeTable(task: TaskRecord, { recorded }: Sight): readonly string[] {
  const rows = nodeTasks(recorded, task).map(({ path, task: { name, phase: at, reason, pod, retries } }) => [
    path,
    at,
    reason,
    pod ?? '',
    String(retries),
    name,
  ]);
  return titled('Nodes', ['NODE', 'PHASE', 'REASON', 'POD', 'RETRIES', 'TASK'], rows);
}

function runTable(of: Listed, sight: Sight): readonly string[] {
  const runs = listed(sight.recorded, 'Run', { project: of.record.project })
    .flatMap((each) => (each.kind === 'Run' ? [each.record] : []))
    .filter((run) => (of.kind === 'DevTask' ? run.task : run.pod) === of.record.name)
    .sort((a, b) => a.scheduledAt.localeCompare(b.scheduledAt));
  const rows = runs.map((run) => [
    run.name,
    run.phase,
    run.reason,
    since(run.scheduledAt, sight),
    run.message,
  ]);
  return titled('Runs', ['NAME', 'PHASE', 'REASON', 'AGE', 'MESSAGE'], rows);
}

function roundTable({ earlierRounds = [] }: RunRecord): readonly string[] {
  const rows = earlierRounds.map(({ round, passed, failed, others }) => [
    String(round),
    `${passed} of ${passed + failed.length + others}`,
    failed.map(({ name, message }) => `${name}: ${message}`).join('; '),
  ]);
  return titled('Earlier rounds', ['ROUND', 'PASSED', 'FAILED'], rows);
}

function checkTable(checks: readonly CheckVerdict[]): readonly string[] {
  const rows = checks.map(({ name, passed, round, seconds, message }) => [
    name,
    passed ? 'passed' : 'failed',
    String(round),
    `${seconds.toFixed(1)}s`,
    message,
  ]);
  return titled('Checks', ['NAME', 'VERDICT', 'ROUND', 'TOOK', 'MESSAGE'], rows);
}

function phase(record: {
  readonly phase: string;
  readonly reason: string;
  readonly message: string;
}): string {
  return `${record.phase} (${record.reason}${record.message === '' ? '' : `: ${record.message}`})`;
}

function yesOrNothing(value: boolean): string | undefined {
  return value ? 'yes' : undefined;
}

function since(at: Timestamp, { now }: Sight): string {
  return age(now - millis(at));
}
