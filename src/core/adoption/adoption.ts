/** Takes over results whose record is gone: the task goes on where the branch and the pull request say that it was. */
import type { AgentKind, PodSpec } from '../../api/desired.ts';
import type { Adoptable } from '../../api/observed.ts';
import type { PullRequest } from '../../api/pull-request.ts';
import type { RunRecord, TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { NO_USAGE } from '../../api/run-contract.ts';
import { newGeneration } from '../declared/declared-tasks.ts';
import { type Draft, runKey } from '../draft.ts';
import { targetFor } from '../tasks/targets.ts';
import { isUntouched, latest } from './claims.ts';

/**
 * Afterwards each task whose own result was found has it, with its uid, and the run that made it: in review, merged or
 * closed as its pull request is, or to be proposed where it has none. What the manifest asks for otherwise now is a new
 * generation.
 */
export function adopt(draft: Draft): void {
  const { adoptable, pullRequests } = draft.observed;
  for (const [key, found] of adoptable) {
    const task = draft.tasks.get(key);
    if (!found.known || task === undefined || task.node !== undefined || !isUntouched(task)) continue;
    const listed = pullRequests.get(repositoryKey(found.value.repository));
    if (listed?.known !== true) continue;
    const run = adoptedRun(draft, found.value, pullOf(found.value, listed.value));
    draft.runs.put(runKey(run), run);
    draft.tasks.put(key, adoptedTask(task, run, found.value));
  }
}

/** The open one, else the last one that proposed exactly this commit. */
function pullOf({ branch, headCommit }: Adoptable, listed: readonly PullRequest[]): PullRequest | undefined {
  const own = listed.filter((pull) => pull.headBranch === branch);
  return (
    own.find(({ state }) => state === 'open') ?? latest(own.filter((pull) => pull.headCommit === headCommit))
  );
}

/** Without a pull request it is landing, as it was when it had pushed. */
function adoptedRun(draft: Draft, found: Adoptable, pull: PullRequest | undefined): RunRecord {
  const { at, observed } = draft;
  const { project, task, uid, run: name, generation, attempt, configCommit } = found;
  const { repository, branch, headCommit } = found;
  const end = pull === undefined ? LANDING : { ...LANDED, finishedAt: at, pullRequest: linkTo(pull) };
  return {
    ...{ project, task, uid, name, generation, attempt, configCommit },
    pod: 'unknown',
    podSpec: podSpecOf(found),
    start: {
      ...{ repository, branch, upstreams: [] },
      baseBranch: pull?.baseBranch ?? found.baseBranch ?? defaultBase(draft, found),
      baseCommit: headCommit,
    },
    host: observed.executor.known ? observed.executor.value.host : 'unknown',
    ...end,
    message: 'found on its branch',
    scheduledAt: at,
    deadline: at,
    rounds: 0,
    checks: [],
    usage: NO_USAGE,
    changedFiles: 0,
    headCommit,
    tries: 0,
  };
}

const LANDING = { phase: 'Landing', reason: 'OpeningPullRequest' } as const;
const LANDED = { phase: 'Succeeded', reason: 'InReview' } as const;

function linkTo({ number, url }: PullRequest) {
  return { number, url };
}

function defaultBase(draft: Draft, { project, task, repository }: Adoptable): string {
  const record = draft.tasks.get(`${project}/${task}`);
  const seen = draft.observed.repositories.get(repositoryKey(repository));
  const wanted = record && targetFor(record, draft.projects.get(project), draft.observed.configTarget).branch;
  return wanted ?? (seen?.known ? seen.value.defaultBranch : draft.observed.configTarget.branch);
}

function adoptedTask(task: TaskRecord, run: RunRecord, found: Adoptable): TaskRecord {
  const { workHash, uid, headCommit, committedAt } = found;
  const { repository, branch, baseBranch } = run.start;
  const { finishedAt: _finishedAt, ...record } = task;
  const adopted: TaskRecord = {
    ...record,
    uid,
    generation: run.generation,
    attempts: run.attempt,
    run: run.name,
    pod: run.pod,
    ...(run.pullRequest === undefined
      ? { phase: 'Running', reason: 'OpeningPullRequest' }
      : { phase: 'InReview', reason: 'InReview', pullRequest: run.pullRequest }),
    message: '',
    result: {
      ...{ repository, branch, baseBranch, headCommit },
      ...(committedAt === undefined ? {} : { committedAt }),
    },
  };
  return workHash === undefined || workHash === task.workHash ? adopted : newGeneration(adopted);
}

/** The trailers name the agent and its model; the rest is gone with the record, and an ended run has no use for it. */
function podSpecOf({ agent }: Adoptable): PodSpec {
  const [, kind, model] = /^(\S+)(?: \((.+)\))?$/.exec(agent) ?? [];
  return {
    agent: AGENTS.find((agent) => agent === kind) ?? 'command',
    ...(model === undefined ? {} : { model }),
    ...UNKNOWN_POD,
  };
}

const AGENTS: readonly AgentKind[] = ['claude', 'claude-code', 'codex', 'gemini'];

const UNKNOWN_POD = {
  capabilities: [],
  maxConcurrency: 1,
  maxTokens: 1,
  maxTurns: 1,
  restartPolicy: 'Always',
  executor: 'process',
  env: [],
  heartbeatSeconds: 90,
} as const;
