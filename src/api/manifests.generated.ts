/** Manifests and settings as written, made from schemas/ by `npm run generate`: not edited by hand. */

/**
 * Version of the format; always `orca.dev/v1alpha1`.
 */
type WrittenApiVersion = 'orca.dev/v1alpha1';
/**
 * A DNS-1123 label: lower-case letters, digits and `-`, at most 63 characters.
 */
type WrittenName = string;
/**
 * Address of a Git repository: `https://…`, `git@host:path`, `ssh://…` or an absolute path. It never holds credentials.
 */
type WrittenRepositoryUrl = string;
/**
 * Name of a branch, without `refs/heads/`.
 */
type WrittenBranch = string;
type WrittenUsd = number;
type WrittenTokens = number;
/**
 * An account of the forge without `@`, or a team as `organisation/team`.
 */
type WrittenReviewer = string;
/**
 * Name of an account of the forge, without `@`.
 */
type WrittenAccount = string;
/**
 * A path or glob relative to the root of the repository.
 */
type WrittenGlob = string;
/**
 * Path of one file relative to the root of the repository.
 */
type WrittenFilePath = string;
/**
 * An alias such as `claude-sonnet`, `sonnet` or `opus`, or the full id of a model.
 */
type WrittenModel = string;
/**
 * What "done" means. A failed check's output goes back to the agent.
 *
 * @maxItems 50
 */
type WrittenChecks = readonly WrittenCheck[];
/**
 * A tool, by the name that Orca has for it.
 */
type WrittenTool =
  'read_file' | 'write_file' | 'edit_file' | 'list_files' | 'search_code' | 'run_command';
/**
 * Name of an environment variable of the reconciler that is handed to the agent. Values never stand in manifests. Names of Git, forge and loader variables are refused.
 */
type WrittenEnvironmentName = string;
/**
 * What an agent can do, in a word of your own: `code`, `review`, `frontend`.
 */
type WrittenCapability = string;
/**
 * Name of a set of tools.
 */
type WrittenPresetName = string;
/**
 * Name of a DevTask, or an object that names it.
 */
export type WrittenDependency =
  | string
  | {
      readonly task: WrittenName;
      readonly project?: WrittenName;
      /**
       * What is waited for: `Landed` is in review, merged, or succeeded without a pull request; `Merged` waits for the merge, and the task starts from the base.
       */
      readonly until?: 'Landed' | 'Merged';
    };
/**
 * `<task>.<output>`, or an object that names both.
 */
export type WrittenInput =
  | string
  | {
      readonly task: WrittenName;
      readonly project?: WrittenName;
      readonly output: WrittenValueName;
    };
/**
 * Name of an output.
 */
type WrittenValueName = string;
/**
 * `<node>.<output>`, or `inputs.<name>`.
 */
type WrittenNodeOutput = string;
type WrittenRate = number;

/**
 * The isolation boundary: which repository agents change, under which limits and rules.
 */
export interface WrittenProject {
  readonly apiVersion: WrittenApiVersion;
  /**
   * Always `Project`.
   */
  readonly kind: 'Project';
  readonly metadata: WrittenProjectMetadata;
  readonly spec?: WrittenProjectSpec;
}
/**
 * What the project is called.
 */
interface WrittenProjectMetadata {
  readonly name: WrittenName;
  readonly labels?: WrittenLabels;
  readonly annotations?: WrittenAnnotations;
}
/**
 * Labels by which objects are selected.
 */
interface WrittenLabels {
  readonly [k: string]: string;
}
/**
 * Free text for people and tools. A new value of `orca.dev/rerun` asks for another run of a task.
 */
interface WrittenAnnotations {
  readonly [k: string]: string;
}
/**
 * What holds for everything in the project.
 */
