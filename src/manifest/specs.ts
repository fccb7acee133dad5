/**
 * From manifests as written to specs: every default filled in, every model resolved, project checks before the task's.
 * Fields are in alphabetical order, so that hashing them needs no sorting.
 */
import type {
  Check,
  Dependency,
  Input,
  Labels,
  Output,
  ProjectSpec,
  RepositorySpec,
  Schedule,
  TaskMaster,
  TaskSpec,
  TaskWorkflow,
} from '../api/desired.ts';
import type { IssueTrigger } from '../api/issue.ts';
import type {
  WrittenDependency,
  WrittenInput,
  WrittenIssueTrigger,
  WrittenProjectSpec,
  WrittenTaskSpec,
} from '../api/manifests.generated.ts';
import { type ModelAliases, modelIdFor } from '../api/models.ts';
import { type Key, keyOf } from '../api/names.ts';
import type { FollowUpPolicy } from '../api/pull-request-policy.ts';
import { millis, type Timestamp, timestamp } from '../api/time.ts';
import { checkSpecs } from './check-specs.ts';
import { DEFAULTS } from './defaults.generated.ts';
import { expansionOf, type NodeSpecMaker, type WorkflowLookup, workflowSummary } from './expansion.ts';
import type { OwnTemplates } from './own-templates.ts';
import { promptFrom, type TaskTemplates } from './task-templates.ts';
import { checkOfType, landingOfType, outputsOfType, taskMasterOf, taskMasterSummary } from './task-types.ts';
import type { ProjectTools } from './tools.ts';

/** What specs take over from their project. */
export interface ProjectContext {
  readonly name: string;
  readonly aliases: ModelAliases;
  readonly checks: readonly Check[];
  readonly tools: ProjectTools;
  readonly taskTemplates: TaskTemplates;
  readonly workflows: WorkflowLookup;
}

export function projectSpec(
  written: WrittenProjectSpec,
  { aliases, templates = {} }: { readonly aliases: ModelAliases; readonly templates?: OwnTemplates },
): ProjectSpec {
  const defaults = DEFAULTS.projectSpec;
  const { budget, pullRequests, path } = written;
  const { issues = [] } = written.triggers ?? {};
  const repository = written.repository ?? (path === undefined ? undefined : { url: path });
  return {
    ...(budget === undefined ? {} : { budget }),
    checks: checkSpecs(written.checks, { aliases }),
    description: written.description ?? defaults.description,
    ...(issues.length === 0 ? {} : { issueTriggers: issues.map(issueTrigger) }),
    limits: written.limits ?? {},
    protectedPaths: written.protectedPaths ?? [],
    pullRequests: {
      assignees: pullRequests?.assignees ?? [],
      closeOnPrune: pullRequests?.closeOnPrune ?? defaults.pullRequests.closeOnPrune,
      draft: pullRequests?.draft ?? defaults.pullRequests.draft,
      followUp: followUpPolicy(pullRequests),
      labels: pullRequests?.labels ?? [],
      reviewers: pullRequests?.reviewers ?? [],
    },
    ...(repository === undefined ? {} : { repository }),
    suspend: written.suspend ?? defaults.suspend,
    ...templates,
  };
}

function issueTrigger(written: WrittenIssueTrigger): IssueTrigger {
  const { label, prompt, requiredCapabilities = [] } = written;
  const defaults = DEFAULTS.issueTrigger;
  return {
    declareBy: written.declareBy ?? defaults.declareBy,
    label,
    priority: written.priority ?? defaults.priority,
    ...(prompt === undefined ? {} : { prompt }),
    requiredCapabilities,
  };
}

function followUpPolicy(written: WrittenProjectSpec['pullRequests'] = {}): FollowUpPolicy {
  const defaults = DEFAULTS.projectSpec.pullRequests;
  return {
    ci: written.ci ?? defaults.ci,
    ciQuietSeconds: written.ciQuietSeconds ?? defaults.ciQuietSeconds,
    maxCiRounds: written.maxCiRounds ?? defaults.maxCiRounds,
    maxFeedbackRounds: written.maxFeedbackRounds ?? defaults.maxFeedbackRounds,
    maxMergeRounds: written.maxMergeRounds ?? defaults.maxMergeRounds,
    merge: written.merge ?? defaults.merge,
    requiredApprovals: written.requiredApprovals ?? defaults.requiredApprovals,
  };
}

