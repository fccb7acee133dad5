/** Desired state: the manifests of one config commit, normalised (every default filled in, every name resolved). */
import type { CronSchedule } from './cron.ts';
import type { IssueTrigger } from './issue.ts';
import type { Key } from './names.ts';
import type { Problem } from './problem.ts';
import type { PullRequestPolicy } from './pull-request-policy.ts';
import type { Prices } from './rates.ts';
import type { TemplateTexts } from './templates.ts';
import type { Timestamp } from './time.ts';
import type { McpServer, ToolName } from './tools.ts';

export type Labels = Readonly<Record<string, string>>;

export interface Source {
  /** Path of the file relative to the root of the config repository. */
  readonly file: string;
  /** One-based line at which the document starts. */
  readonly line: number;
}

export interface DesiredObject<Spec> {
  readonly project: string;
  readonly name: string;
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly source: Source;
  readonly spec: Spec;
  /** valueHash of spec and labels: equal hashes mean nothing to take over. */
  readonly specHash: string;
}

export type TestRunner = 'vitest' | 'jest' | 'node' | 'pytest' | 'go' | 'cargo';

export type Check = { readonly name: string } & (
  | { readonly type: 'fileExists'; readonly paths: readonly string[] }
  | { readonly type: 'command'; readonly run: string; readonly timeoutSeconds: number }
  | {
      readonly type: 'tests';
      readonly runner: 'auto' | TestRunner;
      readonly args: readonly string[];
      readonly minPassed: number;
      readonly timeoutSeconds: number;
    }
  | { readonly type: 'jsonSchema'; readonly file: string; readonly schema: JsonSchema }
  | {
      readonly type: 'diff';
      readonly maxFiles?: number;
      readonly maxLines?: number;
      /** Undefined: all files may change. */
      readonly allow?: readonly string[];
      readonly deny: readonly string[];
    }
  | {
      readonly type: 'critic';
      /** As written, and the full id that it stands for. */
      readonly model: string;
      readonly modelId: string;
      readonly instructions: string;
      readonly passScore: number;
    }
);

export type CheckOf<Type extends Check['type']> = Extract<Check, { readonly type: Type }>;

export interface ProjectSpec {
  readonly description: string;
  /** Undefined: the config repository on its config branch. A local `path` of the manifest is an absolute url here. */
  readonly repository?: RepositorySpec;
  readonly suspend: boolean;
  readonly limits: { readonly maxConcurrentRuns?: number; readonly maxOpenPullRequests?: number };
  readonly budget?: Budget;
  readonly pullRequests: PullRequestPolicy;
  /** Globs that publish refuses besides the built-in ones. */
  readonly protectedPaths: readonly string[];
  /** Own texts, over those of the whole config repository; absent where there are none. */
  readonly templates?: TemplateTexts;
  /** What is wrong with one of its templates, as `orca validate` says it. */
  readonly templateProblem?: string;
  readonly checks: readonly Check[];
  /** Issues of its repository that become tasks; absent where there are none. */
  readonly issueTriggers?: readonly IssueTrigger[];
}

/** Days are of UTC; a task's budget is for one generation of it, with all its runs. What is not there sets no limit. */
export interface Budget {
  readonly usdPerDay?: number;
  readonly tokensPerDay?: number;
  readonly usdPerTask?: number;
  readonly tokensPerTask?: number;
}

export interface RepositorySpec {
  readonly url: string;
  /** Undefined: the branch that the remote's HEAD names. */
  readonly branch?: string;
}

export type AgentKind = 'claude' | 'claude-code' | 'codex' | 'gemini' | 'command';
export type RestartPolicy = 'Always' | 'OnFailure' | 'Never';

export interface PodSpec {
  readonly agent: AgentKind;
  /** As written, for people; undefined for agents that need none. */
  readonly model?: string;
  /** The full id that `model` stands for after project and root aliases. */
  readonly modelId?: string;
  readonly systemPrompt?: string;
  readonly capabilities: readonly string[];
  readonly maxConcurrency: number;
  /** Output tokens of one response. */
  readonly maxTokens: number;
  readonly maxTurns: number;
  /** After the preset; undefined: all six. */
  readonly tools?: readonly ToolName[];
  /** After the preset, by name; absent where there are none. */
  readonly mcpServers?: readonly McpServer[];
  readonly restartPolicy: RestartPolicy;
  readonly executor: 'process';
  /** Program and arguments, for `agent: command`. */
  readonly command?: readonly string[];
  /** Names of environment variables handed to the agent. */
  readonly env: readonly string[];
  readonly heartbeatSeconds: number;
  /** Seconds without a line of output after which the run is stopped; undefined: no limit. */
  readonly stallTimeoutSeconds?: number;
}

export interface PoolSpec {
  readonly replicas: number;
  readonly suspend: boolean;
  /** Labels of each pod, after the template's. */
  readonly podLabels: Labels;
  readonly template: PodSpec;
}

export interface Dependency {
  readonly project: string;
  readonly task: string;
  /** Undefined: its result has landed, be it merged or not. */
  readonly until?: 'Merged';
}

/** An output of another task that this one takes. */
export interface Input {
  readonly project: string;
  readonly task: string;
  readonly output: string;
}

/** A file that the agent leaves for other tasks: JSON where it has a schema, else text. */
export interface Output {
  readonly file: string;
  /** JSON Schema without references. */
  readonly schema?: JsonSchema;
}

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Each firing makes a task of its own, as a CronJob makes Jobs. */
export interface Schedule extends CronSchedule {
  readonly concurrencyPolicy: 'Allow' | 'Forbid' | 'Replace';
  /** How late a firing may be made; undefined: the latest missed one is always made up for. */
  readonly startingDeadlineSeconds?: number;
  /** Ended firings that are kept. */
  readonly historyLimit: number;
}