export interface WrittenProjectSpec {
  /**
   * What the project is about, for people.
   */
  readonly description?: string;
  readonly repository?: WrittenRepository;
  /**
   * Absolute path of a local target repository, instead of `repository`. With neither, the target is the config repository.
   */
  readonly path?: string;
  /**
   * Stops new runs in the project.
   */
  readonly suspend?: boolean;
  /**
   * How much may happen at once.
   */
  readonly limits?: {
    /**
     * Most runs of the project at once; by default as many as its pods take.
     */
    readonly maxConcurrentRuns?: number;
    /**
     * No new run starts while this many pull requests are open; by default there is no limit.
     */
    readonly maxOpenPullRequests?: number;
  };
  /**
   * What agents may spend; what is not set has no limit. Each token counts, those read from a cache too. See [budgets](budgets.md).
   */
  readonly budget?: {
    readonly usdPerDay?: WrittenUsd;
    readonly tokensPerDay?: WrittenTokens;
    readonly usdPerTask?: WrittenUsd;
    readonly tokensPerTask?: WrittenTokens;
  };
  /**
   * How results are proposed.
   */
  readonly pullRequests?: {
    /**
     * Whether pull requests are opened as drafts.
     */
    readonly draft?: boolean;
    /**
     * Labels that each pull request gets.
     *
     * @maxItems 100
     */
    readonly labels?: readonly string[];
    /**
     * Who is asked for a review.
     *
     * @maxItems 15
     */
    readonly reviewers?: readonly WrittenReviewer[];
    /**
     * Who is assigned.
     *
     * @maxItems 10
     */
    readonly assignees?: readonly WrittenAccount[];
    /**
     * Whether Orca has the forge merge a pull request: `whenGreen` when CI passed, enough people approved its head and nobody objects.
     */
    readonly merge?: 'never' | 'whenGreen';
    /**
     * People with write access who must have approved the head before it is merged by `whenGreen`.
     */
    readonly requiredApprovals?: number;
    /**
     * Whether `whenGreen` waits for CI that has not reported anything: `optional` is for repositories without CI.
     */
    readonly ci?: 'required' | 'optional';
    /**
     * Seconds after the last report of CI for which `whenGreen` waits for more of it to begin.
     */
    readonly ciQuietSeconds?: number;
    /**
     * Runs that take up what people say on a pull request, for each generation of its task.
     */
    readonly maxFeedbackRounds?: number;
    /**
     * The same for CI that fails on a pull request.
     */
    readonly maxCiRounds?: number;
    /**
     * The same for conflicts with the base that an agent had to settle.
     */
    readonly maxMergeRounds?: number;
    /**
     * Whether a pull request is closed when its task's manifest is deleted.
     */
    readonly closeOnPrune?: boolean;
  };
  /**
   * Globs of files that no agent may change, besides the built-in ones (workflows, CODEOWNERS, agent instructions, Orca manifests).
   *
   * @maxItems 1000
   */
  readonly protectedPaths?: readonly WrittenGlob[];
  readonly checks?: WrittenChecks;
  readonly modelAliases?: WrittenModelAliases;
  /**
   * Sets of tools for the `toolPreset` of pods, by name. One named `minimal`, `default` or `advanced` stands for the built-in one.
   */
  readonly toolPresets?: {
    readonly [k: string]: WrittenToolPreset;
  };
  /**
   * MCP servers that pods and presets of the project may name.
   */
  readonly mcpServers?: {
    readonly [k: string]: WrittenMcpServer;
  };
  /**
   * What makes new tasks, as manifests that are committed. See [triggers](triggers.md).
   */
  readonly triggers?: {
    /**
     * Open issues of the project's repository on GitHub that become tasks, once each.
     *
     * @maxItems 20
     */
    readonly issues?: readonly WrittenIssueTrigger[];
  };
}
/**
 * The target repository: the one that agents change.
 */
interface WrittenRepository {
  readonly url: WrittenRepositoryUrl;
  readonly branch?: WrittenBranch;
}
/**
 * What "done" means: exactly one of the checks below.
 */
