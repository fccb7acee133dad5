/** README.md of the status branch: what runs, what waits and why, what is in review, what it cost; for people. */
import { conditionOf } from '../../api/conditions.ts';
import { statusPath } from '../../api/names.ts';
import type { Recorded, RunRecord, TaskPhase, TaskRecord } from '../../api/recorded.ts';
import type { Timestamp } from '../../api/time.ts';
import { runOf } from '../draft.ts';
import { compareText, FirstFew } from '../first-few.ts';
import { code, inline, link, table } from '../markdown.ts';
import { pageHeader, pageNotices } from './front-page-notices.ts';
import { MAX_ROWS, type ProjectTally, type Tally, tallyOf } from './front-page-tally.ts';
import { taskGraph } from './graph.ts';
import { spendSection } from './spend-table.ts';
import { usageSection } from './usage-table.ts';

/** The same state gives the same page: times are absolute, and nothing depends on when it is written. */
export function frontPage(recorded: Recorded): string {
  const tally = tallyOf(recorded);
  const sections = [
    pageHeader(recorded),
    pageNotices(recorded),
    projectsSection(tally),
    attention(tally),
    review(tally, recorded),
    running(tally, recorded),
    waiting(tally),
    done(tally),
    podsSection(tally),
    spendSection(recorded),
    usageSection(recorded),
    ...graphs(tally),
    FOOTER,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const FOOTER =
  '---\n\nWritten by Orca; do not edit this branch. Each object has a file below `projects/`, and ' +
  '`git log -- <file>` tells its story.';

function projectsSection({ projects }: Tally): string {
  const shown = new FirstFew<readonly [string, ProjectTally]>(MAX_ROWS, ([a], [b]) => compareText(a, b));
  for (const project of projects) shown.add(project);
  const head = [
    'project',
    'pods ready',
    'waiting',
    'running',
    'in review',
    'succeeded',
    'failed or cancelled',
  ];
  return section(
    'Projects',
    head,
    rowsOf(shown, ([name, { phases, pods, readyPods }]) => {
      const count = (...wanted: readonly TaskPhase[]) =>
        String(wanted.reduce((sum, phase) => sum + (phases.get(phase) ?? 0), 0));
      return [
        `[${code(name)}](${statusPath('Project', name, name)})`,
        `${readyPods}/${pods}`,
        count('Pending'),
        count('Scheduled', 'Running'),
        count('InReview'),
        count('Succeeded'),
        count('Failed', 'Cancelled'),
      ];
    }),
  );
}

function attention(tally: Tally): string {
  const head = ['task', 'phase', 'reason', 'message'];
  return section(
    'Needs attention',
    head,
    rowsOf(tally.attention, (task) => {
      const { reason, message } = conditionOf(task.conditions, 'Stalled') ?? task;
      return [taskLink(task), task.phase, reason, inline(message)];
    }),
  );
}

function review(tally: Tally, recorded: Recorded): string {
  const head = ['task', 'pull request', 'branch', 'base', 'checks', 'state'];
  return section(
    'In review',
    head,
    rowsOf(tally.review, (task) => {
      const checks = runOf(recorded, task)?.checks ?? [];
      const passed = checks.filter((check) => check.passed).length;
      return [
        taskLink(task),
        pullLink(task),
        code(task.result?.branch ?? ''),
        code(task.result?.baseBranch ?? ''),
        checks.length === 0 ? 'none' : `${passed}/${checks.length} passed`,
        [task.reason, inline(task.message)].filter((text) => text !== '').join(': '),
      ];
    }),
  );
}

function running(tally: Tally, recorded: Recorded): string {
  return section(
    'Running',
    ['task', 'step', 'pod', 'run', 'since'],
    rowsOf(tally.running, (task) => {
      const run = runOf(recorded, task);
      const since = moment(run?.startedAt ?? run?.scheduledAt);
      return [
        taskLink(task),
        task.reason,
        task.pod === undefined ? '' : code(task.pod),
        run === undefined ? '' : runLink(run),
        since,
      ];
    }),
  );
}

function waiting(tally: Tally): string {
  return section(
    'Waiting',
    ['task', 'reason', 'why', 'retries', 'since'],
    rowsOf(tally.waiting, (task) => [
      taskLink(task),
      task.reason,
      inline(task.message),
      String(task.retries),
      moment(task.createdAt),
    ]),
  );
}

function done(tally: Tally): string {
  const head = ['task', 'result', 'pull request', 'at'];
  const row = (task: TaskRecord) => [
    taskLink(task),
    `${task.phase} (${task.reason})`,
    pullLink(task),
    moment(task.finishedAt),
  ];
  return section('Done lately', head, rowsOf(tally.done, row));
}

function podsSection(tally: Tally): string {
  return section(
    'Pods',
    ['pod', 'agent', 'phase', 'reason', 'message'],
    rowsOf(tally.pods, (pod) => [
      `[${code(`${pod.project}/${pod.name}`)}](${statusPath('AgentPod', pod.project, pod.name)})`,
      inline(pod.spec.model === undefined ? pod.spec.agent : `${pod.spec.agent} (${pod.spec.model})`),
      pod.phase,
      pod.reason,
      inline(pod.message),
    ]),
  );
}

function graphs({ projects }: Tally): readonly string[] {
  const drawn = [...projects].flatMap(([project, { tasks }]) => {
    const graph = taskGraph(tasks);
    return graph === '' ? [] : [{ project, text: `## Tasks of ${code(project)}\n\n${graph}` }];
  });
  return drawn.sort((a, b) => compareText(a.project, b.project)).map(({ text }) => text);
}

interface Rows {
  readonly total: number;
  readonly rows: readonly (readonly string[])[];
}

function rowsOf<T>({ total, items }: FirstFew<T>, row: (item: T) => readonly string[]): Rows {
  return { total, rows: items.map(row) };
}

function section(title: string, head: readonly string[], { total, rows }: Rows): string {
  if (total === 0) return '';
  const more = total > rows.length ? `\n\nand ${total - rows.length} more` : '';
  return `## ${title}\n\n${table(head, rows)}${more}`;
}

function taskLink(task: TaskRecord): string {
  return `[${code(`${task.project}/${task.name}`)}](${statusPath('DevTask', task.project, task.name)})`;
}

function runLink(run: RunRecord): string {
  return `[${code(run.name)}](${statusPath('Run', run.project, run.name)})`;
}

function pullLink({ pullRequest }: TaskRecord): string {
  return pullRequest === undefined ? '' : link(`#${pullRequest.number}`, pullRequest.url);
}

/** To the second, in UTC. */
function moment(at: Timestamp | undefined): string {
  return at === undefined ? '' : `${at.slice(0, 19).replace('T', ' ')}Z`;
}
