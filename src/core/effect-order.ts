/** The order in which effects are carried out. */
import { type Key, keyOf, keyParts } from '../api/names.ts';
import type { Effect } from '../api/plan.ts';
import type { Recorded } from '../api/recorded.ts';

/** What frees comes before what takes. */
const ORDER: readonly Effect['type'][] = [
  'stopRun',
  'removeRun',
  'withdrawMerge',
  'answerFeedback',
  'mergePullRequest',
  'tellIssue',
  'closePullRequest',
  'deleteBranch',
  'deleteKept',
  'keepWork',
  'publishRun',
  'ensurePullRequest',
  'startRun',
];

/**
 * The same for the same effects, however they come in. Runs are started in turn between projects, in each the most
 * urgent first: the one run of a small project does not wait for thousands of a large one.
 */
export function inOrder(effects: readonly Effect[], { runs, tasks }: Recorded): readonly Effect[] {
  const urgency = (run: Key) => {
    const { project, task } = runs.get(run) ?? { ...keyParts(run), task: '' };
    return tasks.get(keyOf(project, task))?.spec.priority ?? 0;
  };
  const entries = effects.map((effect) => ({
    effect,
    rank: ORDER.indexOf(effect.type),
    urgency: effect.type === 'startRun' ? urgency(effect.run) : 0,
    subject: subjectOf(effect),
    turn: 0,
  }));
  entries.sort((a, b) => a.rank - b.rank || b.urgency - a.urgency || text(a.subject, b.subject));
  const turns = new Map<string, number>();
  for (const entry of entries) {
    if (entry.effect.type !== 'startRun') continue;
    const { project } = entry.effect.brief;
    entry.turn = turns.get(project) ?? 0;
    turns.set(project, entry.turn + 1);
  }
  return entries.sort((a, b) => a.rank - b.rank || a.turn - b.turn).map(({ effect }) => effect);
}

function subjectOf(effect: Effect): string {
  if ('run' in effect) return effect.run;
  if (effect.type === 'deleteKept') return `${effect.repository} ${effect.ref}`;
  if (effect.type === 'deleteBranch') return `${effect.repository} ${effect.branch}`;
  return `${effect.repository} ${effect.number}`;
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
