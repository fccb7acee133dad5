/** What `orca describe` says of the words on a task's pull request. */
import type { FeedbackItem } from '../api/pull-request.ts';
import type { TaskRecord } from '../api/recorded.ts';
import { oneLine } from '../api/sanitize.ts';
import type { Field } from './description-lines.ts';

export function feedbackFields({ conversation }: TaskRecord): readonly Field[] {
  if (conversation === undefined) return [];
  const { waiting = [], answers = [], approvals = [], rounds = {}, stoppedBy } = conversation;
  const made = [
    ...counted(rounds.feedback, 'of feedback'),
    ...counted(rounds.checks, 'of failing CI'),
    ...counted(rounds.merges, 'of conflicts'),
  ];
  return [
    ['Feedback', itemLines(waiting)],
    ['Feedback rounds', made.join(', ')],
    ['To be answered', answers.map(({ to }) => to).join(', ')],
    ['Approved by', approvals.map(({ by, headCommit }) => `${by} (${headCommit.slice(0, 12)})`).join(', ')],
    ['Stopped by', stoppedBy],
  ];
}

/** One line an item. */
export function itemLines(items: readonly FeedbackItem[]): string {
  return items.map(itemLine).join('\n');
}

/** Without what its text goes on to say. */
export function itemLine({ id, author, text }: FeedbackItem): string {
  return oneLine(`${id} of ${author}: ${oneLine(text, 80)}`);
}

function counted(count: number | undefined, what: string): readonly string[] {
  return count === undefined ? [] : [`${count} ${what}`];
}
