/** The pull request that proposes a run's result: its title, and a body that says what was asked and what was done. */
import { issueAt } from '../../api/issue.ts';
import { USER_LABEL } from '../../api/names.ts';
import type { PlannedPullRequest, PullRequestText } from '../../api/plan.ts';
import type { Recorded, RunRecord, TaskRecord } from '../../api/recorded.ts';
import { redacted } from '../../api/redact.ts';
import { repositoryKey } from '../../api/repository.ts';
import { keepingCi, oneLine } from '../../api/sanitize.ts';
import { usdText } from '../../api/spend.ts';
import { trailerLines } from '../../api/trailers.ts';
import { block, code, inline, table } from '../markdown.ts';

const BODY = 'pull-request.md';
const MAX_TITLE = 72;
const MAX_PROMPT = 4000;
const MAX_SUMMARY = 3000;

/** Undefined: there is nothing pushed to propose. */
export function wantedPullRequest(
  run: RunRecord,
  task: TaskRecord,
  { projects, header }: Pick<Recorded, 'projects' | 'header'>,
): PlannedPullRequest | undefined {
  if (run.headCommit === undefined) return undefined;
  const project = projects.get(run.project)?.spec;
  const policy = project?.pullRequests;
  const template = project?.templates?.[BODY] ?? header.root.templates?.[BODY];
  return {
    repository: run.start.repository,
    headBranch: run.start.branch,
    headCommit: run.headCommit,
    baseBranch: task.result?.baseBranch ?? run.start.baseBranch,
    title: titleFor(task, run.asked),
    text: textFor(run, task, template),
    draft: policy?.draft ?? false,
    labels: policy?.labels ?? [],
    reviewers: policy?.reviewers ?? [],
    assignees: assigneesOf(task, policy?.assignees),
  };
}

/** Those of the project, and the user whom the task names. */
function assigneesOf({ labels }: TaskRecord, ofProject: readonly string[] = []): readonly string[] {
  const { [USER_LABEL]: user } = labels;
  return user === undefined || ofProject.includes(user) ? ofProject : [...ofProject, user];
}

/** The first line of the prompt, as its agent got it, or the task's name when that line says nothing. */
export function titleFor(task: TaskRecord, asked = task.spec.prompt): string {
  const line = oneLine(keepingCi(redacted(asked)).replace(/^[\s#>*-]+/, ''), MAX_TITLE).trim();
  return line === '' ? task.name : line;
}

/** Its footer names its run, so that a listing of the forge tells which result a pull request speaks of. */
export function textFor(run: RunRecord, task: TaskRecord, template?: string): PullRequestText {
  const { project, name } = task;
  return {
    variables: {
      asked: block(run.asked ?? task.spec.prompt, MAX_PROMPT),
      done: doneText(run),
      merged: mergeNote(run),
      checks: checksTable(run),
      rounds: roundsTable(run),
      how: howTable(run),
      project,
      task: name,
      run: run.name,
    },
    footer: `${issueLine(task, run)}<sub>Opened by Orca for task ${code(`${project}/${name}`)}, run ${code(run.name)}. To change the work, change the manifest; closing this pull request cancels the task.</sub>\n\n<!--\n${trailersOf(run, task)}-->\n`,
    ...(template === undefined ? {} : { template }),
  };
}

/** GitHub closes an issue by these words where both are in one repository, and the base is its default branch. */
function issueLine({ issue }: TaskRecord, { start }: RunRecord): string {
  const place = issue && issueAt(issue.url);
  if (issue === undefined || place === undefined) return '';
  const isHere = repositoryKey(place.repository) === repositoryKey(start.repository);
  return isHere && issue.closes ? `Closes #${place.number}.\n\n` : `For ${issue.url}.\n\n`;
}

/** What its agent said, and what the one said that took up feedback since. */
function doneText({ summary, earlier, answering }: RunRecord): string {
  const said = summary?.trim() ? block(summary, MAX_SUMMARY) : 'The agent left no summary.';
  if (earlier === undefined || !answering) return said;
  return `${block(earlier, MAX_SUMMARY)}\n\nAfter what was said here:\n\n${said}`;
}

/** As on the commit; they stay when the branch is deleted. */
function trailersOf(run: RunRecord, task: TaskRecord): string {
  const { project, name, uid, generation, attempt, configCommit, podSpec, start } = run;
  return trailerLines({
    ...{ project, task: run.task, uid, run: name, generation, attempt, configCommit },
    agent: podSpec.agent,
    ...(generation === task.generation ? { workHash: task.workHash } : {}),
    baseBranch: task.result?.baseBranch ?? start.baseBranch,
  });
}

function mergeNote({ catchUp, start }: RunRecord): string {
  if (catchUp === undefined || start.merge === undefined) return '';
  return `Since then ${code(start.merge.branch)} was merged into the branch.`;
}

function checksTable(run: RunRecord): string {
  if (run.checks.length === 0) return '';
  const rows = run.checks.map((verdict) => [
    inline(verdict.name, 80),
    verdict.passed ? '✅ passed' : '❌ failed',
    String(verdict.round),
    inline(verdict.message, 120),
  ]);
  return table(['check', 'verdict', 'round', 'message'], rows);
}

/** Nothing where all passed at once. */
function roundsTable({ earlierRounds = [], rounds, checks }: RunRecord): string {
  if (earlierRounds.length === 0) return '';
  const rows = earlierRounds.map(({ round, passed, failed, others }) => [
    String(round),
    `${passed} of ${passed + failed.length + others}`,
    [
      ...failed.map(({ name, message }) => `${inline(name, 80)}: ${inline(message, 120)}`),
      ...(others === 0 ? [] : [`and ${others} more`]),
    ].join('<br>'),
  ]);
  const passed = checks.filter((check) => check.passed).length;
  const last = [String(rounds), `${passed} of ${checks.length}`, ''];
  return table(['round', 'checks passed', 'what failed'], [...rows, last]);
}

function howTable(run: RunRecord): string {
  const { usage, podSpec } = run;
  const model = podSpec.model === undefined ? '' : ` (${inline(podSpec.model, 60)})`;
  const who = run.pod === '' ? 'those of the nodes' : `${inline(podSpec.agent, 40)}${model}`;
  const rows = [
    ['agent', who],
    ['attempt', `${run.attempt}, ${plural(run.rounds, 'round')}`],
    ['files changed', String(run.changedFiles)],
    ['tokens', `${usage.inputTokens} in, ${usage.outputTokens} out, ${plural(usage.turns, 'turn')}`],
    ...(run.cost === undefined ? [] : [['cost', usdText(run.cost)]]),
    ['config commit', code(run.configCommit.slice(0, 12))],
    [inline('Orca-Run'), code(run.name)],
  ];
  return table(['what', 'value'], rows);
}

function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