export function taskSpec(written: WrittenTaskSpec, context: ProjectContext): TaskSpec {
  const defaults = DEFAULTS.taskSpec;
  const { repository, branch } = written;
  const model = written.model ?? written.preferredModel;
  const workflow = written.workflow === undefined ? undefined : taskWorkflow(written, context);
  const own =
    workflow === undefined
      ? checkSpecs(written.checks, { aliases: context.aliases, before: context.checks })
      : [];
  const ofType = checkOfType(written);
  const declared = outputsOfType(written);
  const taskMaster = taskMasterOf(written);
  return {
    ...(repository === undefined && branch !== undefined ? { branch } : undefined),
    checks: ofType === undefined ? own : [...own, ofType],
    ...contextOf(written),
    dependsOn: dependencies(written, context.name),
    ...(written.expires === undefined ? undefined : { expires: instant(written.expires) }),
    ...(isEmpty(written.inputs) ? undefined : { inputs: inputs(written.inputs, context.name) }),
    landing: landingOfType(written) ?? defaults.landing,
    maxCheckRounds: written.maxCheckRounds ?? defaults.maxCheckRounds,
    maxRetries: written.maxRetries ?? defaults.maxRetries,
    ...(model === undefined ? undefined : { model, modelId: modelIdFor(model, context.aliases) }),
    ...(written.notBefore === undefined ? undefined : { notBefore: instant(written.notBefore) }),
    ...(isEmpty(declared) ? undefined : { outputs: outputs(declared) }),
    ...(written.template === undefined || isEmpty(written.inputs)
      ? undefined
      : { parameters: written.parameters ?? {} }),
    podSelector: inOrder(written.podSelector),
    priority: written.priority ?? defaults.priority,
    prompt:
      written.template === undefined
        ? promptOf(written, { workflow, taskMaster })
        : promptFrom(written, context.taskTemplates),
    ...(repository === undefined ? undefined : { repository: repositoryAt(repository, branch) }),
    requiredCapabilities: written.requiredCapabilities ?? NONE,
    ...(written.schedule === undefined ? undefined : { schedule: schedule(written, written.schedule) }),
    suspend: written.suspend ?? defaults.suspend,
    ...(taskMaster === undefined ? undefined : { taskMaster }),
    timeoutSeconds: written.timeoutSeconds ?? defaults.timeoutSeconds,
    ...(written.type === undefined || written.type === 'code' ? undefined : { type: written.type }),
    ...(workflow === undefined ? undefined : { workflow }),
  };
}

function contextOf({ context }: WrittenTaskSpec): Pick<TaskSpec, 'context'> | undefined {
  if (context === undefined) return undefined;
  const { files = [], urls = [] } = context;
  return files.length + urls.length === 0 ? undefined : { context: { files, urls } };
}

function promptOf(
  { prompt = '', type, parameters }: WrittenTaskSpec,
  {
    workflow,
    taskMaster,
  }: Record<'workflow', TaskWorkflow | undefined> & Record<'taskMaster', TaskMaster | undefined>,
): string {
  if (workflow !== undefined) return workflowSummary(workflow, parameters);
  return taskMaster === undefined ? prompt : taskMasterSummary(taskMaster, type);
}

/** The checks of the task are with its last nodes. */
function taskWorkflow(written: WrittenTaskSpec, context: ProjectContext): TaskWorkflow {
  const model = written.model ?? written.preferredModel;
  const words = { ...written, ...(model === undefined ? undefined : { model }) };
  const { nodes, outputs } = expansionOf(words, context.workflows, nodeSpec(context));
  const handsOn = Object.keys(outputs).length > 0;
  return { name: written.workflow ?? '', nodes, ...(handsOn ? { outputs } : {}) };
}