export interface WrittenCheck {
  /**
   * How the check is called in feedback and pull requests; by default what it does.
   */
  readonly name?: string;
  /**
   * Passes when each path exists in the result.
   */
  readonly fileExists?: {
    /**
     * Paths or globs; each must match at least one file.
     *
     * @minItems 1
     * @maxItems 100
     */
    readonly paths: readonly WrittenGlob[];
  };
  /**
   * Passes when the command exits with 0 in the workspace.
   */
  readonly command?: {
    /**
     * A line for the shell.
     */
    readonly run: string;
    /**
     * After this time the command is stopped and the check has failed.
     */
    readonly timeoutSeconds?: number;
  };
  /**
   * Passes when the test runner passes, no test failed, and enough of them ran. A run of no tests fails. See [checks](checks.md).
   */
  readonly tests?: {
    /**
     * Which test runner; `auto` tells it from the files of the repository.
     */
    readonly runner?: 'auto' | 'vitest' | 'jest' | 'node' | 'pytest' | 'go' | 'cargo';
    /**
     * Arguments for the runner, such as the tests to run.
     *
     * @maxItems 100
     */
    readonly args?: readonly string[];
    /**
     * How many tests must pass.
     */
    readonly minPassed?: number;
    /**
     * After this time the runner is stopped and the check has failed.
     */
    readonly timeoutSeconds?: number;
  };
  /**
   * Passes when the file is JSON or YAML that fits the schema.
   */
  readonly jsonSchema?: {
    readonly file: WrittenFilePath;
    /**
     * JSON Schema (draft 7) without references.
     */
    schema:
      | {
          readonly [k: string]: unknown;
        }
      | boolean;
  };
  /**
   * Passes when the change stays within these bounds.
   */
  readonly diff?: {
    /**
     * Most files changed.
     */
    readonly maxFiles?: number;
    /**
     * Most lines added and deleted together; each changed file that is no text counts as one.
     */
    readonly maxLines?: number;
    /**
     * Globs of files that may change; by default all.
     *
     * @minItems 1
     * @maxItems 1000
     */
    readonly allow?: readonly WrittenGlob[];
    /**
     * Globs of files that may not change.
     *
     * @minItems 1
     * @maxItems 1000
     */
    readonly deny?: readonly WrittenGlob[];
  };
  /**
   * Passes when another model judges the change good enough. It sees the diff as data, has no tools, and what it costs counts for the task.
   */
  readonly critic?: {
    readonly model?: WrittenModel;
    /**
     * What the change is judged by.
     */
    readonly instructions: string;
    /**
     * Lowest score that passes, of 100.
     */
    readonly passScore?: number;
  };
}
/**
 * Names for models: each stands for a full id or for another alias.
 */
interface WrittenModelAliases {
  readonly [k: string]: WrittenModel;
}
/**
 * A set of tools.
 */
interface WrittenToolPreset {
  /**
   * What the agent may do; by default all six.
   */
  readonly tools?: readonly WrittenTool[];
  /**
   * MCP servers of the project, by name.
   *
   * @maxItems 50
   */
  readonly mcpServers?: readonly WrittenName[];
}
/**
 * An MCP server: a program on the machine of the agent (`command`), or one behind an address (`url`).
 */
