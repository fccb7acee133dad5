/** The record of what was said on a pull request: what it starts as, what is put into it, and when it goes. */
import type { Conversation } from '../../api/conversation.ts';
import type { Answer, FeedbackItem } from '../../api/pull-request.ts';
import type { TaskRecord } from '../../api/recorded.ts';

/** Of the pull request with this number; what another one had is over. */
export function conversationOf({ conversation }: TaskRecord, number: number): Conversation {
  return conversation?.number === number ? conversation : { number, taken: [] };
}

/** Without the members that say nothing; the task has none at all where nothing is left but the number. */
export function withConversation(task: TaskRecord, conversation: Conversation): TaskRecord {
  const { waiting = [], answers = [], approvals = [], ...rest } = conversation;
  const kept: Conversation = {
    ...rest,
    ...(waiting.length === 0 ? {} : { waiting }),
    ...(answers.length === 0 ? {} : { answers }),
    ...(approvals.length === 0 ? {} : { approvals }),
  };
  if (kept.taken.length > 0 || Object.keys(kept).length > 2) return { ...task, conversation: kept };
  const { conversation: _, ...silent } = task;
  return silent;
}

/** Each item is answered once, whoever gives the answer first. */
export function withAnswers(conversation: Conversation, more: readonly Answer[]): Conversation {
  const answers = [...(conversation.answers ?? [])];
  for (const answer of more) if (!answers.some(({ to }) => to === answer.to)) answers.push(answer);
  return { ...conversation, answers };
}

export function withoutWaiting(conversation: Conversation, items: readonly FeedbackItem[]): Conversation {
  const gone = new Set(items.map(({ id }) => id));
  return { ...conversation, waiting: (conversation.waiting ?? []).filter(({ id }) => !gone.has(id)) };
}

/** The conversation of a generation that begins: with all its rounds, and nobody has stopped it. */
export function ofNewGeneration(conversation: Conversation): Conversation {
  const { rounds: _rounds, checked: _checked, stoppedBy: _stoppedBy, ...rest } = conversation;
  const { limitTold: _limitTold, merge: _merge, base: _base, seen: _seen, ...others } = rest;
  const { ciQuiet: _ciQuiet, ...kept } = others;
  return kept;
}
