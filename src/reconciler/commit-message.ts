/** The words of a status commit: what happened to how many objects, then each change on a line of its own. */
import { addTo } from '../api/groups.ts';
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

/** What people look for when they read the log, most telling first: of these kinds, those of the first row that changed. */
const TIERS: readonly (readonly string[])[] = [['devtask', 'agentpool', 'project'], ['agentpod'], ['run']];
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

/** Short enough for one line: with as many names as fit, else counts; what is left over is told by an ellipsis. */
function subject(changes: readonly Change[], before: Recorded, next: Recorded): string {
  if (changes.length === 0) return 'Record nothing';
  const kinds = new Set(changes.map(({ object }) => kindOf(object)));
  const tier = TIERS.find((row) => row.some((kind) => kinds.has(kind)));
  if (tier === undefined) return headerPhrase(before, next);
  const groups = tier.flatMap((kind) => {
    const objects = changes.map(({ object }) => object).filter((object) => kindOf(object) === kind);
    return groupsOf(objects, kind, { before, next });
  });
  for (let names = groups.length; names > 0; names -= 1) {
    const text = joined(groups.map((group, index) => phrase(group, index < names)));
    if (text.length <= MAX_SUBJECT) return text;
  }
  return fitted(groups.map((group) => phrase(group, groups.length === 1)));
}

function kindOf(object: string): string {
  return object.slice(0, Math.max(0, object.indexOf('/')));
}

/** The change of what belongs to no object. */
function headerPhrase(before: Recorded, next: Recorded): string {
  const { configCommit, leaseEpoch } = next.header;
  if (configCommit !== before.header.configCommit) return `Take up ${configCommit.slice(0, 12)}`;
  return leaseEpoch === before.header.leaseEpoch
    ? 'Update notices'
    : `Take over the lease, epoch ${leaseEpoch}`;
}

/** Objects of one kind to which the same happened. */
interface Group {
  readonly verb: string;
  readonly noun: string;
  readonly objects: readonly string[];
}

/** The largest first. */
function groupsOf(
  objects: readonly string[],
  kind: string,
  { before, next }: { before: Recorded; next: Recorded },
): readonly Group[] {
  const byVerb = new Map<string, string[]>();
  for (const object of objects) {
    const verb = verbFor(object, kind, before, next);
    addTo(byVerb, verb, object);
  }
  return [...byVerb]
    .map(([verb, same]) => ({ verb, noun: NOUNS[kind] ?? kind, objects: same }))
    .sort((a, b) => b.objects.length - a.objects.length);
}

function phrase({ verb, noun, objects }: Group, isNamed: boolean): string {
  const [only = ''] = objects;
  if (objects.length > 1) return `${verb} ${objects.length} ${noun}s`;
  return `${verb} ${isNamed ? `${noun} ${only.slice(only.indexOf('/') + 1)}` : `1 ${noun}`}`;
}

/** As many phrases as fit. */
function fitted(phrases: readonly string[]): string {
  for (let count = phrases.length; count > 1; count -= 1) {
    const text = joined(phrases.slice(0, count)) + (count < phrases.length ? ', …' : '');
    if (text.length <= MAX_SUBJECT) return text;
  }
  return cut(phrases[0] ?? '');
}

function joined([first = '', ...rest]: readonly string[]): string {
  return [first, ...rest.map((text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`)].join(', ');
}

function cut(text: string): string {
  return text.length > MAX_SUBJECT ? `${text.slice(0, MAX_SUBJECT - 1)}…` : text;
}

/** What a step inside a phase is called. */
const STEP_VERBS: Readonly<Record<string, string>> = {
  Publishing: 'Publish',
  OpeningPullRequest: 'Propose',
};

function verbFor(object: string, kind: string, before: Recorded, next: Recorded): string {
  const was = recordOf(object, kind, before);
  const is = recordOf(object, kind, next);
  if (is === undefined) return 'Remove';
  const isStarted = kind === 'run' || (kind === 'devtask' && is.phase !== 'Pending');
  if (was === undefined) return isStarted ? 'Schedule' : 'Add';
  if (was.phase === is.phase) return (kind === 'devtask' && STEP_VERBS[is.reason ?? '']) || 'Update';
  return VERBS[`${kind} ${is.phase}`] ?? 'Update';
}

interface Shown {
  readonly phase?: string;
  readonly reason?: string;
}

function recordOf(object: string, kind: string, recorded: Recorded): Shown | undefined {
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