export interface WrittenMcpServer {
  /**
   * Program and arguments of a local server. The agent starts it; it talks MCP on standard input and output.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly command?: readonly string[];
  /**
   * Names of environment variables that the local server gets.
   *
   * @maxItems 50
   */
  readonly env?: readonly WrittenEnvironmentName[];
  /**
   * Address of a remote server that talks MCP over streamable HTTP.
   */
  readonly url?: string;
  readonly tokenEnv?: WrittenEnvironmentName;
  /**
   * Headers that the remote server gets: name of the header to name of the environment variable that holds its value.
   */
  readonly headers?: {
    readonly [k: string]: WrittenEnvironmentName;
  };
  /**
   * Tools of the server that the agent may use; by default all.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly tools?: readonly string[];
}
/**
 * Issues with a label, set by a person with write access.
 */
export interface WrittenIssueTrigger {
  /**
   * Name of the label.
   */
  readonly label: string;
  /**
   * Whether the manifest is committed to the config branch at once, or proposed.
   */
  readonly declareBy?: 'commit' | 'pullRequest';
  /**
   * What the agent is told, before the text of the issue as data; by default to resolve the issue.
   */
  readonly prompt?: string;
  /**
   * As of the task.
   *
   * @maxItems 100
   */
  readonly requiredCapabilities?: readonly WrittenCapability[];
  /**
   * As of the task.
   */
  readonly priority?: number;
}
/**
 * The desired set of agents: so many pods of one template, as a Deployment has.
 */
export interface WrittenAgentPool {
  readonly apiVersion: WrittenApiVersion;
  /**
   * Always `AgentPool`.
   */
  readonly kind: 'AgentPool';
  readonly metadata: WrittenMetadata;
  readonly spec: WrittenPoolSpec;
}
/**
 * What the object is called and where it belongs.
 */
interface WrittenMetadata {
  readonly name: WrittenName;
  readonly project?: WrittenName;
  readonly labels?: WrittenLabels;
  readonly annotations?: WrittenAnnotations;
}
/**
 * How many pods, and what each of them is.
 */
export interface WrittenPoolSpec {
  /**
   * How many pods.
   */
  readonly replicas?: number;
  readonly selector?: WrittenLabels;
  /**
   * Stops new runs on the pool's pods.
   */
  readonly suspend?: boolean;
  /**
   * What each pod is. A change replaces pods one after the other; a busy pod finishes its runs first.
   */
  readonly template: {
    /**
     * Metadata of each pod.
     */
    readonly metadata?: {
      readonly labels?: WrittenLabels;
    };
    readonly spec?: WrittenPodSpec;
  };
}
/**
 * What a pod is: which agent, with which model, tools and limits.
 */
export interface WrittenPodSpec {
  /**
   * What does the work: `claude` is the Messages API with Orca's own tools; `claude-code`, `codex` and `gemini` are the command lines of their vendors; `command` is a program of yours. See [agents](agents.md).
   */
  readonly agent?: 'claude' | 'claude-code' | 'codex' | 'gemini' | 'command';
  readonly model?: WrittenModel;
  /**
   * Instructions that stand before every task's prompt.
   */
  readonly systemPrompt?: string;
  /**
   * What the pod can do; a task's `requiredCapabilities` must be among them.
   *
   * @maxItems 100
   */
  readonly capabilities?: readonly WrittenCapability[];
  /**
   * How many runs the pod takes at once.
   */
  readonly maxConcurrency?: number;
  /**
   * Most tokens of one response of the model.
   */
  readonly maxTokens?: number;
  /**
   * Most responses of the model in one round.
   */
  readonly maxTurns?: number;
  /**
   * What the agent may do; by default all six. Agents with tools of their own get those that do the same; `codex` reads and searches with `run_command` alone.
   */
  readonly tools?: readonly WrittenTool[];
  readonly toolPreset?: WrittenPresetName;
  /**
   * MCP servers of the project that the agent may use besides those of its preset, by name.
   *
   * @maxItems 50
   */
  readonly mcpServers?: readonly WrittenName[];
  /**
   * Whether a failed pod is started again.
   */
  readonly restartPolicy?: 'Always' | 'OnFailure' | 'Never';
  /**
   * Where runs happen: `process` is this machine, inside bubblewrap where it has it.
   */
  readonly executor?: 'process';
  /**
   * Program and arguments, for `agent: command`. It reads the prompt on standard input and changes the working tree.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly command?: readonly string[];
  /**
   * Names of environment variables that the agent gets.
   *
   * @maxItems 100
   */
  readonly env?: readonly WrittenEnvironmentName[];
  /**
   * A pod whose executor is silent for longer is failed.
   */
  readonly heartbeatSeconds?: number;
  /**
   * A run that prints nothing for longer is stopped; by default there is no limit.
   */
  readonly stallTimeoutSeconds?: number;
}
/**
 * A pod of its own, without a pool.
 */
export interface WrittenAgentPod {
  readonly apiVersion: WrittenApiVersion;
  /**
   * Always `AgentPod`.
   */
  readonly kind: 'AgentPod';
  readonly metadata: WrittenMetadata;
  readonly spec?: WrittenPodSpec;
}
/**
 * One piece of work, as a Job is: it ends with a pull request.
 */
export interface WrittenDevTask {
  readonly apiVersion: WrittenApiVersion;
  /**
   * Always `DevTask`.
   */
  readonly kind: 'DevTask';
  readonly metadata: WrittenMetadata;
  readonly spec: WrittenTaskSpec;
}
/**
 * What to do, who may do it, and when it is done: exactly one of `prompt`, `template`, `workflow` and `taskMaster`.
 */
export interface WrittenTaskSpec {
  /**
   * What the agent shall do, at most 65536 characters.
   */
  readonly prompt?: string;
  readonly template?: WrittenName;
  readonly workflow?: WrittenName;
  /**
   * Values for the parameters of the workflow or the template.
   */
  readonly parameters?: {
    readonly [k: string]: unknown;
  };
  readonly taskMaster?: WrittenTaskMaster;
  /**
   * What kind of result: `code` and `docs` change the repository; `review` changes nothing and leaves a report, its output `report`. With `taskMaster`, `code` carries out a task of Task Master and `docs` writes the documents of its tasks.
   */
  readonly type?: 'code' | 'docs' | 'review';
  /**
   * The pod must have all of these capabilities.
   *
   * @maxItems 100
   */
  readonly requiredCapabilities?: readonly WrittenCapability[];
  readonly model?: WrittenModel;
  readonly preferredModel?: WrittenModel;
  readonly podSelector?: WrittenLabels;
  /**
   * In a project, tasks with a higher number go first; a point counts like a minute of waiting.
   */
  readonly priority?: number;
  /**
   * Tasks that must have landed before this one starts; it starts from their branches.
   *
   * @maxItems 100
   */
  readonly dependsOn?: readonly WrittenDependency[];
  /**
   * Outputs of other tasks that this one takes, by the name it knows them by, at most 50. It depends on those tasks whether or not `dependsOn` names them. The prompt of a task with inputs is a strict Handlebars template: `{{inputs.<name>}}`, with the members of JSON behind dots, and `{{#if}}`, `{{#unless}}`, `{{#each}}`, `{{#with}}`. The values are also in the files `.orca/inputs/<name>.txt`, or `.json` where the output has a schema.
   */
  readonly inputs?: {
    readonly [k: string]: WrittenInput;
  };
  /**
   * What the agent gets to read besides the repository that it works in.
   */
  readonly context?: {
    /**
     * Files of the config repository, by their paths from its root, as the commit holds them that the run was scheduled by: text of at most 256 KiB each. They are in the workspace as `.orca/context/<path>`, which does not become part of the result.
     *
     * @maxItems 20
     */
    readonly files?: readonly WrittenFilePath[];
    /**
     * Addresses of the public internet: text of at most 256 KiB each, fetched without credentials before each run and never from a private network. It is in the workspace as `.orca/urls/<number>.txt`, in this order, without hidden characters and HTML comments.
     *
     * @maxItems 10
     */
    readonly urls?: readonly string[];
  };
  readonly checks?: WrittenChecks;
  /**
   * How often the agent may work in one run until its checks pass.
   */
  readonly maxCheckRounds?: number;
  /**
   * How often the task is tried again after its agent or its checks failed.
   */
  readonly maxRetries?: number;
  /**
   * Most time for the agent with all its rounds.
   */
  readonly timeoutSeconds?: number;
  readonly repository?: WrittenRepositoryUrl;
  readonly branch?: WrittenBranch;
  /**
   * Cron of five fields, such as `0 3 * * MON-FRI`: each firing makes a task `<name>-<unix minute>`, and this one never runs itself. It cannot go with `dependsOn`, `notBefore` or `expires`.
   */
  readonly schedule?: string;
  /**
   * IANA time zone of `schedule`. A time that clocks jump over fires once they have jumped, one that comes twice fires once.
   */
  readonly timeZone?: string;
  /**
   * What a firing does while the task of one before is at work: start beside it, wait for it to end, or take its place. A task in review is not at work.
   */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  /**
   * How late a firing may be made. Without it the latest of the firings that were missed is made up for, however late.
   */
  readonly startingDeadlineSeconds?: number;
  /**
   * How many ended tasks of a schedule are kept.
   */
  readonly historyLimit?: number;
  /**
   * The task does not start before this instant, written as in RFC 3339: `2026-01-31T12:00:00Z`.
   */
  readonly notBefore?: string;
  /**
   * A task that has not started by this instant is cancelled; what has started goes on.
   */
  readonly expires?: string;
  /**
   * Stops new runs of the task.
   */
  readonly suspend?: boolean;
  /**
   * What becomes of the result: a pull request, or nothing.
   */
  readonly landing?: 'pullRequest' | 'none';
  /**
   * Files that the agent has to leave for other tasks, by name, at most 50. A missing or invalid one goes back to the agent like a failed check. All of them together hold at most 64 KiB.
   */
  readonly outputs?: {
    readonly [k: string]: WrittenOutput;
  };
}
/**
 * A task of Task Master, instead of a prompt. A task of type `code` finds `task.md`, `acceptance-criteria.md` and `architecture.md` of `.taskmaster/docs/task-<id>/` below `.orca/task/`; one of type `docs` writes them from `.taskmaster/tasks/tasks.json` of the repository that it changes.
 */
interface WrittenTaskMaster {
  /**
   * Number of the task. A task of type `docs` may leave it out: it writes the documents of all tasks then.
   */
  readonly id?: number;
  /**
   * Tag of the task list; by default `master`.
   */
  readonly tag?: string;
  readonly repository?: WrittenRepositoryUrl;
  /**
   * Folder of the repository that `.taskmaster` lies in; by default its root.
   */
  readonly workingDirectory?: string;
}
/**
 * A file of the workspace as a value.
 */
interface WrittenOutput {
  /**
   * Path of the file relative to the root of the repository. What is below `.orca/outputs/` does not become part of the result.
   */
  readonly file: string;
  /**
   * JSON Schema that the file must satisfy: draft-07 without references and formats. Without a schema the file is text.
   */
  schema?:
    | {
        readonly [k: string]: unknown;
      }
    | boolean;
}
/**
 * A composed agent: a reusable graph of nodes that a DevTask runs as one piece of work, with a commit per node.
 */
export interface WrittenWorkflow {
  readonly apiVersion: WrittenApiVersion;
  /**
   * Always `Workflow`.
   */
  readonly kind: 'Workflow';
  readonly metadata: WrittenMetadata;
  readonly spec: WrittenWorkflowSpec;
}
/**
 * The graph, and the parameters that a task gives it.
 */
export interface WrittenWorkflowSpec {
  /**
   * JSON Schema (draft 7) of the parameters: an object whose `properties` name them; their `default` is used where a task says nothing. Parameters that it does not name are refused.
   */
  readonly parameters?: {
    readonly [k: string]: unknown;
  };
  /**
   * Values that it takes: a task that runs it gives each in its `inputs`, and so does a node that it stands in the place of. Its nodes take one as `inputs.<name>`.
   *
   * @maxItems 50
   */
  readonly inputs?: readonly WrittenValueName[];
  /**
   * Nodes by name. Those that do not depend on each other run side by side.
   */
  readonly nodes: {
    readonly [k: string]: WrittenNode;
  };
  /**
   * What a task that runs the workflow hands on, and a workflow that has it in the place of a node: outputs of its nodes, by the name they have outside.
   */
  readonly outputs?: {
    readonly [k: string]: WrittenNodeOutput;
  };
}
/**
 * One step, like the spec of a DevTask: exactly one of `prompt` and `workflow`.
 */
export interface WrittenNode {
  /**
   * What the agent shall do: a strict Handlebars template in which `{{parameters.<name>}}` stands for a parameter and `{{inputs.<name>}}` for an input.
   */
  readonly prompt?: string;
  readonly workflow?: WrittenName;
  /**
   * Values for the parameters of that workflow. A text is a template too; one that is nothing but `{{parameters.<name>}}` takes the value over as it is.
   */
  readonly parameters?: {
    readonly [k: string]: unknown;
  };
  /**
   * Nodes that must have ended before this one starts; it starts from their commits.
   *
   * @maxItems 100
   */
  readonly dependsOn?: readonly WrittenName[];
  /**
   * The pod must have all of these capabilities.
   *
   * @maxItems 100
   */
  readonly requiredCapabilities?: readonly WrittenCapability[];
  readonly model?: WrittenModel;
  readonly podSelector?: WrittenLabels;
  readonly checks?: WrittenChecks;
  /**
   * How often the agent may work in one run until its checks pass; by default as the task says.
   */
  readonly maxCheckRounds?: number;
  /**
   * How often the node is tried again after its agent or its checks failed; by default as the task says.
   */
  readonly maxRetries?: number;
  /**
   * Most time for the agent with all its rounds; by default as the task says.
   */
  readonly timeoutSeconds?: number;
  /**
   * What becomes of the result: a commit of the task's branch, or nothing.
   */
  readonly landing?: 'commit' | 'none';
  /**
   * Outputs of other nodes that this one takes, by the name it knows them by; it depends on those nodes. `inputs.<name>` takes what the workflow itself takes. The prompt names one as `{{inputs.<name>}}`. Beside `workflow` they are what that workflow takes.
   */
  readonly inputs?: {
    readonly [k: string]: WrittenNodeOutput;
  };
  /**
   * Files that the agent has to leave for other nodes, by name. A missing or invalid one goes back to the agent like a failed check.
   */
  readonly outputs?: {
    readonly [k: string]: WrittenOutput;
  };
}
/**
 * `orca.yaml` at the config path: the reconciler's own settings. Flags and `ORCA_*` variables override it.
 */
export interface WrittenSettings {
  readonly branch?: WrittenBranch;
  readonly statusBranch?: WrittenBranch;
  /**
   * Stops all new runs.
   */
  readonly suspend?: boolean;
  /**
   * Where pull requests live.
   */
  readonly forge?: {
    /**
     * `auto` takes GitHub for repositories on GitHub or on `apiUrl`'s host, and the built-in forge for all others.
     */
    readonly type?: 'auto' | 'local' | 'github';
    /**
     * Address of the API of a GitHub Enterprise server: `https://github.example.com/api/v3`.
     */
    readonly apiUrl?: string;
  };
  /**
   * Where runs happen unless a pod says otherwise.
   */
  readonly executor?: 'process';
  /**
   * Whether agents run inside bubblewrap: where the machine has it, only there, or never.
   */
  readonly isolation?: 'preferred' | 'required' | 'none';
  /**
   * How often the loop looks by itself.
   */
  readonly intervals?: {
    /**
     * Seconds between two looks at a remote config repository.
     */
    readonly pollSeconds?: number;
    /**
     * Seconds between two looks at the pull requests of one repository.
     */
    readonly forgePollSeconds?: number;
  };
  /**
   * Cron expression that wakes the loop: `* /15 * * * *`.
   */
  readonly schedule?: string;
  readonly modelAliases?: WrittenModelAliases;
  /**
   * Prices of models by full id, over the built-in table. See [budgets](budgets.md).
   */
  readonly prices?: {
    /**
     * US dollars per million tokens.
     */
    readonly [k: string]: {
      readonly input: WrittenRate;
      readonly output: WrittenRate;
      readonly cacheRead?: WrittenRate;
      readonly cacheWrite?: WrittenRate;
    };
  };
  /**
   * How several reconcilers on one config repository take turns: one holds the lease, the others stand by.
   */
  readonly lease?: {
    /**
     * Seconds without a sign of life of the holder after which another one takes over; it is renewed three times as often.
     */
    readonly ttlSeconds?: number;
  };
  /**
   * How many finished runs of a task are kept on the status branch.
   */
  readonly historyLimit?: number;
  /**
   * Copies of what agents said, for whoever was not on the machine: redacted, and of long ones the beginning and the end.
   */
  readonly logs?: {
    readonly branch?: WrittenBranch;
    /**
     * How many runs are kept there, the newest; 0 keeps transcripts on their machine.
     */
    readonly keepRuns?: number;
  };
  /**
   * Which Git: the `git` program, isomorphic-git, or the program where it is installed.
   */
  readonly gitBackend?: 'auto' | 'native' | 'isomorphic';
}
