/** `merge: whenGreen`: what a pull request lacks before the forge is asked to merge it, and what a refusal means. */
import type { Conversation } from '../../api/conversation.ts';
import { taskOfBranch } from '../../api/names.ts';
import type { Observed } from '../../api/observed.ts';
import type { Effect } from '../../api/plan.ts';
import type { Activity, PullRequest } from '../../api/pull-request.ts';
import type { FollowUpPolicy } from '../../api/pull-request-policy.ts';
import type { Reason } from '../../api/reasons.ts';
import type { RunRecord, TaskRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { oneLine } from '../../api/sanitize.ts';
import { millis, timestamp } from '../../api/time.ts';
import { titleFor } from '../runs/pull-request-text.ts';
import { backoff, isDue, PATIENCE } from '../tasks/retry.ts';
import { conversationOf, withConversation } from './conversation.ts';

type Merge = NonNullable<Conversation['merge']>;

interface Merging {
  readonly pull: PullRequest & { readonly activity: Activity };
  readonly policy: FollowUpPolicy;
}

/** Milliseconds since the epoch. */
type Now = Observed['now'];

/** The reasons that this gives, and those that it takes back once nothing is lacking; others are more important. */
const OWN: readonly Reason[] = ['InReview', 'Merging', 'MergeRefused'];
const OVERRULED: readonly Reason[] = ['FeedbackNotMet', 'FeedbackLimitReached', 'BudgetExceeded'];

/** The task in review, with the head that shall be merged, or with what that waits for. */
export function withMerge(task: TaskRecord, { pull, policy }: Merging, now: Now): TaskRecord {
  const { merge: before, ciQuiet, ...conversation } = conversationOf(task, pull.number);
  if (task.phase !== 'InReview')
    return ciQuiet === undefined ? task : withConversation(task, withMergeOf(conversation, before));
  const isOwn = OWN.includes(task.reason);
  const mayMerge = (isOwn || OVERRULED.includes(task.reason)) && task.result?.behind === undefined;
  const lack = policy.merge === 'never' || !mayMerge ? '' : lackOf(task, conversation, { pull, policy });
  if (lack !== undefined) {
    const waiting = withConversation(task, conversation);
    return isOwn ? { ...waiting, reason: 'InReview', message: oneLine(lack) } : waiting;
  }
  const isAsked = before?.headCommit === pull.headCommit;
  const quiet = quietOf({ pull, policy }, ciQuiet, now);
  if (!isAsked && quiet !== undefined && millis(quiet.until) > now) {
    const waiting = withConversation(task, { ...conversation, ciQuiet: quiet });
    return isOwn ? { ...waiting, reason: 'InReview', message: QUIET } : waiting;
  }
  const merge = isAsked ? before : { headCommit: pull.headCommit };
  return { ...withConversation(task, { ...conversation, merge }), ...saying(merge) };
}

function withMergeOf(conversation: Conversation, merge: Merge | undefined): Conversation {
  return merge === undefined ? conversation : { ...conversation, merge };
}

const QUIET = 'CI passed; waits a moment for more of it to begin (pullRequests.ciQuietSeconds)';

/** Of a policy that was recorded before there was such a thing. */
const QUIET_SECONDS = 60;

/**
 * Until when more of CI is to be expected: a workflow may begin only after others have reported. The forge's clock and ours may
 * be apart, and an App reports whatever time it likes: no wait is ever longer than what the policy says from now on.
 */
function quietOf(
  { pull: { activity, headCommit }, policy }: Merging,
  before: Conversation['ciQuiet'],
  now: Now,
): Conversation['ciQuiet'] {
  const { ciAt } = activity;
  if (ciAt === undefined) return undefined;
  const length = (policy.ciQuietSeconds ?? QUIET_SECONDS) * 1000;
  const isSame = before?.headCommit === headCommit && before.ciAt === ciAt;
  const until = isSame ? millis(before.until) : millis(ciAt) + length;
  return { headCommit, ciAt, until: timestamp(Math.min(until, now + length)) };
}

function saying({ refusal }: Merge): Pick<TaskRecord, 'reason' | 'message'> {
  if (refusal === undefined) return { reason: 'Merging', message: '' };
  const reason = refusal.kind === 'never' ? 'MergeRefused' : 'Merging';
  return { reason, message: oneLine(refusal.message) };
}

/** Never on Orca's own approval: a forge does not list it, and nobody else's is made up for it. */
function lackOf(
  task: TaskRecord,
  { approvals: byComment = [] }: Conversation,
  { pull, policy }: Merging,
): string | undefined {
  const { activity, headCommit, baseBranch } = pull;
  if (headCommit !== task.result?.headCommit)
    return 'is not merged by Orca: its head is not what Orca pushed';
  if (taskOfBranch(baseBranch) !== undefined || task.result.upstreams !== undefined)
    return 'waits for the task it stands on to be merged';
  if (activity.isDraft) return 'is a draft';
  if (activity.objections.length > 0)
    return `waits for ${activity.objections.join(', ')}, who requested changes`;
  if (activity.ci === 'failed') return 'CI failed';
  if (activity.ci === 'pending') return 'waits for CI';
  if (activity.ci === 'none' && policy.ci === 'required')
    return 'waits for CI, which has reported nothing (pullRequests.ci: optional does without)';
  const ofHead = byComment.filter((approval) => approval.headCommit === headCommit).map(({ by }) => by);
  const missing = policy.requiredApprovals - new Set([...activity.approvals, ...ofHead]).size;
  if (missing > 0) return `waits for ${missing} ${missing === 1 ? 'approval' : 'approvals'} of its head`;
  return activity.isMergeable === true ? undefined : 'waits for the forge to say whether it can be merged';
}

/** The task after the forge was asked in the pass before to merge it: refused, which is counted once, or to be merged in its time. */
export function afterAsking(task: TaskRecord, { outcomes, now }: Observed): TaskRecord {
  const { conversation, result } = task;
  const merge = conversation?.merge;
  if (conversation === undefined || merge === undefined || result === undefined) return task;
  if (!isDue(merge.tryAt, now)) return task;
  const found = outcomes.find(
    ({ effect }) =>
      effect.type === 'mergePullRequest' &&
      effect.number === conversation.number &&
      effect.headCommit === merge.headCommit &&
      repositoryKey(effect.repository) === repositoryKey(result.repository),
  );
  if (found === undefined) return task;
  if (found.outcome.done) {
    const { headCommit } = merge;
    return {
      ...task,
      conversation: { ...conversation, merge: { headCommit, tryAt: timestamp(now + PATIENCE) } },
    };
  }
  const refusal = { ...found.outcome.failure, message: oneLine(found.outcome.failure.message) };
  const tries = (merge.tries ?? 0) + 1;
  const delay = refusal.kind === 'never' ? PATIENCE : backoff(tries, task.name);
  const next: Merge = { ...merge, tries, tryAt: timestamp(now + delay), refusal };
  const said = task.phase === 'InReview' && OWN.includes(task.reason) ? saying(next) : {};
  return { ...task, ...said, conversation: { ...conversation, merge: next } };
}

/** Asked only while the forge shows that very head, open, and tells what was said of it: what can not be read may object. */
export function mergeEffect(
  task: TaskRecord,
  run: RunRecord | undefined,
  { pull, now }: { readonly pull: PullRequest | undefined; readonly now: number },
): readonly Effect[] {
  const merge = task.conversation?.merge;
  if (task.phase !== 'InReview' || merge === undefined || task.result === undefined) return [];
  if (pull?.state !== 'open' || pull.isArmed || pictureOf(task, pull) === undefined) return [];
  if (pull.headCommit !== merge.headCommit || !isDue(merge.tryAt, now)) return [];
  return [
    {
      type: 'mergePullRequest',
      repository: task.result.repository,
      number: pull.number,
      headCommit: merge.headCommit,
      title: titleFor(task, run?.asked),
    },
  ];
}

/** What the forge would merge by itself and nobody wants merged as it is: more was said, or its next head comes unseen. */
export function withdrawEffect(task: TaskRecord, pull: PullRequest | undefined): readonly Effect[] {
  if (pull?.state !== 'open' || !pull.isArmed || task.result === undefined) return [];
  const isWanted = task.phase === 'InReview' && task.conversation?.merge?.headCommit === pull.headCommit;
  // With each move of the base a forge has to work out anew whether it conflicts, and merges nothing meanwhile.
  const isUndecided = task.reason === 'InReview' && pictureOf(task, pull)?.isMergeable === undefined;
  if (isWanted || isUndecided) return [];
  return [{ type: 'withdrawMerge', repository: task.result.repository, number: pull.number }];
}

/** What is known of it as it is now; undefined: something was said, or pushed, that could not be read. */
function pictureOf(
  { conversation }: TaskRecord,
  pull: PullRequest,
): Pick<Activity, 'isMergeable'> | undefined {
  const seen = conversation?.seen;
  const isSame = seen?.at === pull.updatedAt && seen?.headCommit === pull.headCommit;
  return pull.activity ?? (isSame ? seen : undefined);
}
