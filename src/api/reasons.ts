/** The closed list of reasons: each with the sentence that documents it. A test holds docs and code to it. */

export const REASONS = {
  // What is wrong with what a person wrote
  InvalidManifest: 'The file that declares this object has errors; the last good spec stays in force.',
  Suspended: 'Dispatch is suspended at the root, the project, the pool or the task.',
  // Reading the world
  ConfigUnreadable: 'The config repository or its commit could not be read; everything keeps its phase.',
  ConfigEmpty: 'The config repository has no commit on its branch yet.',
  RepositoryUnreachable: 'A target repository could not be read or written.',
  AuthenticationFailed: 'A repository, forge or model refused the credentials.',
  StatusBranchModified:
    'Somebody other than Orca wrote to the status branch; dispatch stops until that is settled.',
  StatusFormatTooNew: 'The status branch was written by a newer version of Orca.',
  StatusUnreadable: 'The status branch could not be read.',
  InternalError: 'Orca itself failed; its log has the stack. It is tried again.',
  StateDirectoryBusy: 'Another Orca process works on the same state directory.',
  ForgeUnavailable: 'The forge did not answer or refused for the moment; it is tried again.',
  ForgeRefused: 'The forge refused the request for good.',
  // Projects, pools and pods
  Reconciled: 'What is recorded matches what is declared.',
  Progressing: 'Changes are being carried out.',
  PodsReady: 'All replicas are ready.',
  PodsNotReady: 'Fewer pods than replicas are ready.',
  Starting: 'The pod waits for the first answer of its probe.',
  ProbeSucceeded: 'The agent of this pod can be started.',
  ProbeUnknown: 'The probe could not be made; the pod keeps its phase until heartbeatSeconds have passed.',
  HeartbeatMissed: 'The executor was silent for longer than heartbeatSeconds.',
  AgentMissing: 'The program of the agent was not found.',
  CredentialsMissing: 'The agent has no key or login.',
  IsolationMissing: 'isolation is required and this machine has no bubblewrap that works.',
  Draining: 'The pod finishes its runs and then terminates.',
  // Waiting tasks
  Unschedulable: 'No pod can take the task now; `orca why` lists the refusals.',
  WaitingForDependencies: 'A task it depends on has not landed yet.',
  DependencyFailed: 'A task it depends on failed or was cancelled.',
  InputMissing: 'A task it takes an input from landed without that output.',
  TemplateInvalid:
    'A template of the config repository has an error; nothing that it is for starts until it is mended.',
  PromptInvalid: 'Its prompt asks its inputs for something that they do not hold.',
  UpstreamsConflict:
    'The branches of the tasks it depends on conflict with each other or with the base; it starts when one of them moves.',
  WaitingForSchedule:
    'It has a schedule: each firing makes a task of its own, and this one never runs itself.',
  NotYetDue: 'Its notBefore has not come yet.',
  Expired: 'It had not started when its expires came.',
  BudgetExhausted:
    "The project's budget of the day (UTC) is spent; it goes on when the next day begins or the budget is raised.",
  PriceUnknown:
    'The project has a budget in dollars, and nobody said what the model of its pods costs, or they work by a subscription and there is no budget in tokens.',
  RetryBackoff: 'The last attempt failed; the next one waits for its backoff.',
  BaseBranchMissing: 'The branch that results are proposed against does not exist in the target repository.',
  MergingBase:
    'The base is being merged into its branch: a task it depends on was merged, or the two conflict.',
  TakingUpFeedback: 'Its pull request was commented on or failed in CI; another run takes that up.',
  // Workflows
  RunningNodes: 'The nodes of its workflow are at work; each is a task of its own.',
  JoiningNodes: 'The work of all nodes is being put on one branch.',
  Joined: 'The task has what this node made; the branch of the node is taken away.',
  NodeFailed: 'A node of its workflow failed or was cancelled.',
  // Runs and results
  Scheduled: 'The task has a pod and its run is about to start.',
  Running: 'The agent works.',
  Publishing: 'The result is being published.',
  OpeningPullRequest: 'The branch is pushed; the pull request is being opened.',
  InReview: 'The pull request is open.',
  FeedbackNotMet:
    'The run for what was said on the pull request came to nothing; the answers say why. `/orca retry` there asks again.',
  FeedbackLimitReached:
    'Its pull request has had as many rounds of feedback or of failing CI as it may; `/orca retry` there allows more.',
  StoppedOnRequest:
    'Somebody said `/orca stop` on the pull request; Orca leaves it alone until `/orca retry`.',
  Merging: 'The pull request has all that `merge: whenGreen` asks for; the forge is asked to merge it.',
  MergeRefused: 'The forge refused to merge the pull request; it is asked again later.',
  BaseNotMerged:
    'The base could not be merged into the branch of the pull request; merge it by hand, or ask for another run.',
  Merged: 'The pull request was merged.',
  PullRequestClosed: 'The pull request was closed without a merge.',
  Completed: 'The task is done and lands nothing.',
  NoChanges: 'The agent changed nothing.',
  PrepareFailed: 'The workspace could not be prepared.',
  AgentFailed: 'The agent ended with an error.',
  McpServerFailed:
    'An MCP server of the pod could not be started or reached, or its tools could not be listed.',
  ModelRefused:
    'The model API refused the request for good: an unknown model, or a request it does not take.',
  RateLimited: 'The model API was asked too often or for too much; it is tried again.',
  ModelUnavailable:
    'The model API failed, was overloaded or silent, could not be reached, or broke off; it is tried again.',
  ChecksFailed: 'A check still failed after the last round.',
  TimedOut: 'The agent stage took longer than timeoutSeconds.',
  AgentSilent: 'The agent printed nothing for longer than stallTimeoutSeconds.',
  OutputTooLarge: 'The agent printed more than the limit for one run.',
  TokenLimitReached: 'The agent reached its limit of turns or tokens.',
  BudgetExceeded: 'The run used up what was reserved for it, or the task its budget; it was stopped.',
  Repetition:
    'The task repeats itself: the same files again after checks refused them, or the same failing output three times.',
  ExecutorLost: 'The run vanished with its executor, or nobody could begin it; it costs no retry.',
  PublishRefused: 'The result breaks the publish policy.',
  BranchModified: 'The branch has commits that Orca did not make.',
  PublishFailed: 'The result could not be pushed.',
  Interrupted:
    'The host of the run was about to go. Its work was kept as far as that was allowed, and goes on in the next run; it costs no retry.',
  Superseded: 'A newer generation of the task replaced this run.',
  Pruned: 'The manifest was deleted, or the schedule or workflow that made the task needs it no more.',
  Cancelled: 'The run was stopped on request.',
} as const satisfies Readonly<Record<string, string>>;

export type Reason = keyof typeof REASONS;
