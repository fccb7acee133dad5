/** A round of feedback: when one begins, how far that may go, and what is said when it is over. */
import type { Budget } from '../../api/desired.ts';
import type { FeedbackItem } from '../../api/pull-request.ts';
import type { FollowUpPolicy } from '../../api/pull-request-policy.ts';
import type { Reason } from '../../api/reasons.ts';
import type { RunRecord, TaskRecord } from '../../api/recorded.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { Timestamp } from '../../api/time.ts';
import { isTaskSpent, taskSpentText } from '../money/budget.ts';
import { isRetry } from './addressee.ts';
import { answersOf, limitAnswers, tooLate } from './answers.ts';
import { withAnswers, withConversation, withoutWaiting } from './conversation.ts';

/** Items that one run takes up. */
const MAX_ITEMS = 30;

interface Limits {
  readonly policy: FollowUpPolicy;
  readonly budget: Budget | undefined;
}

/** The task in review, waiting for the next round where something waits for one and it may have one. */
export function sentForFeedback(task: TaskRecord, limits: Limits): TaskRecord {
  const { conversation } = task;
  if (task.phase !== 'InReview' || conversation === undefined || conversation.stoppedBy !== undefined)
    return task;
  const { waiting = [] } = conversation;
  if (waiting.length === 0) return task;
  const { rounds = {} } = conversation;
  const people = waiting.filter(({ type }) => type !== 'check');
  const checks = waiting.filter(({ type }) => type === 'check');
  const { budget, policy } = limits;
  if (isTaskSpent(task, budget) && budget !== undefined)
    return refused(task, waiting, { by: 'budget', limit: 0, message: taskSpentText(task, budget) });
  const mayHear = (rounds.feedback ?? 0) < policy.maxFeedbackRounds || people.some(isRetry);
  const mayMend = (rounds.checks ?? 0) < policy.maxCiRounds;
  if (people.length > 0 && !mayHear)
    return sentForFeedback(
      refused(task, people, limitOf('maxFeedbackRounds', policy.maxFeedbackRounds)),
      limits,
    );
  if (checks.length > 0 && !mayMend)
    return sentForFeedback(refused(task, checks, limitOf('maxCiRounds', policy.maxCiRounds)), limits);
  const counted = {
    ...rounds,
    ...(people.length === 0 ? {} : { feedback: (rounds.feedback ?? 0) + 1 }),
    ...(checks.length === 0 ? {} : { checks: (rounds.checks ?? 0) + 1 }),
  };
  const { retryAt: _retryAt, streak: _streak, ...rest } = task;
  return {
    ...rest,
    phase: 'Pending',
    reason: 'TakingUpFeedback',
    message: messageFor(people, checks),
    answering: true,
    retries: 0,
    lostRuns: 0,
    conversation: { ...conversation, rounds: counted },
  };
}

function messageFor(people: readonly FeedbackItem[], checks: readonly FeedbackItem[]): string {
  const authors = [...new Set(people.map(({ author }) => author))].join(', ');
  const names = [...new Set(checks.map(({ author }) => author))].join(', ');
  const said = people.length === 0 ? [] : [`${counted(people.length, 'comment')} of ${authors}`];
  const failed = checks.length === 0 ? [] : [`failed in CI: ${names}`];
  return oneLine([...said, ...failed].join('; '));
}

function counted(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

interface Limit {
  readonly by: 'maxFeedbackRounds' | 'maxCiRounds' | 'budget';
  readonly limit: number;
  readonly message: string;
}

function limitOf(by: 'maxFeedbackRounds' | 'maxCiRounds', limit: number): Limit {
  const what = by === 'maxCiRounds' ? 'failing CI' : 'feedback';
  return { by, limit, message: `had ${counted(limit, 'round')} of ${what} (pullRequests.${by})` };
}

/** People are told each; failing CI is told of once, since it speaks up again with every push. */
function refused(
  task: TaskRecord,
  items: readonly FeedbackItem[],
  { by, limit, message }: Limit,
): TaskRecord {
  const { conversation } = task;
  if (conversation === undefined) return task;
  const people = items.filter(({ type }) => type !== 'check');
  const [check] = items.filter(({ type }) => type === 'check');
  const isNew = check !== undefined && conversation.limitTold === undefined;
  const answers = limitAnswers(isNew ? [...people, check] : people, by, limit);
  const told = check === undefined ? {} : { limitTold: true as const };
  const rest = withAnswers({ ...withoutWaiting(conversation, items), ...told }, answers);
  const reason: Reason = by === 'budget' ? 'BudgetExceeded' : 'FeedbackLimitReached';
  return withConversation({ ...task, reason, message }, rest);
}

/** What the next run of the task takes up. */
export function asksFor({ conversation, pullRequest, catchingUp }: TaskRecord): readonly FeedbackItem[] {
  if (catchingUp || conversation === undefined || conversation.number !== pullRequest?.number) return [];
  return (conversation.waiting ?? []).slice(0, MAX_ITEMS);
}

/** The task with what its run has taken up answered: that run has ended for good. */
export function answered(task: TaskRecord, run: RunRecord): TaskRecord {
  const { conversation } = task;
  if (run.asks === undefined || conversation === undefined) return task;
  return withConversation(task, withAnswers(withoutWaiting(conversation, run.asks), answersOf(run)));
}

/** The task in review again after a round. */
export function roundOver(
  task: TaskRecord,
  { reason, message }: { readonly reason: Reason; readonly message: string },
): TaskRecord {
  const { answering: _answering, retryAt: _retryAt, ...rest } = task;
  return { ...rest, phase: 'InReview', reason, message };
}

/** The task whose run was stopped by a word on its pull request: what has landed stays in review, what has not is cancelled. */
export function withdrawn(task: TaskRecord, by: string, at: Timestamp): TaskRecord {
  const { answering, catchingUp, retryAt: _retryAt, queuedAt: _queuedAt, ...others } = task;
  // What an interrupted run has taken of its time is nobody else's.
  const { interruptions: _interruptions, ...rest } = others;
  return answering || catchingUp
    ? { ...rest, ...stoppedSaying(by), phase: 'InReview' }
    : { ...rest, ...stoppedSaying(by), phase: 'Cancelled', finishedAt: at };
}

export function stoppedSaying(by: string): Pick<TaskRecord, 'reason' | 'message'> {
  return { reason: 'StoppedOnRequest', message: `by ${by}` };
}

/** Of a pull request that has ended; items that wait still are told so. */
export function conversationOver(task: TaskRecord, how: 'merged' | 'closed'): TaskRecord {
  if (task.conversation === undefined) return task;
  const { waiting = [], merge: _merge, ciQuiet: _ciQuiet, ...rest } = task.conversation;
  return withConversation(task, withAnswers(rest, tooLate(waiting, how)));
}
