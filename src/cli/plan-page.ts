/** A plan as a page for people: problems, what would be recorded and done, and what would still wait. */
import type { Observed } from '../api/observed.ts';
import type { Effect } from '../api/plan.ts';
import { problemText } from '../api/problem.ts';
import type { TaskRecord } from '../api/recorded.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { plain } from '../api/sanitize.ts';
import type { Preview } from '../reconciler/preview.ts';
import { type Explanation, explanations } from './explanation.ts';
import { capText, worstCost } from './money.ts';
import { problemsOf, textsOf, waitingTasks } from './plan-document.ts';

export function planPage({ observed, plan }: Preview, detail: 'withPrompts' | 'short'): string {
  const { next, changes, effects } = plan;
  const explain = explanations(next, observed.now);
  const sections = [
    section('Problems', problemsOf(observed).map(problemText)),
    nothingDeclared(observed),
    observed.desired.known ? '' : `The manifests cannot be read: ${observed.desired.failure.message}`,
    section(
      'Would record',
      changes.map(({ object, message }) => `${object}: ${message}`),
    ),
    section(
      'Would do',
      effects.flatMap((effect) => effectLines(effect, detail)),
    ),
    section(
      'Would still wait',
      waitingTasks(plan).flatMap((task) => waitLines(task, explain(task))),
    ),
  ].filter((text) => text !== '');
  return plain(
    sections.length === 0
      ? 'Nothing to do: what is recorded matches what is declared.'
      : sections.join('\n\n'),
  );
}

/** Whoever plans before the first commit wonders where the manifests are. */
function nothingDeclared({ desired }: Observed): string {
  if (!desired.known || desired.value.problems.length > 0 || desired.value.projects.size > 0) return '';
  const { commit, tasks, pools, pods } = desired.value;
  if (tasks.size + pools.size + pods.size > 0) return '';
  return `Commit ${commit.slice(0, 12)} holds no manifest of Orca; what is not committed does not count.`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function waitLines(task: TaskRecord, { state, details }: Explanation): readonly string[] {
  return [`${task.project}/${task.name}: ${state}`, ...details.map((line) => `  ${line}`)];
}

function effectLines(effect: Effect, detail: 'withPrompts' | 'short'): readonly string[] {
  switch (effect.type) {
    case 'startRun':
      return detail === 'withPrompts' && effect.brief.nodes === undefined
        ? [startLine(effect.brief), ...promptLines(effect.brief)]
        : [startLine(effect.brief)];
    case 'publishRun':
      return [`publish the result of ${effect.run} on ${effect.brief.start.branch}`];
    case 'keepWork':
      return [`keep the unfinished work of ${effect.run}`];
    case 'deleteKept':
      return [`delete ${effect.ref} of ${effect.repository}`];
    case 'stopRun':
      return [`stop ${effect.run}`];
    case 'removeRun':
      return [`forget ${effect.run}`];
    case 'ensurePullRequest':
      return [
        `open or update the pull request of ${effect.pullRequest.headBranch} in ${effect.pullRequest.repository}: "${effect.pullRequest.title}"`,
      ];
    case 'answerFeedback':
      return [`answer ${effect.answers.map(({ to }) => to).join(', ')} on pull request #${effect.number}`];
    case 'mergePullRequest':
      return [`merge pull request #${effect.number} at ${effect.headCommit.slice(0, 12)}`];
    case 'withdrawMerge':
      return [`take back that pull request #${effect.number} is merged by itself`];
    case 'tellIssue':
      return [`tell issue #${effect.number} of ${effect.repository}: ${effect.text}`];
    case 'closePullRequest':
      return [`close pull request #${effect.number} of ${effect.repository}`];
    case 'deleteBranch':
      return [`delete branch ${effect.branch} of ${effect.repository}`];
  }
}

function startLine(brief: RunBrief): string {
  const { project, run, pod, task, start, timeoutSeconds, nodes } = brief;
  const { agent, modelId, maxTurns } = pod.spec;
  const by = modelId === undefined ? agent : `${agent}, ${modelId}`;
  const worst = capText(worstCost(brief) ?? {});
  const cost = worst === undefined ? '' : `, ${worst}`;
  const limits = `at most ${maxTurns} turns a round and ${timeoutSeconds} s${cost}`;
  const place = `on ${start.branch} from ${start.baseBranch} at ${start.baseCommit.slice(0, 12)}`;
  if (nodes !== undefined)
    return `join ${nodes.length} nodes of task ${task} as ${project}/${run}, without an agent, ${place}`;
  return `start ${project}/${run} for task ${task} on pod ${pod.name} (${by}, ${limits}), ${place}`;
}

function promptLines(brief: RunBrief): readonly string[] {
  const { prompt, instructions, settings } = textsOf(brief);
  const lines = (text: string) => text.split('\n').map((line) => `  | ${line}`);
  return [
    ...['  prompt:', ...lines(prompt), '  instructions:', ...lines(instructions)],
    ...Object.entries(settings).flatMap(([path, text]) => [`  ~/${path}:`, ...lines(text.trimEnd())]),
  ];
}
