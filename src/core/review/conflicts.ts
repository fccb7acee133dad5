/** A pull request that conflicts with its base: when the base is merged into its branch, and when that is tried again. */
import type { Observed } from '../../api/observed.ts';
import type { Activity, PullRequest } from '../../api/pull-request.ts';
import type { FollowUpPolicy } from '../../api/pull-request-policy.ts';
import type { RunRecord, TaskRecord } from '../../api/recorded.ts';
import { repositoryAt } from '../tasks/targets.ts';
import { conversationOf } from './conversation.ts';

interface Conflicting {
  readonly pull: PullRequest & { readonly activity: Activity };
  readonly policy: FollowUpPolicy;
  readonly observed: Observed;
}

/** The task in review, with the base to be merged where the forge says that it conflicts and that was not tried already. */
export function withConflict(task: TaskRecord, { pull, policy, observed }: Conflicting): TaskRecord {
  const { result, phase, reason } = task;
  if (phase !== 'InReview' || result === undefined || result.behind !== undefined) return task;
  if (pull.headCommit !== result.headCommit) return task;
  const { isMergeable } = pull.activity;
  if (isMergeable === true && reason === 'BaseNotMerged') return { ...task, reason: 'InReview', message: '' };
  if (isMergeable !== false) return task;
  const conversation = conversationOf(task, pull.number);
  if (conversation.stoppedBy !== undefined) return task;
  const { base, rounds = {} } = conversation;
  const isTried = base?.headCommit === result.headCommit;
  const tip = repositoryAt(observed, result.repository);
  const now = tip?.known === true ? tip.value.branches.get(result.baseBranch) : undefined;
  const hasMoved = isTried && now !== undefined && now !== base.commit;
  if ((rounds.merges ?? 0) >= policy.maxMergeRounds) {
    const message = `it conflicts with ${result.baseBranch}, and had ${policy.maxMergeRounds} rounds for that (pullRequests.maxMergeRounds)`;
    return { ...task, reason: 'BaseNotMerged', message };
  }
  if (!isTried || hasMoved) return { ...task, result: { ...result, behind: [] } };
  const message = reason === 'BaseNotMerged' ? task.message : `it conflicts with ${result.baseBranch}`;
  return { ...task, reason: 'BaseNotMerged', message };
}

/** Whether it has to be known where the base is, should the forge tell of a conflict: its base was merged once already. */
export function mayWaitForBase({ phase, conversation }: TaskRecord): boolean {
  return phase === 'InReview' && conversation?.base !== undefined;
}

/** The task after a run that merged the base, or could not: not the same again. */
export function withBaseTried(task: TaskRecord, { start, rounds, headCommit }: RunRecord): TaskRecord {
  const { result, pullRequest } = task;
  if (pullRequest === undefined || start.merge === undefined || result === undefined) return task;
  const conversation = conversationOf(task, pullRequest.number);
  const base = { commit: start.merge.commit, headCommit: headCommit ?? result.headCommit };
  if (rounds === 0) return { ...task, conversation: { ...conversation, base } };
  const merges = (conversation.rounds?.merges ?? 0) + 1;
  return { ...task, conversation: { ...conversation, base, rounds: { ...conversation.rounds, merges } } };
}
