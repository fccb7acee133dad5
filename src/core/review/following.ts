/** What the pull request of a task makes of it: heard, obeyed, taken up, kept mergeable, merged. */
import type { Observed } from '../../api/observed.ts';
import type { Effect } from '../../api/plan.ts';
import type { Activity, PullRequest } from '../../api/pull-request.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { type Draft, runOf } from '../draft.ts';
import { landedAtOf, pullRequestOf } from '../runs/landing.ts';
import { withConflict } from './conflicts.ts';
import { withConversation } from './conversation.ts';
import { hasRetry, heard } from './hearing.ts';
import { afterAsking, withMerge } from './merging.ts';
import { sentForFeedback, stoppedSaying, withdrawn } from './rounds.ts';
import { withSeen } from './seen.ts';

/** The task after what the forge says of its open pull request, and after what became of what Orca said there. */
export function followed(task: TaskRecord, draft: Draft): TaskRecord {
  const told = afterAsking(withoutGiven(task, draft.observed), draft.observed);
  const project = draft.projects.get(task.project)?.spec;
  const policy = project?.pullRequests.followUp;
  const pull = pullRequestOf(task, draft.observed);
  if (policy === undefined || task.deletionTimestamp !== undefined || !isOpen(pull)) return told;
  const run = runOf(draft, task);
  const landedAt = run === undefined ? undefined : landedAtOf(run);
  const hearing = heard(told, { pull, policy, landedAt });
  const steered = retried(stopped(hearing, draft.at));
  const sent = sentForFeedback(steered, { policy, budget: project?.budget });
  const mergeable = withConflict(sent, { pull, policy, observed: draft.observed });
  return withSeen(withMerge(mergeable, { pull, policy }, draft.observed.now), pull, policy);
}

type Open = PullRequest & { readonly activity: Activity };

function isOpen(pull: PullRequest | undefined): pull is Open {
  return pull?.state === 'open' && pull.activity !== undefined;
}

/** A run in progress is stopped for itself; what has landed stays in review, what has not is cancelled. */
function stopped(task: TaskRecord, at: string): TaskRecord {
  const by = task.conversation?.stoppedBy;
  if (by === undefined) {
    return task.phase === 'InReview' && task.reason === 'StoppedOnRequest'
      ? { ...task, reason: 'InReview', message: '' }
      : task;
  }
  if (task.phase === 'InReview') return { ...task, ...stoppedSaying(by) };
  return task.phase === 'Pending' ? withdrawn(task, by, at) : task;
}

/** Work that never landed begins again, with all its retries; a stop since then counts more. */
function retried(task: TaskRecord): TaskRecord {
  if (task.conversation?.stoppedBy !== undefined) return task;
  if ((task.phase !== 'Failed' && task.phase !== 'Cancelled') || !hasRetry(task)) return task;
  const { finishedAt: _finishedAt, retryAt: _retryAt, streak: _streak, ...rest } = task;
  const message = 'somebody said /orca retry on its pull request';
  return { ...rest, phase: 'Pending', reason: 'Progressing', message, retries: 0, lostRuns: 0 };
}

/** Answers are given, or the forge will never take them. */
function withoutGiven(task: TaskRecord, { outcomes }: Observed): TaskRecord {
  const { conversation, result } = task;
  if (conversation !== undefined && task.phase === 'Succeeded' && conversation.answers === undefined) {
    const { conversation: _, ...rest } = task;
    return rest;
  }
  if (conversation?.answers === undefined || result === undefined) return task;
  const given = new Set<string>();
  for (const { effect, outcome } of outcomes) {
    if (effect.type !== 'answerFeedback' || effect.number !== conversation.number) continue;
    if (repositoryKey(effect.repository) !== repositoryKey(result.repository)) continue;
    if (outcome.done || outcome.failure.kind === 'never') for (const { to } of effect.answers) given.add(to);
  }
  if (given.size === 0) return task;
  const answers = conversation.answers.filter(({ to }) => !given.has(to));
  return withConversation(task, { ...conversation, answers });
}

/** What is still to be said. */
export function answerEffect({ conversation, result }: TaskRecord): readonly Effect[] {
  if (conversation?.answers === undefined || result === undefined) return [];
  const { number, answers } = conversation;
  return [{ type: 'answerFeedback', repository: result.repository, number, answers }];
}
