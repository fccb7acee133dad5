/** The texts that a config repository may replace by templates of its own, and the variables that each of them knows. */

/** A value to be shown or asked for with `#if`; a list of them; or members by name. */
export type Shape = 'value' | readonly [Shape] | { readonly [name: string]: Shape };

/** What guidelines may speak of. */
const RUN = {
  project: 'value',
  task: 'value',
  branch: 'value',
  baseBranch: 'value',
  /** What the agent leaves becomes a commit, and a pull request. */
  isKept: 'value',
  opensPullRequest: 'value',
} as const satisfies Shape;

/** What the prompt of a task of Task Master may speak of. */
const TASK_MASTER = {
  id: 'value',
  tag: 'value',
  folder: 'value',
  tasks: 'value',
  documents: 'value',
} as const satisfies Shape;

/** What the settings of an agent's program may speak of; what stands for a list or an object is it, as JSON or TOML. */
const SETTINGS = { project: 'value', task: 'value' } as const satisfies Shape;

/** By name: `prompt.md` is `templates/prompt.md.hbs`. */
export const TEMPLATES_BY_NAME = {
  'prompt.md': {
    prompt: 'value',
    task: 'value',
    project: 'value',
    protectedPaths: 'value',
    context: [{ file: 'value' }],
    urls: [{ file: 'value', url: 'value' }],
    inputs: [{ file: 'value' }],
    outputs: [{ name: 'value', file: 'value', schema: 'value' }],
    checks: [{ name: 'value', criterion: 'value' }],
    feedback: 'value',
  },
  'review.md': { prompt: 'value' },
  'task-code.md': TASK_MASTER,
  'task-docs.md': TASK_MASTER,
  'feedback.md': {
    round: 'value',
    maxRounds: 'value',
    total: 'value',
    failedCount: 'value',
    failed: [{ name: 'value', message: 'value', output: 'value' }],
  },
  'requests.md': { points: [{ number: 'value', what: 'value', place: 'value', text: 'value' }] },
  'merge.md': { base: 'value', files: ['value'], isDone: 'value', prompt: 'value' },
  'continue.md': { prompt: 'value', patch: 'value' },
  'instructions.md': {
    ...RUN,
    systemPrompt: 'value',
    codingGuidelines: 'value',
    forgeGuidelines: 'value',
  },
  'coding-guidelines.md': RUN,
  'forge-guidelines.md': RUN,
  'pull-request.md': {
    asked: 'value',
    done: 'value',
    merged: 'value',
    checks: 'value',
    rounds: 'value',
    how: 'value',
    project: 'value',
    task: 'value',
    run: 'value',
  },
  'commit-message.txt': {
    subject: 'value',
    project: 'value',
    task: 'value',
    run: 'value',
    agent: 'value',
    model: 'value',
    prompt: 'value',
    summary: 'value',
  },
  'claude-settings.json': { ...SETTINGS, allowedTools: 'value' },
  'claude-mcp.json': { ...SETTINGS, mcpServers: 'value' },
  'gemini-settings.json': {
    ...SETTINGS,
    authType: 'value',
    maxTurns: 'value',
    allowedTools: 'value',
    mcpServers: 'value',
  },
  'codex-config.toml': {
    ...SETTINGS,
    keyName: 'value',
    baseUrl: 'value',
    instructions: 'value',
    disabledFeatures: ['value'],
    mcpServers: 'value',
  },
  'critic.md': { instructions: 'value', task: 'value', patch: 'value' },
} as const satisfies Readonly<Record<string, { readonly [name: string]: Shape }>>;

export type TemplateName = keyof typeof TEMPLATES_BY_NAME;

/** Own texts in the place of Orca's. */
export type TemplateTexts = Readonly<Partial<Record<TemplateName, string>>>;

export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATES_BY_NAME, name);
}

export const TEMPLATE_ENDING = '.hbs';
/** Below the config path; a folder in it is a project's. */
const FOLDER = 'templates';

/** What follows the folder of templates in a path of the config repository; undefined: it is no template's. */
export function templateAt(path: string, configPath: string): string | undefined {
  const folder = configPath === '' ? `${FOLDER}/` : `${configPath}/${FOLDER}/`;
  return path.startsWith(folder) && path.endsWith(TEMPLATE_ENDING) ? path.slice(folder.length) : undefined;
}

/** Files that are longer are refused. */
export const MAX_TEMPLATE_LENGTH = 64 * 1024;
