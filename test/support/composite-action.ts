/** Runs a composite action as the runner of GitHub Actions does: inputs, expressions, `if`, environment files, workflow commands. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { temporaryDirectory } from './temporary.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export interface Job {
  /** Folder of action.yml. */
  readonly action: string;
  readonly with?: Readonly<Record<string, string>>;
  /** The `env` of the step, and what the machine has. */
  readonly env: Readonly<Record<string, string>>;
  /** The context `github`; `token`, `event_name` and the like. */
  readonly github: Readonly<Record<string, string>>;
  readonly payload: unknown;
  /** Told what is printed, as it comes. */
  readonly onOutput?: (text: string, cancel: () => void) => void;
}

export interface JobResult {
  /** Of the first step that failed; 0: none did. */
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** As the log shows it: masked, without commands. */
  readonly log: string;
  /** Commands that the runner obeyed, but for masks. */
  readonly commands: readonly string[];
  /** Names of the steps that ran, or what they use. */
  readonly steps: readonly string[];
}

type Contexts = Readonly<Record<string, unknown>>;

export async function runAction(job: Job): Promise<JobResult> {
  const action = parse(await readFile(join(job.action, 'action.yml'), 'utf8')) as Action;
  const files = await filesFor(job.payload);
  const defaults = { github: { ...job.github, action_path: job.action }, runner: { temp: files.temp } };
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
      name,
      job.with?.[name] ?? filled(value, defaults),
    ]),
  );
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts = { ...defaults, inputs, steps };
  const log = new RunnerLog();
  const ran: string[] = [];
  let code = 0;
  for (const step of action.runs.steps) {
    if (code !== 0 || (step.if !== undefined && !isTrue(evaluated(step.if, contexts)))) continue;
    ran.push(step.name ?? step.uses ?? '');
    if (step.run === undefined) continue;
    await writeFile(files.output, '');
    code = await runStep(step, { job, contexts, files, log });
    if (step.id !== undefined)
      steps[step.id] = { outputs: parseOutputs(await readFile(files.output, 'utf8')) };
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, contexts)]);
  const summary = await readFile(files.summary, 'utf8');
  return {
    code,
    outputs: Object.fromEntries(outputs),
    summary,
    log: log.text,
    commands: log.commands,
    steps: ran,
  };
}

type Files = Awaited<ReturnType<typeof filesFor>>;

async function filesFor(payload: unknown) {
  const temp = await temporaryDirectory('runner');
  const [event, output, summary] = ['event.json', 'output', 'summary.md'].map((name) => join(temp, name));
  if (event === undefined || output === undefined || summary === undefined) throw new Error('no files');
  const workspace = join(temp, 'work');
  await mkdir(workspace);
  await writeFile(event, JSON.stringify(payload));
  await writeFile(summary, '');
  return { temp, workspace, event, output, summary };
}

interface Running {
  readonly job: Job;
  readonly contexts: Contexts;
  readonly files: Files;
  readonly log: RunnerLog;
}

async function runStep(
  { run = '', env = {}, shell }: Step,
  { job, contexts, files, log }: Running,
): Promise<number> {
  if (shell !== 'bash') throw new Error(`no such shell: ${shell}`);
  const script = join(files.temp, 'step.sh');
  await writeFile(script, filled(run, contexts));
  const { github } = job;
  const own = Object.entries(env).map(([name, value]) => [name, filled(value, contexts)]);
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd: files.workspace,
    env: {
      ...job.env,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_EVENT_NAME: github.event_name,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_REPOSITORY: github.repository,
      GITHUB_SERVER_URL: github.server_url,
      GITHUB_API_URL: github.api_url,
      GITHUB_WORKFLOW_REF: github.workflow_ref,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      ...Object.fromEntries(own),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // As a job is cancelled: SIGINT to the process of the step.
  const cancel = () => void child.kill('SIGINT');
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log.take(text);
      job.onOutput?.(log.text, cancel);
    });
  const [code] = await once(child, 'close');
  return (code as number | null) ?? 1;
}

/** What the runner makes of lines: commands that it obeys, and text with the masked values taken out. */
class RunnerLog {
  readonly commands: string[] = [];
  readonly #masks: string[] = [];
  #lines = '';
  #stopToken: string | undefined;

  get text(): string {
    return this.#masks.reduce((text, mask) => text.replaceAll(mask, '***'), this.#lines);
  }

  take(text: string): void {
    for (const line of text.split('\n')) {
      const [, command = '', value = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
      if (this.#stopToken !== undefined) {
        if (command === this.#stopToken) this.#stopToken = undefined;
        else this.#lines += `${line}\n`;
      } else if (command === 'stop-commands') this.#stopToken = value;
      else if (command === 'add-mask') this.#masks.push(value.replaceAll('%25', '%'));
      else if (command !== '') this.commands.push(line.trim());
      else this.#lines += `${line}\n`;
    }
  }
}

function parseOutputs(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function filled(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluated(expression, contexts)));
}

/** As much of the language of expressions as action.yml uses: paths, strings, `==`, `!=`, `&&`, `||`. */
function evaluated(expression: string, contexts: Contexts): string {
  const either = expression.split('||');
  if (either.length > 1) return either.map((part) => evaluated(part, contexts)).find(isTrue) ?? '';
  const both = expression.split('&&');
  if (both.length > 1) return both.every((part) => isTrue(evaluated(part, contexts))) ? 'true' : '';
  const [, left, operator, right] = /^(.+?)(==|!=)(.+)$/.exec(expression) ?? [];
  if (left !== undefined && right !== undefined)
    return (evaluated(left, contexts) === evaluated(right, contexts)) === (operator === '==') ? 'true' : '';
  const term = expression.trim();
  if (term.startsWith("'")) return term.slice(1, -1);
  if (!/^[\w.-]+$/.test(term)) throw new Error(`no such expression: ${expression}`);
  let value: unknown = contexts;
  for (const name of term.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

function isTrue(value: string): boolean {
  return value !== '';
}
