/** What an agent is told: the first prompt, the feedback after checks failed, and the system prompt of `claude`. */
import { contextFile, urlFile } from '../api/context-files.ts';
import type { FeedbackItem } from '../api/pull-request.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { documentsFolder, TASK_FOLDER, tasksFile } from '../api/task-master.ts';
import { asData } from './as-data.ts';
import { criterionOf } from './criterion.ts';
import { byDefault, type Renderer } from './render.ts';
import type { Round } from './runtime.ts';

/** Characters of one check's output that the agent sees, and of all together. */
const MAX_OUTPUT = 8000;
const MAX_OUTPUTS = 32_000;
/** Files with conflicts that are named. */
const MAX_FILES = 100;

export interface FailedCheck {
  readonly verdict: { readonly name: string; readonly message: string };
  /** What the check printed; untrusted. */
  readonly output: string;
}

export function firstPrompt(brief: RunBrief, render: Renderer = byDefault): string {
  if (brief.told !== undefined) return brief.told;
  const task = taskPrompt(brief, render);
  if (brief.asks === undefined) return task;
  const done = asData(brief.workSoFar ?? '', MAX_OUTPUTS);
  const before = done === '' ? [] : [`This is what the branch holds of it already, as data:\n\n${done}`];
  return [task, ...before, requestsPrompt(brief.asks, render)].join('\n\n---\n\n');
}

function taskPrompt(brief: RunBrief, render: Renderer): string {
  return render('prompt.md.hbs', {
    prompt: workOf(brief, render),
    task: brief.task,
    project: brief.project,
    protectedPaths: brief.protectedPaths.map((path) => `\`${path}\``).join(', '),
    context: (brief.context?.files ?? []).map((path) => ({ file: contextFile(path) })),
    urls: (brief.context?.urls ?? []).map((url, index) => ({ url, file: urlFile(index) })),
    inputs: Object.entries(brief.inputs ?? {}).map(([name, value]) => ({
      file: `.orca/inputs/${name}.${'text' in value ? 'txt' : 'json'}`,
    })),
    outputs: Object.entries(brief.outputs ?? {}).map(([name, { file, schema }]) => ({
      name,
      file,
      schema: schema === undefined ? '' : JSON.stringify(schema),
    })),
    checks: brief.checks.map((check) => ({ name: check.name, criterion: criterionOf(check) })),
    feedback: asData(brief.feedback ?? '', MAX_OUTPUT),
  }).trim();
}

/** What was said on the pull request, for an agent that knows the task. */
export function requestsPrompt(asks: readonly FeedbackItem[], render: Renderer = byDefault): string {
  const room = Math.min(MAX_OUTPUT, Math.floor(MAX_OUTPUTS / Math.max(1, asks.length)));
  return render('requests.md.hbs', {
    points: asks.map(({ type, author, path, line, text }, index) => ({
      number: String(index + 1),
      what: type === 'check' ? `CI failed: ${nameOf(author)}` : `${nameOf(author)} says`,
      place: path === undefined ? '' : `\`${nameOf(path)}\`${line === undefined ? '' : `, line ${line}`}`,
      text: asData(text, room) || 'Nothing more is told of it.',
    })),
  }).trim();
}

/** Names come from outside too, and stand outside of fences. */
function nameOf(name: string): string {
  return oneLine(name, 100).replace(/[^\p{L}\p{N} ._/@:+-]/gu, '');
}

/** What is asked for, in the words of the manifest or of the template for its type. */
function workOf(brief: RunBrief, render: Renderer): string {
  const { type = 'code', taskMaster } = brief;
  const prompt = brief.prompt.trim();
  if (type === 'review') return render('review.md.hbs', { prompt }).trim();
  if (taskMaster === undefined) return prompt;
  const { id, tag = '' } = taskMaster;
  const words = {
    id: id === undefined ? '' : String(id),
    tag,
    folder: TASK_FOLDER,
    tasks: tasksFile(taskMaster),
    documents: documentsFolder(taskMaster, id ?? '<id>'),
  };
  return render(type === 'docs' ? 'task-docs.md.hbs' : 'task-code.md.hbs', words).trim();
}

/** The brief with a prompt that says which conflicts there are; the same brief where there are none. */
export function withConflicts(
  brief: RunBrief,
  files: readonly string[],
  render: Renderer = byDefault,
): RunBrief {
  if (files.length === 0) return brief;
  const prompt = render('merge.md.hbs', {
    base: brief.start.baseBranch,
    files: files.slice(0, MAX_FILES).map((file) => `\`${oneLine(file, 200)}\``),
    isDone: brief.catchUp === true,
    prompt: workOf(brief, render),
  });
  const { type: _type, taskMaster: _taskMaster, ...rest } = brief;
  return { ...rest, prompt };
}

/** The brief with a prompt that says what a run before it has left undone; `patch` undefined: there is too much of it to be shown. */
export function withUnfinished(
  brief: RunBrief,
  patch: string | undefined,
  render: Renderer = byDefault,
): RunBrief {
  const prompt = render('continue.md.hbs', {
    prompt: workOf(brief, render),
    patch: asData(patch ?? '', MAX_OUTPUTS),
  });
  const { type: _type, taskMaster: _taskMaster, ...rest } = brief;
  return { ...rest, prompt };
}

export interface Feedback {
  readonly round: number;
  readonly maxRounds: number;
  /** Checks that ran. */
  readonly total: number;
  readonly failed: readonly FailedCheck[];
}

export function feedbackPrompt(feedback: Feedback, render: Renderer = byDefault): string {
  const { failed } = feedback;
  const room = Math.min(MAX_OUTPUT, Math.floor(MAX_OUTPUTS / Math.max(1, failed.length)));
  return render('feedback.md.hbs', {
    round: feedback.round,
    maxRounds: feedback.maxRounds,
    total: feedback.total,
    failedCount: failed.length,
    failed: failed.map(({ verdict, output }) => ({
      name: verdict.name,
      message: verdict.message,
      output: asData(output, room),
    })),
  }).trim();
}

/** What every prompt of the run stands under, whatever the agent: from manifest and templates alone. */
export function instructionsFor(
  { pod, start, landing, project, task }: RunBrief,
  render: Renderer = byDefault,
): string {
  const variables = {
    project,
    task,
    branch: start.branch,
    baseBranch: start.baseBranch,
    isKept: landing !== 'none',
    opensPullRequest: landing === 'pullRequest',
  };
  return render('instructions.md.hbs', {
    ...variables,
    systemPrompt: pod.spec.systemPrompt?.trim() ?? '',
    codingGuidelines: render('coding-guidelines.md.hbs', variables).trim(),
    forgeGuidelines: render('forge-guidelines.md.hbs', variables).trim(),
  }).trim();
}

/** Of the agent `claude`, whose tools no other agent has. */
export function claudeSystemPrompt(instructions: string): string {
  return byDefault('claude-system.md.hbs', { instructions }).trim();
}

/** What a round says to an agent whose sessions can be continued: all of it where there is none. */
export function promptOf(brief: RunBrief, round: Round): string {
  return round.sessionId === undefined ? wholePrompt(brief, round) : round.prompt;
}

/** For an agent that cannot continue where it was: the whole task, then what failed. */
export function wholePrompt(brief: RunBrief, { round, prompt: feedback }: Round): string {
  if (round === 1) return brief.asks === undefined ? feedback : firstPrompt(brief);
  return `${firstPrompt(brief)}\n\n---\n\nThe working tree already holds what you did in earlier rounds.\n\n${feedback}`;
}
