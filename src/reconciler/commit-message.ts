/** The words of a status commit: what happened to how many objects, then each change on a line of its own. */
import { keyOf } from '../api/names.ts';
import type { Change } from '../api/plan.ts';
import type { Recorded } from '../api/recorded.ts';

const MAX_SUBJECT = 60;
const MAX_LINES = 200;

export function commitMessage(changes: readonly Change[], before: Recorded, next: Recorded): string {
  const lines = changes.slice(0, MAX_LINES).map((change) => `${change.object}: ${change.message}`);
  const left = changes.length - lines.length;
  const body = left > 0 ? [...lines, `… and ${left} more`] : lines;
  return `${subject(changes, before, next)}\n\n${body.join('\n')}\n`;
}

/** Most telling first: what people look for when they read the log of the branch. */
const RANKS = ['devtask', 'agentpool', 'project', 'agentpod', 'run'];
const NOUNS: Readonly<Record<string, string>> = {
  devtask: 'task',
  agentpool: 'pool',
  agentpod: 'pod',
  project: 'project',
  run: 'run',
};
const VERBS: Readonly<Record<string, string>> = {
  'devtask Scheduled': 'Schedule',
  'devtask Running': 'Start',
  'devtask InReview': 'Land',
  'devtask Succeeded': 'Complete',
  'devtask Failed': 'Fail',
  'devtask Cancelled': 'Cancel',
  'devtask Pending': 'Requeue',
  'agentpod Ready': 'Ready',
  'agentpod Busy': 'Occupy',
  'agentpod Failed': 'Fail',
  'agentpod Starting': 'Start',
  'agentpod Terminating': 'Drain',
  'agentpod Terminated': 'Terminate',
};

function subject(changes: readonly Change[], before: Recorded, next: Recorded): string {
  const groups = new Map<string, { readonly rank: number; readonly objects: Set<string> }>();
  for (const { object } of changes) {
    const kind = object.slice(0, Math.max(0, object.indexOf('/')));
    const group =
      kind in NOUNS ? `${verbFor(object, kind, before, next)} ${NOUNS[kind]}` : headerGroup(before, next);
    const rank = RANKS.indexOf(kind);
    const found = groups.get(group) ?? { rank: rank < 0 ? RANKS.length : rank, objects: new Set() };
    groups.set(group, found);
    found.objects.add(object);
  }
  const ranked = [...groups].sort(([, a], [, b]) => a.rank - b.rank || b.objects.size - a.objects.size);
  const phrases = ranked.map(([group, { objects }]) => phrase(group, [...objects]));
  return fitted(phrases);
}

/** The change of what belongs to no object. */
function headerGroup(before: Recorded, next: Recorded): string {
  const { configCommit } = next.header;
  return configCommit === before.header.configCommit
    ? 'Update notices'
    : `Take up ${configCommit.slice(0, 12)}`;
}

function phrase(group: string, objects: readonly string[]): string {
  const [only = ''] = objects;
  if (!only.includes('/')) return group;
  const [verb, noun] = group.split(' ');
  if (objects.length > 1) return `${verb} ${objects.length} ${noun}s`;
  return `${verb} ${noun} ${only.slice(only.indexOf('/') + 1)}`;
}

/** As many phrases as fit; what does not fit is told by an ellipsis. */
function fitted(phrases: readonly string[]): string {
  const [first = 'Record nothing', ...rest] = phrases;
  let text = first.length > MAX_SUBJECT ? `${first.slice(0, MAX_SUBJECT - 1)}…` : first;
  for (const [index, next] of rest.entries()) {
    const longer = `${text}, ${next.charAt(0).toLowerCase()}${next.slice(1)}`;
    const isLast = index === rest.length - 1;
    if (longer.length > MAX_SUBJECT - (isLast ? 0 : 3)) {
      return text.length + 3 <= MAX_SUBJECT ? `${text}, …` : text;
    }
    text = longer;
  }
  return text;
}

function verbFor(object: string, kind: string, before: Recorded, next: Recorded): string {
  const was = recordOf(object, kind, before);
  const is = recordOf(object, kind, next);
  if (is === undefined) return 'Remove';
  const isStarted = kind === 'run' || (kind === 'devtask' && is.phase !== 'Pending');
  if (was === undefined) return isStarted ? 'Schedule' : 'Add';
  if (was.phase === is.phase) return 'Update';
  return VERBS[`${kind} ${is.phase}`] ?? 'Update';
}

function recordOf(object: string, kind: string, recorded: Recorded): { readonly phase?: string } | undefined {
  const [, project = '', name = ''] = object.split('/');
  const key = keyOf(project, name);
  switch (kind) {
    case 'devtask':
      return recorded.tasks.get(key);
    case 'agentpod':
      return recorded.pods.get(key);
    case 'agentpool':
      return recorded.pools.get(key) && {};
    case 'project':
      return recorded.projects.get(project) && {};
    case 'run':
      return recorded.runs.get(key);
    default:
      return undefined;
  }
}
