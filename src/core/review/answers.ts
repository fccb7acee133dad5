/** What Orca says to those who spoke on a pull request. */
import type { Answer, FeedbackItem } from '../../api/pull-request.ts';
import type { RunRecord } from '../../api/recorded.ts';
import { oneLine } from '../../api/sanitize.ts';
import { block, code, inline } from '../markdown.ts';

const MAX_SUMMARY = 1500;

/**
 * What became of the items that a run took up, one answer each; failed checks have one together. What the agent said stands in
 * the first.
 */
export function answersOf(run: RunRecord): readonly Answer[] {
  const asks = run.asks ?? [];
  const [check] = asks.filter(({ type }) => type === 'check');
  const answered = asks.filter((item) => item.type !== 'check' || item === check);
  const outcome = outcomeOf(run);
  const said = run.summary?.trim() ? `\n\nThe agent says:\n\n${block(run.summary, MAX_SUMMARY)}` : '';
  return answered.map((item, index) => {
    const about = item.type === 'check' ? `CI had failed (${checkNames(asks)}). ` : '';
    const more = index === 0 ? said : said === '' ? '' : ' What the agent says is told once, above.';
    return { to: item.id, text: `${about}${outcome}${more}\n\n${footer(run)}` };
  });
}

function outcomeOf({ phase, reason, message, headCommit }: RunRecord): string {
  if (phase === 'Failed') {
    const why = message === '' ? '' : `: ${inline(message, 300)}`;
    return `This was not done: the run ended with ${code(reason)}${why}. The pull request is as it was; ${code('/orca retry')} asks for another run.`;
  }
  if (phase === 'Cancelled') return 'This was not done: the run was stopped.';
  return headCommit === undefined
    ? 'A run looked into this and changed nothing.'
    : `A run took this up and pushed ${headCommit}.`;
}

function footer({ name }: RunRecord): string {
  return `<sub>Orca, run ${code(name)}</sub>`;
}

function checkNames(asks: readonly FeedbackItem[]): string {
  const names = asks.flatMap(({ type, author }) => (type === 'check' ? [inline(author, 60)] : []));
  return [...new Set(names)].join(', ');
}

export type LimitedBy = 'maxFeedbackRounds' | 'maxCiRounds' | 'budget';

/** Why items are not taken up. */
export function limitAnswers(
  items: readonly FeedbackItem[],
  by: LimitedBy,
  limit: number,
): readonly Answer[] {
  if (by === 'budget') return items.map(({ id }) => ({ to: id, text: OVER_BUDGET }));
  const why = `the pull request has had ${limit} such ${limit === 1 ? 'round' : 'rounds'}, as many as ${code(`pullRequests.${by}`)} allows`;
  return items.map(({ id }) => ({
    to: id,
    text: `This is not taken up: ${why}. ${code('/orca retry')} asks for a run all the same.`,
  }));
}

const OVER_BUDGET =
  'This is not taken up: the budget of the task is spent. Raise it in the manifest of the project, then say `/orca retry`.';

/** To what nobody will take up any more. */
export function tooLate(items: readonly FeedbackItem[], how: 'merged' | 'closed'): readonly Answer[] {
  const people = items.filter(({ type }) => type !== 'check');
  return people.map(({ id }) => ({
    to: id,
    text: `This was not taken up: the pull request was ${how} before.`,
  }));
}

export function stopAnswer({ id }: FeedbackItem): Answer {
  const text = `Stopped: Orca leaves this pull request alone until somebody with write access says ${code('/orca retry')}.`;
  return { to: id, text };
}

export function approvalAnswer({ id }: FeedbackItem, headCommit: string, merges: boolean): Answer {
  const more = merges ? '' : ` Orca merges nothing here: ${code('pullRequests.merge')} is ${code('never')}.`;
  return { to: id, text: `Counted as your approval of ${headCommit}.${more}` };
}

/** An approval that could be meant for what the pull request was before. */
export function staleApprovalAnswer({ id }: FeedbackItem, headCommit: string): Answer {
  const text = `Not counted: ${headCommit} is the head now, and it may not have been when you wrote this. Look at it and say ${code('/orca approve')} again.`;
  return { to: id, text };
}

export function unknownCommandAnswer({ id }: FeedbackItem, command: string): Answer {
  const known = `${code('/orca retry')}, ${code('/orca stop')} and ${code('/orca approve')}`;
  const what = command === '' ? 'no command' : `no command "${inline(oneLine(command, 40))}"`;
  return { to: id, text: `There is ${what}: ${known} are understood here.` };
}
