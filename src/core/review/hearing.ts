/** Takes in what was said on a pull request: each item once, commands at once, the rest to wait for a run. */
import type { Conversation } from '../../api/conversation.ts';
import type { Activity, FeedbackItem, PullRequest } from '../../api/pull-request.ts';
import type { FollowUpPolicy } from '../../api/pull-request-policy.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine, quoted } from '../../api/sanitize.ts';
import { millis, type Timestamp } from '../../api/time.ts';
import { compareText } from '../first-few.ts';
import { addresseeOf, isRetry } from './addressee.ts';
import { approvalAnswer, staleApprovalAnswer, stopAnswer, unknownCommandAnswer } from './answers.ts';
import { conversationOf, withAnswers, withConversation } from './conversation.ts';

/** Characters of one item that are recorded, and that an agent gets to see. */
const MAX_TEXT = 4000;

export interface Hearing {
  readonly pull: PullRequest & { readonly activity: Activity };
  readonly policy: FollowUpPolicy;
  /** When the forge had the head that Orca pushed last; undefined: not known. */
  readonly landedAt: Timestamp | undefined;
}

/** What waits for a person does not take up what others say meanwhile, but their commands. */
export function heard(task: TaskRecord, hearing: Hearing): TaskRecord {
  const { pull, policy } = hearing;
  const { activity, headCommit } = pull;
  let conversation = ofHead(conversationOf(task, pull.number), headCommit, task.result?.headCommit);
  const taken = new Set(conversation.taken);
  const isOver = task.phase === 'Failed' || task.phase === 'Cancelled';
  for (const item of inTime(activity.feedback)) {
    if (taken.has(item.id) || item.type === 'check') continue;
    const { to } = addresseeOf(item);
    if (isOver && to === 'agent') continue;
    taken.add(item.id);
    conversation = { ...conversation, taken: [...conversation.taken, item.id] };
    if (item.isAnswered) {
      conversation = remembered(conversation, item, task.result?.committedAt);
      continue;
    }
    if (to === 'agent' && policy.maxFeedbackRounds > 0) conversation = withWaiting(conversation, [item]);
    if (to === 'orca') conversation = obeyed(conversation, item, { ...hearing, task });
  }
  return withConversation(task, isOver ? conversation : withChecks(conversation, hearing));
}

/** What a later command says counts, in whatever order a forge lists them. */
function inTime(items: readonly FeedbackItem[]): readonly FeedbackItem[] {
  return [...items].sort((a, b) => (a.at === b.at ? compareText(a.id, b.id) : compareText(a.at, b.at)));
}

/** Failed checks of a head that is gone are nobody's business any more, nor approvals of what Orca has pushed more to. */
function ofHead(conversation: Conversation, headCommit: string, pushed: string | undefined): Conversation {
  const { taken, waiting = [], approvals = [] } = conversation;
  const isOfHead = (id: string) => !id.startsWith('check-') || id.startsWith(`check-${headCommit}-`);
  return {
    ...conversation,
    taken: taken.filter(isOfHead),
    waiting: waiting.filter(({ id }) => isOfHead(id)),
    approvals: approvals.filter((approval) => approval.headCommit === pushed),
  };
}

function withWaiting(conversation: Conversation, items: readonly FeedbackItem[]): Conversation {
  return { ...conversation, waiting: [...(conversation.waiting ?? []), ...items.map(recorded)] };
}

/** What adapters have done to the text already is done again: it goes into a prompt and onto the status branch. */
function recorded({ id, type, author, at, text, path, line, url }: FeedbackItem): FeedbackItem {
  return {
    ...{ id, type, at, url },
    author: oneLine(redacted(author), 100),
    text: redacted(quoted(text, MAX_TEXT)).trim(),
    ...(path === undefined ? {} : { path: oneLine(redacted(path), 200) }),
    ...(line === undefined ? {} : { line }),
  };
}

/**
 * A command that was obeyed before the record of it was lost: only a stop lasts, until a retry, or until other work was done
 * after it; where nobody knows when that was, it holds.
 */
function remembered(
  conversation: Conversation,
  item: FeedbackItem,
  workedAt: Timestamp | undefined,
): Conversation {
  const addressee = addresseeOf(item);
  const command = addressee.to === 'orca' ? addressee.command : '';
  const isOver = workedAt !== undefined && millis(item.at) < millis(workedAt);
  if (command === 'stop')
    return isOver ? conversation : { ...conversation, stoppedBy: oneLine(item.author, 100) };
  if (command !== 'retry') return conversation;
  const { stoppedBy: _, ...rest } = conversation;
  return rest;
}

interface Obeying extends Hearing {
  readonly task: TaskRecord;
}

function obeyed(conversation: Conversation, item: FeedbackItem, obeying: Obeying): Conversation {
  const addressee = addresseeOf(item);
  const command = addressee.to === 'orca' ? addressee.command : '';
  switch (command) {
    case 'stop':
      return withAnswers({ ...conversation, stoppedBy: oneLine(item.author, 100) }, [stopAnswer(item)]);
    case 'retry': {
      const { stoppedBy: _, rounds: _rounds, limitTold: _told, ...rest } = conversation;
      const { checked: _checked, base: _base, merge: _merge, ...free } = rest;
      return withWaiting(free, [item]);
    }
    case 'approve':
      return approved(conversation, item, obeying);
    default:
      return withAnswers(conversation, [unknownCommandAnswer(item, command)]);
  }
}

/** Only of the head as it stood when it was written; in doubt it is no approval. */
function approved(conversation: Conversation, item: FeedbackItem, obeying: Obeying): Conversation {
  const { pull, policy, landedAt, task } = obeying;
  const { headCommit } = pull;
  const isOwnHead = task.result?.headCommit === headCommit;
  const isLater = landedAt !== undefined && item.at > landedAt;
  const isOfHead = item.headCommit === undefined ? isLater : item.headCommit === headCommit;
  if (!isOwnHead || !isOfHead) return withAnswers(conversation, [staleApprovalAnswer(item, headCommit)]);
  const approvals = [...(conversation.approvals ?? []), { by: item.author, headCommit }];
  const answer = approvalAnswer(item, headCommit, policy.merge === 'whenGreen');
  return withAnswers({ ...conversation, approvals }, [answer]);
}

/** All checks of a head that failed are one round's, once nothing runs any more; the same ones again are nobody's. */
function withChecks(conversation: Conversation, { pull, policy }: Hearing): Conversation {
  const { activity, headCommit } = pull;
  if (activity.ci !== 'failed' || policy.maxCiRounds === 0) return conversation;
  const { taken: known } = conversation;
  const fresh = activity.feedback.filter(({ id, type }) => type === 'check' && !known.includes(id));
  if (fresh.length === 0) return conversation;
  const before = conversation.checked?.headCommit === headCommit ? conversation.checked.names : [];
  const names = [...new Set([...before, ...fresh.map(({ author }) => oneLine(author, 100))])].sort();
  const taken = [...known, ...fresh.map(({ id }) => id)];
  const told: Conversation = { ...conversation, taken, checked: { headCommit, names } };
  return names.length === before.length ? told : withWaiting(told, fresh);
}

/** Whether somebody asked for another run, which has not ended yet. */
export function hasRetry({ conversation }: TaskRecord): boolean {
  return conversation?.waiting?.some(isRetry) === true;
}
