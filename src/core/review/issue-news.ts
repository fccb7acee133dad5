/** What the issue that a task was made from is told of its pull request: once that it is in review, once that it was merged. */
import { issueAt, type TaskIssue } from '../../api/issue.ts';
import { keyOf } from '../../api/names.ts';
import type { Effect } from '../../api/plan.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import type { Draft } from '../draft.ts';
import { code } from '../markdown.ts';

type Told = NonNullable<TaskIssue['told']>;
type TellIssue = Extract<Effect, { readonly type: 'tellIssue' }>;

/** The effect that is missing: nobody is told of a review any more when it is over. */
export function tellEffect(task: TaskRecord): readonly TellIssue[] {
  const news = newsOf(task);
  const place = task.issue && issueAt(task.issue.url);
  if (news === undefined || place === undefined || task.pullRequest === undefined) return [];
  const key = keyOf(task.project, task.name);
  const { url } = task.pullRequest;
  const what = news.stage === 'merged' ? 'was merged' : 'is in review';
  return [
    {
      type: 'tellIssue',
      task: key,
      ...place,
      about: `${key} ${news.stage} ${url}`,
      text: `The result of task ${code(key)} ${what}: ${url}`,
    },
  ];
}

/** What is to be told and, as far as is known, was not. */
function newsOf({ issue, pullRequest, phase, reason }: TaskRecord): Told | undefined {
  if (issue === undefined || pullRequest === undefined) return undefined;
  const isMerged = phase === 'Succeeded' && reason === 'Merged';
  if (!isMerged && phase !== 'InReview') return undefined;
  const { number } = pullRequest;
  const { told } = issue;
  if (told?.number === number && (told.stage === 'merged' || !isMerged)) return undefined;
  return { number, stage: isMerged ? 'merged' : 'review' };
}

/** Afterwards the tasks say what their issues were told in the pass before, or will never take. */
export function takeInNews(draft: Draft): void {
  for (const { effect, outcome } of draft.observed.outcomes) {
    if (effect.type !== 'tellIssue' || !(outcome.done || outcome.failure.kind === 'never')) continue;
    const task = draft.tasks.get(effect.task);
    if (task?.issue === undefined || tellEffect(task)[0]?.about !== effect.about) continue;
    const told = newsOf(task);
    if (told !== undefined) draft.tasks.put(effect.task, { ...task, issue: { ...task.issue, told } });
  }
}
