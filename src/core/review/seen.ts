/** What was taken in of a pull request, so that a process without memory reads only what has changed since. */
import { shortHash } from '../../api/hash.ts';
import type { Activity, PullRequest, Watched } from '../../api/pull-request.ts';
import type { FollowUpPolicy } from '../../api/pull-request-policy.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { conversationOf, withConversation } from './conversation.ts';

/**
 * The task in review, with a note of what it was looked at by. There is none where the picture may lack something, or where it is
 * needed again: for what waits, or for what a run leaves to be decided.
 */
export function withSeen(
  task: TaskRecord,
  pull: PullRequest & { readonly activity: Activity },
  policy: FollowUpPolicy,
): TaskRecord {
  const { seen: _, ...conversation } = conversationOf(task, pull.number);
  const { seenAt: at, ci, isMergeable } = pull.activity;
  const { waiting, ciQuiet } = conversation;
  const isDone =
    task.phase === 'InReview' &&
    waiting === undefined &&
    ciQuiet === undefined &&
    task.result?.behind === undefined;
  if (at === undefined || !isDone) return withConversation(task, conversation);
  const seen = {
    ...{ at, headCommit: pull.headCommit, ci },
    ...(isMergeable === undefined ? {} : { isMergeable }),
    ...(task.run === undefined ? {} : { run: task.run }),
    policy: policyHash(policy),
  };
  return withConversation(task, { ...conversation, seen });
}

/** What a forge may rely on; nothing where the same picture could mean something else by now. */
export function watchedOf(task: TaskRecord, headCommit: string, policy: FollowUpPolicy | undefined): Watched {
  const seen = task.conversation?.number === task.pullRequest?.number ? task.conversation?.seen : undefined;
  const isOutdated =
    seen === undefined ||
    policy === undefined ||
    seen.headCommit !== headCommit ||
    seen.run !== task.run ||
    seen.policy !== policyHash(policy) ||
    // It is for the base to move, which the pull request does not tell.
    task.reason === 'BaseNotMerged';
  if (isOutdated) return { headCommit };
  const { at: seenAt, ci, isMergeable } = seen;
  return { headCommit, seenAt, ci, ...(isMergeable === undefined ? {} : { isMergeable }) };
}

function policyHash(policy: FollowUpPolicy): string {
  return shortHash([JSON.stringify(policy)]);
}