/** A workflow written out for one task: nested ones flattened, parameters filled in. */
export interface TaskWorkflow {
  readonly name: string;
  /** Each stands behind those it depends on. */
  readonly nodes: readonly WorkflowNode[];
  /** What the task hands on; absent where it is nothing. */
  readonly outputs?: Readonly<Record<string, NodeOutput>>;
}

/** A value that the task itself takes, by its name there. */
export interface TaskInput {
  readonly input: string;
}

/** An output of a node, by the node's path. */
export interface NodeOutput {
  readonly node: string;
  readonly output: string;
}

export interface WorkflowNode {
  /** `build`, or `outer/inner` where it is a node of a nested workflow. */
  readonly path: string;
  /** Paths. */
  readonly dependsOn: readonly string[];
  readonly spec: NodeSpec;
}

/** What a node says of itself; the rest is its task's. */
export interface NodeSpec
  extends Pick<TaskSpec, 'prompt' | 'requiredCapabilities' | 'model' | 'modelId' | 'podSelector' | 'checks'>,
    Pick<TaskSpec, 'maxCheckRounds' | 'maxRetries' | 'timeoutSeconds' | 'outputs' | 'parameters'> {
  readonly landing: 'commit' | 'none';
  readonly inputs?: Readonly<Record<string, NodeOutput | TaskInput>>;
}

/** A task of Task Master. */
export interface TaskMaster {
  /** Undefined: all of them, of a task of type `docs`. */
  readonly id?: number;
  readonly tag?: string;
  /** Holds its documents; undefined: the config repository. */
  readonly repository?: string;
  /** Folder that `.taskmaster` lies in; undefined: the root. */
  readonly workingDirectory?: string;
}

export interface TaskSpec {
  /** For people where there is a workflow, or a task of Task Master. */
  readonly prompt: string;
  /** Undefined: `code`. */
  readonly type?: 'docs' | 'review';
  /** What is asked for, instead of the prompt. */
  readonly taskMaster?: TaskMaster;
  /** Files of the config repository that the agent gets to read, and addresses of the public internet. */
  readonly context?: { readonly files: readonly string[]; readonly urls: readonly string[] };
  /** Set: the task runs nothing itself; each node becomes a task of its own. */
  readonly workflow?: TaskWorkflow;
  readonly requiredCapabilities: readonly string[];
  /** The pod must have this model; as written and resolved, as in PodSpec. */
  readonly model?: string;
  readonly modelId?: string;
  readonly podSelector: Labels;
  /** Name of the one pod that may do it, of `orca exec`; undefined: any that fits. */
  readonly pod?: string;
  readonly priority: number;
  readonly dependsOn: readonly Dependency[];
  /** The project's checks, then the task's own. */
  readonly checks: readonly Check[];
  readonly maxCheckRounds: number;
  readonly maxRetries: number;
  readonly timeoutSeconds: number;
  /** Undefined: the project's. */
  readonly repository?: RepositorySpec;
  /** Base branch instead of the project's; set only where `repository` is not, which names its own. */
  readonly branch?: string;
  readonly suspend: boolean;
  /** `commit`: of a node; the task it belongs to takes the commit over. */
  readonly landing: 'pullRequest' | 'none' | 'commit';
  /** By the name that the prompt, then a template, knows each by; absent where there are none. */
  readonly inputs?: Readonly<Record<string, Input>>;
  /** What the prompt knows as parameters, where it is a template still. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** By name; absent where there are none. */
  readonly outputs?: Readonly<Record<string, Output>>;
  /** Set: the task never runs itself. */
  readonly schedule?: Schedule;
  readonly notBefore?: Timestamp;
  /** From then on a task that has not started is cancelled. */
  readonly expires?: Timestamp;
}

export type DesiredProject = DesiredObject<ProjectSpec>;
export type DesiredPool = DesiredObject<PoolSpec>;
export type DesiredPod = DesiredObject<PodSpec>;
export type DesiredTask = DesiredObject<TaskSpec>;

/** Settings of orca.yaml that decisions depend on. */
export interface RootSpec {
  readonly suspend: boolean;
  /** Its file has errors: it suspends until they are repaired, whatever it says. */
  readonly isBroken?: true;
  /** Finished runs kept per task on the status branch. */
  readonly historyLimit: number;
  /** Seconds between two looks at the pull requests of one repository. */
  readonly forgePollSeconds: number;
  readonly isolation: Isolation;
  /** Own texts over Orca's, for all projects; and what is wrong with one of them. */
  readonly templates?: TemplateTexts;
  readonly templateProblem?: string;
  /** Over the built-in table. */
  readonly prices?: Prices;
}

export type Isolation = 'preferred' | 'required' | 'none';

export interface Desired {
  /** Config commit, 40 hex digits. */
  readonly commit: string;
  readonly root: RootSpec;
  /** Keyed by project name; holds `default` also when objects are in it and no manifest declares it. */
  readonly projects: ReadonlyMap<string, DesiredProject>;
  readonly pools: ReadonlyMap<Key, DesiredPool>;
  /** Pods that a manifest declares by themselves. */
  readonly pods: ReadonlyMap<Key, DesiredPod>;
  readonly tasks: ReadonlyMap<Key, DesiredTask>;
  readonly problems: readonly Problem[];
  /** Files with problems: what was recorded from them keeps its last good spec. */
  readonly invalidFiles: ReadonlySet<string>;
}