export function nodeSpec({ aliases, checks }: Pick<ProjectContext, 'aliases' | 'checks'>): NodeSpecMaker {
  const defaults = DEFAULTS.taskSpec;
  return (prompt, words, { landing, inputs, outputs, parameters }) => ({
    checks: checkSpecs(words.checks, { aliases, before: checks }),
    ...(inputs === undefined ? {} : { inputs }),
    landing,
    maxCheckRounds: words.maxCheckRounds ?? defaults.maxCheckRounds,
    maxRetries: words.maxRetries ?? defaults.maxRetries,
    ...(words.model === undefined ? {} : { model: words.model, modelId: modelIdFor(words.model, aliases) }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(parameters === undefined ? {} : { parameters }),
    podSelector: inOrder(words.podSelector),
    prompt,
    requiredCapabilities: words.requiredCapabilities ?? [],
    timeoutSeconds: words.timeoutSeconds ?? defaults.timeoutSeconds,
  });
}

/** Name of the task that a dependency names. */
export function dependencyName(dependency: WrittenDependency): string {
  return typeof dependency === 'string' ? dependency : dependency.task;
}

/** The task and the output that an input names; `own`: the project that names it. */
export function inputOf(written: WrittenInput, own: string): Input {
  if (typeof written !== 'string')
    return { output: written.output, project: written.project ?? own, task: written.task };
  const [task = '', output = ''] = written.split('.');
  return { output, project: own, task };
}

/** Labels by key, so that it does not matter in which order they are written. */
export function inOrder(labels: Labels = NO_LABELS): Labels {
  let last = '';
  for (const key in labels) {
    if (key < last) return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
    last = key;
  }
  return labels;
}

const NO_LABELS: Labels = {};
const NONE: readonly never[] = [];

function repositoryAt(url: string, branch: string | undefined): RepositorySpec {
  return branch === undefined ? { url } : { branch, url };
}

/**
 * One a task; where it is named twice, the later of what is waited for counts. Last come those whose outputs are taken and
 * that nothing else names.
 */
function dependencies(written: WrittenTaskSpec, own: string): readonly Dependency[] {
  if (written.dependsOn === undefined && written.inputs === undefined) return NONE;
  const byTask = new Map<Key, Dependency>();
  for (const dependency of written.dependsOn ?? []) {
    const { project = own, until } = typeof dependency === 'string' ? {} : dependency;
    const task = dependencyName(dependency);
    const key = keyOf(project, task);
    const isMerged = until === 'Merged' || byTask.get(key)?.until === 'Merged';
    byTask.set(key, { project, task, ...(isMerged ? { until: 'Merged' } : {}) });
  }
  for (const input of Object.values(written.inputs ?? {})) {
    const { project, task } = inputOf(input, own);
    const key = keyOf(project, task);
    if (!byTask.has(key)) byTask.set(key, { project, task });
  }
  return [...byTask.values()];
}

function inputs(written: NonNullable<WrittenTaskSpec['inputs']>, own: string): Record<string, Input> {
  return byName(written, (input) => inputOf(input, own));
}

function outputs(written: NonNullable<WrittenTaskSpec['outputs']>): Record<string, Output> {
  return byName(written, ({ file, schema }) => ({ file, ...(schema === undefined ? {} : { schema }) }));
}

function byName<W, T>(written: Readonly<Record<string, W>>, made: (value: W) => T): Record<string, T> {
  const entries = Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, made(value)]));
}

function isEmpty(mapping: object | undefined): mapping is undefined {
  return mapping === undefined || Object.keys(mapping).length === 0;
}

function schedule(written: WrittenTaskSpec, cron: string): Schedule {
  const defaults = DEFAULTS.taskSpec;
  const { startingDeadlineSeconds } = written;
  return {
    concurrencyPolicy: written.concurrencyPolicy ?? defaults.concurrencyPolicy,
    cron,
    historyLimit: written.historyLimit ?? defaults.historyLimit,
    ...(startingDeadlineSeconds === undefined ? {} : { startingDeadlineSeconds }),
    timeZone: written.timeZone ?? defaults.timeZone,
  };
}

function instant(written: string): Timestamp {
  return timestamp(millis(written));
}
