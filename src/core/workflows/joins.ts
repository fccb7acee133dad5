/** The run that makes one result of a workflow's nodes: Git alone, so it takes no pod; and what its brief says of them. */
import type { PodSpec } from '../../api/desired.ts';
import { runName } from '../../api/names.ts';
import type { Recorded, RunRecord, TaskRecord } from '../../api/recorded.ts';
import { type JoinedNode, NO_USAGE } from '../../api/run-contract.ts';
import { oneLine } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import { type Draft, runOf } from '../draft.ts';
import { GRACE } from '../tasks/retry.ts';
import { type Begun, hasBegun, nodeKey, nodeStart, outputsFrom } from './node-tasks.ts';

/** Nothing of it is ever started. */
const NO_AGENT: PodSpec = {
  agent: 'command',
  capabilities: [],
  env: [],
  executor: 'process',
  heartbeatSeconds: 90,
  maxConcurrency: 1,
  maxTokens: 1,
  maxTurns: 1,
  restartPolicy: 'Never',
};

export function joinRun(
  draft: Draft,
  parent: Begun,
  host: string,
): { readonly run: RunRecord; readonly task: TaskRecord } {
  const { project, uid, generation, nodesStart: start, spec } = parent;
  const outputs = outputsFrom(parent, draft.tasks);
  const attempt = parent.attempts + 1;
  const said = { phase: 'Scheduled', reason: 'JoiningNodes', message: '' } as const;
  const name = runName(parent.name, uid, generation, attempt);
  const run: RunRecord = {
    name,
    project,
    task: parent.name,
    uid,
    generation,
    attempt,
    pod: '',
    podSpec: NO_AGENT,
    configCommit: draft.header.configCommit,
    start,
    host,
    ...said,
    scheduledAt: draft.at,
    deadline: timestamp(draft.observed.now + spec.timeoutSeconds * 1000 + GRACE),
    rounds: 0,
    checks: [],
    usage: NO_USAGE,
    changedFiles: 0,
    ...(outputs === undefined ? {} : { outputs }),
    tries: 0,
  };
  const { retryAt: _retryAt, queuedAt: _queuedAt, ...rest } = parent;
  return { run, task: { ...rest, ...said, attempts: attempt, run: name } };
}

/** The nodes that have something to give, each behind those it depends on; undefined for a run of an agent. */
export function joinedNodes(
  run: RunRecord,
  task: TaskRecord,
  recorded: Recorded,
): readonly JoinedNode[] | undefined {
  if (run.pod !== '' || !hasBegun(task)) return undefined;
  return (task.spec.workflow?.nodes ?? []).flatMap(({ path }) => {
    const node = recorded.tasks.get(nodeKey(task, path));
    const work = node && runOf(recorded, node);
    if (node?.result === undefined || work === undefined) return [];
    const { agent, model } = work.podSpec;
    const joined: JoinedNode = {
      path,
      prompt: work.asked ?? node.spec.prompt,
      branch: node.result.branch,
      commit: node.result.headCommit,
      ...nodeStart(task, path, recorded.tasks),
      run: work.name,
      attempt: work.attempt,
      configCommit: work.configCommit,
      agent: model === undefined ? agent : `${agent} (${model})`,
      summary: oneLine(work.summary ?? ''),
    };
    return [joined];
  });
}
