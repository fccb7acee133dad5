/** README.md of the status branch: what runs, what waits and why, what is in review, what it cost; for people. */
import { keyOf, statusPath } from '../api/names.ts';
import type { PodRecord, Recorded, RunRecord, TaskRecord } from '../api/recorded.ts';
import type { Timestamp } from '../api/time.ts';
import { pageHeader, pageNotices } from './front-page-notices.ts';
import { taskGraph } from './graph.ts';
import { code, inline, link, table } from './markdown.ts';
import { usageSection } from './usage-table.ts';

const MAX_ROWS = 50;
const MAX_DONE = 10;

/** The same state gives the same page: times are absolute, and nothing depends on when it is written. */
export function frontPage(recorded: Recorded): string {
  const tasks = [...recorded.tasks.values()].sort(byName);
  const sections = [
    pageHeader(recorded),
    pageNotices(recorded),
    projectsSection(recorded, tasks),
    attention(tasks),
    review(tasks, recorded),
    running(tasks, recorded),
    waiting(tasks),
    done(tasks),
    podsSection(recorded),
    usageSection(recorded),
    ...graphs(recorded, tasks),
    FOOTER,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const FOOTER =
  '---\n\nWritten by Orca; do not edit this branch. Each object has a file below `projects/`, and ' +
  '`git log -- <file>` tells its story.';

function projectsSection(recorded: Recorded, tasks: readonly TaskRecord[]): string {
  const names = [...recorded.projects.keys()].sort();
  if (names.length === 0) return '';
  const rows = names.map((name) => {
    const own = tasks.filter((task) => task.project === name);
    const count = (...phases: readonly TaskRecord['phase'][]) =>
      String(own.filter((task) => phases.includes(task.phase)).length);
    const pods = [...recorded.pods.values()].filter((pod) => pod.project === name);
    const ready = pods.filter(({ phase }) => phase === 'Ready' || phase === 'Busy').length;
    return [
      `[${code(name)}](${statusPath('Project', name, name)})`,
      `${ready}/${pods.length}`,
      count('Pending'),
      count('Scheduled', 'Running'),
      count('InReview'),
      count('Succeeded'),
      count('Failed', 'Cancelled'),
    ];
  });
  const head = [
    'project',
    'pods ready',
    'waiting',
    'running',
    'in review',
    'succeeded',
    'failed or cancelled',
  ];
  return `## Projects\n\n${limited(head, rows)}`;
}

function attention(tasks: readonly TaskRecord[]): string {
  const stuck = tasks.filter(
    (task) =>
      task.phase === 'Failed' ||
      (task.phase !== 'Cancelled' &&
        task.conditions.some(({ type, status }) => type === 'Stalled' && status === 'True')),
  );
  const rows = stuck.map((task) => {
    const stalled = task.conditions.find(({ type }) => type === 'Stalled');
    return [
      taskLink(task),
      task.phase,
      stalled?.reason ?? task.reason,
      inline(stalled?.message ?? task.message),
    ];
  });
  return section('Needs attention', ['task', 'phase', 'reason', 'message'], rows);
}

function review(tasks: readonly TaskRecord[], recorded: Recorded): string {
  const rows = tasks
    .filter((task) => task.phase === 'InReview')
    .map((task) => {
      const run = runOf(task, recorded);
      const passed = run?.checks.filter((check) => check.passed).length ?? 0;
      const pull = task.pullRequest;
      return [
        taskLink(task),
        pull === undefined ? '' : link(`#${pull.number}`, pull.url),
        code(task.result?.branch ?? ''),
        code(task.result?.baseBranch ?? ''),
        run === undefined || run.checks.length === 0 ? 'none' : `${passed}/${run.checks.length} passed`,
      ];
    });
  return section('In review', ['task', 'pull request', 'branch', 'base', 'checks'], rows);
}

function running(tasks: readonly TaskRecord[], recorded: Recorded): string {
  const rows = tasks
    .filter((task) => task.phase === 'Scheduled' || task.phase === 'Running')
    .map((task) => {
      const run = runOf(task, recorded);
      return [
        taskLink(task),
        task.reason,
        code(task.pod ?? ''),
        run === undefined ? '' : runLink(run),
        moment(run?.startedAt ?? run?.scheduledAt),
      ];
    });
  return section('Running', ['task', 'step', 'pod', 'run', 'since'], rows);
}

function waiting(tasks: readonly TaskRecord[]): string {
  const rows = tasks
    .filter((task) => task.phase === 'Pending')
    .map((task) => [
      taskLink(task),
      task.reason,
      inline(task.message),
      String(task.retries),
      moment(task.createdAt),
    ]);
  return section('Waiting', ['task', 'reason', 'why', 'retries', 'since'], rows);
}

function done(tasks: readonly TaskRecord[]): string {
  const over = tasks
    .filter((task) => task.phase === 'Succeeded' || task.phase === 'Cancelled')
    .sort((a, b) => compare(b.finishedAt ?? '', a.finishedAt ?? '') || byName(a, b));
  const rows = over.slice(0, MAX_DONE).map((task) => {
    const pull = task.pullRequest;
    const proposed = pull === undefined ? '' : link(`#${pull.number}`, pull.url);
    return [taskLink(task), `${task.phase} (${task.reason})`, proposed, moment(task.finishedAt)];
  });
  const rest = over.length > MAX_DONE ? `\n\nand ${over.length - MAX_DONE} before them` : '';
  const text = section('Done lately', ['task', 'result', 'pull request', 'at'], rows);
  return text === '' ? '' : `${text}${rest}`;
}

function podsSection({ pods }: Recorded): string {
  const rows = [...pods.values()]
    .sort(byName)
    .map((pod: PodRecord) => [
      `[${code(`${pod.project}/${pod.name}`)}](${statusPath('AgentPod', pod.project, pod.name)})`,
      inline(pod.spec.model === undefined ? pod.spec.agent : `${pod.spec.agent} (${pod.spec.model})`),
      pod.phase,
      pod.reason,
      inline(pod.message),
    ]);
  return section('Pods', ['pod', 'agent', 'phase', 'reason', 'message'], rows);
}

function graphs(recorded: Recorded, tasks: readonly TaskRecord[]): readonly string[] {
  return [...recorded.projects.keys()].sort().flatMap((project) => {
    const graph = taskGraph(tasks.filter((task) => task.project === project));
    return graph === '' ? [] : [`## Tasks of ${code(project)}\n\n${graph}`];
  });
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `## ${title}\n\n${limited(head, rows)}`;
}

function limited(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length > MAX_ROWS ? `\n\nand ${rows.length - MAX_ROWS} more` : '';
  return `${table(head, rows.slice(0, MAX_ROWS))}${more}`;
}

function taskLink(task: TaskRecord): string {
  return `[${code(`${task.project}/${task.name}`)}](${statusPath('DevTask', task.project, task.name)})`;
}

function runLink(run: RunRecord): string {
  return `[${code(run.name)}](${statusPath('Run', run.project, run.name)})`;
}

function runOf(task: TaskRecord, recorded: Recorded): RunRecord | undefined {
  return task.run === undefined ? undefined : recorded.runs.get(keyOf(task.project, task.run));
}

/** To the second, in UTC. */
function moment(at: Timestamp | undefined): string {
  return at === undefined ? '' : `${at.slice(0, 19).replace('T', ' ')}Z`;
}

function byName(
  a: { readonly project: string; readonly name: string },
  b: { readonly project: string; readonly name: string },
): number {
  return compare(a.project, b.project) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
