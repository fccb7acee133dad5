/** `orca plan`: what the next pass would record and do, and why; spends nothing, writes nothing. */
import type { Command } from 'commander';
import { firstPrompt } from '../../agents/prompt.ts';
import type { Observed } from '../../api/observed.ts';
import type { Effect, Plan } from '../../api/plan.ts';
import { problemText } from '../../api/problem.ts';
import type { TaskRecord } from '../../api/recorded.ts';
import type { RunBrief } from '../../api/run-contract.ts';
import { plain } from '../../api/sanitize.ts';
import { plan } from '../../core/plan.ts';
import { look } from '../../reconciler/look.ts';
import { NO_MEMORY } from '../../reconciler/memory.ts';
import { observe } from '../../reconciler/observe.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { type Explanation, explanations } from '../explanation.ts';
import { examples } from '../help.ts';
import { jsonOption } from '../json-option.ts';
import { lineLog } from '../line-log.ts';
import { openPorts } from '../wire.ts';

export function define(command: Command, context: Context): void {
  command
    .addOption(jsonOption())
    .option('--prompts', 'show each prompt in full')
    .addHelpText(
      'after',
      examples([
        ['orca plan', 'what would be recorded and done, and what waits'],
        ['orca plan --prompts', 'with the prompts that agents would get'],
        ['orca plan -o json', 'all of it as data'],
      ]),
    )
    .action(async (flags: { readonly output: 'text' | 'json'; readonly prompts?: true }) => {
      const settings = await context.settings(command);
      const { ports, close } = await openPorts(settings, lineLog(context.terminal, { verbose: false }));
      try {
        const { observed } = await observe(ports, NO_MEMORY, await look(ports));
        const next = plan(observed);
        const text =
          flags.output === 'json' ? json(observed, next) : page(observed, next, flags.prompts === true);
        context.terminal.out(text);
        if (problemsOf(observed).length > 0 || !observed.desired.known) process.exitCode = EXIT.failed;
      } finally {
        await close();
      }
    });
}

function json(observed: Observed, { next, changes, effects, wakeAt }: Plan): string {
  const configCommit = observed.desired.known ? observed.desired.value.commit : undefined;
  const waiting = waitingTasks(next).map(({ project, name, reason, message }) => ({
    project,
    name,
    reason,
    message,
  }));
  return JSON.stringify(
    { configCommit, problems: problemsOf(observed), changes, effects, waiting, wakeAt },
    undefined,
    2,
  );
}

function page(observed: Observed, { next, changes, effects }: Plan, withPrompts: boolean): string {
  const explain = explanations(next, observed.now);
  const sections = [
    section('Problems', problemsOf(observed)),
    nothingDeclared(observed),
    observed.desired.known ? '' : `The manifests cannot be read: ${observed.desired.failure.message}`,
    section(
      'Would record',
      changes.map(({ object, message }) => `${object}: ${message}`),
    ),
    section(
      'Would do',
      effects.flatMap((effect) => effectLines(effect, withPrompts)),
    ),
    section(
      'Would still wait',
      waitingTasks(next).flatMap((task) => waitLines(task, explain(task))),
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

function problemsOf({ desired }: Observed): readonly string[] {
  return desired.known ? desired.value.problems.map(problemText) : [];
}

function waitingTasks({ tasks }: Plan['next']): readonly TaskRecord[] {
  return [...tasks.values()].filter(({ phase }) => phase === 'Pending');
}

function waitLines(task: TaskRecord, { state, details }: Explanation): readonly string[] {
  return [`${task.project}/${task.name}: ${state}`, ...details.map((line) => `  ${line}`)];
}

function effectLines(effect: Effect, withPrompts: boolean): readonly string[] {
  switch (effect.type) {
    case 'startRun':
      return withPrompts
        ? [startLine(effect.brief), ...promptLines(effect.brief)]
        : [startLine(effect.brief)];
    case 'publishRun':
      return [`publish the result of ${effect.run} on ${effect.brief.start.branch}`];
    case 'stopRun':
      return [`stop ${effect.run}`];
    case 'removeRun':
      return [`forget ${effect.run}`];
    case 'ensurePullRequest':
      return [
        `open or update the pull request of ${effect.pullRequest.headBranch} in ${effect.pullRequest.repository}: "${effect.pullRequest.title}"`,
      ];
    case 'closePullRequest':
      return [`close pull request #${effect.number} of ${effect.repository}`];
    case 'deleteBranch':
      return [`delete branch ${effect.branch} of ${effect.repository}`];
  }
}

function startLine({ project, run, pod, task, start, timeoutSeconds }: RunBrief): string {
  const { agent, modelId, maxTurns } = pod.spec;
  const by = modelId === undefined ? agent : `${agent}, ${modelId}`;
  const limits = `at most ${maxTurns} turns a round and ${timeoutSeconds} s`;
  const place = `on ${start.branch} from ${start.baseBranch} at ${start.baseCommit.slice(0, 12)}`;
  return `start ${project}/${run} for task ${task} on pod ${pod.name} (${by}, ${limits}), ${place}`;
}

function promptLines(brief: RunBrief): readonly string[] {
  return firstPrompt(brief)
    .split('\n')
    .map((line) => `  | ${line}`);
}
